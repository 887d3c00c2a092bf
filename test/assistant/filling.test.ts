import { createAssistant, createEngine, type WritePreviews } from "../../src/assistant";
import { excel } from "../../src/excel";
import { areaText } from "../../src/grid";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";

/** These tests type fields in the pane and look at the preview before writing, through the real Office.js. */

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const STUDY: Cells = [
  ["清河县某局2024年学习台账"],
  ["序号", "学习日期", "学习形式", "学习内容"],
  [1, "2024年1月5日", "集中学习", "传达会议精神"],
  [2, "2024年1月19日", "集中学习", "业务规范"],
];
const KINDS = ["plan", "work-summary", "template-fields"] as const;
const WORDING = "高举旗帜，服务大局。\n突出主业，办好实事。";

async function start(sheets: Readonly<Record<string, Cells>> = {}) {
  const office = await openExcel(await workbookFile({ 学习台账: STUDY, ...sheets }));
  let minute = 0;
  const assistant = createAssistant(
    () => Promise.resolve(createEngine()),
    excel,
    () => new Date(Date.UTC(2024, 11, 31, 1, minute++)),
  );
  const check = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  await check();
  const sheet = (name: string) => {
    const found = office.host.book.sheet(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const texts = (name: string) => [...sheet(name).entries()].map(([, , cell]) => String(cell.value));
  const rowOf = (name: string, text: string) => {
    for (const [row, , cell] of sheet(name).entries()) if (String(cell.value).includes(text)) return row;
    throw new Error(`no ${text} in ${name}`);
  };
  return { assistant, check, sheet, texts, rowOf };
}
const previewOf = ({ sheets }: WritePreviews, kind: string) => sheets.find((one) => one.kind === kind);
const fieldOf = ({ fields }: WritePreviews, name: string) => fields.find((one) => one.name === name);

/** 人工确认/备注 of 达标汇总. */
const NOTE_COLUMN = 12;

test("what is typed in the pane is in the next preview and write, and in 模板字段, which is written too", async () => {
  const { assistant, check, texts, sheet, rowOf } = await start();
  const before = await assistant.preview(KINDS, {});
  expect(fieldOf(before, "领导小组组长")).toMatchObject({
    value: null,
    onSheet: "",
    kinds: ["plan", "work-summary"],
  });
  const typed = { 领导小组组长: "郑六", 指导思想: WORDING };
  const now = await assistant.preview(KINDS, typed);
  expect(fieldOf(now, "领导小组组长")).toMatchObject({ value: "郑六", source: "clerk" });
  // 指导思想 has our draft and is no blank.
  expect(previewOf(now, "plan")?.blanks).toBe((previewOf(before, "plan")?.blanks ?? 0) - 1);

  const { sheets: written } = await assistant.write(["plan"], typed);
  expect(written.map(({ kind }) => kind)).toEqual(["plan", "template-fields"]);
  expect(texts("创建规划").join("\n")).toContain("由郑六任组长");
  expect(texts("创建规划").map((text) => text.trim())).toEqual(
    expect.arrayContaining(["高举旗帜，服务大局。", "突出主业，办好实事。"]),
  );
  expect(sheet("模板字段").cell(rowOf("模板字段", "{{指导思想}}"), 3).value).toBe(WORDING);

  // When the workbook is read again, the pane shows what the sheet says, whoever typed it.
  sheet("模板字段").change(rowOf("模板字段", "{{领导小组副组长}}"), 3, { value: "孟秋" });
  await check();
  const again = await assistant.preview(KINDS, {});
  expect(fieldOf(again, "领导小组组长")?.onSheet).toBe("郑六");
  expect(fieldOf(again, "领导小组副组长")).toMatchObject({ onSheet: "孟秋", source: "clerk" });
  expect(fieldOf(again, "指导思想")?.onSheet).toBe(WORDING);
});

test("an existing plan is filled, but a paragraph that the clerk edited stays; a text that is taken back becomes a blank again", async () => {
  const { assistant, check, sheet, texts, rowOf } = await start();
  await assistant.write(KINDS, {});
  const row = rowOf("创建规划", "工作领导小组");
  sheet("创建规划").change(row, 0, { value: "领导小组由党组另文印发。" });
  await check();
  const typed = { 领导小组组长: "郑六", 上级文件名称: "关于开展创建活动的通知" };
  const { sheets } = await assistant.preview(KINDS, typed);
  expect(sheets.find(({ kind }) => kind === "plan")?.changes).toMatchObject({
    cells: 1,
    newRows: 0,
    goneRows: 0,
  });
  await assistant.write(KINDS, typed);
  expect(texts("创建规划").join("\n")).toContain("根据关于开展创建活动的通知（____）要求");
  // A paragraph may go on overleaf in a row of its own: what follows stays as it was.
  expect(texts("创建规划").some((text) => text.startsWith("领导小组由党组另文印发。"))).toBe(true);

  await check();
  await assistant.write(KINDS, { 上级文件名称: "" });
  expect(texts("创建规划").join("\n")).toContain("根据____（____）要求");
  expect(sheet("模板字段").cell(rowOf("模板字段", "{{上级文件名称}}"), 3).value ?? "").toBe("");
  expect(sheet("模板字段").cell(rowOf("模板字段", "{{领导小组组长}}"), 3).value).toBe("郑六");
});

test("the preview says for each sheet what is new, what changes where, and that nothing changes", async () => {
  const { assistant, check, sheet, rowOf } = await start({ 创建规划: [["我们自己的规划"]] });
  const first = await assistant.preview(KINDS, {});
  // A sheet of the clerk's already has the name.
  expect(previewOf(first, "plan")).toMatchObject({
    change: "created",
    sheet: "创建规划（2）",
    changes: null,
  });
  await assistant.write([...KINDS, "summary"], {});
  await check();
  const again = await assistant.preview([...KINDS, "summary"], {});
  for (const { changes } of again.sheets)
    expect(changes).toMatchObject({ newRows: 0, goneRows: 0, solved: 0, cells: 0, listed: [] });

  sheet("学习台账").change(3, 1, { value: "2024年2月19日" });
  const note = rowOf("达标汇总", "领导班子");
  sheet("达标汇总").change(note, NOTE_COLUMN, { value: "材料在办公室" });
  await check();
  const changed = previewOf(await assistant.preview(["summary"], {}), "summary");
  expect(changed).toMatchObject({ change: "renewed", kept: 1 });
  expect(changed?.changes?.kept.map(areaText)).toEqual([`M${note + 1}`]);
  const cells = changed?.changes?.listed.flatMap((change) => (change.kind === "cell" ? [change] : [])) ?? [];
  expect(cells.length).toBeGreaterThan(0);
  for (const { cell, before } of cells) {
    const { value } = sheet("达标汇总").cell(cell.row, cell.column);
    // A share is told as the sheet shows it, to two decimals.
    const there = typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value ?? "");
    expect(there.replace(/\s+/g, " ")).toContain(before.replace(/^…|…$/g, ""));
  }
});

test("the choices are kept in the sheet and hold for the next write", async () => {
  const { assistant, check, texts } = await start();
  const typed = { 创建规划的骨架: "乙（县级）", "工作总结的“存在的不足”": "不写" };
  await assistant.write(["plan", "work-summary"], typed);
  await check();
  const { choices } = await assistant.preview(KINDS, {});
  expect(choices.map(({ onSheet }) => onSheet)).toEqual(["乙（县级）", "不写"]);
  expect(texts("创建规划").map((text) => text.trim())).toContain("一、创建活动的意义");
  expect(texts("工作总结").join("\n")).not.toContain("存在的不足");
});
