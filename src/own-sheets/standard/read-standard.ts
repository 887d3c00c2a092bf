import { compactText, foldText, isBlank, type CellValue, type Sheet } from "../../grid";
import type { Finding } from "../../ledgers";
import type { Message } from "../../locales";
import {
  CLAUSES,
  isOwnClause,
  loadStandard,
  offeredConventions,
  withOptionalClauses,
  type Clause,
  type Convention,
  type ConventionValue,
  type OwnClause,
  type RequirementWord,
  type RequirementWords,
  type Standard,
} from "../../standards";
import { columnPlaces, findHeader, rowIds } from "../column-places";
import { readClauseRow, type ClauseOverride, type Tell } from "./read-clause-row";
import { ratingsHold, readConventionRow } from "./read-convention-row";
import { readOwnRow } from "./read-own-row";
import { STANDARD_HEADERS, STANDARD_ID_COLUMN, type StandardColumn } from "./standard-columns";
import { clauseRows, conventionRows } from "./standard-rows";

/** What a unit changed in its sheet 创建标准. */
export interface StandardReading {
  /** By clause id; the points of the unit's own clauses too. */
  readonly overrides: Readonly<Record<string, ClauseOverride>>;
  readonly ownClauses: readonly OwnClause[];
  /** How the unit counts, by the convention's id. */
  readonly conventions: Readonly<Record<string, ConventionValue>>;
  /** How the requirements of the unit's own rubric are counted, where the clerk says so there; by their ids. */
  readonly requirements: RequirementWords;
  /** What could not be understood, with its cell: there the standard holds. */
  readonly findings: readonly Finding[];
}

/** Columns without which nothing of the clerk's could be read; whoever renames one should hear of it. */
const NEEDED: readonly StandardColumn[] = ["own-target", "own-weight", "enabled", "department"];

/** A row of the sheet's table. */
interface Row {
  /** "" where it has none. */
  readonly id: string;
  readonly cell: (column: string) => CellValue;
  readonly tell: Tell;
}

/**
 * Reads a sheet 创建标准 that was written earlier: columns by their headers, rows by the clause's id, wherever they are now.
 *
 * @param standard the standard that the sheet was written for
 */
export function readStandardSheet(sheet: Sheet, standard: Standard): StandardReading {
  const findings: Finding[] = [];
  const table = readTable(sheet, standard, findings);
  const known = rowsOf(standard);
  if (table === null || known === null) {
    const text: Message = { key: "documents.standard.no-header" };
    const finding = findingAt(sheet, { row: 0, column: 0 }, { value: "", text });
    return { overrides: {}, ownClauses: [], conventions: {}, requirements: {}, findings: [finding] };
  }
  const overrides: Record<string, ClauseOverride> = {};
  const ownClauses: OwnClause[] = [];
  const conventions: Record<string, ConventionValue> = {};
  const requirements: Record<string, RequirementWord> = {};
  const ratings: Row[] = [];
  const seen = new Set<string>();
  for (const row of table) {
    const { id, cell, tell } = row;
    const clause = known.clauses.get(id);
    const convention = known.conventions.get(id);
    if (!isMeant(row, clause !== undefined || convention !== undefined)) continue;
    if (seen.has(id)) {
      const text: Message = {
        key: "documents.standard.row-twice",
        params: { title: foldText(cell("title")) },
      };
      tell("title", text);
      continue;
    }
    seen.add(id);
    if (convention) {
      const value = readConventionRow(convention, cell, tell);
      if (value === undefined) continue;
      conventions[id] = value;
      if (convention.ratings === true) ratings.push(row);
      continue;
    }
    if (!clause) {
      const own = readOwnClause(row, standard);
      if (own === null) continue;
      ownClauses.push(own);
    }
    const override = readClauseRow(clause, cell, tell);
    if (Object.keys(override).length > 0) overrides[id] = override;
  }
  if (ratingsHold(standard, conventions))
    return { overrides, ownClauses, conventions, requirements, findings };
  for (const { tell } of ratings) tell("own-target", { key: "documents.standard.ratings-order" });
  const others = Object.entries(conventions).filter(([id]) => !ratings.some((row) => row.id === id));
  return { overrides, ownClauses, conventions: Object.fromEntries(others), requirements, findings };
}

