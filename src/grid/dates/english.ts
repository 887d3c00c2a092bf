const MONTHS = [
  ["jan", "january"],
  ["feb", "february"],
  ["mar", "march"],
  ["apr", "april"],
  ["may"],
  ["jun", "june"],
  ["jul", "july"],
  ["aug", "august"],
  ["sep", "sept", "september"],
  ["oct", "october"],
  ["nov", "november"],
  ["dec", "december"],
] as const;
const NUMBERS = new Map<string, number>(
  MONTHS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);
const WEEKDAYS = /(?<![a-z])(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?(?![a-z])[.,]?/i;

/** Any capitals, but inside a text without spaces (「AttendanceMarch2024」) a month begins with one: 「Summary2024」 holds no March. */
const names = [...NUMBERS.keys()].sort((a, b) => b.length - a.length);
const anyCase = names.map((name) =>
  Array.from(name, (letter) => `[${letter}${letter.toUpperCase()}]`).join(""),
);
const capital = names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const MONTH = String.raw`((?<![A-Za-z])(?:${anyCase.join("|")})|(?<=[a-z])(?:${capital.join("|")}))(?![A-Za-z])\.?`;
const DAY = String.raw`(?<!\d)(\d{1,2}(?:\s*[-–—]\s*\d{1,2})?)(?:st|nd|rd|th)?`;
const YEAR = String.raw`((?:19|20)\d{2})(?!\d)`;
const GAP = String.raw`[\s\-./,'’]*`;
const BETWEEN = String.raw`[\s\-./,'’]+`;

type Write = (...groups: string[]) => string;

/** Dates with a year, wherever they stand in a text. */
const ANYWHERE: readonly (readonly [RegExp, Write])[] = [
  [RegExp(`${DAY}${GAP}${MONTH}${GAP}${YEAR}`, "g"), (d, m, y) => `${y}年${dayOf(m, d)}`],
  [RegExp(`${DAY}${GAP}${MONTH}${BETWEEN}(\\d{2})(?![\\d:])`, "g"), (d, m, y) => `${y}年${dayOf(m, d)}`],
  [RegExp(`${MONTH}${GAP}${DAY}${BETWEEN}${YEAR}`, "g"), (m, d, y) => `${y}年${dayOf(m, d)}`],
  [RegExp(`${MONTH}${GAP}${YEAR}`, "g"), (m, y) => `${y}年${monthOf(m)}`],
  [
    RegExp(`(?<!\\d)${YEAR}${GAP}${MONTH}${BETWEEN}(\\d{1,2})(?!\\d)`, "g"),
    (y, m, d) => `${y}年${dayOf(m, d)}`,
  ],
  [RegExp(`(?<!\\d)${YEAR}${GAP}${MONTH}`, "g"), (y, m) => `${y}年${monthOf(m)}`],
  [RegExp(`(?<![A-Za-z])[qQ]([1-4])${GAP}${YEAR}`, "g"), (q, y) => `${y}年第${q}季度`],
];

/** Without a year a month is one only where the text says nothing else; 「Mar-24」 is how Excel shows a month of 2024. */
const ALONE: readonly (readonly [RegExp, Write])[] = [
  [RegExp(`^${MONTH}[-'’](\\d{2})$`), (m, y) => `${y}年${monthOf(m)}`],
  [RegExp(`^${DAY}${GAP}${MONTH}(?=$|\\s|\\()`), (d, m) => dayOf(m, d)],
  [RegExp(`^${MONTH}${GAP}(\\d{1,2})(?:st|nd|rd|th)?(?=$|\\s|\\()`), (m, d) => dayOf(m, d)],
  [RegExp(`^${MONTH}$`), (m) => monthOf(m)],
];

/**
 * A text with its English dates in Chinese notation, for everything that reads only that: 「5 Mar 2024」, 「Tue, March 5, 2024」 and
 * 「5-Mar-24」 give 「2024年3月5日」 (or 24年 …), 「Attendance March 2024」 gives 「Attendance 2024年3月」. Other texts stay as they are.
 */
export function inChineseDates(text: string): string {
  if (!/[A-Za-z]/.test(text)) return text;
  const dated = replaceAll(text, ANYWHERE);
  const whole = dated === text ? replaceAll(text.replace(WEEKDAYS, "").trim(), ALONE) : dated;
  if (!/\d月/.test(whole)) return dated;
  const weekday = WEEKDAYS.exec(text)?.[1];
  if (weekday === undefined) return whole;
  const number = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].indexOf(weekday.toLowerCase());
  return whole
    .replace(WEEKDAYS, "")
    .replace(/日(?=\s*$)/, `日(星期${"一二三四五六日".charAt(number)})`)
    .trim();
}

function replaceAll(text: string, patterns: readonly (readonly [RegExp, Write])[]): string {
  return patterns.reduce(
    (rest, [pattern, write]) => rest.replace(pattern, (_, ...groups: string[]) => write(...groups)),
    text,
  );
}

function monthOf(name: string | undefined): string {
  return `${String(NUMBERS.get((name ?? "").toLowerCase().replace(".", "")) ?? 0)}月`;
}

/** 「5」 gives 「3月5日」, 「4-8」 gives 「3月4日-8日」. */
function dayOf(month: string | undefined, days: string | undefined): string {
  return `${monthOf(month)}${(days ?? "").split(/\s*[-–—]\s*/).join("日-")}日`;
}
