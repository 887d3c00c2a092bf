import { scoringIn } from "../../../src/recognise/values/said-scoring";
import { readOne } from "../read-sheets";

describe("The line that a table of hygiene says itself", () => {
  it.each([
    ["说明：每股室基础分100分，按项扣分，90分以下为不合格，须限期整改。", 90],
    ["注：低于85分的，当次检查不合格", 85],
    ["80分以下（不含80分）视为不达标；每月两次", 80],
    ["95分以上为优秀，85分以上为良好，70分（含）以上为合格", 70],
    ["70—89分为合格，90分以上优秀", 70],
    ["合格分数线为75分", 75],
    ["满分10分，6分以下不合格", 6],
  ])("%s", (text, line) => {
    expect(scoringIn([text])?.failBelow).toBe(line);
  });

  it.each([
    "90分以下扣1分，扣完为止",
    "全年平均低于90分的科室，年度考核不合格",
    "连续两次低于80分的，取消评优资格",
    "不合格的限期整改，每项扣5分",
    "100分合格率为90%",
  ])("is not in %s", (text) => {
    expect(scoringIn([text])?.failBelow ?? null).toBeNull();
  });
});

describe("The points that grades stand for", () => {
  it.each([
    ["备注：优95、良85、中75、差60", { excellent: 95, good: 85, pass: 75, fail: 60 }],
    [
      "优秀（95分）、良好（80分）、合格（70分）、不合格（40分）",
      { excellent: 95, good: 80, pass: 70, fail: 40 },
    ],
    ["等次折合：优=100 良=90 合格=80", { excellent: 100, good: 90, pass: 80 }],
  ])("%s", (text, points) => {
    expect(scoringIn([text])?.gradePoints).toEqual(points);
  });

  it.each(["优90分以上，良80—89分，中70—79分", "优95分及以上、良85-94", "优3个，良2个"])(
    "are not in %s",
    (text) => {
      expect(scoringIn([text])?.gradePoints ?? {}).toEqual({});
    },
  );
});

test("a note of the table goes before a text elsewhere on its sheet", () => {
  const rows = [
    ["2025年卫生检查评分表"],
    ["检查日期", "科室", "得分"],
    ["2025-03-05", "甲科", 88],
    ["2025-03-05", "乙科", 92],
  ];
  const away = ["", "", "", "", "", "", "80分以下为不合格"];
  expect(readOne("卫生", [...rows, ["注：90分以下为不合格"], [], [], away]).ledger.scoring?.failBelow).toBe(
    90,
  );
  expect(readOne("卫生", [...rows, [], [], away]).ledger.scoring?.failBelow).toBe(80);
  expect(readOne("卫生", rows).ledger.scoring).toBeUndefined();
});
