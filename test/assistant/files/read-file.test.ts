import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readFile } from "../../../src/assistant/files/read-file";
import { excel } from "../../../src/excel";
import type { Sheet } from "../../../src/grid";
import { openExcel, workbookFile } from "../../excel/open-excel";
import { encryptedFile } from "../../support/encrypted-file";

/** Gives a sheet's filled cells by their places, so that used ranges that begin elsewhere compare. */
function filled({ row, column, values }: Sheet): Record<string, unknown> {
  return Object.fromEntries(
    values.flatMap((cells, at) =>
      cells.flatMap((value, to) => (value === "" ? [] : [[`${row + at},${column + to}`, value] as const])),
    ),
  );
}

async function readOk(bytes: Uint8Array) {
  const read = await readFile(bytes, "来源.xlsx");
  if (!read.ok) throw new Error(read.problem.key);
  return read.file;
}

it.each(["assets/samples/civilized-organ-2024.xlsx", "test/fixtures/written-by-0.2.0.xlsx"])(
  "reads %s as Excel gives it",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(__dirname, "../../..", name)));
    await openExcel(bytes);
    const { sheets, own, memory } = await excel.read();
    const file = await readOk(bytes);
    const there = new Map(file.sheets.map(({ sheet }) => [sheet.name, sheet]));
    for (const sheet of sheets) {
      const read = there.get(sheet.name);
      expect([sheet.name, read && filled(read)]).toEqual([sheet.name, filled(sheet)]);
      expect([read?.visibility, read?.merges]).toEqual([sheet.visibility, sheet.merges]);
    }
    expect(file.own).toEqual(own);
    expect(file.memory).toBe(memory);
  },
);

it("keeps days, times and lengths of time as the numbers that Excel gives", async () => {
  const file = await readOk(
    await workbookFile({ 表: [[45356, 0.375, 45356.4321, 31, 1.5, 61.5]] }, (book) => {
      ["yyyy/m/d", "h:mm", "yyyy-mm-dd hh:mm", "[h]:mm", "yyyy/m/d", "yyyy/m/d"].forEach((format, at) => {
        const cell = book.getWorksheet("表")?.getCell(1, at + 1);
        if (cell) cell.numFmt = format;
      });
    }),
  );
  expect(file.sheets[0]?.sheet.values).toEqual([[45356, 0.375, 45356.4321, 31, 1.5, 61.5]]);
});

it("finds the formulas that point out of their sheet", async () => {
  const file = await readOk(
    await workbookFile({ 汇总: [["甲"]], "3月 考勤": [[1]] }, (book) => {
      const sheet = book.getWorksheet("汇总");
      const formulas = ["B1+1", "'3月 考勤'!A1", "[1]外!A1", '"a!b"&汇总!B1', "单位名称", "SUM(A1:A2)"];
      formulas.forEach((formula, at) => {
        const cell = sheet?.getCell(at + 1, 2);
        if (cell) cell.value = { formula, result: at };
      });
      book.definedNames.add("汇总!$A$1", "单位名称");
    }),
  );
  expect(file.sheets[0]?.pointing).toEqual([
    { row: 1, column: 1, value: 1, to: ["3月 考勤"] },
    { row: 2, column: 1, value: 2, to: [""] },
    { row: 4, column: 1, value: 4, to: [""] },
  ]);
});

it.each([
  ["a text", new TextEncoder().encode("姓名,科室"), "not-a-workbook"],
  [
    "an old workbook",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]),
    "old-format",
  ],
  ["a torn one", Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9, 9]), "corrupt"],
  ["nothing", new Uint8Array(), "not-a-workbook"],
])("says what is wrong with %s", async (_, bytes, problem) => {
  expect(await readFile(bytes, "来源.xlsx")).toEqual({
    ok: false,
    problem: { key: `bring-in.${problem}`, params: { file: "来源.xlsx" } },
  });
});

it("an encrypted file gets its sentence", async () => {
  const read = await readFile(await encryptedFile(), "来源.xlsx");
  expect(read.ok ? null : read.problem.key).toBe("bring-in.encrypted");
});
