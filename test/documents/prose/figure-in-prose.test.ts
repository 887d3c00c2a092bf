import type { ClauseResult } from "../../../src/check";
import { actualText } from "../../../src/documents/prose/clause-figures";
import { figureInProse, subjectInProse } from "../../../src/documents/prose/figure-in-prose";
import { CLAUSES } from "../../../src/standards";

const result = (
  unit: string,
  actual: number,
  numerator: number | null,
  denominator: number | null,
  more: { readonly id?: string; readonly verdict?: ClauseResult["verdict"] } = {},
) => {
  const told = CLAUSES.find(({ id }) => id === more.id)?.told ?? { subject: null, counts: null };
  return { id: "", verdict: "unmet", unit, actual, numerator, denominator, told, ...more } as ClauseResult;
};

const of = (...figure: Parameters<typeof result>) => figureInProse(result(...figure));

test("a share of months, quarters or kinds is told in words, not as a fraction", () => {
  expect(of("month", 10, 10, 12)).toBe("12个月中有10个月达到要求");
  expect(of("quarter", 4, 4, 4)).toBe("4个季度均达到要求");
  expect(of("quarter", 0, 0, 2)).toBe("2个季度均未达到要求");
  expect(of("half-year", 1, 1, 1)).toBe("1个半年达到要求");
  expect(of("kind", 3, 3, 4)).toBe("4类中已有3类");
});

test("a percentage says what it is a share of, where that is known and it is one", () => {
  expect(of("percent", 91.3, 21, 23, { id: "study-hours-120" })).toBe("达到要求的占91.3%（23人中21人）");
  expect(of("percent", 0, 0, 4, { id: "scope-all-departments" })).toBe("4个科室均未达到要求");
  expect(of("percent", 80, 2, 3, { id: "three-satisfactions" })).toBe("实际为80%");
  expect(of("percent", 91.3, 21, 23)).toBe("实际为91.3%");
});

test("counts and what has no whole stay as in a table", () => {
  expect(of("session", 1, 1, 2)).toBe("实际为1次");
  expect(of("month", 10, 10, null)).toBe("实际为10个月");
});

test("of a subject the verdict is told where the figure does not say it", () => {
  const met = { verdict: "met" } as const;
  expect(subjectInProse(result("session", 9, 9, 2, met), "政务公开")).toBe("政务公开9次，达标");
  expect(subjectInProse(result("quarter", 4, 4, 4, met), "志愿服务")).toBe("4个季度志愿服务均达到要求");
  expect(subjectInProse(result("item", 2, 2, 2, met), "党课")).toBe("党课达到要求");
  expect(subjectInProse(result("month", 10, 10, 12), "集中学习次数")).toBe(
    "12个月中有10个月集中学习次数达到要求，未达标",
  );
  const all = { id: "creation-participation-rate", ...met };
  expect(subjectInProse(result("percent", 100, 22, 22, all), "参与率")).toBe("参与率100%（共22人），达标");
  const some = { id: "petitions-answered" };
  expect(subjectInProse(result("percent", 85.7, 6, 7, some), "答复率")).toBe(
    "答复率85.7%（7件中6件），未达标",
  );
});

test("in a table a fraction stands beside a percentage only where it is its share", () => {
  expect(actualText(result("percent", 91.3, 21, 23))).toBe("91.3%（21/23）");
  expect(actualText(result("percent", 80, 2, 3))).toBe("80%");
  expect(actualText(result("month", 10, 10, 12))).toBe("10/12个月");
  // Two plans where one was asked for are no share of it.
  expect(actualText(result("item", 2, 2, 1))).toBe("2项");
});
