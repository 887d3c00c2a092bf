import { cellsOf, compactText, foldHeader, type Area, type CellValue, type SheetCells } from "../../grid";
import { LEDGERS, type Finding, type LedgerDefinition, type LedgerKind, type Question } from "../../ledgers";
import type { Message } from "../../locales";
import { titleStrength, weighKinds, type WeighedKind } from "../columns/kinds";
import { foreignMatter } from "../columns/foreign-matter";
import { sampleColumns } from "../columns/table-columns";
import { findHeader, fingerprintOf, type Header } from "../find/header";
import { kindsWithColumn } from "../find/header-words";
import { cellsInRow, type RowCell } from "../find/row-cells";
import { readTitle } from "../find/title";
import { holdsOnlyCounts } from "../layouts/lists/counts-only";
import { kindQuestionId, unreadKindQuestion } from "../layouts/lists/list-questions";
import { isPlan } from "../layouts/lists/plan";
import { firstFullRow, otherMatter } from "../layouts/other-matter";
import { isRubric } from "../rubric/is-rubric";
import { isUnfilledForm } from "../rubric/unfilled-form";
import type { ReadContext, Region } from "../layout";
import { findingOf } from "../problems";
import { EMPTY_MEMORY } from "../recognition";
import { datedAs } from "../values/dated-as";
import { looksLikeName } from "../columns/looks-like-name";

/** What a region that no layout could read looks like, and what is said and asked about it. */
export interface UnreadTable {
  readonly looksLike: "attendance" | "rubric" | null;
  readonly finding: Finding | null;
  readonly question: Question | null;
}

/** Words that name a ledger outright; 学习 or 会议 alone name many a notice. */
const OUTRIGHT = 0.85;
/** Enough where the table plainly holds counts. */
const NAMED = 0.6;
/** Fewer rows than this are a note or a form. */
const FEWEST_ROWS = 3;
/** With so many dated rows below a clear header it is asked what a table is, if some kind has a claim to it. */
const DATED_ROWS = 10;
/** Kinds that are offered for a table that nothing names. */
const MOST_KINDS = 4;
/** A kind below this has no claim to a table: a date and a name stand in invoices and logs of machines too, and nobody need say so. */
const CLAIM = 0.3;

const NOTHING: UnreadTable = { looksLike: null, finding: null, question: null };

/**
 * A region that holds data and was not read: said whatever its title, with what it looks like and how many rows it has, so that it is not
 * taken for counted; asked where it has a clear header, ten dated rows and a kind with a claim to it. A 考核细则 is only named; notices and blank forms claim nothing.
 */
export function unreadTable(region: Region, context: ReadContext): UnreadTable {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  if (area.rows < FEWEST_ROWS || area.columns < 2) return NOTHING;
  if (isRubric(region)) return { ...NOTHING, looksLike: "rubric" };
  if (isUnfilledForm(region)) return NOTHING;
  const header = findHeader(cells, area);
  const title = readTitle(cells, area, header?.from ?? firstFullRow(cells, area), context.year).title;
  const rows = withoutHead(dataRows(cells, area, header), header);
  const looks = looksOf(rows, header);
  if (rows.length > 0 && isPlan(region, context.year)) return planTold(region, title);
  const matter = otherMatter(region, context.year);
  const table: UnreadRows = { region, header, title, rows, looks, matter };
  const named = strongestName(namesOf(table), region);
  const attendance = named?.kind === "attendance" || looks === "people-days" || looks === "times";
  const looksLike = attendance ? "attendance" : null;
  if (named && matter !== null && rows.length > 0)
    return { looksLike: null, finding: matterFinding(table, named, matter), question: null };
  if (named && rows.length + (header ? 1 : 0) >= 2)
    return { looksLike, finding: namedFinding(table, named), question: null };
  if (holdsTooLittle(table)) return { ...NOTHING, looksLike };
  return { looksLike, ...saidOfRows(table, context) };
}

/** A region whose rows nobody read. */
interface UnreadRows {
  readonly region: Region;
  readonly header: Header | null;
  readonly title: string;
  /** The rows that hold data. */
  readonly rows: readonly (readonly RowCell[])[];
  readonly looks: Looks;
  /** What it is about, where that is none of a ledger's. */
  readonly matter: string | null;
}

