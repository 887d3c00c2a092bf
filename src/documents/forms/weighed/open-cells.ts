import { cellsOf, compactText, isBlank, type Sheet, type SheetCells } from "../../../grid";
import { placeKey, type FormEntry, type FormPart } from "../form-answer";
import { isOpenCell, rightEdge } from "../open-cell";
import { isRemark, tableAround, type FormTable } from "../tables/form-table";
import { blanksIn, leadsIn } from "../texts/blanks-in-text";
import { askedAround } from "./asked-cell";

/** A longer text is no label. */
const LONGEST = 24;
const SHOWN = 20;

/**
 * The empty cells of a form that something asks for and nobody has spoken of: beside a label, under a head in a row that says what it is about;
 * of rows that wait for a list the first, for all of them. So nothing that is empty stays untold.
 */
export function openCells(
  sheet: Sheet,
  parts: readonly FormPart[],
  tables: readonly FormTable[],
): readonly FormEntry[] {
  const cells = cellsOf(sheet);
  const told = new Set(
    parts.flatMap(({ entries }) => entries.map(({ row, column }) => placeKey(row, column))),
  );
  const found = new Map<string, FormEntry>();
  const add = (row: number, column: number, asked: string): void => {
    const place = placeKey(row, column);
    if (!told.has(place) && isOpenCell(cells, row, column))
      found.set(place, { row, column, added: 0, blank: "", asked, known: null });
  };
  for (const table of tables) {
    for (const { row, column, asked } of openUnderHeads(table, cells, tables)) add(row, column, asked);
    for (const { row, column, asked } of openRows(table, told)) add(row, column, asked);
  }
  for (const { row, column, asked } of openBeside(sheet, cells))
    if (tableAround(tables, row, column) === undefined) add(row, column, asked);
  return [...found.values()];
}

interface Asked {
  readonly row: number;
  readonly column: number;
  readonly asked: string;
}

/** Under the heads of a table, in rows that say what they are about and in rows of sums. */
function openUnderHeads(
  { columns, given, totals }: FormTable,
  cells: SheetCells,
  tables: readonly FormTable[],
): readonly Asked[] {
  const asked = columns.filter((column) => !isRemark(column));
  return [...given, ...totals].flatMap((row) => {
    const first = columns.find(({ column }) => !isBlank(cells.raw(row, column)));
    // What stands left of a row's own words goes on from the row above: its stage.
    const behind = asked.filter(({ column }) => column > (first?.column ?? Infinity));
    return behind.map(({ column, path }): Asked => {
      const head = compactText(path.at(-1) ?? "");
      const about = askedAround(row, column, cells, tables).label.slice(0, SHOWN);
      return { row, column, asked: about === "" ? head : `${about}·${head}` };
    });
  });
}

/** Rows that wait for a list and got none: the first speaks for all. */
function openRows({ columns, given, empty }: FormTable, told: ReadonlySet<string>): readonly Asked[] {
  const [first, last] = [empty[0], empty.at(-1)];
  if (given.length > 0 || first === undefined || last === undefined) return [];
  const isTold = empty.some((row) => columns.some(({ column }) => told.has(placeKey(row, column))));
  if (isTold) return [];
  const rows = first === last ? "" : `（第${String(first + 1)}—${String(last + 1)}行）`;
  return columns
    .filter((column) => !isRemark(column))
    .map(({ column, path }) => ({ row: first, column, asked: `${compactText(path.at(-1) ?? "")}${rows}` }));
}

/** Right of a text that is short enough for a label, where the text itself leaves no room. */
function openBeside(sheet: Sheet, cells: SheetCells): readonly Asked[] {
  const { row: top, column: left, values } = sheet;
  const edge = rightEdge(sheet);
  const firstRow = values.findIndex((texts) => texts.some((value) => !isBlank(value)));
  return values.flatMap((texts, down) => {
    const isAlone = texts.filter((value) => !isBlank(value)).length === 1;
    return texts.flatMap((value, across): readonly Asked[] => {
      if (typeof value !== "string") return [];
      if (isAlone && !/[:：]\s*$/u.test(value) && (down === firstRow || HEADING.test(value.trim())))
        return [];
      const text = compactText(value);
      const { row, column, columns } = cells.area(top + down, left + across);
      const right = column + columns;
      const isLabel =
        /\p{Script=Han}{2}/u.test(text) &&
        text.length <= LONGEST &&
        !/[。，；]|[:：]./u.test(text) &&
        !leadsIn(value);
      if (!isLabel || right >= edge || blanksIn(value.replace(/[:：]\s*$/u, "")).length > 0) return [];
      return [{ row, column: right, asked: text.replace(/[:：]$/u, "") }];
    });
  });
}

/** What stands alone in its row and heads those below it. */
const HEADING =
  /^(?:[一二三四五六七八九十]+、|[（(【[][^）)】\]]*[）)】\]]|附[件表:：]|表[一二三四五六]|第.{1,2}部分|[注说])/u;
