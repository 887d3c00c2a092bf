import { BLANK } from "../kit/paragraphs/blanks";
import type { SheetPlan } from "../kit/sheet-plan";
import { styleOf as cellStyleOf } from "../kit/styles";
import { WORD_FONTS } from "./fonts";
import { paperLines } from "./paper-lines";
import { cellText, isHeader, placedCells, shownOf, tableBlocks } from "./table-blocks";

/** A paper for the clipboard: with its formats, and as plain text. */
export interface PaperText {
  readonly html: string;
  readonly text: string;
}

/** The faces by which a sheet of styles names each of ours, the stand-in behind. */
const FACES = Object.fromEntries(
  Object.entries(WORD_FONTS).map(([face, { name, instead }]) => [face, `'${name}','${instead}'`]),
) as Readonly<Record<keyof typeof WORD_FONTS, string>>;

/** As `word-styles` sets them: points, and lines of 28 exactly. */
const EXACT = "margin:0;line-height:28pt;mso-line-height-rule:exactly;";
const STYLES = {
  title: ["p", `${EXACT}line-height:34pt;text-align:center;font-family:${FACES.title};font-size:22pt`],
  "heading-1": [
    "h1",
    `${EXACT}text-indent:32pt;font-family:${FACES.heading};font-size:16pt;font-weight:normal`,
  ],
  "heading-2": [
    "h2",
    `${EXACT}text-indent:32pt;font-family:${FACES.subheading};font-size:16pt;font-weight:normal`,
  ],
  text: ["p", `${EXACT}text-indent:32pt;text-align:justify;font-family:${FACES.text};font-size:16pt`],
  signature: ["p", `${EXACT}text-align:right;margin-right:64pt;font-family:${FACES.text};font-size:16pt`],
  attachment: ["p", `${EXACT}page-break-before:always;font-family:${FACES.heading};font-size:16pt`],
  note: ["p", `margin:2pt 0;font-family:${FACES.text};font-size:10.5pt`],
} as const;

const CELL = `border:0.5pt solid black;padding:1.5pt 3pt;font-family:${FACES.text};font-size:10.5pt`;

/**
 * The same text as in the Word file (`word-file`), for pasting into Word or WPS: headings as headings, blanks in yellow, tables as tables.
 */
export function paperHtml(paper: SheetPlan, attachments: readonly SheetPlan[]): PaperText {
  const parts = paperLines(paper).map(({ style, text }) => ({ html: element(style, text), text }));
  for (const [index, table] of attachments.entries()) {
    const mark = `附件${String(index + 1)}`;
    parts.push({ html: element("attachment", mark), text: mark }, ...tableParts(table));
  }
  return {
    html: `<html><head><meta charset="utf-8"></head><body>${parts.map(({ html }) => html).join("")}</body></html>`,
    text: parts.map(({ text }) => text).join("\n"),
  };
}

function tableParts(plan: SheetPlan): PaperText[] {
  const columns = shownOf(plan);
  return tableBlocks(plan).map((block) => {
    if (block.kind === "text")
      return { html: element(block.row.role === "title" ? "title" : "note", block.text), text: block.text };
    const rows = placedCells(block.rows, columns).map(({ row, cells }) => {
      const tag = isHeader(row) ? "th" : "td";
      return cells
        .map(({ at, down, wide }) => {
          const column = columns[at];
          const cell = row.cells[column?.key ?? ""];
          const style = cell?.style ?? column?.style;
          const centred =
            isHeader(row) || (style !== undefined && cellStyleOf(style).horizontal === "center");
          const spans = `${down > 1 ? ` rowspan="${String(down)}"` : ""}${wide > 1 ? ` colspan="${String(wide)}"` : ""}`;
          const inside = cellText(cell).split("\n").map(marked).join("<br>");
          return `<${tag}${spans} style="${CELL};text-align:${centred ? "center" : "left"}">${inside}</${tag}>`;
        })
        .join("");
    });
    return {
      html: `<table style="border-collapse:collapse;width:100%">${rows.map((cells) => `<tr>${cells}</tr>`).join("")}</table>`,
      text: block.rows
        .map((row) => columns.map(({ key }) => cellText(row.cells[key]).replace(/\s+/g, " ")).join("\t"))
        .join("\n"),
    };
  });
}

function element(style: keyof typeof STYLES, text: string): string {
  const [tag, looks] = STYLES[style];
  return `<${tag} style="${looks}">${marked(text)}</${tag}>`;
}

/** A text whose signs mean nothing to HTML, its blanks in yellow. */
function marked(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return escaped.replace(
    new RegExp(`${BLANK}_*`, "g"),
    (blank) => `<span style="background:yellow">${blank}</span>`,
  );
}
