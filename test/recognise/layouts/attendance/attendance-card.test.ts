import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

const card = (name: string, number: number) => [
  ["部门", "装配部", "", "姓名", name, ""],
  ["日期", "2020-11-01～2020-11-30", "", "工号", number, ""],
  ["旷工", "请假", "出差", "迟到", "", ""],
  [0, 0, 0, 1, "", ""],
];

it.each([2, 3, 4])("%i cards side by side are as many people, each with its own days", (count) => {
  const cards = ["张伟", "王芳", "李娜", "刘洋"].slice(0, count).map(card);
  const rows = cards[0]?.map((_, row) => cards.flatMap((one) => one[row] ?? [])) ?? [];
  const sheet = sheetOf([["员工考勤表"], ...rows]);
  const { ledgers } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ layout, people, period }) => [layout, people.length, period?.from])).toEqual(
    cards.map(() => ["card", 1, "2020-11-01"]),
  );
});
