import type { Proposal } from "../proposed";
import type { PlanColumn, PlanRow } from "../sheet-plan";
import { chineseFigure } from "../wording";
import { fillKnown, openNames, propose, proposedNames, showBlanks } from "./blanks";
import type { Paragraph, ParagraphLevel } from "./paragraph";
import { styleOfLevel, TEXT_COLUMN_WIDTH } from "./paragraph-layout";
import { setDocument } from "./set-document";

/**
 * The columns of a document: the text, hidden beside it which paragraph it is and how we wrote it, and beyond the page where that
 * comes from which we inferred. The edge is empty:
 * a page with but one column is never shrunk by LibreOffice, not even where a missing font makes it too wide.
 */
export const DOCUMENT_COLUMNS: readonly PlanColumn[] = [
  { key: "text", header: "正文", width: TEXT_COLUMN_WIDTH, owner: "ours", style: "document-text" },
  { key: "edge", header: "", width: 1, owner: "ours", style: "document-text" },
  { key: "id", header: "段落编号", width: 12, owner: "ours", style: "table-id", hidden: true },
  { key: "draft", header: "底稿", width: 12, owner: "ours", style: "table-id", hidden: true },
  { key: "source", header: "拟填依据", width: 48, owner: "ours", style: "document-note" },
];

/** How a source begins, in its column beside the paper: it is seen and not printed. */
export const SOURCE_LABEL = "拟填依据：";

/** First line indented by two characters, with full-width spaces: a cell has no indent of a first line. */
const INDENT = "　　";

interface ComposedDocument {
  readonly rows: readonly PlanRow[];
  readonly blanks: number;
  readonly blankNames: readonly string[];
}

/**
 * Paragraphs numbered, indented and set on pages.
 *
 * @param known what is known for blanks, by their names
 * @param proposals what we infer for others, until somebody settles it
 */
export function composeDocument(
  paragraphs: readonly Paragraph[],
  known: Readonly<Record<string, string>>,
  proposals: Readonly<Record<string, Proposal>>,
): ComposedDocument {
  const inferred = Object.fromEntries(Object.entries(proposals).map(([name, { value }]) => [name, value]));
  const names: string[] = [];
  const rows: PlanRow[] = [];
  const count = numbering();
  for (const paragraph of paragraphs) {
    const number = count(paragraph.level);
    const said = fillKnown(paragraph.template, known);
    const template = lead(paragraph.level) + number + propose(said, inferred);
    names.push(...openNames(template));
    const source = sourceOf(paragraph, template, proposals);
    const row = paragraphRow(paragraph.id, paragraph.level, template, source);
    rows.push(paragraph.keepWithNext === true ? { ...row, keepWithNext: true } : row);
  }
  return { rows: setDocument(rows), blanks: names.length, blankNames: [...new Set(names)] };
}

/** Where what we inferred in a paragraph comes from, blank by blank; "" where nothing is inferred. */
function sourceOf(
  { inferredFrom }: Paragraph,
  template: string,
  proposals: Readonly<Record<string, Proposal>>,
): string {
  const ofBlanks = [...new Set(proposedNames(template))].flatMap((name) =>
    proposals[name] === undefined ? [] : [`${name}：${proposals[name].inferredFrom}`],
  );
  return [...(inferredFrom === undefined ? [] : [inferredFrom]), ...ofBlanks].join("；");
}

/** A whole paragraph as a row: the text as shown, its id and its draft, and the source of what is inferred. */
function paragraphRow(id: string, level: ParagraphLevel, template: string, source: string): PlanRow {
  return {
    id,
    role: level === "title" ? "title" : level === "signature" ? "signature" : "paragraph",
    cells: {
      text: {
        value: showBlanks(template),
        style: styleOfLevel(level),
        ...(source === "" ? {} : { inferredFrom: source }),
      },
      id: { value: id, style: "table-id" },
      draft: { value: template, style: "table-id" },
      ...(source === "" ? {} : { source: { value: SOURCE_LABEL + source, style: "document-note" } }),
    },
  };
}

function lead(level: ParagraphLevel): string {
  return level === "title" || level === "signature" || level === "note" ? "" : INDENT;
}

/**
 * Numbers headings, items and points as they come: 一、（一）1.（1）, each level starting again below the one above and none left out: what
 * stands right below 一、 is （一） whatever it is.
 */
function numbering(): (level: ParagraphLevel) => string {
  let heading = 0;
  let section = 0;
  let item = 0;
  let point = 0;
  return (level) => {
    switch (level) {
      case "heading-1":
        heading += 1;
        section = item = point = 0;
        return `${chineseFigure(heading)}、`;
      case "heading-2":
        section += 1;
        item = point = 0;
        return numberAt(2, section);
      case "item":
        item += 1;
        point = 0;
        return numberAt(section === 0 ? 2 : 3, item);
      case "point":
        point += 1;
        return numberAt(2 + (section === 0 ? 0 : 1) + (item === 0 ? 0 : 1), point);
      case "text":
        // A list of points belongs to the text that introduces it.
        point = 0;
        return "";
      default:
        return "";
    }
  };
}

/** A number of the second level, the third or the fourth. */
function numberAt(depth: number, n: number): string {
  if (depth === 2) return `（${chineseFigure(n)}）`;
  return depth === 3 ? `${String(n)}. ` : `（${String(n)}）`;
}
