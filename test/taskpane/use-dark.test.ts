import { darkOf } from "../../src/taskpane/use-dark";

describe("darkOf", () => {
  test("Excel's own statement decides", () => {
    expect(darkOf({ isDarkTheme: true, bodyBackgroundColor: "#ffffff" })).toBe(true);
  });

  test("the brightness of the theme's background decides if Excel states nothing", () => {
    expect(darkOf({ bodyBackgroundColor: "#262626" })).toBe(true);
    expect(darkOf({ bodyBackgroundColor: "#F3F2F1" })).toBe(false);
  });

  test("a theme that tells nothing leaves the decision to the system", () => {
    expect(darkOf(undefined)).toBeNull();
    expect(darkOf({ bodyBackgroundColor: "" })).toBeNull();
  });
});
