import type { Workbook } from "@cj-tech-master/excelts";
import { excel } from "../../../src/excel";
import type { FileToBring, SheetToBring } from "../../../src/excel";
import type { OfficeInNode } from "../../../src/workbench/host/node";
import { openExcel, workbookFile, type Cells } from "../open-excel";

const HYGIENE: Cells = [
  ["日期", "科室", "得分"],
  ["2024-03-05", "办公室", 95],
  ["2024-03-12", "法规科", 88],
];

const textOf = (file: Uint8Array) => Buffer.from(file).toString("base64");
const sheet = (name: string, more: Partial<SheetToBring> = {}): SheetToBring => ({
  name,
  replaces: null,
  values: [],
  own: null,
  ...more,
});

async function otherWorkbook(arrange?: (book: Workbook) => void): Promise<string> {
  return textOf(await workbookFile({ 卫生: HYGIENE, 汇总: [["平均", null]], 说明: [["说明"]] }, arrange));
}

/** Puts a formula that points to another sheet into 汇总!B1. */
function withFormula(book: Workbook): void {
  const cell = book.getWorksheet("汇总")?.getCell("B1");
  if (cell) cell.value = { formula: "AVERAGE(卫生!C2:C3)", result: 91.5 };
}

const bring = async (file: Pick<FileToBring, "base64" | "sheets">) =>
  (await excel.others()).bringIn({ name: "来源.xlsx", dateSystem: 1900, ...file });
const namesOf = ({ host }: OfficeInNode) => host.book.sheets.map(({ name }) => name);
const cellOf = ({ host }: OfficeInNode, name: string, row: number, column: number) =>
  host.book.sheet(name)?.cell(row, column);

