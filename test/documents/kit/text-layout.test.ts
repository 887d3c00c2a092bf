import { joinWithin, lineCount } from "../../../src/documents/kit/text-layout";

describe("parts joined within so many lines", () => {
  const rest = (left: number): string => `……另有${String(left)}条`;

  test("tell the beginning of the first where not even that has room", () => {
    const text = joinWithin(["甲".repeat(60), "乙"], "；", 20, 3, rest);
    expect(text).toMatch(/^甲{9,}………另有1条$/);
    expect(lineCount(text, 20)).toBeLessThanOrEqual(3);
  });

  test("say of a single one no more than that it goes on", () => {
    expect(joinWithin(["甲".repeat(60)], "；", 20, 3, rest)).toMatch(/^甲{9,}…$/);
  });
});