/** The clauses and conventions that have a row, by their ids; null for a standard that does not pass its own check. */
function rowsOf(standard: Standard): {
  readonly clauses: ReadonlyMap<string, KnownClause>;
  readonly conventions: ReadonlyMap<string, Convention>;
} | null {
  const loading = loadStandard(standard);
  if (!loading.ok) return null;
  const uses = withOptionalClauses(standard).dimensions.flatMap(({ clauses }) => clauses);
  const clauses = uses.flatMap((use): (readonly [string, KnownClause])[] => {
    const clause = loading.clauses.get(use.clause);
    if (!clause) return [];
    return [[use.clause, { clause, optional: use.optional === true }]];
  });
  const conventions = offeredConventions(standard).map((convention) => [convention.id, convention] as const);
  return { clauses: new Map(clauses), conventions: new Map(conventions) };
}

interface KnownClause {
  readonly clause: Clause;
  readonly optional: boolean;
}

/** The rows below the header; what they tell, and the columns that are gone, are put with the findings. Null where no header is left. */
function readTable(sheet: Sheet, standard: Standard, findings: Finding[]): readonly Row[] | null {
  const shape = {
    columns: STANDARD_HEADERS,
    rows: [...clauseRows(standard), ...conventionRows(standard)],
    idColumn: STANDARD_ID_COLUMN,
  };
  const header = findHeader(shape, sheet);
  const places = header === null ? null : columnPlaces(shape, sheet, header);
  const idOf = places === null ? null : rowIds(shape, sheet, places);
  if (header === null || places === null || idOf === null) return null;
  for (const { key, header: name } of STANDARD_HEADERS) {
    if (!NEEDED.includes(key) || places.has(key)) continue;
    const text: Message = { key: "documents.standard.no-column", params: { header: name } };
    const found = { value: "", text };
    findings.push(findingAt(sheet, { row: header, column: 0 }, found));
  }
  return sheet.values.slice(header + 1).map((cells, offset): Row => {
    const cell = (key: string): CellValue => {
      const place = places.get(key);
      return place === undefined ? "" : (cells[place] ?? "");
    };
    const tell: Tell = (key, text) => {
      const place = { row: header + 1 + offset, column: places.get(key) ?? 0 };
      findings.push(findingAt(sheet, place, { value: foldText(cell(key)), text }));
    };
    return { id: idOf(cells), cell, tell };
  });
}

/** Whether a row says something of this standard; one that seems to and does not is told. */
function isMeant({ id, cell, tell }: Row, isKnown: boolean): boolean {
  if (!isKnown && CLAUSES.some((other) => other.id === id)) {
    const params = { title: foldText(cell("title")) };
    tell("title", { key: "documents.standard.foreign-clause", params });
    return false;
  }
  if (isKnown || isOwnClause(id)) return true;
  // Signatures and notes have nothing to count by; a row that the clerk put in has.
  const typed = ["measure", "own-target", "own-weight"].filter((key) => !isBlank(cell(key)));
  if (compactText(cell("title")) !== "" && typed.length > 1) {
    tell("title", { key: "documents.standard.row-without-id" });
  }
  return false;
}

function readOwnClause({ id, cell, tell }: Row, standard: Standard): OwnClause | null {
  const read = readOwnRow(id, cell, standard);
  for (const { column, text } of read?.problems ?? []) tell(column, text);
  return read?.own ?? null;
}

function findingAt(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  found: Pick<Finding, "value" | "text">,
): Finding {
  return {
    severity: "warning",
    problem: found.text.key.replace("documents.standard.", "standard-"),
    ...found,
    cell: { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 },
    action: "standard-kept",
    kind: null,
  };
}
