import { compactText, type Sheet } from "../../grid";
import { findYear } from "./period";
import { answeredSchoolYear, findSchoolYear } from "./school-year";
import { yearQuestionId } from "./year-question";

/** The year that a workbook speaks of as a whole, lent to tables that name none. */
export interface WorkbookYear {
  readonly year: number | null;
  /** The year in which the school year begins that it speaks of where it names no single year: 「2024—2025学年第一学期」. */
  readonly schoolYear: number | null;
}

/**
 * The year that most sheets of a workbook speak of in their names and first rows; where none does, the school year that most speak of,
 * and else what the clerk answered for one of its sheets: the others need not be asked about again.
 *
 * @param answers question id to choice id
 */
export function workbookYear(
  sheets: readonly Sheet[],
  answers: Readonly<Record<string, string>> = {},
): WorkbookYear {
  const year = mostNamed(sheets, findYear);
  if (year !== null) return { year, schoolYear: null };
  const schoolYear = mostNamed(sheets, findSchoolYear);
  if (schoolYear !== null) return { year: null, schoolYear };
  const answered = new Set(sheets.flatMap(({ name }) => answers[yearQuestionId(name)] ?? []));
  const [only] = answered;
  if (only === undefined || answered.size > 1) return { year: null, schoolYear: null };
  return { year: /^\d{4}$/.test(only) ? Number(only) : null, schoolYear: answeredSchoolYear(only) };
}

function mostNamed(sheets: readonly Sheet[], find: (text: string) => number | null): number | null {
  const votes = new Map<number, number>();
  for (const sheet of sheets) {
    const texts = [
      sheet.name,
      ...sheet.values.slice(0, 4).flatMap((row) => row.filter((value) => typeof value === "string")),
    ];
    const years = new Set(texts.map((text) => find(compactText(text))).filter((year) => year !== null));
    for (const year of years) votes.set(year, (votes.get(year) ?? 0) + 1);
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0] ?? null;
}
