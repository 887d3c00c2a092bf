import { allThatIsAsked } from "../../../src/standards/rubric/asked/all-that-is-asked";
import { callOf } from "../../../src/standards/rubric/several-parts";
import { unmetWords } from "../../../src/standards/rubric/unmet-words";

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
