import type { AttendanceCode } from "../../../src/ledgers";
import type { MeasureCall } from "../../../src/measures";
import { isBlankEntry } from "../../../src/measures/attendance/identity";
import { grid, type Mark, roster } from "../../check/make";
import { ALL, run } from "../run";

const rate: MeasureCall = { measure: "attendance-rate" };
const on = (day: string, code?: AttendanceCode): Mark => ({ day, ...(code && { code }) });
const inDepartment = (department: string, name: string, ...marks: readonly Mark[]) =>
  grid({ [name]: marks }, { sheet: `${department}考勤`, department });

describe("someone who stands in the sheets of two departments", () => {
  test("is one person, whose days count once", () => {
    const sheets = [
      inDepartment("甲科", "甲一", on("2024-03-05", "present")),
      inDepartment("乙科", "甲一", on("2024-03-05", "present"), on("2024-03-06", "absent")),
    ];
    expect(run(rate, ALL, sheets)).toMatchObject({ numerator: 1, denominator: 2 });
    expect(run(rate, ALL, [roster(), ...sheets])).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("is where one of them says, whatever the other leaves blank", () => {
    const sheets = [
      inDepartment("乙科", "甲一", on("2024-03-05")),
      inDepartment("甲科", "甲一", on("2024-03-05", "present")),
    ];
    const filled = run({ measure: "attendance-filled" }, ALL, [roster(), ...sheets]);
    expect(filled).toMatchObject({ numerator: 1, denominator: 1 });
    expect(run(rate, ALL, [roster(), ...sheets])).toMatchObject({ numerator: 1, denominator: 1 });
  });

  test("is two people where they contradict each other and no roster says otherwise", () => {
    const sheets = [
      inDepartment("甲科", "甲一", on("2024-03-05", "present")),
      inDepartment("乙科", "甲一", on("2024-03-05", "absent")),
    ];
    expect(run(rate, ALL, sheets)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("two of the roster with one name are told apart by their departments", () => {
    const two = [
      roster([{ name: "甲一", department: "丙科" }]),
      inDepartment("甲科", "甲一", on("2024-03-05", "present")),
      inDepartment("丙科", "甲一", on("2024-03-05", "absent")),
    ];
    expect(run(rate, ALL, two)).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

test("a cell without a mark says something where blanks were told to mean it", () => {
  const [blank, told] = grid({
    甲一: [{ day: "2024-03-05" }, { day: "2024-03-06", code: "present" }],
  }).entries;
  if (!blank || !told) throw new Error("two days");
  expect(isBlankEntry(blank)).toBe(true);
  expect(isBlankEntry({ ...told, mark: "" })).toBe(false);
  expect(isBlankEntry({ ...blank, mark: "※" })).toBe(false);
});
