import { darkOf } from "../../src/taskpane/use-dark";

describe("darkOf", () => {
  test("Excel's own word counts", () => {
    expect(darkOf({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" })).toBe(true);
  });

  test("else its paper's brightness", () => {
    expect(darkOf({ bodyBackgroundColor: "#262626" })).toBe(true);
    expect(darkOf({ bodyBackgroundColor: "#F3F2F1" })).toBe(false);
  });

  test("a theme that says nothing leaves it to the system", () => {
    expect(darkOf(undefined)).toBeNull();
    expect(darkOf({ bodyBackgroundColor: "" })).toBeNull();
  });
});
