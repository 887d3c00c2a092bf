import { cellsOf } from "../../../grid";
import type { LedgerPerson, LedgerRecord } from "../../../ledgers";
import { findDayRow } from "../../find/day-row";
import { spanOfClue } from "../../find/period";
import { readTitle } from "../../find/title";
import type { Fit, ReadContext, Region } from "../../layout";
import { readPersonName } from "../../columns/person-name";
import { labelsOf } from "./card-labels";
import { speaksFor } from "../evidence";
import { draftLedger, fitOf } from "../../draft";
import { noteRows } from "../../find/note-rows";
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
  const people: LedgerPerson[] = [];
  const records: LedgerRecord[] = [];
  const dataRows = new Set<number>();
  // Some clocks give each block its own days, below its labels.
  const first = Math.max(area.row, days.row - 1);
  for (let row = first; row < area.row + area.rows; row++) {
    const labels = labelsOf(cells, area, row);
    const name = readPersonName(labels.get("姓名")?.value ?? "");
    if (!name) {
      if (people.length === 0 && row > days.row + 3) return null;
      continue;
    }
    const cell = labels.get("姓名")?.cell ?? { row, column: area.column, rows: 1, columns: 1 };
    people.push({
      name: name.name,
      department: labels.get("部门")?.value ?? null,
      staffNumber: labels.get("工号")?.value ?? null,
      note: name.note,
      cell,
    });
    dataRows.add(row).add(row + 1);
    records.push({
      area: { row, column: area.column, rows: 2, columns: area.columns },
      fields: { person: { value: name.name, raw: name.name, cell } },
    });
  }
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
  return fitOf({ ledger, questions: [], findings: [finding] }, [
    speaksFor("people", people.length),
    speaksFor("labels", "姓名"),
  ]);
}
