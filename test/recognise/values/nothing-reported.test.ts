import type { CellValue } from "../../../src/grid";
import { read, sheetOf } from "../read-sheets";

function rowsOf(title: string, header: readonly string[], rows: readonly (readonly CellValue[])[]) {
  const { ledgers, findings } = read([sheetOf(title, [[title], header, ...rows])]);
  return {
    kind: ledgers[0]?.kind,
    records: ledgers[0]?.records.map(({ area }) => area.row + 1),
    told: findings.flatMap(({ problem, cell, cells = [cell] }) =>
      problem === "nothing-reported" ? cells.map(({ row }) => row + 1) : [],
    ),
  };
}

const VIOLATIONS = ["序号", "日期", "姓名", "性质", "处理结果"];
const PETITIONS = ["编号", "收到日期", "信访人", "反映事项", "承办人", "答复日期"];

describe("a row of a register of cases that reports none", () => {
  test.each(["无", "本月无", "0件", "零报告", "2024年无违纪违法", "第一季度没有"])(
    "%s is no case",
    (text) => {
      expect(rowsOf("违纪违法登记表", VIOLATIONS, [[1, "2024-12-31", text, "", ""]])).toEqual({
        kind: "violation",
        records: [],
        told: [3],
      });
    },
  );

  test("month after month, with dashes and a remark", () => {
    const rows = [1, 2, 3].map((month) => [month, `2024-0${String(month)}-28`, "无", "无", "—", ""]);
    const petition = [4, "2024-04-08", "艾某某", "噪声", "王大力", "2024-04-12"];
    expect(rowsOf("2024年信访台账", PETITIONS, [...rows, petition])).toEqual({
      kind: "petition",
      records: [6],
      told: [3, 4, 5],
    });
  });

  test("a case with something left open stays a case", () => {
    const rows = [
      [1, "2024-05-06", "艾某某", "违反工作纪律", "无"],
      [2, "2024-05-07", "无名氏", "酒后驾车", "警告"],
    ];
    expect(rowsOf("违纪违法登记表", VIOLATIONS, rows)).toEqual({
      kind: "violation",
      records: [3, 4],
      told: [],
    });
  });

  test("an inspection that found nothing is an inspection", () => {
    const header = ["检查日期", "科室", "存在问题", "检查人"];
    const { kind, records } = rowsOf("卫生检查记录", header, [["2024-05-06", "办公室", "无", "无"]]);
    expect([kind, records]).toEqual(["hygiene", [3]]);
  });
});

test("what only begins with 无 is a case", () => {
  const rows = ["无故旷工", "无障碍设施违规", "无违纪案件"].map((nature, index) => [
    index + 1,
    `2024-0${String(index + 1)}-05`,
    "",
    nature,
    "",
  ]);
  expect(rowsOf("违纪违法登记表", VIOLATIONS, rows)).toEqual({
    kind: "violation",
    records: [3, 4],
    told: [5],
  });
});
