import { cellsOf, compactText, isBlank, type Area, type SheetCells } from "../../../grid";
import type { Ledger } from "../../../ledgers";
import { looksLikeName } from "../../columns/looks-like-name";
import { readPersonName } from "../../columns/person-name";
import { fitOf } from "../../draft";
import { isColumnName } from "../../find/header-words";
import { noteRows } from "../../find/note-rows";
import { areaKey, once } from "../../find/once";
import { transposeRows, type RowSpan } from "../../find/transpose";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { movedBack } from "../../moved-draft";
import { speaksAgainst } from "../evidence";

/** Where people stand side by side, over rows that say something of each. */
export interface PeopleAcross {
  /** The row of names, and the last row that is theirs. */
  readonly header: number;
  readonly last: number;
  /** Further rows of names below the first, each with the last row that is theirs. */
  readonly below?: readonly RowSpan[];
  /** The column that says what each row is. */
  readonly corner: number;
  readonly people: readonly number[];
}

const SHORT_NAME = /^[\u3400-\u9FFF·]{2,4}$/;

/** The columns of a row that hold names, those that hold short words like names, and how many hold anything else. */
interface NamesAcross {
  readonly row: number;
  readonly people: readonly number[];
  readonly alike: readonly number[];
  readonly others: number;
}

/** So far down a row of names may stand. */
const DEEPEST_HEADER = 12;

/** What the first rows of an area hold of names, from the top; worked out once for all layouts that ask. */
export function* namesAcross(cells: SheetCells, area: Area): Generator<NamesAcross> {
  const end = Math.min(area.row + area.rows, area.row + DEEPEST_HEADER);
  for (let row = area.row; row < end; row++)
    yield once(cells, `names-across ${areaKey(area)} ${String(row)}`, () => namesIn(cells, area, row));
}

/** What a row of an area holds of names. */
export function namesIn(cells: SheetCells, area: Area, row: number): NamesAcross {
  const people: number[] = [];
  const alike: number[] = [];
  let others = 0;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value) || isColumnName(value)) continue;
    const name = readPersonName(value)?.name;
    if (name !== undefined && looksLikeName(name)) people.push(column);
    else if (name !== undefined && SHORT_NAME.test(name)) alike.push(column);
    else others += 1;
  }
  return { row, people, alike, others };
}

/**
 * Reads people across by a layout that reads them downwards, with every cell where it lies on the real sheet.
 *
 * @param across `field` is what stands in the people's columns, `reason` what each of their rows is
 */
export function fitTurned(
  reader: LayoutReader,
  { sheet, area }: Region,
  context: ReadContext,
  across: PeopleAcross & { readonly field: string; readonly reason: string },
): Fit | null {
  const { header, last, below = [], corner, people, field, reason } = across;
  const cells = cellsOf(sheet);
  const spans = [{ from: header, to: last }, ...below];
  const turned = transposeRows(cells, area, spans, { column: corner, text: "姓名" });
  const [columns, rows] = [turned.sheet.values[0]?.length ?? 0, turned.sheet.values.length];
  const fit = reader.fit({ sheet: turned.sheet, area: { row: 0, column: 0, rows, columns } }, context);
  const draft = fit?.read();
  if (!draft || draft.ledger.people.length === 0) return null;
  const moved = movedBack(draft, area, turned.areaOf);
  const roleOf = (row: number) => {
    const span = spans.find(({ from, to }) => row >= from && row <= to);
    if (row === span?.from) return { role: "header", reason: "people" } as const;
    return span ? ({ role: "data", reason } as const) : null;
  };
  const ledger: Ledger = {
    ...moved.ledger,
    headerRows: spans.map(({ from }) => from),
    columns: people.map((column) => ({
      column,
      path: [compactText(cells.value(header, column))],
      field,
      reason: "contents",
    })),
    rows: noteRows(cells, area, roleOf, header),
  };
  return fitOf({ ...moved, ledger }, [...(fit?.evidence ?? []), speaksAgainst("turned")]);
}
