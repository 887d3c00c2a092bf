import { addDays, chineseNumber, daysInMonth, type Day } from "../../../grid";

/** Times of the year by their words; feasts by the weeks around them. */
const TIMES: readonly { readonly when: RegExp; readonly from: string; readonly to: string; readonly sure: boolean }[] = [
  { when: /[“"「]?七一[”"」]?/, from: "06-15", to: "07-15", sure: true },
  { when: /学雷锋(?:月|日|纪念日)/, from: "03-01", to: "03-31", sure: true },
  { when: /清明/, from: "03-25", to: "04-10", sure: true },
  { when: /["“]?三八["”]?|妇女节/, from: "03-01", to: "03-15", sure: true },
  { when: /["“]?五一["”]?(?!二)|劳动节/, from: "04-20", to: "05-10", sure: true },
  { when: /["“]?五四["”]?|青年节/, from: "04-25", to: "05-10", sure: true },
  { when: /护士节/, from: "05-05", to: "05-20", sure: true },
  { when: /["“]?六一["”]?|儿童节/, from: "05-20", to: "06-10", sure: true },
  { when: /环境日/, from: "05-25", to: "06-15", sure: true },
  { when: /安全生产月/, from: "06-01", to: "06-30", sure: true },
  { when: /禁毒日/, from: "06-15", to: "07-05", sure: true },
  { when: /["“]?八一["”]?|建军节/, from: "07-20", to: "08-10", sure: true },
  { when: /教师节/, from: "09-01", to: "09-20", sure: true },
  { when: /消防(?:宣传)?[日月]/, from: "11-01", to: "11-30", sure: true },
  { when: /消费者权益(?:日|保护日)?/, from: "03-08", to: "03-22", sure: true },
  { when: /植树(?:节|月)/, from: "03-01", to: "04-12", sure: true },
  { when: /(?:世界)?水日|水周/, from: "03-15", to: "03-31", sure: true },
  { when: /国家安全(?:教育)?日/, from: "04-08", to: "04-22", sure: true },
  { when: /读书日/, from: "04-16", to: "04-30", sure: true },
  { when: /知识产权(?:日|周)/, from: "04-19", to: "05-03", sure: true },
  { when: /爱国卫生月|税收宣传月|税法宣传月/, from: "04-01", to: "04-30", sure: true },
  { when: /防灾减灾(?:日|周)/, from: "05-05", to: "05-19", sure: true },
  { when: /助残日/, from: "05-10", to: "05-25", sure: true },
  { when: /科技(?:活动)?周|民法典宣传月/, from: "05-01", to: "05-31", sure: true },
  { when: /无烟日/, from: "05-24", to: "06-07", sure: true },
  { when: /献血者日/, from: "06-07", to: "06-21", sure: true },
  { when: /节能宣传周|低碳日/, from: "06-01", to: "07-15", sure: true },
  { when: /健身日/, from: "08-01", to: "08-15", sure: true },
  { when: /质量月/, from: "09-01", to: "09-30", sure: true },
  { when: /网络安全(?:宣传)?周|推普周|推广普通话/, from: "09-01", to: "09-30", sure: true },
  { when: /国防教育(?:日|月)/, from: "09-01", to: "09-30", sure: true },
  { when: /烈士纪念日/, from: "09-20", to: "10-10", sure: true },
  { when: /敬老月|老年节/, from: "10-01", to: "11-10", sure: true },
  { when: /艾滋病日/, from: "11-24", to: "12-08", sure: true },
  { when: /交通安全日/, from: "11-25", to: "12-09", sure: true },
  { when: /公祭日/, from: "12-06", to: "12-20", sure: true },
  { when: /元宵/, from: "01-20", to: "03-10", sure: false },
  { when: /端午/, from: "05-25", to: "06-30", sure: false },
  { when: /中秋/, from: "09-01", to: "10-10", sure: false },
  { when: /重阳/, from: "10-01", to: "11-10", sure: false },
  { when: /国庆/, from: "09-20", to: "10-10", sure: true },
  { when: /第?[一1]季度/, from: "01-01", to: "03-31", sure: true },
  { when: /第?[二2]季度/, from: "04-01", to: "06-30", sure: true },
  { when: /第?[三3]季度/, from: "07-01", to: "09-30", sure: true },
  { when: /第?[四4]季度/, from: "10-01", to: "12-31", sure: true },
  { when: /(?<!上)上半年/, from: "01-01", to: "06-30", sure: true },
  { when: /下半年/, from: "07-01", to: "12-31", sure: true },
  { when: /春节|元旦/, from: "01-01", to: "02-29", sure: false },
]; // prettier-ignore
/** A window that ends with February holds its 29th. */
const LEAP_YEAR = 2024;
const MONTH = /(?<!\d)(\d{1,2})月(?:份|(\d{1,2})日)?(底|末|前|以前|之前)?/;

