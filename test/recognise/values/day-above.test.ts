import { column, problems, readOne } from "../read-sheets";

const DAY = ["日期", "科室", "得分", "评定"];

test("an inspection's day written once holds for the departments below it, and is said", () => {
  const { ledger, recognition } = readOne("卫生检查", [
    DAY,
    ["2026.3.20", "办公室", 95, "优"],
    ["", "业务科", 92, "优"],
    ["", "财务科", 91, "优"],
    ["2026.4.17", "办公室", 96, "优"],
    ["", "业务科", 93, "优"],
    ["", "财务科", 55, "差"],
  ]);
  const days = ["2026-03-20", "2026-03-20", "2026-03-20", "2026-04-17", "2026-04-17", "2026-04-17"];
  expect(column(ledger, "date")).toEqual(days);
  expect(problems(recognition)).toContain("filled-down A3");
});

test("a day that Excel keeps as a number is said as a day", () => {
  const { recognition } = readOne("卫生检查", [
    DAY,
    [46101, "办公室", 95, "优"],
    ["", "业务科", 92, "优"],
    ["", "财务科", 91, "优"],
  ]);
  const told = recognition.findings.filter(({ problem }) => problem === "filled-down");
  expect(told.map(({ value }) => value)).toEqual(["2026-03-20"]);
});

test("a department that comes again without a day was inspected on another, which nobody wrote", () => {
  const { ledger, recognition } = readOne("卫生检查", [
    DAY,
    ["2026.3.20", "办公室", 95, "优"],
    ["", "业务科", 92, "优"],
    ["", "财务科", 92, "优"],
    ["", "办公室", 94, "优"],
    ["", "业务科", 91, "优"],
  ]);
  expect(column(ledger, "date")).toEqual(["2026-03-20", "2026-03-20", "2026-03-20", "", ""]);
  expect(problems(recognition)).toContain("missing-date A5");
});

test("a day forgotten in one of many rows is told, and none is taken for it", () => {
  const { ledger, recognition } = readOne("卫生检查", [
    DAY,
    ["2026.3.20", "办公室", 95, "优"],
    ["2026.3.20", "业务科", 92, "优"],
    ["", "财务科", 91, "优"],
    ["2026.4.17", "办公室", 96, "优"],
  ]);
  expect(column(ledger, "date")).toEqual(["2026-03-20", "2026-03-20", "", "2026-04-17"]);
  expect(problems(recognition)).toEqual(["missing-date A4"]);
});

test("topics of one day of study below each other are of that day, unless they are numbered", () => {
  const rows = (numbers: readonly unknown[]) =>
    [
      ["序号", "学习日期", "学习形式", "学习内容", "应到", "实到"],
      [numbers[0], "2026.3.6", "集中学习", "时事政治", 20, 19],
      [numbers[1], "", "集中学习", "档案管理业务", 20, 19],
      [numbers[2], "2026.3.20", "集中学习", "民法典", 20, 18],
      [numbers[3], "", "集中学习", "先进典型事迹", 20, 18],
    ] as never;
  const days = ["2026-03-06", "2026-03-06", "2026-03-20", "2026-03-20"];
  expect(column(readOne("学习台账", rows([1, "", 2, ""])).ledger, "date")).toEqual(days);
  const own = readOne("学习台账", rows([1, 2, 3, 4]));
  expect(column(own.ledger, "date")).toEqual(["2026-03-06", "", "2026-03-20", ""]);
});

test("a letter without a day is not one of the day above", () => {
  const { ledger, recognition } = readOne("信访台账", [
    ["收到日期", "信访人", "反映事项", "办理结果"],
    ["2026.3.2", "王先生", "催办", "已办结"],
    ["", "李女士", "申诉", "正在办理"],
    ["", "赵先生", "咨询", "正在办理"],
  ]);
  expect(column(ledger, "received")).toEqual(["2026-03-02", "", ""]);
  expect(problems(recognition)).toContain("missing-date A3");
});