/** Title and sheet name, compact. */
function namesOf({ title, region }: UnreadRows): string {
  return `${compactText(title)} ${compactText(region.sheet.name)}`;
}

/** What is said of a table that title or sheet name call a ledger. */
function namedFinding({ region, title }: UnreadRows, { kind, name, counts }: NamedKind): Finding {
  return findingOf(
    { id: counts ? "counts-only" : "unread-table", params: { kind: name } },
    { sheet: region.sheet.name, ...region.area, rows: 1, columns: 1 },
    title,
    kind,
  );
}

/** What is said of a table that has a ledger's words in its title and is about another matter. */
function matterFinding(
  { region, title, rows }: UnreadRows,
  { kind, name }: NamedKind,
  matter: string,
): Finding {
  return findingOf(
    { id: "other-matter", params: { kind: name, matter, rows: rows.length } },
    { sheet: region.sheet.name, ...region.area, rows: 1, columns: 1 },
    title,
    kind,
  );
}

/** Too few rows, or nothing but texts below a header that names no column of any ledger. */
function holdsTooLittle({ rows, header, title, looks }: UnreadRows): boolean {
  // Two days with names below a title are a short list; without either they may be a note.
  const isList = header !== null || (title !== "" && (looks === "dates" || looks === "dates-state"));
  const fewest = isList ? FEWEST_ROWS - 1 : FEWEST_ROWS;
  return rows.length < fewest || (looks === "texts" && !namesColumns(header));
}

/** What is said and asked about rows that nothing names; nothing is asked of another register, or a second time. */
function saidOfRows(table: UnreadRows, context: ReadContext): Pick<UnreadTable, "finding" | "question"> {
  const { region, header, title, rows, looks, matter } = table;
  const { sheet, area } = region;
  const weighed = header && matter === null ? weigh(region, header, namesOf(table)) : [];
  const id = weighed[0]?.id ?? null;
  const answered = id !== null && context.memory.answers[kindQuestionId(id)] !== undefined;
  const foreign = matter !== null || foreignMatter(sheet.name) !== null || answered;
  const params = { rows: rows.length, looks: { key: `recognise.looks-${looks}` } satisfies Message };
  return {
    finding: findingOf(
      { id: foreign ? "other-register" : "unread-data", params },
      { sheet: sheet.name, ...area },
      title,
      null,
    ),
    question: foreign ? null : askKind(region, title, rows, weighed),
  };
}

function planTold({ sheet, area }: Region, title: string): UnreadTable {
  const finding = findingOf({ id: "plan-not-counted" }, { sheet: sheet.name, ...area }, title, null);
  return { looksLike: null, finding, question: null };
}

/** A header of three columns of which some ledger knows two. */
function namesColumns(header: Header | null): boolean {
  const names = header?.columns.flatMap(({ path }) => path.at(-1) ?? []) ?? [];
  return (
    names.length >= 3 &&
    names.filter((name) => (kindsWithColumn(foldHeader(name)) ?? []).length > 0).length >= 2
  );
}

interface Candidate extends WeighedKind {
  /** The table's fingerprint. */
  readonly id: string;
}

