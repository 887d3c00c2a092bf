import { createAssistant, createEngine, type CellOrigin } from "../../../src/assistant";
import { excel } from "../../../src/excel";
import { openExcel, workbookFile, type Cells } from "../../excel/open-excel";

/** These tests ask where a cell counts, through the real Office.js: the cell is selected as a clerk selects it. */

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const NOW = () => new Date("2024-12-31T01:00:00Z");

const SHEETS: Readonly<Record<string, Cells>> = {
  学习台账: [
    ["清河县某局2024年学习台账", null, null, null, null],
    ["序号", "学习日期", "学习形式", "学习内容", "存放位置"],
    [1, "2024年1月5日", "集中学习", "传达会议精神", "甲柜"],
    [2, "2024年1月19日", "集中学习", "业务规范", "甲柜"],
  ],
  "1月考勤": [
    ["清河县某局2024年1月考勤表"],
    ["序号", "姓名", ...Array.from({ length: 31 }, (_, day) => day + 1)],
    [1, "周明", ...Array.from({ length: 31 }, (_, day) => (day === 1 ? "×" : "√"))],
    [2, "吴芳", ...Array.from({ length: 31 }, () => "√")],
    ["说明：√出勤 ×旷工"],
  ],
  人员名册: [
    ["清河县某局人员名册"],
    ["序号", "姓名", "科室", "职务", "联系电话"],
    [1, "周明", "办公室", "局长", "1380000"],
    [2, "吴芳", "综合科", "科员", "1390000"],
  ],
  便笺: [["买墨水"]],
};

async function lookAt(
  sheet: string,
  row: number,
  column: number,
  checked = true,
  sheets = SHEETS,
): Promise<CellOrigin> {
  const { host } = await openExcel(await workbookFile(sheets));
  const assistant = createAssistant(() => Promise.resolve(createEngine()), excel, NOW);
  const signal = new AbortController().signal;
  if (checked) await assistant.check(OPTIONS, () => undefined, signal);
  else await assistant.overview(() => undefined, signal);
  const found = host.book.sheet(sheet);
  if (!found) throw new Error(`no ${sheet}`);
  host.view.select(found, { row, column, rows: 1, columns: 1 });
  return assistant.cell();
}

test("a cell of a study ledger tells its record and the clauses that rest on it", async () => {
  const origin = await lookAt("学习台账", 2, 3);
  expect(origin).toMatchObject({
    cell: { sheet: "学习台账", row: 2, column: 3 },
    value: "传达会议精神",
    table: { kindName: { zh: "学习台账" } },
    role: "data",
    column: { header: "学习内容", isRead: true },
    why: null,
  });
  expect(origin.fields.filter(({ isHere }) => isHere).map(({ value }) => value)).toEqual(["传达会议精神"]);
  expect(origin.fields.map(({ value }) => value)).toContain("2024-01-05");
  expect(origin.uses.map(({ clause }) => clause)).toContain("study-sessions-monthly");
});

test("a day that Excel keeps as a number is told as a day: in a column of days, and above a day's marks", async () => {
  const serial = 45_901;
  const sheets: Readonly<Record<string, Cells>> = {
    学习台账: [
      ["序号", "学习日期", "学习形式", "学习内容", "学时"],
      [1, serial, "集中学习", "传达会议精神", 12_000],
    ],
    "9月考勤": [
      ["序号", "姓名", ...Array.from({ length: 30 }, (_, day) => serial + day)],
      [1, "周明", ...Array.from({ length: 30 }, () => "√")],
      [2, "吴芳", ...Array.from({ length: 30 }, () => "√")],
      ["说明：√出勤"],
    ],
  };
  const { host } = await openExcel(await workbookFile(sheets));
  const assistant = createAssistant(() => Promise.resolve(createEngine()), excel, NOW);
  await assistant.overview(() => undefined, new AbortController().signal);
  const valueAt = async (name: string, row: number, column: number): Promise<string> => {
    const sheet = host.book.sheet(name);
    if (!sheet) throw new Error(`no ${name}`);
    host.view.select(sheet, { row, column, rows: 1, columns: 1 });
    return (await assistant.cell()).value;
  };
  expect([await valueAt("学习台账", 1, 1), await valueAt("9月考勤", 0, 2)]).toEqual([
    "2025-09-01",
    "2025-09-01",
  ]);
  expect(await valueAt("学习台账", 1, 4)).toBe("12000");
});

