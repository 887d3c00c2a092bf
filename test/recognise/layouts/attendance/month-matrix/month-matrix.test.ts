import type { CellValue } from "../../../../../src/grid";
import type { TableDraft } from "../../../../../src/recognise/layout";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead, readWith } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

const LEGEND = "说明：√出勤 △下乡 ○事假 ☆年休 ×旷工";
const DAYS = [1, 2, 3, 4, 5, 6, 7];

function days(draft: TableDraft): string[] {
  return [...new Set(draft.ledger.entries.map(({ day }) => day))];
}
function people(draft: TableDraft): string[] {
  return draft.ledger.people.map(({ name }) => name);
}
function marksOf(draft: TableDraft, name: string): string {
  const person = draft.ledger.people.findIndex((one) => one.name === name);
  return draft.ledger.entries
    .filter((entry) => entry.person === person)
    .map(({ mark }) => mark || ".")
    .join(" ");
}
function problems(draft: TableDraft): string[] {
  return draft.findings.map(({ problem }) => problem);
}
function week(name: string, marks = "√√√√√√√"): CellValue[] {
  return [name, ...[...marks].map((mark) => (mark === "." ? "" : mark))];
}

describe("A plain month grid", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf([
      ["某局综合科2024年4月考勤表"],
      ["序号", "姓名", ...DAYS, "出勤天数", "迟到次数"],
      ["", "", "一", "二", "三", "四", "五", "六", "日"],
      [1, "张三", "√", "√", "△", "√", "√", "", "", 5],
      [2, "李四", "√", "○", "√", "√", "√", "", "", 4],
      [3],
      [4],
      ["", "合计", 2, 1, 2, 2, 2],
      [LEGEND],
      ["制表人：", "", "审核人："],
    ]),
  );

  it("gives people, days, marks and legend", () => {
    expect(people(draft)).toEqual(["张三", "李四"]);
    expect(draft.ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-07" });
    expect(draft.ledger.marks).toEqual({ "√": 8, "△": 1, "○": 1 });
    expect(draft.ledger.legend).toMatchObject({ "△": "business-trip", "×": "absent" });
    expect(draft.questions).toEqual([]);
    expect(draft.findings).toEqual([]);
  });

  it("leaves numbered empty rows, totals, legend and signatures out, and says so", () => {
    const roles = Object.fromEntries(draft.ledger.rows.map(({ row, role }) => [row, role]));
    expect(roles).toMatchObject({
      0: "title",
      1: "header",
      2: "header",
      3: "data",
      5: "empty",
      7: "total",
      8: "legend",
      9: "signature",
    });
  });

  it("keeps the cell of each mark", () => {
    expect(draft.ledger.entries.find(({ mark }) => mark === "△")).toMatchObject({
      row: 3,
      column: 4,
      day: "2024-04-03",
    });
  });
});

describe("Where the header lies", () => {
  it("finds it away from the corner, and without a weekday row", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤"], [], ["姓名", ...DAYS], week("张三"), week("李四")], { row: 7, column: 4 }),
    );
    expect(people(draft)).toEqual(["张三", "李四"]);
    expect(draft.ledger.headerRows).toEqual([9]);
  });

  it("reads a weekday row above the days", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["2024年4月考勤表"],
          ["姓名", "周一", "周二", "周三", "周四", "周五", "周六", "周日"],
          ["", ...DAYS],
          week("张三"),
          week("李四"),
        ],
        { merges: ["A2:A3"] },
      ),
    );
    expect(days(draft)[0]).toBe("2024-04-01");
    expect(draft.ledger.headerRows).toEqual([1, 2]);
  });

  it("finds names without a header by what stands in the column", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤"], ["", ...DAYS], week("张三"), week("李四"), week("王五")]),
    );
    expect(people(draft)).toEqual(["张三", "李四", "王五"]);
  });
});

