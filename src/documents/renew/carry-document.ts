import { isBlank, type Sheet } from "../../grid";
import { showBlanks } from "../kit/paragraphs/blanks";
import type { ParagraphLevel } from "../kit/paragraphs/paragraph";
import { styleOfLevel } from "../kit/paragraphs/paragraph-layout";
import { setDocument } from "../kit/paragraphs/set-document";
import { paragraphText, wholeParagraphs } from "../kit/paragraphs/whole-paragraphs";
import { holdsProposal } from "../kit/proposed";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../kit/sheet-plan";
import type { StyleName } from "../kit/styles";
import { readExistingDocument, type ExistingParagraph } from "./existing-document";
import { KEPT_LABEL, noteWhen, type CarriedOver } from "./kept";
import { lostLayout } from "./lost-layout";
import { matchPieces } from "./lines/match-pieces";
import { overwrittenId, type Overwritten, type Renewing } from "./renewing";
import { openBlanks, ourText, settle, type Settled } from "./settle-paragraph";

const NOTES_WIDTH = 24;
const KEPT_ID = "kept-paragraphs";

/**
 * A document's plan with the clerk's words: paragraphs that were rewritten stay as they are, blanks that were filled stay
 * filled in the new text, rows that were put in stay behind the paragraph that they followed, or stand in. Which is which shows from
 * the hidden draft: a text that differs from it by nothing but its blanks was filled, any other was rewritten.
 */
export function carryDocument(
  plan: SheetPlan,
  sheet: Sheet,
  { records, commented, takeOurs }: Renewing,
): CarriedOver {
  const isClerksBlank = (row: number): boolean => records !== null && records[row] === null;
  const read = readExistingDocument(plan, sheet, isClerksBlank);
  if (!read) return lostLayout(plan, sheet);
  const existing = read.paragraphs;
  const besideCount = existing[0]?.beside.length ?? 0;
  const byId = new Map(existing.filter((row) => row.id !== "").map((row) => [row.id, row]));
  const paragraphs = wholeParagraphs(plan.rows).filter(({ id }) => id !== undefined);
  const ids = new Set(paragraphs.flatMap((row) => (row.id === undefined ? [] : [row.id])));
  const added = rowsAfter(existing, ids);
  let kept = 0;
  let rewritten = 0;
  const outdated: ExistingParagraph[] = [];
  const overwritten: Overwritten[] = [];

  const rows: PlanRow[] = addedRows(added.get("") ?? []);
  for (const row of paragraphs) {
    const source = row.id === undefined ? undefined : byId.get(row.id);
    if (source) {
      const found = settle(draftOf(row), source);
      const id = overwrittenId(plan, source.id, "text");
      if (found.how === "rewritten")
        overwritten.push({ id, at: source.at, mine: found.text, ours: showBlanks(draftOf(row)) });
      const isTaken = found.how === "rewritten" && takeOurs.has(id);
      const settled = isTaken ? ourText(draftOf(row)) : found;
      if (settled.how === "filled" || settled.how === "rewritten") kept += 1;
      if (settled.how === "outdated") outdated.push({ ...source, id: `${source.id}-before`, beside: [] });
      if (settled.how === "rewritten") rewritten += 1;
      rows.push({ ...settledRow(row, settled, source), renews: source.at.row });
    } else {
      rows.push(row);
    }
    rows.push(...addedRows(added.get(row.id ?? "") ?? []));
  }

  const gone = [
    ...outdated,
    ...existing.filter(
      (row) =>
        row.id !== "" &&
        row.id !== KEPT_ID &&
        !ids.has(row.id) &&
        (isTyped(row) || row.rows.some((at) => commented.has(at))),
    ),
  ];
  if (gone.length > 0) rows.push(keptHeading(), ...gone.map(goneRow));
  const mine = [...added.values()].flat();
  kept +=
    gone.length +
    mine.length +
    existing.flatMap((row) => row.beside).filter((value) => value !== null).length;

  const columns = [...plan.columns, ...notesColumns(besideCount)];
  const open = rows.map((row) => openBlanks(paragraphText(row), draftOf(row)));
  return {
    plan: {
      ...plan,
      columns,
      rows: matchPieces(setDocument(rows), sheet, existing),
      blanks: open.reduce((sum, blanks) => sum + blanks.count, 0),
      blankNames: [...new Set(open.flatMap((blanks) => blanks.names))],
    },
    kept,
    overwritten,
    places: new Map([
      ...read.places,
      ...read.beside.map((place, index) => [besideKey(index), place] as const),
    ]),
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
  return sources.map((source) => ({
    role: "paragraph",
    clerks: true,
    renews: source.at.row,
    cells: textCells(source.text, styleOfLevel(levelOfText(source.text)), source),
  }));
}

/** A paragraph of ours with what it becomes; where what we inferred is settled, its source goes. */
function settledRow(row: PlanRow, settled: Settled, source: ExistingParagraph): PlanRow {
  const { text, draft, how } = settled;
  const { text: ours, source: from, ...cells } = row.cells;
  const { text: shown, ...beside } = textCells(text, ours?.style ?? "document-text", source);
  const isOpen = how === "ours" || (how === "filled" && holdsProposal(text));
  const inferredFrom = isOpen ? ours?.inferredFrom : undefined;
  return {
    ...row,
    cells: {
      ...cells,
      ...beside,
      text: { value: null, ...shown, ...(inferredFrom === undefined ? {} : { inferredFrom }) },
      draft: draftCell(draft),
      ...(isOpen && from ? { source: from } : {}),
    },
  };
}

/** The text of a row with the words beside it. */
function textCells(text: string, style: StyleName, source: ExistingParagraph): Record<string, PlanCell> {
  const beside = source.beside.flatMap((value, place) =>
    value === null ? [] : [[besideKey(place), { value, style: "document-note" }] as const],
  );
  return { text: { value: isBlank(text) ? null : text, style }, ...Object.fromEntries(beside) };
}

function draftCell(draft: string): PlanCell {
  return { value: draft === "" ? null : draft, style: "table-id" };
}

function goneRow(source: ExistingParagraph): PlanRow {
  return {
    id: source.id,
    role: "note",
    clerks: true,
    ...(source.id.endsWith("-before") ? {} : { renews: source.at.row }),
    cells: {
      ...textCells(source.text, "document-note", source),
      id: { value: source.id, style: "table-id" },
      draft: draftCell(source.draft),
    },
  };
}

function keptHeading(): PlanRow {
  const text = `${KEPT_LABEL}以下段落在本次已无对应内容，请核对后移用或删除。`;
  return {
    id: KEPT_ID,
    role: "note",
    clerks: true,
    cells: {
      text: { value: text, style: "document-note" },
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

/** A row of the clerk's that is numbered like a heading looks like one. */
function levelOfText(text: string): ParagraphLevel {
  if (/^\s*[一二三四五六七八九十]+、/.test(text)) return "heading-1";
  return /^\s*[（(][一二三四五六七八九十]+[）)]/.test(text) ? "heading-2" : "text";
}
