import type { CellValue } from "../../../../src/grid";
import { personYear } from "../../../../src/recognise/layouts/attendance/person-year";
import { monthMatrix } from "../../../../src/recognise/layouts/attendance/month-matrix/month-matrix";
import { mustRead, readWith } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

function form(first: string, name = "姓名：张三"): CellValue[][] {
  return [
    ["2024年度考勤卡"],
    [name, "", "", "科室：综合科"],
    ["月份", ...DAYS],
    ["1月", ...first],
    ["二月", "√", "√"],
    ["3月"],
    ["4月"],
    ["说明：√出勤 ○事假"],
  ];
}

it("reads a year of one person, a row a month", () => {
  const draft = mustRead(personYear, sheetOf(form("√○√")));
  expect(draft.ledger.people.map(({ name }) => name)).toEqual(["张三"]);
  expect(draft.ledger.marks).toEqual({ "√": 4, "○": 1 });
  expect(draft.ledger.entries.find(({ mark }) => mark === "○")).toMatchObject({
    day: "2024-01-02",
    shares: [{ code: "personal-leave", days: 1 }],
  });
  // Leap year: 31 + 29 + 31 + 30 days.
  expect(draft.ledger.entries).toHaveLength(121);
});

it("takes the sheet's name for the person's where none stands above", () => {
  const draft = mustRead(personYear, sheetOf(form("√√", ""), { name: "李四" }));
  expect(draft.ledger.people[0]?.name).toBe("李四");
});

it("is no grid of people, and a grid of people is no year", () => {
  expect(readWith(monthMatrix, sheetOf(form("√○√")))).toBeNull();
  expect(
    readWith(
      personYear,
      sheetOf([["2024年4月考勤表"], ["姓名", ...DAYS], ["张三", "√"], ["李四", "√"], ["王五", "√"]]),
    ),
  ).toBeNull();
});

it("tells of a failed formula, which is no blank to ask about", () => {
  const rows = form("√√√√√");
  rows[3] = ["1月", "√", "√", "#REF!", "√", "√"];
  const draft = mustRead(personYear, sheetOf(rows));
  expect(draft.findings.map(({ problem }) => problem)).toEqual(["error-value"]);
  expect(draft.questions).toEqual([]);
});
