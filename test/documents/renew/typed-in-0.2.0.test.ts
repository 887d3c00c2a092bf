import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Sheet } from "../../../src/grid";
import { ASKED_KINDS } from "../../../src/own-sheets";
import { checkBytes } from "../../scenarios/check-workbook";
import { sheetNamed, sheetsOf } from "../../scenarios/workbook-bytes";

/*
 * All sheets that version 0.2.0 wrote for a small office, with words typed into every column that belongs to the clerk, each in a row of its
 * own: 「词01由本科室填写」 and so on, in the order of the sheets and their columns below.
 */
const FILE = readFileSync(join(__dirname, "../../fixtures/typed-in-0.2.0.xlsx"));

const TYPED: Readonly<Record<string, readonly string[]>> = {
  达标汇总: ["责任科室", "人工确认/备注"],
  达标明细: ["情况说明"],
  个人明细: ["情况说明"],
  卫生明细: ["情况说明"],
  整改台账: ["整改措施", "责任科室", "责任人", "整改时限", "整改状态", "完成日期", "整改说明"],
  任务分解表: ["工作措施", "责任领导", "责任科室", "责任人", "完成时限", "完成情况"],
  学习计划表: [
    "学习时间",
    "学习内容",
    "学习形式",
    "主讲人",
    "参加人员",
    "经费（元）",
    "责任科室",
    "完成情况",
  ],
  卫生检查安排表: ["检查日期", "检查范围（责任区）", "检查人员", "评分办法", "评比时间"],
  实施步骤表: ["起止时间", "任务", "责任科室", "完成标志", "完成日期"],
  领导小组名单: ["姓名", "职务", "科室", "职责分工"],
  佐证材料清单: ["份数", "页码", "是否齐全", "存放情况"],
  创建标准: ["责任科室", "说明"],
};
/** Columns that are called otherwise by now. */
const NOW: Readonly<Record<string, string>> = { 页码: "页号" };

const WORDS = Object.entries(TYPED).flatMap(([sheet, headers]) =>
  headers.map((header) => ({ sheet, header })),
);

/** The headers of the cells in which a word stands, the nearest above each. */
function headersOver({ values }: Sheet, word: string, headers: readonly string[]): readonly string[] {
  return values.flatMap((row, down) =>
    row.flatMap((value, across) => {
      if (value !== word) return [];
      const above = values.slice(0, down).map((line) => String(line[across]).replace(/\n/g, ""));
      return above.reverse().find((text) => headers.includes(text)) ?? "";
    }),
  );
}

it("what was typed into sheets of version 0.2.0 stays in its column, in all of them", async () => {
  const { save } = await checkBytes(FILE, { standard: "city-civilized-organ", write: ASKED_KINDS });
  const after = await sheetsOf(await save());
  WORDS.forEach(({ sheet, header }, at) => {
    const word = `词${String(at + 1).padStart(2, "0")}由本科室填写`;
    const now = NOW[header] ?? header;
    expect([word, headersOver(sheetNamed(after, sheet), word, [now])]).toEqual([word, [now]]);
  });
}, 60_000);
