import { compactText, isBlank, type CellValue, type Sheet } from "../grid";

/** What one must know of a table to find it again on a sheet; a plan for a sheet is one. */
interface TableShape {
  readonly columns: readonly {
    readonly key: string;
    readonly header: string;
    /** What stood over it on sheets written earlier. */
    readonly formerly?: string;
    readonly owner: "ours" | "clerk";
    readonly hidden?: boolean;
  }[];
  /** With what we would write into their cells, by the column's key. */
  readonly rows: readonly {
    readonly role: string;
    readonly id?: string;
    readonly cells: Readonly<Partial<Record<string, { readonly value: string | number | null }>>>;
  }[];
  readonly idColumn: string | null;
}

/** A header as it is compared: without spaces, and alike whatever the unit calls its departments (责任股室, 责任科室). */
export function headerKey(value: CellValue): string {
  return compactText(value).replace(/[股处部]室/gu, "科室");
}

/** The row with most of our headers: at least two and half of them. */
export function findOwnHeader(shape: TableShape, sheet: Sheet): number | null {
  const wanted = new Set(shape.columns.map(({ header }) => headerKey(header)));
  const headers = new Set([...wanted, ...shape.columns.map(({ formerly = "" }) => headerKey(formerly))]);
  headers.delete("");
  let best: number | null = null;
  let most = Math.max(2, Math.ceil(wanted.size / 2)) - 1;
  for (const [index, row] of sheet.values.entries()) {
    const found = new Set(row.map((cell) => headerKey(cell)).filter((text) => headers.has(text)));
    if (found.size > most) {
      most = found.size;
      best = index;
    }
  }
  return best;
}

/**
 * Where our columns stand, by their keys: by their headers, of two with the same header the one that holds what we would write.
 * Then, where headers were changed, the ids by what stands below and a clerk's column by its neighbours.
 */
export function columnPlaces(shape: TableShape, sheet: Sheet, header: number): ReadonlyMap<string, number> {
  const headers = (sheet.values[header] ?? []).map((cell) => headerKey(cell));
  const places = new Map<string, number>();
  const free = new Set(headers.keys());
  const take = (key: string, place: number | undefined): void => {
    if (place === undefined) return;
    free.delete(place);
    places.set(key, place);
  };
  const named = (text: string): readonly number[] =>
    [...free].filter((place) => headers[place] === headerKey(text));
  for (const { key, header: wanted, formerly = wanted } of shape.columns) {
    const written = writtenIn(shape, key);
    const today = named(wanted);
    const candidates = today.length > 0 ? today : named(formerly);
    take(
      key,
      mostOf(candidates, (place) => countIn(sheet, place, written), 0),
    );
  }
  const { idColumn } = shape;
  if (idColumn !== null && !places.has(idColumn)) {
    const ids = writtenIn(shape, idColumn);
    take(
      idColumn,
      mostOf([...free], (place) => countIn(sheet, place, ids), 1),
    );
  }
  for (const [index, { key, owner, header: wanted }] of shape.columns.entries()) {
    if (owner !== "clerk" || places.has(key)) continue;
    const left = places.get(shape.columns[index - 1]?.key ?? "") ?? -2;
    const right = places.get(shape.columns[index + 1]?.key ?? "");
    if (right === left + 2 && free.has(left + 1) && isAlike(headers[left + 1] ?? "", wanted))
      take(key, left + 1);
  }
  return places;
}

export function columnsOf(sheet: Sheet): readonly number[] {
  return Array.from({ length: sheet.values[0]?.length ?? 0 }, (_, column) => column);
}

/**
 * The id of a row. Where the column of ids is gone, by another column of ours whose texts tell the rows apart; "" for a row of
 * the clerk's. Null where there is neither.
 */
export function rowIds(
  shape: TableShape,
  sheet: Sheet,
  places: ReadonlyMap<string, number>,
): ((row: readonly CellValue[]) => string) | null {
  const place = shape.idColumn === null ? undefined : places.get(shape.idColumn);
  if (place !== undefined) return (row) => compactText(row[place] ?? "");
  const telling = shape.columns.flatMap(({ key, owner, hidden }) => {
    const column = places.get(key);
    const ids = owner === "ours" && hidden !== true && column !== undefined ? idsByText(shape, key) : null;
    return ids === null || column === undefined ? [] : [{ column, ids }];
  });
  const best = mostOf(telling, ({ column, ids }) => countIn(sheet, column, new Set(ids.keys())), 1);
  return best === undefined ? null : (row) => best.ids.get(String(row[best.column] ?? "")) ?? "";
}

/** Ids of the body's rows by the text that they have in a column; null where it tells no two rows apart for certain. */
function idsByText(shape: TableShape, key: string): ReadonlyMap<string, string> | null {
  const ids = new Map<string, string>();
  for (const { role, id, cells } of shape.rows) {
    const value = cells[key]?.value ?? null;
    if (role !== "body" || id === undefined || value === null) continue;
    if (typeof value === "number" || ids.has(value)) return null;
    ids.set(value, id);
  }
  return ids.size === 0 ? null : ids;
}

function writtenIn(shape: TableShape, key: string): ReadonlySet<string> {
  const values = shape.rows.map(({ role, cells }) => (role === "body" ? (cells[key]?.value ?? null) : null));
  return new Set(values.filter((value) => value !== null).map(String));
}

function countIn(sheet: Sheet, place: number, texts: ReadonlySet<string>): number {
  return sheet.values.filter((row) => !isBlank(row[place] ?? "") && texts.has(String(row[place]))).length;
}

/** The one with the highest score, the first of several; none where it is below `least`. */
function mostOf<T>(items: readonly T[], score: (item: T) => number, least: number): T | undefined {
  const scored = items.map((item) => ({ item, points: score(item) }));
  const highest = Math.max(least, ...scored.map(({ points }) => points));
  return scored.find(({ points }) => points === highest)?.item;
}

/** Whether a header still has two characters of the old one: 「我单位目标」 for 「本单位目标值」. */
function isAlike(header: string, wanted: string): boolean {
  return [...new Set(header)].filter((character) => wanted.includes(character)).length >= 2;
}
