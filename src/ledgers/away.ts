import { daysBetween, readDate } from "../grid";

/** Why someone is not held to a target (docs/criteria.md §1.4); each has a text `check.away.<reason>`. */
export type AwayReason = "maternity" | "long-sick" | "injury" | "seconded" | "full-time-training";

/** That someone is away, by a word of the roster. */
export interface Away {
  readonly reason: AwayReason;
  /** The years that the word's own clause names; null where it names none: now. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

/** Words of an absence, and what only looks like one: 陪产假 is a fortnight, 工伤保险 is insurance, 救援 is a job. */
const WORDS: readonly (readonly [AwayReason, RegExp])[] = [
  ["maternity", /(?<!陪)产假/],
  ["long-sick", /长病|长期病|病休/],
  ["injury", /工伤(?!保险)/],
  ["seconded", /借调|借出|抽调|挂职|驻村|外派|援(?:派|藏|疆|青|建|外|边|川|滇|黔|陇|宁|桂)/],
  ["full-time-training", /(?<![不非半])脱产/],
];

/** Lent to this unit by another one, and so on post here: 「由县财政局借调来」. */
const LENT_TO_US =
  /借入|(?:由|从|自).*(?:借调|抽调|挂职)(?!至|到|往|赴|去|在)|(?:借调|抽调|挂职)(?:来|入|[至到][我本])/;
/** Over: only a year that the clause names was one of absence. */
const OVER = /结束|期满|曾|已?(?:返回|返岗|回局|回单位|归队|休完|销假|复工)/;
/** Less than this is no long absence: four weeks, as with twenty workdays of leave in the attendance sheets. */
const LONG_DAYS = 28;

/**
 * What a roster's status and remark say of someone's absence: 「2024年3—8月产假；2019年挂职」 has two, each with its year.
 *
 * @param texts what stands in the cells
 */
export function readAway(texts: readonly string[]): readonly Away[] {
  return sentenceParts(texts).flatMap((clause) => {
    const word = WORDS.find(([, pattern]) => pattern.test(clause));
    if (!word || LENT_TO_US.test(clause) || isShort(clause)) return [];
    const years = yearsIn(clause);
    if (!OVER.test(clause)) return [{ reason: word[0], years }];
    return years === null ? [] : [{ reason: word[0], years: { from: 0, to: years.to } }];
  });
}

/** The parts of a remark that each say one thing. */
export function sentenceParts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.split(/[,，;；。\n]/)))];
}

/** 「培训5天」, 「半个月」, 「2周」, 「3月5日—3月12日」. */
function isShort(clause: string): boolean {
  if (/半个?月/.test(clause)) return true;
  const [, days, weeks] = /(\d+)个?(?:天|工作日)|([一二两三]|[1-3])个?(?:周|星期)/.exec(clause) ?? [];
  if (weeks !== undefined) return true;
  if (days !== undefined) return Number(days) < LONG_DAYS;
  const [range] = /[\d年月日.]+[-—–~至到][\d年月日.]+/.exec(clause) ?? [];
  const reading = range === undefined ? null : readDate(range, { year: 2024 });
  return reading?.kind === "date" && daysBetween(reading.span.from, reading.span.to) + 1 < LONG_DAYS;
}

/** The years of 「2023年11月—2024年4月」; 「2022年起」 has no end. */
function yearsIn(clause: string): Away["years"] {
  const years = (clause.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  if (years.length === 0) return null;
  const open = /起|至今|以来/.test(clause);
  return { from: Math.min(...years), to: open ? Number.POSITIVE_INFINITY : Math.max(...years) };
}
