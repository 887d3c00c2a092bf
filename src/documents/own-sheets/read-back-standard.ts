import type { ClauseOverride } from "../../check";
import { compactText, foldText, isBlank, type CellValue, type Sheet } from "../../grid";
import type { Finding } from "../../ledgers";
import type { Message } from "../../locales";
import {
  CLAUSES,
  isOwnClause,
  loadStandard,
  withOptionalClauses,
  offeredConventions,
  type ConventionValue,
  type OwnClause,
  type Standard,
} from "../../standards";
import { columnPlaces, findHeader, rowIds } from "./column-places";
import { clauseRows } from "../sheets/standard/clause-rows";
import { conventionRows } from "../sheets/standard/convention-rows";
import { readClauseRow } from "./read-clause-row";
import { ratingsHold, readConventionRow } from "./read-convention-row";
import { readOwnRow } from "./read-own-row";
import { STANDARD_COLUMNS, STANDARD_ID_COLUMN } from "./standard-columns";

/** What a unit changed in its sheet 创建标准. */
export interface StandardReading {
  /** By clause id; the points of the unit's own clauses too. */
  readonly overrides: Readonly<Record<string, ClauseOverride>>;
  readonly ownClauses: readonly OwnClause[];
  /** How the unit counts, by the convention's id. */
  readonly conventions: Readonly<Record<string, ConventionValue>>;
  /** What could not be understood, with its cell: there the standard holds. */
  readonly findings: readonly Finding[];
}

/** Columns without which nothing of the clerk's could be read; whoever renames one should hear of it. */
const NEEDED: readonly string[] = ["own-target", "own-weight", "enabled", "department"];

/**
 * Reads a sheet 创建标准 that was written earlier: columns by their headers, rows by the clause's id, wherever they are now.
 *
 * @param standard the standard that the sheet was written for
 */
export function readStandardSheet(sheet: Sheet, standard: Standard): StandardReading {
  const loading = loadStandard(standard);
  const shape = {
    columns: STANDARD_COLUMNS,
    rows: [...clauseRows(standard), ...conventionRows(standard)],
    idColumn: STANDARD_ID_COLUMN,
  };
  const header = findHeader(shape, sheet);
  const places = header === null ? null : columnPlaces(shape, sheet, header);
  const idOf = places === null ? null : rowIds(shape, sheet, places);
  if (header === null || places === null || idOf === null || !loading.ok) {
    return {
      overrides: {},
      ownClauses: [],
      conventions: {},
      findings: [finding(sheet, 0, 0, "standard-no-header", "", { key: "documents.standard.no-header" })],
    };
  }
  const findings: Finding[] = NEEDED.filter((key) => !places.has(key)).map((key) => {
    const params = { header: headerOf(key) };
    return finding(sheet, header, 0, "standard-no-column", "", {
      key: "documents.standard.no-column",
      params,
    });
  });
  const overrides: Record<string, ClauseOverride> = {};
  const ownClauses: OwnClause[] = [];
  const conventions: Record<string, ConventionValue> = {};
  const ratings = new Map<string, () => void>();
  const offered = new Map(offeredConventions(standard).map((convention) => [convention.id, convention]));
  const uses = new Map(
    withOptionalClauses(standard).dimensions.flatMap(({ clauses }) =>
      clauses.map((use) => [use.clause, use]),
    ),
  );
  const seen = new Set<string>();

  for (let row = header + 1; row < sheet.values.length; row += 1) {
    const cell = (key: string): CellValue => {
      const place = places.get(key);
      return place === undefined ? "" : (sheet.values[row]?.[place] ?? "");
    };
    const report = (key: string, problem: string, text: Message): void => {
      findings.push(finding(sheet, row, places.get(key) ?? 0, problem, foldText(cell(key)), text));
    };
    const id = idOf(sheet.values[row] ?? []);
    const use = uses.get(id);
    const clause = use && loading.clauses.get(id);
    const convention = offered.get(id);
    if (!clause && CLAUSES.some((other) => other.id === id)) {
      report(STANDARD_ID_COLUMN, "standard-foreign-clause", {
        key: "documents.standard.foreign-clause",
        params: { title: foldText(cell("title")), id },
      });
      continue;
    }
    if (!clause && !convention && !isOwnClause(id)) {
      // Signatures and notes have nothing to count by; a row that the clerk put in has.
      const typed = ["measure", "own-target", "own-weight"].filter((key) => !isBlank(cell(key)));
      const title = compactText(cell("title"));
      if (title !== "" && typed.length > 1) {
        report("title", "standard-row-without-id", { key: "documents.standard.row-without-id" });
      }
      continue;
    }
    if (seen.has(id)) {
      report(STANDARD_ID_COLUMN, "standard-row-twice", {
        key: "documents.standard.row-twice",
        params: { id },
      });
      continue;
    }
    seen.add(id);

    if (convention) {
      const value = readConventionRow(convention, cell, report);
      if (value !== undefined) conventions[id] = value;
      if (value !== undefined && convention.ratings === true)
        ratings.set(id, () =>
          report("own-target", "standard-ratings-order", { key: "documents.standard.ratings-order" }),
        );
      continue;
    }
    if (!clause) {
      const read = readOwnRow(id, cell, standard);
      if (!read) continue;
      for (const { column, problem, text } of read.problems) report(column, problem, text);
      if (!read.own) continue;
      ownClauses.push(read.own);
    }
    const read = readClauseRow(
      clause && { clause, target: use.target ?? clause.target, optional: use.optional === true },
      cell,
      report,
    );
    if (Object.keys(read).length > 0) overrides[id] = read;
  }
  if (ratingsHold(standard, conventions)) return { overrides, ownClauses, conventions, findings };
  for (const tell of ratings.values()) tell();
  const others = Object.entries(conventions).filter(([id]) => !ratings.has(id));
  return { overrides, ownClauses, conventions: Object.fromEntries(others), findings };
}

function headerOf(key: string): string {
  return STANDARD_COLUMNS.find((column) => column.key === key)?.header ?? "";
}

function finding(
  sheet: Sheet,
  row: number,
  column: number,
  problem: string,
  value: string,
  text: Message,
): Finding {
  return {
    severity: "warning",
    problem,
    cell: { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 },
    value,
    text,
    action: "standard-kept",
    kind: null,
  };
}
