import type { CellValue } from "../../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

const LEGEND = ["说明：√出勤 △出差 ☆年休"];

function month(name: string, people: readonly string[], ...below: CellValue[][]) {
  return sheetOf(
    [
      [`2025年${name}考勤表`],
      ["姓名", 1, 2, 3, 4, 7],
      ...people.map((person) => [person, "√", "△", "√", "☆", "√"]),
      ...below,
    ],
    { name },
  );
}
const read = (...sheets: ReturnType<typeof sheetOf>[]) => {
  const { ledgers, questions, findings } = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  return {
    asked: questions.map(({ id }) => id),
    codes: ledgers.map(({ entries }) => entries.slice(0, 4).map(({ shares }) => shares[0]?.code)),
    borrowed: findings
      .filter(({ problem }) => problem === "legend-borrowed")
      .map(({ cell, value, text }) => [
        cell.sheet,
        value,
        text.key === "attendance.finding.legend-borrowed" ? text.params.other : null,
      ]),
  };
};
const meant = ["present", "business-trip", "present", "annual-leave"];

it("a month without a legend borrows the one of another month of the same people, and says so", () => {
  expect(read(month("4月", ["张三", "李四"], LEGEND), month("7月", ["张三", "李四"]))).toEqual({
    asked: [],
    codes: [meant, meant],
    borrowed: [["7月", "△、☆", "4月"]],
  });
});

it("a sheet that explains the signs speaks for all", () => {
  const signs = sheetOf([["考勤符号说明"], ["△", "出差"], ["☆", "年休"]], { name: "说明" });
  expect(read(signs, month("7月", ["张三", "李四"]))).toMatchObject({ asked: [], codes: [meant] });
});

it("asks where two legends differ, and keeps a sheet's own legend", () => {
  const other = ["说明：√出勤 △事假 ☆年休"];
  const { asked, codes, borrowed } = read(
    month("4月", ["张三", "李四"], LEGEND),
    month("5月", ["张三", "李四"], other),
    month("7月", ["张三", "李四"]),
  );
  expect(asked).toEqual(["mark:△"]);
  expect(codes[1]).toEqual(["present", "personal-leave", "present", "annual-leave"]);
  expect(borrowed).toEqual([["7月", "☆", "4月"]]);
});

it("another office's form lends nothing", () => {
  const theirs = sheetOf(
    [["2025年4月考勤表"], ["部门", "姓名", 1, 2, 3, 4, 7], ["甲", "王五", "√", "△", "√", "☆", "√"], LEGEND],
    { name: "外单位" },
  );
  expect(read(theirs, month("7月", ["张三", "李四"])).asked).toEqual(["mark:△", "mark:☆"]);
});

it("lends half days as half days", () => {
  const half = ["说明：√出勤 △出差 ☆年休半天"];
  const { ledgers } = recognise([month("4月", ["张三", "李四"], half), month("7月", ["张三", "李四"])], {
    memory: EMPTY_MEMORY,
    ownSheets: new Set(),
  });
  expect(ledgers[1]?.entries[3]?.shares).toEqual([
    { code: "annual-leave", days: 0.5 },
    { code: "present", days: 0.5 },
  ]);
});
