import { proposedSigners } from "../../../src/documents/prose/signed-by";
import { paper } from "../../support/workbooks";

const signers = (...feet: readonly (readonly string[])[]) => {
  const sheets = feet.map((foot, at) => paper(`表${String(at + 1)}`, [["学习台账"], ["日期", "内容"], foot]));
  const found = proposedSigners(sheets);
  return [found.制表人, found.审核人].map((one) => one && [one.value, one.inferredFrom]);
};

describe("who signs our tables is proposed from the feet of the unit's", () => {
  test("behind the label or in the next cell, whoever did most of them", () => {
    expect(signers(["制表人：甲一　审核人：乙一"], ["制表：甲二", "", "审核：乙一"])).toEqual([
      ["甲一", "制表人取自“表1”的落款"],
      ["乙一", "审核人取自“表1”的落款"],
    ]);
    expect(signers(["填 表 人：", "甲二", "审核人：", ""], ["填表人：甲二"])).toEqual([
      ["甲二", "制表人取自“表1”的落款"],
      undefined,
    ]);
  });

  test("nobody where the places are empty, or hold no name", () => {
    expect(signers(["制表人：　　　审核人："], ["制表人：", "审核人：", "日期："])).toEqual([
      undefined,
      undefined,
    ]);
    expect(signers(["制表人：____ 审核人：______"])).toEqual([undefined, undefined]);
  });
});
