import { compactText, type Sheet } from "../../grid";
import { PARAGRAPH_ID } from "../renew/existing-document";
import { ITEM_ID } from "../renew/existing-table";
import { CONFIRMATION_HEADER } from "./summary-columns";
import type { WrittenKind } from "../kit/sheet-plan";
import { ID_HEADER } from "./read-said";

/** Headers that only one kind has over its ids; 指标编号 stands on two. */
const ID_HEADERS: Readonly<Record<string, WrittenKind>> = {
  明细编号: "details",
  人员编号: "people",
  区域编号: "hygiene",
  问题编号: "rectification",
  任务编号: "tasks",
  计划编号: "study-plan",
  安排编号: "hygiene-plan",
  步骤编号: "steps",
  成员编号: "leading-group",
  材料编号: "proofs",
  [ID_HEADER]: "template-fields",
};
const CLAUSE_HEADER = "指标编号";
const OWN_TARGET_HEADER = "本单位目标值";
/** The header stands within so many rows. */
const TOP_ROWS = 30;
/** An id stands within so many rows below it. */
const FIRST_ROWS = 5;
/** A document of ours has more paragraphs than this. */
const FEWEST_PARAGRAPHS = 8;

/**
 * The kind of sheet of ours that a sheet looks like, known by our ids and the header over them; null for any other. Said of a
 * sheet without our mark: a copy, one from another workbook, or one that lost its defined name.
 */
export function writtenKindOf(sheet: Sheet): WrittenKind | null {
  const hasIds = (header: number, column: number): boolean =>
    sheet.values
      .slice(header + 1, header + 1 + FIRST_ROWS)
      .some((row) => ITEM_ID.test(compactText(row[column] ?? "")));
  for (const [row, cells] of sheet.values.slice(0, TOP_ROWS).entries()) {
    const headers = cells.map((cell) => compactText(cell));
    const clause = headers.includes(CONFIRMATION_HEADER)
      ? "summary"
      : headers.includes(OWN_TARGET_HEADER)
        ? "standard"
        : null;
    for (const [column, header] of headers.entries()) {
      const kind = header === CLAUSE_HEADER ? clause : ID_HEADERS[header];
      if (kind && hasIds(row, column)) return kind;
    }
  }
  return documentKind(sheet);
}

/** Documents have no header: their ids stand behind the text, a paragraph each. */
function documentKind(sheet: Sheet): WrittenKind | null {
  const width = sheet.values[0]?.length ?? 0;
  for (let column = 1; column < width; column += 1) {
    const ids = sheet.values.map((row) => compactText(row[column] ?? "")).filter((text) => text !== "");
    const isIds = ids.length >= FEWEST_PARAGRAPHS && ids.every((id) => PARAGRAPH_ID.test(id));
    if (isIds) return ids.some((id) => id.startsWith("attachments")) ? "plan" : "work-summary";
  }
  return null;
}
