import { EMPTY_MEMORY, recognise, type Recognition } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

const read = (rows: Parameters<typeof sheetOf>[0], name = "Sheet1"): Recognition =>
  recognise([sheetOf(rows, { name })], { memory: EMPTY_MEMORY, ownSheets: new Set() });

it("reads several punches in a cell, and a log of name, day and time without a header", () => {
  const days = [45505, 45506, 45507];
  const named = read([
    ["考勤号码", "姓名", "日期", "打卡次数", "打卡记录"],
    ...days.flatMap((day) => [
      [1, "张三", day, 4, "08:20 12:01 13:30 17:41"],
      [2, "李四", day, 4, "08:21 12:01 13:31 17:42"],
    ]),
  ]);
  const bare = read(
    days.flatMap((day) => [
      ["张三", day, "08:20"],
      ["张三", day, "17:43"],
      ["李四", day, "08:21"],
    ]),
  );
  const told = [named, bare].map(({ ledgers }) =>
    ledgers.map(({ layout, people }) => [layout, people.length]),
  );
  expect(told).toEqual([[["punch-log", 2]], [["punch-log", 2]]]);
});
