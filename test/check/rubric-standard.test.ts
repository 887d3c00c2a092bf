import { say } from "../../src/locales";
import { read, sheetOf } from "../recognise/read-sheets";
import { standardOfSheet, STUDY } from "../support/rubric-of-a-station";
import { checkRecognised, noteTexts, YEAR_2024 } from "./run";

const RUBRIC = sheetOf("细则", [
  ["某站考核细则"],
  ["考核项目", "考核内容", "分值", "评分标准"],
  ["学习", "每季度组织集中学习不少于1次", 4, "少一次扣1分"],
  ["学习", "班子成员每季度结合实际带头组织集中学习", 3, "不落实扣1分"],
  ["合计", "", 7, ""],
]);

const judged = (standard: Parameters<typeof checkRecognised>[1]["standard"], sheets = [STUDY, RUBRIC]) =>
  checkRecognised(read(sheets), { standard, period: YEAR_2024, unit: "某站" });

describe("a workbook with a rubric", () => {
  const standard = standardOfSheet(RUBRIC);

  it("is judged by it and scored by its rules, with the sum in words", () => {
    const [study] = judged(standard).results;
    expect(study).toMatchObject({ verdict: "unmet", actual: 3, target: 4, score: 3 });
    expect(study && noteTexts(study)).toContain("4 分；缺 1 次，每次扣 1 分；得 3 分");
  });

  it("never takes for met what is only proposed", () => {
    const [, loose] = judged(standard).results;
    expect(loose).toMatchObject({ verdict: "needs-confirmation", score: null });
    expect(loose?.missing.said.map(({ text }) => text.key)).toContain("asked.proposed");
  });

  it("wants a word of what is only proposed, and no ledger where its records are there", () => {
    const sheet = sheetOf("细则", [
      ...RUBRIC.values.slice(0, 2),
      ["学习", "班子成员每季度结合实际带头组织集中学习", 4, "少一次扣1分"],
      ["合计", "", 4, ""],
    ]);
    const [invited] = judged(standardOfSheet(sheet), [STUDY, sheet]).results;
    expect(invited).toMatchObject({ verdict: "needs-confirmation", missing: { ledgers: [], word: true } });
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

  it("says beside the score from how many points on it gives which name", () => {
    const note = ["说明：得分6分及以上的为文明站，4分以下的通报批评。"];
    const sheet = sheetOf("细则", [...RUBRIC.values.map((row) => [...row]), note]);
    const { changes } = judged(standardOfSheet(sheet), [STUDY, sheet]);
    expect(changes.map((change) => say(change))).toContain("考核细则满分7分，6分及以上为“文明站”，4分以下为“通报批评”");
    const none = judged(standard).changes.map((change) => say(change));
    expect(none.filter((text) => text.includes("满分"))).toEqual([]);
  }); // prettier-ignore

  it("gets the same verdicts under a standard of ours as without the rubric's sheet", () => {
    const told = (sheets: readonly (typeof STUDY)[]) =>
      judged("city-civilized-organ", [...sheets]).results.map(({ id, verdict, actual }) => [id, verdict, actual]);
    expect(told([STUDY, RUBRIC])).toEqual(told([STUDY]));
  }); // prettier-ignore
});

describe("a requirement of several parts", () => {
  const MEETINGS = sheetOf("会议记录", [
    ["2024年会议记录"],
    ["序号", "日期", "会议类型", "议题", "参会人员"],
    ...["2024-02-06", "2024-05-14", "2024-08-13"].map((day, at) => [at + 1, day, "例会", "水土保持例会", "甲一"]),
  ]); // prettier-ignore
  const resultOf = (words: string, rule: string, confirmed = false) => {
    const sheet = sheetOf("细则", [
      ["某站考核细则"],
      ["考核项目", "考核内容", "分值", "评分标准"],
      ["学习", words, 6, rule],
      ["学习", "每季度组织集中学习不少于1次", 4, "少一次扣1分"],
      ["合计", "", 10, ""],
    ]);
    const made = standardOfSheet(sheet);
    const id = made.clauses?.[0]?.id ?? "";
    const said = { clause: id, confirmed: true, by: "甲一", on: "2024-12-20", note: "" };
    const [result] = checkRecognised(read([STUDY, MEETINGS, sheet]), {
      standard: made,
      period: YEAR_2024,
      unit: "某站",
      confirmations: confirmed ? [said] : [],
    }).results;
    if (result === undefined) throw new Error("no result");
    return result;
  };

  it.each([
    ["全年集中学习4次，每半年召开水土保持例会1次", "少一次扣1分", 5, "6 分；缺 1 次，每次扣 1 分；得 5 分"],
    ["全年集中学习5次，全年召开水土保持例会4次", "少一次扣1分", 3, "6 分；缺 3 次，每次扣 1 分；得 3 分"],
    ["全年集中学习5次，全年召开水土保持例会4次", "缺一项扣2分", 2, "6 分；缺 2 项，每项扣 2 分；得 2 分"],
    ["全年集中学习5次，全年召开水土保持例会4次", "未开展不得分；少一次扣1分", 3, "6 分；缺 3 次，每次扣 1 分；得 3 分"],
  ])("takes off what all of them miss: %s, %s", (words, rule, score, said) => {
    const result = resultOf(words, rule);
    expect(result).toMatchObject({ verdict: "unmet", score });
    expect(noteTexts(result)).toContain(said);
  }); // prettier-ignore

  const WITH_PERSON = "全年集中学习3次，请老把式点评";

  it("waits for a person where the rest holds, and says for what", () => {
    const open = resultOf(WITH_PERSON, "少一次扣1分");
    expect(open).toMatchObject({ verdict: "needs-confirmation", wants: "confirmation", score: null });
    expect(open.missing.said.map(({ text }) => say(text))).toEqual(["台账看不出，需人工确认：请老把式点评"]);
    expect(resultOf(WITH_PERSON, "少一次扣1分", true)).toMatchObject({ verdict: "met", score: 6 });
  });

  it("falls short by what the ledgers tell, whatever a person says of the rest", () => {
    const short = "全年集中学习5次，请老把式点评";
    expect(resultOf(short, "少一次扣1分")).toMatchObject({ verdict: "unmet", score: 4 });
    expect(resultOf(short, "少一次扣1分", true)).toMatchObject({ verdict: "unmet", score: 4 });
  });
});

test.each([
  ["党组理论学习中心组学习，每季度不少于1次", 1],
  ["中心组开展理论学习每季度1次", 1],
  ["中心组理论学习每季度至少1次，有记录", 1],
  ["党委中心组每季度学习不少于1次", 1],
  ["中心组学习意识形态内容每季度1次", 1],
])("a session of all staff is none of the centre group for a word of theory: %s", (words, quarters) => {
  const sheet = sheetOf("细则", [
    ["某站考核细则"],
    ["考核项目", "考核内容", "分值", "评分标准"],
    ["学习", words, 6, "每少一次扣1分"],
    ["学习", "每年召开水土保持例会1次", 4, "少一次扣1分"],
    ["合计", "", 10, ""],
  ]);
  const group = sheetOf("中心组", [
    ["党组理论学习中心组学习台账"],
    ["日期", "主题", "主讲人", "参加人数"],
    ["2024-02-20", "意识形态工作责任制", "站长", 6],
  ]);
  const staff = sheetOf("集中学习", [
    ["干部职工集中学习台账"],
    ["序号", "日期", "学习内容", "学习形式", "参加人数"],
    ...["2024-05-10", "2024-08-09", "2024-11-08"].map((day, at) => [at + 1, day, "政治理论、意识形态", "集中学习", 8]),
  ]); // prettier-ignore
  const { results } = judged(standardOfSheet(sheet), [group, staff, sheet]);
  expect(results[0]).toMatchObject({ actual: quarters, target: 4, score: 3 });
});

describe("words that a table's title says, and none of its rows", () => {
  const countOf = (words: string, title: string, header: readonly string[], topics: readonly string[]) => {
    const sheet = sheetOf("细则", [
      ["某站考核细则"],
      ["考核项目", "考核内容", "分值", "评分标准"],
      ["工作", words, 6, "每少一次扣1分"],
      ["工作", "每季度组织集中学习不少于1次", 4, "少一次扣1分"],
      ["合计", "", 10, ""],
    ]);
    const rows = topics.map((topic, at) => [`2024-0${String(at + 2)}-05`, topic, "甲一、甲二"]);
    const kept = sheetOf("台账", [[title], header, ...rows]);
    const [result] = judged(standardOfSheet(sheet), [kept, STUDY, sheet]).results;
    const said = [...(result?.missing.said ?? []), ...(result?.notes ?? [])].map(({ text }) => say(text));
    return { actual: result?.actual, said };
  };

  const DISCLOSED = ["公开时间", "公开内容", "审核人"];
  const HELD = ["活动日期", "活动名称", "参加人员"];
  const MET = ["会议时间", "会议议题", "参会人员"];
  test.each([
    ["全年公开政务信息不少于2条", "2024年政务信息公开登记表", DISCLOSED, ["部门预算", "公务接待费用"], 2],
    ["全年公开政务信息不少于4条", "政务公开台账", DISCLOSED, ["部门预算", "分工调整", "招录名单"], 3],
    ["全年公开财务信息不少于2条", "财务公开登记表", DISCLOSED, ["三公经费", "接待费"], 2],
    ["全年公开政务信息不少于2条", "信息公开登记表", DISCLOSED, ["政务：预算", "分工"], 1],
    ["全年公开财务信息不少于2条", "政务公开登记表", DISCLOSED, ["预算", "分工"], null],
    ["每年开展垃圾分类活动2次", "垃圾分类活动台账", HELD, ["进社区宣讲", "桶边督导"], 2],
    ["每年开展垃圾分类活动2次", "垃圾分类、节水活动台账", HELD, ["进社区宣讲", "桶边督导"], null],
    ["每年召开平安建设会议2次", "平安建设会议记录", MET, ["研判风险", "部署巡查"], 2],
    ["每年召开平安建设会议2次", "会议记录", MET, ["研判风险", "部署巡查"], null],
    ["每年召开平安建设会议2次", "平安建设会议记录", MET, ["平安建设部署", "班子分工"], 1],
  ])("%s, %s: %j", (words, title, header, topics, actual) => {
    const found = countOf(words, title, header, topics);
    expect(found.actual).toBe(actual);
    if (actual === null) expect(found.said).toContain("台账中没有此类记录");
  });

  test("a table that counts whole by its title is told, one whose rows say it isn't", () => {
    const told = (...topics: readonly string[]) =>
      countOf("全年公开政务信息不少于2条", "政务公开登记表", DISCLOSED, topics).said.filter((text) =>
        text.includes("整表"),
      );
    expect(told("部门预算", "分工调整")).toEqual(["《台账》各行没有写明，按表名整表计入（2条）"]);
    expect(told("政务：部门预算", "分工调整")).toEqual([]);
  });
});
