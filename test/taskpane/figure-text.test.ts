import { figureText, numberText } from "../../src/taskpane/text/figure-text";
import { speaker } from "../../src/taskpane/text/text-context";
import { clause } from "./fake-assistant";

const chinese = speaker("zh-CN");

describe("figureText", () => {
  test("counts are shown with their target", () => {
    expect(figureText(clause({ actual: 23, target: 12, unit: "session" }), chinese)).toBe("23/12次");
  });

  test("a percentage is shown alone", () => {
    expect(figureText(clause({ actual: 97.7272, target: 95, unit: "percent" }), chinese)).toBe("97.73%");
  });

  test("where less is better it is a limit, and it is told how far over", () => {
    const limited = (part: Parameters<typeof clause>[0]) =>
      figureText(clause({ unit: "time", ...part }), chinese);
    expect(limited({ actual: 3, target: 3, operator: "below" })).toBe("3次（须＜3次）");
    expect(limited({ actual: 5, target: 3, operator: "at-most" })).toBe("5次（须≤3次，超2次）");
    expect(limited({ actual: 1, target: 3, operator: "at-most" })).toBe("1次（须≤3次）");
    expect(limited({ actual: 2, target: 0, operator: "equals" })).toBe("2次（须为0）");
    expect(limited({ actual: 0, target: 0, operator: "at-most" })).toBe("0次");
    expect(limited({ actual: 6.5, target: 5, operator: "at-most", unit: "percent" })).toBe(
      "6.5%（须≤5%，超1.5%）",
    );
  });

  test("in English the unit goes with its number", () => {
    const english = speaker("en-US");
    const said = (actual: number, target: number | null) =>
      figureText(clause({ actual, target, unit: "session" }), english);
    expect([said(1, null), said(2, null), said(0, 1), said(1, 12)]).toEqual([
      "1 session",
      "2 sessions",
      "0/1 session",
      "1/12 sessions",
    ]);
    const over = clause({ actual: 4, target: 3, operator: "at-most", unit: "time" });
    expect(figureText(over, english)).toBe("4 times (at most 3 times, 1 time too many)");
  });

  test("without anything counted there is no figure, not a zero", () => {
    expect(figureText(clause({ actual: null }), chinese)).toBeNull();
  });
});

test("numbers carry no trailing zeros", () => {
  expect([4.1666, 90, 0.5].map(numberText)).toEqual(["4.17", "90", "0.5"]);
});
