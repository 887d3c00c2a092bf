import { byText } from "../../src/grid";

describe("byText", () => {
  const counting = (most: number) => {
    const asked: string[] = [];
    const lengthOf = byText(most, (text) => {
      asked.push(text);
      return text === "" ? null : text.length;
    });
    return { asked, lengthOf };
  };

  it("works out a text once, nothing found too", () => {
    const { asked, lengthOf } = counting(10);
    expect(["学习", "", "学习", ""].map(lengthOf)).toEqual([2, null, 2, null]);
    expect(asked).toEqual(["学习", ""]);
  });

  it("begins anew when it remembers as many as it may", () => {
    const { asked, lengthOf } = counting(2);
    expect(["甲", "乙", "丙", "甲"].map(lengthOf)).toEqual([1, 1, 1, 1]);
    expect(asked).toEqual(["甲", "乙", "丙", "甲"]);
  });

  it("keeps no text longer than 1,000 characters", () => {
    const { asked, lengthOf } = counting(10);
    const long = "学".repeat(1001);
    expect([long, long].map(lengthOf)).toEqual([1001, 1001]);
    expect(asked).toHaveLength(2);
  });
});
