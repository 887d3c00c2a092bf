import type { Confirmation } from "../../../src/own-sheets";
import type { Verdict } from "../../../src/check";
import { say } from "../../../src/locales";
import type { Ledger } from "../../../src/ledgers";
import { CLAUSES, type Clause } from "../../../src/standards";
import { ledger } from "../../check/make";
import { CASES } from "./cases";
import { securityChecks } from "./group-e";
import { judge as judgeWith } from "./judge";
import { aboutSomethingElse, asksForWords } from "./something-else";

const said = (clause: string, on: string | null, confirmed = true): Confirmation => ({
  clause,
  confirmed,
  by: "甲一",
  on,
  note: "",
});

/** Their sheet is one of March: over the year the other months would be wanting. */
const OF_MARCH = new Set(["attendance-rate", "absenteeism-zero", "late-early-limit"]);
const MARCH = { from: "2024-03-01", to: "2024-03-31", asOf: "2024-03-31" };

const judge = (clause: Clause, ledgers: readonly Ledger[], confirmations: readonly Confirmation[] = []) =>
  judgeWith(clause.id, ledgers, { confirmations, ...(OF_MARCH.has(clause.id) ? { period: MARCH } : {}) });

const manual = CLAUSES.filter(({ measure }) => measure.measure === "manual");
const counted = CLAUSES.filter(({ measure }) => measure.measure !== "manual");
/** Met only when a person says that zero is zero: what has to be on record besides. */
const DECLARED: Readonly<Record<string, readonly Ledger[]>> = {
  "zero-violation": [],
  "zero-vice": [],
  "zero-family-planning": [],
  "eight-rules-zero": [],
  "secrecy-work": [ledger("activity", [{ date: "2024-05-04", name: "保密教育" }])],
  "public-security": [securityChecks],
};

test("every clause that is counted has a case, and no case is left without a clause", () => {
  expect(Object.keys(CASES).sort()).toEqual(counted.map(({ id }) => id).sort());
});

describe.each(counted.map((clause) => [clause.id, clause] as const))("%s", (id, clause) => {
  const { met, unmet } = CASES[id] ?? { met: [], unmet: [] };

  if (id in DECLARED) {
    test("is met once a person has declared it, and not by an empty sheet", () => {
      const blank = [...(DECLARED[id] ?? []), ledger("violation", [])];
      expect(judge(clause, blank).verdict).toBe("needs-confirmation");
      expect(judge(clause, blank, [said(id, "2024-12-20")]).verdict).toBe("met");
      expect(judge(clause, blank, [said(id, "2023-12-20")]).verdict).toBe("needs-confirmation");
    });
  } else {
    test("is met", () => {
      const result = judge(clause, met);
      expect(result.verdict).toBe("met");
      expect(result.score).toBe(100);
      expect(result.evidence.length).toBeGreaterThan(0);
    });
  }

  if (asksForWords(clause.measure) && met.length > 0) {
    test("is not met by records of another sort", () => {
      expect(judge(clause, met).verdict).toBe("met");
      expect(judge(clause, met.map(aboutSomethingElse)).verdict).not.toBe("met");
    });
  }

  test("is unmet, and says what is wrong", () => {
    const result = judge(clause, unmet);
    expect(result.verdict).toBe("unmet");
    expect(result.score).toBeLessThan(100);
    expect(result.problems.length).toBeGreaterThan(0);
    for (const { text } of [...result.problems, ...result.notes]) {
      expect(say(text, "zh-CN")).not.toMatch(/\{\w+\}/);
      expect(say(text, "en-US")).not.toMatch(/\{\w+\}|[\u4e00-\u9fff]{2}.*[，。]/);
    }
  });

  test("without data is neither met nor unmet", () => {
    const open: Verdict[] = ["insufficient-data", "needs-confirmation", "not-applicable"];
    expect(open).toContain(judge(clause, []).verdict);
    expect(judge(clause, []).score).toBeNull();
    const otherYear = met.map((one) => ({ ...one, blankForm: true, records: [], entries: [] }));
    expect(open).toContain(judge(clause, otherYear).verdict);
  });
});

describe.each(manual.map((clause) => [clause.id, clause] as const))("%s", (id, clause) => {
  test("waits for a person, and earns nothing until then", () => {
    expect(judge(clause, [])).toMatchObject({ verdict: "needs-confirmation", score: null });
  });

  test("is met when confirmed in the period, unmet when denied", () => {
    expect(judge(clause, [], [said(id, "2024-12-20")])).toMatchObject({ verdict: "met", score: 100 });
    expect(judge(clause, [], [said(id, "2024-12-20", false)]).verdict).toBe("unmet");
  });

  test("waits again when the confirmation is of an earlier period", () => {
    const result = judge(clause, [], [said(id, "2023-12-20")]);
    expect(result.verdict).toBe("needs-confirmation");
    expect(result.missing.said.map(({ text }) => text.key)).toContain("check.confirmation-expired");
  });
});

test("each condition of a clause of several says what is wrong where it does not hold", () => {
  const wordless = CLAUSES.flatMap(({ id, measure }) =>
    measure.measure !== "all-of"
      ? []
      : measure.parts.flatMap(({ name, unmet }) => (unmet ? [] : [`${id}: ${name.zh}`])),
  );
  expect(wordless).toEqual([]);
});
