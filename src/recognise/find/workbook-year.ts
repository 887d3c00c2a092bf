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
 * names one, the school year that most speak of; then the year in which sheets of one month were signed, soon after it; and else what the
 * clerk answered for one of them: the others need not be asked about again.
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
  const signed = signedYear(sheets);
  if (signed !== null) return { year: signed, schoolYear: null };
  const answered = new Set(sheets.flatMap(({ name }) => answers[yearQuestionId(name)] ?? []));
  const [only] = answered;
  if (only === undefined || answered.size > 1) return { year: null, schoolYear: null };
  return { year: /^\d{4}$/.test(only) ? Number(only) : null, schoolYear: answeredSchoolYear(only) };
}

/** A table is signed in so many months after its own at the latest. */
const SIGNED_WITHIN = 2;
/** So many rows at a sheet's end are looked through for the day on which it was signed. */
const FOOT = 6;

/** The one year of all sheets that are called by a month (「3月」) and bear a day soon after it at their foot: 「2026年4月1日」. */
function signedYear(sheets: readonly Sheet[]): number | null {
  const years = new Set(
    sheets.flatMap(({ name, values }) => {
      const { month, year } = readPeriodClue(name);
      if (month === null || year !== null) return [];
      const foot = values.slice(-FOOT).flatMap((row) => row.filter((value) => typeof value === "string"));
      return foot.flatMap((text) => yearBefore(text, month) ?? []);
    }),
  );
  const [only] = years;
  return only === undefined || years.size > 1 ? null : only;
}

/** The year of a month that ended shortly before the day that a text ends with. */
function yearBefore(text: string, month: number): number | null {
  const [, year, signed] = /(20\d{2})[年./-](\d{1,2})[月./-]\d{1,2}日?$/.exec(compactText(text)) ?? [];
  const since = (Number(signed) - month + 12) % 12;
  if (year === undefined || !(since <= SIGNED_WITHIN)) return null;
  return Number(signed) < month ? Number(year) - 1 : Number(year);
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
