import type { PlanColumn, PlanRow } from "../sheet-plan";
import { chineseFigure } from "../wording";
import { blankNames, fillKnown, showBlanks } from "./blanks";
import type { Paragraph, ParagraphLevel } from "./paragraph";
import { styleOfLevel, TEXT_COLUMN_WIDTH } from "./paragraph-layout";
import { setDocument } from "./set-document";

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

interface ComposedDocument {
  readonly rows: readonly PlanRow[];
  readonly blanks: number;
  readonly blankNames: readonly string[];
}

/** Paragraphs numbered, indented and set on pages. */
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
    const isOpen = paragraph.flagged === true && blankNames(template).length > 0;
    const row = paragraphRow(paragraph.id, isOpen ? "flag" : paragraph.level, template);
    rows.push(paragraph.keepWithNext === true ? { ...row, keepWithNext: true } : row);
  }
  return { rows: setDocument(rows), blanks: names.length, blankNames: [...new Set(names)] };
}

/** A whole paragraph as a row: the text as shown, its id and its draft. */
function paragraphRow(id: string, level: ParagraphLevel, template: string): PlanRow {
  return {
    id,
    role: level === "title" ? "title" : level === "signature" ? "signature" : "paragraph",
    cells: {
      text: { value: showBlanks(template), style: styleOfLevel(level) },
      id: { value: id, style: "table-id" },
      draft: { value: template, style: "table-id" },
    },
  };
}

function lead(level: ParagraphLevel): string {
  return level === "title" || level === "signature" || level === "note" ? "" : INDENT;
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
