import type { Ledger } from "../../../../src/ledgers";
import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { attendanceCard } from "../../../../src/recognise/layouts/attendance/attendance-card";
import { mustRead } from "../../../support/read-layout";
import { sheetOf } from "../../../support/sheet-of";

const card = (name: string, number: number) => [
  ["部门", "装配部", "", "姓名", name, ""],
  ["日期", "2020-11-01～2020-11-30", "", "工号", number, ""],
  ["旷工", "请假", "出差", "迟到", "", ""],
  [0, 0, 0, 1, "", ""],
];

function figures(ledger: Ledger, index: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(ledger.records[index]?.fields ?? {}).map(([id, { value }]) => [id, value]),
  );
}

it.each([2, 3, 4])("%i cards side by side are as many people, each with its own days", (count) => {
  const cards = ["张伟", "王芳", "李娜", "刘洋"].slice(0, count).map(card);
  const rows = cards[0]?.map((_, row) => cards.flatMap((one) => one[row] ?? [])) ?? [];
  const sheet = sheetOf([["员工考勤表"], ...rows]);
  const { ledgers } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ layout, people, period }) => [layout, people.length, period?.from])).toEqual(
    cards.map(() => ["card", 1, "2020-11-01"]),
  );
});

it("Card sheets: the people of cards side by side, each with what the card states", () => {
  const { ledger } = mustRead(
    attendanceCard,
    sheetOf([
      ["考 勤 卡 表"],
      ["考勤日期 :", "2021/09/01 ~ 09/22"],
      ["部门", "", "姓名", "张三", "", "部门", "", "姓名", "李四", ""],
      ["日期", "2021/09/01 ~ 09/22", "工号", "64", "", "日期", "2021/09/01 ~ 09/22", "工号", "65", ""],
      ["旷工", "迟到", "", "", "", "旷工", "迟到"],
      [1, 0, "", "", "", 0, 1],
      [],
      ["日期", "上午", "下午", "", "", "日期", "上午", "下午"],
      ["01 三", "", "旷工", "", "", "01 三", "09:06", "18:00"],
    ]),
  );
  expect(ledger.people.map(({ name, staffNumber }) => [name, staffNumber])).toEqual([
    ["张三", "64"],
    ["李四", "65"],
  ]);
  expect(figures(ledger, 0)["absent-days"]).toBe(1);
  expect(figures(ledger, 1)["absent-days"]).toBe(0);
});
