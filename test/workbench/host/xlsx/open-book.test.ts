import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import { openHost } from "../../../../src/workbench/host/host";
import { encryptedFile } from "../../../support/encrypted-file";
import { inLongRun } from "../../../support/long-run";
import { fileOf, onSheet, openBytes, openExcel } from "../open-excel";

async function problemOf(bytes: Uint8Array): Promise<string | null> {
  const opened = await openHost(bytes, "x.xlsx");
  return opened.ok ? null : opened.problem;
}

const compoundFile = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
};

async function changed(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const text = (await (await unzip(bytes).get(part))?.text()) ?? "";
  const editor = await editZip(bytes);
  return editor.set(part, change(text)).bytes();
}

describe("files that are no workbook", () => {
  it.each([
    ["a text file", new TextEncoder().encode("姓名,日期"), "not-a-workbook"],
    ["an empty file", new Uint8Array(), "not-a-workbook"],
    ["an .xls of old", compoundFile("Workbook"), "old-format"],
  ])("%s is recognised", async (_what, bytes, problem) => {
    expect(await problemOf(bytes)).toBe(problem);
  });

  it("an encrypted workbook is recognised", async () => {
    expect(await problemOf(await encryptedFile())).toBe("encrypted");
  });

  it("a file that is cut off in the middle is corrupt", async () => {
    const whole = await fileOf();
    expect(await problemOf(whole.slice(0, whole.length / 2))).toBe("corrupt");
  });
});

describe("opening a file", () => {
  it("calculates formulas that were saved without a result, and leaves Excel's own results alone", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = 2;
      sheet.getCell("B1").value = { formula: "A1*3" };
      sheet.getCell("C1").value = { formula: "A1*3", result: 99 };
      sheet.getCell("D1").value = { formula: "NOSUCHFUNCTION(A1)", result: "旧" };
    });
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:D1").load("values");
      await context.sync();
      expect(range.values).toEqual([[2, 6, 99, "旧"]]);
    });
  });

  it("reads the date formats that Chinese Excel knows only by number", async () => {
    const plain = await fileOf((sheet) => {
      sheet.getCell("A1").value = 45356;
      sheet.getCell("A1").numFmt = "0.00";
    });
    const bytes = await changed(plain, "xl/styles.xml", (text) =>
      text.replace('numFmtId="2"', 'numFmtId="58"'),
    );
    const office = await openBytes(bytes);
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1").load("values,text,numberFormat");
      await context.sync();
      expect([range.values, range.text, range.numberFormat]).toEqual([
        [[45356]],
        [["3月5日"]],
        [['m"月"d"日"']],
      ]);
    });
  });

  it("reads true as 1, as LibreOffice writes it", async () => {
    const plain = await fileOf((sheet) => void (sheet.sheetProtection = { sheet: true }));
    const bytes = await changed(plain, "xl/worksheets/sheet1.xml", (text) =>
      text.replace('sheet="1"', 'sheet="true"'),
    );
    const { host } = await openBytes(bytes);
    expect(host.view.activeSheet.protection).not.toBeNull();
  });

  it("keeps sizes of half a point, in a cell, a column, a part of a text and a conditional format", async () => {
    const size = 10.5;
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = { richText: [{ text: "五" }, { text: "号", font: { size } }] };
      sheet.getCell("B1").value = "五号";
      sheet.getCell("B1").font = { size };
      sheet.getColumn(4).font = { size };
      sheet.addConditionalFormatting({
        ref: "A1:A9",
        rules: [{ type: "expression", priority: 1, formulae: ["$A1=1"], style: { font: { size } } }],
      });
    });
    const saved = await (await openBytes(await office.host.save())).host.save();
    const part = async (name: string) => (await (await unzip(saved).get(name))?.text()) ?? "";
    const sizes = (xml: string) => [...xml.matchAll(/<sz val="([^"]*)"/g)].map(([, points]) => points);
    expect(sizes(await part("xl/sharedStrings.xml"))).toEqual(["10.5"]);
    expect(sizes(await part("xl/styles.xml"))).toContain("10.5");
    expect(sizes((await part("xl/styles.xml")).replace(/^[^]*<dxfs/, ""))).toEqual(["10.5"]);
    const { activeSheet } = (await openBytes(saved)).host.view;
    const places = [activeSheet.cell(0, 1), activeSheet.cell(4, 3)];
    expect(places.map(({ style }) => style.font?.size)).toEqual([size, size]);
  });

  it("counts days from 1904 if the file does", async () => {
    const office = await openExcel((sheet, file) => {
      file.properties.date1904 = true;
      sheet.getCell("A1").value = 43894;
      sheet.getCell("A1").numFmt = "yyyy-mm-dd";
    });
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1").load("values,text");
      await context.sync();
      expect([range.values, range.text]).toEqual([[[43894]], [["2024-03-05"]]]);
    });
  });
});

/** Reads files with a second library, and brings what differs only in spelling to one form. */
function readIndependently(...files: readonly string[]): readonly unknown[] {
  const script = join(__dirname, "../../../support/read-independently.mjs");
  const text = execFileSync(process.execPath, [script, ...files], { encoding: "utf8", maxBuffer: 2 ** 29 });
  return JSON.parse(text) as readonly unknown[];
}

