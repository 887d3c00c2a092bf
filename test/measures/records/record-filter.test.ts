import { type MeasureCall } from "../../../src/measures";
import { type Row, ledger } from "../../check/make";
import { run, NONE } from "../run";

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
