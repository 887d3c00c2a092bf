import { describeTable } from "../../src/recognise";
import { readOne } from "./read-sheets";

test("a list of events without a period of its own tells its first and its last day, a register none", () => {
  const { ledger } = readOne("调研文章", [
    ["作者", "题目", "完成日期"],
    ["甲一", "论甲", "2024-03-20"],
    ["乙二", "论乙", "2024-11-06"],
  ]);
  expect(describeTable(ledger)).toMatchObject({ from: "2024-03-20", to: "2024-11-06" });
  const roster = readOne("人员名册", [
    ["姓名", "科室", "到岗日期"],
    ["甲一", "甲科", "2020-03-20"],
    ["乙二", "乙科", "2021-11-06"],
  ]).ledger;
  expect(describeTable(roster)).toMatchObject({ from: null, to: null });
});
