import { cellsOf, compactText, foldHeader } from "../../grid";
import { LEDGERS, type Finding, type LedgerDefinition, type LedgerKind, type Question } from "../../ledgers";
import type { Message } from "../../locales";
import { titleStrength, weighKinds, type WeighedKind } from "../columns/kinds";
import { foreignMatter } from "../columns/foreign-matter";
import { sampleColumns } from "../columns/table-columns";
import { findHeader, fingerprintOf, type Header } from "../find/header";
import { kindsWithColumn } from "../find/header-words";
import type { RowCell } from "../find/row-cells";
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
import { dataRows, FEWEST_ROWS, holdsDay, looksOf, type Looks } from "./looks-of-rows";

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
  const rows = dataRows(cells, area, header);
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
  if (!best || rows.filter((row) => row.some(({ value }) => holdsDay(value))).length < DATED_ROWS)
    return null;
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