describe("How days are written", () => {
  const expected = [
    "2024-04-01",
    "2024-04-02",
    "2024-04-03",
    "2024-04-04",
    "2024-04-05",
    "2024-04-06",
    "2024-04-07",
  ];

  it.each<[string, CellValue[]]>([
    ["numbers", DAYS],
    ["numbers as text", DAYS.map(String)],
    ["two figures", DAYS.map((day) => `0${String(day)}`)],
    ["1日", DAYS.map((day) => `${String(day)}日`)],
    ["1号", DAYS.map((day) => `${String(day)}号`)],
    ["一日", ["一日", "二日", "三日", "四日", "五日", "六日", "七日"]],
    ["full width", ["１", "２", "３", "４", "５", "６", "７"]],
    ["serials without a date format", DAYS.map((day) => 45382 + day)],
    ["serials from 0", DAYS.map((day) => day - 1)],
    ["m.d numbers", [4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7]],
    ["m.d texts", DAYS.map((day) => `4.${String(day)}`)],
    ["m/d", DAYS.map((day) => `4/${String(day)}`)],
    ["4月1日", DAYS.map((day) => `4月${String(day)}日`)],
    ["ISO", DAYS.map((day) => `2024-04-0${String(day)}`)],
    [
      "with the weekday below in the same cell",
      ["1\n一", "2\n二", "3\n三", "4\n四", "5\n五", "6\n六", "7\n日"],
    ],
    ["with the weekday in brackets", ["1(一)", "2(二)", "3(三)", "4(四)", "5(五)", "6(六)", "7(日)"]],
    ["weekend names in place of numbers", [1, 2, 3, 4, 5, "六", "日"]],
    ["a holiday's name in place of a number", [1, 2, 3, "清明节", 5, 6, 7]],
  ])("%s", (_, header) => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...header], week("张三"), week("李四")]),
    );
    expect(days(draft)).toEqual(expected);
  });

  it("4.2 after 4.19 is the 20th, 4.3 after 4.29 the 30th", () => {
    const header = [4.17, 4.18, 4.19, 4.2, 4.21, 4.22, 4.23, 4.24, 4.25, 4.26, 4.27, 4.28, 4.29, 4.3];
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年考勤"], ["姓名", ...header], ["张三", ...header.map(() => "√")]]),
    );
    expect(days(draft)[3]).toBe("2024-04-20");
    expect(days(draft)[13]).toBe("2024-04-30");
  });

  it("goes over into the next month: 26 to 25 under 五月 ends in May", () => {
    const header = [
      ...Array.from({ length: 5 }, (_, index) => 26 + index),
      ...Array.from({ length: 25 }, (_, index) => 1 + index),
    ];
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年5月考勤表"], ["姓名", ...header], ["张三", ...header.map(() => "√")]]),
    );
    expect(draft.ledger.period).toMatchObject({ from: "2024-04-26", to: "2024-05-25" });
  });

  it("leaves a printed 31st out of a short month, and tells of marks under it", () => {
    const header = Array.from({ length: 31 }, (_, index) => index + 1);
    const empty = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...header],
        ["张三", ...header.map((day) => (day < 31 ? "√" : ""))],
      ]),
    );
    expect(empty.ledger.period?.to).toBe("2024-04-30");
    expect(problems(empty)).toEqual([]);
    const marked = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...header], ["张三", ...header.map(() => "√")]]),
    );
    expect(problems(marked)).toEqual(["invalid-date"]);
  });

  it("does not take a year of months for a month of days", () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    expect(
      readWith(
        monthMatrix,
        sheetOf([["2024年考勤"], ["姓名", "月份"], ["", ...months], ["张三", ...months]], {
          merges: ["B2:M2"],
        }),
      ),
    ).toBeNull();
  });
});

