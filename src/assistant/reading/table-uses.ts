import { areaText, columnLetters } from "../../grid";
import { LEDGERS, type Ledger } from "../../ledgers";
import { likeliestMarks, quotable } from "../../recognise";
import { withoutPersonalNumbers } from "../../locales";
import type { AcrossUse, MarkUse, WordUse } from "../taught-trial";

/** More marks than these are texts, and no marks. */
const MOST_MARKS = 40;
const MOST_WORDS = 40;
const LONGEST_WORD = 16;

/** The marks of a table of attendance, the unexplained first, then by how often each stands there. */
export function markUses({ entries }: Ledger): readonly MarkUse[] {
  const uses = new Map<string, { count: number; codes: Set<MarkUse["codes"][number]> }>();
  for (const { mark, shares } of entries) {
    const use = uses.get(mark) ?? { count: 0, codes: new Set() };
    use.count += 1;
    shares.forEach(({ code }) => use.codes.add(code));
    uses.set(mark, use);
  }
  const marks = [...uses].map(([mark, { count, codes }]) => ({ mark, count, codes: [...codes] }));
  const likeliest = likeliestMarks(marks);
  return marks
    .map((use) => ({ ...use, likeliest: likeliest.get(use.mark) ?? null }))
    .filter(({ mark }) => mark === withoutPersonalNumbers(mark))
    .sort((a, b) => unknownFirst(b) - unknownFirst(a) || b.count - a.count)
    .slice(0, MOST_MARKS);
}

const unknownFirst = ({ codes }: MarkUse): number => (codes.includes("unknown") ? 1 : 0);

/** The words in columns that hold one of a few. What may name somebody in a confidential ledger is left out. */
export function wordUses({ kind, records }: Ledger): readonly WordUse[] {
  const fields = LEDGERS[kind].fields.filter(({ type }) => type === "choice").map(({ id }) => id);
  const uses = new Map<string, { field: string; word: string; count: number; value: string | null }>();
  for (const record of records) {
    for (const field of fields) {
      const found = record.fields[field];
      const word = found === undefined ? "" : String(found.raw).trim();
      if (!found || word === "" || word.length > LONGEST_WORD || hides(kind, word)) continue;
      const key = `${field}\n${word}`;
      const use = uses.get(key) ?? { field, word, count: 0, value: wordOf(found.value) };
      use.count += 1;
      uses.set(key, use);
    }
  }
  return [...uses.values()].sort((a, b) => b.count - a.count).slice(0, MOST_WORDS);
}

function hides(kind: Ledger["kind"], word: string): boolean {
  return withoutPersonalNumbers(quotable(kind, word)) !== word;
}

function wordOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** The columns of a grid of days, from the first that has a day to the last; null of any other table. */
export function acrossUse({ layout, entries }: Ledger): AcrossUse | null {
  const [one] = entries;
  if (layout !== "month-matrix" || !one) return null;
  let first = one;
  let last = one;
  for (const entry of entries) {
    if (entry.column < first.column) first = entry;
    if (entry.column > last.column) last = entry;
  }
  return { columns: `${columnLetters(first.column)}:${columnLetters(last.column)}`, first: first.day };
}

/** Where the values of a card stand, by field. */
export function placesOf({ layout, records }: Ledger): Readonly<Record<string, string>> {
  const [record] = records;
  if (layout !== "card" || !record) return {};
  return Object.fromEntries(Object.entries(record.fields).map(([id, { cell }]) => [id, areaText(cell)]));
}
