import type { Area } from "./area";

/** How a sheet is printed. Margins are in inches, as a workbook file keeps them. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  /** Number of the paper in the file format: 9 is A4. */
  readonly paperSize: number | null;
  readonly scale: number;
  /** Pages across and down; 0 means as many as it takes. Null means that the sheet is not fitted and `scale` counts. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly order: "downThenOver" | "overThenDown";
  /** Number of the first printed page; null continues from the sheet printed before. */
  readonly firstPage: number | null;
  readonly printArea: Area | null;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  /** The file's own text, `&L…&C…&R…`. */
  readonly header: string;
  readonly footer: string;
}

export const plainPage: PageSetup = {
  firstPage: null,
  orientation: "portrait",
  paperSize: null,
  scale: 100,
  fit: null,
  margins: { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  order: "downThenOver",
  printArea: null,
  titleRows: null,
  header: "",
  footer: "",
};

export type Part = "left" | "center" | "right";
const MARK: Readonly<Record<Part, string>> = { left: "&L", center: "&C", right: "&R" };

/** Gives one of the three parts of a header or footer. */
export function partOf(text: string, part: Part): string {
  const found = text.split(/(?=&[LCR])/).filter((piece) => piece.startsWith(MARK[part]));
  return found.map((piece) => piece.slice(2)).join("");
}

export function withPart(text: string, part: Part, value: string): string {
  const parts: readonly Part[] = ["left", "center", "right"];
  return parts
    .map((name) => ({ name, text: name === part ? value : partOf(text, name) }))
    .filter((piece) => piece.text !== "")
    .map((piece) => MARK[piece.name] + piece.text)
    .join("");
}
