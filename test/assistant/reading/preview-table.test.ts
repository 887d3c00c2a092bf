import { createAssistant, createEngine } from "../../../src/assistant";
import { excel } from "../../../src/excel";
import { openExcel, workbookFile, type Cells } from "../../excel/open-excel";

/** These tests look at the rows that the pane shows of a table, through the real Office.js. */

async function dataRows(cells: Cells): Promise<readonly (readonly string[])[]> {
  await openExcel(await workbookFile({ 学习台账: cells }));
  const assistant = createAssistant(() => Promise.resolve(createEngine()), excel);
  const { standard } = await assistant.overview(() => undefined, new AbortController().signal);
  const asked = { sheet: "学习台账", teach: null, forget: [] };
  const { tables } = await assistant.tryTaught(asked, { standard, period: null, asOf: null });
  const rows = tables[0]?.preview.rows ?? [];
  return rows.flatMap(({ role, cells: texts }) => (role === "data" ? [texts] : []));
}

test("a day that Excel keeps as a number is shown as a day, other numbers as they are", async () => {
  const rows = await dataRows([
    ["清河县某局2024年学习台账"],
    ["序号", "学习日期", "学习形式", "应到人数", "学习内容"],
    [1, 45303, "集中学习", 24, "传达会议精神"],
    [2, "2024年1月19日", "集中学习", 24, "业务规范"],
    [3, 45324.5, "集中学习", 24, "法律法规"],
  ]);
  expect(rows).toEqual([
    ["1", "2024-01-12", "集中学习", "24", "传达会议精神"],
    ["2", "2024年1月19日", "集中学习", "24", "业务规范"],
    ["3", "2024-02-02", "集中学习", "24", "法律法规"],
  ]);
});
