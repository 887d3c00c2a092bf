import type { PlanCell, PlanRow } from "../sheet-plan";
import { layOut, levelOfStyle, LINE, linesAbove, type LaidOut } from "./paragraph-layout";
import { pieceId } from "./pieces";

/** Points of a page's text: 225 mm (GB/T 9704), a little less since row heights are rounded to pixels. */
const PAGE = ((225 * 72) / 25.4) * 0.985;
/** So many lines of the text stand on the page of the signatures at least. */
const SIGNED_LINES = 2;

/** A row of the document before it has its place: a paragraph, or a piece of one. */
interface Part {
  /** The whole paragraph. */
  readonly source: PlanRow;
  readonly laidOut: LaidOut;
  readonly keepWithNext: boolean;
  /** Lines left empty above it. */
  readonly above: number;
}

/**
 * Sets paragraphs as a 公文 is typed: lines 28 pt apart, a paragraph in one row. One that is too long for the highest row has
 * several and is one paragraph still: its first row has the draft, the others its id with a number. Each page is begun by us, so that
 * no heading stands at a page's foot, and signing unit and day stand below two lines of the text at least.
 *
 * @param paragraphs one row each
 */
export function setDocument(paragraphs: readonly PlanRow[]): readonly PlanRow[] {
  const pages: (readonly Part[])[] = [];
  let waiting = signedTogether(partsOf(paragraphs));
  while (waiting.length > 0) {
    const end = pageEnd(waiting);
    pages.push(waiting.slice(0, end));
    waiting = waiting.slice(end);
  }
  return rowsOf(pages);
}

function partsOf(paragraphs: readonly PlanRow[]): readonly Part[] {
  return paragraphs.flatMap((source, index) => {
    const level = levelOfStyle(source.cells["text"]?.style ?? "");
    const isHeading = level === "title" || level.startsWith("heading");
    const isSignature = source.role === "signature";
    const goesOn = isSignature && paragraphs[index + 1]?.role === "signature";
    const keepWithNext = source.keepWithNext === true || isHeading || goesOn;
    const text = String(source.cells["text"]?.value ?? "");
    const above = linesAbove(text, isSignature && paragraphs[index - 1]?.role !== "signature");
    const pieces = layOut(level, text);
    return pieces.map((laidOut, piece) => ({
      source,
      laidOut,
      keepWithNext: keepWithNext && piece === pieces.length - 1,
      above: piece === 0 ? above : 0,
    }));
  });
}

/** The parts, the last lines of the text bound to the signatures below them. */
function signedTogether(parts: readonly Part[]): readonly Part[] {
  const signature = parts.findIndex(({ source }) => source.role === "signature");
  let first = signature;
  for (let lines = 0; first > 0 && lines < SIGNED_LINES; lines += parts[first]?.laidOut.lines ?? 0)
    first -= 1;
  return parts.map((part, index) =>
    index >= first && index < signature ? { ...part, keepWithNext: true } : part,
  );
}

/** How many of the parts stand on the next page. */
function pageEnd(waiting: readonly Part[]): number {
  let used = 0;
  const over = waiting.findIndex(
    ({ laidOut, above }, at) =>
      (used += laidOut.height + 2 * laidOut.gap + (at === 0 ? 0 : above * LINE)) > PAGE,
  );
  if (over === -1) return waiting.length;
  let end = over;
  while (end > 0 && waiting[end - 1]?.keepWithNext === true) end -= 1;
  // What is kept together and longer than a page is parted where the page ends.
  return end > 0 ? end : Math.max(1, over);
}

/** The rows of all pages: an empty one where lines that are spread need air, ids by the order of the pieces. */
function rowsOf(pages: readonly (readonly Part[])[]): readonly PlanRow[] {
  const pieces = new Map<PlanRow, number>();
  const rows: PlanRow[] = [];
  for (const [page, parts] of pages.entries()) {
    for (const [index, { source, laidOut, above }] of parts.entries()) {
      const piece = pieces.get(source) ?? 0;
      pieces.set(source, piece + 1);
      const gap = index === 0 ? 0 : (parts[index - 1]?.laidOut.gap ?? 0) + laidOut.gap + above * LINE;
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
  if (piece === 0)
    return { ...source, height, cells: { ...source.cells, text: { ...source.cells["text"], ...shown } } };
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