/** A time of the year as it is read. */
export interface TimeOfYear {
  /** Days of the year, `MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** The words that it rests on. */
  readonly rests: string;
  /** It is the same every year. */
  readonly sure: boolean;
}

/** The time that a text names: days, a month or several, or one of the year. */
export function timeOfYearIn(text: string): TimeOfYear | null {
  const times = TIMES.filter(({ when }) => when.test(text));
  const [only] = times;
  const named = times.length === 1 && only ? { ...only, rests: only.when.exec(text)?.[0] ?? "" } : null;
  return rangeIn(text) ?? dottedIn(text) ?? monthIn(text) ?? namedMonthIn(text) ?? named;
}

/** 「3月22日至28日」, 「4月至6月」 */
const RANGE = /(?<!\d)(\d{1,2})月(?:份|(\d{1,2})日)?[—–\-~～至到]+(?:(\d{1,2})月)?(?:(\d{1,2})日|份)?/;

function rangeIn(text: string): TimeOfYear | null {
  const [rests = "", from = "", fromDay, to = from, toDay] = RANGE.exec(text) ?? [];
  return rests === "" || (toDay === undefined && to === from)
    ? null
    : between([from, fromDay], [to, toDay], rests);
}

/** 「“3·15”前后」, 「5.12宣传日」: the weeks around a day. */
const DOTTED =
  /[“"「]?(?<![\d.])(1[0-2]|[1-9])[·.・•](3[01]|[12]\d|[1-9])(?![\d.%分万])[”"」]?(?=[\u4e00-\u9fff]{0,8}(?:日|节|周|月|宣传|活动|前后|期间|主题|纪念))/;

function dottedIn(text: string): TimeOfYear | null {
  const [rests, month = "", day = ""] = DOTTED.exec(text) ?? [];
  if (rests === undefined || Number(day) > daysInMonth(LEAP_YEAR, Number(month))) return null;
  const at: Day = `${String(LEAP_YEAR)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { from: addDays(at, -WEEK).slice(5), to: addDays(at, WEEK).slice(5), rests, sure: true };
}

const WEEK = 7;

/** 「五月份」, 「七八月份」 */
const NAMED = /(?<![每第两])(?:([一二三四五六七八九])([二三四五六七八九十])|(十?[一二三四五六七八九十]))月份/;

function namedMonthIn(text: string): TimeOfYear | null {
  const [rests, first, second, only] = NAMED.exec(text) ?? [];
  const month = (written: string | undefined): string => String(chineseNumber(written ?? "") ?? 0);
  return rests === undefined ? null : between([month(first ?? only)], [month(second ?? only)], rests);
}

type MonthAndDay = readonly [string, string?];

function between(
  [from, fromDay = "1"]: MonthAndDay,
  [to, toDay]: MonthAndDay,
  rests: string,
): TimeOfYear | null {
  if ([from, to].some((month) => Number(month) < 1 || Number(month) > 12)) return null;
  const last = toDay ?? String(daysInMonth(LEAP_YEAR, Number(to)));
  const [first, end] = [from, to].map((month) => month.padStart(2, "0"));
  return {
    from: `${first ?? ""}-${fromDay.padStart(2, "0")}`,
    to: `${end ?? ""}-${last.padStart(2, "0")}`,
    rests,
    sure: true,
  };
}

function monthIn(text: string): TimeOfYear | null {
  const match = MONTH.exec(text);
  const month = Number(match?.[1]);
  if (match === null || month < 1 || month > 12) return null;
  const two = String(month).padStart(2, "0");
  const day = match[2]?.padStart(2, "0");
  const isUntil = match[3] !== undefined;
  const last = day ?? String(daysInMonth(LEAP_YEAR, month));
  return {
    from: isUntil ? "01-01" : `${two}-${day ?? "01"}`,
    to: `${two}-${last}`,
    rests: match[0],
    sure: true,
  };
}
