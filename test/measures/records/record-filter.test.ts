import { type MeasureCall } from "../../../src/measures";
import { type Row, ledger } from "../../check/make";
import { run, NONE } from "../run";
import { matchingOf, searchText, TITLE_OF_TABLE } from "../../../src/measures/records/record-filter";

describe("what a cell has to hold", () => {
  const none: MeasureCall = { measure: "no-records", ledger: "violation", declare: false };
  const found = (where: object, row: Row) =>
    run({ ...none, where } as MeasureCall, NONE, [ledger("violation", [{ date: "2024-03-05", ...row }])])
      .actual;

  test("is any of the words, in any of the fields, whatever spaces stand between", () => {
    expect(found({ field: ["nature", "topic"], contains: ["赌博"] }, { topic: "赌 　 博" })).toBe(1);
    expect(found({ field: "nature", contains: ["赌", "毒"] }, { nature: "吸毒" })).toBe(1);
    expect(found({ not: { field: "nature", contains: ["赌"] } }, { nature: "吸毒" })).toBe(1);
    expect(found({ not: { field: "nature", contains: ["毒"] } }, { nature: "吸毒" })).toBe(0);
  });

  test("is one of several things that it lists", () => {
    expect(found({ field: "nature", in: ["b"] }, { nature: ["a", "b"] })).toBe(1);
    expect(found({ field: "nature", in: ["c"] }, { nature: ["a", "b"] })).toBe(0);
  });

  test("is something; nought and a stroke are, blanks are not", () => {
    const filled = { field: "nature", filled: true };
    expect([0, "无", "—", "  ", ""].map((nature) => found(filled, { nature }))).toEqual([1, 1, 1, 0, 0]);
  });
});

test("words are looked for in what a cell was understood as, besides what stands in it", () => {
  const field = { value: "自学", raw: "√", cell: { row: 3, column: 0, rows: 1, columns: 1 } };
  expect(searchText(field)).toBe("√\n自学");
  expect(searchText({ ...field, value: 3 })).toBe("√\n");
});

test("the words of a title count for one of several conditions, and a number for its figures", () => {
  const table = ledger("activity", [{ name: "进社区宣讲", count: 12 }], {
    title: "垃圾分类活动台账",
    sheet: "台账",
  });
  const words = { field: ["name", TITLE_OF_TABLE], contains: ["垃圾分类"] };
  const other = { field: "name", contains: ["献血"] };
  expect(matchingOf(table, { any: [other, words] })).toHaveLength(1);
  expect(matchingOf(table, { any: [other] })).toHaveLength(0);
  expect(matchingOf(table, { field: "count", in: ["12"] })).toHaveLength(1);
});
