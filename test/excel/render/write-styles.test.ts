import { writeSheets } from "../../../src/excel";
import { openExcel, workbookFile } from "../open-excel";
import { body, smallPlan } from "../sheet-plans";
import { breakLine } from "../write/broken-line";

describe("equal looks", () => {
  it("go in one call, however often they take turns", async () => {
    const { host } = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    let actions = 0;
    breakLine(host, (_, request) => {
      actions += request.Actions.length;
      return "answered";
    });
    const count = async (rows: number): Promise<number> => {
      actions = 0;
      const turns = Array.from({ length: rows }, (_, at) =>
        body(`r${String(at)}`, at % 2 === 0 ? "达标" : "未达标", at),
      );
      const ids = turns.flatMap(({ id }, at) => (at % 2 === 0 ? (id ?? []) : []));
      await writeSheets([
        smallPlan({
          edition: `of ${String(rows)} rows`,
          name: `${String(rows)}行`,
          rows: turns,
          frozenRows: 0,
          validations: [{ column: "note", choices: ["已核"], rows: ids }],
        }),
      ]);
      return actions;
    };
    expect(await count(40)).toBe(await count(10));
    const sheet = host.book.sheet("40行");
    expect(sheet?.cell(38, 1).style.fill).toEqual(sheet?.cell(0, 1).style.fill);
    expect(sheet?.cell(39, 1).style.fill).toEqual(sheet?.cell(1, 1).style.fill);
    expect(sheet?.cell(38, 1).style.fill).not.toEqual(sheet?.cell(39, 1).style.fill);
    expect(sheet?.validations.flatMap(({ areas }) => areas).map(({ row }) => row)).toEqual(
      Array.from({ length: 20 }, (_, at) => at * 2),
    );
  });

  it("merge row by row in one call where rows below one another are merged over the same columns", async () => {
    const { host } = await openExcel(await workbookFile({ 考勤: [["姓名"]] }));
    const wide = (text: string) => ({
      role: "body" as const,
      cells: { 0: { value: text, style: "table-text" as const, span: { rows: 1, columns: 4 } } },
    });
    await writeSheets([smallPlan({ rows: [wide("一"), wide("二"), wide("三")] })]);
    expect(host.book.sheet("达标汇总")?.merges).toEqual(
      [0, 1, 2].map((row) => ({ row, column: 0, rows: 1, columns: 4 })),
    );
  });
});
