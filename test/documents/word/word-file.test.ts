import { wordFile } from "../../../src/documents";
import { wholeParagraphs, paragraphText } from "../../../src/documents/kit/paragraphs/whole-paragraphs";
import type { SheetPlan } from "../../../src/documents/kit/sheet-plan";
import { composeLeadingGroup } from "../../../src/documents/sheets/leading-group/leading-group";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { composeTasks } from "../../../src/documents/sheets/tasks/tasks";
import { filePartsOf, type FileParts } from "../../support/file-parts";
import { sampleInput } from "../sample-input";

const AT = new Date("2026-11-28T08:00:00Z");

/** What a part says, its tags in order. */
function part(parts: FileParts, path: string): string {
  return parts.get(path) ?? "";
}

/** The paragraphs of a document part, each with its style and its text. */
function paragraphsOf(
  xml: string,
): readonly { readonly style: string; readonly text: string; readonly xml: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([one]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(one)?.[1] ?? "",
    text: [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(""),
    xml: one,
  }));
}

function cellTexts({ rows, columns }: SheetPlan): readonly string[] {
  const shown = columns.filter(({ hidden }) => hidden !== true);
  return rows
    .flatMap(({ cells }) => shown.map(({ key }) => String(cells[key]?.value ?? "")))
    .filter((text) => text !== "");
}

describe("a plan in Word", () => {
  let parts: FileParts;
  let document = "";
  const plan = composePlan(sampleInput);
  const tables = [composeTasks(sampleInput), composeLeadingGroup(sampleInput)];

  beforeAll(async () => {
    parts = await filePartsOf(await wordFile(plan, tables, AT));
    document = part(parts, "word/document.xml");
  });

  it("says what the sheet says, paragraph by paragraph", () => {
    const sheet = wholeParagraphs(plan.rows)
      .map(paragraphText)
      .filter((text) => text !== "")
      .flatMap((text) => text.split("\n"))
      .map((text) => text.replace(/^　{1,2}/, "").trimEnd());
    const [text = ""] = document.split("附件1<");
    const word = paragraphsOf(text).map((paragraph) => paragraph.text);
    expect(word.filter((one) => one !== "").slice(0, sheet.length)).toEqual(sheet);
  });

  it("says each cell of the attachments", () => {
    const told = new Set(paragraphsOf(document).map(({ text }) => text));
    const missing = tables
      .flatMap(cellTexts)
      .flatMap((text) => text.split("\n"))
      .filter(
        (text) => text.trim() !== "" && !told.has(text) && ![...told].some((one) => one.includes(text)),
      );
    expect(missing).toEqual([]);
  });

  it("has its skeleton in the navigation and nothing else", () => {
    const headings = paragraphsOf(document).filter(({ style }) => style.startsWith("Heading"));
    expect(headings.filter(({ style }) => style === "Heading1").map(({ text }) => text)).toEqual([
      "一、指导思想",
      "二、工作目标",
      "三、组织领导有力，创建工作扎实",
      "四、重点突出以下几方面工作",
      "五、实施步骤",
      "六、工作要求",
    ]);
    expect(
      headings.every(({ text }) => /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text)),
    ).toBe(true);
    const styles = part(parts, "word/styles.xml");
    const levels = [...styles.matchAll(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/gs)].flatMap(
      ([all, id]) => {
        const level = /<w:outlineLvl w:val="(\d)"/.exec(all)?.[1];
        return level === undefined || !["Heading1", "Heading2"].includes(id ?? "") ? [] : [[id, level]];
      },
    );
    expect(Object.fromEntries(levels)).toEqual({ Heading1: "0", Heading2: "1" });
  });

  it("is set as GB/T 9704 asks", () => {
    const [first = ""] = /<w:sectPr>.*?<\/w:sectPr>/s.exec(document) ?? [];
    expect(first).toContain('w:w="11906" w:h="16838"');
    // Millimetres 37, 26, 35, 28 in twips.
    expect(first).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    const body = /w:styleId="Paper-text".*?<\/w:style>/s.exec(part(parts, "word/styles.xml"))?.[0] ?? "";
    expect(body).toMatch(/w:line="560" w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="560"/);
    expect(body).toContain('w:firstLineChars="200"');
    expect(body).toMatch(/<w:sz w:val="32"\/>/);
    expect(body).toContain('w:eastAsia="仿宋_GB2312"');
    expect(part(parts, "word/fontTable.xml")).toContain('w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
  });

  it("has its page number at the outer edge", () => {
    expect(part(parts, "word/settings.xml")).toContain("w:evenAndOddHeaders");
    const footers = [...document.matchAll(/<w:footerReference w:type="(\w+)"/g)].map((match) => match[1]);
    expect(new Set(footers)).toEqual(new Set(["default", "even"]));
    const all = [...parts].filter(([path]) => /word\/footer\d+\.xml$/.test(path)).map(([, xml]) => xml);
    expect(all.some((xml) => xml.includes('<w:jc w:val="right"/>'))).toBe(true);
    expect(all.some((xml) => xml.includes('<w:jc w:val="left"/>'))).toBe(true);
    expect(all.every((xml) => xml.includes("PAGE") && xml.includes("—"))).toBe(true);
  });

  it("has its page number 7 mm below the text, on pages that lie across too", () => {
    const edges = [...document.matchAll(/<w:pgMar [^>]*w:bottom="(\d+)"[^>]*w:footer="(\d+)"/g)];
    const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
    // A line of 5 mm, then 7 mm to the text; across, the binding side is on top and 26 mm are left below.
    const [upright, across] = [
      [twips(35), twips(35 - 7 - 5)],
      [twips(26), twips(26 - 7 - 5)],
    ];
    expect(edges.map(([, bottom, footer]) => [Number(bottom), Number(footer)])).toEqual([
      upright,
      ...tables.map(({ print }) => (print.orientation === "landscape" ? across : upright)),
    ]);
    expect(tables.map(({ print }) => print.orientation)).toContain("landscape");
  });

  it("leaves a line empty above the list of attachments, and two above who signs", () => {
    const texts = paragraphsOf(document).map(({ text }) => text);
    const from = texts.findIndex((text) => text.startsWith("附件：1."));
    expect(texts.slice(from - 2, from).map((text) => text === "")).toEqual([false, true]);
    const signed = texts.findIndex((text, at) => at > from && text === sampleInput.unit);
    expect(texts.slice(signed - 3, signed + 2)).toEqual([
      "　　　5. 2025年创建文明机关工作领导小组名单",
      "",
      "",
      sampleInput.unit,
      "2025年　月　日",
    ]);
  });

  it("has each attachment in a section of its own, across where it is wide, its header on each page", () => {
    const sections = [...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([one]) => one);
    expect(sections).toHaveLength(3);
    expect(sections.map((one) => one.includes('w:orient="landscape"'))).toEqual([
      false,
      ...tables.map(({ print }) => print.orientation === "landscape"),
    ]);
    const marks = paragraphsOf(document).filter(({ style }) => style === "Paper-attachment");
    expect(marks.map(({ text }) => text)).toEqual(["附件1", "附件2"]);
    expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(2);
  });

  it("shows what is left blank", () => {
    const blank = paragraphsOf(document).find(({ text }) => text.includes("____"));
    expect(blank?.xml).toMatch(/<w:highlight w:val="yellow"\/>.*?____/s);
  });

  it("says when it was made by the day that it is given", () => {
    expect(part(parts, "docProps/core.xml")).toContain("2026-11-28T08:00:00.000Z");
    expect(part(parts, "docProps/core.xml")).toContain("创建文明机关活动规划");
  });

  it("is the same file each time", async () => {
    expect(part(await filePartsOf(await wordFile(plan, tables, AT)), "word/document.xml")).toBe(document);
  });
});

