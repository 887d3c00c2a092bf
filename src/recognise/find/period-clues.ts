import { chineseNumber, compactText, inChineseDates, makeDay, type Day } from "../../grid";

/** What a text says about the time that a table covers. */
export interface PeriodClue {
  readonly year: number | null;
  /** 1–12 */
  readonly month: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

const MADE_AT = /(?:制表|打印|生成|导出|填表|填报|报表生成|上报)(?:时间|日期)\s*[:：]?\s*(\d{4})[^~～至]*/g;

/** Year, month and range named in a title, an info row or a sheet's name: 「2021年5月」, 「26年4月」, 「2026.2月」, 「2021/09/01 ~ 09/22」. */
export function readPeriodClue(text: string): PeriodClue {
  let madeIn: number | null = null;
  let madeMonth = 12;
  const plain = toDigits(
    compactText(
      inChineseDates(text).replace(MADE_AT, (_, year: string, month?: string) => {
        madeIn = Number(year);
        madeMonth = Number(month ?? 12);
        return " ";
      }),
    ),
  );
  const range = readRange(plain, madeIn, madeMonth);
  if (range) return range;

  const dated =
    /((?:19|20)\d{2})[年./-](\d{1,2})(?!\d)/.exec(plain) ??
    /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/.exec(plain) ??
    /(?<!\d)(\d{2})年(\d{1,2})月/.exec(plain);
  if (dated?.[1] && dated[2] && isMonth(dated[2])) return clue(fullYear(dated[1]), Number(dated[2]));
  const year = /((?:19|20)\d{2})(?:年|年度|$|\D)/.exec(plain)?.[1] ?? null;
  const month = /(?<![\d.])(\d{1,2})月(?!\d)/.exec(plain)?.[1] ?? /^(\d{1,2})月/.exec(plain)?.[1] ?? null;
  return clue(year ? Number(year) : madeIn, month && isMonth(month) ? Number(month) : null);
}

function clue(year: number | null, month: number | null): PeriodClue {
  return { year, month, from: null, to: null };
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function isMonth(text: string): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}

function readRange(plain: string, madeIn: number | null, madeMonth: number): PeriodClue | null {
  const sides =
    /(?:((?:19|20)\d{2})[年./-])?(?<!\d)(\d{1,2})[月./-](\d{1,2})日?[~～〜至到—–-]+(?:((?:19|20)\d{2})[年./-])?(?:(\d{1,2})[月./-])?(\d{1,2})(?!\d)/.exec(
      plain,
    );
  if (!sides) return null;
  const month = Number(sides[2]);
  const lastMonth = sides[5] ? Number(sides[5]) : month;
  const named = sides[1] ? Number(sides[1]) : null;
  // A report made in January about December is about the year before.
  const year = named ?? (madeIn !== null && month > madeMonth ? madeIn - 1 : madeIn);
  if (year === null) return clue(null, lastMonth >= 1 && lastMonth <= 12 ? lastMonth : null);
  const lastYear = sides[4] ? Number(sides[4]) : lastMonth < month ? year + 1 : year;
  const from = makeDay(year, month, Number(sides[3]));
  const to = makeDay(lastYear, lastMonth, Number(sides[6]));
  return from && to && from <= to ? { year, month: month === lastMonth ? month : null, from, to } : null;
}

function toDigits(text: string): string {
  return text.replace(/[〇零○一二三四五六七八九十]+(?=年|月)/g, (numerals) => {
    const number = chineseNumber(numerals);
    return number === null ? numerals : String(number);
  });
}
