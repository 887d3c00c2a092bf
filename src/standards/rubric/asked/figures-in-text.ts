import { compactText, numberInText } from "../../../grid";
import type { Operator, TargetPeriod } from "../../../measures";

/** What a figure in a text counts, as far as it says. */
type Counted = "times" | "percent" | "hours" | "days" | "people" | "kinds" | "pieces" | "points" | "yuan";

/** A number that a text asks for, or the blank that stands for it: 「每季度不少于2次」. */
export interface Figure {
  /** Null where a blank stands: 「每月不少于__次」. */
  readonly value: number | null;
  readonly operator: Extract<Operator, "at-least" | "at-most" | "above" | "below">;
  readonly counted: Counted;
  /** The word that was written for it: 次, 场, 篇. */
  readonly counter: string;
  /** Null where the text names no stretch of time. */
  readonly per: TargetPeriod | null;
  /** The words that it rests on, as they were written. */
  readonly words: string;
}

/** How often a year has a stretch. */
export const TIMES_A_YEAR: Partial<Readonly<Record<TargetPeriod, number>>> = {
  week: 52,
  month: 12,
  quarter: 4,
  "half-year": 2,
};

/** Whether a figure says how much there may be rather than how much there has to be: 「不超过2次」. */
export function isAtMost({ operator }: { readonly operator: Operator }): boolean {
  return operator === "at-most" || operator === "below";
}

const DIGITS = String.raw`\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+万?`;
const BLANK = String.raw`[_＿]+|[（(]\s*[)）]|[○〇]`;
const COUNTERS: Readonly<Record<Counted, string>> = {
  times: "场次|次|场|期|届|堂|轮|批|讲|课时课",
  percent: "%|个百分点",
  hours: "个?小时|个?学时|个?课时|学分",
  days: "天|个?工作日|日",
  people: "人次|人|名",
  kinds: "种|类|项",
  pieces: "篇|条|份|件|个|部|本(?!账|台账|书)|幅|块|则|家|户|对",
  points: "分",
  yuan: "万元|元",
};
const COUNTED = Object.entries(COUNTERS).map(([counted, words]) => ({
  counted: counted as Counted,
  words: new RegExp(`^(?:${words})$`),
}));
const COUNTER = Object.values(COUNTERS).join("|");
const NUMBER = new RegExp(
  String.raw`(?<![第\d.“"「《]|十九|二十)(${DIGITS}|${BLANK})(?:[-—–~至到](?:${DIGITS}))?(?:余|多)?(${COUNTER})(?![把票岗性号室钟])(?:[/每](?:个)?(周|月|季度|季|半年|年|人))?`,
  "g",
);
const LEAST =
  /(?:不少于|不低于|不得少于|不得低于|至少|达到|达|保证|确保|完成|≥|>=)[^\d一二两三四五六七八九十_]{0,3}$/;
const MOST =
  /(?:不超过|不多于|不高于|不得超过|控制在|至多|最多|≤|<=|少于等于)[^\d一二两三四五六七八九十_]{0,3}$/;
const ABOVE = /(?:超过|大于|多于|高于|>)[^\d一二两三四五六七八九十_]{0,3}$/;
const BELOW = /(?:低于|少于|小于|<)[^\d一二两三四五六七八九十_]{0,3}$/;

/** Stretches of time by their words; some are not stretches of a target: every two months is six times a year. */
const STRETCHES: readonly {
  readonly pattern: RegExp;
  readonly per: TargetPeriod;
  readonly times: number;
}[] = [
  { pattern: /每?(?:两|二|2)个?月(?:至少|不少于)?/, per: "year", times: 6 },
  { pattern: /每?(?:两|二|2)个?(?:周|星期)/, per: "month", times: 2 },
  { pattern: /每?(?:两|二|2)年|届期内|任期内/, per: "period", times: 1 },
  { pattern: /(?<![上下])每?半年|每学期|上下半年/, per: "half-year", times: 1 },
  { pattern: /半个?月/, per: "month", times: 2 },
  { pattern: /每旬/, per: "month", times: 3 },
  { pattern: /(?<![第一二三四1-4])每?个?季度|[每逐按]季|季均/, per: "quarter", times: 1 },
  {
    pattern: /每个?月|[逐按]月|月均|月度|一个月|1个月|(?<![\d年])月(?=[至不研学召开组集培])/,
    per: "month",
    times: 1,
  },
  { pattern: /每个?(?:周|星期)|[逐按]周|一周(?!之?内|以内|左右|时间)|周均/, per: "week", times: 1 },
  {
    pattern:
      /[每全当本]年度?|每学年|年度|年内|年均|一年|(?<!\d)年(?=不少于|至少|[\d一二两三四五六七八九十]+[次篇条场期])/,
    per: "year",
    times: 1,
  },
];