describe("Faulty dates are findings and get a sensible day", () => {
  it("one date three times", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["考勤"], ["姓名", 45383, 45384, 45386, 45386, 45386, 45389, 45390], week("张三")]),
    );
    expect(days(draft)).toEqual([
      "2024-04-01",
      "2024-04-02",
      "2024-04-04",
      "2024-04-05",
      "2024-04-06",
      "2024-04-07",
      "2024-04-08",
    ]);
    expect(problems(draft)).toEqual(["duplicate-date", "duplicate-date"]);
  });

  it("a merged day without its date", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["考勤表"],
          ["姓名", 45383, "", "", "", 45385, "", 45386, "", 45387, "", 45388, ""],
          [
            "",
            "上午",
            "下午",
            "上午",
            "下午",
            "上午",
            "下午",
            "上午",
            "下午",
            "上午",
            "下午",
            "上午",
            "下午",
          ],
          ["张三", ..."√√√√√√√√√√√√"],
        ],
        { merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2", "L2:M2"] },
      ),
    );
    expect(days(draft)).toContain("2024-04-02");
    expect(problems(draft)).toEqual(["missing-date"]);
  });

  it("weekdays that contradict", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        ["", "二", "三", "四", "五", "六", "日", "一"],
        week("张三"),
        week("李四"),
      ]),
    );
    expect(problems(draft)).toEqual(["weekday-contradicts-date"]);
  });

  it("header dates of another month than the title", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年5月考勤表"], ["姓名", ...DAYS.map((day) => 45382 + day)], week("张三")]),
    );
    expect(draft.ledger.period?.from).toBe("2024-04-01");
    expect(problems(draft)).toEqual(["month-contradicts-title"]);
  });

  it("a title left over from last month: the weekdays decide, and the sheet's name before them", () => {
    const rows = (weekdays: CellValue[]): CellValue[][] => [
      ["2024年3月考勤表"],
      ["姓名", ...DAYS],
      ["", ...weekdays],
      week("张三"),
      week("李四"),
    ];
    const named = mustRead(
      monthMatrix,
      sheetOf(rows(["一", "二", "三", "四", "五", "六", "日"]), { name: "4月" }),
    );
    expect(named.ledger.period?.from).toBe("2024-04-01");
    expect(problems(named)).toEqual(["month-contradicts-sheet-name"]);
    const other = mustRead(
      monthMatrix,
      sheetOf(rows(["五", "六", "日", "一", "二", "三", "四"]), { name: "4月" }),
    );
    expect(other.ledger.period?.from).toBe("2024-03-01");
  });
});

describe("A missing year", () => {
  const rows = [
    ["4月考勤表"],
    ["姓名", ...DAYS],
    ["", "一", "二", "三", "四", "五", "六", "日"],
    week("张三"),
    week("李四"),
  ];

  it("comes from the workbook, with a finding", () => {
    const draft = mustRead(monthMatrix, sheetOf(rows), { year: 2024 });
    expect(draft.ledger.period?.from).toBe("2024-04-01");
    expect(problems(draft)).toEqual(["year-assumed"]);
  });

  it("is asked for where nothing names one, with the years that the weekdays allow", () => {
    const draft = mustRead(monthMatrix, sheetOf(rows));
    const [question] = draft.questions;
    expect(question).toMatchObject({ kind: "year", id: "year:Sheet1" });
    expect(question?.choices.map(({ id }) => id)).toEqual(["2024"]);
    expect(draft.ledger.people).toHaveLength(2);
    const answered = mustRead(monthMatrix, sheetOf(rows), {
      memory: { version: 1, answers: { "year:Sheet1": "2024" }, columns: {} },
    });
    expect(answered.ledger.period?.from).toBe("2024-04-01");
  });
});

