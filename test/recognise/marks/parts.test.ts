import type { CellValue } from "../../../src/grid";
import { EMPTY_MEMORY } from "../../../src/recognise";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { parseLegend } from "../../../src/recognise/marks/legend";
import { markReader } from "../../../src/recognise/marks/marks";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

/** Monday to Friday, 1 to 5 July 2024, and the weekend. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const TITLE = ["2024年7月考勤表"];

const week = (...rows: readonly (readonly CellValue[])[]) =>
  mustRead(monthMatrix, sheetOf([TITLE, ["姓名", "部门", ...WEEK], ...rows]));

const shares = (mark: string, legend = "") => markReader(parseLegend(legend), EMPTY_MEMORY).shares(mark, 1);

describe("Parts of a day", () => {
  it.each([
    ["0.5", "说明：1为出勤，0.5为出勤半天，0为旷工"],
    ["出勤半天", ""],
    ["出勤0.5天", ""],
  ])("%s is half a day's presence and leaves the other half open", (mark, legend) => {
    expect(shares(mark, legend)).toEqual([
      { code: "present", days: 0.5 },
      { code: "unknown", days: 0.5 },
    ]);
  });

  it("is told once, and nothing is asked", () => {
    const draft = week(
      ["张伟", "甲科", 1, 0.5, 1, 0.5, 1],
      ["王芳", "甲科", 1, 1, 1, 1, 1],
      ["说明：1为出勤，0.5为出勤半天，0为旷工"],
    );
    expect(draft.questions).toEqual([]);
    expect(draft.findings.map(({ problem, cells }) => [problem, cells?.length])).toEqual([
      ["half-day-open", 2],
    ]);
  });

  it("half a day of leave leaves the rest as presence, as before", () => {
    expect(shares("事假半天")).toEqual([
      { code: "personal-leave", days: 0.5 },
      { code: "present", days: 0.5 },
    ]);
  });
});
