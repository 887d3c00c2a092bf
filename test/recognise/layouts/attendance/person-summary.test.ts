import type { CellValue } from "../../../../src/grid";
import type { Ledger } from "../../../../src/ledgers";
import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import type { TableDraft } from "../../../../src/recognise/layout";
import { dailyList } from "../../../../src/recognise/layouts/attendance/daily-list";
import { personSummary } from "../../../../src/recognise/layouts/attendance/person-summary";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

function ledgersOf(rows: Parameters<typeof sheetOf>[0]) {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers;
}

type Rows = readonly (readonly CellValue[])[];
const problems = ({ findings }: TableDraft): string[] => findings.map(({ problem }) => problem);
const TITLE = ["2024年3月考勤汇总表"];

function figures(ledger: Ledger, index: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ledger.records[index]?.fields ?? {}).map(([id, { value }]) => [id, value]),
  );
}

test("上班 over counts is the days that somebody came, not a punch", () => {
  const [ledger] = ledgersOf([
    ["2024年4月考勤汇总表"],
    ["姓名", "应出勤天数", "上班", "事假"],
    ["张三", 22, 21, 1],
    ["李四", 22, 22, ""],
  ]);
  expect(ledger?.records.map(({ fields }) => fields["present-days"]?.value)).toEqual([21, 22]);
});

test("a department alone in its row heads the people below it", () => {
  const [ledger] = ledgersOf([
    ["2024年4月出勤汇总"],
    ["姓名", "应出勤", "实出勤", "请假", "签字"],
    ["院办（2人）"],
    ["张三", 22, 22, 0],
    ["李四", 22, 20, 2],
    ["小计", 44, 42, 2],
    ["医务科"],
    ["王五", 22, 22, 0],
  ]);
  expect(ledger?.people.map(({ name, department }) => [name, department])).toEqual([
    ["张三", "院办"],
    ["李四", "院办"],
    ["王五", "医务科"],
  ]);
});

test("what stands alone over rows that a 小计 ends heads them, whatever it is called; a person without figures stays one", () => {
  const [parts] = ledgersOf([
    ["2024年4月出勤汇总"],
    ["姓名", "应到天", "实到天", "请假天"],
    ["金工车间 2人"],
    ["张三", 22, 22, 0],
    ["李四", 22, "21天半", "半天"],
    ["小计", 44, 43.5, 0.5],
    ["统战部1人"],
    ["王五", 22, 22, 0],
  ]);
  expect(parts?.people.map(({ name, department }) => [name, department])).toEqual([
    ["张三", "金工车间"],
    ["李四", "金工车间"],
    ["王五", "统战部"],
  ]);
  expect(parts && figures(parts, 1)).toMatchObject({ "present-days": 21.5, "leave-days": 0.5 });
  const [plain] = ledgersOf([
    ["2024年4月出勤汇总"],
    ["姓名", "应到天", "实到天", "请假天"],
    ["方圆"],
    ["张三", 22, 22, 0],
    ["李四", 22, 22, 0],
  ]);
  expect(plain?.people.map(({ name }) => name)).toEqual(["方圆", "张三", "李四"]);
});

test("days away are told by what they are called, with and without 天数", () => {
  const [ledger] = ledgersOf([
    ["2024年4月考勤汇总表"],
    ["姓名", "应出勤", "实出勤", "公差", "病休天数", "年休（天）", "培训"],
    ["张三", 22, 18, 3, 1, "", "2次"],
    ["李四", 22, 20, "", "", 2, "1次"],
  ]);
  expect(ledger && figures(ledger, 0)).toMatchObject({ "business-trip-days": 3, "sick-leave-days": 1 });
  expect(ledger && figures(ledger, 1)).toMatchObject({ "annual-leave-days": 2 });
});

test("the unit of a count may stand behind a stroke, and hours of work are eight a day", () => {
  const [days, hours] = [
    ["姓名", "应出勤/天", "实出勤/天", "病事假/天"],
    ["姓名", "应出勤工时(h)", "实际出勤工时(h)", "请假工时(h)"],
  ].map((header, at) =>
    ledgersOf([
      ["2024年6月考勤小结"],
      header,
      ["张三", ...[21, 20, 1].map((figure) => figure * (at === 0 ? 1 : 8))],
      ["李四", ...[21, 21, 0].map((figure) => figure * (at === 0 ? 1 : 8))],
    ]),
  );
  for (const [ledger] of [days ?? [], hours ?? []])
    expect([ledger && figures(ledger, 0)]).toEqual([
      expect.objectContaining({ "due-days": 21, "present-days": 20 }),
    ]);
});

