import { isBlank, type Sheet } from "../../grid";
import { paginate } from "../page";
import { showBlanks } from "../paragraphs/blanks";
import type { ParagraphLevel } from "../paragraphs/paragraph";
import { layOut, splitLong } from "../paragraphs/paragraph-layout";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../sheet-plan";
import { readExistingDocument, type ExistingParagraph } from "./existing-document";
import { KEPT_LABEL, noteWhen, type CarriedOver } from "./kept";
import { lostLayout } from "./lost-layout";
import { openBlanks, settle, type Settled } from "./settle-paragraph";

const NOTES_WIDTH = 24;
const KEPT_ID = "kept-paragraphs";

/**
 * A document's plan with the clerk's words: paragraphs that were rewritten stay as they are, blanks that were filled stay
 * filled in the new text, rows that were put in stay behind the paragraph that they followed. Which is which shows from
 * the hidden draft: a text that differs from it by nothing but its blanks was filled, any other was rewritten.
 */
export function carryDocument(plan: SheetPlan, sheet: Sheet): CarriedOver {
  const existing = readExistingDocument(plan, sheet);
  if (!existing) return lostLayout(plan, sheet);

  const besideCount = existing[0]?.beside.length ?? 0;
  const byId = new Map(existing.filter((row) => row.id !== "").map((row) => [row.id, row]));
  const ids = new Set(plan.rows.flatMap((row) => (row.id === undefined ? [] : [row.id])));
  const added = rowsAfter(existing, ids);
  let kept = 0;
  let rewritten = 0;
  const outdated: ExistingParagraph[] = [];

  const rows: PlanRow[] = addedRows(added.get("") ?? []);
  for (const row of plan.rows) {
    const source = row.id === undefined ? undefined : byId.get(row.id);
    if (source) {
      const settled = settle(draftOf(row), source);
      if (settled.how === "filled" || settled.how === "rewritten") kept += 1;
      if (settled.how === "outdated") outdated.push({ ...source, id: `${source.id}-before`, beside: [] });
      if (settled.how === "rewritten") rewritten += 1;
      rows.push(...paragraphRows(row, settled, source));
    } else {
      rows.push(row);
    }
    rows.push(...addedRows(added.get(row.id ?? "") ?? []));
  }

  const gone = [
    ...outdated,
    ...existing.filter((row) => row.id !== "" && row.id !== KEPT_ID && !ids.has(row.id) && isTyped(row)),
  ];
  if (gone.length > 0) rows.push(keptHeading(), ...gone.map(goneRow));
  const mine = [...added.values()].flat();
  kept +=
    gone.length +
    mine.length +
    existing.flatMap((row) => row.beside).filter((value) => value !== null).length;

  const columns = [...plan.columns, ...notesColumns(besideCount)];
  const open = rows.map((row) => openBlanks(String(row.cells["text"]?.value ?? ""), draftOf(row)));
  return {
    plan: {
      ...plan,
      columns,
      rows: paginate(rows, columns, plan.print),
      blanks: open.reduce((sum, blanks) => sum + blanks.count, 0),
      blankNames: [...new Set(open.flatMap((blanks) => blanks.names))],
    },
    kept,
    notes: [
      ...noteWhen(kept, "documents.kept.cells"),
      ...noteWhen(rewritten, "documents.kept.paragraphs"),
      ...noteWhen(mine.length, "documents.kept.rows"),
      ...noteWhen(gone.length, "documents.kept.vanished"),
    ],
  };
}

/** The rows that the clerk put in, by the id of the paragraph of the new plan that they stand behind. */
function rowsAfter(
  existing: readonly ExistingParagraph[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly ExistingParagraph[]> {
  const after = new Map<string, ExistingParagraph[]>();
  let anchor = "";
  for (const row of existing) {
    if (ids.has(row.id)) anchor = row.id;
    if (row.id === "") after.set(anchor, [...(after.get(anchor) ?? []), row]);
  }
  return after;
}

function addedRows(sources: readonly ExistingParagraph[]): PlanRow[] {
  return sources.flatMap((source) => textRows(source.text, levelOfText(source.text), source));
}

/** A paragraph with its id and draft; what a row can't hold of the clerk's words goes on in rows below. */
function paragraphRows(row: PlanRow, settled: Settled, source: ExistingParagraph): readonly PlanRow[] {
  const level = levelOfStyle(row.cells["text"]?.style ?? "");
  const [first, ...rest] = textRows(settled.text, level, source);
  if (!first) return [];
  const cells: Record<string, PlanCell> = {
    ...first.cells,
    id: { value: row.id ?? null, style: "table-id" },
    draft: { value: settled.draft === "" ? null : settled.draft, style: "table-id" },
  };
  return [{ ...row, height: first.height ?? 0, cells }, ...rest];
}

/** Rows of a text without ids, as many as it needs; words beside it stay beside the first. */
function textRows(text: string, level: ParagraphLevel, source: ExistingParagraph): readonly PlanRow[] {
  const pieces = level === "title" ? [text] : splitLong(text);
  return (pieces.length === 0 ? [""] : pieces).map((piece, index) => {
    const { style, height } = layOut(level, piece);
    const cells: Record<string, PlanCell> = { text: { value: isBlank(piece) ? null : piece, style } };
    if (index === 0) {
      for (const [place, value] of source.beside.entries()) {
        if (value !== null) cells[besideKey(place)] = { value, style: "document-note" };
      }
    }
    return { role: "paragraph", height, cells };
  });
}

function goneRow(source: ExistingParagraph): PlanRow {
  const [row] = textRows(source.text, "note", source);
  const cells: Record<string, PlanCell> = {
    ...row?.cells,
    id: { value: source.id, style: "table-id" },
    draft: { value: source.draft === "" ? null : source.draft, style: "table-id" },
  };
  return { id: source.id, role: "note", height: row?.height ?? 0, cells };
}

function keptHeading(): PlanRow {
  const text = `${KEPT_LABEL}以下段落在本次已无对应内容，请核对后移用或删除。`;
  const { style, height } = layOut("note", text);
  return {
    id: KEPT_ID,
    role: "note",
    height,
    cells: {
      text: { value: text, style },
      id: { value: KEPT_ID, style: "table-id" },
      draft: { value: text, style: "table-id" },
    },
  };
}

function isTyped(row: ExistingParagraph): boolean {
  return row.text !== showBlanks(row.draft) || row.beside.some((value) => value !== null);
}

function draftOf(row: PlanRow): string {
  return String(row.cells["draft"]?.value ?? "");
}

function notesColumns(count: number): readonly PlanColumn[] {
  return Array.from({ length: count }, (_, place) => ({
    key: besideKey(place),
    header: "",
    width: NOTES_WIDTH,
    owner: "clerk",
    style: "document-note",
  }));
}

function besideKey(place: number): string {
  return `clerk-${String(place + 1)}`;
}

function levelOfStyle(style: string): ParagraphLevel {
  switch (style) {
    case "document-title":
      return "title";
    case "document-heading-1":
      return "heading-1";
    case "document-heading-2":
      return "heading-2";
    case "document-signature":
      return "signature";
    case "document-note":
      return "note";
    case "document-flag":
    case "document-flag-spread":
      return "flag";
    default:
      return "text";
  }
}

/** A row of the clerk's that is numbered like a heading looks like one. */
function levelOfText(text: string): ParagraphLevel {
  if (/^\s*[一二三四五六七八九十]+、/.test(text)) return "heading-1";
  return /^\s*[（(][一二三四五六七八九十]+[）)]/.test(text) ? "heading-2" : "text";
}
