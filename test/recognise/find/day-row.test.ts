import type { CellValue } from "../../../src/grid";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const NAMES = ["张伟", "王芳", "李娜"];

const people = (
  marks: (name: number, day: number) => CellValue,
  days: readonly CellValue[] = DAYS,
): CellValue[][] => NAMES.map((name, index) => [name, ...days.map((_, day) => marks(index, day))]);

describe("Rows of days", () => {
  const serials = DAYS.map((day) => 46112 + day);

  it.each([
    [
      "as dates below",
      [
        ["姓名", ...serials],
        ["", ...serials],
      ],
    ],
    [
      "as dates above",
      [
        ["", ...serials],
        ["姓名", ...serials],
      ],
    ],
    [
      "as numbers of weekdays",
      [
        ["姓名", ...DAYS],
        ["", 4, 5, 6, 7, 1, 2, 3],
      ],
    ],
  ])("weekdays %s belong to the header", (_, header) => {
    const draft = mustRead(monthMatrix, sheetOf([["2026年4月考勤"], ...header, ...people(() => "√")]));
    expect(draft.ledger.people).toHaveLength(3);
    expect(draft.ledger.marks).toEqual({ "√": 21 });
    expect([draft.ledger.period?.from, draft.ledger.period?.to]).toEqual(["2026-04-01", "2026-04-07"]);
  });

  it.each([
    [["3月4日", "3月11日", "3月18日", "3月25日"], "2025-03-25"],
    [["3月4日"], "2025-03-04"],
    [[45720, 45727], "2025-03-11"],
  ])("dates however few are days: %p", (days, last) => {
    const draft = mustRead(
      monthMatrix,
      sheetOf([["2025年3月考勤表"], ["姓名", ...days], ...people(() => "√", days)]),
    );
    expect([draft.ledger.period?.from, draft.ledger.period?.to]).toEqual(["2025-03-04", last]);
    expect(draft.ledger.marks).toEqual({ "√": 3 * days.length });
  });
});
