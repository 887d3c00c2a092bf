import { obeyedChoice } from "../../../src/excel/templates/obeyed-choice";

test("a list gets its own word for the same answer, and nothing that it has no word for", () => {
  expect(obeyedChoice("是", "是,否")).toBe("是");
  expect(obeyedChoice("是", "√,×")).toBe("√");
  expect(obeyedChoice("否", "达标, 未达标")).toBe("未达标");
  expect(obeyedChoice("实际3次", "是,否")).toBeNull();
});

test("what is only proposed is no choice, and a list that stands in cells is not looked at", () => {
  expect(obeyedChoice("是（拟）", "是,否")).toBeNull();
  expect(obeyedChoice("办公室", "=科室!$A$1:$A$9")).toBe("办公室");
});
