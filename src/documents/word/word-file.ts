import { Document, Packer } from "docx";
import { paperTitle } from "../kit/paper-title";
import type { SheetPlan } from "../kit/sheet-plan";
import type { Comments } from "./comments";
import { fontTable } from "./fonts";
import { attachmentSection, textSection } from "./page-setup";
import { paperParagraphs } from "./paper-paragraphs";
import { paperTable } from "./paper-table";
import { wordStyles } from "./word-styles";

const PROGRAM = "文明机关创建助手";

/**
 * A paper as a Word file (docs/criteria.md §4.4), from the sheets that it is in the workbook: the text of one, and each of the
 * others as an attachment on pages of its own, across where the sheet is.
 *
 * @param paper the sheet of a plan or a work summary, with what the clerk typed in it
 * @param attachments tables, in the order of the text's list of them
 * @param at when it is made
 * @returns the bytes of a .docx
 */
export async function wordFile(
  paper: SheetPlan,
  attachments: readonly SheetPlan[],
  at: Date,
): Promise<Uint8Array> {
  const comments: Comments = { made: [], at };
  const sections = [
    textSection(paperParagraphs(paper, comments)),
    ...attachments.map((table, index) =>
      attachmentSection(
        table.print.orientation === "landscape",
        paperTable(table, `附件${String(index + 1)}`, comments),
      ),
    ),
  ];
  const title = paperTitle(paper);
  const file = new Document({
    title,
    creator: PROGRAM,
    lastModifiedBy: PROGRAM,
    evenAndOddHeaderAndFooters: true,
    styles: { paragraphStyles: [...wordStyles()] },
    comments: { children: comments.made },
    sections,
  });
  return Packer.pack(file, "uint8array", undefined, [
    { path: "word/fontTable.xml", data: fontTable() },
    { path: "docProps/core.xml", data: coreProperties(title, at) },
  ]);
}

/** The part that says who made the file and when; the library's own would say the moment by the machine's clock. */
function coreProperties(title: string, at: Date): string {
  const moment = at.toISOString();
  const escaped = title.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escaped}</dc:title><dc:creator>${PROGRAM}</dc:creator><cp:lastModifiedBy>${PROGRAM}</cp:lastModifiedBy>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>` +
    `</cp:coreProperties>`
  );
}
