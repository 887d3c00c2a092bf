import { chineseNumber, compactText, dayParts, monthSpan, type Day } from "../../../grid";
import { statedYears } from "../facts/time-facts";
import type { FormContext } from "../form-context";
import { unitStaff } from "../../prose/unit-staff";

/** What a row or a column of a form stands for, where it is one of a series. */
export type SeriesKey =
  | { readonly kind: "stretch"; readonly from: Day; readonly to: Day }
  | { readonly kind: "department"; readonly name: string }
  | { readonly kind: "person"; readonly name: string };

const NUMERAL = "\\d{1,2}|[一二三四五六七八九十]{1,2}";
const MONTH = new RegExp(`^(?:(20\\d{2})年)?(${NUMERAL})月份?$`);
const QUARTER = new RegExp(`^(?:(20\\d{2})年)?第?([1-4一二三四])季度?$`);
const HALF = /^(?:(20\d{2})年)?(上|下)半年$/;

/** Says which month, quarter, department or person a text names and nothing else; null for any other. Looks the roster through once. */
export function seriesKeys(context: FormContext): (written: string) => SeriesKey | null {
  const { ledgers, report } = context.input;
  const { departments, colleagues } = unitStaff(ledgers, report.period.asOf);
  const year = yearOf(context);
  return (written) => {
    const text = compactText(written);
    const stretch = stretchOf(text, year);
    if (stretch) return { kind: "stretch", ...stretch };
    if (departments.some(({ name }) => name === text)) return { kind: "department", name: text };
    return colleagues.some(({ name }) => name === text) ? { kind: "person", name: text } : null;
  };
}

/** Of months without a year: the checked one, unless the form is of others. */
function yearOf(context: FormContext): number {
  const checked = dayParts(context.input.report.period.to).year;
  const stated = statedYears(context);
  return stated === null || (stated.from <= checked && checked <= stated.to) ? checked : stated.to;
}

function stretchOf(text: string, year: number): { readonly from: Day; readonly to: Day } | null {
  const month = MONTH.exec(text);
  if (month) return months(month[1], year, numberOf(month[2]), 1);
  const quarter = QUARTER.exec(text);
  if (quarter) return months(quarter[1], year, (numberOf(quarter[2]) - 1) * 3 + 1, 3);
  const half = HALF.exec(text);
  return half ? months(half[1], year, half[2] === "上" ? 1 : 7, 6) : null;
}

function numberOf(text = ""): number {
  return /^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}

function months(stated: string | undefined, year: number, first: number, count: number) {
  if (first < 1 || first + count - 1 > 12) return null;
  const of = stated === undefined ? year : Number(stated);
  return { from: monthSpan(of, first).from, to: monthSpan(of, first + count - 1).to };
}
