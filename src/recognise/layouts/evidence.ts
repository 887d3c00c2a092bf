import type { ColumnMatch, LedgerDefinition } from "../../ledgers";
import { titleStrength } from "../columns/kinds";
import { AGAINST, FOR } from "./weights";

/** One piece of what speaks for a layout or against it, by its name and with what was seen. */
export type Evidence<Id extends PieceId = PieceId> = PieceFor<Id> | PieceAgainst;

/** What may speak for a layout, by its name. */
export type PieceId = keyof typeof FOR;

interface PieceFor<Id extends PieceId = PieceId> {
  readonly id: Id;
  readonly speaks: "for";
  /** What was seen, in words or figures. */
  readonly seen: string;
  /** How much of it was seen, 0–1. */
  readonly share: number;
}

interface PieceAgainst {
  readonly id: keyof typeof AGAINST;
  readonly speaks: "against";
  readonly seen: string;
}

/** A piece that speaks for a layout. */
export function speaksFor<Id extends PieceId>(id: Id, seen: string | number, share = 1): PieceFor<Id> {
  return { id, speaks: "for", seen: String(seen), share: Math.max(0, Math.min(1, share)) };
}

/** A piece that speaks against it. */
export function speaksAgainst(id: PieceAgainst["id"], seen: string | number = ""): PieceAgainst {
  return { id, speaks: "against", seen: String(seen) };
}

/**
 * What a table's title and columns say for a kind of ledger, whatever the layout: its words, the share of known columns, what it must have.
 *
 * @param about title, lines above the header and sheet name, compact
 */
export function evidenceOfKind(
  definition: LedgerDefinition,
  about: string,
  columns: readonly ColumnMatch[],
): readonly Evidence[] {
  const strength = titleStrength(about, definition);
  const named = columns.filter(({ path }) => path.length > 0);
  const known = named.filter(({ field }) => field !== null);
  const fields = new Set(known.flatMap(({ field }) => field ?? []));
  const whole = definition.must.length > 0 && definition.must.every((field) => fields.has(field));
  return [
    ...(strength > 0 ? [speaksFor("title", definition.name.zh, strength)] : []),
    ...(known.length > 0 ? [speaksFor("columns", [...fields].join(" "), known.length / named.length)] : []),
    ...(whole ? [speaksFor("must-have", definition.must.join(" "))] : []),
  ];
}

/** How sure all pieces together make, 0–1: each takes its share of the doubt that the others leave, what speaks against it of the rest. */
export function surenessOf(evidence: readonly Evidence[]): number {
  return 1 - doubtOf(evidence);
}

/** How sure a layout can be at most that has no other pieces to state than those of one of these ways. */
export function atMost(...ways: readonly (readonly PieceId[])[]): number {
  return Math.max(...ways.map((ids) => surenessOf(ids.map((id) => speaksFor(id, "")))));
}

function doubtOf(evidence: readonly Evidence[]): number {
  let doubt = 1;
  let kept = 1;
  for (const piece of evidence) {
    if (piece.speaks === "for") doubt *= 1 - FOR[piece.id] * piece.share;
    else kept *= 1 - AGAINST[piece.id];
  }
  return 1 - kept * (1 - doubt);
}

/** The piece by which one layout wins over another: the one without which it would lose most of its lead. */
export function decisive(winner: readonly Evidence[], other: readonly Evidence[]): Evidence | null {
  const lead = leadOf(winner, other);
  const [first] = [...lackedBy(other, winner), ...lackedBy(winner, other)]
    .map((piece) => ({ piece, left: leadOf(without(winner, piece), without(other, piece)) }))
    .sort((a, b) => a.left - b.left);
  return first && first.left < lead ? first.piece : null;
}

/** Pieces that the other has not, or not as much of. */
function lackedBy(other: readonly Evidence[], pieces: readonly Evidence[]): readonly Evidence[] {
  const share = (piece: Evidence): number => (piece.speaks === "for" ? piece.share : 1);
  return pieces.filter((piece) => !other.some((one) => one.id === piece.id && share(one) === share(piece)));
}

function leadOf(winner: readonly Evidence[], other: readonly Evidence[]): number {
  return Math.log(doubtOf(other)) - Math.log(doubtOf(winner));
}

function without(evidence: readonly Evidence[], { id }: Evidence): readonly Evidence[] {
  return evidence.filter((piece) => piece.id !== id);
}
