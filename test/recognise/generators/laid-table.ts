import type { CellValue, Sheet } from "../../../src/grid";
import type { Ledger, LedgerKind, LedgerRecord, Layout } from "../../../src/ledgers";

/** A table laid out at random, with what a reader has to get out of it. */
export interface LaidTable {
  readonly sheet: Sheet;
  readonly kind: LedgerKind;
  readonly layout: Layout;
  /** What the table says, a line for each fact. */
  readonly facts: readonly string[];
  /** The same lines as a ledger has them. */
  readonly read: (ledger: Ledger) => readonly string[];
  /** The questions that nobody could do without: id and number of cells. */
  readonly asks?: readonly string[];
  /** Questions that depend on more than the table, by the beginning of their ids. */
  readonly mayAsk?: string;
}

/** A cell as it is written, and what it means; undefined where it says nothing. */
export type Written = readonly [value: CellValue, meaning: unknown];

/** One record's fields in one line: `date=2024-03-05 hours=3`; fields without a meaning are left out. */
export function recordLine(ids: readonly string[], meanings: readonly unknown[]): string {
  return ids
    .map((id, index) => [id, meanings[index]] as const)
    .filter(([, meaning]) => meaning !== undefined)
    .map(([id, meaning]) => `${id}=${show(meaning)}`)
    .join(" ");
}

/** `recordLine` of a record that was read. */
export function readLine(ids: readonly string[], record: LedgerRecord): string {
  return recordLine(
    ids,
    ids.map((id) => record.fields[id]?.value),
  );
}

function show(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return value.join("、");
  if ("from" in value && "to" in value) {
    const { from, to } = value;
    return from === to ? String(from) : `${String(from)}..${String(to)}`;
  }
  return JSON.stringify(value);
}

/** Every entry of an attendance ledger: who, when, which part of the day, the mark, what it was taken for. */
export function entryLines({ entries, people }: Ledger): readonly string[] {
  return entries.map(({ person, day, part, mark, shares }) =>
    entryLine(people[person]?.name ?? "", day, part, mark, shares.map(({ code }) => code).join("+")),
  );
}

export function entryLine(name: string, day: string, part: string, mark: string, codes: string): string {
  return `${name} ${day} ${part} ${mark} ${codes}`;
}
