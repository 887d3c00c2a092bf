import {
  boundingArea,
  cellsOf,
  columnNumber,
  filledArea,
  isBlank,
  parseArea,
  type Area,
  type Sheet,
} from "../../grid";
import { readDayCell } from "../find/day-cells";
import { findRegions } from "../find/regions";
import type { Region } from "../layout";
import { rowOfHeader } from "./header-words";
import { isNoLedger, saysBuild, type TaughtTable, type Teaching } from "./taught";

/** A region of a sheet with what was taught of it. */
interface TaughtPlace {
  readonly region: Region;
  readonly teaching: Teaching;
  /** Null for what is no ledger: not to be read at all, or as a 考核细则. */
  readonly table: TaughtTable | null;
}

/** A sheet as it is to be read: what was taught of it, and the regions that are left to be guessed. */
export interface PlacedSheet {
  readonly taught: readonly TaughtPlace[];
  readonly others: readonly Region[];
}

/** Titles stand this near above what was taught. */
const TITLE_ROWS = 6;
/** Rows with more cells than this are no title. */
const TITLE_CELLS = 6;

/**
 * Lays what was taught on a sheet: what was said of this sheet as a whole, and of others what their header has in common with it (kind,
 * layout, columns and marks; not the period, nor what a blank means).
 */
export function placeTaught(sheet: Sheet, teachings: readonly Teaching[]): PlacedSheet {
  const own = teachings.filter((teaching) => teaching.sheet === sheet.name);
  const placed = own.length > 0 ? own.map((teaching) => ({ teaching, shift: 0 })) : akinTo(sheet, teachings);
  const filled = filledArea(sheet);
  if (placed.length === 0 || !filled) return { taught: [], others: findRegions(sheet) };

  const whole = placed.find(({ teaching }) => saysNoArea(teaching));
  const taught: TaughtPlace[] = [];
  const taken: Area[] = [];
  for (const { teaching, shift } of placed) {
    if (teaching === whole?.teaching) continue;
    const place = placeOf(sheet, coreOf(sheet, filled, teaching, shift), teaching, shift);
    taken.push(place.region.area);
    taught.push(place);
  }
  const rest = taken.length === 0 ? findRegions(sheet) : findRegions(without(sheet, taken));
  const others = rest.map(({ area }) => ({ sheet, area }));
  if (!whole) return { taught: withTitles(taught, taken), others };
  const regions = isNoLedger(whole.teaching.kind) ? [{ sheet, area: filled }] : others;
  return {
    taught: [
      ...withTitles(taught, taken),
      ...regions.map((region) => ({ ...placeOf(sheet, region.area, whole.teaching, whole.shift), region })),
    ],
    others: [],
  };
}

/** What was taught that a sheet is read by, each once. */
export function teachingsApplied(sheet: Sheet, teachings: readonly Teaching[]): readonly Teaching[] {
  return [...new Set(placeTaught(sheet, teachings).taught.map(({ teaching }) => teaching))];
}

/** Whether a teaching says what a sheet is as a whole, and not where or how a table lies on it. */
function saysNoArea(teaching: Teaching): boolean {
  return teaching.range === undefined && !saysBuild(tableOf(teaching, 0, true));
}

/** Teachings of other sheets whose header stands on this one too, with how many rows further down. */
function akinTo(
  sheet: Sheet,
  teachings: readonly Teaching[],
): { readonly teaching: Teaching; readonly shift: number }[] {
  const filled = filledArea(sheet);
  if (!filled) return [];
  // Of two months taught alike the one taught last speaks for the others.
  const latest = new Map(teachings.map((teaching) => [teaching.fingerprint, teaching]));
  return [...latest.values()].flatMap((teaching) => {
    if (teaching.fingerprint === null) return [];
    const row = rowOfHeader(cellsOf(sheet), filled, teaching.fingerprint);
    return row === null ? [] : [{ teaching, shift: row - firstWordRow(teaching) }];
  });
}

