import { settleClauses } from "../../../../src/check";
import { planFacts } from "../../../../src/documents/prose/plan-facts";
import { satisfaction } from "../../../../src/documents/sheets/plan/satisfaction";
import { sampleInput } from "../../sample-input";

/** What a plan says of satisfaction under a standard. */
function said(standard: string): string {
  const text = { key: "documents.words", params: { text: "" } } as const;
  const clauses = settleClauses(standard).clauses.map((clause) => ({ ...clause, targetText: text }));
  return satisfaction(planFacts({ ...sampleInput, clauses }));
}

test("a plan names those whose satisfaction its standard asks, and nobody else", () => {
  expect(said("county-three-excellent-one-satisfied")).toBe("群众满意率不低于90%。");
  expect(said("district-civilized-organ")).toBe("基层、群众两类满意率均不低于90%。");
  expect(said("union-three-excellent-three-satisfied")).toBe("群众、基层、领导三类满意率均不低于90%。");
  expect(said("city-civilized-organ")).toBe("");
});
