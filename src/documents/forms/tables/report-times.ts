import { compactText, earlierOf } from "../../../grid";
import { stretchIn, type Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";
import type { FormColumn } from "./form-table";

/** The times that a form's head states: of all its columns, and of those that a line names. */
export interface ReportTimes {
  readonly whole: Stretch | null;
  /** 「考勤统计期：2026年9—10月」: of the columns under 考勤. */
  readonly of: readonly { readonly word: string; readonly stretch: Stretch }[];
}

const STATED = /^(.*?)(?:统计|报告|填报|考核|所属)?(?:期间?|时间|时段|周期)[:：](.+)$/u;

/** A line about a part of the form, or about how far it reaches. */
const OF_SOME = /其余|其他|截[至止]/u;

/** What the lines above a table say of its time: its title, 「报告期：2026年10月」, a line that speaks of some columns only. */
export function reportTimes(title: string, context: FormContext): ReportTimes {
  const stated = title.split(/\s+|[；;]/u).map((line) => ({ line, found: STATED.exec(line) }));
  const of = stated.flatMap(({ found }) => {
    const [, word = "", said = ""] = found ?? [];
    const stretch = word === "" ? null : stretchIn(said, context);
    return stretch ? [{ word: compactText(word), stretch }] : [];
  });
  const general = stated
    .filter(({ line, found }) => (found?.[1] ?? "") === "" && !OF_SOME.test(line))
    .map(({ line }) => line);
  return { whole: stretchIn(general.join(" "), context), of };
}

/** The time of a column: of the line that names it, else of the whole form. */
export function withinOf({ path }: FormColumn, { whole, of }: ReportTimes): Stretch | null {
  const said = compactText(path.join(""));
  return of.find(({ word }) => said.includes(word))?.stretch ?? whole;
}

/** Whether a form is of a part of the time that is checked: of half a year, of a month. */
export function isOfPart(own: Stretch | null, { input }: FormContext): boolean {
  const { from, to, asOf } = input.report.period;
  return own !== null && (own.from > from || own.to < earlierOf(asOf, to));
}
