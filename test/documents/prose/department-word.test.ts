import { departmentWord } from "../../../src/documents/prose/department-word";
import { ledger } from "../text-ledger";

const headed = (header: string) => ({
  ...ledger("hygiene"),
  columns: [{ column: 1, path: [header], field: "department", reason: "synonym" as const }],
});

test("the unit's word for its departments is its roster's, else that of its ledgers' headers", () => {
  const roster = ledger("roster", { name: "甲一", department: "法规处" });
  expect(departmentWord([roster, headed("责任股室")])).toBe("处室");
  expect(departmentWord([headed("责任股室")])).toBe("股室");
  expect(departmentWord([headed("单位")])).toBe("科室");
});
