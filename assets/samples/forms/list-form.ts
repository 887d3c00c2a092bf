import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import {
  heightFor,
  setUpPage,
  styleBody,
  styleHeader,
  styleInfo,
  styleNote,
  styleTitle,
  styleTotal,
} from "./office-style";

export type FormValue = string | number | null;

interface FormColumn {
  readonly header: string;
  readonly width: number;
  readonly align?: "left" | "center";
  readonly format?: string;
  /** Equal values below each other stand once in a merged cell; `with` names the column that decides. */
  readonly mergedBy?: number;
}

/** An office's list: title, line of particulars, header, rows, total, notes, signatures. */
export interface ListForm {
  readonly sheet: string;
  readonly title: string;
  readonly info: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly FormValue[])[];
  readonly total?: readonly FormValue[];
  readonly notes?: readonly string[];
  readonly signature?: string;
  readonly orientation?: "portrait" | "landscape";
}

const FIRST_ROW = 4;

function writeBanner(sheet: Worksheet, row: number, columns: number, text: string): void {
  sheet.mergeCells(row, 1, row, columns);
  sheet.getCell(row, 1).value = text;
}

function mergeRuns(sheet: Worksheet, form: ListForm): void {
  form.columns.forEach((column, index) => {
    const key = column.mergedBy;
    if (key === undefined) return;
    let start = 0;
    for (let row = 1; row <= form.rows.length; row++) {
      if (row < form.rows.length && form.rows[row]?.[key] === form.rows[start]?.[key]) continue;
      if (row - start > 1) {
        sheet.mergeCells(FIRST_ROW + start, index + 1, FIRST_ROW + row - 1, index + 1);
      }
      start = row;
    }
  });
}

/** Adds the form as a sheet. Returns the sheet for what a form has of its own. */
export function writeListForm(workbook: Workbook, form: ListForm): Worksheet {
  const count = form.columns.length;
  const widths = form.columns.map((column) => column.width);
  const sheet = workbook.addWorksheet(form.sheet, {
    views: [{ state: "frozen", xSplit: 0, ySplit: FIRST_ROW - 1 }],
  });
  form.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).width = column.width;
  });

  writeBanner(sheet, 1, count, form.title);
  styleTitle(sheet.getCell(1, 1));
  sheet.getRow(1).height = 34;
  writeBanner(sheet, 2, count, form.info);
  styleInfo(sheet.getCell(2, 1));
  sheet.getRow(2).height = 20;
  form.columns.forEach((column, index) => {
    const cell = sheet.getCell(3, index + 1);
    cell.value = column.header;
    styleHeader(cell);
  });
  sheet.getRow(3).height = heightFor(
    form.columns.map((column) => column.header),
    widths,
    16,
    28,
  );

  form.rows.forEach((values, index) => {
    const row = FIRST_ROW + index;
    form.columns.forEach((column, place) => {
      const cell = sheet.getCell(row, place + 1);
      const value = values[place] ?? null;
      if (value !== "") cell.value = value;
      styleBody(cell, column.align);
      if (column.format) cell.numFmt = column.format;
    });
    const texts = values.map((value, place) => (form.columns[place]?.mergedBy ? "" : String(value ?? "")));
    sheet.getRow(row).height = heightFor(texts, widths);
  });
  mergeRuns(sheet, form);

  let next = FIRST_ROW + form.rows.length;
  if (form.total) {
    form.total.forEach((value, place) => {
      const cell = sheet.getCell(next, place + 1);
      if (value !== "") cell.value = value;
      styleTotal(cell);
    });
    sheet.getRow(next).height = 24;
    next += 1;
  }
  for (const note of form.notes ?? []) {
    writeBanner(sheet, next, count, note);
    styleNote(sheet.getCell(next, 1));
    const width = widths.reduce((left, right) => left + right, 0);
    sheet.getRow(next).height = heightFor([note], [width], 15, 20);
    next += 1;
  }
  if (form.signature) {
    writeBanner(sheet, next, count, form.signature);
    styleInfo(sheet.getCell(next, 1));
    sheet.getRow(next).height = 30;
    next += 1;
  }
  setUpPage(sheet, form.orientation ?? "landscape", FIRST_ROW - 1, sheet.getCell(next - 1, count).address);
  return sheet;
}
