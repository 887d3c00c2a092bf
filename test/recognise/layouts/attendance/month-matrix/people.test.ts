import { compactText, type CellValue } from "../../../../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../../../../src/recognise";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

function ledgersOf(rows: Parameters<typeof sheetOf>[0]) {
  return recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers;
}

const FIVE_DAYS = [1, 2, 3, 4, 5];
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const row = (name: string, mark: CellValue): CellValue[] => [name, ...DAYS.map(() => mark)];
const ticks = DAYS.map(() => "√");
const TITLE = ["2024年4月考勤表"];

test("「以下空白」 below a grid is nobody", () => {
  const [ledger] = ledgersOf([
    ["2024年4月考勤表"],
    ["姓名", ...FIVE_DAYS],
    ["张三", "√", "√", "√", "√", "√"],
    ["以下空白"],
  ]);
  expect(ledger?.people.map(({ name }) => name)).toEqual(["张三"]);
});

test("an afternoon of 病假 and 出差 belongs to the morning above it and begins no new table", () => {
  const ledgers = ledgersOf([
    ["2024年4月考勤表"],
    ["姓名", "", ...FIVE_DAYS],
    ["张三", "上午", "√", "√", "√", "√", "√"],
    ["", "下午", "√", "病假", "出差", "病假", "出差"],
    ["备注：出勤√"],
  ]);
  expect(ledgers).toHaveLength(1);
  expect(ledgers[0]?.entries.filter(({ part }) => part === "afternoon").map(({ mark }) => mark)).toEqual([
    "√",
    "病假",
    "出差",
    "病假",
    "出差",
  ]);
});

describe("Names", () => {
  it("numbered names are names", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], row("1、张三", "√"), row("2.李四", "√")]),
    );
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
  });
});

describe("Names that are more than a name", () => {
  it("a Latin name behind is a note", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], row("张三/Mary", "√"), row("李四Tom", "√")]),
    );
    expect(draft.ledger.people.map(({ name, note }) => [name, note])).toEqual([
      ["张三", "Mary"],
      ["李四", "Tom"],
    ]);
  });

  it("marks of nobody that can be read are told; counts of a day are not", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        row("张三", "√"),
        row("李四", "√"),
        row("$$", "√"),
        row("应到人数", 2),
        row("出勤率", 1),
      ]),
    );
    expect(draft.ledger.people).toHaveLength(2);
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([["unknown-name", 4]]);
  });
});

describe("Rows below a person", () => {
  const header = ["序号", "姓名", "", 1, 2, 3, 4, 7];
  const title = "2025年4月考勤表";

  it("are no second row of hers where they are a legend: 出勤 | √", () => {
    const { ledger } = mustRead(
      monthMatrix,
      sheetOf([[title], header, [1, "张三", "", "√", "√", "√", "√", "√"], ["出勤", "√"], ["年休", "☆"]]),
    );
    expect(ledger.people.map(({ name }) => name)).toEqual(["张三"]);
    expect(ledger.marks).toEqual({ "√": 5 });
  });

  it("leave the first row the day where only 加班 is named, the morning where only 下午 is", () => {
    const read = (label: string): string[] =>
      mustRead(
        monthMatrix,
        sheetOf([
          [title],
          header,
          [1, "张三", "", "√", "√", "√", "√", "√"],
          ["", "", label, "√", "", "", "", ""],
        ]),
      ).ledger.entries.map(({ part }) => part);
    expect(new Set(read("加班"))).toEqual(new Set(["day", "evening"]));
    expect(new Set(read("下午"))).toEqual(new Set(["morning", "afternoon"]));
  });

  it("are nobody's where the name column holds a legend's word: 年休", () => {
    const { ledger } = mustRead(
      monthMatrix,
      sheetOf([
        [title],
        ["科室", "姓名", 1, 2, 3, 4, 7],
        ["办公室", "张三", "√", "√", "☆", "√", "√"],
        ["☆", "年休"],
        ["√", "出勤"],
      ]),
    );
    expect(ledger.people.map(({ name }) => name)).toEqual(["张三"]);
    expect(ledger.legend).toEqual({ "☆": "annual-leave", "√": "present" });
  });
});