test("where another target is set is known of clauses that take one, and is nowhere while 创建标准 is not written", async () => {
  await openExcel(await workbookFile(SHEETS));
  const assistant = createAssistant(() => Promise.resolve(createEngine()), excel, NOW);
  const ask = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal, "workbook");
  const before = (await ask()).overview.targets;
  expect(before["study-sessions-monthly"]).toBeNull();
  expect("leading-group-established" in before).toBe(false);
  await assistant.write(["standard"]);
  const { targets } = (await ask()).overview;
  expect(targets["study-sessions-monthly"]).toMatchObject({ sheet: "创建标准", rows: 1, columns: 1 });
});

test("a mark of attendance tells whose day it is and what it means", async () => {
  const origin = await lookAt("1月考勤", 2, 3);
  expect(origin.marks).toMatchObject([{ person: "周明", day: "2024-01-02", mark: "×", codes: ["absent"] }]);
  expect(origin.uses.map(({ clause }) => clause)).toContain("attendance-rate");
});

test("a column that nobody reads is named as one", async () => {
  expect((await lookAt("学习台账", 2, 4)).column).toEqual({ header: "存放位置", isRead: false });
});

test.each([
  ["a header", "学习台账", 1, 3, "no-data-row"],
  ["a cell beside the ledger", "学习台账", 40, 9, "outside"],
  ["a sheet that is no ledger", "便笺", 0, 0, "no-table"],
] as const)("%s counts nowhere, and it is said why", async (_, sheet, row, column, why) => {
  expect(await lookAt(sheet, row, column)).toMatchObject({ uses: [], why });
});

test("a cell of the roster tells the clauses that know people and posts by it", async () => {
  const origin = await lookAt("人员名册", 2, 1);
  expect(origin).toMatchObject({ uses: [], why: "looked-up", column: { header: "姓名" } });
  expect(origin.lookedUpBy).toContain("attendance-rate");
  expect(await lookAt("人员名册", 2, 4)).toMatchObject({ why: "not-asked", lookedUpBy: [] });
});

test("a ledger in which a clause looked and found nothing is not said to tell who people are", async () => {
  const sheets: Readonly<Record<string, Cells>> = {
    ...SHEETS,
    学习台账: [
      ["清河县某局2024年学习台账"],
      ["序号", "学习日期", "学习形式", "学习内容"],
      [1, "2024年1月5日", "中心组学习", "传达会议精神"],
    ],
    会议记录: [
      ["清河县某局2024年会议记录"],
      ["序号", "会议时间", "会议类型", "会议主题", "主持人"],
      [1, "2024年1月8日", "局务会", "研究年度工作", "周明"],
      [2, "2024年2月6日", "局务会", "研究信访工作", "周明"],
    ],
  };
  const origin = await lookAt("会议记录", 2, 2, true, sheets);
  expect(origin).toMatchObject({
    table: { kindName: { zh: "会议记录" } },
    uses: [],
    lookedUpBy: [],
    why: "not-asked",
  });
});

test("the header of a day bears its weekday, and one below another stands in brackets", async () => {
  const sheets: Readonly<Record<string, Cells>> = {
    "1月考勤": [
      ["清河县某局2024年1月考勤表"],
      ["序号", "姓名", ...Array.from({ length: 31 }, (_, day) => day + 1)],
      [null, null, ...Array.from({ length: 31 }, (_, day) => "一二三四五六日"[day % 7] ?? "")],
      [1, "周明", ...Array.from({ length: 31 }, () => "√")],
      [2, "吴芳", ...Array.from({ length: 31 }, () => "√")],
      ["说明：√出勤"],
    ],
  };
  expect((await lookAt("1月考勤", 3, 7, true, sheets)).column?.header).toBe("6日（六）");
});

test("before the first check it is said that nothing was checked", async () => {
  expect(await lookAt("学习台账", 2, 3, false)).toMatchObject({ uses: [], why: "not-checked" });
});
