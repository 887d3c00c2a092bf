import type { PlanColumn, PlanRow } from "../sheet-plan";
import { chineseFigure } from "../wording";
import { blankNames, fillKnown, showBlanks } from "./blanks";
import type { Paragraph, ParagraphLevel } from "./paragraph";
import { layOut, splitLong, TEXT_COLUMN_WIDTH } from "./paragraph-layout";

/**
 * The columns of a document: the text, and hidden beside it which paragraph it is and how we wrote it. The edge is empty:
 * a page with but one column is never shrunk by LibreOffice, not even where a missing font makes it too wide.
 */
export const DOCUMENT_COLUMNS: readonly PlanColumn[] = [
  { key: "text", header: "正文", width: TEXT_COLUMN_WIDTH, owner: "ours", style: "document-text" },
  { key: "edge", header: "", width: 1, owner: "ours", style: "document-text" },
  { key: "id", header: "段落编号", width: 12, owner: "ours", style: "table-id", hidden: true },
  { key: "draft", header: "底稿", width: 12, owner: "ours", style: "table-id", hidden: true },
];

/** First line indented by two characters, with full-width spaces: a cell has no indent of a first line. */
const INDENT = "　　";

export interface ComposedDocument {
  readonly rows: readonly PlanRow[];
  readonly blanks: number;
  readonly blankNames: readonly string[];
}

/** Paragraphs numbered, indented, split where a row can't hold them, and laid out as rows. */
export function composeDocument(
  paragraphs: readonly Paragraph[],
  known: Readonly<Record<string, string>>,
): ComposedDocument {
  const names: string[] = [];
  const rows: PlanRow[] = [];
  const count = numbering();
  for (const paragraph of paragraphs) {
    const number = count(paragraph.level);
    const template = lead(paragraph.level) + number + fillKnown(paragraph.template, known);
    names.push(...blankNames(template));
    for (const [index, piece] of splitTemplate(template).entries()) {
      const id = index === 0 ? paragraph.id : `${paragraph.id}.${String(index + 1)}`;
      rows.push(paragraphRow(id, paragraph.level, index === 0 ? piece : INDENT + piece));
    }
  }
  return { rows, blanks: names.length, blankNames: [...new Set(names)] };
}

/** One row of a document: the text as shown, its id and its draft. */
export function paragraphRow(id: string, level: ParagraphLevel, template: string): PlanRow {
  const text = showBlanks(template);
  const { style, height } = layOut(level, text);
  return {
    id,
    role: level === "title" ? "title" : level === "signature" ? "signature" : "paragraph",
    height,
    cells: {
      text: { value: text, style },
      id: { value: id, style: "table-id" },
      draft: { value: template, style: "table-id" },
    },
  };
}

function lead(level: ParagraphLevel): string {
  return level === "title" || level === "signature" || level === "note" ? "" : INDENT;
}

/** Names of blanks are longer than the line that stands for them: measure what is shown, cut what is written. */
function splitTemplate(template: string): readonly string[] {
  const marks: string[] = [];
  const marked = template.replace(/\{\{[^{}]+\}\}/g, (name) => {
    marks.push(name);
    return "____";
  });
  return splitLong(marked).map((piece) => piece.replace(/____/g, () => marks.shift() ?? "____"));
}

/** Numbers headings as they come: 一、（一）1.（1）, each level starting again below the one above. */
function numbering(): (level: ParagraphLevel) => string {
  let first = 0;
  let second = 0;
  let item = 0;
  let point = 0;
  return (level) => {
    switch (level) {
      case "heading-1":
        first += 1;
        second = item = point = 0;
        return `${chineseFigure(first)}、`;
      case "heading-2":
        second += 1;
        item = point = 0;
        return `（${chineseFigure(second)}）`;
      case "item":
        item += 1;
        point = 0;
        return `${String(item)}. `;
      case "point":
        point += 1;
        return `（${String(point)}）`;
      case "text":
        // A list of points belongs to the text that introduces it.
        point = 0;
        return "";
      default:
        return "";
    }
  };
}