describe("Rows of people in a grid", () => {
  it.each([
    [
      "under 姓名",
      [
        ["姓名", ...DAYS],
        [10231, ...ticks],
        [10232, ...ticks],
      ],
    ],
    [
      "under 工号 without a column of names",
      [
        ["工号", ...DAYS],
        ["A0231", ...ticks],
        ["A0232", ...ticks],
      ],
    ],
  ])("staff numbers %s are people", (_, rows) => {
    expect(mustRead(monthMatrix, sheetOf([TITLE, ...rows])).ledger.people).toHaveLength(2);
  });

  it.each([
    ["numbered, with one mark", [3, "", "√"]],
    ["with as many marks as the others have", ["", "", ...ticks]],
  ])("a row without a name, %s, is told", (_, row) => {
    const rows = [
      ["序号", "姓名", ...DAYS],
      [1, "张伟", ...ticks],
      [2, "王芳", ...ticks],
      ["合计", "", 2, 2, 2],
      row,
    ];
    const draft = mustRead(monthMatrix, sheetOf([TITLE, ...rows]));
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row])).toEqual([
      ["marks-without-name", 5],
    ]);
  });

  it("labels of a person's rows are no people", () => {
    const three = (name: string) => [
      [name, "到", 0.34, 0.34, 0.35, 0.34, 0.34],
      ["", "离开", 0.7, 0.7, 0.7, 0.7, 0.7],
      ["", "时间", 8, 8, 8, 8, 8],
    ];
    const rows = [
      ["", "日期", 4.11, 4.12, 4.13, 4.14, 4.15],
      ...three("张伟"),
      ...three("王芳"),
      ...three("李娜"),
    ];
    const merges = ["A3:A5", "A6:A8", "A9:A11"];
    const draft = mustRead(monthMatrix, sheetOf([["考勤表"], ...rows], { merges }));
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张伟", "王芳", "李娜"]);
    expect(draft.ledger.layout).toBe("punch-log");
  });
});

test("takes 上班 | 下班 below the dates for the second row of the header", () => {
  const days = ["3月11日", "", "3月12日", "", "3月13日", "", "3月14日", "", "3月15日", ""];
  const times = days.map((_, index) => (index % 2 === 0 ? 0.35 : 0.74));
  const sheet = sheetOf(
    [
      ["2024年3月打卡时间"],
      ["序号", "姓名", ...days],
      ["", "", ...days.map((_, index) => (index % 2 === 0 ? "上班" : "下班"))],
      [1, "张三", ...times],
      [2, "李四", ...times],
      [3, "王五", ...times],
    ],
    { name: "3月打卡" },
  );
  const { findings, ledgers } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers[0]?.people.length).toBe(3);
  expect(findings.map(({ problem }) => problem)).not.toContain("marks-without-name");
});

