import { readRubric } from "../../../src/recognise";
import { loadStandard, rubricClauses, standardOfRubric, type RubricClause } from "../../../src/standards";
import { sheetOf } from "../../recognise/read-sheets";

const standardWith = (requirement: string, rule = "", method = "查资料") => {
  const rubric = readRubric(
    sheetOf("细则", [
      ["某园考核细则"],
      ["考核项目", "考核内容", "分值", "评分标准", "考核方式"],
      ["组织", requirement, 6, rule, method],
      ["纪律", "无违纪违法案件", 4, "发生一起扣2分", "查登记"],
    ]),
  );
  const [clause] = rubric === null ? [] : rubricClauses(rubric);
  if (rubric === null || clause === undefined) throw new Error("no rubric");
  return { standard: standardOfRubric(rubric), asked: clause.asked };
};
const partsOf = ({ parts }: RubricClause["asked"]) =>
  parts.map(({ text, call, ledger, target }) => [
    text,
    call?.measure ?? "person",
    ledger,
    call === null ? null : `${String(target?.value)}/${String(target?.per)}`,
  ]);

describe("a row of several requirements", () => {
  it.each([
    [
      "每月集中学习2次，全年人均120学时，有记录",
      [
        ["每月集中学习2次", "count-by-period", "study", "2/month"],
        ["全年人均120学时", "sum-per-person", "study-hours", "120/year"],
      ],
    ],
    [
      "科室每月召开一次花农座谈会，请老花匠点评",
      [
        ["科室每月召开一次花农座谈会", "count-by-period", "meeting", "1/month"],
        ["请老花匠点评", "person", null, null],
      ],
    ],
    [
      "举办园艺讲堂，每季度不少于1期，职工参与率达到80%以上",
      [
        ["每季度不少于1期", "count-by-period", "activity", "1/quarter"],
        ["举办园艺讲堂，职工参与率达到80%以上", "persons-covered", "activity", "80/period"],
      ],
    ],
    [
      "园丁教育：有方案，全年活动不少于2次，无违法犯罪",
      [
        ["有方案", "count-by-period", "document", "1/year"],
        ["全年活动不少于2次", "count-by-period", "activity", "2/year"],
        ["无违法犯罪", "no-records", "violation", "0/period"],
      ],
    ],
    [
      "每月开展一次卫生检查，平均得分90分以上",
      [
        ["每月开展一次卫生检查", "count-by-period", "hygiene", "1/month"],
        ["平均得分90分以上", "score-average", "hygiene", "90/period"],
      ],
    ],
    [
      "①每季度召开苗圃例会1次②园艺信访件按期办结率100%",
      [
        ["每季度召开苗圃例会1次", "count-by-period", "meeting", "1/quarter"],
        ["园艺信访件按期办结率100%", "handling-rate", "petition", "100/period"],
      ],
    ],
  ])("has each as a part, and what no ledger tells for a person: %s", (requirement, parts) => {
    const found = partsOf(standardWith(requirement).asked);
    expect([...found].sort()).toEqual([...parts].sort());
  });

  it.each(["每季度组织集中学习不少于1次", "工会每年开展文体活动不少于3次，形式多样，成效明显", "三会一课：大会每季1次，党课每季1次"])(
    "has none where it asks one thing: %s",
    (requirement) => {
      expect(standardWith(requirement).asked.parts).toEqual([]);
    },
  ); // prettier-ignore

  it("says of a figure alone what was named before", () => {
    const { parts } = standardWith("举办园艺讲堂，每季度不少于1期，职工参与率达到80%以上").asked;
    expect(parts.map(({ words }) => words)).toEqual([["园艺讲堂"], ["园艺讲堂"]]);
  });

  it("is sure where each counted part is, and not where the row says something of all of them", () => {
    const two = "每季度召开苗圃例会1次，请老花匠点评";
    expect(standardWith("信访件按期办结率100%，请老花匠点评").asked.sure).toBe(true);
    expect(standardWith(two, "执行不好的酌情扣分").asked.sure).toBe(false);
    expect(standardWith(`各科室${two}`).asked.sure).toBe(false);
    expect(standardWith("邀请专家每季度举办园艺讲堂1次，请老花匠点评").asked.sure).toBe(false);
  });

  it("is not sure of a part of which nothing tells what it is about", () => {
    expect(standardWith("每季度召开苗圃例会1次并开展讨论").asked.sure).toBe(false);
  });

  it("asks for all of its parts as one clause, each named without its figure", () => {
    const { standard } = standardWith("每月召开苗圃例会2次，全年信访件按期办结率100%，请老花匠点评");
    const [clause] = standard.clauses ?? [];
    expect(clause).toMatchObject({ kind: "Q", target: { value: 3, unit: "item" } });
    const { measure } = clause ?? {};
    const parts = measure?.measure === "all-of" ? measure.parts : [];
    expect(parts.map(({ name, call }) => [name.zh, call.measure])).toEqual([
      ["召开苗圃例会", "count-by-period"],
      ["信访件按期办结率", "handling-rate"],
      ["请老花匠点评", "manual"],
    ]);
    expect(loadStandard(standard)).toMatchObject({ ok: true });
  });
});
