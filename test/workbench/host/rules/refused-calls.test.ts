import type { OfficeInNode } from "../../../../src/workbench/host/node";
import { codeOf, onSheet, openExcel } from "../open-excel";

const openBlank = (state = {}): Promise<OfficeInNode> => openExcel(undefined, { state });

/** Gives the code with which one batch on sheet 甲 fails. */
const tried = (
  office: OfficeInNode,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string | null> =>
  codeOf(
    onSheet(office, async (sheet, context) => {
      act(sheet, context);
      await context.sync();
    }),
  );

const drawn = (sheet: Excel.Worksheet): Excel.Chart => {
  sheet.getRange("A1:A3").values = [[1], [2], [3]];
  return sheet.charts.add("ColumnClustered", sheet.getRange("A1:A3"), "Columns");
};

// The calls are written out as the add-in made them at commit 0ce96aa, before it was held against the reference.
describe("the strict host refuses, as the first version called them", () => {
  it("print titles of one column", async () => {
    const office = await openBlank();
    expect(await tried(office, (sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRange("A1:A3")))).toBe(
      "InvalidArgument",
    );
    expect(
      await tried(office, (sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRange("1:3"))),
    ).toBeNull();
    expect(await tried(office, (sheet) => sheet.pageLayout.setPrintTitleRows("$1:$3"))).toBeNull();
  });

  it("a page's width without a height, which is one page high and not any number", async () => {
    const office = await openBlank();
    const fit = () => office.host.book.sheet("甲")?.page.fit;
    await tried(office, (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1 }));
    expect(fit()).toEqual({ width: 1, height: 1 });
    await tried(
      office,
      (sheet) => (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 }),
    );
    expect(fit()).toEqual({ width: 1, height: 0 });
  });

  it("pages across while the tab Page Layout is closed, in silence, so that the scale before it holds", async () => {
    const office = await openBlank({ fitToPagesIgnored: true });
    await tried(office, ({ pageLayout }) => {
      pageLayout.zoom = { scale: 62 };
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    });
    expect(office.host.book.sheet("甲")?.page).toMatchObject({ fit: null, scale: 62 });
  });

  it("the lines of a value axis that was switched off before", async () => {
    const office = await openBlank();
    const code = await tried(office, (sheet) => {
      const { valueAxis } = drawn(sheet).axes;
      valueAxis.visible = false;
      valueAxis.majorGridlines.visible = false;
    });
    expect(code).toBe("InvalidOperation");
  });

  it("the first series of a chart over cells without a figure, and the cell on top of it when that is blank", async () => {
    const office = await openBlank();
    const onBlank = await tried(office, (sheet) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("C1:C3"), "Columns");
      chart.series.getItemAt(0).name = "达标率";
    });
    expect(onBlank).toBe("ItemNotFound");
    await tried(office, (sheet) => {
      sheet.getRange("B2:B3").values = [[80], [90]];
      sheet.charts.add("ColumnClustered", sheet.getRange("B1:B3"), "Columns").name = "月";
    });
    const chart = office.host.book.sheet("甲")?.charts.find(({ name }) => name === "月");
    expect(chart?.series.map(({ values }) => values)).toEqual(["甲!$B$2:$B$3"]);
  });

  it("the look of a series that has no values", async () => {
    const office = await openBlank();
    const code = await tried(office, (sheet) => (drawn(sheet).series.add("空").hasDataLabels = true));
    expect(code).toBe("EmptyChartSeries");
  });

  it("adding a name that the sheet in front has for itself, and gives that one where it is asked for", async () => {
    const office = await openExcel((_sheet, file) => file.addWorksheet("乙"));
    const asked = await office.Excel.run(async ({ workbook }) => {
      const { names, worksheets } = workbook;
      const first = worksheets.getItem("甲");
      names.add("WMJG_a", first.getRange("A1:B2"));
      const copy = first.copy("End");
      copy.activate();
      const item = names.getItem("WMJG_a").load("scope");
      await workbook.context.sync();
      return item.scope;
    });
    expect(asked).toBe("Worksheet");
    const code = await codeOf(
      office.Excel.run(async ({ workbook }) => {
        workbook.names.add("WMJG_a", workbook.worksheets.getItem("乙").getRange("A1"));
        await workbook.context.sync();
      }),
    );
    expect(code).toBe("ItemAlreadyExists");
  });

  it("the list of names on the web: the workbook's own in one, and in a sheet's besides its own", async () => {
    const office = await openExcel((sheet, file) => {
      file.definedNames.add("甲!$A$1", "whole");
      sheet.getCell("A1").value = 1;
    });
    const listed = () =>
      office.Excel.run(async ({ workbook }) => {
        workbook.worksheets.getItem("甲").copy("End").name = "丙";
        await workbook.context.sync();
        const here = workbook.worksheets.getItem("丙").names.load("items/scope");
        const all = workbook.names.load("items/scope");
        await workbook.context.sync();
        workbook.worksheets.getItem("丙").delete();
        await workbook.context.sync();
        return [all.items.map(({ scope }) => scope), here.items.map(({ scope }) => scope)];
      });
    expect(await listed()).toEqual([["Workbook", "Worksheet"], ["Worksheet"]]);
    office.host.state.namesAsOnWeb = true;
    expect(await listed()).toEqual([["Workbook"], ["Workbook", "Worksheet"]]);
  });

  const MOVES: readonly (readonly [
    string,
    (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ])[] = [
    ["delete", (sheet) => sheet.delete()],
    ["gridlines", (sheet) => (sheet.showGridlines = false)],
    ["worksheets.add", (_sheet, { workbook }) => workbook.worksheets.add("丙")],
    ["freezeRows", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["freezeColumns", (sheet) => sheet.freezePanes.freezeColumns(1)],
    ["freezeAt", (sheet) => sheet.freezePanes.freezeAt("A1:B2")],
    ["unfreeze", (sheet) => sheet.freezePanes.unfreeze()],
  ];

  it.each(MOVES)("%s while another workbook is in front or sheets are grouped", async (name, act) => {
    const office = await openExcel((_sheet, file) => file.addWorksheet("乙"));
    office.host.state.otherWorkbookInFront = true;
    expect(await tried(office, act)).toBe(name === "delete" ? "InvalidSelection" : "GeneralException");
    Object.assign(office.host.state, { otherWorkbookInFront: false, sheetsGrouped: true });
    expect(await tried(office, act)).toBe("GeneralException");
    office.host.state.sheetsGrouped = false;
    expect(await tried(office, act)).toBeNull();
  });

  it("settings above a megabyte", async () => {
    const office = await openBlank();
    const put = (length: number) =>
      tried(office, (_sheet, { workbook }) => workbook.settings.add("记", "x".repeat(length)));
    expect(await put(1_200_000)).toBe("InvalidArgument");
    expect(await put(800_000)).toBeNull();
  });

  it("columns beyond the 256 of an .xls, where entire rows are 256 wide", async () => {
    const office = await openBlank({ compatibility: true });
    expect(await tried(office, (sheet) => (sheet.getRange("IW1").values = [[1]]))).toBe("InvalidArgument");
    expect(await tried(office, (sheet) => (sheet.getRange("IV1").values = [[1]]))).toBeNull();
    const width = await onSheet(office, async (sheet, context) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("columnCount,rowCount");
      await context.sync();
      return [frozen.rowCount, frozen.columnCount];
    });
    expect(width).toEqual([2, 256]);
  });

  it("a long text that begins with a minus, and eats the apostrophe that begins a text", async () => {
    const office = await openBlank();
    const cell = () => office.host.book.sheet("甲")?.cell(0, 0).value;
    const put = (text: string) =>
      tried(office, (sheet) => {
        const range = sheet.getRange("A1");
        range.numberFormat = [["@"]];
        range.values = [[text]];
      });
    expect(await put(`-${"长".repeat(8200)}`)).toBe("GeneralException");
    expect(await put(`'-${"长".repeat(8200)}`)).toBeNull();
    await put("'甲'说明");
    expect(cell()).toBe("甲'说明");
  });
});

