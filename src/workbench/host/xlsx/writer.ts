import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { BookModel, Cell, SheetModel } from "../model";
import { carryOver } from "./carried/carry-over";
import type { CarriedSheet } from "./carried/sheet";
import { sheetPathsOf } from "./carried/sheet-paths";
import { cellOf } from "./cells";
import { writeNames } from "./names";
import { nameCharts } from "./chart-names";
import { chartSheetsBack } from "./chart-sheets";
import { Parts } from "./parts";
import { repair } from "./repair";
import { writeSettings } from "./settings-part";
import { shareStyles } from "./shared-styles";
import { snapshotOf, writeSheet, type SheetSnapshot } from "./sheet-writer";

interface Written {
  readonly sheet: SheetModel;
  readonly target: Worksheet;
  snapshot: SheetSnapshot;
  /** The sheet as it was read and where its part stands in the file; null if it was added. */
  readonly asRead: { readonly parts: SheetSnapshot["parts"]; readonly path: string } | null;
}

/** Writes the changes of a workbook into the library's own, which holds all that is not modelled. */
export class FileWriter {
  private readonly sheetsAsRead: readonly string[];
  private written: Written[];

  constructor(
    private readonly file: Workbook,
    private readonly book: BookModel,
    private readonly original: Parts,
    sheetPaths: readonly string[],
  ) {
    this.sheetsAsRead = book.sheets.map((sheet) => sheet.id);
    this.written = book.sheets.flatMap((sheet, at) => {
      const target = file.worksheets[at];
      if (!target) return [];
      const snapshot = snapshotOf(sheet);
      return [{ sheet, target, snapshot, asRead: { parts: snapshot.parts, path: sheetPaths[at] ?? "" } }];
    });
  }

  /** Brings the library's workbook up to date; only changed cells are written. */
  private carryOver(): void {
    const { file, book } = this;
    this.written = this.written.filter(({ sheet, target }) => {
      if (book.sheets.includes(sheet)) return true;
      file.removeWorksheet(target.id);
      return false;
    });
    // Two sheets may have swapped their names, and the library refuses a name that is taken even for a moment.
    for (const { sheet, target } of this.written)
      if (target.name !== sheet.name) target.name = `~${sheet.id.slice(1, 9)}~${target.id}`;
    for (const { sheet, target } of this.written) if (target.name !== sheet.name) target.name = sheet.name;
    for (const sheet of book.sheets) {
      let known = this.written.find((one) => one.sheet === sheet);
      if (!known) {
        known = { sheet, target: file.addWorksheet(sheet.name), snapshot: snapshotOf(null), asRead: null };
        this.written.push(known);
      }
      known.target.orderNo = book.sheets.indexOf(sheet) + 1;
      writeSheet(sheet, known.target, known.snapshot);
      known.snapshot = snapshotOf(sheet);
    }
    // The library looks for the place of a worksheet where there is none and puts charts in front of all; `chartSheetsBack` puts them right.
    for (const { model } of file.chartsheets) model.orderNo = Infinity;
    const active = book.sheets.indexOf(book.activeSheet);
    // The library leaves the views undefined if a file has none, although its types deny it.
    const view = (file.views as typeof file.views | undefined)?.[0];
    if (view) view.activeTab = active;
    else
      file.views = [
        { x: 0, y: 0, width: 24000, height: 12000, firstSheet: 0, activeTab: active, visibility: "visible" },
      ];
    writeNames(file, book, this.sheetsAsRead);
  }

  async save(): Promise<Uint8Array> {
    this.calculate();
    this.carryOver();
    shareStyles(this.file);
    const parts = new Parts(await this.file.xlsx.writeBuffer({ validate: false }));
    await repair(parts);
    const paths = await sheetPathsOf(parts);
    await nameCharts(parts, this.book.sheets, paths);
    await carryOver(this.original, parts, this.carriedSheets(paths));
    await chartSheetsBack(this.original, parts);
    await writeSettings(parts, this.book.settings);
    return parts.save();
  }

  /** @param paths where the written sheets' parts stand, in their order */
  private carriedSheets(paths: readonly string[]): readonly CarriedSheet[] {
    return this.written.flatMap(({ sheet, asRead }) => {
      const to = paths[this.book.sheets.indexOf(sheet)];
      if (!asRead || asRead.path === "" || to === undefined) return [];
      const { charts = [], notes, filter } = asRead.parts;
      return [
        {
          from: asRead.path,
          to,
          keptCharts: charts.map((chart) => sheet.charts.includes(chart)),
          sameNotes: notes === sheet.notes,
          sameFilter: filter === sheet.filter,
        },
      ];
    });
  }

  /**
   * Calculates formulas that were never calculated or whose cells changed. If the calculation fails, a result that
   * Excel saved is kept.
   */
  calculate(): void {
    if (!this.book.stale) return;
    this.book.stale = false;
    if (this.book.sheets.every((sheet) => sheet.formulas().length === 0)) return;
    this.carryOver();
    try {
      calculateFormulas(this.file);
    } catch {
      return;
    }
    for (const { sheet, target } of this.written) {
      for (const [row, column, , cell] of sheet.formulas()) {
        const found = target.findCell(row + 1, column + 1);
        if (found) this.takeResult(sheet, row, column, cell, cellOf(found, this.book.dateSystem === 1904));
      }
    }
  }

  private takeResult(sheet: SheetModel, row: number, column: number, before: Cell, after: Cell): void {
    const unknown =
      typeof after.value === "object" && after.value?.error === "#NAME?" && before.value !== null;
    if (unknown || JSON.stringify(before.value) === JSON.stringify(after.value)) return;
    sheet.put(row, column, { ...before, value: after.value });
  }
}
