import { paperText, wordFile } from "../../../src/documents";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { composeTasks } from "../../../src/documents/sheets/tasks/tasks";
import { filePartsOf } from "../../support/file-parts";
import { sampleInput } from "../sample-input";

const plan = composePlan(sampleInput);
const tasks = composeTasks(sampleInput);

/** The texts between tags, in their order. */
function textsOf(markup: string): string {
  return markup
    .replace(/<head>.*?<\/head>/gs, "")
    .replace(/<[^>]+>|\s/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

describe("a paper for the clipboard", () => {
  it("says what the Word file says", async () => {
    const { html, text } = await paperText(plan, [tasks]);
    const parts = await filePartsOf(await wordFile(plan, [tasks], new Date("2026-11-28T08:00:00Z")));
    const body = /<w:body>.*<\/w:body>/s.exec(parts.get("word/document.xml") ?? "")?.[0] ?? "";
    const word = textsOf(body);
    expect(textsOf(html)).toBe(word);
    expect(text.replace(/\s/g, "")).toBe(word.replace(/\s/g, ""));
  });

  it("has headings as headings, blanks in yellow and tables as tables", async () => {
    const { html } = await paperText(plan, [tasks]);
    expect(html).toMatch(/<h1 [^>]*>一、指导思想<\/h1>/);
    expect(html).toMatch(/<span style="background:yellow">____<\/span>/);
    expect(html).toMatch(/<table [^>]*><tr><th /);
  });

  it("takes no sign of a text for markup", async () => {
    const rows = plan.rows.map((row) =>
      row.id === "introduction" ? { ...row, cells: { text: { value: "甲<乙>&丙" } } } : row,
    );
    const { html } = await paperText({ ...plan, rows }, []);
    expect(html).toContain("甲&lt;乙&gt;&amp;丙");
  });
});
