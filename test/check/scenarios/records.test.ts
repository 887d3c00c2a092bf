import { check, settleClauses } from "../../../src/check";
import type { CellValue } from "../../../src/grid";
import { recognise, EMPTY_MEMORY, type Recognition } from "../../../src/recognise";
import { paper } from "../../support/workbooks";
import { ledger, recognition } from "../make";
import {
  checkLedgers,
  checkRecognised,
  missingTexts,
  noteTexts,
  problemTexts,
  resultOf,
  YEAR_2024,
} from "../run";

type Rows = readonly (readonly CellValue[])[];

const read = (sheets: Readonly<Record<string, Rows>>): Recognition =>
  recognise(
    Object.entries(sheets).map(([name, rows]) => paper(name, rows)),
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
const judge = (read: Recognition, id: string, standard = "city-civilized-organ") =>
  resultOf(checkRecognised(read, { standard, period: YEAR_2024, unit: "某局" }), id);
const impossible = ({ findings }: Recognition) =>
  findings.filter(({ problem }) => problem === "impossible-figure");

describe("figures that can't be are a finding at their cell, left out and never counted", () => {
  const hours = ["日期", "姓名", "学习内容", "学时"];
  const satisfaction = ["测评日期", "测评对象", "发放", "回收", "满意", "不满意"];
  test.each([
    [
      "minus three hours",
      "学时登记",
      [hours, ["2024-03-05", "张三", "宪法", 4], ["2024-03-12", "李四", "党史", -3]],
      "D3",
    ],
    [
      "a date's serial number as hours",
      "学时登记",
      [hours, ["2024-03-05", "张三", "宪法", 4], ["2024-03-12", "李四", "党史", 45362]],
      "D3",
    ],
    [
      "more satisfied than asked",
      "满意度测评表",
      [satisfaction, ["2024-05-06", "群众", 100, 90, 95, 0], ["2024-06-06", "基层", 100, 90, 80, 10]],
      "E2",
    ],
    [
      "a score of 990 among 88s",
      "卫生检查评分表",
      [
        ["检查日期", "科室", "得分"],
        ["2024-05-06", "办公室", 88],
        ["2024-05-06", "财务科", 990],
      ],
      "C3",
    ],
    [
      "a date's serial number as a score",
      "卫生检查评分表",
      [
        ["检查日期", "科室", "得分"],
        ["2024-05-06", "办公室", 88],
        ["2024-05-06", "财务科", 45418],
      ],
      "C3",
    ],
    [
      "a score above its own full mark",
      "卫生检查评分表",
      [
        ["检查日期", "科室", "满分", "得分"],
        ["2024-05-06", "办公室", 10, 9],
        ["2024-05-06", "财务科", 10, 12],
      ],
      "D3",
    ],
    [
      "minus two hundred yuan",
      "文体活动台账",
      [
        ["日期", "活动名称", "类型", "参加人数", "经费"],
        ["2024-05-06", "运动会", "文体活动", 30, 300],
        ["2024-06-06", "歌咏比赛", "文体活动", 20, -200],
      ],
      "E3",
    ],
    [
      "fewer than nobody",
      "志愿服务活动台账",
      [
        ["活动日期", "活动名称", "地点", "参加人数", "服务时长"],
        ["2024-05-06", "清扫", "社区", -5, 2],
        ["2024-06-06", "宣传", "广场", 8, 2],
      ],
      "D2",
    ],
    [
      "more present than expected",
      "集中学习台账",
      [
        ["日期", "学习形式", "学习内容", "应到人数", "实到人数"],
        ["2024-05-06", "集中学习", "宪法", 20, 25],
        ["2024-06-06", "集中学习", "党史", 20, 19],
      ],
      "E2",
    ],
    [
      "a share above 100 %",
      "满意度测评表",
      [
        ["测评日期", "测评对象", "满意率"],
        ["2024-05-06", "群众", "125%"],
        ["2024-06-06", "基层", "96%"],
      ],
      "C2",
    ],
  ] satisfies [string, string, Rows, string][])("%s", (_what, name, rows, cell) => {
    const found = impossible(read({ [name]: rows }));
    expect(found.map(({ cell: { row, column } }) => `${"ABCDE".charAt(column)}${String(row + 1)}`)).toEqual([
      cell,
    ]);
    expect(found[0]).toMatchObject({ severity: "warning", action: "left-out" });
  });

  test("none of these: a task done to 120 %, points off below nought, days worked on days of rest", () => {
    const sound = read({
      任务分解表: [
        ["任务", "责任科室", "完成时限", "完成率"],
        ["创建活动", "办公室", "2024-12-31", 1.2],
      ],
      卫生检查评分表: [
        ["检查日期", "科室", "扣分"],
        ["2024-05-06", "办公室", -2],
        ["2024-06-06", "财务科", 3],
      ],
    });
    expect(impossible(sound)).toEqual([]);
  });

  test("and figures without them are as if they were not written", () => {
    const score = read({
      卫生检查评分表: [
        ["检查日期", "科室", "得分"],
        ["2024-05-06", "办公室", 88],
        ["2024-05-06", "财务科", 990],
      ],
    });
    const average = judge(score, "hygiene-average-score");
    expect(average).toMatchObject({ verdict: "unmet", actual: 88, denominator: 1 });
    // It is how it was counted, and nothing to put right.
    expect(problemTexts(average).join()).not.toContain("财务科");
    expect(noteTexts(average).join()).toContain("财务科");

    const asked = read({ 满意度测评表: [satisfaction, ["2024-05-06", "群众", 100, 90, 95, 0]] });
    const lone = judge(asked, "satisfaction-improved");
    expect(lone).toMatchObject({ verdict: "insufficient-data", actual: null });
    expect(missingTexts(lone).join()).toContain("不可能");

    const studied = read({
      学时登记: [hours, ["2024-03-05", "张三", "宪法", 130], ["2024-03-12", "张三", "党史", -30]],
    });
    expect(judge(studied, "study-hours-120")).toMatchObject({ verdict: "met", numerator: 1, denominator: 1 });
  });
});

describe("problems of hygiene are due, mended and open as they stand there", () => {
  const found = (rows: readonly Readonly<Record<string, string>>[]) =>
    resultOf(
      checkLedgers(
        [
          ledger(
            "hygiene",
            rows.map((row, at) => ({ date: "2024-05-06", department: `${"甲乙丙丁".charAt(at)}科`, ...row })),
          ),
        ],
        { standard: "union-three-excellent-three-satisfied" },
      ),
      "hygiene-rectified",
    );

  test("an open one without a deadline is open", () => {
    const one = found([
      { problem: "地面有纸屑", rectified: "2024-05-08" },
      { problem: "窗台有灰", rectified: "" },
    ]);
    expect(one).toMatchObject({ verdict: "unmet", actual: 50, numerator: 1, denominator: 2 });
    expect(problemTexts(one)).toEqual(["「乙科」的问题未见整改：窗台有灰"]);
  });

  test("one whose time has not come is neither, one that is mended counts in any case", () => {
    const one = found([
      { problem: "地面有纸屑", rectified: "2024-05-08", deadline: "" },
      { problem: "窗台有灰", rectified: "", deadline: "2025-01-31" },
    ]);
    expect(one).toMatchObject({ verdict: "met", numerator: 1, denominator: 1 });
  });

  test("in a table that says nothing of mending nobody is late", () => {
    const one = found([{ problem: "地面有纸屑" }, { problem: "窗台有灰" }]);
    expect(one).toMatchObject({ verdict: "insufficient-data", numerator: null });
    expect(missingTexts(one).join()).toContain("不能判断是否整改");
  });
});

test("a rate that open rows without a deadline leave undecided shows no figure of the closed ones alone", () => {
  const rows = [
    { problem: "配电箱门未关闭", state: "closed" },
    { problem: "电缆拖地", state: "open" },
  ];
  const of = (...some: typeof rows) =>
    resultOf(
      checkLedgers([ledger("rectification", some)], { standard: "union-three-excellent-three-satisfied" }),
      "rectification-closed",
    );
  const undecided = of(...rows);
  const noFigure = { actual: null, numerator: null, denominator: null };
  expect(undecided).toMatchObject({ verdict: "insufficient-data", ...noFigure });
  expect(missingTexts(undecided)).toEqual(["「电缆拖地」未完成且无期限"]);
  expect(of(...rows.slice(0, 1))).toMatchObject({
    verdict: "met",
    actual: 100,
    numerator: 1,
    denominator: 1,
  });
});

describe("that there was no case is nothing to suggest while one is unread", () => {
  test.each(["情形", "性质", "行为", "违纪行为"])("a column 「%s」 says of what sort it is", (header) => {
    const cases = read({
      违纪登记表: [
        ["日期", header, "处理情况"],
        ["2024-05-06", "参与赌博", "批评教育"],
      ],
    });
    expect(judge(cases, "zero-vice")).toMatchObject({ verdict: "unmet", actual: 1 });
    expect(judge(cases, "zero-violation")).toMatchObject({ verdict: "unmet", actual: 1 });
  });

  const suggested = (id: string, cases: Recognition) => {
    const { wants, verdict, missing } = judge(cases, id);
    return { wants, verdict, zero: JSON.stringify(missing.said).includes('check.declare"') };
  };

  test("a case without its nature leaves every sort open", () => {
    const nameless = recognition([
      ledger("violation", [{ date: "2024-05-06", nature: "", sanction: "批评教育" }]),
    ]);
    expect(suggested("zero-vice", nameless)).toEqual({
      wants: null,
      verdict: "insufficient-data",
      zero: false,
    });
    const other = recognition([ledger("violation", [{ date: "2024-05-06", nature: "违反会议纪律" }])]);
    expect(suggested("zero-vice", other)).toEqual({
      wants: "declared-zero",
      verdict: "needs-confirmation",
      zero: true,
    });
  });

  test("so does a sheet of that name which was not read", () => {
    const unread = { ...recognition([]), skipped: [{ sheet: "违纪情况", reason: "no-table" as const }] };
    expect(suggested("zero-violation", unread)).toEqual({
      wants: null,
      verdict: "insufficient-data",
      zero: false,
    });
    const hidden = { ...recognition([]), skipped: [{ sheet: "处分登记", reason: "hidden" as const }] };
    expect(suggested("zero-violation", hidden).zero).toBe(false);
    const blank = { ...recognition([]), skipped: [{ sheet: "违纪情况", reason: "empty" as const }] };
    expect(suggested("zero-violation", blank).zero).toBe(true);
    const elsewhere = { ...recognition([]), skipped: [{ sheet: "值班表", reason: "no-table" as const }] };
    expect(suggested("zero-violation", elsewhere).zero).toBe(true);
    expect(
      check(unread, settleClauses("city-civilized-organ"), { period: YEAR_2024, unit: "" }),
    ).toBeTruthy();
  });
});
