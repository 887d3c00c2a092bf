import { check, settleClauses } from "../../../src/check";
import { say } from "../../../src/locales";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { paper } from "../../support/workbooks";
import { HARD_CASES } from "./hard-cases";
import { JUDGING_CASES } from "./judging-cases";

test.each([...HARD_CASES, ...JUDGING_CASES])("$name", ({ std, period, sheets, want }) => {
  const papers = Object.entries(sheets).map(([name, rows]) => paper(name, rows));
  const found = recognise(papers, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  const { results } = check(found, settleClauses(std), { period, unit: "某局" });
  for (const [id, { v, n, d, a, told = [], not = [], ex }] of Object.entries(want)) {
    const result = results.find((one) => one.id === id);
    if (!result) throw new Error(id);
    const { verdict, numerator, denominator, actual, problems, excluded } = result;
    if (v !== undefined) expect([id, [v].flat()]).toEqual([id, expect.arrayContaining([verdict])]);
    if (n !== undefined) expect([id, numerator]).toEqual([id, n]);
    if (d !== undefined) expect([id, denominator]).toEqual([id, d]);
    if (a !== undefined) expect(actual).toBeCloseTo(a, 1);
    if (ex !== undefined) expect(excluded.map(({ name }) => name)).toEqual(ex);
    const text = problems.map((one) => say(one.text, "zh-CN")).join("；");
    for (const part of told) expect(text).toContain(part);
    for (const part of not) expect(text).not.toContain(part);
  }
});
