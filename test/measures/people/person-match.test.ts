import { ledger, type Row } from "../../check/make";
import { measure, run, ALL } from "../run";
import { type MeasureCall } from "../../../src/measures";

describe("people of one name", () => {
  const staff = ledger("roster", [
    { name: "丁", department: "甲科", "staff-number": "01" },
    { name: "丁", department: "乙科", "staff-number": "02" },
  ]);
  const hoursOf = (fields: Readonly<Record<string, string>>) =>
    measure("study-hours-120", [
      staff,
      ledger("study-hours", [{ person: "丁", date: "2024-03-05", hours: 120, ...fields }]),
    ]);

  test("are told apart by number or department, and by nothing else", () => {
    expect(hoursOf({ department: "乙科" }).numerator).toBe(1);
    expect(hoursOf({ "staff-number": "02" }).numerator).toBe(1);
    expect(hoursOf({ department: "丙科" }).numerator).toBe(0);
    expect(hoursOf({}).problems.map(({ text }) => text.key)).toContain("check.same-name");
  });
});

test("people of one name get each their own hours", () => {
  const two = ledger("roster", [
    { name: "丁", department: "甲科" },
    { name: "丁", department: "乙科" },
  ]);
  const hours = ledger("study-hours", [
    { person: "丁", department: "甲科", date: "2024-03-05", hours: 120 },
    { person: "丁", department: "乙科", date: "2024-03-05", hours: 10 },
  ]);
  const [short] = measure("study-hours-120", [two, hours]).problems;
  expect(short?.cells.map(({ row }) => row)).toEqual([4]);
});

test("staff numbers go before departments", () => {
  const two = ledger("roster", [
    { name: "丁", department: "甲科", "staff-number": "01" },
    { name: "丁", department: "甲科", "staff-number": "02" },
  ]);
  const hours = ledger("study-hours", [
    { person: "丁", "staff-number": "01", date: "2024-03-05", hours: 120 },
    { person: "丁", "staff-number": "02", date: "2024-03-05", hours: 120 },
  ]);
  expect(measure("study-hours-120", [two, hours])).toMatchObject({ satisfied: true, numerator: 2 });
});

describe("people of one name", () => {
  const call: MeasureCall = { measure: "persons-covered", ledger: "study", names: ["people"] };
  const covered = (people: readonly Row[], row: Row) =>
    run(call, ALL, [
      ledger("roster", people),
      ledger("study", [{ date: "2024-03-05", people: "甲一", ...row }]),
    ]).numerator;

  test("in one department are not told apart by it", () => {
    const two = [
      { name: "甲一", department: "甲科", "staff-number": "001" },
      { name: "甲一", department: "甲科", "staff-number": "002" },
    ];
    expect(covered(two, { department: "甲科" })).toBe(0);
  });

  test("are not told apart by what a row does not say", () => {
    const numbered: readonly Row[] = [{ name: "甲一", "staff-number": "001" }, { name: "甲一" }];
    expect(covered(numbered, {})).toBe(0);
    expect(covered(numbered, { "staff-number": "001" })).toBe(1);
    const placed: readonly Row[] = [{ name: "甲一", department: "甲科" }, { name: "甲一" }];
    expect(covered(placed, {})).toBe(0);
  });
});
