import { ledger } from "../../check/make";
import { run } from "../run";

test("what only a person can say is never met by data, and waits for a declaration", () => {
  const target = { operator: "equals", value: 1, unit: "item", per: "period" } as const;
  const result = run({ measure: "manual" }, target, [ledger("study", [{ date: "2024-03-05" }])]);
  expect(result).toMatchObject({ data: "none", satisfied: false, declare: true, actual: null });
});
