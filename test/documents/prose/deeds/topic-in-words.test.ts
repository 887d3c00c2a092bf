import { studied, topicsIn } from "../../../../src/documents/prose/deeds/topic-in-words";

const NOBODY: ReadonlySet<string> = new Set();

describe("the topics in a cell", () => {
  test.each([
    ["a topic", "学雷锋清洁家园行动。", ["学雷锋清洁家园行动"]],
    ["items with numbers", "1.学习全国两会精神；2.讨论《宪法》", ["学习全国两会精神", "讨论《宪法》"]],
    ["lines", "全国两会精神\n《宪法》第一章", ["全国两会精神", "《宪法》第一章"]],
    [
      "without the number of a series",
      "党纪学习教育：原原本本学条例（二）",
      ["党纪学习教育：原原本本学条例"],
    ],
    ["without what was done besides", "自学《国家审计准则》，撰写笔记", ["自学《国家审计准则》"]],
    ["signs as they are printed", "道德讲堂:诚信(一)立身,敬业", ["道德讲堂：诚信（一）立身，敬业"]],
    [
      "up to the first pause where it is long",
      "听取上半年文明机关创建情况汇报，研究卫生检查改用10分制等有关问题",
      ["听取上半年文明机关创建情况汇报"],
    ],
    ["not where it is too long", "甲乙丙丁戊己庚辛壬癸".repeat(4), []],
    ["not what says nothing", "集中学习", []],
    ["not what a sheet is called", "2026年集中学习签到表", []],
    ["not what refers to something else", "详见会议纪要", []],
    ["not what holds a number that identifies", "回复13800000001来电", []],
    ["not half a title", "《关于加强", []],
    ["not an empty cell", "", []],
  ])("%s", (_what, text, topics) => {
    expect(topicsIn(text, NOBODY)).toEqual(topics);
  });

  it("names nobody", () => {
    expect(topicsIn("甲一同志先进事迹；全国两会精神", new Set(["甲一"]))).toEqual(["全国两会精神"]);
  });
});

describe("what was studied", () => {
  test.each([
    ["深入学习贯彻党的二十届三中全会精神", "党的二十届三中全会精神"],
    ["传达学习全市审计工作会议精神", "全市审计工作会议精神"],
    ["自学《国家审计准则》", "《国家审计准则》"],
    ["学习型机关建设", "学习型机关建设"],
    ["学习强国使用方法", "学习强国使用方法"],
    ["守纪律、讲规矩、作表率", "守纪律、讲规矩、作表率"],
    ["学习宪法", "学习宪法"],
  ])("%s", (topic, about) => {
    expect(studied(topic)).toBe(about);
  });
});
