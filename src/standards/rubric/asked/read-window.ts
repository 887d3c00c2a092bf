import type { MeasureCall } from "../../../measures";
import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { atLeast } from "../../targets";
import { countCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, type Reader, type Reading } from "./reading";
import { stretchIn, type Figure } from "./figures-in-text";
import { ledgerMeant } from "./subject-of";
import { timeOfYearIn, type TimeOfYear } from "./time-of-year";

/** 「三八节活动、维权讲座各1次」: each of them for itself. */
const EACH_OF_SEVERAL = /、.*各[\d一二两三]次/;

/** What has to be done at a time of the year: 「七一前后走访党员」, 「3月份开展植树」. */
export const readWindow: Reader = (reading) => {
  const { text, figures } = reading;
  if (figures.some(({ per }) => per !== null && per !== "year") || EACH_OF_SEVERAL.test(text)) return null;
  const named = timeOfYearIn(text) ?? timeBeside(reading) ?? timeAbove(reading);
  if (named === null || /规划|制度|宪法|12月4日/.test(text)) return null;
  const meant = meantAt(reading, named);
  if (meant === null || LEDGERS[meant.ledger].dates.length === 0) return null;
  const { ledger } = meant;
  const words = ownWordsOf(text.replace(named.rests, "、").replace(AROUND, "、"), ledger);
  const others = words.length === 0 ? [] : meant.others;
  const figure = figures.find(({ counted: of }) => of === "times" || of === "pieces");
  const isTold = named.sure && (meant.certain || others.length > 0);
  return counted(
    callOf(named, [ledger, ...others], words),
    ledger,
    words,
    atLeast(figure?.value ?? 1, "time", "period"),
    {
      doubt: manyOfYear(figure) ?? (isTold ? null : named.rests),
      assumed: figure === undefined ? ["value"] : [],
      reason: { key: "asked.reason.window" },
      restsOn: [named.rests, meant.rests],
    },
  );
};

function callOf(
  { from, to }: TimeOfYear,
  ledgers: readonly LedgerKind[],
  words: readonly string[],
): MeasureCall {
  const [only, ...others] = ledgers;
  const found = countCall(ledgers, words);
  const where = "where" in found && found.where !== undefined ? { where: found.where } : {};
  const ledger = only === undefined || others.length > 0 ? ledgers : only;
  return { measure: "records-in-window", ledger, window: { from, to }, ...where };
}

/** So many of a year are no number of its one month. */
function manyOfYear(figure: Figure | undefined): string | null {
  return figure?.per === "year" && figure.value !== 1 ? figure.words : null;
}

/** 「6月；办公室」: when it is, in another column. */
function timeBeside({ materials }: Reading): TimeOfYear | null {
  const part = materials
    .split(/[;；、,，]/)
    .find((one) => /^\d{1,2}月(?:份|[\d日月—–\-~～至到]*日|)$/.test(one));
  return part === undefined ? null : timeOfYearIn(part);
}

/** 「三月份专项工作」: the month that all of its rows are of. */
function timeAbove({ text, dimensions, figures }: Reading): TimeOfYear | null {
  const month =
    /(?<![每第\d一二三四五六七八九十])(?:\d{1,2}|十?[一二三四五六七八九十])月份?(?=工作|专项|任务|重点|$|[(（、])/.exec(
      dimensions,
    )?.[0];
  if (month === undefined || figures.length > 0 || stretchIn(text) !== null) return null;
  return timeOfYearIn(/月份$/.test(month) ? month : `${month}份`);
}

/** How near to a day: 「3月5日前后一周内」. */
const AROUND = /(?:前后?|后)?(?:各?[一二两三\d]+|当)[周天日]个?(?:之?内|左右)?/g;

const PAPER = /计划|方案|总结|报告/;

/** A paper is of a time only where it is due until a day, or in the month that all of its rows are of. */
function meantAt(
  reading: Reading,
  { from, rests }: TimeOfYear,
): { ledger: LedgerKind; rests: string; certain: boolean; others: readonly LedgerKind[] } | null {
  const paper = PAPER.exec(reading.text)?.[0];
  if (paper === undefined) return ledgerMeant(reading);
  const isDue = timeAbove(reading)?.rests === rests || (from === "01-01" && /\d月/.test(rests));
  return isDue ? { ledger: "document", rests: paper, certain: true, others: [] } : null;
}
