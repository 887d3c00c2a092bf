import type { OwnProblem } from "../../../../src/check";
import { ownMatches, type Candidate } from "../../../../src/documents/sheets/rectification/own-matches";

const own = (problem: string, changes: Partial<OwnProblem> = {}): OwnProblem => ({
  problem,
  source: null,
  found: null,
  measure: null,
  department: null,
  people: [],
  deadline: null,
  overdue: null,
  stage: "open",
  completed: null,
  cells: [],
  ...changes,
});

const candidate = (id: string, text: string, changes: Partial<Candidate> = {}): Candidate => ({
  id,
  clauseTitle: "每月集中学习次数",
  text,
  words: [],
  number: null,
  isCase: false,
  matter: null,
  kind: "study",
  department: null,
  ...changes,
});

const petition = (id: string, number: string, changes: Partial<Candidate> = {}): Candidate =>
  candidate(id, `「${number}」信访件，已逾期3天`, {
    clauseTitle: "来信来访件件有回音",
    number,
    isCase: true,
    kind: "petition",
    ...changes,
  });

describe("the same matter in the unit's own register", () => {
  it("is found by what the case is about", () => {
    const cases = [
      petition("a", "XF01", { matter: "自来水水压不足" }),
      petition("b", "XF02", { matter: "河道采砂" }),
    ];
    expect(ownMatches([own("自来水水压不足答复不及时"), own("采砂场扬尘")], cases)).toEqual([["a"], []]);
    const told = petition("c", "XF03", { matter: "反映路灯长期不亮" });
    expect(ownMatches([own("路灯长期不亮信访件未答复")], [...cases, told])).toEqual([["c"]]);
  });

  test("is found by the month that a problem of its subject names", () => {
    const all = [candidate("march", "3月缺1次"), candidate("august", "8月缺2次")];
    expect(ownMatches([own("8月未组织集中学习")], all)).toEqual([["august"]]);
    expect(ownMatches([own("8月卫生检查缺漏")], all)).toEqual([[]]);
    expect(ownMatches([own("4月未学习")], [candidate("all", "2个周五未学习：4月5日、5月10日")])).toEqual([
      [],
    ]);
  });

  test("is found by a case's number, and as the only case that is late", () => {
    const one = petition("first", "2024-06");
    expect(ownMatches([own("2024-06号来信没有答复")], [one, petition("second", "2024-07")])).toEqual([
      ["first"],
    ]);
    expect(ownMatches([own("信访答复超期1件")], [one])).toEqual([["first"]]);
    expect(ownMatches([own("信访答复超期1件")], [one, petition("second", "2024-07")])).toEqual([[]]);
  });

  test("is found by the clause as a whole where it says that too little is done, not by what is said of its papers", () => {
    const all = [candidate("march", "3月缺1次"), candidate("august", "8月缺2次")];
    expect(ownMatches([own("集中学习未达到每月两次")], all)).toEqual([["march", "august"]]);
    expect(ownMatches([own("每月集中学习记录不足")], all)).toEqual([[]]);
    expect(ownMatches([own("学习不够深入")], all)).toEqual([[]]);
  });

  test("is no matter of another department", () => {
    const late = petition("first", "2024-06", { department: "甲科" });
    expect(ownMatches([own("信访答复超期1件", { department: "乙科" })], [late])).toEqual([[]]);
  });

  test("stands for each clause that misses a month in which nothing was held, for one only where less was held", () => {
    const twice = [candidate("a", "8月缺1次", { clauseTitle: "政治理论学习" }), candidate("b", "8月缺2次")];
    expect(ownMatches([own("8月未组织集中学习")], twice)).toEqual([["b", "a"]]);
    expect(ownMatches([own("8月集中学习少1次")], twice)).toEqual([["b"]]);
    const other = candidate("c", "8月缺1次", { clauseTitle: "定期卫生检查", kind: "hygiene" });
    expect(ownMatches([own("8月未组织集中学习")], [...twice, other])).toEqual([["b", "a"]]);
  });
});
