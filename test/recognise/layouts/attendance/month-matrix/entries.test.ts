import type { CellValue } from "../../../../../src/grid";
import { monthMatrix } from "../../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../../../support/read-layout";
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
    expect(draft.questions).toEqual([]);
  });
});
