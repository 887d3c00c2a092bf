import { WRITTEN_KINDS } from "../../src/own-sheets";
import { createAssistant, createEngine } from "../../src/assistant";
import { excel } from "../../src/excel";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";
import {
  childrenOf,
  filePartsOf,
  relationsOf,
  rootOf,
  sheetPathsOf,
  textOf,
  type FileParts,
} from "../support/file-parts";

/*
 * OWASP, "CSV Injection", names cells that begin with =, +, -, @, a tab or a carriage return, their full-width forms,
 * and those after separators and quotes. Here they are names, departments, topics and notes, and go the whole way
 * into every written sheet.
 */
const BEGINNINGS = {
  equals: "=1+1",
  plus: "+1+1",
  minus: "-1+1",
  at: "@SUM(1,1)",
  tab: "\t=1+1",
  return: "\r=1+1",
  wideEquals: "＝1+1",
  widePlus: "＋1+1",
  wideMinus: "－1+1",
  wideAt: "＠SUM(1,1)",
  dde: "=cmd|' /C calc'!A0",
  link: '=HYPERLINK("http://example.invalid/?"&A1,"点")',
  separators: ';=1+1,"=2',
  quote: "'=1+1",
};
const PAYLOADS = Object.entries(BEGINNINGS);
/** Gives the words by which each is recognised, whatever became of the spaces before it. */
const mark = (name: string, place: string) => `${place}${name}末`;
const payload = (name: string, place: string) =>
  `${BEGINNINGS[name as keyof typeof BEGINNINGS]}${mark(name, place)}`;

const ROSTER: Cells = [
  ["单位：=1+1某局职工花名册"],
  ["序号", "姓名", "科室", "职务"],
  ...PAYLOADS.map(([name], at) => [at + 1, payload(name, "人"), payload(name, "科"), "科员"]),
];
const HOURS: Cells = [
  ["2024年度学习学时统计表"],
  ["序号", "姓名", "科室", "合计学时"],
  ...PAYLOADS.map(([name], at) => [at + 1, payload(name, "人"), payload(name, "科"), 60 + at]),
];
const HYGIENE: Cells = [
  ["2024年卫生检查评分表"],
  ["序号", "检查日期", "科室", "得分", "存在问题"],
  ...PAYLOADS.map(([name], at) => [
    at + 1,
    `2024-${String((at % 12) + 1).padStart(2, "0")}-15`,
    payload(name, "科"),
    70 + at,
    payload(name, "问"),
  ]),
];
const GROUP: Cells = [
  ["创建文明机关领导小组名单"],
  ["序号", "组内职务", "姓名", "职务", "职责分工"],
  ...PAYLOADS.map(([name], at) => [
    at + 1,
    at === 0 ? "组长" : "成员",
    payload(name, "组"),
    payload(name, "职"),
    payload(name, "责"),
  ]),
];
const STUDY: Cells = [
  ["2024年学习台账"],
  ["序号", "学习日期", "学习形式", "学习内容", "参加人员", "备注"],
  ...PAYLOADS.map(([name], at) => [
    at + 1,
    at % 5 === 4 ? payload(name, "日") : `2024-01-${String(at + 5).padStart(2, "0")}`,
    "集中学习",
    payload(name, "题"),
    payload(name, "人"),
    payload(name, "备"),
  ]),
];
/** A clerk may give a sheet these names; Excel forbids \ / ? * [ ] : */
const SHEETS = {
  "=cmd|'C calc'!A0": HOURS,
  "@SUM(1,1)": STUDY,
  "+1+1": HYGIENE,
  "-1＝名册": ROSTER,
  '＝"组",;': GROUP,
};

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};

