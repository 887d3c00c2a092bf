import { ledger } from "../../check/make";
import { departmentsNamed, departmentsOf } from "../../../src/measures/people/departments";
import { CALENDAR_WORKDAYS, createContext } from "../../../src/measures";
import { YEAR } from "../run";

test("a record names each department once, whatever stands between them", () => {
  const [record] = ledger("task", [{ name: "普法", department: "甲科、乙 科，甲科；" }]).records;
  expect(record && departmentsNamed(record, ["department"])).toEqual(["甲科", "乙科"]);
});

test("the unit's heads are no department", () => {
  const names = ["局领导", "领导班子", "县局领导", "党组成员", "办公室", "领导干部管理科", "渔政执法股"];
  const roster = ledger(
    "roster",
    names.map((department, at) => ({ name: `甲${String(at)}`, department })),
  );
  expect(departmentsOf(createContext([roster], YEAR, CALENDAR_WORKDAYS))).toEqual([
    "办公室",
    "领导干部管理科",
    "渔政执法股",
  ]);
});