function weigh(region: Region, header: Header, about: string): readonly Candidate[] {
  const cells = cellsOf(region.sheet);
  const named = header.columns.filter(({ path }) => path.length > 0);
  if (named.length < FEWEST_ROWS) return [];
  const id = fingerprintOf(named);
  const sample = sampleColumns(cells, region.area, header, named);
  return weighKinds(about, "", { columns: named, sample, fingerprint: id, memory: EMPTY_MEMORY })
    .filter(({ definition }) => definition.kind !== "attendance")
    .map((one) => ({ ...one, id }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST_KINDS);
}

function askKind(
  { sheet, area }: Region,
  title: string,
  rows: readonly (readonly RowCell[])[],
  weighed: readonly Candidate[],
): Question | null {
  const claims = weighed.filter(({ confidence }) => confidence >= CLAIM);
  const [best] = claims;
  if (!best || rows.filter((row) => row.some(({ value }) => isDay(value))).length < DATED_ROWS) return null;
  return unreadKindQuestion(best.id, { sheet: sheet.name, ...area }, title, weighed, claims);
}

/** The kind that a title or a sheet name speaks of. */
interface NamedKind {
  readonly kind: LedgerKind;
  readonly name: LedgerDefinition["name"];
  /** Whether the table holds counts and no single events. */
  readonly counts: boolean;
}

/** The kind that title and sheet name speak of; null where none does. */
function strongestName(about: string, region: Region): NamedKind | null {
  const [best] = Object.values(LEDGERS)
    .map((definition) => ({ definition, strength: titleStrength(about, definition) }))
    .sort((a, b) => b.strength - a.strength);
  if (!best) return null;
  const { kind, name } = best.definition;
  const counts = best.strength >= NAMED && holdsOnlyCounts(region, kind);
  return best.strength >= OUTRIGHT || counts ? { kind, name, counts } : null;
}

/** Rows with three cells or more (two in a table of two columns) below the header, those of a sheet without one from its first full row on. */
function dataRows(cells: SheetCells, area: Area, header: Header | null): readonly (readonly RowCell[])[] {
  const rows: (readonly RowCell[])[] = [];
  for (let row = header ? header.to + 1 : area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    if (found.length >= Math.min(3, area.columns)) rows.push(found);
  }
  return rows;
}

/** Words that no header is known by are no data either: a first row without name or day, above rows that all name somebody. */
function withoutHead(rows: readonly (readonly RowCell[])[], header: Header | null) {
  const [first = [], ...below] = rows;
  const isNamed = (row: readonly RowCell[]): boolean => row.some(({ text }) => looksLikeName(text));
  const isHead = !isNamed(first) && !first.some(({ value }) => isDay(value));
  return header === null && below.length >= FEWEST_ROWS && isHead && below.every(isNamed) ? below : rows;
}

type Looks =
  | "people-days"
  | "people-marks"
  | "dates-state"
  | "times"
  | "dates"
  | "numbers"
  | "names"
  | "marks"
  | "texts";

const STATE = /完成|办结|整改|进行中|未|已|是|否|√|×|关闭|正常/;

/** What the cells of a table hold, in words that tell a clerk which sheet is meant. */
function looksOf(rows: readonly (readonly RowCell[])[], header: Header | null): Looks {
  const share = (is: (cell: RowCell) => boolean) =>
    rows.filter((row) => row.some(is)).length / Math.max(1, rows.length);
  const names = share(({ text }) => looksLikeName(text));
  const days = share(({ value }) => isDay(value));
  const times = share(({ value, text }) => /\d{1,2}:\d{2}/.test(text) || isTime(value));
  const across = header?.columns.filter(({ path }) => /^\d{1,2}[日号]?$/.test(path.at(-1) ?? "")).length ?? 0;
  if (names >= 0.5 && across >= 5) return "people-days";
  if (times >= 0.5) return "times";
  if (days >= 0.5)
    return share(({ text }) => text.length <= 6 && STATE.test(text)) >= 0.5 ? "dates-state" : "dates";
  if (names >= 0.5)
    return areMarks(
      rows.flatMap((row) =>
        row.filter(({ text, value }) => typeof value !== "number" && !looksLikeName(text)),
      ),
    )
      ? "people-marks"
      : "names";
  const numbers = rows.flat().filter(({ value }) => typeof value === "number").length;
  if (numbers >= rows.flat().length * 0.3) return "numbers";
  return areMarks(rows.flatMap((row) => row.slice(1))) ? "marks" : "texts";
}

/** So many different marks or grades a table has at most, and so many cells of them at least. */
const MOST_MARKS = 6;
const FEWEST_MARKS = 20;

/** Cells that hold the same few short texts again and again: 优, 良, 差 or √, ×. */
function areMarks(cells: readonly RowCell[]): boolean {
  const times = new Map<string, number>();
  for (const { text } of cells) if (text.length <= 2) times.set(text, (times.get(text) ?? 0) + 1);
  const most = [...times.values()].sort((a, b) => b - a).slice(0, MOST_MARKS);
  const marks = most.reduce((sum, n) => sum + n, 0);
  return marks >= FEWEST_MARKS && marks >= cells.length * 0.6;
}

function isTime(value: CellValue): boolean {
  return typeof value === "number" && value > 0 && value < 1 && value * 1440 === Math.round(value * 1440);
}

function isDay(value: CellValue): boolean {
  return datedAs(value) !== null;
}
