import { dayParts } from "../../../grid";
import { STRETCH, stretchIn } from "../facts/stretches";
import { isOfOtherYears, yearsNamed } from "../facts/time-facts";
import type { FormContext } from "../form-context";
import type { TextBlank } from "./blanks-in-text";

/** The time that a blank's figure is of. */
interface SentenceTime {
  /** With the figures of that time; those of the whole period where it is not known. */
  readonly during: FormContext;
  /** Whether it lies in what is checked, and has begun. */
  readonly isKnown: boolean;
  /** Whether that is all that is said of time: of 「去年」 nothing is known. */
  readonly isWhole: boolean;
}

/** The stretch that a sentence names last before a blank, else the one of the form's title, else the whole period. */
export function timeOf({ sentence }: TextBlank, context: FormContext): SentenceTime {
  const { input } = context;
  const { from, to, asOf } = input.report.period;
  const { left, isOver } = upTo(sentence, context);
  // 「全年检查__次，其中上半年__次；…」: a part of the whole is that of its own clause.
  const [last = "", ...before] = left.split(/[；;]/).reverse();
  const spoken = [...before.reverse().map((words) => words.replace(PART, "")), last].join("；");
  const named = spoken.match(STRETCH)?.at(-1);
  const stretch = stretchIn(named ?? context.title, context);
  const saysMore = !isOver || isSinceMidMonth(sentence) || OTHER_TIME.test(left.replace(STRETCH, ""));
  const year = yearsNamed(left).at(-1);
  if (year !== undefined && (year < dayParts(from).year || year > dayParts(to).year))
    return { during: context, isKnown: false, isWhole: false };
  if (stretch === null) {
    const isWhole = !saysMore && named === undefined && (year !== undefined || !isOfOtherYears(context));
    return { during: context, isKnown: true, isWhole };
  }
  if (stretch.from < from || stretch.from > asOf || stretch.to > to)
    return { during: context, isKnown: false, isWhole: false };
  const during = { ...context, input: { ...input, figures: input.figures.during(stretch) }, within: stretch };
  return { during, isKnown: true, isWhole: !saysMore };
}

/** A clause without the stretches that it names. */
export function withoutTime(words: string): string {
  return words.replace(UP_TO, "").replace(SINCE, "").replace(STRETCH, "");
}

/** Whether words name a time that is not known here: 「去年」, 「本季」, a stretch of a year. */
export function namesOtherTime(words: string): boolean {
  return OTHER_TIME.test(words);
}

const PART = /其中.*$/u;
const UP_TO = /截[至止到]?(?:(20\d{2})年)?(\d{1,2})月(?:(\d{1,2})日|[底末份])?/u;

/** 「2026年1月至今」, 「3月份以来」 */
const SINCE = /(?:(20\d{2})年)?(\d{1,2})月份?(?:(\d{1,2})日)?(?:至今|到目前|以来|起至今)/u;

/** A sentence whose 「3月以来」 is said as the months from then to the day of the check; the checked period's own beginning needs none. */
function sinceInMonths(sentence: string, { input }: FormContext): string {
  const { from, asOf } = input.report.period;
  const [begun, until] = [dayParts(from), dayParts(asOf)];
  return sentence.replace(SINCE, (whole, year: string | undefined, month: string) => {
    if (Number(year ?? until.year) !== until.year) return whole;
    const isWhole = begun.year === until.year && begun.month === Number(month);
    return isWhole ? "" : `${month}—${String(until.month)}月`;
  });
}

/** 「11月16日以来」: what is before that day in its month is counted with the months. */
function isSinceMidMonth(sentence: string): boolean {
  return Number(SINCE.exec(sentence)?.[3] ?? 1) !== 1;
}

/** A sentence without 「截至11月底」, and whether that is as far as the workbook is checked. */
function upTo(spoken: string, context: FormContext): { left: string; isOver: boolean } {
  const sentence = sinceInMonths(spoken, context);
  const found = UP_TO.exec(sentence);
  if (!found) return { left: sentence, isOver: true };
  const { year, month, day } = dayParts(context.input.report.period.asOf);
  const until = [Number(found[1] ?? year), Number(found[2]), Number(found[3] ?? 31)] as const;
  const isOver = until[0] === year && (until[1] > month || (until[1] === month && until[2] >= day));
  return { left: sentence.replace(UP_TO, ""), isOver };
}

/** A stretch of its own, which a figure of the whole period does not answer. */
const OTHER_TIME =
  /第?[一二三四1-4]季度|(?<!\d)\d{1,2}月|[一二三四五六七八九十]月|[上下]半年|去年|往年|明年|下一?年|次年|上[个一]?[月季]|本[月季]/;

/** Whether the last stretch that words name is shorter than a year: 「下半年不少于」. */
export function namesShorterTime(words: string): boolean {
  const last = words.match(TIMES)?.at(-1);
  return last !== undefined && SHORTER.test(last);
}

const SHORTER = /季度|月|半年/;

/** The stretch that a sentence speaks of, the last before the blank; 「每月」 says how often. */
const TIMES =
  /全年|本年|今年|明年|年度|每年|第?[一二三四1-4]季度|(?<![\d每])\d{1,2}月|[上下]半年(?!度)|上[个一]?[月季]|本[月季]/g;