describe("Summaries of a month", () => {
  it("less attended than was due without a reason is told once, with its cells", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实际出勤", "事假"],
      ["张伟", 21, 21, 0],
      ["王芳", 21, 0, 0],
      ["李娜", 21, 18, 1],
      ["刘洋", 21, 20, 1],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(problems(draft)).toEqual(["present-contradicts"]);
    expect(draft.findings[0]?.cells?.map(({ row }) => row)).toEqual([3, 4]);
  });

  it("more attended than was due is told", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实际出勤", "事假"],
      ["张伟", 19, 19, 0],
      ["王芳", 19, 25, 0],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([
      ["present-beyond-due", 3],
    ]);
  });

  it.each([
    ["岗位", "白班", "夜班", ["same-name-twice"]],
    ["科室", "办公室", "办公室", ["same-name-twice"]],
    ["科室", "办公室", "财务科", []],
    ["工号", "A1001", "A1002", []],
  ])("the same name twice is told unless %s tells two people apart: %s, %s", (head, one, two, told) => {
    const rows: Rows = [
      ["姓名", head, "应出勤", "实际出勤"],
      ["王芳", one, 21, 21],
      ["张伟", one, 21, 21],
      ["王芳", two, 4, 4],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.ledger.people).toHaveLength(3);
    expect(problems(draft)).toEqual(told);
  });

  it("somebody whose days attended are blank is told", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实际出勤", "事假"],
      ["张伟", 21, 21, ""],
      ["王芳", 21, "--", ""],
      ["李娜", 21, "", 21],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([["present-missing", 3]]);
  });

  it.each([
    [201903, "2019-03-01"],
    ["2019-03", "2019-03-01"],
    ["2019年3月", "2019-03-01"],
    [43525, "2019-03-01"],
  ])("the month stands in a column: %p", (month, from) => {
    const rows: Rows = [
      ["考勤年月", "姓名", "应出勤天数", "实际出勤天数", "事假天数", "病假天数"],
      [month, "张伟", 21, 21, 0, 0],
      [month, "王芳", 21, 21, 0, 0],
    ];
    const draft = mustRead(personSummary, sheetOf(rows));
    expect(draft.ledger.period?.from).toBe(from);
    expect(draft.questions).toEqual([]);
  });

  it("several months in a column: a row each, the people once", () => {
    const rows: Rows = [
      ["月份", "姓名", "应出勤", "实出勤", "事假"],
      ["1月", "张伟", 22, 22, 0],
      ["1月", "王芳", 22, 22, 0],
      ["2月", "张伟", 18, 18, 0],
      ["2月", "王芳", 18, 17, 1],
    ];
    const { ledger } = mustRead(personSummary, sheetOf([["2024年考勤汇总"], ...rows]));
    expect(ledger.people).toHaveLength(2);
    expect([ledger.period?.from, ledger.period?.to]).toEqual(["2024-01-01", "2024-02-29"]);
    expect(ledger.records.map(({ fields }) => fields["date"]?.value)).toMatchObject([
      { from: "2024-01-01" },
      { from: "2024-01-01" },
      { from: "2024-02-01" },
      { from: "2024-02-01" },
    ]);
  });

  it("asks its month where nothing says it, year and month apart", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实出勤", "事假"],
      ["张伟", 22, 22, 0],
    ];
    const draft = mustRead(personSummary, sheetOf([["考勤汇总表"], ...rows], { name: "乙" }));
    expect(draft.questions.map(({ id, choices }) => [id, choices.length])).toEqual([
      ["year:乙", 6],
      ["month:乙", 12],
    ]);
    const known = mustRead(personSummary, sheetOf([["考勤汇总表"], ...rows], { name: "乙" }), { year: 2024 });
    expect(known.questions.map(({ id, choices }) => [id, choices.length])).toEqual([["year:乙", 12]]);
  });

  it("counts of times alone are read, and said to give no rate", () => {
    const rows: Rows = [
      ["姓名", "迟到次数", "早退次数", "中午未打卡次数", "缺勤次数"],
      ["张伟", 0, 0, 0, 0],
      ["王芳", 1, 0, 2, 1],
    ];
    const draft = mustRead(personSummary, sheetOf(rows));
    expect(draft.ledger.records[1]?.fields).toMatchObject({
      "missed-punch-times": { value: 2 },
      "absent-times": { value: 1 },
    });
    expect(problems(draft)).toEqual(["counts-without-days"]);
  });

  it("counts beside a signature and a date are no sign-in", () => {
    const rows: Rows = [
      ["姓名", "年假", "事假", "病假", "本人签名", "日期"],
      ["张伟", 1, "", "", "张伟", 43553],
      ["王芳", "", 2, "", "王芳", 43553],
    ];
    const sheet = sheetOf([["考勤"], ...rows]);
    expect(readWith(dailyList, sheet)).toBeNull();
    expect(mustRead(personSummary, sheet).ledger.records).toHaveLength(2);
  });

  it("请假天数 beside no date is leave", () => {
    const rows: Rows = [
      ["姓名", "应出勤", "实出勤", "请假天数"],
      ["张伟", 22, 20, 2],
    ];
    const draft = mustRead(personSummary, sheetOf([TITLE, ...rows]));
    expect(draft.ledger.records[0]?.fields["leave-days"]?.value).toBe(2);
    expect(draft.findings).toEqual([]);
  });
});

