import { levelOfStyle } from "../kit/paragraphs/paragraph-layout";
import { paragraphText, wholeParagraphs } from "../kit/paragraphs/whole-paragraphs";
import type { SheetPlan } from "../kit/sheet-plan";

type LineStyle = "title" | "heading-1" | "heading-2" | "text" | "signature";

/** A paragraph of a paper; a title that is cut at words is one for each of its lines. */
interface PaperLine {
  readonly style: LineStyle;
  readonly text: string;
  readonly keepNext: boolean;
  /** See `PlanCell.inferredFrom`. */
  readonly inferredFrom?: string | undefined;
}

/** What a paper says, paragraph by paragraph: those of the sheet, each whole again, without our notes and without the signs that indent them. */
export function paperLines(plan: SheetPlan): readonly PaperLine[] {
  const rows = wholeParagraphs(plan.rows).filter((row) => row.role !== "note" && paragraphText(row) !== "");
  return rows.flatMap((row) => {
    const cell = row.cells["text"];
    const style = styleOf(levelOfStyle(cell?.style ?? ""));
    const keepNext = row.keepWithNext === true || row.role === "signature";
    return paragraphText(row)
      .split("\n")
      .map((line) => ({
        style,
        text: line.replace(/^　{1,2}/, "").trimEnd(),
        keepNext,
        inferredFrom: cell?.inferredFrom,
      }));
  });
}

function styleOf(level: ReturnType<typeof levelOfStyle>): LineStyle {
  return level === "title" || level === "heading-1" || level === "heading-2" || level === "signature"
    ? level
    : "text";
}
