import type { CellValue } from "../../../src/grid";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { parseLegend } from "../../../src/recognise/marks/legend";
import { markReader } from "../../../src/recognise/marks/marks";
import { EMPTY_MEMORY } from "../../../src/recognise";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

/** Monday to Friday, 1 to 5 July 2024, and the weekend. */
const DAYS = [1, 2, 3, 4, 5, 6, 7];
const TITLE = ["2024年7月考勤表"];
const grid = (...rows: readonly (readonly CellValue[])[]) =>
  mustRead(monthMatrix, sheetOf([TITLE, ["姓名", "部门", ...DAYS], ...rows]));
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
    const draft = grid(
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

describe("Marks", () => {
  it.each([
    ["迟到2次", 2],
    ["迟到1次早退1次", 2],
    ["迟到1次", undefined],
    ["迟到", undefined],
  ])("%s counts so often", (mark, times) => {
    expect(shares(mark)[0]?.times).toBe(times);
  });

  it.each(["劳动节", "国庆放假", "中秋国庆", "元旦假期", "节假日", "春节假"])(
    "%s is a day of rest",
    (mark) => {
      expect(shares(mark)).toEqual([{ code: "rest", days: 1 }]);
    },
  );

  it.each(["国庆值班", "节能检查"])("%s is none", (mark) => {
    expect(shares(mark)[0]?.code).not.toBe("rest");
  });

  it("育儿假 and 独生子女护理假 are leave", () => {
    expect([shares("育儿假")[0]?.code, shares("独生子女护理假")[0]?.code]).toEqual([
      "paternity-leave",
      "paternity-leave",
    ]);
  });

  it.each(["出勤√ 病假+ 事假○", "+：病假 √：出勤", "√出勤，+病假", "“+”表示病假，“√”表示出勤"])(
    "a plus in the legend %s is a mark",
    (legend) => {
      expect(shares("+", legend)[0]?.code).toBe("sick-leave");
    },
  );

  it("on days off alone ask nothing", () => {
    const draft = grid(
      ["张伟", "甲科", "√", "√", "√", "√", "√", "Z", "节"],
      ["王芳", "甲科", "√", "√", "√", "√", "√", "Z", "Z"],
    );
    expect(draft.questions).toEqual([]);
  });

  it.each([
    ["sentences with times", (at: number) => `去甲地${String(9 + at)}:00回`],
    ["numbers with units", (at: number) => `${String(at)}.5公里`],
    ["numbers of permits", (at: number) => `许可第${String(100 + at)}号`],
    ["long texts", (at: number) => `到某某街道办事处送${"甲乙丙丁戊"[at] ?? ""}类材料`],
  ])("of one shape, %s, are one question", (_, text) => {
    const draft = grid(
      ["张伟", "甲科", ...[0, 1, 2, 3, 4].map(text)],
      ["王芳", "甲科", "√", "√", "√", "√", "√"],
    );
    expect(draft.questions).toHaveLength(1);
    expect(draft.questions[0]?.cells).toHaveLength(5);
  });
});

describe("Blanks", () => {
  const blank = ["", "", "", "", ""];

  it("a legend that says what they mean speaks for a department without any exception too", () => {
    const draft = grid(
      ["张伟", "甲科", "", "事假"],
      ["王芳", "乙科"],
      ["注：本表只登记缺勤情况，空白为正常出勤。"],
    );
    expect(draft.questions).toEqual([]);
    expect(draft.ledger.entries.filter(({ shares: [share] }) => share?.code === "present")).toHaveLength(9);
  });

  it("exceptions alone are one question for all departments", () => {
    const draft = grid(
      ["张伟", "甲科", "", "事假"],
      ["王芳", "乙科", ...blank],
      ["李娜", "丙科", "", "", "病假"],
    );
    expect(draft.questions.map(({ kind, suggestion, cells }) => [kind, suggestion, cells.length])).toEqual([
      ["blank", "present", 13],
    ]);
  });

  it("the first days of a month are no sheet of exceptions", () => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const rows = ["张伟", "王芳"].map((name) => [name, "√", "√", "√"]);
    expect(mustRead(monthMatrix, sheetOf([TITLE, ["姓名", ...days], ...rows])).questions).toEqual([]);
  });

  it("after somebody left mean nothing", () => {
    const draft = grid(["张伟", "甲科", "", "事假"], ["王芳", "甲科", "", "离职"], ["注：空白为正常出勤。"]);
    expect(
      draft.ledger.entries.filter(({ person, shares: [share] }) => person === 1 && share?.code === "present"),
    ).toHaveLength(1);
  });
});
