import { cellsOf, filledArea, type Area, type Sheet, type SheetCells } from "../../grid";
import type { Header } from "../find/header";
import { cellsInRow } from "../find/row-cells";
import { readLines } from "./read-lines";
import { blockOf, type RubricBlock, type BlockColumns } from "./block";
import type { RubricRole } from "./column-roles";
import { readBlock } from "./read-block";
import { beginsAnother, rubricHeader } from "./rubric-header";
import type { Rubric, RubricColumn, RubricDraft, RubricItem, RubricSum } from "./rubric";

/**
 * Reads a 考核细则 (docs/criteria.md §7): a table with dimensions merged or as rows of their own, points in a column or in the words,
 * several tables below or beside one another; or sections of text. Null for a sheet without anything that is asked.
 */
export function readRubric(sheet: Sheet): Rubric | null {
  const area = filledArea(sheet);
  if (!area) return null;
  const cells = cellsOf(sheet);
  const draft: RubricDraft = { items: [], dimensions: [], notes: [], columns: [], total: null };
  const header = rubricHeader(cells, area, area.row, 15);
  const title = titleOf(cells, area, header?.from ?? area.row + 1);
  if (header === null) readLines(cells, area, draft);
  else readTables(cells, area, header, draft);
  if (draft.items.length === 0) return null;
  return { sheet: sheet.name, title, ...draft, differing: differingSums(draft) };
}

function readTables(cells: SheetCells, area: Area, first: Header, draft: RubricDraft): void {
  const end = area.row + area.rows;
  let header: Header | null = first;
  while (header !== null) {
    const from: number = header.to + 1;
    const skip = new Set<number>();
    let next: Header | null = nextHeader(cells, area, from);
    // The same header again is the next printed page.
    while (next !== null && namesOf(next) === namesOf(header)) {
      for (let row = next.from; row <= next.to; row++) skip.add(row);
      next = nextHeader(cells, area, next.to + 1);
    }
    const rows = { from, to: (next?.from ?? end) - 1 };
    if (rows.to >= rows.from)
      for (const columns of sideBySide(header, area)) {
        const block = blockOf(cells, rows, columns);
        readBlock(block, skip, draft);
        draft.columns.push(...besideColumns(block, rows));
      }
    header = next;
  }
}

const BESIDE: ReadonlySet<RubricRole | undefined> = new Set(["outcome", "method", "department"] as const);

function besideColumns(
  { columns, roles }: RubricBlock,
  rows: Pick<RubricColumn, "from" | "to">,
): RubricColumn[] {
  return columns.flatMap(({ column, path }) =>
    BESIDE.has(roles.get(column)) ? [{ name: path.at(-1) ?? "", column, ...rows }] : [],
  );
}

function namesOf({ columns }: Header): string {
  return columns.map(({ path }) => path.join("/")).join();
}

function nextHeader(cells: SheetCells, area: Area, from: number): Header | null {
  for (let row = from; row < area.row + area.rows; row++)
    if (beginsAnother(cells, area, row)) return rubricHeader(cells, area, row, 1);
  return null;
}

/** A page with the same columns twice has two tables, the left one first. */
function sideBySide({ columns }: Header, area: Area): readonly BlockColumns[] {
  const names = columns.map(({ path }) => path.join(" "));
  const half = names.length / 2;
  const twice =
    names.length >= 4 && Number.isInteger(half) && names.slice(0, half).join() === names.slice(half).join();
  const parts = twice ? [columns.slice(0, half), columns.slice(half)] : [columns];
  return parts.map((part, index) => ({
    columns: part,
    from: index === 0 ? area.column : (part[0]?.column ?? area.column),
    to: (parts[index + 1]?.[0]?.column ?? area.column + area.columns) - 1,
  }));
}

/** The first words above the header. */
function titleOf(cells: SheetCells, area: Area, before: number): string {
  for (let row = area.row; row < before; row++) {
    const text = cellsInRow(cells, area, row).find(({ text: one }) => /[\u4E00-\u9FFF]{3}/.test(one))?.text;
    if (text !== undefined) return text;
  }
  return "";
}

/** Sums that are stated and are not those of their parts; parts without points are none. */
function differingSums({ items, dimensions, total }: RubricDraft): readonly RubricSum[] {
  const own = items.filter(({ kind }) => kind === "item");
  const differing = dimensions.flatMap(({ name, points, cell }): readonly RubricSum[] => {
    const sum = sumOf(own.filter(({ dimensions: of }) => of.includes(name)));
    return points === null || sum === null || same(sum, points)
      ? []
      : [{ of: name, stated: points, sum, cell }];
  });
  const sum = sumOf(own);
  if (total === null || sum === null || same(sum, total.points)) return differing;
  return [...differing, { of: null, stated: total.points, sum, cell: total.cell }];
}

/** The points of items together, a shared cell once; null where one has none. */
function sumOf(items: readonly RubricItem[]): number | null {
  if (items.length === 0 || items.some(({ points, shared }) => points === null && shared === null))
    return null;
  const shared = new Map(
    items.flatMap((item) =>
      item.shared === null
        ? []
        : [[`${String(item.shared.cell.row)}:${String(item.shared.cell.column)}`, item.shared.points]],
    ),
  );
  return [...items.map((item) => (item.shared === null ? (item.points ?? 0) : 0)), ...shared.values()].reduce(
    (whole, part) => whole + part,
    0,
  );
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6;
}