describe("Rows a person and columns a day", () => {
  const half = ["√", "√", "○", "√", "√", "", ""];

  it.each<[string, CellValue[][], string[]]>([
    [
      "labelled, name merged",
      [
        ["张三", "上午", ...half],
        ["", "下午", ..."√√√√√.."],
      ],
      ["A3:A4"],
    ],
    [
      "labelled, name not merged",
      [
        ["张三", "上午", ...half],
        ["", "下午", ..."√√√√√.."],
      ],
      [],
    ],
    [
      "labelled, name repeated",
      [
        ["张三", "上午", ...half],
        ["张三", "下午", ..."√√√√√.."],
      ],
      [],
    ],
    [
      "not labelled, name merged",
      [
        ["张三", "", ...half],
        ["", "", ..."√√√√√.."],
      ],
      ["A3:A4"],
    ],
    [
      "not labelled, not merged",
      [
        ["张三", "", ...half],
        ["", "", ..."√√√√√.."],
      ],
      [],
    ],
  ])("two rows a person: %s", (_, body, merges) => {
    const cells = body.map((row) => row.map((cell) => (cell === "." ? "" : cell)));
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["2024年4月考勤表"],
          ["姓名", "", ...DAYS],
          ...cells,
          ["李四", "上午", ...half],
          ["", "下午", ...half],
          [LEGEND],
        ],
        { merges },
      ),
    );
    expect(people(draft)).toEqual(["张三", "李四"]);
    const third = draft.ledger.entries.filter(({ person, day }) => person === 0 && day === "2024-04-03");
    expect(third.map(({ part, mark }) => [part, mark])).toEqual([
      ["morning", "○"],
      ["afternoon", "√"],
    ]);
    expect(third[0]?.shares).toEqual([{ code: "personal-leave", days: 0.5 }]);
  });

  it("a third row for overtime adds no days", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["2024年4月考勤表"],
          ["姓名", "", ...DAYS],
          ["张三", "上午", ..."√√√√√"],
          ["", "下午", ..."√√√√√"],
          ["", "加班", "", 2, "", 3],
          ["李四", "上午", ..."√√√√√"],
          ["", "下午", ..."√√√√√"],
          ["", "加班"],
        ],
        { merges: ["A3:A5", "A6:A8"] },
      ),
    );
    expect(draft.ledger.marks).toEqual({ "√": 20 });
    expect(draft.questions).toEqual([]);
    expect(
      draft.ledger.entries
        .filter(({ part, mark }) => part === "evening" && mark !== "")
        .map(({ mark }) => mark),
    ).toEqual(["2", "3"]);
  });

  it("two columns a day under merged dates, and a mark merged over both halves is one whole day", () => {
    const header = DAYS.slice(0, 5).flatMap((day) => [day, ""]);
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["2024年4月考勤表"],
          ["姓名", ...header],
          ["", ...DAYS.slice(0, 5).flatMap(() => ["上午", "下午"])],
          ["张三", ..."√√√√√√", "○", "", "√", "√"],
          [LEGEND],
        ],
        { merges: ["A2:A3", "B2:C2", "D2:E2", "F2:G2", "H2:I2", "J2:K2", "H4:I4"] },
      ),
    );
    expect(draft.ledger.marks).toEqual({ "√": 8, "○": 1 });
    expect(draft.ledger.entries.find(({ mark }) => mark === "○")).toMatchObject({
      part: "day",
      shares: [{ code: "personal-leave", days: 1 }],
    });
  });

  it("two columns a day where merges can't be listed", () => {
    const header = DAYS.slice(0, 5).flatMap((day) => [day, ""]);
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...header],
        ["", ...DAYS.slice(0, 5).flatMap(() => ["上午", "下午"])],
        ["张三", ..."√√√√√√√√√√"],
      ]),
    );
    expect(draft.ledger.entries).toHaveLength(10);
    expect(draft.ledger.entries[1]).toMatchObject({ day: "2024-04-01", part: "afternoon" });
  });

  it("leaves a third column out that is no part of the day", () => {
    const header = DAYS.slice(0, 5).flatMap((day) => [day, "", ""]);
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...header],
        ["", ...DAYS.slice(0, 5).flatMap(() => ["上午", "下午", "作业率"])],
        ["张三", ...DAYS.slice(0, 5).flatMap(() => ["√", "√", 0.9])],
      ]),
    );
    expect(draft.ledger.marks).toEqual({ "√": 10 });
  });

  it("a mark merged over several days stands for each and counts once", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [["2024年4月考勤表"], ["姓名", ...DAYS], ["张三", "√", "△", "", "", "√"], week("李四"), [LEGEND]],
        { merges: ["C3:E3"] },
      ),
    );
    expect(draft.ledger.marks["△"]).toBe(1);
    expect(draft.ledger.entries.filter(({ shares }) => shares[0]?.code === "business-trip")).toHaveLength(3);
  });
});

