import { compactText, readNumber, type CellValue } from "../../grid";

/** A cell that holds points alone: 5, 「5分」, 「(5)」. */
export function pointsOf(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const match = /^[(（\[]?(\d+(?:\.\d+)?)分?[)）\]]?$/.exec(compactText(value));
  if (match) return Number(match[1]);
  return /\d/.test(String(value)) ? readNumber(value) : null;
}

/** A cell's text with its line breaks, each line closed up. */
export function linesOf(value: CellValue): string {
  return String(value)
    .split(/\r?\n/)
    .map((line) => compactText(line))
    .filter(Boolean)
    .join("\n");
}