/** The row at which the words of a teaching's fingerprint begin on its own sheet. */
function firstWordRow({ headerFrom, headerRows, cells }: Teaching): number {
  if (headerFrom !== null) return headerFrom;
  if (headerRows) return Math.min(...headerRows) - 1;
  const values = Object.values(cells ?? {}).flatMap((text) => parseArea(text) ?? []);
  return Math.min(...values.map(({ row }) => row));
}

/** The cells that a teaching is about, without the titles above. */
function coreOf(sheet: Sheet, filled: Area, teaching: Teaching, shift: number): Area {
  const table = tableOf(teaching, shift, true);
  const range = teaching.range === undefined ? null : parseArea(teaching.range);
  const header: Area[] = table.header
    ? [{ ...filled, row: table.header.from, rows: table.header.to - table.header.from + 1 }]
    : [];
  if (range) {
    const own = clip({ ...range, row: range.row + shift }, filled);
    const ends = shift === 0 && teaching.sheet === sheet.name ? own : openEnded(sheet, own, filled);
    const above = header.map((area) => ({ ...area, column: ends.column, columns: ends.columns }));
    return boundingArea([ends, ...above]) ?? ends;
  }
  const named = [...header, ...table.cells.values()];
  const from = Math.min(...named.map(({ row }) => row));
  const columns = [...table.columns.keys(), ...table.across.flatMap((one) => [one.from, one.to])];
  const regions = findRegions(sheet).map(({ area }) => area);
  const region =
    regions.find((area) => named.length > 0 && from >= area.row && from < area.row + area.rows) ??
    [...regions].sort((a, b) => b.rows * b.columns - a.rows * a.columns)[0] ??
    filled;
  const wide = columns.map((column): Area => ({ row: region.row, rows: region.rows, column, columns: 1 }));
  const area = boundingArea([region, ...wide]) ?? region;
  return named.length > 0 && header.length > 0
    ? { ...area, row: from, rows: Math.max(1, area.row + area.rows - from) }
    : area;
}

/** On another sheet the same form may have more rows: as far down as its rows go on. */
function openEnded(sheet: Sheet, area: Area, filled: Area): Area {
  const cells = cellsOf(sheet);
  let end = area.row;
  for (let row = area.row; row < filled.row + filled.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (!isBlank(cells.raw(row, column))) end = row;
    if (row > end + 2) break;
  }
  return { ...area, rows: end - area.row + 1 };
}

function clip(area: Area, filled: Area): Area {
  const bottom = Math.max(area.row + 1, Math.min(area.row + area.rows, filled.row + filled.rows));
  const right = Math.max(
    area.column + 1,
    Math.min(area.column + area.columns, filled.column + filled.columns),
  );
  return { ...area, rows: bottom - area.row, columns: right - area.column };
}

function placeOf(sheet: Sheet, area: Area, teaching: Teaching, shift: number): TaughtPlace {
  const asked = teaching.sheet === sheet.name;
  if (isNoLedger(teaching.kind)) return { region: { sheet, area }, teaching, table: null };
  const table = tableOf(teaching, shift, asked);
  if (asked || table.across.length === 0) return { region: { sheet, area }, teaching, table };
  const across = asManyDays(sheet, table);
  const right = Math.max(...across.map(({ to }) => to + 1), area.column + area.columns);
  const wide = { ...area, columns: right - area.column };
  return { region: { sheet, area: wide }, teaching, table: { ...table, across } };
}

/** The columns of days on the sheet of another month: as many as its header counts off, a few more or fewer. */
function asManyDays(sheet: Sheet, { across, header }: TaughtTable): TaughtTable["across"] {
  const cells = cellsOf(sheet);
  const row = header?.to;
  const last = across.at(-1);
  if (row === undefined || !last) return across;
  const isDay = (column: number): boolean => {
    const kind = readDayCell(cells.raw(row, column), sheet.dateSystem)?.kind;
    return kind === "number" || kind === "date" || kind === "month-day";
  };
  let to = last.to;
  while (to > last.from && isBlank(cells.raw(row, to))) to -= 1;
  while (to - last.to < 3 && isDay(to) && isDay(to + 1)) to += 1;
  return [...across.slice(0, -1), { ...last, to }];
}