it("takes the column in which everybody signs for no person, also where days go down", () => {
  const { ledgers } = recognise(
    [
      sheetOf([
        ["2026年10月考勤表"],
        ["日期", "张三", "李四", "王五"],
        ...Array.from({ length: 8 }, (_, at) => [`10月${at + 9}日`, "√", "√", "√"]),
        ["出勤合计", 8, 8, 8],
        ["本人确认", "", "", ""],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(ledgers[0]?.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
});

describe("Somebody who stands in two departments of a grid, with marks in turn", () => {
  const rows = (numbers: readonly [string, string]): readonly (readonly CellValue[])[] => [
    ["2026年5月考勤表"],
    ["工号", "姓名", ...FIVE_DAYS],
    ["【内科】"],
    ["0101", "张三", "√", "√", "√", "√", "√"],
    [numbers[0], "李四", "√", "√", "", "", ""],
    ["【急诊科】"],
    ["0103", "王五", "√", "√", "√", "√", "√"],
    [numbers[1], "李四", "", "", "事假", "√", ""],
  ];

  test("is one person where the staff number is the same", () => {
    const { ledgers, findings } = recognise([sheetOf(rows(["0102", "0102"]))], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });
    const [ledger] = ledgers;
    expect(ledger?.people.map(({ name, department }) => [name, department])).toEqual([
      ["张三", "内科"],
      ["李四", "急诊科"],
      ["王五", "急诊科"],
    ]);
    const marks = ledger?.entries.filter(({ person }) => person === 1).map(({ mark }) => mark);
    expect(marks).toEqual(["√", "√", "事假", "√", ""]);
    expect(findings).toEqual([]);
  });

  test("is two where it differs", () => {
    const [ledger] = ledgersOf(rows(["0102", "0104"]));
    expect(ledger?.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五", "李四"]);
  });
});

test.each(["【财务科】", "一、财务科", "（二）财务科（3人）", "财务科：", "■ 财务科 共3人"])(
  "「%s」 alone in a row names the department of those below",
  (heading) => {
    const [ledger] = ledgersOf([TITLE, ["姓名", ...DAYS], [heading], row("张三", "√"), row("李四", "√")]);
    expect(ledger?.people.map(({ department }) => department)).toEqual(["财务科", "财务科"]);
  },
);

test("what stands in brackets behind a department's heading is part of it, and ends no table", () => {
  const [ledger] = ledgersOf([
    TITLE,
    ["姓名", ...DAYS],
    ["语文组"],
    row("张三", "√"),
    ["综合组（音体美、后勤）"],
    row("李四", "√"),
    row("王五（产假）", "产"),
  ]);
  expect(ledger?.people.map(({ name, department }) => [name, department])).toEqual([
    ["张三", "语文组"],
    ["李四", "综合组(音体美、后勤)"],
    ["王五", "综合组(音体美、后勤)"],
  ]);
});

test.each(["后勤保障", "综合", "音体美"])(
  "「%s」 over all columns heads people and ends no table",
  (heading) => {
    const rows = [TITLE, ["姓名", ...DAYS], row("张三", "√"), [heading], row("李四", "√"), row("王五", "产")];
    const { ledgers } = recognise([sheetOf(rows, { merges: ["A4:H4"] })], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });
    expect(ledgers.map(({ people }) => people.map(({ name }) => name))).toEqual([["张三", "李四", "王五"]]);
  },
);

describe("What stands alone over people", () => {
  const departments = (...rows: CellValue[][]) =>
    mustRead(monthMatrix, sheetOf([TITLE, ["姓名", ...DAYS], ...rows])).ledger.people.map(
      ({ name, department }) => [name, department],
    );

  it.each(["民事审判庭", "【政治部（综合办公室）】", "院领导", "【后勤】", "民一庭", "后勤"])(
    "heads them, whatever it is called: %s",
    (banner) => {
      const [, second] = departments(["执行局"], row("张三", "√"), [banner], row("李四", "√"));
      expect(second?.[1]).toBe(compactText(banner.replace(/[【】]/g, "")));
    },
  );

  it.each(["在编人员", "第三批"])("ends the department above, though it names none: %s", (banner) => {
    const people = departments(["执行局"], row("张三", "√"), ["【" + banner + "，7人】"], row("李四", "√"));
    expect(people[1]).toEqual(["李四", null]);
  });

  it("is somebody without marks where it may be a name", () => {
    expect(departments(["执行局"], row("张三", "√"), ["王五"], row("李四", "√"))).toEqual([
      ["张三", "执行局"],
      ["王五", "执行局"],
      ["李四", "执行局"],
    ]);
  });
});

describe("Who has checked and kept a grid is nobody in it", () => {
  const names = (...rows: CellValue[][]) =>
    mustRead(monthMatrix, sheetOf([TITLE, ...rows])).ledger.people.map(({ name }) => name);

  it.each([
    ["王审", "李记"],
    ["王大明审核", "李小红填"],
  ])("without a number, below an empty row: %s | %s", (checked, kept) => {
    const people = [["办", "张三", ...ticks], ["", "李四", ...ticks], []];
    expect(names(["室", "名", ...DAYS], ...people, [checked, kept])).toEqual(["张三", "李四"]);
  });

  it("without a number where the others have one", () => {
    const numbered = [
      [1, "张三", ...ticks],
      [2, "李四", ...ticks],
    ];
    expect(names(["序号", "姓名", ...DAYS], ...numbered, ["", "王五"])).toEqual(["张三", "李四"]);
  });

  it("but who is numbered is somebody, marks or none", () => {
    const numbered = [
      [1, "张三", ...ticks],
      [2, "李四", ...ticks],
      [3, "王五"],
    ];
    expect(names(["序号", "姓名", ...DAYS], ...numbered)).toEqual(["张三", "李四", "王五"]);
  });
});
