import { compactText, type CellValue } from "../../grid";
import type { AttendanceEntry } from "../../ledgers";

export type Part = AttendanceEntry["part"];

/** The part of a day that a label names; null for a label that names another thing (作业率), undefined for none. */
export function readPart(value: CellValue): Part | null | undefined {
  if (typeof value !== "string") return null;
  const text = compactText(value).toLowerCase();
  if (text === "") return undefined;
  if (/^(上午|早上?|am|上午班|早班|上半天|上)$/.test(text)) return "morning";
  if (/^(下午|午后|pm|下午班|下半天|下)$/.test(text)) return "afternoon";
  if (/^(晚上?|夜间?|夜晚|加班|晚班|夜班|晚自习|值班|中夜班?)$/.test(text)) return "evening";
  if (/^(全天|出勤|白天|正班|正常|考勤)$/.test(text)) return "day";
  return null;
}

/** Parts of a day by position where nothing labels them: two are morning and afternoon, a third is the evening. */
export function partsByPosition(count: number): readonly Part[] {
  if (count <= 1) return ["day"];
  return ["morning", "afternoon", "evening"].slice(0, count) as Part[];
}

/** Days that a cell of this part covers; overtime in the evening adds none. */
export function sizeOfPart(part: Part): number {
  return part === "day" ? 1 : part === "evening" ? 0 : 0.5;
}