describe("what was inferred", () => {
  it("bears a comment that says from where", async () => {
    const plan = composePlan(sampleInput);
    const rows = plan.rows.map((row) =>
      row.id === "introduction"
        ? {
            ...row,
            cells: { ...row.cells, text: { value: "由李明任组长。", inferredFrom: "花名册第4行的职务" } },
          }
        : row,
    );
    const parts = await filePartsOf(await wordFile({ ...plan, rows }, [], AT));
    const comments = part(parts, "word/comments.xml");
    expect(comments).toContain("拟：花名册第4行的职务，请核定。");
    expect(comments).toContain('w:date="2026-11-28T08:00:00');
    const bearing = paragraphsOf(part(parts, "word/document.xml")).find(({ text }) =>
      text.includes("由李明任组长"),
    );
    expect(bearing?.xml).toContain("<w:commentRangeStart");
    expect(bearing?.xml).toContain("<w:commentReference");
  });

  it("bears a comment in running text for each blank that we filled", async () => {
    const proposals = {
      领导小组组长: { value: "李明", inferredFrom: "“花名册”第4行的职务" },
      领导小组办公室主任: { value: "丁一白", inferredFrom: "“花名册”第9行的职务" },
    };
    const parts = await filePartsOf(await wordFile(composePlan({ ...sampleInput, proposals }), [], AT));
    const comments = part(parts, "word/comments.xml");
    expect(comments).toContain("“花名册”第4行的职务");
    expect(comments).toContain("“花名册”第9行的职务");
    const bearing = paragraphsOf(part(parts, "word/document.xml")).find(({ text }) =>
      text.includes("由李明（拟）任组长"),
    );
    expect(bearing?.xml).toContain("<w:commentReference");
  });

  it("bears it once where a column of a table has it from the same place", async () => {
    const tasks = composeTasks(sampleInput);
    const rows = tasks.rows.map((row) =>
      row.role === "body"
        ? {
            ...row,
            cells: { ...row.cells, person: { value: "李明（拟）", inferredFrom: "花名册第4行的职务" } },
          }
        : row,
    );
    expect(rows.filter(({ role }) => role === "body").length).toBeGreaterThan(1);
    const parts = await filePartsOf(await wordFile(composePlan(sampleInput), [{ ...tasks, rows }], AT));
    expect(part(parts, "word/comments.xml").match(/花名册第4行的职务/gu)).toHaveLength(1);
  });

  it("bears one too where an attachment is signed", async () => {
    const signers = { 制表人: { value: "李明", inferredFrom: "制表人取自“学习”的落款" } };
    const tasks = composeTasks({ ...sampleInput, signers });
    const parts = await filePartsOf(await wordFile(composePlan(sampleInput), [tasks], AT));
    expect(part(parts, "word/comments.xml")).toContain("拟：制表人取自“学习”的落款，请核定。");
    const bearing = paragraphsOf(part(parts, "word/document.xml")).find(({ text }) =>
      text.includes("制表人：李明（拟）"),
    );
    expect(bearing?.xml).toContain("<w:commentReference");
  });
});
