import {
  bracketOf,
  compactText,
  isBlank,
  readNumber,
  type DateContext,
  type SheetCells,
} from "../../../grid";
import {
  isHygieneItem,
  LEDGERS,
  type ColumnMatch,
  type Field,
  type Finding,
  type LedgerRecord,
  type RowNote,
} from "../../../ledgers";
import { isPlaceholder, mostly } from "../../columns/column-contents";
import { titleStrength } from "../../columns/kinds";
import { matchColumns } from "../../columns/match-columns";
import { fingerprintOf, type HeaderColumn } from "../../find/header";
import { isNumbering } from "../../find/header-words";
import { totalWord } from "../../find/row-cells";
import { findingOf } from "../../problems";
import { groupOf, type GroupContext } from "../../values/row-context";
import { givenFields } from "../../values/record-repairs";
import { speaksFor } from "../evidence";
import {
  hasSeries,
  headedLayout,
  headField,
  leafOf,
  readKeys,
  type HeadedContents,
  type HeadedFit,
  type HeadedTable,
} from "./headed-table";
import { readScore, type CellScore } from "./scores";

/** A row a department or area, a column an item inspected; in the cells points or √ and × (docs/criteria.md §3.4 ③). */
export const itemMatrix = headedLayout("item-matrix", fitItemMatrix);

const definition = LEDGERS.hygiene;
const KEY_FIELDS: readonly string[] = [
  "department",
  "area",
  "date",
  "week",
  "inspector",
  "remark",
  "rank",
  "grade",
  "problem",
  "deadline",
  "state",
  "rectified",
];

/** Fields of a list of findings: a row of a matrix has none of them, or few. */
const FOUND: ReadonlySet<string> = new Set(["problem", "deadline", "state", "rectified"]);
/** Fields of a list of items: a matrix has its items across. */
const OF_A_LIST: ReadonlySet<string> = new Set(["item", "full-mark", "deduction"]);

interface Item {
  readonly column: HeaderColumn;
  readonly name: string;
  readonly fullMark: number | null;
}

/** By column. */
type FullMarks = ReadonlyMap<number, number>;

/** What the columns beside the items are. */
interface Beside {
  readonly matches: readonly ColumnMatch[];
  /** Columns that say whose row it is, and what else of it. */
  readonly keys: readonly ColumnMatch[];
  readonly place: ColumnMatch;
  readonly total: ColumnMatch | null;
  /** Sums the items up: none of them. */
  readonly verdict: ColumnMatch | null;
}

function fitItemMatrix(table: HeadedTable): HeadedFit | null {
  const { named, context } = table;
  if (titleStrength(table.about, definition) < 0.6) return null;
  if (hasSeries(table)) return null;
  const sample = named.map((column) => table.sample(column));
  const { memory } = context;
  const toMatch = { columns: named, sample, fingerprint: fingerprintOf(named), memory };
  const matches = matchColumns(toMatch, definition);
  const place = placeOf(matches.columns);
  if (!place) return null;
  const fullMarks = fullMarkRow(table, place.column);
  const beside = besideItems(table, matches.columns, place, fullMarks);
  if (!beside) return null;
  const items = itemsOf(table, beside, fullMarks);
  const own = items.filter(({ name, fullMark }) => fullMark !== null || isHygieneItem(name)).length;
  if (items.length < 2 || !areItems(table, beside, items, own)) return null;
  const { keys } = beside;
  return {
    definition,
    columns: named.map((column): ColumnMatch => {
      const { column: at, path } = column;
      const key = keys.find((match) => match.column === at);
      const item = items.some((one) => one.column === column);
      return key ?? { column: at, path, field: item ? "score" : null, reason: item ? "contents" : "none" };
    }),
    printed: new Set([place.column]),
    evidence: [
      speaksFor("places", place.path.join("›")),
      speaksFor("items", items.map(({ name }) => name).join(" "), own / items.length),
    ],
    read: (rows) => readItems(table, beside, items, fullMarks === null ? rows : withFullMarks(rows, table)),
  };
}

function placeOf(matches: readonly ColumnMatch[]): ColumnMatch | null {
  const named = (id: string) => matches.find(({ field }) => field === id);
  return named("department") ?? named("area") ?? null;
}

/** Null where other columns say that a row is an item. */
function besideItems(
  table: HeadedTable,
  matches: readonly ColumnMatch[],
  place: ColumnMatch,
  fullMarks: FullMarks | null,
): Beside | null {
  if (matches.some(({ field }) => field !== null && OF_A_LIST.has(field))) return null;
  const keys = matches.filter(
    (match) =>
      match === place ||
      (match.field !== null &&
        KEY_FIELDS.includes(match.field) &&
        !(NAMES_SOMETHING.has(match.field) && holdsPoints(table, match, fullMarks))),
  );
  const total = matches.find(({ field }) => field === "score") ?? null;
  const verdict = matches.find(({ field, reason }) => field === "passed" && reason !== "contents") ?? null;
  return { matches, keys, place, total, verdict };
}

/** Keys that are called as a thing that is inspected may be: 公共区域, 个人卫生责任区, 存在问题. */
const NAMES_SOMETHING: ReadonlySet<string> = new Set([
  "department",
  "area",
  "problem",
  "inspector",
  "remark",
]);

