import { checkTables, documentInput, settleOptions } from "../../../src/assistant/checking/check-tables";
import { memoryOf } from "../../../src/assistant/memory/memory";
import { recogniseTables } from "../../../src/assistant/reading/reading";
import { fillForm, withKnown, type DocumentInput } from "../../../src/documents";
import type { WorkbookSnapshot } from "../../../src/excel";
import { areaText, type CellValue, type Sheet } from "../../../src/grid";
import { sheetOf } from "../../support/sheet-of";
import { YEAR_2024 } from "../../support/workbooks/paper";

/** A workbook of such sheets, as it is read. */
function snapshotOf(sheets: readonly Sheet[]): WorkbookSnapshot {
  return {
    fileName: "台账.xlsx",
    sheets,
    own: [],
    memory: null,
    structureProtected: false,
    leftOut: [],
    unfinished: null,
  };
}

/** What the forms of a workbook are filled from: the sheets recognised and checked for 2024, without Excel. */
export function inputOf(sheets: readonly Sheet[], standard = "city-civilized-organ"): DocumentInput {
  const snapshot = snapshotOf(sheets);
  const reading = recogniseTables(snapshot, memoryOf(snapshot));
  const { from, to, asOf } = YEAR_2024;
  const asked = { standard, period: { from, to }, asOf };
  const checked = checkTables(reading, settleOptions(reading, asked, asOf));
  return withKnown(documentInput(reading, checked, new Date(Date.UTC(2024, 11, 31, 2))));
}

/** A form filled beside the sheets of an office: its answers by cell, `?` in front of what is not sure; and what its copy holds. */
export function filled(form: Sheet, sheets: readonly Sheet[], input = inputOf([...sheets, form])) {
  const fill = fillForm(form, input, [...sheets, form]);
  const answers = fill.answers.map(({ cell, asked, value, sure }) => {
    const shown = typeof value === "object" && value !== null ? `${String(value.percent)}%` : value;
    return `${areaText(cell)} ${asked}: ${sure || value === null ? "" : "?"}${String(shown)}`;
  });
  const copy = Object.fromEntries(
    fill.cells.map(({ row, column, value }) => [areaText({ row, column, rows: 1, columns: 1 }), value]),
  );
  return { fill, answers, copy };
}

/** Forms, given by their rows, filled beside an office that is read and checked once: they are no sheets of its workbook. */
export function formsBeside(sheets: readonly Sheet[]) {
  const input = inputOf(sheets);
  return (rows: readonly (readonly CellValue[])[], name = "报表") =>
    filled(sheetOf(rows, { name }), sheets, input);
}