describe("Person summary", () => {
  it("takes this month's columns under grouped headers, not what has piled up", () => {
    const { ledger } = mustRead(
      personSummary,
      sheetOf(
        [
          ["考勤汇总表"],
          ["部门：综合科", "", "", "", "考勤时间：2024年4月"],
          ["序号", "姓名", "旷工", "", "事假", "", "应出勤天数"],
          ["", "", "本月", "累计", "本月", "累计"],
          [1, "张三", 0, 1, 2, 9, 21],
          [2, "李四", "", "", 0.5, 3, 21],
          ["", "合计", 0, 1, 2.5, 12],
        ],
        { merges: ["A3:A4", "B3:B4", "C3:D3", "E3:F3", "G3:G4"] },
      ),
    );
    expect(ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
    expect(ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-30" });
    expect(figures(ledger, 0)).toMatchObject({ "absent-days": 0, "personal-leave-days": 2, "due-days": 21 });
    expect(figures(ledger, 1)).not.toHaveProperty("absent-days");
  });

  it("takes units: hours to days, minutes and times apart, 16/2 as due and present", () => {
    const { ledger } = mustRead(
      personSummary,
      sheetOf(
        [
          ["考 勤 汇 总 表"],
          ["考勤日期 : ", "2024/04/01 ~ 04/22"],
          ["工号", "姓名", "迟到", "", "出勤天数\n(标准/实际)", "事假(小时)", "年假(天)", "旷工\n(天)"],
          ["", "", "次数", "分钟"],
          ["64", "张三", "2", "610", "16/2", "4", "1", "14"],
        ],
        { merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4", "F3:F4", "G3:G4", "H3:H4"] },
      ),
    );
    expect(ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-22" });
    expect(figures(ledger, 0)).toMatchObject({
      "late-times": 2,
      "late-minutes": 610,
      "due-days": 16,
      "present-days": 2,
      "personal-leave-days": 0.5,
      "annual-leave-days": 1,
      "absent-days": 14,
    });
    expect(ledger.people[0]?.staffNumber).toBe("64");
  });

  it("adds up bands of lateness, keeps people without any figure", () => {
    const { ledger } = mustRead(
      personSummary,
      sheetOf([
        ["5月份考勤记录表"],
        ["部门", "姓名", "<=15min", ">=15min", ">30min", "事假", "病假", "旷工", "备注"],
        ["综合科", "张三", 3, 1, "", 0, 0, "", "迟到"],
        ["综合科", "李四"],
      ]),
    );
    expect(figures(ledger, 0)).toMatchObject({ "late-times": 4, "personal-leave-days": 0 });
    expect(ledger.people).toHaveLength(2);
    expect(ledger.period).toBeNull();
  });

  it.each(["序号", "编号"])(
    "keeps a numbered row (%s) whose name a formula lost, with a finding",
    (number) => {
      const { ledger, findings } = mustRead(
        personSummary,
        sheetOf([
          ["2024年4月考勤汇总表"],
          [number, "姓名", "应出勤", "事假", "病假"],
          [1, "", 21, 1, 0],
          [2, "", 21, 0, 0],
          [3],
        ]),
      );
      expect(ledger.people.map(({ name }) => name)).toEqual(["序号1", "序号2"]);
      expect(findings.map(({ problem, cell }) => [problem, cell.rows])).toEqual([["missing-name", 2]]);
    },
  );

  it("is no roster and no list of phones", () => {
    expect(
      readWith(
        personSummary,
        sheetOf([
          ["姓名", "部门", "电话"],
          ["张三", "综合科", "1"],
          ["李四", "综合科", "2"],
        ]),
      ),
    ).toBeNull();
  });
});

describe("What a summary covers", () => {
  const rows = [
    ["序号", "姓名", "应出勤", "实出勤", "事假", "病假"],
    [1, "张三", 250, 248, 2, 0],
  ];
  it.each([
    ["2024年度考勤汇总表（1月—12月）", "2024-01-01", "2024-12-31"],
    ["2024年1-12月考勤汇总表", "2024-01-01", "2024-12-31"],
    ["2024年度考勤汇总表", "2024-01-01", "2024-12-31"],
    ["2024年第三季度考勤汇总表", "2024-07-01", "2024-09-30"],
    ["2024年上半年考勤汇总表", "2024-01-01", "2024-06-30"],
    ["2024年4月考勤汇总表", "2024-04-01", "2024-04-30"],
  ])("「%s」 is all of it, not its first month", (title, from, to) => {
    expect(mustRead(personSummary, sheetOf([[title], ...rows])).ledger.period).toMatchObject({ from, to });
  });
});

test("a year's card of one person has a row a month, and no punches", () => {
  const [ledger] = ledgersOf([
    ["2023年职工个人考勤卡"],
    ["姓名", "黄海", "部门", "后勤科", "工号", "0031"],
    ["月份", "应出勤", "实出勤", "事假", "迟到"],
    ["1月", 21, 21, "", ""],
    ["2月", 20, 18, 2, ""],
    ["合计", 41, 39, 2, ""],
  ]);
  expect(ledger).toMatchObject({
    layout: "person-summary",
    people: [{ name: "黄海" }],
    period: { from: "2023-01-01", to: "2023-02-28" },
  });
  expect(ledger?.records.map(({ fields }) => fields["present-days"]?.value)).toEqual([21, 18]);
});

test("党员姓名 names people; 缺席学生姓名 those who are missing of a class, which is nobody", () => {
  const counts = ["应到", "实到", "病假", "事假"];
  const [ledger] = ledgersOf([
    ["2024年9月考勤统计表"],
    ["序号", "党员姓名", ...counts],
    [1, "张伟", 22, 21, 1, 0],
    [2, "王芳", 22, 22, 0, 0],
  ]);
  expect(ledger?.people.map(({ name }) => name)).toEqual(["张伟", "王芳"]);
  const classes = ledgersOf([
    ["学生出勤日报表"],
    ["年级", "班级", ...counts, "缺席学生姓名"],
    ["七年级", "1班", 45, 44, 1, 0, "张伟"],
    ["七年级", "2班", 45, 45, 0, 0, ""],
  ]);
  expect(classes).toEqual([]);
});

test.each(["日期", "考勤时段"])("%s with a whole month in each row is the month of the counts", (header) => {
  const month = "2019-07-01~2019-07-31";
  const [ledger] = ledgersOf([
    ["姓名", header, "正常次数", "缺勤次数", "迟到次数", "请假次数"],
    ["张伟", month, 22, 0, 0, 0],
    ["王芳", month, 20, 1, 0, 1],
  ]);
  expect(ledger).toMatchObject({
    layout: "person-summary",
    period: { from: "2019-07-01", to: "2019-07-31" },
  });
});

test("the days on which somebody was away, behind what was due and attended, make no list of days of it", () => {
  const { ledgers } = recognise(
    [
      sheetOf([
        ["2024年10月份考勤汇总"],
        ["序号", "姓名", "部门", "应出勤", "实出勤", "请假日期及类别", "迟到日期"],
        [1, "江安", "信息科", 19, 19, "", ""],
        [2, "苏平", "信息科", 19, 17, "10月8日、9日事假", ""],
        [3, "罗正", "信息科", 19, 19, "", "10月15日"],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(ledgers.map(({ layout, people }) => [layout, people.length])).toEqual([["person-summary", 3]]);
});

describe("Months side by side", () => {
  const header = ["1月（应出勤22天）", "", "", "2月（应出勤18天）", "", ""];
  const table = (...rows: Rows) =>
    mustRead(
      personSummary,
      sheetOf(
        [
          ["2024年1—2月出勤情况统计"],
          ["姓名", ...header],
          ["", "出勤", "请假", "旷工", "出勤", "请假", "旷工"],
          ...rows,
        ],
        {
          merges: ["A2:A3", "B2:D2", "E2:G2"],
        },
      ),
    ).ledger;

  it("add up under names with brackets, which say what was due", () => {
    const ledger = table(["张三", 20.5, 1.5, "", 18, "", ""], ["李四", 22, "", "", 17, "", 1]);
    expect(figures(ledger, 0)).toMatchObject({ "due-days": 40, "present-days": 38.5, "leave-days": 1.5 });
    expect(figures(ledger, 1)).toMatchObject({ "due-days": 40, "present-days": 39, "absent-days": 1 });
  });

  it("are due only where somebody has a count", () => {
    const ledger = table(["张三", 22, "", "", "", "", ""], ["李四", 22, "", "", 18, "", ""]);
    expect(figures(ledger, 0)).toMatchObject({ "due-days": 22 });
  });
});

test("how often late and early in words counts, and other words in place of a count are told", () => {
  const draft = mustRead(
    personSummary,
    sheetOf([
      TITLE,
      ["姓名", "出勤", "事假", "迟到早退", "旷工"],
      ["张三", "22天", "", "迟到2次、早退1次", ""],
      ["李四", "21天", "1天", "无", ""],
      ["王五", "22天", "", "见附件", ""],
    ]),
  );
  expect(figures(draft.ledger, 0)).toMatchObject({ "late-times": 2, "early-leave-times": 1 });
  expect(problems(draft)).toEqual(["not-a-number"]);
});

test.each([
  ["units", ["（全称）", "（天）", "（天）", "（天）"]],
  ["English names", ["Name", "Due", "Present", "Leave"]],
])("a row of %s below the header is nobody's", (_, explained) => {
  const { ledger } = mustRead(
    personSummary,
    sheetOf([
      TITLE,
      ["姓名", "应出勤", "实出勤", "事假"],
      explained,
      ["张三", 21, 21, 0],
      ["李四", 21, 20, 1],
    ]),
  );
  expect(ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
});

const quarter = (...groups: readonly string[]) =>
  sheetOf(
    [
      ["2024年第三季度出勤统计表"],
      ["姓名", groups[0] ?? "", "", groups[1] ?? "", "", groups[2] ?? "", ""],
      ["", "实出勤", "缺勤", "实出勤", "缺勤", "实出勤", "缺勤"],
      ["江安", 21, "", 23, "", 22, ""],
      ["何文", 19, 2, 23, "", 22, ""],
    ],
    { name: "三季度", merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2"] },
  );

test.each([
  ["7月份应出勤21天", "8月份应出勤23天", "9月份应出勤22天"],
  ["7月应出勤：21天", "8月应出勤：23天", "9月应出勤：22天"],
  ["7月，应到21天", "8月，应到23天", "9月，应到22天"],
  ["7月（应出勤21天）", "8月（应出勤23天）", "9月（应出勤22天）"],
])("months whose headings name the days due add up: %s", (...groups) => {
  const [ledger] = recognise([quarter(...groups)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers;
  const counts = ledger?.records.map(({ fields }) => [
    fields["due-days"]?.value,
    fields["present-days"]?.value,
  ]);
  expect(counts).toEqual([
    [66, 66],
    [66, 64],
  ]);
});