/** Places with the title rows above each, as far as nothing else stands there. */
function withTitles(places: readonly TaughtPlace[], taken: readonly Area[]): TaughtPlace[] {
  return places.map((place, index) => {
    const { sheet, area } = place.region;
    const cells = cellsOf(sheet);
    const own = taken[index];
    let top = area.row;
    for (let row = area.row - 1; row >= Math.max(0, area.row - TITLE_ROWS); row--) {
      const inOther = taken.some(
        (other) => other !== own && row >= other.row && row < other.row + other.rows,
      );
      let filled = 0;
      for (let column = sheet.column; column < sheet.column + (sheet.values[0]?.length ?? 0); column++)
        if (!isBlank(cells.raw(row, column))) filled += 1;
      if (inOther || filled > TITLE_CELLS) break;
      if (filled > 0) top = row;
    }
    return { ...place, region: { sheet, area: { ...area, row: top, rows: area.rows + area.row - top } } };
  });
}

/** The sheet with nothing in some of its areas. */
function without(sheet: Sheet, areas: readonly Area[]): Sheet {
  return {
    ...sheet,
    values: sheet.values.map((cells, index) => {
      const row = sheet.row + index;
      const here = areas.filter((area) => row >= area.row && row < area.row + area.rows);
      if (here.length === 0) return cells;
      return cells.map((value, at) => {
        const column = sheet.column + at;
        const inside = here.some((area) => column >= area.column && column < area.column + area.columns);
        return inside ? "" : value;
      });
    }),
  };
}

/**
 * What was said, in rows and columns from 0.
 *
 * @param asked whether it was said of this very sheet: else its period and its blanks are left out
 */
export function tableOf(teaching: Teaching, shift: number, asked: boolean): TaughtTable {
  const rows = (teaching.headerRows ?? []).map((row) => row - 1 + shift);
  return {
    asked,
    kind: teaching.kind === undefined || isNoLedger(teaching.kind) ? null : teaching.kind,
    layout: teaching.layout ?? null,
    header: rows.length > 0 ? { from: Math.min(...rows), to: Math.max(...rows) } : null,
    columns: new Map(
      Object.entries(teaching.columns ?? {}).flatMap(([letters, field]) => {
        const column = columnNumber(letters);
        return column === null ? [] : [[column, field] as const];
      }),
    ),
    across: Object.entries(teaching.across ?? {})
      .flatMap(([letters, first]) => {
        const area = columnRange(letters);
        return area ? [{ ...area, first: asked ? first : null }] : [];
      })
      .sort((a, b) => a.from - b.from),
    cells: new Map(
      Object.entries(teaching.cells ?? {}).flatMap(([field, text]) => {
        const area = parseArea(text);
        return area ? [[field, { ...area, row: area.row + shift }] as const] : [];
      }),
    ),
    from: asked ? (teaching.from ?? null) : null,
    to: asked ? (teaching.to ?? null) : null,
    marks: teaching.marks ?? {},
    blank: asked ? (teaching.blank ?? null) : null,
    fullMark: teaching.fullMark ?? null,
    counts: asked ? (teaching.counts ?? null) : null,
    forced: false,
  };
}

/** `D:AH` or `D` as columns from 0; null for what is none. */
export function columnRange(letters: string): { readonly from: number; readonly to: number } | null {
  const [first = "", last = first, ...more] = letters.split(":").map((text) => text.trim());
  const from = columnNumber(first);
  const to = columnNumber(last);
  return from === null || to === null || to < from || more.length > 0 ? null : { from, to };
}
