import { isDead, runOf } from "../../../src/excel/write/runs";

describe("whether a run is at work no more", () => {
  const journal = (run: string, at: number): Parameters<typeof isDead>[0] => ({
    version: 1,
    run,
    at,
    stage: "copying",
    before: [],
    sheets: [],
    choices: null,
  });

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
    ["begun a moment ago may still be", 0, false],
    ["begun an hour ago is not", -3_600_000, true],
    ["from a clock that is a day ahead is not waited for", 86_400_000, true],
  ])("one of another pane that was %s", (_when, ago, dead) => {
    expect(isDead(journal("abcdef1", Date.now() + ago))).toBe(dead);
  });
});
