import {
  findOwnSheets,
  findSplitMarks,
  namedArea,
  ownName,
  readOwnName,
  singleArea,
} from "../../../src/excel/names/own-names";

const area = { row: 0, column: 0, rows: 60, columns: 14 };

describe("the hidden names that mark our sheets", () => {
  it("spells kind and edition with characters that Excel allows in a name", () => {
    expect(ownName("summary", "city-civilized-organ")).toBe("WMJG_summary.city_civilized_organ");
    expect(ownName("work-summary", "")).toBe("WMJG_work_summary.");
  });

  it.each(["city-civilized-organ", "", "本单位 2024", "a_b.c", "ABC"])(
    "reads the edition %p back",
    (edition) => {
      expect(readOwnName(ownName("study-plan", edition))).toEqual({ kind: "study-plan", edition });
    },
  );

  it("keeps editions apart that differ only in case, which names of Excel ignore", () => {
    expect(ownName("plan", "A").toLowerCase()).not.toBe(ownName("plan", "a").toLowerCase());
  });

  it("is recognised in whatever case Excel gives the name back", () => {
    expect(readOwnName("wmjg_SUMMARY.city")).toEqual({ kind: "summary", edition: "city" });
  });

  it.each(["WMJG_memory", "WMJG_choices", "WMJG_invoice.x", "Print_Area", "summary"])(
    "does not read %s as a sheet of ours",
    (name) => {
      expect(readOwnName(name)).toBeNull();
    },
  );

  it("finds a sheet by its present name, also where that has quotes", () => {
    expect(namedArea("='张三''s 汇总'!$A$1:$N$60")).toEqual({ sheet: "张三's 汇总", ...area });
  });

  it.each(["=#REF!$A$1:$N$60", "='a'!#REF!", "=12", "", '="text"'])("finds no cells in %s", (formula) => {
    expect(namedArea(formula)).toBeNull();
  });

  it("joins the areas of one sheet into which another tool has split a name, and none of several sheets", () => {
    const joined = { sheet: "汇,总", row: 0, column: 0, rows: 60, columns: 14 };
    expect(namedArea("='汇,总'!$A$1:$N$30,'汇,总'!$A$32:$N$60")).toEqual(joined);
    expect(namedArea("=汇总!$A$1:$N$30,别表!$A$32:$N$60")).toBeNull();
    expect(singleArea("=汇总!$A$1:$N$30,汇总!$A$32:$N$60")).toBeNull();
    expect(singleArea("=汇总!$A$1:$N$30")).toMatchObject({ rows: 30 });
  });

  it("finds the marks that lie on several sheets, whatever else is in the formula", () => {
    const mark = (formula: string, scope = "Workbook") =>
      findSplitMarks([{ name: "WMJG_summary.a", formula, scope }], ["汇,总", "别表"]);
    const several = "='汇,总'!$A$1:$N$30,别表!$A$32:$N$60,别表!$B$1";
    expect(mark(several)).toEqual([{ kind: "summary", name: "WMJG_summary.a", sheets: ["汇,总", "别表"] }]);
    expect(mark(several, "Worksheet")).toEqual([]);
    expect(mark("='汇,总'!$A$1:$N$30,'汇,总'!$A$32:$N$60")).toEqual([]);
    expect(mark("='汇,总'!$A$1:$N$30,没有!$A$1")).toEqual([]);
  });

  it("does not count a deleted sheet, a copy of ours or a sheet with our title as ours", () => {
    const names = [
      { name: "WMJG_summary.a", formula: "=#REF!$A$1:$N$60", scope: "Workbook" },
      { name: "WMJG_plan.a", formula: "='规划 (2)'!$A$1:$N$60", scope: "Worksheet" },
    ];
    expect(findOwnSheets(names, ["达标汇总", "规划 (2)"])).toEqual([]);
  });

  it("follows a renamed sheet", () => {
    const names = [{ name: "WMJG_summary.a", formula: "='2024年汇总'!$A$1:$N$60", scope: "Workbook" }];
    expect(findOwnSheets(names, ["2024年汇总"])).toEqual([
      { kind: "summary", edition: "a", sheet: "2024年汇总", area, name: "WMJG_summary.a" },
    ]);
  });

  it("counts a sheet with two names once", () => {
    const formula = "='汇总'!$A$1:$N$60";
    const names = ["WMJG_summary.a", "WMJG_plan.a"].map((name) => ({ name, formula, scope: "Workbook" }));
    expect(findOwnSheets(names, ["汇总"]).map(({ kind }) => kind)).toEqual(["summary"]);
  });
});
