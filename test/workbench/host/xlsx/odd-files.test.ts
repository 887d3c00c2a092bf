import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { Workbook } from "@cj-tech-master/excelts";
import { openHost, type Host } from "../../../../src/workbench/host/host";

type Parts = Record<string, Uint8Array>;
const [BOOK, RELATIONS, FIRST, SECOND, TEXTS] = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
  "xl/sharedStrings.xml",
] as const;

let whole: Uint8Array;
beforeAll(async () => {
  const book = new Workbook();
  book.addWorksheet("卫生").addRows([
    ["日期", "科室", "得分"],
    ["2024-03-05", "办公室", 95],
    ["2024-03-12", "法规科", 88],
  ]);
  book.addWorksheet("学习").addRows([["日期", "主题"]]);
  whole = new Uint8Array(await book.xlsx.writeBuffer());
});

/** The workbook with some of its parts changed. */
function odd(change: (parts: Parts) => void): Uint8Array {
  const parts = unzipSync(whole);
  change(parts);
  return zipSync(parts);
}
const edited =
  (part: string, change: (text: string) => string) =>
  (parts: Parts): void => {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`${part} is as it was`);
    parts[part] = strToU8(after);
  };
const without =
  (...gone: readonly string[]) =>
  (parts: Parts): void => {
    for (const part of gone) Reflect.deleteProperty(parts, part);
  };
const inUtf16 =
  (part: string, isBig: boolean) =>
  (parts: Parts): void => {
    const bytes = Buffer.from(
      `\uFEFF${strFromU8(parts[part] ?? new Uint8Array()).replace("UTF-8", "UTF-16")}`,
      "utf16le",
    );
    parts[part] = new Uint8Array(isBig ? bytes.swap16() : bytes);
  };

async function opened(bytes: Uint8Array): Promise<Host | string> {
  const result = await openHost(bytes, "x.xlsx");
  return result.ok ? result.host : result.problem;
}

const withoutTheme = (parts: Parts): void => {
  without(...Object.keys(parts).filter((part) => part.includes("theme")))(parts);
};

describe("a file of which a part is odd is read whole", () => {
  it.each<[string, (parts: Parts) => void]>([
    [
      "a sheet whose name differs in case",
      (parts) => {
        parts["xl/worksheets/Sheet2.XML"] = parts[SECOND] ?? new Uint8Array();
        without(SECOND)(parts);
      },
    ],
    ["no styles", without("xl/styles.xml")],
    ["no list of types", without("[Content_Types].xml")],
    ["nothing that leads to the workbook", without("_rels/.rels")],
    ["no theme", withoutTheme],
    ["a sheet in UTF-16", inUtf16(FIRST, false)],
    ["the workbook in UTF-16, big end first", inUtf16(BOOK, true)],
    [
      "paths from the root",
      edited(RELATIONS, (text) => text.replaceAll('Target="worksheets', 'Target="/xl/worksheets')),
    ],
    [
      "an entity of its own",
      edited(TEXTS, (text) => text.replace("<sst", '<!DOCTYPE a [<!ENTITY a "aaa">]><sst')),
    ],
    [
      "rows that stand in another order",
      edited(FIRST, (text) => {
        const rows = text.match(/<row .*?<\/row>/gs) ?? [];
        return text.replace(
          /<sheetData>.*<\/sheetData>/s,
          `<sheetData>${rows.reverse().join("")}</sheetData>`,
        );
      }),
    ],
    [
      "cells that don't say where they are",
      edited(FIRST, (text) => text.replace(/<c r="[A-Z]+\d+"/g, "<c").replace(/<row r="\d+"/g, "<row")),
    ],
    [
      "paths with backslashes",
      (parts) => {
        for (const [part, content] of Object.entries(parts)) {
          without(part)(parts);
          parts[part.replaceAll("/", "\\")] = content;
        }
      },
    ],
  ])("%s", async (_what, change) => {
    const host = await opened(odd(change));
    if (typeof host === "string") throw new Error(host);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["卫生", "学习"]);
    const [sheet] = host.book.sheets;
    expect([sheet?.cell(1, 1).value, sheet?.cell(2, 2).value]).toEqual(["办公室", 88]);
  });
});

describe("a file that would be read in part is not read, and why has a name", () => {
  it.each<[string, string, (parts: Parts) => void]>([
    ["a sheet's part is missing", "sheet-missing", without(SECOND)],
    ["no part of a sheet is there", "sheet-missing", without(FIRST, SECOND)],
    ["nothing leads to the sheets", "sheet-missing", without(RELATIONS)],
    ["the texts are missing", "texts-missing", without(TEXTS)],
    [
      "a text is missing",
      "corrupt",
      edited(TEXTS, (text) => text.replace(/<si>.*<\/si>/s, "<si><t>日期</t></si>")),
    ],
    [
      "two sheets have one name",
      "same-names",
      edited(BOOK, (text) => text.replace('name="学习"', 'name="卫生"')),
    ],
    [
      "a sheet's name is too long",
      "bad-names",
      edited(BOOK, (text) => text.replace('name="学习"', `name="${"学".repeat(40)}"`)),
    ],
    [
      "a sheet's name has marks that no name has",
      "bad-names",
      edited(BOOK, (text) => text.replace('name="学习"', 'name="学[习]:*?"')),
    ],
    [
      "all sheets are hidden",
      "all-hidden",
      edited(BOOK, (text) =>
        text.replace(/ state="visible"/g, "").replace(/<sheet /g, '<sheet state="hidden" '),
      ),
    ],
    ["the workbook's part is missing", "not-a-workbook", without(BOOK)],
    [
      "the workbook has no sheets",
      "not-a-workbook",
      edited(BOOK, (text) => text.replace(/<sheets>.*<\/sheets>/s, "<sheets/>")),
    ],
    ["a sheet breaks off", "corrupt", edited(FIRST, (text) => text.slice(0, text.length / 2))],
    [
      "a row stands above the first",
      "corrupt",
      edited(FIRST, (text) => text.replace('<row r="3"', '<row r="-3"')),
    ],
    [
      "a row stands below the last",
      "corrupt",
      edited(FIRST, (text) =>
        text.replace('<row r="3"', '<row r="1048577"').replaceAll(/r="([A-C])3"/g, 'r="$11048577"'),
      ),
    ],
    [
      "all cells of a sheet are merged",
      "merged",
      edited(FIRST, (text) =>
        text.replace(
          "</sheetData>",
          '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      ),
    ],
    [
      "it is filled up",
      "inflated",
      (parts) => {
        parts["xl/media/image1.bin"] = new Uint8Array(251 * 1024 * 1024);
      },
    ],
    [
      "it is a table of another kind",
      "other-format",
      (parts) => {
        without(BOOK)(parts);
        parts["xl/workbook.bin"] = new Uint8Array(9);
      },
    ],
  ])("%s", async (_what, problem, change) => {
    expect(await opened(odd(change))).toBe(problem);
  });
});