describe("bringing sheets of another workbook in", () => {
  it("puts copies of the chosen sheets at the end, under a name of their own", async () => {
    const office = await openExcel(await workbookFile({ 考勤: [["姓名"]], 卫生: [["别的"]] }));
    const base64 = await otherWorkbook();
    const came = await bring({ base64, sheets: [sheet("卫生"), sheet("说明")] });
    expect(namesOf(office)).toEqual(["考勤", "卫生", "卫生 (2)", "说明"]);
    expect(came.map(({ name, sheet: here }) => [name, here])).toEqual([
      ["卫生", "卫生 (2)"],
      ["说明", "说明"],
    ]);
    expect(cellOf(office, "卫生 (2)", 1, 1)?.value).toBe("办公室");
    expect(cellOf(office, "卫生", 0, 0)?.value).toBe("别的");
  });

  it("lets a formula follow the sheet that came along, and puts the value where asked", async () => {
    const office = await openExcel(await workbookFile({ 卫生: [["别的"]] }));
    const base64 = await otherWorkbook(withFormula);
    await bring({ base64, sheets: [sheet("卫生"), sheet("汇总")] });
    expect(cellOf(office, "汇总", 0, 1)?.formula).toBe("AVERAGE('卫生 (2)'!C2:C3)");
    await bring({
      base64,
      sheets: [sheet("汇总", { values: [{ row: 0, column: 1, value: 91.5 }] })],
    });
    expect(cellOf(office, "汇总 (2)", 0, 1)).toMatchObject({ formula: null, value: 91.5 });
  });

  it("loses a formula to a sheet left behind if no value is given: so the stand-in, as Excel may", async () => {
    const office = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    await bring({ base64: await otherWorkbook(withFormula), sheets: [sheet("汇总")] });
    expect(cellOf(office, "汇总", 0, 1)).toMatchObject({ value: { error: "#REF!" } });
  });

  it("marks a sheet of ours, and leaves no name of ours that came along", async () => {
    const office = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    const base64 = await otherWorkbook((book) => {
      book.definedNames.add("卫生!$A$1:$C$3", "WMJG_writing");
      book.definedNames.add("说明!$A$1", "WMJG_standard.city");
    });
    const own = {
      kind: "standard",
      edition: "city",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
    } as const;
    await bring({ base64, sheets: [sheet("说明", { own })] });
    const snapshot = await excel.read();
    expect(snapshot.own).toEqual([{ ...own, sheet: "说明" }]);
    expect(office.host.book.names.map(({ name }) => name)).toEqual(["WMJG_standard.city"]);
  });

  it("lays a newer copy over the sheet, so that what points to it still does", async () => {
    const office = await openExcel(
      await workbookFile({ 考勤: [["姓名"]] }, (book) => {
        book.addWorksheet("卫生").getCell("C9").value = "旧";
        const cell = book.getWorksheet("考勤")?.getCell("B1");
        if (cell) cell.value = { formula: "卫生!C2", result: 1 };
      }),
    );
    const [came] = await bring({
      base64: await otherWorkbook(),
      sheets: [sheet("卫生", { replaces: "卫生" })],
    });
    expect(came?.sheet).toBe("卫生");
    expect(namesOf(office)).toEqual(["考勤", "卫生"]);
    expect(cellOf(office, "卫生", 1, 2)?.value).toBe(95);
    expect(cellOf(office, "卫生", 8, 2)?.value).toBeNull();
    expect(cellOf(office, "考勤", 0, 1)?.formula).toBe("卫生!C2");
  });

  it("tells what was changed on a sheet since it came", async () => {
    const office = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    const came = await bring({ base64: await otherWorkbook(), sheets: [sheet("卫生"), sheet("说明")] });
    const { changedSince } = await excel.others();
    expect(await changedSince(came)).toEqual([
      { sheet: "卫生", rows: [], gone: 0 },
      { sheet: "说明", rows: [], gone: 0 },
    ]);
    office.host.book.sheet("卫生")?.change(2, 2, { value: 90 });
    office.host.book.sheet("卫生")?.change(5, 0, { value: "补充" });
    expect(await changedSince(came.slice(0, 1))).toEqual([
      {
        sheet: "卫生",
        gone: 1,
        rows: [
          { row: 2, column: 0, values: ["2024-03-12", "法规科", 90] },
          { row: 5, column: 0, values: ["补充", "", ""] },
        ],
      },
    ]);
    // Excel gives no values for whole rows.
    office.host.book.sheet("卫生")?.change(0, 16_383, { value: "错位" });
    expect((await changedSince(came.slice(0, 1)))[0]?.rows.map(({ row }) => row)).toEqual([0, 2, 5]);
  });

  it("says what to do by hand where this Excel can't do it, and why a protected workbook takes nothing", async () => {
    const base64 = await otherWorkbook();
    await openExcel(await workbookFile({ 考勤: [["姓名"]] }), { apiVersion: "1.12" });
    await expect(bring({ base64, sheets: [sheet("卫生")] })).rejects.toMatchObject({
      reason: { key: "excel.no-bring-in" },
    });
    const office = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    office.host.book.structureProtected = true;
    await expect(bring({ base64, sheets: [sheet("卫生")] })).rejects.toMatchObject({
      reason: { key: "excel.structure-protected" },
    });
  });

  // The requests: what is there, the insertion, the names, what is there now, values and names, copies, and so on.
  it.each(Array.from({ length: 12 }, (_, at) => at))(
    "leaves everything as it was when request %i is refused",
    async (request) => {
      const office = await openExcel(await workbookFile({ 考勤: [["姓名"]], 卫生: [["日期"], ["旧"]] }));
      const base64 = await otherWorkbook(withFormula);
      let seen = -1;
      office.host.failNext({ code: "GeneralException", when: () => (seen += 1) === request });
      const file = {
        base64,
        sheets: [
          sheet("卫生", { replaces: "卫生" }),
          sheet("汇总", { values: [{ row: 0, column: 1, value: 1 }] }),
        ],
      };
      const failed = await bring(file).then(
        () => false,
        () => true,
      );
      if (!failed) expect(seen).toBeGreaterThan(8);
      else {
        expect(namesOf(office)).toEqual(["考勤", "卫生"]);
        expect(cellOf(office, "卫生", 1, 0)?.value).toBe("旧");
        expect(cellOf(office, "卫生", 1, 1)?.value).toBeNull();
      }
    },
  );

  it("refuses what is no workbook", async () => {
    const office = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    await expect(bring({ base64: textOf(new Uint8Array(9)), sheets: [sheet("卫生")] })).rejects.toMatchObject(
      {
        reason: { key: "excel.bring-in-undone" },
      },
    );
    expect(namesOf(office)).toEqual(["考勤"]);
  });
});
