import {
  dateToExcel,
  type Cell as FileCell,
  type CellValue,
  type RichText,
  type Style as FileStyle,
} from "@cj-tech-master/excelts";
import { plainStyle, type Cell, type CellContent, type Hyperlink, type RichRun, type Style } from "../model";

/** A day's time passed through milliseconds; rounding at the tenth place loses nothing that Excel shows. */
const serialOf = (date: Date, date1904: boolean) => Math.round(dateToExcel(date, date1904) * 1e10) / 1e10;

const styles = new WeakMap<object, Style>();

export function styleOf(style: Partial<FileStyle> | undefined): Style {
  if (!style || Object.keys(style).length === 0) return plainStyle;
  const known = styles.get(style);
  if (known) return known;
  const { numFmt, ...rest } = style;
  const format = typeof numFmt === "object" ? numFmt.formatCode : numFmt;
  const read: Style = format === undefined ? rest : { ...rest, numFmt: format };
  styles.set(style, read);
  return read;
}

/** Numbers that no sheet can hold, such as 1e999 or a date without a day, are errors as Excel shows them. */
const finite = (value: number): CellContent => (Number.isFinite(value) ? value : { error: "#NUM!" });

function contentOf(value: CellValue, date1904: boolean): CellContent {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return finite(serialOf(value, date1904));
  if (typeof value === "number") return finite(value);
  if (typeof value !== "object") return value;
  if ("error" in value) return { error: value.error };
  if ("richText" in value && value.richText) return value.richText.map((run) => run.text).join("") || null;
  if ("hyperlink" in value) return value.text || null;
  if ("formula" in value || "sharedFormula" in value) return contentOf(value.result, date1904);
  return "checkbox" in value ? value.checkbox : null;
}

function linkOf(cell: FileCell): Hyperlink | null {
  const { hyperlink } = cell;
  if (!hyperlink) return null;
  const value = cell.value;
  const tip = value && typeof value === "object" && "tooltip" in value ? value.tooltip : undefined;
  const target = hyperlink.startsWith("#")
    ? { documentReference: hyperlink.slice(1) }
    : { address: hyperlink };
  return tip ? { ...target, screenTip: tip } : target;
}

function runsOf(value: CellValue): readonly RichRun[] | undefined {
  if (!value || typeof value !== "object" || !("richText" in value)) return undefined;
  return value.richText?.map((run) => (run.font ? { text: run.text, font: run.font } : { text: run.text }));
}

/**
 * Converts a cell of the file to the model. Cells under a merge are empty, though the library repeats the value in
 * them.
 */
export function cellOf(cell: FileCell, date1904: boolean): Cell {
  const style = styleOf(cell.style);
  if (cell.isMerged && cell.master !== cell) return { value: null, formula: null, style, link: null };
  const rich = runsOf(cell.value);
  return {
    value: contentOf(cell.value, date1904),
    formula: cell.formula ?? null,
    style,
    link: linkOf(cell),
    ...(rich ? { rich } : {}),
  };
}

/** The text of a cell's note; null where it has none. */
export function noteOf({ note }: FileCell): string | null {
  if (note === undefined || typeof note === "string") return note ?? null;
  return (note.texts ?? []).map(({ text }) => text).join("");
}

type FileContent = string | number | boolean | null | { error: "#N/A" };

const plainContent = (value: CellContent): FileContent =>
  typeof value === "object" && value !== null ? { error: value.error as "#N/A" } : value;

function textOf(value: CellContent): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

/** Writes a cell of the model into the file's cell. */
export function writeCell(target: FileCell, cell: Cell): void {
  const isSlave = target.isMerged && target.master !== target;
  target.style = cell.style as Partial<FileStyle>;
  if (isSlave) return;
  if (cell.link) {
    const place = cell.link.documentReference;
    target.value = {
      text: textOf(cell.value),
      hyperlink: place === undefined ? (cell.link.address ?? "") : `#${place}`,
      ...(cell.link.screenTip ? { tooltip: cell.link.screenTip } : {}),
    };
  } else if (cell.formula !== null) {
    const result = plainContent(cell.value);
    target.value = result === null ? { formula: cell.formula } : { formula: cell.formula, result };
  } else if (cell.rich) {
    const runs = cell.rich.map((run) => ({ text: run.text, ...(run.font ? { font: run.font } : {}) }));
    target.value = { richText: runs as RichText[] };
  } else target.value = plainContent(cell.value);
}
