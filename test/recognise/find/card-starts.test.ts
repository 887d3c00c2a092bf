import { EMPTY_MEMORY, recognise, type Recognition } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

const read = (rows: Parameters<typeof sheetOf>[0], name = "Sheet1"): Recognition =>
  recognise([sheetOf(rows, { name })], { memory: EMPTY_MEMORY, ownSheets: new Set() });

const cardOf = (name: string) => [
  ["考 勤 卡", "", "", "", "", ""],
  ["姓名", name, "", "日期", "2021-03-01~2021-03-31", ""],
  ["部门", "质检部", "", "", "", ""],
  ["日期", "上午上班", "上午下班", "下午上班", "下午下班", ""],
  ["01 一", "07:51", "12:01", "13:21", "17:31", ""],
  ["02 二", "07:52", "12:01", "13:22", "17:32", ""],
];

it.each([1, 2, 3])("reads %i cards of a clock without staff numbers, each with its own time", (count) => {
  const cards = ["张三", "李四", "王五"].slice(0, count).map(cardOf);
  const { ledgers } = read(cards[0]?.map((_, row) => cards.flatMap((card) => card[row] ?? [])) ?? []);
  expect(ledgers.map(({ people, period }) => [people.length, period?.to])).toEqual(
    cards.map(() => [1, "2021-03-31"]),
  );
});

const visit = (day: string, person: string) => [
  ["结对帮扶走访记录", "", "", "", ""],
  ["走访时间", day, "帮扶责任人", person, ""],
  ["帮扶对象", "何文", "联系电话", "138", ""],
  ["走访内容", "了解生活情况", "", "", ""],
  ["解决问题", "协助办理低保", "", "", ""],
  ["", "", "", "", ""],
];

it("reads cards of visits in a block, each as a table", () => {
  const [one, two, three, four] = ["2024年3月8日", "2024年4月8日", "2024年5月8日", "2024年6月8日"].map(
    (day) => visit(day, "江安"),
  );
  const beside = (left = one, right = two) =>
    left?.map((row, index) => [...row, ...(right?.[index] ?? [])]) ?? [];
  const { ledgers } = read([...beside(), ...beside(three, four)]);
  expect(ledgers.map(({ kind, records }) => [kind, records.length])).toEqual(
    Array.from({ length: 4 }, () => ["pairing", 1]),
  );
});
