import type { CellValue } from "../../../../src/grid";
import { column, problems, readOne, roles } from "../../read-sheets";

const TITLE: CellValue[][] = [["2024年5月机关卫生检查评分表"], ["检查时间：2024年5月10日"]];
const HEADER = ["检查项目", "分值", "办公室", "财务科", "人事科"];

describe("Items downwards, departments across", () => {
  it("gives each department the total of its column", () => {
    const { ledger, recognition } = readOne("卫生检查", [
      ...TITLE,
      HEADER,
      ["地面整洁", 40, 39, 38, 40],
      ["桌面整洁", 60, 55, 58, 59],
      ["总分", 100, 94, 96, 99],
      ["名次", "", 3, 2, 1],
      ["检查人签字："],
    ]);
    expect(ledger).toMatchObject({ kind: "hygiene", layout: "item-matrix" });
    expect(column(ledger, "department")).toEqual(["办公室", "财务科", "人事科"]);
    expect(column(ledger, "score")).toEqual([94, 96, 99]);
    expect(column(ledger, "full-mark")).toEqual([100, 100, 100]);
    expect(column(ledger, "rank")).toEqual([3, 2, 1]);
    expect(column(ledger, "date")).toEqual(["2024-05-10", "2024-05-10", "2024-05-10"]);
    expect(roles(ledger)).toBe("title info header data data total total signature");
    expect(recognition.findings).toEqual([]);
  });

  it("adds the items up where no row holds the total", () => {
    const { ledger } = readOne("卫生检查", [
      ...TITLE,
      HEADER,
      ["地面整洁", 40, 39, 38, 40],
      ["桌面整洁", 60, 55, 58, 59],
    ]);
    expect(column(ledger, "score")).toEqual([94, 96, 99]);
  });

  it("keeps a written total that the items contradict, and says so", () => {
    const { ledger, recognition } = readOne("卫生检查", [
      ...TITLE,
      HEADER,
      ["地面整洁", 40, 39, 38, 40],
      ["桌面整洁", 60, 55, 58, 59],
      ["总分", 100, 90, 96, 99],
    ]);
    expect(column(ledger, "score")).toEqual([90, 96, 99]);
    expect(problems(recognition)).toEqual(["total-kept C6"]);
  });
});
