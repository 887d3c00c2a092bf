import { ruledScore } from "../../../src/check/scoring/ruled-score";
import { CLAUSES, rulesInText } from "../../../src/standards";
const sessions = CLAUSES.find(({ id }) => id === "study-sessions-yearly");
if (!sessions) throw new Error("No such clause");
const { measure } = sessions;
const figures = { actual: 11, target: 12, unit: "session", numerator: null, denominator: null } as const;

const scoreOf = (rule: string, kind: "Q" | "Z", found: Parameters<typeof ruledScore>[2] = figures) =>
  ruledScore({ scoring: rulesInText(rule), weight: 10, measure, kind }, "unmet", found)?.score ?? null;

test("what is missing is taken off once, and is no case and no veto", () => {
  expect(scoreOf("每少一次扣1分", "Q")).toBe(9);
  expect(scoreOf("每少一次扣1分，迟到每人次扣0.5分", "Q")).toBe(9);
  expect(scoreOf("每少一次扣1分；弄虚作假的一票否决", "Q")).toBe(9);
});

test("a counted share is scored by its cases where no rule counts what is missing", () => {
  const found = { actual: 80, target: 100, unit: "percent", numerator: 8, denominator: 10 } as const;
  expect(scoreOf("每发现一起未办结扣2分", "Q", found)).toBe(6);
  expect(scoreOf("每少一件扣1分，迟到每人次扣0.5分", "Q", found)).toBe(8);
});

test("a veto of the standard earns nothing, whatever its rules say", () => {
  expect(scoreOf("每少一次扣1分", "Z")).toBeNull();
});
