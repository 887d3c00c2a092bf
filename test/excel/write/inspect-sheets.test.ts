import { writeSheets } from "../../../src/excel";
import { openExcel, workbookFile } from "../open-excel";
import { body, smallPlan } from "../sheet-plans";
import { PATIENCE } from "./prepared-workbook";

describe("few cells with long texts", () => {
  it("are read in pieces where one answer can't hold them; nothing above 4 MB comes in or goes out", async () => {
    const { host } = await openExcel(await workbookFile({ 考勤: [["姓名"]] }), { payloadLimit: 4_000_000 });
    const rows = Array.from({ length: 300 }, (_, at) =>
      body(`r${String(at)}`, "达标", at, "长".repeat(4000)),
    );
    const long = smallPlan({ rows });
    await writeSheets([long]);
    const { undo } = await writeSheets([smallPlan()], { patience: PATIENCE });
    await undo({ patience: PATIENCE });
    expect(host.book.sheet("达标汇总")?.cell(299, 3).value).toBe("长".repeat(4000));
  });
});
