import { daysInMonth } from "../../../grid";
import type { MeasureCall } from "../../../measures";
import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { atLeast } from "../../targets";
import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, type Reader, type Reading } from "./reading";
import type { Figure } from "./figures-in-text";
import { ledgerMeant } from "./subject-of";

type Window = Extract<MeasureCall, { readonly measure: "records-in-window" }>["window"];

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

/** 「三八节活动、维权讲座各1次」: each of them for itself. */
const EACH_OF_SEVERAL = /、.*各[\d一二两三]次/;

/** What has to be done at a time of the year: 「七一前后走访党员」, 「3月份开展植树」. */
export const readWindow: Reader = (reading) => {
  const { text, figures } = reading;
  if (figures.some(({ per }) => per !== null && per !== "year") || EACH_OF_SEVERAL.test(text)) return null;
  const named = timeIn(text);
  if (named === null || /规划|制度|宪法|12月4日|\d+月—|至\d+月/.test(text)) return null;
  const meant = meantAt(reading, named);
  const ledger = meant?.ledger;
  if (ledger === undefined || LEDGERS[ledger].dates.length === 0) return null;
  const words = ownWordsOf(text.replace(named.rests, "、"), ledger);
  const found = offeredCall("count", ledger, words);
  const where = "where" in found && found.where !== undefined ? { where: found.where } : {};
  const window: Window = { from: named.from, to: named.to };
  const figure = figures.find(({ counted: of }) => of === "times" || of === "pieces");
  return counted(
    { measure: "records-in-window", ledger, window, ...where },
    ledger,
    words,
    atLeast(figure?.value ?? 1, "time", "period"),
    {
      // So many of a year are no number of its one month.
      doubt:
        (isOfYear(figure) ? figure?.words : null) ??
        (named.sure && meant?.certain === true ? null : named.rests),
      assumed: figure === undefined ? ["value"] : [],
      reason: { key: "asked.reason.window" },
      restsOn: [named.rests],
    },
  );
};

function isOfYear(figure: Figure | undefined): boolean {
  return figure?.per === "year" && figure.value !== 1;
}

type Time = Omit<(typeof TIMES)[number], "when"> & { readonly rests: string };

/** The time that a text names: a month, or one of the year. */
function timeIn(text: string): Time | null {
  const times = TIMES.filter(({ when }) => when.test(text));
  const [only] = times;
  const named = times.length === 1 && only ? { ...only, rests: only.when.exec(text)?.[0] ?? "" } : null;
  return monthIn(text) ?? named;
}

const PAPER = /计划|方案|总结|报告/;

/** A paper is of a time only where it is due until a day. */
function meantAt(reading: Reading, { from, rests }: Time): { ledger: LedgerKind; certain: boolean } | null {
  if (!PAPER.test(reading.text)) return ledgerMeant(reading);
  return from === "01-01" && /\d月/.test(rests) ? { ledger: "document", certain: true } : null;
}

function monthIn(text: string): Time | null {
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
