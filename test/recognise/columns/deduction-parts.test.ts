import { list } from "../../../src/recognise/layouts/lists/list";
import { mustRead } from "../../support/read-layout";
import { sheetOf } from "../../support/sheet-of";

const read = (header: readonly string[], ...rows: (string | number)[][]) =>
  mustRead(list, sheetOf([["2026年卫生检查扣分情况"], ["检查日期", "科室", ...header], ...rows]));

describe("Columns of points taken off for several things", () => {
  it("are one deduction together, with all their cells, and nobody is asked which of them counts", () => {
    const { ledger, questions } = read(
      ["桌面扣分", "地面扣分", "公共区扣分"],
      ["2026-02-12", "甲科", 2, "", 3],
      ["2026-02-12", "乙科", "", 1, ""],
      ["2026-02-12", "丙科", "", "", ""],
    );
    expect(questions).toEqual([]);
    expect(ledger.records.map(({ fields }) => fields["deduction"]?.value)).toEqual([5, 1, 0]);
    expect(ledger.records[0]?.fields["deduction"]?.cell).toEqual({ row: 2, column: 2, rows: 1, columns: 3 });
  });
  it("beside their sum they are not added up again", () => {
    const { ledger } = read(
      ["桌面扣分", "地面扣分", "扣分合计"],
      ["2026-02-12", "甲科", 2, 1, 3],
      ["2026-02-12", "乙科", "", 1, 1],
    );
    expect(ledger.records.map(({ fields }) => fields["deduction"]?.value)).toEqual([3, 1]);
  });
  it("with a word among them no sum is known", () => {
    const { ledger } = read(
      ["桌面扣分", "地面扣分"],
      ["2026-02-12", "甲科", 2, "待定"],
      ["2026-02-12", "乙科", 1, 1],
    );
    expect(ledger.records.map(({ fields }) => fields["deduction"]?.value)).toEqual([null, 2]);
  });
});
