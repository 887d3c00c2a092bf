import { cellsOf, type Area, type CellArea, type SheetCells } from "../../../grid";
import type { Finding, LedgerPerson, LedgerRecord } from "../../../ledgers";
import { findDayRow } from "../../find/day-row";
import { spanOfClue } from "../../find/period";
import { readTitle } from "../../find/title";
import type { Fit, ReadContext, Region } from "../../layout";
import { labelsOfBlocks, namesPerson, personOf } from "./card-labels";
import { speaksFor } from "../evidence";
import { draftLedger, fitOf } from "../../draft";
import { noteRows } from "../../find/note-rows";
import { rowsBetween } from "../../find/header-score";
import { cellOn, findingOf } from "../../problems";
import { sameNames } from "./same-names";
import { punchesTold } from "./punches-told";

/** 「工号： 64 姓名： … 部门： …」 over a row with the times of each day, below or above the row of days. */
export function fitPunchBlocks(region: Region, context: ReadContext): Fit | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const days = findDayRow(
    cells,
    area.row,
    Math.min(area.row + area.rows, area.row + 12),
    area.column,
    area.column + area.columns,
  );
  if (!days) return null;
  // Some clocks give each block its own days, below its labels.
  const rows = rowsBetween(Math.max(area.row, days.row - 1), area.row + area.rows - 1);
  if (!rows.slice(0, 5).some((row) => namesPerson(cells, area, row))) return null;
  const blocks = readBlocks(
    cells,
    area,
    rows.filter((row) => namesPerson(cells, area, row)),
  );
  const { people, records, findings } = blocks;
  const dataRows = new Set(blocks.rows.flatMap((row) => [row, row + 1]));
  // 姓名 over the days alone is a table's header.
  if (people.length === 0 || records.every((record) => record.area.row <= days.row)) return null;
  const title = readTitle(cells, area, days.row, context.year);
  const ledger = draftLedger({
    kind: "attendance",
    layout: "punch-log",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: [days.row],
    columns: [],
    rows: noteRows(
      cells,
      area,
      (row) => {
        if (row === days.row) return { role: "header", reason: "names-person" };
        return dataRows.has(row) ? { role: "data", reason: "person" } : null;
      },
      days.row,
    ),
    period: spanOfClue(title.clue),
    people,
    records,
    fingerprint: "punch-blocks",
  });
  const finding = punchesTold(sheet.name, days.row, area.column, title.title);
  return fitOf({ ledger, questions: [], findings: [finding, ...findings] }, [
    speaksFor("people", people.length),
    speaksFor("labels", "姓名"),
  ]);
}

/** The people of blocks that begin in these rows. A block without a name is told, and a name that comes again. */
function readBlocks(cells: SheetCells, area: Area, starts: readonly number[]): Blocks {
  const people: LedgerPerson[] = [];
  const records: LedgerRecord[] = [];
  const rows: number[] = [];
  const nameless: Finding[] = [];
  const repeated: { readonly name: string; readonly cell: CellArea }[] = [];
  const known = new Set<string>();
  const { name: sheet } = cells.sheet;
  const blocks = labelsOfBlocks(
    cells,
    starts.map((row) => ({ ...area, row, rows: 1 })),
  );
  for (const [index, row] of starts.entries()) {
    const labels = blocks[index];
    const person = labels ? personOf(labels) : null;
    if (!person) {
      const staffNumber = labels?.get("工号")?.value;
      if (staffNumber !== undefined)
        nameless.push(
          findingOf(
            { id: "attendance.marks-without-name" },
            cellOn(sheet, row, area.column),
            staffNumber,
            "attendance",
          ),
        );
      continue;
    }
    const { name, staffNumber, cell } = person;
    const key = `${name}\n${staffNumber ?? ""}`;
    if (known.has(key)) repeated.push({ name, cell: { sheet, ...cell } });
    known.add(key);
    people.push(person);
    rows.push(row);
    records.push({
      area: { row, column: area.column, rows: 2, columns: area.columns },
      fields: { person: { value: name, raw: name, cell } },
    });
  }
  return { people, records, rows, findings: [...nameless, ...sameNames(repeated)] };
}

interface Blocks {
  readonly people: readonly LedgerPerson[];
  readonly records: readonly LedgerRecord[];
  /** Where each block with a name begins. */
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
}
