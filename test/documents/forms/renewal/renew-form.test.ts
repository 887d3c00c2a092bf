import { areaText } from "../../../../src/grid";
import { paper } from "../../../support/workbooks/paper";
import { inputOf } from "../fill";
import { OFFICE, PLAN_TABLE, PLAN_TEXT, SELF_CHECK } from "../office-with-forms";
import { at, refilled, typedInto } from "./refilled";

const FORMS = [PLAN_TEXT, PLAN_TABLE, SELF_CHECK];
const sources = { input: inputOf([...OFFICE, ...FORMS]), sheets: OFFICE };
/** The same office without the last session of the year. */
const EARLIER = OFFICE.map((sheet) =>
  sheet.name === "学习台账" ? { ...sheet, values: sheet.values.slice(0, -1) } : sheet,
);
const earlier = { input: inputOf([...EARLIER, ...FORMS]), sheets: EARLIER };

test.each(FORMS)("$name: filled where it stands, a second run has nothing to do", (form) => {
  const first = refilled(form, sources);
  expect(first.renewal.writes.length).toBeGreaterThan(0);
  const second = refilled(first.sheet, sources, first.record);
  expect(second.renewal.writes).toEqual([]);
  expect(second.renewal.fill.repeats).toEqual([]);
  expect(second.renewal.kept).toEqual([]);
  expect(second.sheet.values).toEqual(first.sheet.values);
});

test("what we filled gets today's figure, what the clerk changed stays and is told, and nothing comes back that was deleted", () => {
  const first = refilled(SELF_CHECK, earlier);
  expect(at(first.sheet, "D4")).toBe("实际20次，达到要求");
  const typed = typedInto(first.sheet, { E3: "是", F3: "" });
  const second = refilled(typed, sources, first.record);
  expect(at(second.sheet, "D4")).toBe("实际21次，达到要求");
  expect([at(second.sheet, "E3"), at(second.sheet, "F3")]).toEqual(["是", ""]);
  const kept = second.renewal.kept.map(({ cell, mine, ours }) => [areaText(cell), mine, ours]);
  expect(kept).toEqual([
    ["E3", "是", "否"],
    ["F3", "", "3月缺1次、8月缺2次"],
  ]);
  const third = refilled(second.sheet, sources, second.record);
  expect(third.renewal.writes).toEqual([]);
  expect(third.renewal.kept).toHaveLength(2);
});

test("a text with a blank is filled anew from what the form said", () => {
  const first = refilled(PLAN_TEXT, earlier);
  expect(at(first.sheet, "A7")).toBe("2024年共开展集中学习20次。");
  const second = refilled(first.sheet, sources, first.record);
  expect(at(second.sheet, "A7")).toBe("2024年共开展集中学习21次。");
  const own = refilled(
    typedInto(second.sheet, { A7: "202_年共开展集中学习____次，其中支部__次" }),
    sources,
    second.record,
  );
  expect(at(own.sheet, "A7")).toBe("2024年共开展集中学习21次，其中支部__次");
});

const STUDY = paper("学习登记", [
  ["集中学习登记表"],
  ["序号", "学习日期", "学习内容", "主持人", "应到", "实到", "备注"],
]);

test("a row in which the clerk wrote something keeps its record when others come", () => {
  const few = OFFICE.map((sheet) =>
    sheet.name === "学习台账"
      ? { ...sheet, values: sheet.values.filter((_, row) => row < 2 || row === 3 || row === 4) }
      : sheet,
  );
  const first = refilled(STUDY, { input: inputOf([...few, STUDY]), sheets: few });
  expect([at(first.sheet, "B3"), at(first.sheet, "B4")]).toEqual(["2024年1月19日", "2024年2月2日"]);
  const typed = typedInto(first.sheet, { G3: "在党员活动室" });
  const all = { input: inputOf([...OFFICE, STUDY]), sheets: OFFICE };
  const second = refilled(typed, all, first.record);
  expect([at(second.sheet, "B3"), at(second.sheet, "G3")]).toEqual(["2024年1月19日", "在党员活动室"]);
  const days = second.sheet.values.slice(2).map(([, day]) => day);
  expect(days).toHaveLength(21);
  expect(new Set(days).size).toBe(21);
  expect(second.sheet.values.slice(2).map(([number]) => number)).toEqual(days.map((_, index) => index + 1));
  const third = refilled(second.sheet, all, second.record);
  expect([third.renewal.writes, third.renewal.fill.repeats]).toEqual([[], []]);
});

test("a row of the clerk's own below ours stays, and so does one whose record is gone", () => {
  const input = { input: inputOf([...OFFICE, STUDY]), sheets: OFFICE };
  const first = refilled(STUDY, input);
  const typed = typedInto(first.sheet, { G23: "补记" });
  const less = { input: inputOf([...EARLIER, STUDY]), sheets: EARLIER };
  const second = refilled(typed, less, first.record);
  expect([at(second.sheet, "B23"), at(second.sheet, "G23")]).toEqual([at(first.sheet, "B23"), "补记"]);
  expect(second.renewal.writes).toEqual([]);
});

test("rows that the clerk put in above move what is remembered along", () => {
  const first = refilled(SELF_CHECK, earlier);
  const [title = [], ...rest] = first.sheet.values;
  const moved = { ...first.sheet, values: [title, title.map(() => ""), ...rest] };
  const second = refilled(moved, sources, first.record);
  expect(at(second.sheet, "D5")).toBe("实际21次，达到要求");
  expect(second.renewal.kept).toEqual([]);
});

test("what was decided of a blank stays decided: another value, or none", () => {
  const choice = {
    said: { A5: "冯晓岚", B8: null },
    leavesProposals: true,
  };
  const first = refilled(PLAN_TEXT, earlier, undefined, choice);
  expect(at(first.sheet, "A5")).toContain("组长：冯晓岚，副组长：冯晓岚");
  expect(at(first.sheet, "B8")).toBe("");
  const second = refilled(first.sheet, sources, first.record);
  expect(second.renewal.writes.map(({ row }) => row)).toEqual([6]);
});
