import { compactText, isBlank, type CellValue, type Sheet } from "../../grid";
import { showBlanks } from "../kit/paragraphs/blanks";
import { SOURCE_LABEL } from "../kit/paragraphs/compose-document";
import { joinPieces } from "../kit/paragraphs/pieces";
import type { PlanValue, SheetPlan } from "../kit/sheet-plan";

/** A paragraph as it stands on the sheet, in one row or in several. */
export interface ExistingParagraph {
  /** Its cell among those of the sheet as they were read. */
  readonly at: { readonly row: number; readonly column: number };
  /** The rows of its pieces, in their order. */
  readonly rows: readonly number[];
  /** "" for a row that the clerk put in. */
  readonly id: string;
  readonly text: string;
  /** What we wrote, with the names of its blanks; "" for the clerk's rows. */
  readonly draft: string;
  /** Words beside the text, by their place among the sheet's other columns. */
  readonly beside: readonly PlanValue[];
}

/** A document as it stands on the sheet. */
export interface ExistingDocument {
  readonly paragraphs: readonly ExistingParagraph[];
  /** Where the columns stand, by key; the clerk's own ones are `beside`. */
  readonly places: ReadonlyMap<string, number>;
  readonly beside: readonly number[];
}

const PARAGRAPH_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.\d+)?$/;

/**
 * Reads a document that was written earlier: the hidden ids and drafts are found by what stands in them, whatever
 * columns and rows were put in since.
 *
 * @param isClerksBlank whether an empty row was put in by the clerk
 * @returns null where no ids are left.
 */
export function readExistingDocument(
  plan: SheetPlan,
  sheet: Sheet,
  isClerksBlank: (row: number) => boolean = () => false,
): ExistingDocument | null {
  const known = new Set(plan.rows.flatMap((row) => (row.id === undefined ? [] : [row.id])));
  const width = sheet.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  const count = (column: number, test: (cell: CellValue, row: readonly CellValue[]) => boolean): number =>
    sheet.values.filter((row) => test(row[column] ?? "", row)).length;

  const idPlace = most(columns, (column) => count(column, (cell) => known.has(compactText(cell))));
  if (idPlace === null) return null;
  const hasId = (row: readonly CellValue[]): boolean => PARAGRAPH_ID.test(compactText(row[idPlace] ?? ""));
  const textPlace = most(columns.slice(0, idPlace), (column) =>
    sheet.values.reduce((sum, row) => sum + (hasId(row) ? String(row[column] ?? "").length : 0), 0),
  );
  if (textPlace === null) return null;
  const draftPlace = most(columns.slice(idPlace + 1), (column) =>
    count(
      column,
      (cell, row) =>
        hasId(row) && !isBlank(cell) && alike(showBlanks(String(cell)), String(row[textPlace] ?? "")),
    ),
  );
  const others = columns.filter(
    (column) => column !== textPlace && column !== idPlace && column !== draftPlace,
  );
  const isSource = (cell: CellValue): boolean => compactText(cell).startsWith(compactText(SOURCE_LABEL));
  const sourcePlace = others.find((column) => sheet.values.some((row) => isSource(row[column] ?? "")));
  const isTyped = (cell: CellValue): boolean => !isBlank(cell) && !isSource(cell);
  const used = others.filter((column) => sheet.values.some((row) => isTyped(row[column] ?? "")));

  const seen = new Set<string>();
  const rows = sheet.values.flatMap((row, at): readonly ExistingParagraph[] => {
    if (row.every((cell) => isBlank(cell)) && !isClerksBlank(at)) return [];
    const idText = compactText(row[idPlace] ?? "");
    const isOurs = PARAGRAPH_ID.test(idText) && !seen.has(idText);
    if (isOurs) seen.add(idText);
    const id = isOurs ? idText : "";
    const draft = isOurs && draftPlace !== null ? String(row[draftPlace] ?? "") : "";
    const beside = used.map((column) => {
      const cell = row[column] ?? "";
      return !isTyped(cell) ? null : typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
    });
    const place = { row: at, column: textPlace };
    return [{ at: place, rows: [at], id, text: String(row[textPlace] ?? ""), draft, beside }];
  });
  const paragraphs = joinPieces(
    rows,
    ({ id }) => id,
    (row, id) => ({ ...row, id }),
    joined,
  );
  const draft = draftPlace === null ? [] : [["draft", draftPlace] as const];
  const source = sourcePlace === undefined ? [] : [["source", sourcePlace] as const];
  const places = new Map([["text", textPlace], ["id", idPlace], ...draft, ...source]);
  return { paragraphs, places, beside: used };
}

function joined(whole: ExistingParagraph, piece: ExistingParagraph): ExistingParagraph {
  const beside = whole.beside.map((value, place): PlanValue => {
    const more = piece.beside[place] ?? null;
    return value === null || more === null ? (value ?? more) : `${String(value)}；${String(more)}`;
  });
  const rows = [...whole.rows, ...piece.rows];
  return { ...whole, rows, text: whole.text + piece.text, draft: whole.draft + piece.draft, beside };
}

function alike(draft: string, text: string): boolean {
  return draft === text || draft.slice(0, 12) === text.slice(0, 12);
}

function most(places: readonly number[], score: (column: number) => number): number | null {
  let best: number | null = null;
  let highest = 0;
  for (const place of places) {
    const points = score(place);
    if (points > highest) {
      highest = points;
      best = place;
    }
  }
  return best;
}
