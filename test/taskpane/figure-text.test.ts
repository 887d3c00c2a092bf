import { figureText, numberText } from "../../src/taskpane/text/figure-text";
import { speaker } from "../../src/taskpane/text/text-context";
import { clause } from "./fake-assistant";

const chinese = speaker("zh-CN");

describe("figureText", () => {
  test("what is held against a number says how far it is short; what reaches it stands beside its target", () => {
    const held = (actual: number, target: number) =>
      figureText(clause({ actual, target, unit: "session", operator: "at-least" }), chinese);
    expect([held(23, 12), held(12, 12), held(9, 12)]).toEqual(["23次", "12次", "9次（须≥12次，差3次）"]);
    const more = clause({ actual: 12, target: 12, unit: "session", operator: "above" });
    expect(figureText(more, chinese)).toBe("12次（须＞12次）");
  });

  test("a part of a whole names both, the whole first", () => {
    const part = (actual: number, target: number, of: Parameters<typeof clause>[0]) =>
      figureText(clause({ actual, target, ...of }), chinese);
    expect(part(10, 12, { unit: "month", operator: null })).toBe("12个月中有10个月");
    expect(part(2, 3, { unit: "kind", operator: "at-least" })).toBe("3类中有2类");
    expect(part(20, 20, { unit: "cell", operator: null })).toBe("20次中有20次");
  });

  test("a percentage is shown alone", () => {
    expect(figureText(clause({ actual: 97.7272, target: 95, unit: "percent" }), chinese)).toBe("97.73%");
  });

  test("where less is better it is a limit, and it is told how far over", () => {
    const limited = (part: Parameters<typeof clause>[0]) =>
      figureText(clause({ unit: "time", ...part }), chinese);
    expect(limited({ actual: 3, target: 3, operator: "below" })).toBe("3次（须＜3次）");
    expect(limited({ actual: 5, target: 3, operator: "at-most" })).toBe("5次（须≤3次，超2次）");
    expect(limited({ actual: 1, target: 3, operator: "at-most" })).toBe("1次");
    expect(limited({ actual: 2, target: 0, operator: "equals" })).toBe("2次（须为0）");
    expect(limited({ actual: 0, target: 0, operator: "at-most" })).toBe("0次");
    expect(limited({ actual: 6.5, target: 5, operator: "at-most", unit: "percent" })).toBe(
      "6.5%（须≤5%，超1.5%）",
    );
  });

  test("of hours that each has to reach it tells how many people do, of several figures which one it is", () => {
    const told = { subject: null, counts: "人" } as const;
    const hours = { key: "check.target.at-least", params: { amount: "120小时", per: "" } } as const;
    const part = {
      actual: 91.304,
      target: 100,
      unit: "percent",
      numerator: 21,
      denominator: 23,
      told,
    } as const;
    expect(figureText(clause({ ...part, targetText: hours }), chinese)).toBe("23人中有21人达到（91.3%）");
    const late = clause({ actual: 2, target: 3, operator: "below", unit: "time" });
    expect(figureText({ ...late, told: { ...told, extreme: "most-in-a-month" } }, chinese)).toBe(
      "最多的一人一月2次",
    );
  });

  test("in English the unit goes with its number", () => {
    const english = speaker("en-US");
    const said = (actual: number, target: number | null) =>
      figureText(clause({ actual, target, unit: "session", operator: "at-least" }), english);
    expect([said(1, null), said(2, null), said(0, 1), said(1, 12)]).toEqual([
      "1 time",
      "2 times",
      "0 times (at least 1 time, 1 time short)",
      "1 time (at least 12 times, 11 times short)",
    ]);
    const months = clause({ actual: 1, target: 12, unit: "month", operator: null });
    expect(figureText(months, english)).toBe("1 of 12 months");
    const few = clause({ actual: 2, target: 3, operator: "below", unit: "time" });
    expect(figureText(few, english)).toBe("2 times");
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
