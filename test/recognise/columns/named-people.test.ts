import { EMPTY_MEMORY, recognise, type Recognition } from "../../../src/recognise";
import { foldName, splitNames } from "../../../src/recognise/columns/names";
import { readPersonName } from "../../../src/recognise/columns/person-name";
import { sheetOf } from "../../support/sheet-of";

type Rows = Parameters<typeof sheetOf>[0];

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** The same people in a grid, a daily list, counts, a register of leave and a roster. */
function layoutsOf(names: readonly string[]): Record<string, Rows> {
  return {
    "month-matrix": [
      ["2024年7月考勤表"],
      ["序号", "姓名", ...DAYS],
      ...names.map((name, index) => [index + 1, name, ...DAYS.map((day) => (day % 7 < 5 ? "√" : ""))]),
      ["", "合计", ...DAYS.map(() => names.length)],
      ["制表人：张*"],
    ],
    "daily-list": [
      ["姓名", "日期", "上班", "下班", "状态"],
      ...names.flatMap((name) =>
        [5, 6, 7].map((day) => [name, `2024-08-0${String(day)}`, "08:50", "18:02", "正常"]),
      ),
    ],
    "person-summary": [
      ["2024年9月考勤汇总"],
      ["姓名", "应出勤", "实出勤", "迟到", "旷工"],
      ...names.map((name) => [name, 21, 21, 0, 0]),
      ["合计", 84, 84, 0, 0],
    ],
    "exception-list": [
      ["请假人", "请假类型", "开始时间", "结束时间", "天数"],
      ...names.map((name, index) => [
        name,
        "事假",
        `2024-10-1${String(index)}`,
        `2024-10-1${String(index)}`,
        1,
      ]),
    ],
    list: [
      ["花名册"],
      ["序号", "姓名", "性别", "职务", "入职日期"],
      ...names.map((name, index) => [index + 1, name, "男", "员工", `2020-01-0${String(index + 1)}`]),
    ],
  };
}

function read(rows: Rows): Recognition {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() });
}

function namesIn({ ledgers }: Recognition): readonly (string | undefined)[] {
  return ledgers.flatMap(({ layout, people }) => [layout, ...people.map(({ name }) => name)]);
}

const KINDS: readonly (readonly string[])[] = [
  ["张*", "李**", "王*明", "赵*"],
  ["*明", "**华", "*丽", "*强"],
  ["张○○", "李○", "王〇", "赵◯"],
  ["张□", "李□□", "王■■", "赵█"],
  ["张?", "李…", "王×", "赵_"],
  ["张某", "李某某", "王X", "赵x"],
  ["甲", "乙", "丙", "丁"],
  ["A", "B", "C", "D"],
  ["姓名1", "姓名2", "姓名3", "姓名4"],
  ["职工A", "人员2", "学生C", "用户4"],
  ["user1", "user2", "u_03", "P4"],
  ["1号", "2号", "3号", "4号"],
  ["01", "02", "03", "04"],
  ["138****0001", "138****0002", "139****0003", "139****0004"],
  ["张", "李", "王", "赵"],
  ["张三", "李四", "甲", "乙"],
];

describe("Names that hide people are people under a header that says 姓名", () => {
  it.each(KINDS.map((names) => [names.join(" "), names] as const))("%s", (_, names) => {
    for (const [layout, rows] of Object.entries(layoutsOf(names)))
      expect(namesIn(read(rows))).toEqual([layout, ...names]);
  });
});

describe("Two equal hidden names are told once", () => {
  const layouts = layoutsOf(["张*", "张*", "李*", "张*"]);
  it.each([
    ["month-matrix", 4, "hidden-names-apart"],
    ["person-summary", 4, "hidden-names-apart"],
    ["daily-list", 2, "hidden-names-together"],
    ["exception-list", 2, "hidden-names-together"],
    ["list", 2, "hidden-names-together"],
  ])("%s", (layout, people, problem) => {
    const { ledgers, findings } = read(layouts[layout] ?? []);
    expect(ledgers[0]?.people).toHaveLength(people);
    expect(findings.filter((one) => one.problem.startsWith("hidden")).map((one) => one.problem)).toEqual([
      problem,
    ]);
  });

  it("not where numbers of staff tell them apart, nor one 张* on several days", () => {
    const told = [
      [
        ["姓名", "工号", "日期", "状态"],
        ["张*", "1001", "2024-8-5", "正常"],
        ["张*", "1002", "2024-8-5", "迟到"],
      ],
      [
        ["姓名", "日期", "状态"],
        ["张*", "2024-8-5", "正常"],
        ["李*", "2024-8-5", "正常"],
        ["张*", "2024-8-6", "迟到"],
      ],
    ].map((rows) => read([["考勤明细"], ...rows]).findings.map(({ problem }) => problem));
    expect(told.flat().filter((problem) => problem.startsWith("hidden"))).toEqual([]);
  });
});

describe("What is nobody below 姓名", () => {
  const usual = ["张伟", "王芳", "李娜", "刘洋"];

  it("a legend's letter below usual names", () => {
    const rows = layoutsOf(usual)["month-matrix"] ?? [];
    const legend = ["", "A", ...DAYS.map((day) => (day === 3 ? "年假" : ""))];
    expect(namesIn(read([...rows, legend]))).toEqual(["month-matrix", ...usual]);
  });

  it.each(["合计", "平均", "备注", "全体", "迟到", "周一", "2024-8-5"])("%s among 甲, 乙, 丙", (word) => {
    const rows = layoutsOf(["甲", "乙", "丙"])["person-summary"] ?? [];
    expect(namesIn(read([...rows.slice(0, -1), [word, 3, 3, 0, 0]]))).toEqual([
      "person-summary",
      "甲",
      "乙",
      "丙",
    ]);
  });
});

it.each([
  ["张*", "张*"],
  ["张＊（借调）", "张*"],
  ["1、张*", "张*"],
  ["欧阳**", "欧阳**"],
  ["张伟*", "张伟"],
])("%s is %s in every room", (text, name) => {
  expect([readPersonName(text)?.name, foldName(text).name]).toEqual([name, name]);
});

it("hidden names in one cell are several", () => {
  expect(splitNames("张* 李**")).toEqual(["张*", "李**"]);
});
