import { compactText, monthSpan, dayParts } from "../../../grid";
import { stretchIn, type Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";
import type { FormColumn } from "./form-table";
import type { SeriesKey } from "./series-of";

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

const THIS = /^(?:本|当)(?:月|期|季度?)(?:数量?|完成数?|发生数?|新增数?|情况)?$/u;
const TOTAL = /(?:累计|合计)(?:数量?|完成数?)?$/u;

/** 「本月数」, 「1—10月累计」, 「本年累计」 of a report on one month or quarter; null for any other column. */
export function reportColumn(header: string, { whole }: ReportTimes, context: FormContext): SeriesKey | null {
  const text = compactText(header);
  if (whole === null) return null;
  if (THIS.test(text)) return { kind: "stretch", ...whole };
  if (!TOTAL.test(text)) return null;
  const named = stretchIn(text, context);
  if (named) return { kind: "stretch", ...named };
  const isOfYear = /^(?:本年|全年|年度?|年初至今|[今当]年)?(?:累计|合计)/u.test(text);
  const { year } = dayParts(whole.to);
  return isOfYear ? { kind: "stretch", from: monthSpan(year, 1).from, to: whole.to } : null;
}
