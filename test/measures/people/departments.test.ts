import { ledger } from "../../check/make";
import { departmentsNamed } from "../../../src/measures/people/departments";

test("a record names each department once, whatever stands between them", () => {
  const [record] = ledger("task", [{ name: "普法", department: "甲科、乙 科，甲科；" }]).records;
  expect(record && departmentsNamed(record, ["department"])).toEqual(["甲科", "乙科"]);
});
