import { isProposed, proposed, sourcesOf } from "../../../src/documents/kit/proposed";
import type { PlanRow } from "../../../src/documents/kit/sheet-plan";

const office = proposed("办公室", "“任务分解”表第4行");

test("what is inferred is marked in words, with its source beside it", () => {
  expect(office).toEqual({ value: "办公室（拟）", inferredFrom: "“任务分解”表第4行" });
});

test("a value is a proposal for as long as it bears the mark", () => {
  expect(isProposed("办公室（拟） ")).toBe(true);
  expect(isProposed("办公室")).toBe(false);
  expect(isProposed("拟任科长")).toBe(false);
  expect(isProposed(null)).toBe(false);
});

test("the sources of proposals are told once, and of none that was settled", () => {
  const row = (cells: PlanRow["cells"]): PlanRow => ({ role: "body", cells });
  const rows = [
    row({ department: office, person: proposed("李敏", "花名册") }),
    row({ department: office, person: { value: "王芳", inferredFrom: "学习台账" } }),
  ];
  expect(sourcesOf(rows)).toEqual(["“任务分解”表第4行", "花名册"]);
});
