import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";
import { callOf } from "../../../src/standards/rubric/several-parts";
import { unmetOfPart, unmetWords } from "../../../src/standards/rubric/unmet-words";

function unmet(requirement: string, dimension = ""): string {
  const asked = allThatIsAsked({ requirement, dimensions: [dimension] });
  return unmetWords(requirement, { ...asked, ...callOf(asked) }).zh;
}

describe("what is wrong where a requirement of a rubric is not met", () => {
  test.each([
    ["每年召开支部党员大会4次", "召开支部党员大会次数不足"],
    ["谈心谈话全年不少于10次", "谈心谈话次数不足"],
    ["出勤率不低于95%", "出勤率偏低"],
    ["无旷工现象", "有旷工"],
    ["年度内无违纪违法案件", "有违纪违法案件"],
    ["重点工作任务按期完成", "有重点工作任务未按期完成"],
    ["每人撰写心得体会2篇", "有人没有做到“每人撰写心得体会2篇”"],
  ])("%s: %s", (requirement, words) => expect(unmet(requirement)).toBe(words));

  test.each([
    "苗圃整洁有序",
    "每月卫生检查评比1次，平均90分以上",
    "组织开展主题学习教育",
    "全年报送信息12条",
  ])("%s is told in its own words, since they say more than a name of it", (requirement) =>
    expect(unmet(requirement)).toBe(`“${requirement}”未达到要求`),
  );

  test("a clause of ours does not lend its name where it asks for another figure", () => {
    expect(unmet("志愿服务活动每季度1次")).toBe("有季度未开展志愿服务");
    expect(unmet("志愿服务活动每季度2次")).toBe("志愿服务活动次数不足");
  });
});

describe("what is wrong where a part of a row is not met", () => {
  const least = (value: number, unit: "time" | "point") =>
    ({ operator: "at-least", value, unit, per: "month" }) as const;

  it("is the part's own name, where that is plain", () => {
    const call = { measure: "count-by-period", ledger: "hygiene" } as const;
    expect(unmetOfPart("卫生检查评比", call, least(1, "time"))?.zh).toBe("卫生检查评比次数不足");
    expect(unmetOfPart("每两周一次检查", call, least(1, "time"))).toBeNull();
  });

  it("is a score that is too low, whatever words ask for it", () => {
    const call = { measure: "score-average" } as const;
    expect(unmetOfPart("平均90分以上", call, least(90, "point"))?.zh).toBe("得分偏低");
  });
});
