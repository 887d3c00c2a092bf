import { compactText, type CellValue } from "../../../grid";
import { withoutMark } from "../../kit/proposed";
import type { FormEntry, FormPart, Growth, Known } from "../form-answer";
import type { HeldRows } from "../form-context";
import { isOpenCell } from "../open-cell";
import type { FormTable } from "./form-table";

/** What goes into one row, by the form's column; a column that is left out stays as it is. */
export type RowAnswers = ReadonlyMap<number, { readonly asked: string; readonly known: Known }>;

/** What a form's empty rows ask for, by the form's columns. */
export interface FoundRows {
  readonly name: string;
  readonly rows: readonly RowAnswers[];
}

/**
 * Rows that go below what is given: first into the form's empty rows, then into as many more as it takes, each a copy of the last one and
 * numbered on. A row in which the clerk wrote something keeps its record.
 */
export function fillRows(
  table: FormTable,
  rows: readonly RowAnswers[],
  held: HeldRows = NONE_HELD,
): FormPart {
  const { empty, numbering } = table;
  const begun = completeGiven(table, rows);
  const left = rows.filter((row) => !begun.rows.has(row));
  const last = empty.at(-1);
  if (last === undefined || left.length === 0) return { entries: begun.entries, growth: [] };
  const kept = heldRecords(empty, left, held);
  const free = empty.filter((row) => !kept.has(row));
  const records = [...kept.values()];
  const loose = left.filter((answers) => !records.includes(answers));
  const placed = new Map([
    ...kept,
    ...loose.slice(0, free.length).map((one, at) => [free[at], one] as const),
  ]);
  const entriesOf = (row: number, added: number, answers: RowAnswers): readonly FormEntry[] => [
    ...numberOf(table, row, added, added > 0 ? empty.length + added - 1 : empty.indexOf(row)),
    ...[...answers].flatMap(([column, { asked, known }]) =>
      isOpenCell(table.cells, row, column) ? [{ row, column, added, blank: "", asked, known }] : [],
    ),
  ];
  const more = loose.slice(free.length);
  const entries = [
    ...empty.flatMap((row) => {
      const answers = placed.get(row);
      return answers ? entriesOf(row, 0, answers) : [];
    }),
    ...more.flatMap((answers, index) => entriesOf(last, index + 1, answers)),
  ];
  const growth: readonly Growth[] = more.length > 0 ? [{ row: last, times: more.length + 1 }] : [];
  return { entries: [...begun.entries, ...entries], growth, open: { rows: empty, numbering } };
}

const NONE_HELD: HeldRows = new Map();

/**
 * The record that each of the held rows was filled with: a text that no other has tells it, else all that was written. Null for one whose
 * record is not there any more: nothing else goes into its row.
 */
function heldRecords(
  empty: readonly number[],
  rows: readonly RowAnswers[],
  held: HeldRows,
): ReadonlyMap<number, RowAnswers | null> {
  const found = new Map<number, RowAnswers | null>();
  for (const row of empty) {
    const wrote = held.get(row);
    if (!wrote) continue;
    const taken = [...found.values()];
    const [best] = rows
      .filter((answers) => !taken.includes(answers))
      .map((answers) => {
        const same = [...answers].filter(([column, { known }]) => isSameText(wrote.get(column), known.value));
        const isTold = same.some(
          ([column, { known }]) => typeof known.value === "string" && isAlone(rows, column, known.value),
        );
        return { answers, same: same.length, isTold };
      })
      .filter(({ answers, same, isTold }) => {
        const written = [...wrote.keys()].filter((column) => answers.has(column));
        return isTold || (written.length > 0 && same === written.length);
      })
      .sort((one, other) => other.same - one.same);
    found.set(row, best?.answers ?? null);
  }
  return found;
}

function isSameText(there: CellValue | undefined, ours: Known["value"]): boolean {
  if (there === undefined || ours === null || typeof ours === "object") return false;
  return compactText(withoutMark(String(there))) === compactText(withoutMark(String(ours)));
}

/** A row that was begun by hand, where it says the same as one of ours, is completed and does not come again. */
function completeGiven(
  table: FormTable,
  rows: readonly RowAnswers[],
): { readonly entries: readonly FormEntry[]; readonly rows: ReadonlySet<RowAnswers> } {
  const { cells, given } = table;
  const found = new Set<RowAnswers>();
  const entries = given.flatMap((row): readonly FormEntry[] => {
    const same = rows.find(
      (answers) =>
        !found.has(answers) &&
        [...answers].some(([column, { known }]) =>
          isSame(cells.value(row, column), known.value, () => isAlone(rows, column, known.value)),
        ),
    );
    if (!same) return [];
    found.add(same);
    return [...same].flatMap(([column, { asked, known }]) =>
      isOpenCell(table.cells, row, column) ? [{ row, column, added: 0, blank: "", asked, known }] : [],
    );
  });
  return { entries, rows: found };
}

/** Whether a text stands in one of our rows only. */
function isAlone(rows: readonly RowAnswers[], column: number, value: Known["value"]): boolean {
  return rows.filter((row) => row.get(column)?.known.value === value).length === 1;
}

/** The same first line; short words (办公室, 每月) stand in many rows, a name in one. */
function isSame(there: CellValue, ours: Known["value"], only: () => boolean): boolean {
  if (typeof there !== "string" || typeof ours !== "string") return false;
  const [one, other] = [there, ours].map((text) => compactText(text.split("\n")[0] ?? ""));
  return one !== undefined && one.length >= 2 && one === other && only();
}

/** The row's number, where the form numbers its rows: printed ones stay, the rest go on from them. */
function numberOf(table: FormTable, row: number, added: number, index: number): readonly FormEntry[] {
  const { numbering, cells, given, empty } = table;
  if (numbering === null || (added === 0 && !isOpenCell(table.cells, row, numbering))) return [];
  const printed = cells.raw(empty.at(-1) ?? row, numbering);
  const value = typeof printed === "number" && added > 0 ? printed + added : given.length + index + 1;
  return [
    {
      row,
      column: numbering,
      added,
      blank: "",
      asked: "序号",
      known: { value, from: "按行编号", source: [], sure: true },
    },
  ];
}
