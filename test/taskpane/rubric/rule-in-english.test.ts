import { rulesFor } from "../../../src/taskpane/rubric/menu-choices";
import { ruleInEnglish } from "../../../src/taskpane/rubric/rule-in-english";
import type { CountingView } from "../../../src/assistant";

test("each way to score that is offered is said in English, with its own words behind it", () => {
  const offered = (["percent", "case", "item", "point", "session"] as const).flatMap((unit) =>
    rulesFor({ unit } as CountingView),
  );
  expect(offered.filter((rule) => ruleInEnglish(rule) === rule)).toEqual([]);
  expect(ruleInEnglish("每低5%扣0.5分")).toBe("0.5 points off for each 5% short (每低5%扣0.5分)");
});

test("what a unit wrote itself stays as it is", () => {
  expect(ruleInEnglish("视情况扣分")).toBe("视情况扣分");
});
