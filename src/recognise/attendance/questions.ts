import type { CellArea } from "../../grid";
import type { Question } from "../../ledgers";
import { BLANK_CHOICES, MARK_CHOICES } from "../attendance-choices";
import { foldMark } from "../mark-glyphs";
import { markFamily, markQuestionId, type MarkReader } from "../marks";

const AFFECTED = [{ kind: "attendance" as const }];

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
  const byMark = new Map<string, { mark: string; cells: CellArea[] }>();
  for (const [mark, cells] of unknown) {
    const folded = foldMark(mark);
    const family = markFamily(folded);
    const many = family !== null && (families.get(family) ?? 0) > 3 && folded !== "0";
    const id = markQuestionId(many ? family : folded);
    const group = byMark.get(id);
    if (group) group.cells.push(...cells);
    else byMark.set(id, { mark, cells: [...cells] });
  }
  return [...byMark]
    .sort((a, b) => b[1].cells.length - a[1].cells.length)
    .map(([id, { mark, cells }]) => {
      const suggestion = reader.suggestion(mark);
      return {
        id,
        kind: "mark",
        text: { key: "attendance.question.mark", params: { mark, n: cells.length } },
        cells,
        value: mark,
        choices: MARK_CHOICES,
        suggestion,
        affects: AFFECTED,
        confidence: suggestion === null ? 0.1 : 0.4,
      };
    });
}

/** What an empty cell on a workday means, asked once for a department (CRITERIA.md §3.1, scenario 3). */
export function blankQuestion(
  about: string,
  cells: readonly CellArea[],
  suggestion: "present" | "not-filled" | "rest",
): Question {
  return {
    id: blankQuestionId(about),
    kind: "blank",
    text: { key: "attendance.question.blank", params: { about, n: cells.length } },
    cells,
    value: "",
    choices: BLANK_CHOICES,
    suggestion,
    affects: AFFECTED,
    confidence: 0.5,
  };
}

export function blankQuestionId(about: string): string {
  return `blank:${about}`;
}

export function yearQuestionId(sheet: string): string {
  return `year:${sheet}`;
}

/** Which year a month grid is of, where neither sheet, title nor workbook name one. */
export function yearQuestion(
  sheet: string,
  cell: CellArea,
  month: number | null,
  years: readonly number[],
): Question {
  return {
    id: yearQuestionId(sheet),
    kind: "year",
    text: { key: "attendance.question.year", params: { sheet, month: month ?? "" } },
    cells: [cell],
    value: "",
    choices: years.map((year) => ({ id: String(year), label: { key: "attendance.year", params: { year } } })),
    suggestion: years.length === 1 ? String(years[0]) : null,
    affects: AFFECTED,
    confidence: 0.3,
  };
}
