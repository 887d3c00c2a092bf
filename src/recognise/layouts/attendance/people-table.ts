import { cellsOf, type Area, type SheetCells } from "../../../grid";
import {
  chineseColumn,
  tellsOfAttendance,
  type Finding,
  type Layout,
  type Ledger,
  type Question,
  type RowNote,
} from "../../../ledgers";
import { findTable, toMatches, withMemory, type AttendanceTable } from "../../columns/attendance-columns";
import { draftLedger, fitOf } from "../../draft";
import { fingerprintOf } from "../../find/header";
import { noteRows } from "../../find/note-rows";
import { readTitle, type TableTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region } from "../../layout";
import { taughtTitle } from "../../taught/taught-period";
import { taughtTable } from "../../taught/taught-table";
import { atMost, speaksFor, type Evidence, type PieceId } from "../evidence";
import type { TablePeople } from "./table-people";

/** A table with a row a person, day or punch, whose header and title are known. */
export interface PeopleTable {
  readonly region: Region;
  readonly context: ReadContext;
  readonly cells: SheetCells;
  readonly table: AttendanceTable;
  readonly title: TableTitle;
  /** Title, lines above the header and sheet name. */
  readonly about: string;
  /** The clerk said that it is laid out so: whatever the layout would have thought of it. */
  readonly forced: boolean;
}

/** What a layout takes such a table for, and what its rows hold. */
export interface PeopleFit<Piece extends PieceId = PieceId> {
  /** Where it is another one than the reader's own. */
  readonly layout?: Layout;
  /** What speaks for the layout and against it, beside the people. */
  readonly evidence: readonly Evidence<Piece>[];
  readonly people: TablePeople;
  readonly ledger: Pick<Ledger, "period"> &
    Partial<Pick<Ledger, "records" | "entries" | "marks" | "blankForm">>;
  readonly questions?: readonly Question[];
  readonly findings: readonly Finding[];
}

/**
 * The steps that all attendance layouts with a header share: the header with what the clerk corrected in it, the title, then what the
 * layout reads in the rows of people, the roles of the rows, and the ledger of all that.
 *
 * @param others what may speak for the layout beside the people, in each of the ways in which it does; the compiler refuses a piece that
 *   stands in none
 * @param find finds the header where nobody taught it
 */
export function peopleLayout<Piece extends PieceId>(
  layout: Layout,
  fit: (table: PeopleTable) => PeopleFit<NoInfer<Piece>> | null,
  others: readonly (readonly Piece[])[],
  find: (cells: SheetCells, area: Area) => AttendanceTable | null = findTable,
): LayoutReader {
  return {
    layout,
    atMost: atMost(...others.map((pieces) => ["people", ...pieces] as const)),
    fit(region, context) {
      const table = peopleTable(region, context, find);
      const own = table && fit(table);
      if (!own) return null;
      const ledger = ledgerOf(table, own.layout ?? layout, own);
      const draft = { ledger, questions: own.questions ?? [], findings: own.findings };
      return fitOf(draft, [speaksFor("people", ledger.people.length), ...own.evidence]);
    },
  };
}

function peopleTable(
  region: Region,
  context: ReadContext,
  find: (cells: SheetCells, area: Area) => AttendanceTable | null,
): PeopleTable | null {
  const { sheet, area } = region;
  const { taught, memory, year } = context;
  const cells = cellsOf(sheet);
  const forced = taught?.forced === true;
  const found = forced ? taughtTable(cells, area, taught) : find(cells, area);
  if (!found) return null;
  const table = forced ? found : withMemory(found, fingerprintOf(found.columns), memory);
  const title = taughtTitle(readTitle(cells, area, table.headerFrom, year), taught);
  return { region, context, cells, table, title, about: aboutOf(title.text + sheet.name), forced };
}

/** Title and sheet name, with 考勤 behind an English title of attendance. */
function aboutOf(text: string): string {
  return tellsOfAttendance(text) ? `${text} 考勤` : text;
}

function ledgerOf(people: PeopleTable, layout: Layout, fit: PeopleFit): Ledger {
  const { region, table, title } = people;
  const { headerFrom, headerTo } = table;
  return draftLedger({
    kind: "attendance",
    layout,
    sheet: region.sheet.name,
    title: title.title,
    area: region.area,
    headerRows: Array.from({ length: headerTo - headerFrom + 1 }, (_, index) => headerFrom + index),
    columns: toMatches(table),
    rows: rolesOf(people, fit.people),
    people: fit.people.people,
    ...fit.ledger,
  });
}

/** Header, people and totals are known; the rest is told by its words. */
function rolesOf({ cells, region, table }: PeopleTable, { rows, totalRows }: TablePeople): RowNote[] {
  const data = new Set(rows.map(({ row }) => row));
  const totals = new Set(totalRows);
  const known = (row: number): Omit<RowNote, "row"> | null => {
    if (row >= table.headerFrom && row <= table.headerTo) return { role: "header", reason: "names-person" };
    if (data.has(row)) return { role: "data", reason: "person" };
    return totals.has(row) ? { role: "total", reason: "total-words" } : null;
  };
  return noteRows(cells, region.area, known, table.headerFrom);
}

/** All column names of a table, English ones by the Chinese ones that they are read as. */
export function headersOf({ columns }: AttendanceTable): string {
  return columns.map(({ path }) => path.map(chineseColumn).join("")).join(" ");
}
