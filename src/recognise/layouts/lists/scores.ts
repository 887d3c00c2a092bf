import { readNumber, type CellValue } from "../../../grid";
import { LEDGERS, type LedgerDefinition } from "../../../ledgers";
import { choiceOf } from "../../columns/choices";

/** What a cell says of the worth of what was inspected. */
export interface CellScore {
  readonly field: string;
  readonly value: number | string;
}

/** Points, or else a word of worth; null for what is neither. */
export function readScore(
  value: CellValue,
  words: readonly ("grade" | "passed")[] = ["grade", "passed"],
): CellScore | null {
  const number = readNumber(value);
  return number === null ? readWord(value, words) : { field: "score", value: number };
}

/** A grade, or whether it passed: 合格 among 优 and 良 is a grade; √ and × are none. */
export function readWord(
  value: CellValue,
  words: readonly ("grade" | "passed")[] = ["grade", "passed"],
  { fields }: LedgerDefinition = LEDGERS.hygiene,
): CellScore | null {
  for (const id of words) {
    const field = fields.find((one) => one.id === id);
    const choice = field ? choiceOf(value, field) : null;
    if (choice !== null) return { field: id, value: choice };
  }
  return null;
}
