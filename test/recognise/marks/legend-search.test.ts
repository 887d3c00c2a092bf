import type { CellValue } from "../../../src/grid";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];

describe("A row of marks under days", () => {
  const row = (name: string, marks: readonly CellValue[]): CellValue[] => [name, ...marks];
  const MARKS = ["√", "√", "√", "√", "√", "休", "休"];

  it("is no legend, though nobody can be made of its name", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        row("张三", MARKS),
        row("李四", MARKS),
        row("王五→赵六", MARKS),
      ]),
    );
    expect(draft.ledger.entries.map(({ shares }) => shares[0]?.code).slice(0, 7)).toEqual([
      "present",
      "present",
      "present",
      "present",
      "present",
      "rest",
      "rest",
    ]);
    expect(draft.findings.map(({ problem }) => problem)).toEqual(["unknown-name"]);
  });

  it("a legend in cells of its own stays one", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        row("张三", ["◎", "◎", "◎", "▽", "◎", "休", "休"]),
        row("婚假", ["▽", "出勤", "◎", "病假", "◇"]),
      ]),
    );
    expect(draft.ledger.entries.slice(2, 4).map(({ shares }) => shares[0]?.code)).toEqual([
      "present",
      "marriage-leave",
    ]);
  });
});

describe("A legend of several pairs a row, right below the people", () => {
  const grid = (...below: CellValue[][]) =>
    mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["序号", "姓名", ...DAYS],
        [1, "张三", "●", "●", "公差", "●", "值休", "", ""],
        [2, "李四", "●", "事午", "●", "◇", "●", "", ""],
        ...below,
      ]),
    );
  const codes = ({ ledger }: ReturnType<typeof grid>) =>
    ledger.entries.filter(({ mark }) => mark !== "").map(({ shares }) => shares.map(({ code }) => code));
  const READ = [
    [["present"], ["present"], ["business-trip"], ["present"], ["compensatory-leave"]],
    [["present"], ["personal-leave", "present"], ["present"], ["sick-leave"], ["present"]],
  ].flat();

  it("is read by its cells, and none of its marks is a person", () => {
    const draft = grid(
      ["", "符号", "含义", "", "符号", "含义"],
      ["", "●", "出勤", "", "公差", "出公差"],
      ["", "事午", "下午事假", "", "值休", "值班后补休"],
      ["", "◇", "病假"],
    );
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
    expect(codes(draft)).toEqual(READ);
  });

  it("may have its words first and its pairs side by side", () => {
    const draft = grid(["", "出勤", "●", "下午事假", "事午"], ["", "值班后补休", "值休", "病假", "◇"]);
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
    expect(codes(draft)).toEqual(READ);
  });

  it("takes nobody whose first day is a word", () => {
    const draft = grid([3, "王五", "出差", "●", "●", "●", "●", "", ""]);
    expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
  });
});

test("a character over a word explains it in a row that has signs over words", () => {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const draft = mustRead(
    monthMatrix,
    sheetOf([
      ["2026年5月考勤表"],
      ["姓名", ...days, "√", "◇", "#", "外"],
      ["", "五", "六", "日", "一", "二", "三", "四", "出勤", "事假", "调休", "外勤"],
      ["张三", "√", "", "", "外", "√", "◇", "√", 3, 1, 0, 1],
      ["李四", "√", "", "", "√", "#", "√", "√", 4, 0, 1, 0],
    ]),
  );
  expect(draft.ledger.legend).toMatchObject({ "◇": "personal-leave", 外: "business-trip" });
});

test("characters in a column beside the body are explained by the words behind them", () => {
  const draft = mustRead(
    monthMatrix,
    sheetOf([
      ["2024年4月考勤表"],
      ["姓名", ...DAYS, "", "记号", "含义"],
      ["张三", "在", "在", "差", "在", "在", "休", "休", "", "在", "出勤"],
      ["李四", "在", "事", "在", "在", "在", "休", "休", "", "差", "出差"],
      ["王五", "在", "在", "在", "在", "在", "休", "休", "", "事", "事假"],
    ]),
  );
  expect(draft.ledger.legend).toEqual({
    在: "present",
    差: "business-trip",
    事: "personal-leave",
  });
});

test.each([
  [
    ["P", "Present 出勤"],
    ["AL", "Annual leave 年假"],
    ["SL", "病假 (Sick leave)"],
  ],
  [
    ["P", "Present"],
    ["AL", "Annual leave"],
    ["SL", "Sick leave"],
  ],
  [
    ["P", "出勤"],
    ["AL", "年假"],
    ["SL", "病假"],
  ],
])(
  "a list of codes beside the grid begins beside its days and may say each in two languages: %j",
  (...legend) => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2026年5月考勤表"],
        ["姓名", ...DAYS, "", ...(legend[0] ?? [])],
        ["张三", "P", "AL", "P", "P", "SL", "P", "P", "", ...(legend[1] ?? [])],
        ["李四", "P", "P", "P", "P", "P", "P", "P", "", ...(legend[2] ?? [])],
      ]),
    );
    const codes = draft.ledger.entries.slice(0, 5).map(({ shares }) => shares[0]?.code);
    expect(codes).toEqual(["present", "annual-leave", "present", "present", "sick-leave"]);
  },
);

describe("A legend in columns beside the grid", () => {
  const beside = (word: string) => {
    const legend = [
      ["√", "在岗"],
      ["△", word],
      ["○", "事假"],
    ];
    return mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS, "", "符号", "意思"],
        ...["张三", "李四", "王五"].map((name, index) => [
          name,
          ...DAYS.map((day) => (day === 2 ? "△" : "√")),
          "",
          ...(legend[index] ?? []),
        ]),
      ]),
    );
  };

  it("takes a list of duties for what its known ones say", () => {
    const { ledger, questions } = beside("开庭、送达、保全、下乡等公出");
    expect(ledger.legend).toMatchObject({ "△": "business-trip" });
    expect(questions).toEqual([]);
  });

  it.each(["走访企业", "事假、公出等"])("asks with what it says where that is no code: %s", (word) => {
    expect(beside(word).questions.map(({ text }) => text)).toEqual([
      { key: "attendance.question.mark-said", params: { mark: "△", n: 3, word } },
    ]);
  });
});
