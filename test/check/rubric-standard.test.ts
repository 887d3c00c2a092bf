import { say } from "../../src/locales";
import { readRubric } from "../../src/recognise";
import { standardOfRubric } from "../../src/standards";
import { read, sheetOf } from "../recognise/read-sheets";
import { checkRecognised, noteTexts, YEAR_2024 } from "./run";

const STUDY = sheetOf("学习台账", [
  ["2024年学习台账"],
  ["序号", "日期", "学习内容", "学习形式", "参加人员"],
  ...["2024-02-02", "2024-05-10", "2024-08-09"].map((day, at) => [at + 1, day, "水土保持", "集中学习", "甲一、乙二"]),
]); // prettier-ignore
const RUBRIC = sheetOf("细则", [
  ["某站考核细则"],
  ["考核项目", "考核内容", "分值", "评分标准"],
  ["学习", "每季度组织集中学习不少于1次", 4, "少一次扣1分"],
  ["学习", "利用多种形式学习水土保持并开展讨论，做到学用结合", 3, "不落实扣1分"],
  ["合计", "", 7, ""],
]);

const judged = (standard: Parameters<typeof checkRecognised>[1]["standard"], sheets = [STUDY, RUBRIC]) =>
  checkRecognised(read(sheets), { standard, period: YEAR_2024, unit: "某站" });

describe("a workbook with a rubric", () => {
  const rubric = readRubric(RUBRIC);
  const standard = rubric === null ? "" : standardOfRubric(rubric);

  it("is judged by it and scored by its rules, with the sum in words", () => {
    const [study] = judged(standard).results;
    expect(study).toMatchObject({ verdict: "unmet", actual: 3, target: 4, score: 3 });
    expect(study && noteTexts(study)).toContain("4 分；缺 1 次，每次扣 1 分；得 3 分");
  });

  it("never takes for met what is only proposed", () => {
    const [, loose] = judged(standard).results;
    expect(loose).toMatchObject({ verdict: "needs-confirmation", score: null });
  });

  it("counts what was proposed once the unit states its figure", () => {
    const [, loose] = judged(standard).results;
    const overrides = { [loose?.id ?? ""]: { target: 1 } };
    const options = { standard, period: YEAR_2024, unit: "某站", overrides };
    expect(checkRecognised(read([STUDY, RUBRIC]), options).results[1]?.verdict).not.toBe(
      "needs-confirmation",
    );
  });

  it("says what the points come to beside what the rubric's come to", () => {
    const [study] = judged(standard).results;
    const overrides = { [study?.id ?? ""]: { weight: 6 } };
    const options = { standard, period: YEAR_2024, unit: "某站", overrides };
    const { changes } = checkRecognised(read([STUDY, RUBRIC]), options);
    expect(changes.map((change) => say(change))).toContain("分值合计9分，不是7分");
  });

  it("gets the same verdicts under a standard of ours as without the rubric's sheet", () => {
    const told = (sheets: readonly (typeof STUDY)[]) =>
      judged("city-civilized-organ", [...sheets]).results.map(({ id, verdict, actual }) => [id, verdict, actual]);
    expect(told([STUDY, RUBRIC])).toEqual(told([STUDY]));
  }); // prettier-ignore
});