describe("texts that would be formulas", () => {
  let parts: FileParts;
  let own: readonly string[];
  let text: string;

  beforeAll(async () => {
    const file = await workbookFile(SHEETS);
    const office = await openExcel(file);
    const assistant = createAssistant(
      () => Promise.resolve(createEngine()),
      excel,
      () => new Date("2024-12-31T01:00:00Z"),
    );
    // The sheets are written twice, because the second time the texts come from our own sheets as well.
    for (const kinds of [WRITTEN_KINDS, WRITTEN_KINDS]) {
      await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
      const { sheets: written } = await assistant.write(kinds);
      own = written.map(({ sheet }) => sheet);
    }
    parts = await filePartsOf(await office.host.save());
    text = own.flatMap((sheet) => textsOf(sheet)).join("\n");
  });

  const partOf = (sheet: string) => sheetPathsOf(parts).get(sheet) ?? "";
  const cellsOf = (sheet: string) => childrenOf(rootOf(parts, partOf(sheet)), "sheetData", "row", "c");

  function textsOf(sheet: string): readonly string[] {
    const strings = childrenOf(rootOf(parts, "xl/sharedStrings.xml"), "si").map((item) =>
      [item, ...childrenOf(item, "r")]
        .map((run) => textOf(run, "t") || textOf(childrenOf(run, "t")[0] ?? {}, "#text"))
        .join(""),
    );
    return cellsOf(sheet)
      .filter((cell) => textOf(cell, "t") === "s")
      .map((cell) => strings[Number(textOf(cell, "v"))] ?? "");
  }

  it("become no formula on any written sheet", () => {
    expect(own).toHaveLength(WRITTEN_KINDS.length);
    for (const sheet of sheetPathsOf(parts).keys()) {
      expect(cellsOf(sheet).length).toBeGreaterThan(0);
      expect([sheet, ...cellsOf(sheet).filter((cell) => "f" in cell)]).toEqual([sheet]);
    }
    expect([...parts.keys()].filter((path) => /externalLink|connections|ddeLink/i.test(path))).toEqual([]);
  });

  it("are in cells of text format, so that they stay texts when a clerk edits them", () => {
    const formats = childrenOf(rootOf(parts, "xl/styles.xml"), "cellXfs", "xf");
    for (const sheet of own) {
      const loose = cellsOf(sheet).filter((cell) => {
        return (
          textOf(cell, "t") === "s" && textOf(formats[Number(textOf(cell, "s"))] ?? {}, "numFmtId") !== "49"
        );
      });
      expect([sheet, ...loose.map((cell) => textOf(cell, "r"))]).toEqual([sheet]);
    }
  });

  it.each(PAYLOADS.map(([name]) => name))("keep every person, department or member (%s)", (name) => {
    for (const place of ["人", "科", "组", "职", "责"]) expect(text).toContain(mark(name, place));
  });

  it("arrive letter by letter, except for spaces at their ends", () => {
    const arrived = new Set(own.flatMap((sheet) => textsOf(sheet)).map((one) => one.trim()));
    const lost = PAYLOADS.map(([name]) => payload(name, "责").trim()).filter((one) => !arrived.has(one));
    expect(lost).toEqual([]);
  });

  it("link to nothing outside the workbook", () => {
    for (const sheet of own) {
      const links = childrenOf(rootOf(parts, partOf(sheet)), "hyperlinks", "hyperlink");
      expect(links.filter((link) => textOf(link, "id") !== "" || textOf(link, "location") === "")).toEqual(
        [],
      );
      const targets = [...relationsOf(parts, partOf(sheet)).values()];
      expect(targets.filter((target) => /^(https?|file|mailto)|example\.invalid/.test(target))).toEqual([]);
    }
    const led = own.flatMap((sheet) => childrenOf(rootOf(parts, partOf(sheet)), "hyperlinks", "hyperlink"));
    // A sheet's name is quoted with its apostrophes doubled.
    expect(
      led.map((link) => textOf(link, "location")).some((to) => to.startsWith("'=cmd|''C calc''!A0'!")),
    ).toBe(true);
  });

  it("are in no drop-down, defined name, header or footer, and in a chart only as cached text", () => {
    const names = childrenOf(rootOf(parts, "xl/workbook.xml"), "definedNames", "definedName");
    const ours = names.filter((name) => textOf(name, "name").startsWith("WMJG_"));
    expect(ours.length).toBeGreaterThanOrEqual(own.length);
    for (const name of ours)
      expect(textOf(name, "#text")).toMatch(/^(?:'[^']+'|[^'!]+)!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/);
    for (const sheet of own) {
      const root = rootOf(parts, partOf(sheet));
      for (const rule of childrenOf(root, "dataValidations", "dataValidation")) {
        if (textOf(rule, "type") !== "list") continue;
        expect(textOf(rule, "formula1")).toMatch(/^("[^"]*"|'?WMJG_选项'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+)$/);
      }
      for (const footer of childrenOf(root, "headerFooter"))
        expect(JSON.stringify(footer)).not.toContain("末");
    }
    for (const [path, xml] of parts) {
      if (!path.startsWith("xl/charts/chart")) continue;
      for (const [, reference = ""] of xml.matchAll(/<c:f>(.*?)<\/c:f>/g))
        expect(reference).toMatch(/^'?达标汇总'?!\$/);
    }
  });
});