describe("People", () => {
  it("folds names and keeps what stood behind them", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        week("张 三"),
        week("李四（离职）"),
        week("王五[借调]"),
        week("赵六 已离职"),
      ]),
    );
    expect(draft.ledger.people.map(({ name, note }) => [name, note])).toEqual([
      ["张三", null],
      ["李四", "离职"],
      ["王五", "借调"],
      ["赵六", "已离职"],
    ]);
    expect(problems(draft)).toEqual(["name-folded"]);
  });

  it("reads merged departments, staff numbers, department rows and the unit above", () => {
    const merged = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["2024年4月考勤表"],
          ["科室", "姓名", "工号", ...DAYS],
          ["综合科", "张三", 7, ..."√√√√√"],
          ["", "李四", 8, ..."√√√√√"],
          ["业务科", "王五", 9, ..."√√√√√"],
        ],
        { merges: ["A3:A4"] },
      ),
    );
    expect(merged.ledger.people.map(({ department, staffNumber }) => [department, staffNumber])).toEqual([
      ["综合科", "7"],
      ["综合科", "8"],
      ["业务科", "9"],
    ]);
    const grouped = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], ["综合科"], week("张三"), ["业务科"], week("李四")]),
    );
    expect(grouped.ledger.people.map(({ department }) => department)).toEqual(["综合科", "业务科"]);
    const info = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["部门：财务科"], ["姓名", ...DAYS], week("张三")]),
    );
    expect(info.ledger.people[0]?.department).toBe("财务科");
  });

  it("keeps one name in two departments apart", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["科室", "姓名", ...DAYS],
        ["综合科", "张三", ..."√√√√√"],
        ["业务科", "张三", ..."√√√√√"],
      ]),
    );
    expect(people(draft)).toEqual(["张三", "张三"]);
    expect(problems(draft)).toEqual([]);
  });

  it("keeps one name twice in a department apart and says so", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], week("张三"), week("张三")]),
    );
    expect(people(draft)).toHaveLength(2);
    expect(problems(draft)).toEqual(["same-name-twice"]);
  });

  it("goes on in a second block: days 8 to 14 of the same people", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        week("张三"),
        week("李四"),
        [],
        ["姓名", 8, 9, 10, 11, 12, 13, 14],
        week("张三", "○○○○○○○"),
        week("李四"),
        [LEGEND],
      ]),
    );
    expect(people(draft)).toEqual(["张三", "李四"]);
    expect(draft.ledger.period).toMatchObject({ from: "2024-04-01", to: "2024-04-14" });
    expect(marksOf(draft, "张三")).toBe("√ √ √ √ √ √ √ ○ ○ ○ ○ ○ ○ ○");
  });

  it("tells of marks in a row without a name", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["序号", "姓名", ...DAYS], [1, "张三", ..."√√√√√"], [2, "", ..."√√√√√"]]),
    );
    expect(people(draft)).toEqual(["张三"]);
    expect(problems(draft)).toEqual(["marks-without-name"]);
  });
});

describe("Where the legend stands", () => {
  const body = [["姓名", ...DAYS], week("张三", "√△○√√.."), week("李四", "√√√√√..")];
  const legend = { "√": "present", "△": "sick-leave", "○": "annual-leave" };

  it.each<[string, CellValue[][]]>([
    ["below", [["2024年4月考勤表"], ...body, ["备注：√出勤 △病假 ○年休"]]],
    ["above", [["2024年4月考勤表"], ["√出勤 △病假 ○年休"], ...body]],
    ["in the title", [["2024年4月考勤表（出勤√、病假△、年休○）"], ...body]],
    ["cell by cell", [["2024年4月考勤表"], ...body, ["图例", "√", "出勤", "△", "病假", "○", "年休"]]],
    [
      "as signs over the count columns",
      [
        ["2024年4月考勤表"],
        ["", "", "", "", "", "", "", "", "√", "△", "○"],
        ["姓名", ...DAYS, "出勤", "病假", "年休"],
        week("张三", "√△○√√.."),
        week("李四"),
      ],
    ],
    [
      "beside the people",
      [
        ["2024年4月考勤表"],
        ["姓名", ...DAYS, "", "图例"],
        [...week("张三"), "", "√ 出勤"],
        [...week("李四"), "", "△ 病假"],
        [...week("王五"), "", "○ 年休"],
      ],
    ],
    [
      "beside the people in two columns",
      [
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        [...week("张三"), "", "√", "出勤"],
        [...week("李四"), "", "△", "病假"],
        [...week("王五"), "", "○", "年休"],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(mustRead(monthMatrix, sheetOf(rows)).ledger.legend).toEqual(legend);
  });

  it("tells when a legend says two things of one sign", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表（√出勤 △病假）"], ...body, ["√出勤 △年休 ○事假"]]),
    );
    expect(draft.ledger.legend["△"]).toBe("sick-leave");
    expect(problems(draft)).toEqual(["legend-contradicts"]);
  });
});

