import { cellsOf, compactText, isBlank, type Area, type SheetCells } from "../../../grid";
import { dayFieldOf, type ColumnMatch, type LedgerDefinition, type RowNote } from "../../../ledgers";
import { numberingColumn, type DateParts } from "../../columns/table-columns";
import { fingerprintOf, type Header, type HeaderColumn } from "../../find/header";
import { rolesOfRows } from "../../find/row-roles";
import type { TableTitle } from "../../find/title";
import type { Memory } from "../../recognition";
import { readRecords, type ListRecords } from "../../values/list-records";
import { foldName } from "../../columns/names";
import { looksLikeName } from "../../columns/looks-like-name";
import type { Region } from "../../layout";

/** One repetition of a list's columns: most lists have one, printed forms two or three side by side. */
export interface ListBlock {
  readonly header: Header;
  readonly columns: readonly HeaderColumn[];
  readonly matches: readonly ColumnMatch[];
  readonly parts: DateParts;
  readonly definition: LedgerDefinition;
  readonly title: TableTitle;
}

/** What a block's rows are and hold. */
export interface ReadBlock {
  readonly matches: readonly ColumnMatch[];
  readonly roles: readonly RowNote[];
  readonly read: ListRecords;
}

/** Reads the rows of one block. */
export function readBlock(region: Region, block: ListBlock, memory: Memory): ReadBlock {
  const cells = cellsOf(region.sheet);
  const { header, columns, matches, definition, title, parts } = block;
  const fields = new Set(matches.filter(({ field }) => field !== null).map(({ column }) => column));
  const printed = printedColumns(cells, region.area, block);
  const left = columns[0]?.column ?? region.area.column;
  const right = columns[columns.length - 1]?.column ?? left;
  const area: Area = { ...region.area, column: left, columns: right - left + 1 };
  const roles = withLoneNames(
    rolesOfRows(
      cells,
      area,
      { ...header, columns },
      {
        fields,
        printed: printed.size < fields.size ? printed : new Set(),
        numbering: numberingColumn(columns),
      },
    ),
    cells,
    block,
  );
  const { answers } = memory;
  const fingerprint = fingerprintOf(columns);
  const read = readRecords({
    cells,
    definition,
    matches,
    roles,
    title,
    parts,
    answers,
    fingerprint,
  });
  return { matches, roles, read };
}

/** Columns that a form comes with filled in: a row with nothing in its others was not filled in by anybody. */
function printedColumns(
  cells: SheetCells,
  area: Area,
  { header, matches, definition }: ListBlock,
): ReadonlySet<number> {
  if (definition.kind === "roster") return new Set();
  // Without its date an event's row that only says 集中学习 is a line of a form.
  const dated = dayFieldOf(definition)?.id;
  const printsChoices = matches.some(({ field }) => field !== null && field === dated);
  const isPrinted = ({ field, column }: ColumnMatch): boolean => {
    const type = definition.fields.find(({ id }) => id === field)?.type;
    if (type === "date") return !holdsDays(cells, area, header, column);
    if (type === "choice") return printsChoices;
    // Who answers for what is all that somebody writes into a register.
    if (type === "person" || type === "people" || type === "department")
      return definition.rows !== "register";
    return field !== null && PRINTED_FIELDS.has(field);
  };
  return new Set(matches.filter(isPrinted).map(({ column }) => column));
}

const PRINTED_FIELDS: ReadonlySet<string> = new Set(["item", "full-mark", "standard", "area"]);

/** A column of single days is filled in by hand; months and weeks come printed on a form. */
function holdsDays(cells: SheetCells, area: Area, header: Header, column: number): boolean {
  for (let row = header.to + 1; row < Math.min(header.to + 20, area.row + area.rows); row++) {
    const value = cells.raw(row, column);
    if (typeof value === "number" && value > 31) return true;
    if (typeof value === "string" && /\d{1,2}[.\-/日]|日/.test(value)) return true;
  }
  return false;
}

/** What stands under 姓名 where a post is held by nobody. */
const VACANCY =
  /^[([【]?(?:职位|岗位|编制)?(?:空缺|空岗|空编|缺编|缺员|缺岗|暂缺|出缺|待(?:招[录聘考]?|补充?|聘|定|配备?|录用)|拟招[录聘]?|招[录聘]中)(?:岗位?|中|\d*[人名])?[)\]】]?$/;

/**
 * In a list of people a name that stands alone in its row is a person of whom nothing else is known, no heading; 「空缺」 in place of a name
 * is a post without a person.
 */
function withLoneNames(
  roles: readonly RowNote[],
  cells: SheetCells,
  { definition, matches }: ListBlock,
): readonly RowNote[] {
  const column = definition.kind === "roster" ? matches.find(({ field }) => field === "name")?.column : null;
  if (column === undefined || column === null) return roles;
  return roles.map((note) => {
    const value = cells.raw(note.row, column);
    if (note.role === "data" && VACANCY.test(compactText(value)))
      return { row: note.row, role: "empty", reason: "vacant-post" };
    const lone = note.role === "group" && !isBlank(value) && !cells.merge(note.row, column);
    return lone && looksLikeName(foldName(value).name)
      ? { row: note.row, role: "data", reason: "name-alone" }
      : note;
  });
}
