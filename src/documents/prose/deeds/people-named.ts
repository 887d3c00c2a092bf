import { fieldOf, LEDGERS, textOf, peopleOf, type Ledger, type LedgerKind } from "../../../ledgers";

/** Ledgers whose people must not be named anywhere. */
const isConfidential = (kind: LedgerKind): boolean => LEDGERS[kind].confidential;
/** 各科室, 全体干部, 办公室主任 stand where a name is asked for and name nobody. */
const NO_NAME = /[科股处室局部组委会院所队全各员]|[^\p{Script=Han}·]/u;

/** Everyone whom the workbook names as a person of the unit, or in a ledger that is kept to itself. */
export function peopleNamed(ledgers: readonly Ledger[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (name.length >= 2 && name.length <= 8 && !NO_NAME.test(name)) names.add(name);
  };
  for (const { kind, people, records } of ledgers) {
    for (const { name } of people) add(name);
    if (kind !== "roster" && !isConfidential(kind)) continue;
    const fields = Object.keys(records[0]?.fields ?? {}).filter((id) => isOfPeople(kind, id));
    for (const record of records) {
      for (const field of fields) {
        for (const name of [...peopleOf(record, field), textOf(record, field) ?? ""]) add(name);
      }
    }
  }
  return names;
}

function isOfPeople(kind: LedgerKind, id: string): boolean {
  const field = fieldOf(kind, id);
  const holdsPeople = field?.type === "person" || field?.type === "people";
  return holdsPeople || field?.private === true || (kind === "roster" && id === "name");
}
