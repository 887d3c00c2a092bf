import { freeSheetName } from "../../../src/excel/names/sheet-names";

describe("freeSheetName", () => {
  it("gives the wished name if it is free", () => {
    expect(freeSheetName("达标汇总", ["考勤"])).toBe("达标汇总");
  });

  it("adds a number if the name is taken", () => {
    expect(freeSheetName("达标汇总", ["达标汇总", "达标汇总（2）"])).toBe("达标汇总（3）");
  });

  it("ignores case, as Excel does", () => {
    expect(freeSheetName("Summary", ["SUMMARY"])).toBe("Summary（2）");
  });

  it("leaves out the signs that Excel forbids", () => {
    expect(freeSheetName("2024/12 [汇总]:*?\\", [])).toBe("2024 12  汇总");
  });

  it("leaves no apostrophe at either end", () => {
    expect(freeSheetName("'汇总'", [])).toBe("汇总");
  });

  it("stays within 31 characters, the number included", () => {
    const long = "某某市某某局文明机关创建达标情况汇总表（二〇二四年度全年终稿）";
    const first = freeSheetName(long, []);
    const second = freeSheetName(long, [first]);
    expect(first).toHaveLength(31);
    expect(second).toHaveLength(31);
    expect(second).toMatch(/（2）$/);
  });

  it("cuts no character in two", () => {
    expect(freeSheetName("一".repeat(30) + "𠮷", [])).toBe("一".repeat(30));
  });

  it("gives a name where nothing is left of the wish, and avoids the one that Excel reserves", () => {
    expect(freeSheetName("///", [])).toBe("工作表");
    expect(freeSheetName("History", [])).toBe("History（2）");
  });
});
