import { sheetOf } from "../../../support/sheet-of";
import { filled, inputOf } from "../fill";
import { OFFICE } from "../office-with-forms";

const input = inputOf(OFFICE);
const openOn = (rows: readonly (readonly (string | number)[])[], name = "报表") =>
  filled(sheetOf(rows, { name }), OFFICE, input)
    .fill.answers.filter(({ value }) => value === null)
    .map(({ id, asked }) => `${id} ${asked}`);

test("an empty cell beside a label that nobody understands is told, one beside a sentence or a title is not", () => {
  expect(
    openOn([
      ["基本情况表", "", "", ""],
      ["单位名称", "", "编制床位", ""],
      ["以上情况属实，请予审核。", "", "服务人口", ""],
    ]),
  ).toEqual(["D2 编制床位", "D3 服务人口"]);
});

test("under heads every empty cell of a given row and of its sums is told, a remark is not", () => {
  const told = openOn([
    ["街巷情况统计"],
    ["街巷", "长度", "路灯", "备注"],
    ["东街", "", "", ""],
    ["西街", "", 12, ""],
    ["合计", "", "", ""],
  ]);
  expect(told).toEqual(["B3 东街·长度", "C3 东街·路灯", "B4 西街·长度", "B5 合计·长度", "C5 合计·路灯"]);
});

test("rows that wait for a list which nobody has are told once, by their first", () => {
  const told = openOn([
    ["设备登记"],
    ["序号", "设备名称", "购置价格"],
    [1, "", ""],
    [2, "", ""],
    [3, "", ""],
  ]);
  expect(told).toEqual(["B3 设备名称（第3—5行）", "C3 购置价格（第3—5行）"]);
});
