import { read, sheetOf } from "../recognise/read-sheets";

test("a sheet with a line a person and day is read as attendance, column by column", () => {
  const rows = [
    ["2024年3月考勤表"],
    ["姓名", "科室", "日期", "考勤结果"],
    ["王一", "办公室", "2024-03-05", "正常"],
    ["王一", "办公室", "2024-03-06", "迟到"],
  ];
  const [ledger] = read([sheetOf("考勤", rows)]).ledgers;
  expect(ledger?.kind).toBe("attendance");
  expect(ledger?.columns.map(({ field }) => field)).toEqual(["person", "department", "date", "status"]);
  expect(ledger?.entries.map(({ day, shares }) => [day, shares[0]?.code])).toEqual([
    ["2024-03-05", "present"],
    ["2024-03-06", "late"],
  ]);
});
