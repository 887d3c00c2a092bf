import { compactText } from "../../grid";
import { LEDGERS, type Ledger } from "../../ledgers";
import { titleStrength } from "../columns/kinds";
import type { TableDraft } from "../layout";

/** One piece of what speaks for a reading of a table or against it, by its name and with what was seen. */
export interface Evidence {
  readonly id:
    | "title"
    | "other-title"
    | "columns"
    | "unknown-columns"
    | "must-have"
    | "people"
    | "days"
    | "marks"
    | "unknown-marks"
    | "records"
    | "nothing-read"
    | "undated"
    | "doubts";
  readonly speaks: "for" | "against";
  /** What was seen, in a word or a figure. */
  readonly seen: string;
}

/** What speaks for a reading and what against it, as the reading itself shows it. */
export function evidenceOf({ ledger, questions }: TableDraft): readonly Evidence[] {
  const pieces: Evidence[] = [];
  const add = (id: Evidence["id"], speaks: Evidence["speaks"], seen: string | number): void => {
    pieces.push({ id, speaks, seen: String(seen) });
  };
  const definition = LEDGERS[ledger.kind];
  const names = compactText(`${ledger.title} ${ledger.sheet}`);
  const own = titleStrength(names, definition);
  if (own >= 0.4) add("title", "for", definition.name.zh);
  const other = Object.values(LEDGERS).find((one) => titleStrength(names, one) > own);
  if (other) add("other-title", "against", other.name.zh);
  const named = ledger.columns.filter(({ path }) => path.length > 0);
  const known = new Set(named.flatMap(({ field }) => field ?? []));
  if (known.size > 0) add("columns", "for", [...known].join(" "));
  const unknown = named.filter(({ field }) => field === null).length;
  if (unknown > 0 && ledger.entries.length === 0) add("unknown-columns", "against", unknown);
  if (definition.must.length > 0 && definition.must.every((field) => known.has(field)))
    add("must-have", "for", definition.must.join(" "));
  weighContents(ledger, add);
  if (ledger.period === null) add("undated", "against", "");
  if (questions.length > 0) add("doubts", "against", questions.length);
  return pieces;
}

function weighContents(
  { people, entries, records }: Ledger,
  add: (id: Evidence["id"], speaks: Evidence["speaks"], seen: string | number) => void,
): void {
  if (people.length > 0) add("people", "for", people.length);
  if (records.length > 0) add("records", "for", records.length);
  if (entries.length === 0 && records.length === 0) add("nothing-read", "against", "");
  if (entries.length === 0) return;
  add("days", "for", new Set(entries.map(({ day }) => day)).size);
  const filled = entries.filter(({ mark }) => mark !== "");
  const unknown = filled.filter(({ shares }) => shares.some(({ code }) => code === "unknown"));
  if (filled.length > unknown.length) add("marks", "for", filled.length - unknown.length);
  if (unknown.length > 0) add("unknown-marks", "against", unknown.length);
}

/** The piece by which one reading wins over another: what only it has for itself, else what only the other has against it. */
export function decisive(winner: readonly Evidence[], other: readonly Evidence[]): Evidence | null {
  const lacks = (pieces: readonly Evidence[], { id, speaks }: Evidence): boolean =>
    !pieces.some((one) => one.id === id && one.speaks === speaks);
  const own = winner.find((piece) => piece.speaks === "for" && lacks(other, piece));
  return own ?? other.find((piece) => piece.speaks === "against" && lacks(winner, piece)) ?? null;
}
