import { figuresIn } from "../../../src/standards/rubric/asked/figures-in-text";

const told = (text: string): readonly unknown[] =>
  figuresIn(text).map(({ value, operator, counted, per }) => [value, operator, counted, per]);

describe("figures in a requirement", () => {
  it.each([
    ["每季度召开例会不少于2次", [[2, "at-least", "times", "quarter"]]],
    ["全年读书交流8次以上", [[8, "at-least", "times", "year"]]],
    ["每两月出一期墙报", [[6, "at-least", "times", "year"]]],
    ["每月巡检两次", [[2, "at-least", "times", "month"]]],
    ["走访3次/半年", [[3, "at-least", "times", "half-year"]]],
    ["大会每年4次,小组会每月1次", [[4, "at-least", "times", "year"], [1, "at-least", "times", "month"]]], // prettier-ignore
    ["参与率达到95%以上", [[95, "at-least", "percent", null]]],
    ["差错不超过3件", [[3, "at-most", "pieces", null]]],
  ])("reads %s", (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  it("takes a blank for a figure that is not yet given", () => {
    expect(told("集中学习每月不少于__次")).toEqual([[null, "at-least", "times", "month"]]);
    expect(told("全年座谈（  ）次")).toEqual([[null, "at-least", "times", "year"]]);
  });

  it("takes names, years and the size of each for none", () => {
    for (const text of ["落实一岗双责", "第一次", "一次性告知", "树立四个意识", "2023年", "每次3张照片"])
      expect(told(text)).toEqual([]);
  });
});
