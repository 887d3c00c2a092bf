import { todayInChina } from "../../../src/workbench/cli/today";

describe("today", () => {
  it("is the day in China, eight hours ahead of UTC", () => {
    expect(todayInChina(new Date("2026-11-22T15:59:59Z"))).toBe("2026-11-22");
    expect(todayInChina(new Date("2026-11-22T16:00:00Z"))).toBe("2026-11-23");
  });
});
