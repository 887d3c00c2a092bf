import type { CellArea } from "../../grid";
import type { Away, Service } from "../../ledgers";

/** Someone of the roster. */
export interface Person extends Service {
  readonly name: string;
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly position: string | null;
  readonly away: readonly Away[];
  /** Member of the theory study centre group (中心组成员). */
  readonly centreGroup: boolean;
  readonly cells: readonly CellArea[];
  /** Other departments in whose attendance sheets they stand, where there is no roster. */
  readonly alsoIn?: readonly string[];
}

/** What tells someone from people of the same name. */
type Named = Pick<Person, "name" | "department" | "staffNumber">;

type Namer = (person: Named) => string;

/** Asked for again for each person of a list, and the list is the same. */
const namers = new WeakMap<readonly Person[], Namer>();

/** How people are called in a line: by name, and with their department where others on the roster bear the same name. */
export function namerFor(people: readonly Person[]): Namer {
  const known = namers.get(people) ?? makeNamer(people);
  namers.set(people, known);
  return known;
}

function makeNamer(people: readonly Person[]): Namer {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return ({ name, staffNumber, department }) => {
    const mark = department ?? staffNumber;
    return (times.get(name) ?? 0) > 1 && mark !== null ? `${name}（${mark}）` : name;
  };
}
