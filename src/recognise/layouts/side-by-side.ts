import { cellsOf, foldHeader, type Area, type CellValue, type SheetCells } from "../../grid";
import type { RowNote } from "../../ledgers";
import { findTable } from "../columns/attendance-columns";
import { findHeader, type HeaderColumn } from "../find/header";
import type { LayoutReader, Region, TableDraft } from "../layout";
import { movedBack } from "../moved-draft";

interface Halves {
  readonly headerFrom: number;
  readonly headerTo: number;
  /** First column of the second and further halves. */
  readonly starts: readonly number[];
}

/** Where a table's header lies, and the columns that it names. */
type HeaderOf = (
  cells: SheetCells,
  area: Area,
) => { readonly from: number; readonly to: number; readonly columns: readonly HeaderColumn[] } | null;

/** The header of a table with a row a person, day or punch. */
export const ofPeople: HeaderOf = (cells, area) => {
  const table = findTable(cells, area);
  return table && { from: table.headerFrom, to: table.headerTo, columns: table.columns };
};

/** The header of any list. */
export const ofList: HeaderOf = (cells, area) => {
  const header = findHeader(cells, area);
  return header && { ...header, columns: header.columns.filter(({ path }) => path.length > 0) };
};

/**
 * A reader for tables that save paper: the same columns again beside the first ones, with more people or more of a list. The halves are
 * read as one table, the later ones below the first.
 */
export function sideBySide(reader: LayoutReader, headerOf: HeaderOf): LayoutReader {
  return {
    ...reader,
    fit(region, context) {
      const cells = cellsOf(region.sheet);
      const halves = findHalves(cells, region.area, headerOf);
      if (!halves) return reader.fit(region, context);
      const stacked = stackHalves(cells, region.area, halves);
      const { sheet } = stacked;
      const area = { row: 0, column: 0, rows: sheet.values.length, columns: sheet.values[0]?.length ?? 0 };
      const fit = reader.fit({ sheet, area }, context);
      return fit && { ...fit, read: () => besideAgain(fit.read(), region, halves, stacked) };
    },
  };
}

/** The draft of stacked halves, with everything where it lies beside each other. */
function besideAgain(
  draft: TableDraft,
  { area }: Region,
  halves: Halves,
  { areaOf, rowOf }: Stacked,
): TableDraft {
  const moved = movedBack(draft, area, areaOf);
  const { ledger } = moved;
  const rows = new Map<number, RowNote>();
  for (const note of ledger.rows) {
    const row = rowOf(note.row);
    if (!rows.has(row)) rows.set(row, { ...note, row });
  }
  return {
    ...moved,
    ledger: {
      ...ledger,
      rows: [...rows.values()],
      headerRows: ledger.headerRows.map(rowOf),
      columns: [area.column, ...halves.starts].flatMap((start) =>
        ledger.columns.map((column) => ({ ...column, column: start + column.column })),
      ),
    },
  };
}

/** The halves below each other, and where their cells lie in truth. */
interface Stacked {
  readonly sheet: Region["sheet"];
  readonly areaOf: (moved: Area) => Area;
  readonly rowOf: (row: number) => number;
}

/** The header's names must come again in the same order, twice or more, with nothing else beside them. */
function findHalves(cells: SheetCells, area: Area, headerOf: HeaderOf): Halves | null {
  const header = headerOf(cells, area);
  if (!header) return null;
  const names = header.columns.map(({ column, path }) => ({
    column,
    name: foldHeader(path.at(-1) ?? ""),
    above: path.slice(0, -1).map(foldHeader).join("›"),
  }));
  const again = names.findIndex(({ name }, index) => index > 0 && name === names[0]?.name);
  if (again < 2 || names.length % again !== 0) return null;
  if (names.some(({ name }, index) => name !== names[index % again]?.name)) return null;
  // What stands above is the same again, or one heading over each half: 教学区, 功能区.
  const isAgain = names.every(({ above }, index) => above === names[index % again]?.above);
  const isHeading = names.every(({ above }, index) => above === names[index - (index % again)]?.above);
  if (!isAgain && !isHeading) return null;
  const starts = names.flatMap(({ column }, index) => (index > 0 && index % again === 0 ? [column] : []));
  const first = names[0]?.column ?? area.column;
  const width = (starts[0] ?? first) - first;
  // Halves of another width have another shape: the offsets would not fit.
  if (starts.some((start, index) => start !== first + width * (index + 1))) return null;
  return {
    headerFrom: header.from,
    headerTo: header.to,
    starts: starts.map((start) => start - (first - area.column)),
  };
}

/** A sheet with the rows of the first half, then those of the later ones below its columns. */
function stackHalves(cells: SheetCells, area: Area, { headerFrom, headerTo, starts }: Halves): Stacked {
  const width = (starts[0] ?? area.column) - area.column;
  const body = area.row + area.rows - headerTo - 1;
  const line = (row: number, start: number, length: number): CellValue[] =>
    Array.from({ length: area.columns }, (_, index) => (index < length ? cells.raw(row, start + index) : ""));
  const values = [
    // Titles reach over all halves.
    ...rowsFrom(area.row, headerFrom).map((row) => line(row, area.column, area.columns)),
    ...rowsFrom(headerFrom, area.row + area.rows).map((row) => line(row, area.column, width)),
    ...starts.flatMap((start) =>
      rowsFrom(headerTo + 1, area.row + area.rows).map((row) => line(row, start, width)),
    ),
  ];
  const merges = cells.sheet.merges.flatMap((merge): Area[] => {
    if (merge.row < area.row || merge.column < area.column) return [];
    const last = merge.column + merge.columns;
    if (merge.row < headerFrom || last <= area.column + width)
      return [{ ...merge, row: merge.row - area.row, column: merge.column - area.column }];
    const half = starts.findIndex((start) => merge.column >= start && last <= start + width);
    const start = starts[half];
    return start === undefined || merge.row <= headerTo
      ? []
      : [{ ...merge, row: area.rows + half * body + merge.row - headerTo - 1, column: merge.column - start }];
  });
  const rowOf = (row: number): number =>
    row < area.rows ? area.row + row : headerTo + 1 + ((row - area.rows) % body);
  const startOf = (row: number): number =>
    row < area.rows ? area.column : (starts[Math.floor((row - area.rows) / body)] ?? area.column);
  return {
    sheet: { ...cells.sheet, row: 0, column: 0, values, merges },
    rowOf,
    areaOf: (moved) => ({ ...moved, row: rowOf(moved.row), column: startOf(moved.row) + moved.column }),
  };
}

function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
