import { foldHeader } from "../../grid";
import { chineseColumn, fieldOf } from "../../ledgers";

const PERSON = new Set((fieldOf("attendance", "person")?.synonyms ?? []).map(foldHeader));

/** Whether a header's text names the column of people. */
export function namesPerson(text: string): boolean {
  const folded = foldHeader(chineseColumn(text));
  return PERSON.has(folded) || /^.{0,4}姓名$/.test(folded);
}
