import { compactText, type Sheet } from "../../grid";
import { findYear, readPeriodClue } from "./period";
import { answeredSchoolYear, findSchoolYear } from "./school-year";
import { yearQuestionId } from "./year-question";

/** The year that a workbook speaks of as a whole, lent to tables that name none. */
export interface WorkbookYear {
  readonly year: number | null;
  /** The year in which the school year begins that it speaks of where it names no single year: 「2024—2025学年第一学期」. */
  readonly schoolYear: number | null;
}

/**
 * The year that most sheets of a workbook speak of in their names and first rows, plans only where nothing else names one: they are of the
 * year to come often enough. Where a single sheet, or only plans, name another than the workbook's file name, neither is lent. Where none
 * names one, the school year that most speak of, and else what the clerk answered for one of its sheets: the others need not be asked
 * about again.
 *
 * @param answers question id to choice id
 * @param fileName the workbook's; "" where it has none
 */
export function workbookYear(
  sheets: readonly Sheet[],
  answers: Readonly<Record<string, string>> = {},
  fileName = "",
): WorkbookYear {
  const named = mostNamed(sheets, findYear);
  const ofFile = readPeriodClue(fileName.replace(/\.\w+$/, "")).year;
  const isDoubtful = named !== null && ofFile !== null && named.value !== ofFile && named.sheets < 2;
  if (named !== null && !isDoubtful) return { year: named.value, schoolYear: null };
  const schoolYear = named === null ? mostNamed(sheets, findSchoolYear) : null;
  if (schoolYear !== null) return { year: null, schoolYear: schoolYear.value };
  const answered = new Set(sheets.flatMap(({ name }) => answers[yearQuestionId(name)] ?? []));
  const [only] = answered;
  if (only === undefined || answered.size > 1) return { year: null, schoolYear: null };
  return { year: /^\d{4}$/.test(only) ? Number(only) : null, schoolYear: answeredSchoolYear(only) };
}

/** What a sheet of things to come calls itself. */
const PLAN = /计划|安排|排期|规划|预告|[(（]拟[)）]/;

/** What most sheets name, the latest of equals, and how many that are that are no plans. */
function mostNamed(
  sheets: readonly Sheet[],
  find: (text: string) => number | null,
): { readonly value: number; readonly sheets: number } | null {
  const votes = new Map<number, { plans: number; others: number }>();
  for (const sheet of sheets) {
    const texts = [
      sheet.name,
      ...sheet.values.slice(0, 4).flatMap((row) => row.filter((value) => typeof value === "string")),
    ].map(compactText);
    const years = new Set(texts.map(find).filter((year) => year !== null));
    const isPlan = texts.slice(0, 2).some((text) => PLAN.test(text));
    for (const year of years) {
      const vote = votes.get(year) ?? { plans: 0, others: 0 };
      votes.set(year, isPlan ? { ...vote, plans: vote.plans + 1 } : { ...vote, others: vote.others + 1 });
    }
  }
  const [most] = [...votes].sort(([a, x], [b, y]) => y.others - x.others || y.plans - x.plans || b - a);
  return most ? { value: most[0], sheets: most[1].others } : null;
}