describe("Marks that nobody explains", () => {
  it("are one question with all their cells, never a guess (scenario 2)", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        ["张三", "√", "√△", "/", "√", "√", "", ""],
        ["李四", "/", "√", "△", "√", "/", "", ""],
        [LEGEND],
      ]),
    );
    expect(draft.questions).toHaveLength(1);
    expect(draft.questions[0]).toMatchObject({ id: "mark:/", kind: "mark", value: "/" });
    expect(draft.questions[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 3],
      [3, 1],
      [3, 5],
    ]);
    const both = draft.ledger.entries.find(({ mark }) => mark === "√△");
    expect(both?.shares).toEqual([
      { code: "present", days: 0.5 },
      { code: "business-trip", days: 0.5 },
    ]);
    expect(draft.ledger.entries.find(({ mark }) => mark === "/")?.shares).toEqual([
      { code: "unknown", days: 1 },
    ]);
  });

  it("are asked about together where a grid is full of figures, but a 0 stays apart", () => {
    const sheet = sheetOf([
      ["2024年7月考勤表"],
      ["姓名", ...DAYS],
      ["张三", 8, 7.5, 4, 0, 9],
      ["李四", 8, 8, 10, 8, 8],
    ]);
    const draft = mustRead(monthMatrix, sheet);
    expect(draft.questions.map(({ id, cells }) => [id, cells.length])).toEqual([
      ["mark:number", 9],
      ["mark:0", 1],
    ]);
    const answered = mustRead(monthMatrix, sheet, {
      memory: { version: 1, answers: { "mark:number": "present" }, columns: {} },
    });
    expect(answered.questions.map(({ id }) => id)).toEqual(["mark:0"]);
  });

  it("take the answer once it is there", () => {
    const sheet = sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], week("张三", "√√-√√.."), week("李四")]);
    const draft = mustRead(monthMatrix, sheet, {
      memory: { version: 1, answers: { "mark:-": "not-employed" }, columns: {} },
    });
    expect(draft.questions).toEqual([]);
    expect(draft.ledger.entries.find(({ mark }) => mark === "-")?.shares).toEqual([
      { code: "not-employed", days: 1 },
    ]);
  });
});

describe("Grids that are no attendance", () => {
  it("a blank form has people and no absence", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], ["张三"], ["李四"], [LEGEND]]),
    );
    expect(draft.ledger.blankForm).toBe(true);
    expect(draft.questions).toEqual([]);
  });

  it("a shift plan is no presence", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2024年4月排班表"], ["姓名", ...DAYS], ["张三", 1, 1, 1, 1, 1], ["李四", 1, 1, 1, 1, 1]]),
    );
    expect(draft.ledger.entries).toEqual([]);
    expect(problems(draft)).toEqual(["schedule-not-presence"]);
  });

  it("a grid of punches (钉钉 打卡时间) tells no presence", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["打卡时间表 统计日期：2024-04-01 至 2024-04-07"],
        ["姓名", ...DAYS],
        ["张三", ...DAYS.map(() => "08:20  \n19:06  ")],
        ["李四", ...DAYS.map(() => "08:12外勤\r\n18:31外勤")],
      ]),
    );
    expect(draft.ledger).toMatchObject({ layout: "punch-log", entries: [] });
    expect(problems(draft)).toEqual(["punches-not-presence"]);
  });
});

describe("钉钉 月度汇总", () => {
  it("reads the day columns behind the counts, weekends named instead of numbered", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf(
        [
          ["月度汇总 统计日期：2024-04-01 至 2024-04-07"],
          ["报表生成时间：2024-05-01 15:22"],
          ["姓名", "部门", "出勤天数", "请假", "", "考勤结果"],
          ["", "", "", "事假(小时)", "年假(天)", "1", "2", "3", "4", "5", "六", "日"],
          [
            "张三",
            "综合科",
            "5",
            "3.5",
            "",
            "普通出勤:正常\n(08:22,18:06)",
            "普通出勤:上班迟到12分钟\n(08:42,18:06)",
            "事假04-03 08:30到04-03 13:30 3.5小时",
            "年假04-04 到04-04 1天",
            "普通出勤:旷工",
            "休息\n(-)",
            "休息并打卡\n(08:23,16:36)",
          ],
        ],
        { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:E3", "F3:L3"] },
      ),
    );
    expect(draft.ledger.people[0]).toMatchObject({ name: "张三", department: "综合科" });
    expect(draft.ledger.entries.map(({ shares }) => shares[0]?.code)).toEqual([
      "present",
      "late",
      "personal-leave",
      "annual-leave",
      "absent",
      "rest",
      "rest",
    ]);
    expect(draft.ledger.marks["普通出勤:正常"]).toBe(1);
    expect(draft.questions).toEqual([]);
  });
});

