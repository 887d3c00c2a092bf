import { chineseNumber, compactText, dayParts, monthSpan, type Day } from "../../../grid";
import { statedYears } from "../facts/time-facts";
import type { FormContext } from "../form-context";
import { unitStaff } from "../../prose/unit-staff";

/** Days from one to another, both included. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** What a row or a column of a form stands for, where it is one of a series. */
export type SeriesKey =
  | ({ readonly kind: "stretch" } & Stretch)
  | { readonly kind: "department"; readonly name: string }
  | { readonly kind: "person"; readonly name: string };

const NUMERAL = "\\d{1,2}|[一二三四五六七八九十]{1,2}";
const MONTH = new RegExp(`^(?:(20\\d{2})年)?(${NUMERAL})月份?$`);
const QUARTER = new RegExp(`^(?:(20\\d{2})年)?第?([1-4一二三四])季度?$`);
/** 「前三季度」 */
const QUARTERS = /^(?:(20\d{2})年)?前([23二两三])个?季度?(?:累计|合计)?$/;
const HALF = /^(?:(20\d{2})年)?(上|下)半年$/;

/** What texts of a form name one of a series by. */
export interface SeriesNames {
  /** Which month, quarter, department or person a text names and nothing else; null for any other. */
  readonly keyOf: (written: string) => SeriesKey | null;
  /** The month, quarter, half year or months that a title is about; null where it names none, or several. */
  readonly stretchIn: (title: string) => Stretch | null;
  /** All departments of the roster, the leaders where they stand under one; all people. */
  readonly everyone: Readonly<Record<"department" | "person", readonly string[]>>;
}

/** Looks the roster through once. */
export function seriesNames(context: FormContext): SeriesNames {
  const { ledgers, report } = context.input;
  const { colleagues } = unitStaff(ledgers, report.period.asOf);
  const everyone = {
    department: [...new Set(colleagues.map(({ department }) => department))].filter((name) => name !== ""),
    person: [...new Set(colleagues.map(({ name }) => name))],
  };
  const year = yearOf(context);
  return {
    everyone,
    keyOf: (written) => {
      const text = compactText(written);
      const stretch = stretchOf(text, year);
      if (stretch) return { kind: "stretch", ...stretch };
      if (everyone.department.includes(text)) return { kind: "department", name: text };
      return everyone.person.includes(text) ? { kind: "person", name: text } : null;
    },
    stretchIn: (title) => titleStretch(compactText(title), year),
  };
}

const IN_TITLE = new RegExp(
  `(?:20\\d{2}年)?(?:前[23二两三]个?季度|第?[1-4一二三四]季度|[上下]半年|(?<!\\d)(?:${NUMERAL})月份?(?![\\d一二三四五六七八九十]))`,
  "gu",
);
const MONTHS = new RegExp(`(?:(20\\d{2})年)?(${NUMERAL})月?[—\\-－–~～至到](${NUMERAL})月`, "u");

function titleStretch(title: string, year: number): Stretch | null {
  const range = MONTHS.exec(title);
  if (range) {
    const first = numberOf(range[2]);
    return months(range[1], year, first, numberOf(range[3]) - first + 1);
  }
  const found = (title.match(IN_TITLE) ?? []).map((text) => stretchOf(text, year));
  const [one] = found;
  return one && found.every((other) => other?.from === one.from && other.to === one.to) ? one : null;
}

/** Of months without a year: the checked one, unless the form is of others. */
function yearOf(context: FormContext): number {
  const checked = dayParts(context.input.report.period.to).year;
  const stated = statedYears(context);
  return stated === null || (stated.from <= checked && checked <= stated.to) ? checked : stated.to;
}

function stretchOf(text: string, year: number): Stretch | null {
  const month = MONTH.exec(text);
  if (month) return months(month[1], year, numberOf(month[2]), 1);
  const quarter = QUARTER.exec(text);
  if (quarter) return months(quarter[1], year, (numberOf(quarter[2]) - 1) * 3 + 1, 3);
  const first = QUARTERS.exec(text);
  if (first) return months(first[1], year, 1, numberOf(first[2]?.replace("两", "二")) * 3);
  const half = HALF.exec(text);
  return half ? months(half[1], year, half[2] === "上" ? 1 : 7, 6) : null;
}

function numberOf(text = ""): number {
  return /^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}

function months(stated: string | undefined, year: number, first: number, count: number) {
  if (first < 1 || count < 1 || first + count - 1 > 12) return null;
  const of = stated === undefined ? year : Number(stated);
  return { from: monthSpan(of, first).from, to: monthSpan(of, first + count - 1).to };
}
