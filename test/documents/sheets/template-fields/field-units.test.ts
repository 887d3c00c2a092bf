import { inChinese } from "../../../../src/locales";
import { unitOfField } from "../../../../src/documents/sheets/template-fields/field-units";

const unit = (name: string): string | null => {
  const said = unitOfField(name);
  return said && inChinese(said);
};

test("a field that asks for a figure says what it is counted in, as our sentences do", () => {
  expect(
    [
      "创建投入金额（2024年）",
      "制度数",
      "到期学习计划数",
      "志愿服务人次",
      "集中学习次数",
      "应答复件数",
      "参与率",
    ].map(unit),
  ).toEqual(["元", "项", "项", "人次", "次", "件", "%"]);
});

test("a field that asks for words has none", () => {
  expect(["单位全称", "首问负责制落实情况", "落款日期", "领导小组组长"].map(unit)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
