import { ledger, roster } from "../../check/make";
import { measure, problemsOf } from "../run";
import { readOne } from "../../recognise/read-sheets";
import { exceptedIn, readGroupWord, withoutExcepted } from "../../../src/measures/people/group-words";

test.each([
  "全体干部职工",
  "机关全体干部",
  "全局人员",
  "全局干部职工",
  "全体人员",
  "全体在岗人员",
  "全体职工",
  "全体",
  "全员",
  "所有人员",
  "本单位全体人员",
  "某某局全体干部职工",
  "局机关全体干部职工",
  "各科室全体人员",
  "全办干部职工",
  "全院职工",
  "机关干部职工",
  "干部职工",
  "全体干部职工参加",
  "全体工作人员30人",
])("%s is everybody", (word) => {
  expect(readGroupWord(word)).toEqual({ of: "everyone" });
});

test.each([
  "各科室负责人",
  "科室负责人",
  "班子成员",
  "全体班子成员",
  "全体党员",
  "机关党员干部",
  "中层以上干部",
  "全体中层干部",
  "全体女职工",
  "青年干部代表",
  "志愿者",
  "各科室",
  "机关支部",
  "退休干部",
])("%s is some, and nobody can say who", (word) => {
  expect(readGroupWord(word)).toEqual({ of: "some" });
});

test.each(["甲一", "全胜男", "欧阳全", "所美", "王同", "委全"])("%s is a name", (word) => {
  expect(readGroupWord(word)).toBeNull();
});

test("a department before 全体, and the centre group", () => {
  expect(readGroupWord("甲科全体人员")).toEqual({ of: "part", name: "甲科" });
  expect(readGroupWord("办公室全体")).toEqual({ of: "part", name: "办公室" });
  expect(readGroupWord("中心组成员")).toEqual({ of: "centre-group" });
  expect(readGroupWord("理论学习中心组全体成员")).toEqual({ of: "centre-group" });
});

test("whom a record excepts stands in brackets or between 除 and 外", () => {
  expect(exceptedIn("全体干部职工（甲一请假，乙二出差）")).toContain("甲一");
  expect(exceptedIn("除甲一外全体干部职工")).toContain("甲一");
  expect(exceptedIn("全体干部职工（主持人甲一）")).toBe("");
});

test("rows that name only a range of people are told, those that name somebody aren't", () => {
  const remarks = (people: string) => {
    const rows = [people, "甲二"].map((one) => ({
      date: "2024-03-05",
      topic: "专题",
      hours: 120,
      people: [one],
    }));
    const { notes, problems } = measure("study-hours-120", [roster(), ledger("study", rows)]);
    return [...notes, ...problems].map(({ text }) => text.key);
  };
  expect(remarks("各科室负责人")).toContain("check.group-unclear");
  expect(remarks("甲一")).not.toContain("check.group-unclear");
});

test("what stands behind 「除…外」 is a word of its own, unless nobody is named there", () => {
  expect(withoutExcepted("除甲一外全体干部职工")).toBe("全体干部职工");
  expect(withoutExcepted("除甲一、乙一之外，全体干部职工")).toBe("全体干部职工");
  const onDuty = withoutExcepted("除值班人员外，全体干部职工");
  expect(onDuty).toBe("除值班人员外全体干部职工");
  expect(readGroupWord(onDuty)).not.toEqual({ of: "everyone" });
  expect(withoutExcepted("甲一、外联科全体")).toBe("甲一、外联科全体");
});

describe("everybody but those of whom the cell says that they were away", () => {
  const missed = (people: string) => {
    const rows = [
      ["日期", "学习内容", "形式", "参加人员"],
      ["2024-03-05", "专题", "集中学习", people],
    ];
    const { ledger: study } = readOne("学习", [["学习记录"], ...rows]);
    const { data, problems } = measure("creation-participation-rate", [roster(), study]);
    return data === "some" ? problemsOf({ problems } as Parameters<typeof problemsOf>[0]) : "none";
  };

  test.each([
    "全体干部职工（甲一请假）",
    "全体干部职工（应到4人，甲一病假）",
    "除甲一外，全体干部职工",
    "全体干部职工，甲一请假",
    "全体干部职工；请假：甲一",
    "甲一请假，乙一、乙二、甲二",
    "甲二、乙一、乙二；缺席：甲一",
  ])("%s", (people) => {
    expect(missed(people)).toEqual(["甲一缺1次"]);
  });

  test.each([
    "全体干部职工",
    "全体干部职工（4人）",
    "全体干部职工（丁七请假）",
    "全体干部职工（含编外人员）",
  ])("%s: nobody of the roster is missing", (people) => {
    expect(missed(people)).toEqual([]);
  });

  test.each(["全体干部职工（缺2人）", "全体干部职工（不含驾驶员）", "全体干部职工（除值班人员）"])(
    "%s: nobody can say who was missing",
    (people) => {
      expect(missed(people)).toBe("none");
    },
  );
});