/** What an earlier version wrote, with drop-downs, merges and print set-up. */
const FIXTURE = join(__dirname, "../../../fixtures/written-by-0.2.0.xlsx");
/** Workbooks of offices that may lie beside the clone. */
const shared = join(__dirname, "../../../../../shared/workbooks");
/** Of those only the smaller are read, and the larger in a long run alone; the others take seconds. */
const MOST_BYTES = inLongRun(30_000, 120_000);
const isSmall = (file: string) => file.endsWith(".xlsx") && statSync(file).size < MOST_BYTES;
const besides = existsSync(shared) ? readdirSync(shared).map((name) => join(shared, name)) : [];
const WORKBOOKS = [FIXTURE, ...besides.filter(isSmall)];

describe("saving a file", () => {
  it("keeps charts, validation, conditional formats, names and print set-up that were there, as a second library finds", async () => {
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const [before, after] = [join(folder, "before.xlsx"), join(folder, "after.xlsx")];
    const office = await openExcel((sheet) =>
      sheet.addRows([
        ["月", "次"],
        ["1月", 2],
        ["2月", 3],
      ]),
    );
    await onSheet(office, async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns");
      chart.name = "WMJG_chart";
      chart.title.text = "按月";
      chart.series.getItemAt(0).name = "次数";
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange("A2:A3"));
      chart.series.getItemAt(0).format.fill.setSolidColor("#4472C4");
      chart.setPosition("D1", "H12");
      sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "1月,2月" } };
      const { cellValue } = sheet.getRange("B2:B3").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=2", operator: "LessThan" };
      cellValue.format.fill.color = "#FF0000";
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintArea("A1:B3");
      sheet.pageLayout.setPrintTitleRows("1:1");
      sheet.horizontalPageBreaks.add("A3");
      context.workbook.names.add("区域", sheet.getRange("A1:B3"));
      await context.sync();
    });
    writeFileSync(before, await office.host.save());
    const again = await openBytes(readFileSync(before));
    expect(again.host.view.activeSheet.charts).toMatchObject([
      { name: "WMJG_chart", title: "按月", kind: "ColumnClustered" },
    ]);
    again.host.view.edit(again.host.view.activeSheet, 8, 0, "改");
    writeFileSync(after, await again.host.save());
    const [first, second] = readIndependently(before, after);
    expect(first).toMatchObject({
      names: [{ name: "区域", range: "甲!$A$1:$B$3" }],
      sheets: [
        {
          dataValidations: [{ type: "list", range: "A2:A3", values: ["1月", "2月"] }],
          conditionalRules: [{ type: "cellIs", range: "B2:B3", operator: "lessThan" }],
          freezePane: { rows: 1 },
          pageSetup: { orientation: "landscape", printTitlesRow: "$1:$1" },
          charts: [{}],
        },
      ],
    });
    const part = (file: unknown) => {
      const { sheets, names } = file as { sheets: Record<string, unknown>[]; names: unknown };
      const kept = Object.entries(sheets[0] ?? {}).filter(
        ([name]) => !["rows", "cells", "rowDefs"].includes(name),
      );
      return { names, ...Object.fromEntries(kept) };
    };
    expect(part(second)).toEqual(part(first));
  });

  it("changes no value, merge, width or font of an untouched workbook", async () => {
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const saved = WORKBOOKS.map((file) => join(folder, basename(file)));
    for (const [at, file] of WORKBOOKS.entries()) {
      const opened = await openHost(readFileSync(file), basename(file));
      if (!opened.ok) throw new Error(file);
      writeFileSync(saved[at] ?? "", await opened.host.save());
    }
    const read = readIndependently(...WORKBOOKS, ...saved);
    const wrong = WORKBOOKS.flatMap((file, at) => {
      const after = essence(read[at + WORKBOOKS.length]);
      return essence(read[at]).flatMap((line, index) =>
        line === after[index] ? [] : [`${basename(file)} ${line} → ${after[index] ?? ""}`],
      );
    });
    expect(wrong).toEqual([]);
  });
});

interface ReadCell {
  readonly value: unknown;
  readonly formula?: string;
  readonly formulaResult?: unknown;
  readonly style?: {
    readonly font?: { readonly name?: string; readonly size?: number; readonly bold?: boolean };
  };
}

/** Gives a file as lines that two readings of it must share: the cells' contents and fonts, merges and widths. */
function essence(file: unknown): readonly string[] {
  const { sheets } = file as {
    readonly sheets: readonly {
      readonly name: string;
      readonly cells: readonly (readonly [string, ReadCell])[];
      readonly merges?: readonly unknown[];
      readonly columns?: readonly { readonly width?: number }[];
    }[];
  };
  return sheets.flatMap(({ name, cells, merges, columns }) => [
    ...cells
      .filter(([, { value, formula }]) => formula !== undefined || (value !== null && value !== ""))
      .map(([place, { value, formula, style }]) => {
        const font = [style?.font?.name, style?.font?.size, style?.font?.bold ?? false];
        const shown =
          formula ??
          (typeof value === "string" ? value.replace(/[\r\n]+/g, "\n").replace(/T.*Z$/, "") : value);
        return `${name} ${place} ${JSON.stringify([shown, ...font])}`;
      })
      .sort(),
    ...(merges ?? []).map((merge) => `${name} ${JSON.stringify(merge)}`).sort(),
    // The library takes 9 as a standard width and doesn't write it.
    ...(columns ?? []).map(({ width }, at) => `${name} ${at} ${width === 9 ? "" : (width ?? "")}`),
  ]);
}