describe("the strict host refuses besides", () => {
  const CALLS: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
    ["a number format that is none", (sheet) => (sheet.getRange("A1").numberFormat = [["百分 percent"]])],
    ["a format of five sections", (sheet) => (sheet.getRange("A1").numberFormat = [["0;0;0;0;0"]])],
    [
      "an operator that there is not",
      (sheet) =>
        (sheet.getRange("A1").dataValidation.rule = {
          decimal: { formula1: 0, operator: "AtLeast" as unknown as "Between" },
        }),
    ],
    [
      "an alert of no known style",
      (sheet) => {
        const rules = sheet.getRange("A1").dataValidation;
        rules.rule = { list: { inCellDropDown: true, source: "是,否" } };
        rules.errorAlert = { showAlert: true, style: "Loud" as unknown as "Stop", title: "", message: "" };
      },
    ],
    [
      "a rule over cells some of which have one",
      (sheet) => {
        sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
        sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      },
    ],
    ["the sheet's name that Excel keeps for itself", (sheet) => (sheet.name = "history")],
    [
      "an inner line of a single row",
      (sheet) => (sheet.getRange("A1:C1").format.borders.getItem("InsideHorizontal").style = "Continuous"),
    ],
  ];

  it.each(CALLS)("%s", async (_name, act) => {
    expect(await tried(await openBlank(), act)).toBe("InvalidArgument");
  });

  it.each([
    "General",
    "@",
    "0.0%",
    "yyyy-mm-dd",
    'yyyy"年"m"月"d"日"',
    "yyyy年m月",
    "#,##0.00;[Red]-#,##0.00",
    "[h]:mm",
    "0.00E+00",
  ])("but not the format %s", async (format) => {
    const act = (sheet: Excel.Worksheet) => (sheet.getRange("A1").numberFormat = [[format]]);
    expect(await tried(await openBlank(), act)).toBeNull();
  });

  it("copying a very hidden sheet", async () => {
    const office = await openExcel((_sheet, file) => (file.addWorksheet("乙").state = "veryHidden"));
    const copied = (visibility: "Hidden" | null) =>
      tried(office, (_sheet, { workbook }) => {
        const sheet = workbook.worksheets.getItem("乙");
        if (visibility) sheet.visibility = visibility;
        sheet.copy("End");
      });
    expect(await copied(null)).toBe("GeneralException");
    expect(await copied("Hidden")).toBeNull();
  });

  it("every change of a workbook that may only be looked at, and no reading", async () => {
    const office = await openBlank({ readOnly: true });
    expect(await tried(office, (sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await tried(office, (_sheet, { workbook }) => workbook.settings.add("记", "x"))).toBe(
      "AccessDenied",
    );
    expect(await tried(office, (sheet) => sheet.getRange("A1").load("values"))).toBeNull();
  });
});
