import { ruledScore } from "../../../src/check/scoring/ruled-score";
import { CLAUSES, rulesInText } from "../../../src/standards";
const sessions = CLAUSES.find(({ id }) => id === "study-sessions-yearly");
if (!sessions) throw new Error("No such clause");
const { measure } = sessions;
const figures = { actual: 11, target: 12, unit: "session", numerator: null, denominator: null } as const;

const scoreOf = (
  rule: string,
  kind: "Q" | "Z",
  found: Parameters<typeof ruledScore>[2] = figures,
  verdict: "met" | "unmet" = "unmet",
) => ruledScore({ scoring: rulesInText(rule), weight: 10, measure, kind }, verdict, found)?.score ?? null;

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

test("a share that reaches what is asked of it is not short, whoever is missing", () => {
  const found = (actual: number) =>
    ({ actual, target: 95, unit: "percent", numerator: actual, denominator: 100 }) as const;
  expect(scoreOf("未达标不得分", "Q", found(94))).toBe(0);
  expect(scoreOf("未达标不得分", "Q", found(96), "met")).toBe(10);
  expect(scoreOf("未达到要求扣2分", "Q", found(95), "met")).toBe(10);
});

test("a veto of the standard earns nothing, whatever its rules say", () => {
  expect(scoreOf("每少一次扣1分", "Z")).toBeNull();
});
