import type { CellValue } from "../../../src/grid";
import { EMPTY_MEMORY, type Memory } from "../../../src/recognise";
import { monthMatrix } from "../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { parseLegend } from "../../../src/recognise/marks/legend";
import { lightMark, foldMark } from "../../../src/recognise/marks/mark-glyphs";
import { markReader } from "../../../src/recognise/marks/marks";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

function read(mark: string, legend = "", memory: Memory = EMPTY_MEMORY): string {
  return markReader(parseLegend(legend), memory)
    .shares(lightMark(mark), 1)
    .map(({ code, days }) => `${code} ${String(Math.round(days * 1000) / 1000)}`)
    .join(" + ");
}

/** Monday to Friday, 1 to 5 July 2024, and the weekend. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];
const TITLE = ["2024年7月考勤表"];

const week = (...rows: readonly (readonly CellValue[])[]) =>
  mustRead(monthMatrix, sheetOf([TITLE, ["姓名", "部门", ...WEEK], ...rows]));

const shares = (mark: string, legend = "") => markReader(parseLegend(legend), EMPTY_MEMORY).shares(mark, 1);

describe("Glyph variants of docs/criteria.md §3.1", () => {
  it.each(["√", "✓", "✔", "☑", "对", "v", "V", " √ ", "√\n", "\u200b√"])("%j is present", (mark) => {
    expect(read(mark)).toBe("present 1");
  });

  it.each(["×", "╳", "X", "x", "✕", "✖", "✗", "Ｘ", "× "])("%j is absent", (mark) => {
    expect(read(mark)).toBe("absent 1");
  });

  it.each(["○", "〇", "O", "o", "◯", "Ｏ"])("%j is the legend's ○", (mark) => {
    expect(read(mark, "√出勤 ○病假")).toBe("sick-leave 1");
  });

  it.each(["△", "∆", "Δ", "▵"])("%j is the legend's △, and ▲ is not", (mark) => {
    expect(read(mark, "√出勤 △下乡")).toBe("business-trip 1");
    expect(read("▲", "√出勤 △下乡")).toBe("unknown 1");
  });

  it("keeps ☆ and ★ apart", () => {
    expect(read("★", "√出勤 ☆病假 ★年假")).toBe("annual-leave 1");
    expect(read("☆", "√出勤 ☆病假 ★年假")).toBe("sick-leave 1");
  });

  it.each(["Ｃ", "c", "C"])("%j is the legend's C", (mark) => {
    expect(read(mark, "出勤√ 出差C")).toBe("business-trip 1");
  });

  it.each(["-", "－", "—", "–", "−"])("%j asks one and the same question", (mark) => {
    expect(foldMark(mark)).toBe("-");
    expect(read(mark)).toBe("unknown 1");
  });

  it("leaves the figure 0 to the clerk, with the legend's ○ as the guess", () => {
    const reader = markReader(parseLegend("出勤√ 请假O 旷课X"), EMPTY_MEMORY);
    expect(reader.meaning("0")).toBeNull();
    expect(reader.suggestion("0")).toMatchObject({ code: "personal-leave" });
  });
});

describe("Order of trust", () => {
  it("takes the sheet's legend before everything, even for √ look-alikes and ×", () => {
    expect(read("V", "V年假 S病假 P事假")).toBe("annual-leave 1");
    expect(read("×", "√出勤 ×休息")).toBe("rest 1");
    expect(read("△", "√出勤 △病假", { ...EMPTY_MEMORY, answers: { "mark:△": "business-trip" } })).toBe(
      "sick-leave 1",
    );
  });

  it("then what the workbook remembers, then words", () => {
    const memory = { ...EMPTY_MEMORY, answers: { "mark:△": "business-trip" } };
    expect(read("△", "", memory)).toBe("business-trip 1");
    expect(read("下乡")).toBe("business-trip 1");
  });

  it.each(["△", "○", "◎", "☆", "※", "+", "G", "/", "1", "夜", "线上", "未请假", "请假待批"])(
    "asks about %j that nobody explains",
    (mark) => {
      expect(read(mark)).toBe("unknown 1");
    },
  );
});

describe("Compounds and amounts", () => {
  const legend = "出勤√ 事假△ 公休G 丧假S 病假＋ 出差半天▲";

  it.each([
    ["√/△", "present 0.5 + personal-leave 0.5"],
    ["√△", "present 0.5 + personal-leave 0.5"],
    ["√、△", "present 0.5 + personal-leave 0.5"],
    ["√\n△", "present 0.5 + personal-leave 0.5"],
    ["上午√下午△", "present 0.5 + personal-leave 0.5"],
    ["√√", "present 1"],
    ["√+5", "present 1"],
    ["√＋3.5", "present 1"],
    ["√+夜", "present 1"],
    ["G+2", "rest 1"],
    ["√/＋", "present 0.5 + sick-leave 0.5"],
    ["G+S", "rest 0.5 + bereavement-leave 0.5"],
    ["▲", "business-trip 0.5 + present 0.5"],
    ["△0.5", "personal-leave 0.5 + present 0.5"],
    ["△3H", "personal-leave 0.375 + present 0.625"],
    ["事假3.5H", "personal-leave 0.438 + present 0.563"],
    ["事假8H", "personal-leave 1"],
    ["调休3.5小时", "compensatory-leave 0.438 + present 0.563"],
    ["年假1天", "annual-leave 1"],
    ["事0.5", "personal-leave 0.5 + present 0.5"],
    ["事假半天", "personal-leave 0.5 + present 0.5"],
    ["上午事假", "personal-leave 0.5 + present 0.5"],
    ["病(1)", "sick-leave 1"],
    ["病", "sick-leave 1"],
    ["迟到30分钟", "late 1"],
    ["迟到一分钟", "late 1"],
    ["旷工480分钟", "absent 1"],
    ["旷工240分钟", "absent 0.5 + present 0.5"],
    ["正常（请假）", "personal-leave 1"],
    ["正常（休息）", "rest 1"],
    ["正常（补卡）", "present 1"],
    ["正常（出差）", "business-trip 1"],
    ["缺卡1次", "missed-punch 1"],
  ])("%j is %s", (mark, shares) => {
    expect(read(mark, legend)).toBe(shares);
  });

  it.each([["√8"], ["病3"], ["请假一节课"]])("does not guess the unit of %j", (mark) => {
    expect(read(mark, legend)).toBe("unknown 1");
  });

  it("takes half of everything for a half-day cell", () => {
    const reader = markReader(parseLegend(legend), EMPTY_MEMORY);
    expect(reader.shares("√", 0.5)).toEqual([{ code: "present", days: 0.5 }]);
    expect(reader.shares("事假1H", 0.5)).toEqual([
      { code: "personal-leave", days: 0.125 },
      { code: "present", days: 0.375 },
    ]);
  });
});

describe("What attendance systems write for a day", () => {
  it.each([
    ["普通出勤:正常", "present 1"],
    ["休息并打卡", "rest 1"],
    ["普通出勤:上班迟到291分钟", "late 1"],
    ["普通出勤:未打卡", "missed-punch 1"],
    ["普通出勤:下班缺卡", "missed-punch 1"],
    ["普通出勤:旷工", "absent 1"],
    ["事假05-13 08:30到05-13 13:30 3.5小时", "personal-leave 0.438 + present 0.563"],
    ["普通出勤:正常,事假05-13 08:30到05-13 13:30 3.5小时", "personal-leave 0.438 + present 0.563"],
    ["年假05-13 到05-15 3天", "annual-leave 1"],
    ["外出05-21 13:30到05-21 18:00 4.5小时", "business-trip 0.563 + present 0.438"],
    ["普通出勤:正常,加班05-13 18:00到05-13 20:09 2小时", "present 1"],
    ["普通出勤:正常,补卡申请05-08 19:08到05-08 19:08", "present 1"],
    ["普通出勤:正常,事假待批", "unknown 1"],
  ])("%s", (mark, shares) => {
    expect(read(mark)).toBe(shares);
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
    const draft = week(
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
    const draft = week(
      ["张伟", "甲科", ...[0, 1, 2, 3, 4].map(text)],
      ["王芳", "甲科", "√", "√", "√", "√", "√"],
    );
    expect(draft.questions).toHaveLength(1);
    expect(draft.questions[0]?.cells).toHaveLength(5);
  });
});
