import type { CellArea } from "../../grid";
import type { Question } from "../../ledgers";
import { quoted, type Message } from "../../locales";
import { yearQuestion } from "../find/year-question";
import { BLANK_CHOICES, MARK_CHOICES } from "./attendance-choices";
import { foldMark } from "./mark-glyphs";
import { markFamily, markQuestionId, type MarkReader } from "./marks";

const AFFECTED = [{ kind: "attendance" as const }];
/** That a month has a sheet is known whatever its marks mean. */
const BY_MARKS = ["present-days", "absent-days", "late-times", "leave-days"].map((field) => ({
  kind: "attendance" as const,
  field,
}));
/** A blank is attendance, rest or not filled in: never absence, lateness or leave. */
const BY_BLANKS = BY_MARKS.slice(0, 1);

/** One question for each mark that nobody has explained, all its cells with it; most frequent first. */
export function markQuestions(
  unknown: ReadonlyMap<string, readonly CellArea[]>,
  reader: MarkReader,
): Question[] {
  const families = new Map<string, number>();
  for (const mark of unknown.keys()) {
    const family = markFamily(foldMark(mark));
    if (family) families.set(family, (families.get(family) ?? 0) + 1);
  }
  const hours = areHours([...unknown.keys()].map(foldMark));
  const byMark = new Map<string, { mark: string; kinds: number; cells: CellArea[] }>();
  for (const [mark, cells] of unknown) {
    const folded = foldMark(mark);
    const family = markFamily(folded);
    const alike = family !== null && folded !== "0";
    const many = alike && ((families.get(family) ?? 0) > 3 || (hours && family === "number"));
    const id = markQuestionId(many ? family : folded);
    const group = byMark.get(id);
    if (group) {
      group.cells.push(...cells);
      group.kinds += 1;
    } else byMark.set(id, { mark, kinds: 1, cells: [...cells] });
  }
  return [...byMark]
    .sort((a, b) => b[1].cells.length - a[1].cells.length)
    .map(([id, { mark, kinds, cells }]) => {
      const { code: suggestion, because } = reader.suggestion(mark) ?? { code: null, because: null };
      return {
        id,
        kind: "mark",
        text: textOf({ mark, kinds, n: cells.length }, reader.unclearWord(mark)),
        cells,
        value: quoted(mark),
        choices: MARK_CHOICES,
        suggestion,
        ...(because ? { because } : {}),
        affects: BY_MARKS,
        confidence: suggestion === null ? 0.1 : 0.4,
      };
    });
}

function textOf(
  { mark, kinds, n }: { readonly mark: string; readonly kinds: number; readonly n: number },
  word: string | null,
): Message {
  const params = { mark: quoted(mark), n };
  if (kinds > 1) return { key: "attendance.question.marks", params: { ...params, kinds } };
  return word === null
    ? { key: "attendance.question.mark", params }
    : { key: "attendance.question.mark-said", params: { ...params, word: quoted(word) } };
}

/** 8, 4 and 10 are hours of work; 25 and 26, or 1 and 2, stand each for something of its own. */
function areHours(marks: readonly string[]): boolean {
  const numbers = marks.filter((mark) => markFamily(mark) === "number").map(Number);
  return (
    numbers.every((number) => number <= LONGEST_DAY) && numbers.some((number) => number >= 7 && number <= 8)
  );
}

/** Hours that nobody works longer in a day. */
const LONGEST_DAY = 16;

/** What an empty cell on a workday means, asked once for a department (docs/criteria.md §3.1, scenario 3). */
export function blankQuestion(
  about: string,
  cells: readonly CellArea[],
  suggestion: "present" | "not-filled" | "rest",
): Question {
  return {
    id: `blank:${about}`,
    kind: "blank",
    text: { key: "attendance.question.blank", params: { about, n: cells.length } },
    cells,
    value: "",
    choices: BLANK_CHOICES,
    suggestion,
    ...(suggestion === "rest"
      ? {}
      : {
          because: {
            key:
              suggestion === "present" ? "attendance.because-exceptions" : "attendance.because-others-filled",
          },
        }),
    affects: BY_BLANKS,
    confidence: 0.5,
  };
}

export function monthQuestionId(sheet: string): string {
  return `month:${sheet}`;
}

/** 「2024」, or 「2024-05」 where the month was asked for too, and the answer 「05」 to the month alone. */
export function answeredPeriod(
  year: string | undefined,
  month?: string,
): { readonly year: number; readonly month: number | null } | null {
  const match = /^(\d{4})(?:-(\d{2}))?$/.exec(year ?? "");
  if (!match?.[1]) return null;
  const named = match[2] ?? (/^\d{1,2}$/.test(month ?? "") ? month : undefined);
  return { year: Number(match[1]), month: named === undefined ? null : Number(named) };
}

/** More choices than this are two questions: the year, and the month. */
const MOST_CHOICES = 12;

/**
 * Which year a table is of, where neither sheet, title nor workbook name one; without a month, which year and month: one question where
 * few months fit, else one for each.
 *
 * @param choices years, or months as `2024-05`
 */
export function periodQuestions(
  sheet: string,
  cell: CellArea,
  { month, choices }: { readonly month: number | null; readonly choices: readonly string[] },
  answered: { readonly year: number } | null,
): Question[] {
  if (choices.length <= MOST_CHOICES && answered === null)
    return [periodQuestion(sheet, cell, month, choices)];
  const years = [...new Set(choices.map((id) => id.slice(0, 4)))];
  const months = [...new Set(choices.map((id) => id.slice(5)))].filter((id) => id !== "").sort();
  const year = periodQuestion(sheet, cell, null, years);
  if (months.length === 0) return answered === null ? [year] : [];
  const label = (id: string): Message => ({ key: "attendance.month-only", params: { month: Number(id) } });
  return [
    ...(answered === null ? [year] : []),
    {
      ...year,
      id: monthQuestionId(sheet),
      text: { key: "attendance.question.month-only", params: { sheet } },
      choices: months.map((id) => ({ id, label: label(id) })),
      suggestion: null,
    },
  ];
}

/** Which year, or which year and month: one question. */
export function periodQuestion(
  sheet: string,
  cell: CellArea,
  month: number | null,
  choices: readonly string[],
): Question {
  const text = periodText(sheet, month, choices);
  return yearQuestion({ sheet, text, cells: [cell], affects: AFFECTED, choices, label: periodLabel });
}

function periodText(sheet: string, month: number | null, choices: readonly string[]): Message {
  if (month !== null) return { key: "attendance.question.year", params: { sheet, month } };
  const months = choices.some((id) => id.includes("-"));
  return { key: months ? "attendance.question.month" : "recognise.ask-year-table", params: { sheet } };
}

function periodLabel(id: string): Message {
  const period = answeredPeriod(id);
  return period?.month
    ? { key: "attendance.month", params: { year: period.year, month: period.month } }
    : { key: "attendance.year", params: { year: id } };
}
