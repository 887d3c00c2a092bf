import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../src/grid";
import { read, sheetOf } from "../read-sheets";

const RUBRIC = [
  ["某局文明科室考核细则"],
  ["考核项目", "考核内容", "分值", "评分标准", "得分"],
  ["组织领导", "成立领导小组，分工明确", 5, "未成立扣5分，分工不明扣2分", ""],
  ["学习教育", "每月集中学习两次", 10, "每少一次扣1分，扣完为止", ""],
  ["环境卫生", "办公室整洁", 5, "发现脏乱一处扣0.5分", ""],
];

test("a rubric is no ledger and is told as what it is", () => {
  const { ledgers, skipped } = read([sheetOf("考核细则", RUBRIC)]);
  expect(ledgers).toEqual([]);
  expect(skipped).toEqual([{ sheet: "考核细则", reason: "no-table", looksLike: "rubric" }]);
});

test("points inside the requirement make a rubric too", () => {
  const { ledgers, skipped } = read([
    sheetOf("Sheet1", [
      ["检查内容和评分标准", "检查方式"],
      ["每月召开一次支委会(10分)，少一次扣2分", "查记录"],
      ["每季度上一次党课(10分)，少一次扣5分", "查记录"],
      ["按期换届(5分)，未换届不得分", "查文件"],
    ]),
  ]);
  expect(ledgers).toEqual([]);
  expect(skipped[0]?.looksLike).toBe("rubric");
});

test("a form of a hygiene inspection is a blank form of hygiene, no rubric", () => {
  const { ledgers } = read([
    sheetOf("Sheet1", [
      ["办公室卫生检查评分表"],
      ["检查项目", "标准", "分值", "得分"],
      ["地面", "无杂物", 10, ""],
      ["桌面", "物品摆放整齐", 10, ""],
      ["门窗", "无灰尘", 10, ""],
    ]),
  ]);
  expect(ledgers.map(({ kind, blankForm }) => [kind, blankForm])).toEqual([["hygiene", true]]);
});

test("scores of an inspection with days are hygiene, whatever stands beside them", () => {
  const { ledgers } = read([
    sheetOf("卫生", [
      ["日期", "科室", "检查项目", "评分标准", "分值", "得分"],
      ["2024-03-05", "办公室", "地面", "脏乱扣2分", 10, 9],
      ["2024-03-05", "人事科", "地面", "脏乱扣2分", 10, 8],
      ["2024-03-12", "办公室", "地面", "脏乱扣2分", 10, 10],
    ]),
  ]);
  expect(ledgers.map(({ kind, records }) => [kind, records.length])).toEqual([["hygiene", 3]]);
});

interface Published {
  readonly id: string;
  readonly title: string;
  readonly form: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly dimension: string;
    readonly item: string;
    readonly points: number | null;
    readonly rule: string;
    readonly method: string;
  }[];
}

const file = join(__dirname, "../../../../../shared/rubrics/rubrics.json");

/** Forms of hygiene inspections that stand among the rubrics. */
const FORMS = new Set(["jizhong-bangong-ws", "yanghe-ws-2011"]);

function cellOf(column: string, row: Published["rows"][number]): CellValue {
  if (/^序|次序/.test(column)) return 1;
  if (/得分|自评|核准|审核|合计|小计|扣分$|加分|减分|实有|验收分|自查分|自查评分|检查评分/.test(column))
    return "";
  if (/分值|标准分|分数|应得分|基础分/.test(column) && !/内容/.test(column)) return row.points ?? "";
  if (/评分|扣分|计分|记分|计分|方法满分/.test(column)) return row.rule;
  if (/方法|方式|办法|依据|材料|说明|报送/.test(column)) return row.method;
  if (/部门|领导|单位|备注/.test(column)) return "";
  if (/内容|细则|要求|子项目|指标|标准/.test(column)) return row.item;
  return row.dimension;
}

if (existsSync(file)) {
  const rubrics = (JSON.parse(readFileSync(file, "utf8")) as Published[]).filter(
    ({ form, id, rows }) => form === "table" && !FORMS.has(id) && rows.length >= 3,
  );

  test.each([
    ["with its title", true, false],
    ["without a title", false, false],
    ["with merged dimensions", true, true],
  ])("no public rubric is a ledger, laid out %s", (_, titled, merged) => {
    const wrong: string[] = [];
    const unknown: string[] = [];
    for (const { id, title, columns, rows } of rubrics) {
      const names = columns.map((name) => name.replace(/[(（].*$/, "") || "项目");
      const body = rows.map((row, index) =>
        names.map((name) => {
          const cell = cellOf(name, row);
          return merged && index > 0 && cell === row.dimension && rows[index - 1]?.dimension === cell
            ? ""
            : cell;
        }),
      );
      const sheet = sheetOf("Sheet1", [...(titled ? [[title]] : []), names, ...body]);
      const { ledgers, skipped } = read([sheet]);
      if (ledgers.length > 0) wrong.push(`${id}: ${ledgers.map(({ kind }) => kind).join()}`);
      else if (skipped[0]?.looksLike !== "rubric") unknown.push(id);
    }
    expect(wrong).toEqual([]);
    expect(unknown.length).toBeLessThanOrEqual(rubrics.length * 0.1);
  });
}
