import type { CellValue } from "../../../../../src/grid";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead, readWith } from "../../../../support/read-layout";
import { sheetOf } from "../../../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const row = (name: string, mark: CellValue): CellValue[] => [name, ...DAYS.map(() => mark)];

describe("Marks in words", () => {
  it.each(["出勤", "正常", "白班", "早班"])(
    "a person whose every cell says %s is no row of the header",
    (word) => {
      const draft = mustRead(
        monthMatrix,
        sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], row("张三", word), row("李四", "值班")]),
      );
      expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三", "李四"]);
      expect(draft.ledger.marks).toEqual({ [word]: 7, 值班: 7 });
    },
  );

  it("an error value is no mark: it is told and left out", () => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([
        ["2024年4月考勤表"],
        ["姓名", ...DAYS],
        ["张三", "√", "#N/A", "√", "√", "√"],
        row("李四", "√"),
      ]),
    );
    expect(draft.ledger.marks).toEqual({ "√": 11 });
    expect(draft.findings.map(({ problem, cell }) => [problem, cell.row, cell.column])).toEqual([
      ["error-value", 2, 2],
    ]);
    expect(draft.questions.filter(({ kind }) => kind === "mark")).toEqual([]);
  });
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

describe("What the sheet covers", () => {
  const grid = [["姓名", ...DAYS], row("张三", "√"), row("李四", "√")];

  it("comes from a date above the table that is a serial number", () => {
    const draft = mustRead(monthMatrix, sheetOf([["考勤表"], ["月份：", 45413], ...grid]));
    expect(draft.ledger.period?.from).toBe("2024-05-01");
  });

  it("comes from a date in ISO notation", () => {
    const draft = mustRead(monthMatrix, sheetOf([["考勤表 2024-05-01"], ...grid]));
    expect(draft.ledger.period?.from).toBe("2024-05-01");
  });

  it("is asked for as a month where nothing names one, and the answer holds", () => {
    const sheet = sheetOf([["考勤表"], ["", "一", "二", "三", "四", "五", "六", "日"], ...grid]);
    const draft = mustRead(monthMatrix, sheet, { year: 2024 });
    expect(draft.questions.map(({ id, choices }) => [id, choices.map((choice) => choice.id)])).toEqual([
      ["year:Sheet1", ["2024-01", "2024-04", "2024-07"]],
    ]);
    const answered = mustRead(monthMatrix, sheet, {
      memory: { version: 1, answers: { "year:Sheet1": "2024-07" }, columns: {} },
    });
    expect(answered.ledger.period?.from).toBe("2024-07-01");
  });

  it("is a week where only weekdays stand over the marks and the title names its days", () => {
    const rows = (title: string): CellValue[][] => [
      [title],
      ["姓名", "星期一", "星期二", "星期三", "星期四", "星期五"],
      ["张三", "√", "√", "×", "√", "√"],
      ["李四", "√", "√", "√", "√", "√"],
    ];
    const draft = mustRead(monthMatrix, sheetOf(rows("第16周考勤表（2024年4月15日—4月19日）")));
    expect(draft.ledger.entries.find(({ mark }) => mark === "×")?.day).toBe("2024-04-17");
    expect(readWith(monthMatrix, sheetOf(rows("卫生值日表")))).toBeNull();
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
