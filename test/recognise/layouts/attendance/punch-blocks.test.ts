import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

describe("Blocks of punches", () => {
  const BLOCKS = [
    ["刷卡记录表"],
    ["考勤日期：2024-04-01 ~ 2024-04-12"],
    Array.from({ length: 12 }, (_, index) => index + 1),
    ...["张三", "李四", "王五"].flatMap((name, index) => [
      ["工号：", "", index + 1, "", "姓名：", "", name, "", "部门：", "", "部门"],
      ["08:2118:01", "08:2218:02"],
    ]),
  ];
  const SUMMARY = [
    ["2024年4月考勤汇总表"],
    ["姓名", "应出勤", "实出勤", "事假", "病假"],
    ...["张三", "李四", "王五"].map((name) => [name, 10, 10, 0, 0]),
  ];

  it("stay one table: a line of labels and values is no header", () => {
    const { ledgers, findings } = recognise([sheetOf(BLOCKS, { name: "刷卡记录" })], {
      memory: EMPTY_MEMORY,
      ownSheets: new Set(),
    });
    expect(ledgers.map(({ layout, people }) => [layout, people.length])).toEqual([["punch-log", 3]]);
    expect(findings.map(({ problem }) => problem)).toEqual(["punches-not-presence"]);
  });

  it("beside a summary are told as its second view, and as nothing else", () => {
    const { findings } = recognise(
      [sheetOf(SUMMARY, { name: "汇总" }), sheetOf(BLOCKS, { name: "刷卡记录" })],
      { memory: EMPTY_MEMORY, ownSheets: new Set() },
    );
    expect(findings.map(({ problem }) => problem)).toEqual(["second-view"]);
  });
});
