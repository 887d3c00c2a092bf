import { rubricStandardId } from "../../../../src/standards";
import { sheetOf } from "../../../recognise/read-sheets";
import { STUDY } from "../../../support/rubric-of-a-station";
import { at, refilled, typedInto } from "../renewal/refilled";
import { filled, inputOf } from "../fill";

const RUBRIC = sheetOf("细则", [
  ["某站考核细则"],
  ["考核项目", "考核内容", "分值", "评分标准", "自评分", "扣分原因", "材料编号", "考核得分"],
  ["学习", "每季度组织集中学习不少于1次", 4, "少一次扣1分", "", "", "", ""],
  ["学习", "苗圃整洁有序", 3, "一处不整洁扣1分", "", "", "", ""],
  ["合计", "", 7, "", "", "", "", ""],
]);
const SELF_CHECK = sheetOf("自查表", [
  ["自查表"],
  ["序号", "自查内容", "分值", "完成情况", "是否达标", "自评得分"],
  [1, "每季度组织集中学习不少于1次；", 4, "", "", ""],
]);

const input = inputOf([STUDY, RUBRIC, SELF_CHECK], rubricStandardId("细则"));

test("a rubric is filled in by its own clauses: points, why they are missing with the cells, the number of the material", () => {
  const { copy, fill } = filled(RUBRIC, [STUDY], input);
  expect(copy).toEqual({ E3: 3, F3: expect.stringMatching(/^第四季度缺1次（学习台账!/), G3: "1-1" });
  expect(fill.blanks.map(({ text }) => text)).toEqual(["苗圃整洁有序·自评分", "苗圃整洁有序·扣分原因"]);
});

test("another form that repeats a requirement gets that clause's figure and points", () => {
  const { copy } = filled(SELF_CHECK, [STUDY, RUBRIC], input);
  expect(copy).toMatchObject({ E3: "否", F3: 3 });
});

test("what the clerk wrote on the copy since stays when it is filled again", () => {
  const sources = { input, sheets: [STUDY, RUBRIC], form: RUBRIC.name };
  const first = refilled({ ...RUBRIC, name: "细则（已填）" }, sources);
  const typed = typedInto(first.sheet, { E4: 2, F4: "东圃一处", H4: 1.5, F3: "年底补上" });
  const second = refilled(typed, sources, first.record);
  expect(second.renewal.writes).toEqual([]);
  expect(second.renewal.kept).toMatchObject([{ mine: "年底补上" }]);
  expect(["E3", "E4", "F4", "H4"].map((cell) => at(second.sheet, cell))).toEqual([3, 2, "东圃一处", 1.5]);
});
