import { isBlank, readDate, type CellArea } from "../../../grid";
import { LEDGERS } from "../../../ledgers";
import { singleDay } from "../facts/day-style";
import { staffNames } from "../facts/staff-facts";
import { yearOfForm } from "../facts/time-facts";
import { unitTables, type UnitTable } from "../facts/unit-tables";
import { rowNamed, writtenValue } from "../facts/written-value";
import { NO_PART, placeKey, type FormEntry, type FormPart, type Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { isMostlyOpen, likelyPairs, pairsOf, speaksAlike, type ColumnPair } from "./column-pairs";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { asVerdict } from "./judged-head";
import { deedPairs, isOwnDeed } from "./own-deeds";
import { identityOf, isOfDay, isSame } from "./same-text";

/** Of the rows that a table of the unit's knows at all, so many have to be told apart there. */
const TOLD_APART = 0.8;
/** Of the rows of a form that say what they are about, so many have to be known there; days of a plan may still be to come. */
const KNOWN = 0.5;
/** What was looked up in one table says who or what the next one is asked about: 组长, then the name, then the name's department. */
const PASSES = 2;

/**
 * What the unit's own tables say of the rows that a form gives: a person, a day, a room, an office in a group is looked up where the unit
 * lists it, and the columns that stand there under the same name, or as the same field of a ledger, are taken over. A row that is found
 * twice stays open, unless the form has as many of it as the table.
 */
export function joinedRows(table: FormTable, context: FormContext): JoinedPart {
  if (table.given.length === 0) return NOTHING_JOINED;
  const open = table.columns.filter(
    (column) => !isRemark(column) && table.given.some((row) => isOpenCell(table.cells, row, column.column)),
  );
  if (open.length === 0) return NOTHING_JOINED;
  const sources = unitTables(context)
    .filter(({ isConfidential }) => !isConfidential)
    .map((source): Source => ({ source, named: pairsOf(table, source) }));
  const staff = staffNames(context);
  const found = new Map<string, FormEntry>();
  const likely = new Map<string, FormEntry>();
  for (let pass = 0; pass < PASSES; pass++)
    for (const source of sources)
      for (const { isLikely, ...entry } of lookedUp(table, source, found, staff, context))
        keep(isLikely ? likely : found, entry);
  return { entries: [...found.values()], growth: [], likely: [...likely.values()] };
}

/** What was looked up, and apart from it what columns hold that are only likely the ones asked for: all else goes before it. */
export interface JoinedPart extends FormPart {
  readonly likely: readonly FormEntry[];
}

const NOTHING_JOINED: JoinedPart = { ...NO_PART, likely: [] };

/** A table of the unit's, and which of its columns each of the form's is. */
interface Source {
  readonly source: UnitTable;
  readonly named: ReturnType<typeof pairsOf>;
}

type LookedUp = FormEntry & { readonly isLikely: boolean };

/** Two tables that say different things of one cell leave it to a person. */
function keep(found: Map<string, FormEntry>, entry: FormEntry): void {
  const place = placeKey(entry.row, entry.column);
  const before = found.get(place);
  if (!before?.known || !entry.known) found.set(place, entry);
  else if (before.known.value !== entry.known.value)
    found.set(place, { ...before, known: { ...before.known, sure: false } });
}

function lookedUp(
  table: FormTable,
  { source, named }: Source,
  found: ReadonlyMap<string, FormEntry>,
  staff: ReadonlySet<string>,
  context: FormContext,
): readonly LookedUp[] {
  const deeds = deedPairs(table, source, named);
  const told = [...named, ...deeds.pairs];
  const isOfPeople = source.kind === null || LEDGERS[source.kind].ofPeople;
  const year = yearOfForm(context);
  const given = (row: number, { column }: FormColumn): string | null => {
    const own = table.cells.value(row, column);
    const known = isBlank(own) ? found.get(placeKey(row, column))?.known : null;
    const value = known?.sure === true && typeof known.value === "string" ? known.value : own;
    return identityOf(value, year);
  };
  const lead = deeds.lead ?? leadOf(table, given);
  const keyed = told.filter((pair) => speaksAlike(pair, table, source, given, year));
  const candidates = new Map(
    table.given.map((row) => [row, candidatesOf(row, keyed, source, given, year)] as const),
  );
  const asked = table.given.filter((row) => isIdentified(row));
  const known = asked.filter((row) => (candidates.get(row) ?? []).length > 0);
  const rows = toldApart(known, candidates);
  const isEnough = rows.size >= 2 || rows.size === table.given.length;
  if (!isEnough || rows.size < known.length * TOLD_APART || known.length < asked.length * KNOWN) return [];
  const open = told.filter((pair) => !keyed.includes(pair) && isMostlyOpen(table, pair.column));
  const pairs = [...keyed, ...open, ...likelyPairs(table, source, told)];
  return [...rows].flatMap(([row, theirs]) => entriesOf(row, theirs));

  /** By what the row is about, which stands first in it, or by a colleague in a list of people: who did many things has many rows elsewhere. */
  function isIdentified(row: number): boolean {
    return keyed.some(({ column }) => {
      const text = given(row, column);
      return text !== null && (column === lead || (isOfPeople && staff.has(text)));
    });
  }

  function entriesOf(row: number, theirs: number): readonly LookedUp[] {
    const keys = keyed.filter(({ column }) => given(row, column) !== null);
    const key = keys[0];
    if (!key) return [];
    const isCertain = keys.every(({ column, theirs: from }) => {
      const [ours, other] = [
        given(row, column) ?? "",
        identityOf(source.cells.value(theirs, from), year) ?? "",
      ];
      return ours.includes(other) || other.includes(ours);
    });
    const isDated = keys.some(({ column }) => isOfDay(given(row, column)));
    const isDeed = isOwnDeed(source, theirs, pairs, ({ column }) => table.cells.value(row, column), context);
    return pairs.flatMap(({ column, theirs: from, isLikely = false }): readonly LookedUp[] => {
      if (isRemark(column) || !isOpenCell(table.cells, row, column.column)) return [];
      const known = asVerdict(column.name, valueAt(source, theirs, from, isDated || isDeed));
      if (known === null || (isOfNumber(column) && typeof known.value === "string")) return [];
      const sure = known.sure && isCertain && !isLikely;
      const of = String(table.cells.value(row, key.column.column)).slice(0, 20);
      const asked = `${of}·${column.path.at(-1) ?? ""}`;
      return [
        { row, column: column.column, added: 0, blank: "", asked, known: { ...known, sure }, isLikely },
      ];
    });
  }
}

/** The column that says what the rows are about: the first that is filled in every row and tells them apart, else in most, else the first. */
function leadOf(
  { columns, given: rows }: FormTable,
  given: (row: number, column: FormColumn) => string | null,
): FormColumn | null {
  const filled = columns
    .map((column) => ({ column, texts: rows.flatMap((row) => given(row, column) ?? []) }))
    .filter(({ texts }) => texts.length >= rows.length / 2);
  const apart = filled.filter(({ texts }) => new Set(texts).size >= texts.length * TOLD_APART);
  // A stage may stand in the first of its rows alone.
  const whole = apart.find(({ texts }) => texts.length === rows.length);
  return (whole ?? apart[0] ?? filled[0])?.column ?? null;
}

/** Whether a column asks how many: the names under 「参加人员」 are no 「参加人次」. */
function isOfNumber({ name }: FormColumn): boolean {
  return /(?:[次数率]|\((?:人次|[次人名件个项天%])\))$/u.test(name);
}

/** The rows of the unit's table that say the same as a row of the form wherever both say something. */
function candidatesOf(
  row: number,
  pairs: readonly ColumnPair[],
  { cells, rows }: UnitTable,
  given: (row: number, column: FormColumn) => string | null,
  year: number,
): readonly number[] {
  const said = pairs.flatMap(({ column, theirs }) => {
    const text = given(row, column);
    return text === null ? [] : [{ text, theirs }];
  });
  if (said.length === 0) return [];
  const saying = (is: (one: string, other: string) => boolean): readonly number[] =>
    rows.filter((their) =>
      said.every(({ text, theirs }) => {
        const other = identityOf(cells.value(their, theirs), year);
        return other !== null && is(text, other);
      }),
    );
  // 「车辆管理办法」 is no 「车辆管理办法（修订）」 where it stands there itself.
  const exact = saying((one, other) => one === other);
  return exact.length > 0 ? exact : saying(isSame);
}

/** Rows that are the only one, and those of which the form has as many as the table: they follow each other in the same order. */
function toldApart(
  known: readonly number[],
  candidates: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const row of known) {
    const [only, ...more] = candidates.get(row) ?? [];
    if (only !== undefined && more.length === 0) rows.set(row, only);
  }
  const taken = new Set(rows.values());
  const groups = new Map<string, number[]>();
  for (const row of known.filter((one) => !rows.has(one))) {
    const left = (candidates.get(row) ?? []).filter((one) => !taken.has(one)).join();
    groups.set(left, [...(groups.get(left) ?? []), row]);
  }
  for (const [left, group] of groups) {
    const theirs = left === "" ? [] : left.split(",").map(Number);
    if (theirs.length !== group.length) continue;
    for (const [at, row] of group.entries()) rows.set(row, theirs[at] ?? 0);
  }
  return rows;
}

/** A figure belongs to its time: looked up by anything but a day it is proposed. */
function valueAt(source: UnitTable, row: number, column: number, isDated: boolean): Known | null {
  const { cells, sheet } = source;
  const value = cells.value(row, column);
  const isOfDays = source.columns.some((one) => one.column === column && OF_DAYS.test(one.name));
  const written = writtenValue(value, isOfDays ? singleDay(readDate(value)) : null);
  if (written === null) return null;
  const cell: CellArea = { sheet, row, column, rows: 1, columns: 1 };
  const sure = typeof written === "string" || isDated;
  return { value: written, from: rowNamed(sheet, row), source: [cell], sure };
}

const OF_DAYS = /日期|时间|时限|期限/;
