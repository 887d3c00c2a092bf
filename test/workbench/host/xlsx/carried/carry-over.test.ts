import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openHost, type Host } from "../../../../../src/workbench/host/host";
import { MAIN, OFFICE, officeFile, partsOf, type GivenFile } from "../office-file";

const CELLS = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const MICROSOFT = "http://schemas.microsoft.com/office";

const TEXT_BOX =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  "<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>3</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="3" name="文本框 2"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/>' +
  "<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>本页</a:t></a:r></a:p></xdr:txBody></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>";

async function opened(file: Uint8Array): Promise<Host> {
  const result = await openHost(file, "台账.xlsx");
  if (!result.ok) throw new Error(result.problem);
  return result.host;
}

/** Opens a file, types something into the first sheet, and gives the parts before and after. */
async function saved(given: GivenFile) {
  const file = officeFile(given);
  const host = await opened(file);
  host.view.edit(host.view.activeSheet, 9, 0, "改");
  const bytes = await host.save();
  return { before: partsOf(file), after: partsOf(bytes), bytes, host };
}

const WPS: GivenFile = {
  sheets: {
    甲: '<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row></sheetData>',
  },
  parts: {
    "xl/cellimages.xml": `<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData" xmlns:r="${OFFICE}"><a r:embed="rId1"/></etc:cellImages>`,
    "xl/media/image1.png": new Uint8Array([1, 2, 3]),
    "xl/customStorage/customStorage.xml": "<customStorage/>",
    "docProps/custom.xml": "<Properties/>",
  },
  relations: {
    workbook: [
      ["rId9", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"],
      ["rId10", "http://www.wps.cn/officeDocument/2018/customStorage", "customStorage/customStorage.xml"],
    ],
    "xl/cellimages.xml": [["rId1", "image", "media/image1.png"]],
    package: [["rId4", "custom-properties", "docProps/custom.xml"]],
  },
  types: { "xl/cellimages.xml": "application/vnd.wps-officedocument.cellimage+xml" },
};

/** What Excel keeps beside the cells of a sheet. */
const EXCEL: GivenFile = {
  sheets: {
    甲:
      '<sheetPr codeName="Sheet1"/><sheetData><row r="1"><c r="A1" t="e" vm="1"><v>#VALUE!</v></c></row></sheetData>' +
      '<protectedRanges><protectedRange sqref="A1" name="区"/></protectedRanges><pageSetup r:id="rId1"/><drawing r:id="rId2"/>' +
      '<extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:slicerList><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>',
    乙: `${CELLS}<drawing r:id="rId1"/>`,
  },
  parts: {
    "xl/printerSettings/printerSettings1.bin": "打印机",
    "xl/drawings/drawing1.xml": TEXT_BOX.replace("本页", "盖章处"),
    "xl/drawings/drawing2.xml": TEXT_BOX,
    "xl/slicers/slicer1.xml": "<slicers/>",
    "xl/metadata.xml": `<metadata xmlns="${MAIN}"/>`,
    "xl/richData/rdrichvalue.xml": "<rvData/>",
    "customXml/item1.xml": "<data/>",
    "customXml/itemProps1.xml": "<props/>",
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"/>`,
    "xl/vbaProject.bin": "宏",
    "xl/unknown/part.bin": "没有关系的部件",
  },
  relations: {
    workbook: [
      ["rId9", "customXml", "../customXml/item1.xml"],
      ["rId10", "sheetMetadata", "metadata.xml"],
      ["rId11", `${MICROSOFT}/2017/06/relationships/rdRichValue`, "richData/rdrichvalue.xml"],
      ["rId12", "calcChain", "calcChain.xml"],
      ["rId13", `${MICROSOFT}/2006/relationships/vbaProject`, "vbaProject.bin"],
    ],
    "customXml/item1.xml": [["rId1", "customXmlProps", "itemProps1.xml"]],
    sheet1: [
      ["rId1", "printerSettings", "../printerSettings/printerSettings1.bin"],
      ["rId2", "drawing", "../drawings/drawing1.xml"],
      ["rId3", `${MICROSOFT}/2007/relationships/slicer`, "../slicers/slicer1.xml"],
    ],
    sheet2: [["rId1", "drawing", "../drawings/drawing2.xml"]],
  },
  types: {
    "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    "xl/drawings/drawing1.xml": DRAWING,
    "xl/drawings/drawing2.xml": DRAWING,
    "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
    "xl/unknown/part.bin": "application/octet-stream",
  },
};

/** LibreOffice and Numbers write little beside the cells. */
const LIBREOFFICE: GivenFile = {
  sheets: { 甲: `<sheetPr filterMode="false"/>${CELLS}` },
  parts: { "docProps/custom.xml": "<Properties/>" },
  relations: { package: [["rId4", "custom-properties", "docProps/custom.xml"]] },
};
const NUMBERS: GivenFile = {
  sheets: { 导出摘要: CELLS, "表 1": CELLS },
  parts: { "docProps/thumbnail.jpeg": "图" },
  relations: {
    package: [
      [
        "rId5",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
        "docProps/thumbnail.jpeg",
      ],
    ],
  },
  types: { "docProps/thumbnail.jpeg": "image/jpeg" },
};

describe("a file that other programs wrote", () => {
  it.each([
    ["WPS", WPS],
    ["Excel", EXCEL],
    ["LibreOffice", LIBREOFFICE],
    ["Numbers", NUMBERS],
  ])(
    "keeps every part that %s put into it, and is the same when it is saved again",
    async (_program, given) => {
      const { before, after, bytes } = await saved(given);
      const left = [...before.keys()].filter((path) => !after.has(path));
      expect(left).toEqual(given === EXCEL ? ["xl/calcChain.xml"] : []);
      for (const path of Object.keys(given.parts ?? {}))
        if (path !== "xl/calcChain.xml") expect([path, after.get(path)]).toEqual([path, before.get(path)]);
      const again = partsOf(await (await opened(bytes)).save());
      expect([...again.keys()].sort()).toEqual([...after.keys()].sort());
      for (const [path, type] of Object.entries(given.types ?? {}))
        expect(after.get("[Content_Types].xml")).toContain(`PartName="/${path}" ContentType="${type}"`);
    },
  );

  it("leads to them as before: from the workbook, from the sheet, and on from them", async () => {
    const wps = await saved(WPS);
    expect(wps.after.get("xl/_rels/workbook.xml.rels")).toContain(
      'Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"',
    );
    expect(wps.after.get("xl/_rels/cellimages.xml.rels")).toContain('Id="rId1"');
    const { after } = await saved(EXCEL);
    const sheet = after.get("xl/worksheets/sheet1.xml") ?? "";
    const relations = after.get("xl/worksheets/_rels/sheet1.xml.rels") ?? "";
    const idOf = (target: string) =>
      new RegExp(`Id="(\\w+)"[^>]*Target="\\.\\./${target}"`).exec(relations)?.[1] ?? "nowhere";
    expect(sheet).toContain('<sheetPr codeName="Sheet1"/>');
    expect(sheet).toContain('<c r="A1" t="e" vm="1">');
    expect(sheet).toContain(`r:id="${idOf("printerSettings/printerSettings1.bin")}"`);
    expect(sheet).toContain(`<drawing r:id="${idOf("drawings/drawing1.xml")}"/>`);
    expect(sheet).toContain(`<x14:slicer r:id="${idOf("slicers/slicer1.xml")}"/>`);
    expect(sheet).toMatch(/<\/sheetData><protectedRanges>.*<pageSetup .*<drawing .*<extLst>/);
  });

  it("takes what belongs to a sheet along when the sheet is deleted", async () => {
    const host = await opened(officeFile(EXCEL));
    host.book.sheets = host.book.sheets.slice(1);
    host.book.selection = { ...host.book.selection, sheet: host.book.sheets[0]?.id ?? "" };
    const after = partsOf(await host.save());
    expect([...after.values()].some((text) => text.includes("盖章处"))).toBe(false);
    expect(after.has("xl/printerSettings/printerSettings1.bin")).toBe(false);
    expect(after.has("customXml/item1.xml")).toBe(true);
  });

  it("keeps a text box beside a chart that is drawn", async () => {
    const { openOffice } = await import("../../../../../src/workbench/host/node");
    const result = await openOffice(officeFile(EXCEL), "台账.xlsx");
    if (!result.ok) throw new Error(result.problem);
    const { Excel, host } = result.office;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.getRange("B2:B3").values = [[1], [2]];
      sheet.charts.add("ColumnClustered", sheet.getRange("B2:B3"), "Columns").name = "得分";
      await context.sync();
    });
    const bytes = await host.save();
    const drawing = partsOf(bytes).get("xl/drawings/drawing1.xml");
    expect(drawing).toContain("盖章处");
    expect(drawing).toContain('name="得分"');
    const again = await opened(bytes);
    expect(again.view.activeSheet.charts.map(({ name }) => name)).toEqual(["得分"]);
    expect(partsOf(await again.save()).get("xl/drawings/drawing1.xml")).toContain("盖章处");
  });

  it("keeps the page of a chart between sheets, and names by the sheets that they were of", async () => {
    const chartPage: GivenFile = {
      sheets: { 甲: CELLS, 图: "", 乙: CELLS },
      workbook:
        '<definedNames><definedName name="区域" localSheetId="2">乙!$A$1</definedName></definedNames>',
      types: {
        "xl/worksheets/sheet2.xml":
          "application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml",
      },
    };
    const file = partsOf(officeFile(chartPage));
    const { zipSync, strToU8 } = await import("fflate");
    const moved = (text: string) => text.replaceAll("worksheets/sheet2.xml", "chartsheets/sheet1.xml");
    const parts = [...file].map(([path, text]): [string, Uint8Array] => {
      if (path === "xl/worksheets/sheet2.xml")
        return ["xl/chartsheets/sheet1.xml", strToU8(text.replaceAll("worksheet", "chartsheet"))];
      return [
        path,
        strToU8(moved(text).replace('worksheet" Target="chartsheets', 'chartsheet" Target="chartsheets')),
      ];
    });
    const host = await opened(zipSync(Object.fromEntries(parts)));
    expect(host.book.names).toMatchObject([{ name: "区域", scope: host.book.sheets[1]?.id }]);
    const workbook = partsOf(await host.save()).get("xl/workbook.xml") ?? "";
    expect([...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "甲",
      "图",
      "乙",
    ]);
    expect(workbook).toContain('<definedName name="区域" localSheetId="2">');
  });
});

it("what another program writes in single quotes is kept as well", async () => {
  const quoted = Object.entries(unzipSync(officeFile(EXCEL))).map(([path, content]) => [
    path,
    /workbook\.xml$|\.rels$|Types/.test(path) ? strToU8(strFromU8(content).replaceAll('"', "'")) : content,
  ]);
  const host = await opened(zipSync(Object.fromEntries(quoted)));
  host.view.edit(host.view.activeSheet, 9, 0, "改");
  const after = partsOf(await host.save());
  expect(after.get("xl/worksheets/sheet1.xml")).toContain("protectedRange");
  expect(after.get("xl/drawings/drawing1.xml")).toContain("盖章处");
  expect(after.get("[Content_Types].xml")).toContain('PartName="/xl/drawings/drawing1.xml"');
});