test("months in two halves each, stacked: the title of a month holds for both halves", () => {
  const half = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const block = (title: string, last: number): CellValue[][] => [
    [title],
    ["上半月"],
    ["姓名", ...half(1, 15)],
    ["张三", ...half(1, 15).map(() => "√")],
    ["李四", ...half(1, 15).map(() => "√")],
    ["下半月"],
    ["姓名", ...half(16, last)],
    ["张三", ...half(16, last).map(() => "√")],
    ["李四", ...half(16, last).map(() => "√")],
    ["√出勤 事-事假"],
  ];
  const draft = mustRead(
    monthMatrix,
    sheetOf([...block("某厂2025年1月考勤表", 31), [], ...block("某厂2025年2月考勤表", 28)]),
  );
  expect(people(draft)).toEqual(["张三", "李四"]);
  expect(days(draft)).toHaveLength(59);
  expect(draft.ledger.period).toMatchObject({ from: "2025-01-01", to: "2025-02-28" });
});

test("somebody in two departments of one grid, in the second from where the first ends, has moved; in turns it is told", () => {
  const grid = (first: string, second: string) =>
    mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["部门", "姓名", ...DAYS],
        ["一组", ...week("张三", first)],
        ["一组", ...week("李四")],
        ["二组", ...week("张三", second)],
      ]),
    );
  const moved = grid("√√√....", "...√√√√");
  expect(problems(moved)).toEqual([]);
  expect(moved.ledger.people.map(({ name, department }) => [name, department])).toEqual([
    ["张三", "二组"],
    ["李四", "一组"],
  ]);
  expect(problems(grid("√.√....", ".√.√√√√"))).toEqual(["same-name-twice"]);
});

test("below the sum of all, names without a number or marks to speak of are notes and signatures", () => {
  const below = (...rows: readonly (readonly CellValue[])[]) =>
    people(
      mustRead(
        monthMatrix,
        sheetOf([
          ["2024年4月考勤表"],
          ["姓名", ...DAYS],
          ["老周", ...week("√√√√√√√")],
          ["小芳", ...week("√√√√√√√")],
          ["合计", 2, 2, 2, 2, 2, 2, 2],
          ...rows,
        ]),
      ),
    );
  expect(below(["老周记"], ["班长", "周长贵", "", "处长", "孔令文"])).toEqual(["老周", "小芳"]);
  expect(below(["毛毛", ...week("√√√√√√√")], ["周明"])).toEqual(["老周", "小芳", "毛毛", "周明"]);
});

test("an English head names people of English names too", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf([
      ["Foreign Teachers Attendance, April 2024"],
      ["No.", "Name", ...DAYS],
      [1, "Sarah O'Brien", ...week("√√√√√√√")],
      [2, "Jean-Luc Martin", ...week("√√√×√√√")],
      [3, "Tom", ...week("√√√√√√√")],
    ]),
  );
  expect(people(draft)).toEqual(["Sarah O'Brien", "Jean-Luc Martin", "Tom"]);
});

test("whoever is numbered behind the one above and has marks is somebody, whatever the word", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf([
      ["2024年4月考勤表"],
      ["序号", "姓名", ...DAYS],
      [1, ...week("单位")],
      [2, ...week("甘小计")],
      [3, ...week("李（厨房）")],
      [4, ...week("马远")],
      ["", ...week("合计")],
      ["备注", "马远", "4月5日入职"],
    ]),
  );
  expect(draft.ledger.people.map(({ name }) => name)).toEqual(["单位", "甘小计", "李", "马远"]);
});