/** Points or signs below a name: within the column's full mark, or signs that no place is called by; a room is 101. */
function holdsPoints(table: HeadedTable, match: ColumnMatch, fullMarks: FullMarks | null): boolean {
  const column = table.named.find((one) => one.column === match.column);
  const values = column
    ? table.sample(column).filter((value) => !isBlank(value) && !isPlaceholder(value))
    : [];
  if (!column || values.length === 0 || !values.every((value) => readMark(value) !== null)) return false;
  const full = fullMarkOf(column, fullMarks);
  const numbers = values.flatMap((value) => readNumber(value) ?? []);
  return numbers.length === 0 || (full !== null && numbers.every((number) => number <= full));
}

/** Columns of points that nothing else claims. */
function itemsOf(
  table: HeadedTable,
  { keys, place, total, verdict }: Beside,
  fullMarks: FullMarks | null,
): readonly Item[] {
  const taken = new Set(
    [...keys, place, ...(total ? [total] : []), ...(verdict ? [verdict] : [])].map(({ column }) => column),
  );
  return table.named.flatMap((column): Item[] => {
    const leaf = leafOf(column);
    if (taken.has(column.column) || isNumbering(leaf) || totalWord(leaf) !== null) return [];
    const values = table.sample(column);
    if (values.length === 0 || !mostly(values, (value) => readMark(value) !== null)) return [];
    const name = leaf.replace(/[([].*$/, "").replace(/\d+分$/, "");
    return [{ column, name, fullMark: fullMarkOf(column, fullMarks) }];
  });
}

/** In the row of full marks, else in the column's own name: 地面（20分）. */
function fullMarkOf(column: HeaderColumn, fullMarks: FullMarks | null): number | null {
  const leaf = leafOf(column);
  return (
    fullMarks?.get(column.column) ??
    readNumber((bracketOf(leaf) ?? "").replace(/[满分:]/g, "")) ??
    readNumber(/(\d+)分$/.exec(leaf)?.[1] ?? "")
  );
}

/**
 * A list of what was found has columns of its own beside it, numbers among them: an item has a full mark or a word of hygiene.
 *
 * @param own how many of the items do
 */
function areItems(table: HeadedTable, { keys, total }: Beside, items: readonly Item[], own: number): boolean {
  const others = table.named.filter(
    (column) =>
      !keys.some((match) => match.column === column.column) &&
      !items.some((item) => item.column === column) &&
      column.column !== total?.column &&
      !isNumbering(leafOf(column)),
  );
  if (own === 0 && others.length > items.length / 2) return false;
  const listed = keys.some(({ field }) => field !== null && FOUND.has(field));
  if (listed && own < items.length) return false;
  const points = items.some(({ column }) => table.sample(column).some((value) => readNumber(value) !== null));
  // Points without full marks say less than their sum does.
  return !(points && total && items.some(({ fullMark }) => fullMark === null));
}

/** The full marks of the columns, where the first row below the header gives them. */
function fullMarkRow({ named, cells, header }: HeadedTable, place: number): FullMarks | null {
  const label = compactText(cells.value(header.to + 1, place));
  if (!/^(满分|标准分|分值|标准|总分值)/.test(label)) return null;
  const marks = named.flatMap(({ column }) => {
    const mark = readNumber(cells.value(header.to + 1, column));
    return mark === null ? [] : [[column, mark] as const];
  });
  return new Map(marks);
}

function withFullMarks(rows: readonly RowNote[], { header }: HeadedTable): readonly RowNote[] {
  return rows.map((note) =>
    note.row === header.to + 1 ? { row: note.row, role: "header", reason: "full-marks" } : note,
  );
}

function readItems(
  table: HeadedTable,
  { matches, keys }: Beside,
  items: readonly Item[],
  rows: readonly RowNote[],
): HeadedContents {
  const { title, cells } = table;
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  const width = { column: table.region.area.column, columns: table.region.area.columns, rows: 1 };
  const years: DateContext = { ...table.years, dateSystem: cells.sheet.dateSystem };
  const given = givenFields(definition, matches, title, years);
  const ungrouped: GroupContext = { context: years, department: null, person: null, date: null };
  let group = ungrouped;
  for (const { row, role } of rows) {
    if (role === "title") group = ungrouped;
    if (role === "group") group = groupOf(cells, { ...width, row }, years, group);
    if (role !== "data") continue;
    const own = readKeys(table, row, keys, definition);
    const day: Record<string, Field> = group.date === null ? {} : { date: group.date };
    findings.push(...own.findings);
    for (const { column, name, fullMark } of items) {
      const raw = cells.value(row, column.column);
      if (isBlank(raw) || isPlaceholder(raw)) continue;
      const cell = cells.area(row, column.column);
      const mark = readMark(raw);
      if (!mark) {
        findings.push(findingOf({ id: "not-a-number" }, at(cells, row, column), raw, "hygiene"));
        continue;
      }
      const head = headField(table, column, name);
      const full: Record<string, Field> =
        fullMark === null ? {} : { "full-mark": { value: fullMark, raw: fullMark, cell: head.cell } };
      const score: Field = { value: mark.value, raw, cell };
      records.push({
        area: cell,
        fields: { ...given, ...day, ...own.fields, item: head, ...full, [mark.field]: score },
      });
    }
  }
  return { records, findings, rows };
}

function at(cells: SheetCells, row: number, { column }: HeaderColumn) {
  return { sheet: cells.sheet.name, ...cells.area(row, column) };
}

function readMark(value: Parameters<typeof readScore>[0]): CellScore | null {
  return readScore(value, ["passed", "grade"]);
}
