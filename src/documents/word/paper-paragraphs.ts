import { Paragraph } from "docx";
import { levelOfStyle } from "../kit/paragraphs/paragraph-layout";
import { paragraphText, wholeParagraphs } from "../kit/paragraphs/whole-paragraphs";
import type { PlanRow, SheetPlan } from "../kit/sheet-plan";
import { runsOf, type Comments } from "./comments";
import { styleId, type WordStyle } from "./word-styles";

/** Lines left empty above who signs, for the seal. */
const ABOVE_SIGNATURE = 2;

/** A paper's paragraphs: those of the sheet, each whole again, indented by its style instead of by signs. */
export function paperParagraphs(plan: SheetPlan, comments: Comments): readonly Paragraph[] {
  const rows = wholeParagraphs(plan.rows).filter((row) => row.role !== "note" && paragraphText(row) !== "");
  const firstSignature = rows.findIndex(({ role }) => role === "signature");
  return rows.flatMap((row, index) => {
    const paragraphs = linesOf(row, comments);
    if (index === 0) return [...paragraphs, empty()];
    return index === firstSignature
      ? [...Array.from({ length: ABOVE_SIGNATURE }, empty), ...paragraphs]
      : paragraphs;
  });
}

function linesOf(row: PlanRow, comments: Comments): readonly Paragraph[] {
  const cell = row.cells["text"];
  const level = levelOfStyle(cell?.style ?? "");
  const style = styleOf(level);
  // A title is cut at words, each line of it centred; other texts have no lines of their own.
  return paragraphText(row)
    .split("\n")
    .map(
      (line) =>
        new Paragraph({
          style: styleId(style),
          ...(row.keepWithNext === true || row.role === "signature" ? { keepNext: true } : {}),
          children: [...runsOf(withoutIndent(line), comments, cell?.inferredFrom)],
        }),
    );
}

function styleOf(level: ReturnType<typeof levelOfStyle>): WordStyle {
  return level === "title" || level === "heading-1" || level === "heading-2" || level === "signature"
    ? level
    : "text";
}

function withoutIndent(text: string): string {
  return text.replace(/^　{1,2}/, "").trimEnd();
}

/** A line without words. */
function empty(): Paragraph {
  return new Paragraph({ style: styleId("text"), keepNext: true });
}
