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

test("who petitioned is not shown, in whatever column another table of the sheet has its own people", async () => {
  const meetings: Cells = [
    ["2024年会议记录"],
    ["序号", "会议日期", "主持人", "会议名称", "会议内容", "记录人"],
    [1, "2024-01-12", "王建国", "局务会", "研究工作", "李小红"],
    [2, "2024-02-12", "王建国", "局务会", "研究工作", "李小红"],
  ];
  const petitions: Cells = [
    ["2024年信访登记台账"],
    ["序号", "来访日期", "来访人", "反映内容", "承办人", "办理结果"],
    [1, "2024-01-15", "张三丰", "噪声扰民", "李小红", "已办结"],
    [2, "2024-03-15", "赵六顺", "道路破损", "李小红", "已办结"],
  ];
  await openExcel(
    await workbookFile({
      会议在前: [...meetings, [], [], ...petitions],
      信访在前: [...petitions, [], [], ...meetings],
    }),
  );
  const assistant = createAssistant(() => Promise.resolve(createEngine()), excel);
  const { standard } = await assistant.overview(() => undefined, new AbortController().signal);
  for (const sheet of ["会议在前", "信访在前"]) {
    const options = { standard, period: null, asOf: null };
    const { tables, rows } = await assistant.tryTaught({ sheet, teach: null, forget: [] }, options);
    expect(tables.map(({ kind }) => kind).sort()).toEqual(["meeting", "petition"]);
    const people = rows.flatMap(({ role, cells }) => (role === "data" ? [[cells[2], cells[4]]] : []));
    const [first, last] = [people.slice(0, 2), people.slice(2)];
    const [met, petitioned] = sheet === "会议在前" ? [first, last] : [last, first];
    expect(met).toEqual(Array(2).fill(["王建国", "研究工作"]));
    expect(petitioned).toEqual(Array(2).fill([null, "李小红"]));
  }
});
