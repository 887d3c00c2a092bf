import { politicalTopics } from "../../../../src/documents/prose/deeds/political-topics";

const deeds = (...texts: readonly string[]) => texts.map((text) => ({ text, times: 1, cells: [] }));
const read = (...texts: readonly string[]) => {
  const { topics, campaigns } = politicalTopics(deeds(...texts));
  return { topics: topics.map(({ text }) => text), campaigns: campaigns.map(({ text }) => text) };
};

describe("topics of political theory", () => {
  it("are told apart from a campaign of study, which is held", () => {
    expect(read("党纪学习教育“原原本本学条例”", "党纪学习教育专题《中国共产党纪律处分条例》")).toEqual({
      topics: ["《中国共产党纪律处分条例》"],
      campaigns: ["党纪学习教育"],
    });
  });

  it("are not told beside the campaign that they belong to", () => {
    expect(read("八项规定精神应知应会", "深入贯彻中央八项规定精神学习教育", "全国两会精神")).toEqual({
      topics: ["全国两会精神"],
      campaigns: ["深入贯彻中央八项规定精神学习教育"],
    });
  });

  it("begin with what speaks to everybody", () => {
    expect(read("职业道德规范", "《中国共产党章程》和党章", "党的二十届四中全会公报").topics).toEqual([
      "党的二十届四中全会公报",
      "《中国共产党章程》和党章",
      "职业道德规范",
    ]);
  });
});
