import { cellAfter } from "./actions/cell-input";
import {
  splitAddress,
  areaOf,
  rgbOf,
  type Area,
  type BookEvent,
  type Cell,
  type Hyperlink,
  type SheetModel,
  type Style,
} from "./model";
import { shownText } from "./text/number-text";
import type { World } from "./protocol/world";

export interface ViewBorder {
  /** The word of the file format: thin, medium, dashed … */
  readonly style: string;
  readonly color: string;
}

/** A cell's look with colours as `#RRGGBB` and sizes in points. */
interface ViewStyle {
  readonly font: { readonly name: string | null; readonly size: number; readonly color: string };
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", ViewBorder>>>;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
}

export interface ViewCell {
  /** The text as Excel shows it. */
  readonly text: string;
  /** The text as the formula bar shows it, with which editing begins. */
  readonly input: string;
  readonly isNumber: boolean;
  readonly style: ViewStyle;
  readonly link: Hyperlink | null;
  /** The merged area that the cell lies in. */
  readonly merge: Area | null;
}

function bordersOf({ border }: Style): ViewStyle["borders"] {
  const edges = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const edge = border?.[side];
    return edge?.style ? [[side, { style: edge.style, color: rgbOf(edge.color, "#000000") }] as const] : [];
  });
  return Object.fromEntries(edges);
}

type FontView = Pick<ViewStyle, "font" | "bold" | "italic" | "underline">;

function fontOf({ font }: Style): FontView {
  return {
    font: { name: font?.name ?? null, size: font?.size ?? 11, color: rgbOf(font?.color, "#000000") },
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: Boolean(font?.underline) && font?.underline !== "none",
  };
}

function viewStyle(style: Style): ViewStyle {
  const { fill, alignment } = style;
  return {
    ...fontOf(style),
    fill: fill?.pattern === "solid" ? rgbOf(fill.fgColor, "#FFFFFF") : null,
    borders: bordersOf(style),
    horizontal: alignment?.horizontal ?? null,
    vertical: alignment?.vertical ?? null,
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
  };
}

function inputOf(cell: Cell, shown: string): string {
  if (cell.formula !== null) return `=${cell.formula}`;
  const isPlain = !cell.style.numFmt || /^general$/i.test(cell.style.numFmt);
  return typeof cell.value === "number" && isPlain ? String(cell.value) : shown;
}

/** What a person at the stand-in sees and does. */
export class View {
  constructor(private readonly world: World) {}

  get sheets(): readonly SheetModel[] {
    return this.world.book.sheets;
  }

  get activeSheet(): SheetModel {
    return this.world.book.activeSheet;
  }

  /** The selected cells of the active sheet. */
  get selection(): Area {
    return this.world.book.selection.area;
  }

  on(listener: (event: BookEvent) => void): () => void {
    return this.world.book.on(listener);
  }

  cell(sheet: SheetModel, row: number, column: number): ViewCell {
    this.world.calculate();
    const cell = sheet.cell(row, column);
    const text = shownText(cell.value, cell.style.numFmt, this.world.book.dateSystem);
    return {
      text,
      input: inputOf(cell, text),
      isNumber: typeof cell.value === "number",
      style: viewStyle(cell.style),
      link: cell.link,
      merge: sheet.merges.length > 0 ? sheet.mergeAt(row, column) : null,
    };
  }

  /** Gives a row's height in points; 0 for a hidden row. */
  rowHeight(sheet: SheetModel, row: number): number {
    const line = sheet.rows.get(row);
    return line?.hidden ? 0 : (line?.size ?? sheet.standardHeight);
  }

  columnWidth(sheet: SheetModel, column: number): number {
    const line = sheet.columns.get(column);
    return line?.hidden ? 0 : (line?.size ?? sheet.standardWidth);
  }

  select(sheet: SheetModel, area: Area): void {
    const { book } = this.world;
    const isOther = book.activeSheet !== sheet;
    book.selection = { sheet: sheet.id, area };
    if (isOther) book.announce({ type: "activated", sheet: sheet.id });
    book.announce({ type: "selected", sheet: sheet.id, area });
  }

  /** Types a text into a cell, by Excel's rules; gives false if the sheet is protected. */
  edit(sheet: SheetModel, row: number, column: number, text: string): boolean {
    const { book } = this.world;
    const merge = sheet.mergeAt(row, column);
    const place = merge ?? { row, column };
    const cell = sheet.cell(place.row, place.column);
    if (sheet.protection && cell.style.protection?.locked !== false) return false;
    const after = cellAfter(cell, text, book.dateSystem);
    sheet.put(place.row, place.column, after);
    const area = { row: place.row, column: place.column, rows: 1, columns: 1 };
    book.announce({ type: "changed", sheet: sheet.id, area, source: "user" });
    return true;
  }

  /** Follows a link within the workbook; gives false for one that leads out of it or nowhere. */
  follow(link: Hyperlink): boolean {
    const { book } = this.world;
    if (link.documentReference === undefined) return false;
    const { sheet: name, local } = splitAddress(link.documentReference);
    const named = book.names.find((one) => one.name.toLowerCase() === local.toLowerCase())?.target;
    if (name === null && named && "area" in named) {
      const target = book.sheet(named.sheet);
      if (target?.visibility === "Visible") this.select(target, named.area);
      return target?.visibility === "Visible";
    }
    const sheet = name === null ? book.activeSheet : book.sheet(name);
    const area = areaOf(local);
    if (!sheet || !area || sheet.visibility !== "Visible") return false;
    this.select(sheet, area);
    return true;
  }
}
