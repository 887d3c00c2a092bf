import { isBlank, isErrorValue, type CellArea, type CellValue, type SheetCells } from "../../../../grid";
import type { AttendanceEntry } from "../../../../ledgers";
import { cellOn } from "../../../problems";
import { sizeOfPart, type Part } from "../../../marks/parts";
import { markIn } from "../../../marks/mark-status";
import { isDashes, isPunch } from "../../../marks/punch-text";
import { unknownMarks } from "../../../marks/unknown-marks";
import type { MarkReader } from "../../../marks/marks";
import type { GridBlock, MarkColumn } from "./grid-block";

export interface MatrixEntries {
  readonly entries: readonly AttendanceEntry[];
  readonly marks: Readonly<Record<string, number>>;
  /** Cells of each mark that nobody has explained. */
  readonly unknown: ReadonlyMap<string, readonly CellArea[]>;
  /** Cells whose formula failed. */
  readonly errors: readonly CellArea[];
  readonly punchCells: number;
  readonly filledCells: number;
  /** Cells whose mark is explained, and cells with a short sign that nobody has explained. */
  readonly knownCells: number;
  readonly signCells: number;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly part: Part;
  /** The cell that holds the value: itself, or the first of its merged area. */
  readonly owner: number;
  readonly own: boolean;
  readonly value: CellValue;
}

const COLUMNS = 16384;

/**
 * One entry per person, day and part. A cell merged over both halves of a day is one entry for the whole day; merged over several days it
 * stands for each, and counts as one mark.
 *
 * @param personOf index of the ledger's person for each of the block's people
 */
export function readEntries(
  cells: SheetCells,
  block: GridBlock,
  personOf: readonly number[],
  reader: MarkReader,
): MatrixEntries {
  const { name } = cells.sheet;
  const entries: AttendanceEntry[] = [];
  const unknown = unknownMarks();
  const errors: CellArea[] = [];
  const contents = new Map<CellValue, Content>();
  const days = columnsByDay(block.columns);
  const counts = { punchCells: 0, filledCells: 0, knownCells: 0, signCells: 0 };
  const contentIn = (value: CellValue): Content => {
    let content = contents.get(value);
    if (!content) contents.set(value, (content = contentOf(value, reader)));
    return content;
  };

  block.people.forEach((person, index) => {
    for (const columns of days) {
      const day = columns[0]?.day ?? null;
      for (const { row, column, part, own, value } of cellsOfDay(cells, person, columns)) {
        const content = contentIn(value);
        const { mark } = content;
        if (content.error && own) errors.push(cellOn(name, row, column));
        if (own && mark !== "" && !(part === "evening" && content.isNumber)) count(content, counts);
        // Marks of an undated sheet are counted; whose day they are is asked first. A failed formula is no blank to ask about.
        if (day === null || content.error) continue;
        const size = sizeOfPart(part);
        const shares = size === 0 ? NO_SHARES : reader.shares(mark, size);
        entries.push({ person: personOf[index] ?? 0, day, part, mark, shares, row, column });
        if (content.isUnknown && size > 0) unknown.add(mark, day, cellOn(name, row, column));
      }
    }
  });
  return { entries, marks: countsOf(contents.values()), unknown: unknown.onWorkdays(), errors, ...counts };
}

/** A person's cells of one day; halves that share one merged cell are one. */
function cellsOfDay(
  cells: SheetCells,
  { rows }: GridBlock["people"][number],
  columns: readonly MarkColumn[],
): readonly Cell[] {
  const [only] = columns;
  const whole = rows.length === 1;
  // Most grids: asked of every cell.
  if (whole && rows[0] && only && columns.length === 1) return [cellAt(cells, rows[0].row, only, only.part)];
  const dayCells = rows.flatMap(({ row, part }) =>
    columns.map((column) => cellAt(cells, row, column, whole ? column.part : combine(part, column.part))),
  );
  return dayCells.length > 1 ? withoutRepeats(markedOnes(dayCells)) : dayCells;
}

/** Of two cells for the same part of a day, as somebody who moved has them in two rows, the one that is marked. */
function markedOnes(dayCells: readonly Cell[]): readonly Cell[] {
  return dayCells.filter(
    ({ value, part }, at) =>
      !isBlank(value) ||
      !dayCells.some(
        (other, index) => index !== at && other.part === part && (!isBlank(other.value) || index < at),
      ),
  );
}

type Counts = { -readonly [Id in "punchCells" | "filledCells" | "knownCells" | "signCells"]: number };

function count(content: Content, counts: Counts): void {
  content.count += 1;
  counts.filledCells += 1;
  if (content.isPunch) counts.punchCells += 1;
  else if (!content.isUnknown) counts.knownCells += 1;
  else if (content.isSign) counts.signCells += 1;
}

const NO_SHARES: AttendanceEntry["shares"] = [];

/** What a cell's value says, worked out once for all cells that hold it. */
interface Content {
  readonly mark: string;
  readonly error: boolean;
  readonly isNumber: boolean;
  readonly isPunch: boolean;
  readonly isUnknown: boolean;
  /** One to three characters that are no count: ※, A1, 外. */
  readonly isSign: boolean;
  /** Cells that hold it and count. */
  count: number;
}

function contentOf(value: CellValue, reader: MarkReader): Content {
  const written = markIn(value);
  const known = written !== "" && reader.meaning(written) !== null;
  const mark = !known && isDashes(written) ? "" : written;
  const isNumber = /^\d+(\.\d+)?$/.test(mark);
  return {
    mark,
    error: isErrorValue(value),
    isNumber,
    isPunch: !known && isPunch(value),
    isUnknown: mark !== "" && !known,
    isSign: mark.length <= 3 && (!isNumber || Number(mark) <= 1),
    count: 0,
  };
}

function countsOf(contents: Iterable<Content>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { mark, count } of contents) if (count > 0) counts[mark] = (counts[mark] ?? 0) + count;
  return counts;
}

function columnsByDay(columns: readonly MarkColumn[]): MarkColumn[][] {
  const days = new Map<number, MarkColumn[]>();
  for (const column of columns) {
    const list = days.get(column.slot) ?? [];
    list.push(column);
    days.set(column.slot, list);
  }
  return [...days.values()];
}

function combine(row: Part, column: Part): Part {
  return column === "day" ? row : row === "day" ? column : row;
}

function cellAt(cells: SheetCells, row: number, { column }: MarkColumn, part: Part): Cell {
  const merge = cells.merge(row, column);
  if (!merge) {
    return { row, column, part, owner: row * COLUMNS + column, own: true, value: cells.raw(row, column) };
  }
  return {
    row,
    column,
    part,
    owner: merge.row * COLUMNS + merge.column,
    own: merge.row === row && merge.column === column,
    value: cells.raw(merge.row, merge.column),
  };
}

/** Halves that share one merged cell are one whole day. */
function withoutRepeats(dayCells: readonly Cell[]): readonly Cell[] {
  const halves = dayCells.filter(({ part }) => part !== "evening");
  const [first] = halves;
  if (!first || halves.length < 2 || halves.some(({ owner }) => owner !== first.owner)) return dayCells;
  return [
    { ...first, part: "day", own: halves.some(({ own }) => own) },
    ...dayCells.filter(({ part }) => part === "evening"),
  ];
}
