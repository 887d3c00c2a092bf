import type { CellArea } from "../../grid";
import type { Question } from "../../ledgers";
import type { Message } from "../../locales";
import { YEARS_AROUND } from "./fitting-months";

/** The id under which a sheet's year is asked about and remembered, whatever its layout. */
export function yearQuestionId(sheet: string): string {
  return `year:${sheet}`;
}

/** What is asked about a sheet's time. */
interface AskedYear {
  readonly sheet: string;
  readonly text: Message;
  readonly cells: readonly CellArea[];
  readonly affects: Question["affects"];
  /** Years, or months as `2024-05`; without them the years around. */
  readonly choices?: readonly string[];
  readonly label?: (id: string) => Message;
}

/** Which year a table is of, or its dates, where neither sheet, title nor workbook name one. */
export function yearQuestion({
  sheet,
  text,
  cells,
  affects,
  choices = YEARS_AROUND.map(String),
  label = (id) => ({ key: "recognise.words", params: { words: id } }),
}: AskedYear): Question {
  const only = choices.length === 1 ? choices[0] : undefined;
  return {
    id: yearQuestionId(sheet),
    kind: "year",
    text,
    cells,
    value: "",
    choices: choices.map((id) => ({ id, label: label(id) })),
    suggestion: only ?? null,
    ...(only === undefined ? {} : { because: { key: "recognise.because-only-one" } }),
    affects,
    confidence: 0.2,
  };
}
