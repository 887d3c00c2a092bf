import type { PlanCell, PlanRow } from "../sheet-plan";
import { cutAfter } from "./certain-lines";
import { layOut, levelOfStyle, LINE, type LaidOut } from "./paragraph-layout";
import { pieceId } from "./pieces";

/** Points of a page's text: 225 mm (GB/T 9704), a little less since row heights are rounded to pixels. */
const PAGE = ((225 * 72) / 25.4) * 0.985;
/** So many lines of a paragraph stand together on a page at least. */
const TOGETHER = 2;
/** So many rows stand on the page of the signatures. */
const SIGNED_ROWS = 2;

/** A row of the document before it has its place: a paragraph, or a piece of one. */
interface Part {
  /** The whole paragraph. */
  readonly source: PlanRow;
  readonly laidOut: LaidOut;
  readonly keepWithNext: boolean;
}

/**
 * Sets paragraphs as a 公文 is typed: lines 28 pt apart, pages filled to the last line, a paragraph that does not fit going
 * on overleaf. What has several rows for that reason is one paragraph still: its first row has the draft, the others its id
 * with a number. Each page is begun by us, or the cuts would not stand where its end is.
 *
 * No heading stands at a page's foot, no line of a paragraph alone on a page, no signature without two lines above it.
 *
 * @param paragraphs one row each
 */
export function setDocument(paragraphs: readonly PlanRow[]): readonly PlanRow[] {
  const pages: (readonly Part[])[] = [];
  let waiting = partsOf(paragraphs);
  while (waiting.length > 0) {
    const { parts, rest } = takePage(waiting);
    pages.push(parts);
    waiting = rest;
  }
  return rowsOf(pages);
}

function partsOf(paragraphs: readonly PlanRow[]): readonly Part[] {
  const firstSignature = paragraphs.findIndex(({ role }) => role === "signature");
  return paragraphs.flatMap((source, index) => {
    const level = levelOf(source);
    const isSigned = firstSignature >= 0 && index >= firstSignature - SIGNED_ROWS && index < firstSignature;
    const isSignature = source.role === "signature" && paragraphs[index + 1]?.role === "signature";
    const isHeading = level === "title" || level.startsWith("heading");
    const keepWithNext = source.keepWithNext === true || isHeading || isSigned || isSignature;
    const text = String(source.cells["text"]?.value ?? "");
    // Pieces of a row without an id could not be put together again.
    return layOut(level, text, source.id !== undefined).map((laidOut) => ({ source, laidOut, keepWithNext }));
  });
}

function levelOf(source: PlanRow): ReturnType<typeof levelOfStyle> {
  return levelOfStyle(source.cells["text"]?.style ?? "");
}

/** What stands on the next page, and what does not. */
function takePage(waiting: readonly Part[]): {
  readonly parts: readonly Part[];
  readonly rest: readonly Part[];
} {
  let used = 0;
  let count = 0;
  for (const part of waiting) {
    const needed = part.laidOut.height + 2 * part.laidOut.gap;
    if (used + needed > PAGE) break;
    used += needed;
    count += 1;
  }
  if (count === waiting.length) return { parts: waiting, rest: [] };
  const cut = cutAt(waiting, count, Math.floor((PAGE - used) / LINE));
  if (cut) {
    return {
      parts: [...waiting.slice(0, count), cut.before],
      rest: [...cut.after, ...waiting.slice(count + 1)],
    };
  }
  let end = count;
  while (end > 0 && staysWithNext(waiting, end - 1)) end -= 1;
  if (end === 0) end = Math.max(1, count);
  return { parts: waiting.slice(0, end), rest: waiting.slice(end) };
}

/** A part in two, so many lines of it still on the page; null where it stays whole. */
function cutAt(
  waiting: readonly Part[],
  index: number,
  room: number,
): { readonly before: Part; readonly after: readonly Part[] } | null {
  const part = waiting[index];
  if (!part || part.source.id === undefined || part.laidOut.gap === 0) return null;
  const { text, lines } = part.laidOut;
  const below = part.keepWithNext ? lines : linesAfter(waiting, index);
  const here = Math.min(room, lines - 1, lines + below - TOGETHER);
  if (here + linesBefore(waiting, index) < TOGETHER || here < 1) return null;
  const [first, rest] = cutAfter(text, here);
  if (rest === "") return null;
  const level = levelOf(part.source);
  const [before, ...more] = layOut(level, first, true);
  if (!before || more.length > 0) return null;
  return {
    before: { ...part, laidOut: before, keepWithNext: false },
    after: layOut(level, rest, true).map((laidOut) => ({ ...part, laidOut })),
  };
}

/** Lines of the same paragraph in the parts before (on this page) and after. */
function linesBefore(parts: readonly Part[], index: number): number {
  const before = parts.slice(0, index).filter(({ source }) => source === parts[index]?.source);
  return before.reduce((sum, { laidOut }) => sum + laidOut.lines, 0);
}

function linesAfter(parts: readonly Part[], index: number): number {
  const after = parts.slice(index + 1).filter(({ source }) => source === parts[index]?.source);
  return after.reduce((sum, { laidOut }) => sum + laidOut.lines, 0);
}

/** Whether a page may not end behind a part. */
function staysWithNext(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  const next = parts[index + 1];
  if (!part || !next) return false;
  if (next.source !== part.source) return part.keepWithNext;
  const before = linesBefore(parts, index) + part.laidOut.lines;
  return before < TOGETHER || linesAfter(parts, index) < TOGETHER;
}

/** The rows of all pages: an empty one where lines that are spread need air, ids by the order of the pieces. */
function rowsOf(pages: readonly (readonly Part[])[]): readonly PlanRow[] {
  const pieces = new Map<PlanRow, number>();
  const rows: PlanRow[] = [];
  for (const [page, parts] of pages.entries()) {
    for (const [index, { source, laidOut }] of parts.entries()) {
      const piece = pieces.get(source) ?? 0;
      pieces.set(source, piece + 1);
      const gap = index === 0 ? 0 : (parts[index - 1]?.laidOut.gap ?? 0) + laidOut.gap;
      if (gap > 0) rows.push({ role: "paragraph", height: gap, cells: {} });
      const row = pieceRow(source, piece, laidOut);
      rows.push(page > 0 && index === 0 ? { ...row, pageBreakBefore: true } : row);
    }
  }
  return rows;
}

function pieceRow(source: PlanRow, piece: number, { text, style, height }: LaidOut): PlanRow {
  const { id } = source;
  const shown: PlanCell = { value: text === "" ? null : text, style };
  if (piece === 0) return { ...source, height, cells: { ...source.cells, text: shown } };
  const { role } = source;
  if (id === undefined) return { role, height, cells: { text: shown } };
  const own = pieceId(id, piece);
  const cells: PlanRow["cells"] = {
    text: shown,
    id: { value: own, style: "table-id" },
    draft: { value: null, style: "table-id" },
  };
  return { id: own, role, height, cells };
}
