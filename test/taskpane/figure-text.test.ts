import { figureText, numberText } from "../../src/taskpane/text/figure-text";
import { speaker } from "../../src/taskpane/text/text-context";
import { clause } from "./fake-assistant";

const chinese = speaker("zh-CN");

describe("figureText", () => {
  test("counts are shown with their target", () => {
    expect(figureText(clause({ actual: 23, target: 12, unit: "session" }), chinese)).toBe("23/12 次");
  });

  test("a percentage is shown alone", () => {
    expect(figureText(clause({ actual: 97.7272, target: 95, unit: "percent" }), chinese)).toBe("97.73%");
  });

  test("without anything counted there is no figure, not a zero", () => {
    expect(figureText(clause({ actual: null }), chinese)).toBeNull();
  });
});

test("numbers carry no trailing zeros", () => {
  expect([4.1666, 90, 0.5].map(numberText)).toEqual(["4.17", "90", "0.5"]);
});