/** The stretch of time that a text names, the first of them: 「每两月」 is a sixth of a year. */
export function stretchIn(
  text: string,
): { readonly per: TargetPeriod; readonly times: number; readonly words: string } | null {
  let best: {
    readonly per: TargetPeriod;
    readonly times: number;
    readonly words: string;
    at: number;
  } | null = null;
  for (const { pattern, per, times } of STRETCHES) {
    const match = pattern.exec(text);
    if (match && (best === null || match.index < best.at))
      best = { per, times, words: match[0], at: match.index };
  }
  return best;
}

/** The figures that a text asks for, in its order (docs/criteria.md §7): numbers in Chinese and Arabic, blanks, stretches of time. */
export function figuresIn(written: string): readonly Figure[] {
  const text = compactText(written);
  const figures: Figure[] = [];
  let from = 0;
  for (const match of text.matchAll(NUMBER)) {
    const figure = figureOf(match, text.slice(from, match.index), text.slice(match.index + match[0].length));
    if (figure === null) continue;
    from = match.index + match[0].length;
    figures.push(figure);
  }
  return figures;
}

function figureOf(match: RegExpExecArray, before: string, after: string): Figure | null {
  const [whole, number = "", counter = "", behind] = match;
  const value = /[_＿(（○〇]/.test(number) ? null : valueOf(number);
  if (value === 0 || Number.isNaN(value) || isName(counter, before, after)) return null;
  const near = before.split(/[;；。\n]/).at(-1) ?? "";
  const named = behind === undefined || behind === "人" ? null : stretchIn(`每${behind}`);
  const stretch = named ?? lastStretchIn(near) ?? stretchIn(/^[^,，;；。\n]{0,4}/.exec(after)?.[0] ?? "");
  return {
    value: value === null ? null : scaled(value, counter, stretch?.times),
    operator: operatorOf(near, after),
    counted: countedBy(counter),
    counter,
    per: stretch?.per ?? null,
    words: wordsOf(whole, near, stretch?.words),
  };
}

/** 「每次3张」 tells of each of them, not how many there have to be; 「四个意识」 is a name, 「不少于四个」 a number. */
function isName(counter: string, before: string, after: string): boolean {
  if (counter === "项" && /^规定/.test(after)) return true;
  // 「每月15日」, 「10日之前」: a day of the month.
  if (counter === "日" && (/月(?:的)?$/.test(before) || /^(?:前|之前|以前|起|为|定为|下午|上午)/.test(after)))
    return true;
  // What is told or settled at one go: 「一次告知」, 「一次办好」, 「最多跑一次」.
  if (counter === "次" && (/^(?:性|[告办通]知?[知好成结])/.test(after) || /跑$/.test(before))) return true;
  // 「连续两次」 is a fault's number, 「一户一档」 one each.
  if (/连续$/.test(before) || /^一[\u4e00-\u9fff]/.test(after) || /一[\u4e00-\u9fff]$/.test(before))
    return true;
  if (/每人(?:不少于|至少)?$/.test(before))
    return !/^(?:个?小时|个?学时|个?课时|学分|次|场|篇|天|堂|条|期)$/.test(counter);
  if (/每[次场篇个](?:不少于|至少)?$|(?:抽查|抽取|抽问|随机发放)$/.test(before)) return true;
  return counter === "个" && !LEAST.test(before) && !after.startsWith("以上");
}

function scaled(value: number, counter: string, times = 1): number {
  if (counter === "万元") return value * 10_000;
  // 「两周内补学，补学率100%」: a share is none of so many.
  return countedBy(counter) === "percent" || countedBy(counter) === "points" ? value : value * times;
}

function wordsOf(whole: string, near: string, stretch = ""): string {
  return stretch === "" || near.endsWith(stretch) ? `${stretch}${whole}` : `${stretch}…${whole}`;
}

/** Words as they stand in a text, where 「…」 stood for what is between them. */
export function withoutGaps(words: readonly string[]): readonly string[] {
  return words.flatMap((said) => said.split("…")).filter((said) => said !== "");
}

/** The stretch that stands nearest before a figure: 「大会每年4次,党课每季1次」. */
function lastStretchIn(text: string): ReturnType<typeof stretchIn> {
  const parts = text.split(/[,，、]/).reverse();
  for (const part of parts) {
    const found = stretchIn(part);
    if (found) return found;
  }
  return null;
}

function operatorOf(before: string, after: string): Figure["operator"] {
  if (LEAST.test(before)) return "at-least";
  if (MOST.test(before)) return "at-most";
  if (ABOVE.test(before)) return "above";
  if (BELOW.test(before) && !/不低于|不少于/.test(before)) return "below";
  return /^(?:及|\(含\))?以[下内]/.test(after) ? "at-most" : "at-least";
}

function countedBy(counter: string): Counted {
  return COUNTED.find(({ words }) => words.test(counter))?.counted ?? "pieces";
}

function valueOf(text: string): number {
  return numberInText(text) ?? Number.NaN;
}
