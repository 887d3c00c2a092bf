import type { Memory } from "./recognition";

/** What was looked up in a memory while a sheet was read. */
export interface LookedUp {
  /** Whether all of it would be found the same in another memory: then the sheet reads the same. */
  readonly holdsIn: (memory: Memory) => boolean;
}

/** Answers are walked through only for these (`settledColumns`, `blankAnswer`); of all others one is looked up by its id. */
const WALKED = ["column:", "field:", "blank:"];
const ALL = [""];

/**
 * Gives a memory that says the same and notes what of it is looked up.
 *
 * @param copied whether its answers may be copied and looked up in the copy: then any of them may have been
 */
export function notedMemory(
  memory: Memory,
  copied: boolean,
): { readonly memory: Memory; readonly lookedUp: LookedUp } {
  const answers = noted(memory.answers, copied ? ALL : WALKED);
  const columns = noted(memory.columns, ALL);
  return {
    memory: { ...memory, answers: answers.record, columns: columns.record },
    lookedUp: { holdsIn: (other) => answers.holdsIn(other.answers) && columns.holdsIn(other.columns) },
  };
}

type ByKey<Value> = Readonly<Record<string, Value>>;

function noted<Value>(
  record: ByKey<Value>,
  families: readonly string[],
): { readonly record: ByKey<Value>; readonly holdsIn: (other: ByKey<Value>) => boolean } {
  const found = new Map<string, string | undefined>();
  let walked = false;
  const walk = (): void => {
    walked = true;
  };
  return {
    record: new Proxy(record, {
      get(all, key) {
        const value = Reflect.get(all, key) as Value;
        if (typeof key === "string") found.set(key, JSON.stringify(value));
        return value;
      },
      has(all, key) {
        walk();
        return Reflect.has(all, key);
      },
      ownKeys(all) {
        walk();
        return Reflect.ownKeys(all);
      },
    }),
    holdsIn: (other) =>
      [...found].every(([key, text]) => JSON.stringify(other[key]) === text) &&
      (!walked || ofFamilies(other, families) === ofFamilies(record, families)),
  };
}

function ofFamilies<Value>(record: ByKey<Value>, families: readonly string[]): string {
  const entries = Object.entries(record).filter(([key]) => families.some((family) => key.startsWith(family)));
  return JSON.stringify(entries);
}
