import { isDead, runOf } from "../../../src/excel/names/runs";

describe("whether a run is at work no more", () => {
  const journal = (run: string, beat: number) => ({ run, beat });

  test("one of this pane is as long as it works", async () => {
    let name = "";
    await runOf((run) => {
      name = run;
      expect(isDead(journal(run, 0))).toBe(false);
      return Promise.resolve();
    });
    expect(isDead(journal(name, Date.now()))).toBe(true);
  });

  test.each([
    ["sent a request a moment ago may still be", 0, false],
    ["sent the last one an hour ago is not", -3_600_000, true],
    ["has a clock that is a day ahead is not waited for", 86_400_000, true],
  ])("one of another pane that %s", (_when, ago, dead) => {
    expect(isDead(journal("abcdef1", Date.now() + ago))).toBe(dead);
  });
});
