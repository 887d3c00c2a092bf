import type { KindChoice, TriedTable, TrialAsked } from "../../assistant";
import { areaText, overlaps, parseArea, type Area } from "../../grid";
import type { FoundTable, Overview } from "../../assistant";
import type { Taught, Teaching } from "../../recognise";

/** Whether what is said of a sheet leaves it a ledger. */
export function isOfLedger({ kind }: Pick<Taught, "kind">): boolean {
  return kind !== "none" && kind !== "rubric" && kind !== "form";
}

/** The part of a sheet that a page is about: all of it, or a range. */
export type SheetPart = Pick<Taught, "sheet" | "range">;

/** What is said of a place beside where it lies. */
type SaidKey = Exclude<keyof Taught, "sheet">;
type EntriesKey = "columns" | "across" | "cells" | "marks";

/** The place that a page about a table, or about a sheet without one, teaches: what was taught of it before, else as little as tells it apart. */
export function placeOf(
  { tables, taught }: Pick<Overview, "tables" | "taught">,
  sheet: string,
  table: FoundTable | null,
): SheetPart {
  const own = taught.filter((one) => one.sheet === sheet);
  const here = own.find(({ range }) => range !== undefined && table !== null && meets(range, table.area));
  const before = here ?? own.find(({ range }) => range === undefined);
  if (before) return before.range === undefined ? { sheet } : { sheet, range: before.range };
  return barePlaceOf(tables, sheet, table);
}

/** As little as tells a table apart from the others of its sheet. */
export function barePlaceOf(tables: Overview["tables"], sheet: string, table: FoundTable | null): SheetPart {
  const isOneOfMany = table !== null && tables.filter((one) => one.sheet === sheet).length > 1;
  return isOneOfMany ? { sheet, range: areaText(table.area) } : { sheet };
}

/** What was taught of a place; null where nothing was. */
export function savedAt(taught: readonly Teaching[], { sheet, range }: SheetPart): Teaching | null {
  return taught.find((one) => one.sheet === sheet && plain(one.range) === plain(range)) ?? null;
}

const plain = (range: string | undefined): string => (range ?? "").replace(/\$/g, "").toUpperCase();

/** What was said, without what the workbook notes beside it. */
export function saidOf(teaching: Teaching): Taught {
  const noted: readonly string[] = ["id", "fingerprint", "headerFrom", "applied"];
  return Object.fromEntries(
    Object.entries(teaching).filter(([key]) => !noted.includes(key)),
  ) as unknown as Taught;
}

/** A draft with something said of the place; undefined takes it back. */
export function withSaid<Key extends SaidKey>(
  draft: Taught,
  key: Key,
  value: Taught[Key] | undefined,
): Taught {
  const others = Object.entries(draft).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]) as unknown as Taught;
}

type Pair = readonly [string, string];

/** A draft with one column, mark or cell said; undefined takes it back. */
export function withEntry(draft: Taught, key: EntriesKey, name: string, value: string | undefined): Taught {
  const others: Pair[] = Object.entries(draft[key] ?? {}).filter(([one]) => one !== name);
  const entries: readonly Pair[] = value === undefined ? others : [...others, [name, value]];
  return withSaid(draft, key, entries.length === 0 ? undefined : Object.fromEntries(entries));
}

/** A draft of another kind: what that kind has no field or word for is not said any more. */
export function withKind(draft: Taught, kind: Taught["kind"], kinds: readonly KindChoice[]): Taught {
  const fields = kinds.find(({ id }) => id === kind)?.fields ?? [];
  const isField = (id: string): boolean => id === "" || fields.some((field) => field.id === id);
  const fitting = (
    entries: Readonly<Record<string, string>> = {},
    isKept: (pair: [string, string]) => boolean,
  ) => {
    const kept = Object.entries(entries).filter(isKept);
    return kept.length === 0 ? undefined : (Object.fromEntries(kept) as Readonly<Record<string, string>>);
  };
  const columns = fitting(draft.columns, ([, field]) => isField(field));
  const cells = fitting(draft.cells, ([field]) => isField(field));
  const bare = withSaid(withSaid(draft, "columns", columns), "cells", cells);
  return withSaid(withSaid(bare, "marks", undefined), "kind", kind);
}

/** Whether anything is said beside where the place lies. */
function saysAnything(draft: Taught, place: SheetPart): boolean {
  return Object.keys(draft).some(
    (key) => key !== "sheet" && !(key === "range" && plain(draft.range) === plain(place.range)),
  );
}

/**
 * What is to be taught and forgotten so that a draft holds in the place of what was taught.
 *
 * @param bare the place as it is without anything said of it
 * @param alone its kind, where another sheet's teaching holds unless something is said of this one; else undefined
 */
export function changeTo(
  draft: Taught,
  bare: SheetPart,
  saved: Teaching | null,
  alone: Taught["kind"],
): TrialAsked {
  const { sheet } = bare;
  const old = saved ? [saved.id] : [];
  if (!saysAnything(draft, bare))
    return { sheet, teach: alone === undefined ? null : { ...bare, kind: alone }, forget: old };
  const moves = saved !== null && plain(draft.range) !== plain(saved.range);
  return { sheet, teach: draft, forget: moves ? old : [] };
}

export function isSameSaid(one: Taught, other: Taught): boolean {
  const sorted = (said: Taught): string =>
    JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

/** The table that a draft is about among those that a sheet would have. */
export function tableOf(
  tables: readonly TriedTable[],
  range: string | undefined,
  area: Area | null,
): TriedTable | null {
  const wanted = range === undefined ? area : parseArea(range);
  return (
    (wanted && tables.find((one) => overlaps(one.area, wanted))) ??
    (range === undefined ? tables[0] : null) ??
    null
  );
}

function meets(range: string, area: Area): boolean {
  const other = parseArea(range);
  return other !== null && overlaps(other, area);
}
