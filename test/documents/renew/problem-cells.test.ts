import { problemCells } from "../../../src/documents/renew/problem-cells";
import type { ProblemPart } from "../../../src/documents/kit/sheet-plan";

function said(texts: readonly string[], changes: Partial<ProblemPart> = {}, more = 0): unknown {
  const parts = texts.map((text, at): ProblemPart => ({ id: `p${String(at)}`, text, cells: [], ...changes }));
  const rest: readonly ProblemPart[] = more === 0 ? [] : [{ id: "more", text: "", cells: [], count: more }];
  return problemCells({ parts: [...parts, ...rest], besides: [], evidence: [], said: "" }).problem.value;
}

describe("the text of a problem of several parts", () => {
  test("lists months by how much they lack", () => {
    expect(said(["3月缺1次", "8月缺2次", "9月缺1次"])).toBe("3月、9月各缺1次，8月缺2次");
    expect(said(["4月无考勤表", "5月无考勤表"])).toBe("4月、5月均无考勤表");
    expect(said(["2月缺1次", "4月缺1次", "5月缺1次", "6月缺1次", "7月缺1次"])).toBe("2月、4月至7月各缺1次");
  });

  test("tells months of which nothing was done together, whatever else is said", () => {
    expect(said(["1月未检查", "2月未检查", "3月只查1/2个科室，未查：乙科", "4月未检查"])).toBe(
      "1月、2月、4月均未检查；3月只查1/2个科室，未查：乙科",
    );
  });

  test("says once what all of them say", () => {
    expect(said(["甲一98小时，应为120小时", "甲二60小时，应为120小时"])).toBe(
      "甲一98小时、甲二60小时，应为120小时",
    );
    expect(said(["甲一98小时，应为120小时", "甲二20小时，应为60小时"])).toBe(
      "甲一98小时，应为120小时；甲二20小时，应为60小时",
    );
    expect(said(["「甲科」得分偏低", "「乙科」得分偏低", "「甲科」得分偏低"])).toBe(
      "「甲科」得分偏低（2次）、「乙科」得分偏低",
    );
  });

  test("tells the first of many and how many they are", () => {
    const names = Array.from({ length: 9 }, (_, at) => `第${String(at)}人98小时，应为120小时`);
    expect(said(names, { noun: "人" })).toMatch(/^第0人98小时、.*第4人98小时等9人，应为120小时$/);
    expect(said(["甲科偏低", "乙科偏低", "甲科偏低"], {}, 7)).toBe("甲科偏低、乙科偏低等10项");
    const days = Array.from({ length: 9 }, (_, at) => `1月${String(at + 1)}日`).join("、");
    expect(said([`9个周五未学习：${days}`])).toBe("9个周五未学习：1月1日、1月2日、1月3日、1月4日、1月5日等");
  });
});
