import { textTable } from "../../../src/workbench/cli/text-table";
import { widthOf, wrapTo } from "../../../src/workbench/cli/text-width";

describe("text in a terminal", () => {
  it("counts a Chinese character as two columns and a letter as one", () => {
    expect(widthOf("达标 10/12")).toBe(10);
    expect(widthOf("（√）")).toBe(5);
  });

  it("breaks lines at the width and never begins one with a closing mark", () => {
    expect(wrapTo("三月缺一次，八月缺两次", 10)).toEqual(["三月缺一次，", "八月缺两次"]);
  });

  it("keeps columns aligned when texts continue on further lines", () => {
    const lines = textTable(
      [
        { header: "结论", atMost: 8 },
        { header: "问题", atMost: 8 },
        { header: "分", atMost: 4 },
      ],
      [{ heading: "一、学习" }, { cells: ["达标", "", "5"] }, { cells: ["未达标", "三月缺一次", "4.2"] }],
    );
    expect(lines).toEqual([
      "结论    问题      分",
      "─────────────────────",
      "",
      "一、学习",
      "达标              5",
      "未达标  三月缺一  4.2",
      "        次",
    ]);
  });
});
