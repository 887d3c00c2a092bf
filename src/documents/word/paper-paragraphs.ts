import { Paragraph } from "docx";
import { linesAbove } from "../kit/paragraphs/paragraph-layout";
import type { SheetPlan } from "../kit/sheet-plan";
import { runsOf, type Comments } from "./comments";
import { paperLines } from "./paper-lines";
import { styleId } from "./word-styles";

/** A paper's paragraphs: those of the sheet, each whole again, indented by its style instead of by signs. */
export function paperParagraphs(plan: SheetPlan, comments: Comments): readonly Paragraph[] {
  const lines = paperLines(plan);
  const firstSignature = lines.findIndex(({ style }) => style === "signature");
  const lastOfTitle = lines.filter(({ style }) => style === "title").length - 1;
  return lines.flatMap((line, index) => [
    ...Array.from({ length: linesAbove(line.text, index === firstSignature) }, empty),
    new Paragraph({
      style: styleId(line.style),
      ...(line.keepNext || index === firstSignature - 1 ? { keepNext: true } : {}),
      // Who signs stands under words of the paper, never on a page of its own: all of these words move along.
      ...(index === firstSignature - 1 ? { keepLines: true } : {}),
      children: [...runsOf(line.text, comments, line.inferredFrom)],
    }),
    ...(index === lastOfTitle ? [empty()] : []),
  ]);
}

/** A line without words. */
function empty(): Paragraph {
  return new Paragraph({ style: styleId("text"), keepNext: true });
}
