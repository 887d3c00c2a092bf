import { namesLaw } from "../../src/ledgers";

test("a law is known by its name in a topic; methods and calligraphy are none", () => {
  for (const topic of [
    "渔业法条文学习",
    "学习《保密法》",
    "安全生产法学习（下午）",
    "民法典专题",
    "《信访工作条例》解读",
  ])
    expect([topic, namesLaw(topic)]).toEqual([topic, true]);
  for (const topic of [
    "工作方法学习",
    "书法培训",
    "渔政执法培训",
    "看法、做法",
    "因停电无法学习",
    "打法讲座",
    "业务知识",
  ])
    expect([topic, namesLaw(topic)]).toEqual([topic, false]);
});
