import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { exceptionList } from "../../../../src/recognise/layouts/attendance/exception-list";
import { personSummary } from "../../../../src/recognise/layouts/attendance/person-summary";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

describe("Registers of leave and trips kept by hand", () => {
  it("read both ends of a leave from one cell", () => {
    const draft = mustRead(
      exceptionList,
      sheetOf([
        ["2024年请假登记表"],
        ["序号", "姓名", "请假类别", "请假事由", "起止时间", "天数"],
        [1, "张三", "事假", "家事", "2024.5.8-5.9", 2],
        [2, "李四", "年休假", "", "5月13日至5月17日", 5],
      ]),
    );
    expect(draft.ledger.records.map(({ fields }) => fields["date"]?.value)).toMatchObject([
      { from: "2024-05-08", to: "2024-05-09" },
      { from: "2024-05-13", to: "2024-05-17" },
    ]);
    expect(draft.ledger.records.map(({ fields }) => fields["status"]?.value)).toEqual([
      "personal-leave",
      "annual-leave",
    ]);
  });

  it("give each of several people in a cell a record", () => {
    const draft = mustRead(
      exceptionList,
      sheetOf([
        ["2024年出差登记表"],
        ["出差人员", "出差日期", "返回日期", "地点"],
        ["张三、李四", 45420, 45422, "武汉"],
      ]),
    );
    expect(draft.ledger.records.map(({ fields }) => fields["person"]?.value)).toEqual(["张三", "李四"]);
  });

  it("tell of a row that names nobody", () => {
    const draft = mustRead(
      exceptionList,
      sheetOf([
        ["2024年请假登记表"],
        ["姓名", "假别", "开始日期", "结束日期"],
        ["张三", "事假", "2024-5-8", "2024-5-8"],
        ["全体人员（除值班）", "事假", "2024-5-9", "2024-5-9"],
      ]),
    );
    expect(draft.ledger.records).toHaveLength(1);
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([["unknown-name", 3]]);
  });
});

describe("A form signed by hand for one day", () => {
  const form = (title: string) =>
    sheetOf(
      [
        [title],
        ["日期：2024年5月8日"],
        ["姓名", "上午", "", "下午", ""],
        ["", "签到", "签退", "签到", "签退"],
        ["张三", "8:20", "12:00", "14:20", "18:00"],
        ["李四", "8:25", "12:00"],
      ],
      { merges: ["A3:A4", "B3:C3", "D3:E3"] },
    );

  it("has its day in the title, and a signature is presence for its half", () => {
    const draft = mustRead(dailyList, form("机关干部上下班签到表"));
    expect(draft.ledger.entries.map(({ person, day, part, mark }) => [person, day, part, mark])).toEqual([
      [0, "2024-05-08", "morning", "签到"],
      [0, "2024-05-08", "afternoon", "签到"],
      [1, "2024-05-08", "morning", "签到"],
      [1, "2024-05-08", "afternoon", ""],
    ]);
  });

  it("is no attendance where people signed in for a meeting", () => {
    expect(readWith(dailyList, form("学习签到表"))).toBeNull();
  });
});

describe("Counts of several months side by side", () => {
  const header = (last: string[]) => [
    ["2024年度考勤汇总表"],
    ["姓名", "1月", "", "2月", "", ...last.map((text, index) => (index === 0 ? text : ""))],
    ["", "出勤", "事假", "出勤", "事假", ...last.map((_, index) => (index === 0 ? "出勤" : "事假"))],
  ];
  const merges = ["A2:A3", "B2:C2", "D2:E2", "F2:G2"];
  const counts = (draft: ReturnType<typeof mustRead>) =>
    ["present-days", "personal-leave-days"].map((field) => draft.ledger.records[0]?.fields[field]?.value);

  it("count by the column of their total, not twice", () => {
    const sheet = sheetOf([...header(["合计", ""]), ["张三", 22, 0, 18, 1, 40, 1]], { merges });
    expect(counts(mustRead(personSummary, sheet))).toEqual([40, 1]);
  });

  it("are added up where no column holds the total", () => {
    const sheet = sheetOf([...header([]), ["张三", 22, 0, 18, 1]], { merges: merges.slice(0, 3) });
    expect(counts(mustRead(personSummary, sheet))).toEqual([40, 1]);
  });
});

describe("A table that calls itself a ledger and can't be read", () => {
  const read = (title: string) =>
    recognise([sheetOf([[title], ["姓名", "一月份", "二月份"], ["张三", 21, 18], ["李四", 20, 19]])], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });

  it("is told", () => {
    expect(read("2024年度出勤天数统计表").findings.map(({ problem }) => problem)).toEqual(["unread-table"]);
  });

  it("only mentions a register of another matter", () => {
    const told = read("2024年度工资表").findings.map(({ problem, severity }) => [problem, severity]);
    expect(told).toEqual([["other-register", "info"]]);
  });
});

describe("Blocks of punches", () => {
  const BLOCKS = [
    ["刷卡记录表"],
    ["考勤日期：2024-04-01 ~ 2024-04-12"],
    Array.from({ length: 12 }, (_, index) => index + 1),
    ...["张三", "李四", "王五"].flatMap((name, index) => [
      ["工号：", "", index + 1, "", "姓名：", "", name, "", "部门：", "", "部门"],
      ["08:2118:01", "08:2218:02"],
    ]),
  ];
  const SUMMARY = [
    ["2024年4月考勤汇总表"],
    ["姓名", "应出勤", "实出勤", "事假", "病假"],
    ...["张三", "李四", "王五"].map((name) => [name, 10, 10, 0, 0]),
  ];

  it("stay one table: a line of labels and values is no header", () => {
    const { ledgers, findings } = recognise([sheetOf(BLOCKS, { name: "刷卡记录" })], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });
    expect(ledgers.map(({ layout, people }) => [layout, people.length])).toEqual([["punch-log", 3]]);
    expect(findings.map(({ problem }) => problem)).toEqual(["punches-not-presence"]);
  });

  it("beside a summary are told as its second view, and as nothing else", () => {
    const { findings } = recognise(
      [sheetOf(SUMMARY, { name: "汇总" }), sheetOf(BLOCKS, { name: "刷卡记录" })],
      { memory: EMPTY_MEMORY, ownSheets: new Set() },
    );
    expect(findings.map(({ problem }) => problem)).toEqual(["second-view"]);
  });
});

it("rows without a name are told together where they follow each other", () => {
  const draft = mustRead(
    personSummary,
    sheetOf([
      ["2024年4月考勤汇总表"],
      ["序号", "姓名", "应出勤", "实出勤", "事假", "病假"],
      ...[1, 2, 3].map((number) => [number, "", 22, 21, 1, 0]),
    ]),
  );
  expect(draft.findings.map(({ problem, cell }) => [problem, cell.row, cell.rows])).toEqual([
    ["missing-name", 2, 3],
  ]);
});
