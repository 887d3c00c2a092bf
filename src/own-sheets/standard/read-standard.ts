import {
  compactText,
  fingerprint,
  foldText,
  isBlank,
  type CellArea,
  type CellValue,
  type Sheet,
} from "../../grid";
import type { Finding } from "../../ledgers";
import type { Message } from "../../locales";
import {
  CLAUSES,
  isOwnClause,
  loadStandard,
  offeredConventions,
  OWN_CLAUSE_PREFIX,
  rulesInText,
  withOptionalClauses,
  type Clause,
  type Convention,
  type ConventionValue,
  type OwnClause,
  type RequirementWord,
  type RequirementWords,
  type Standard,
} from "../../standards";
import { columnPlaces, findOwnHeader, rowIds } from "../column-places";
import { readClauseRow, takesTarget, type ClauseOverride, type Tell } from "./read-clause-row";
import { ratingsHold, readConventionRow } from "./read-convention-row";
import { offeredAs, readOwnRow } from "./read-own-row";
import { SUGGESTIONS_HEADER } from "../headers";
import { suggestionsIn } from "../suggestions";
import { asWritten, readRequirementRow, readRule } from "./read-requirement-row";
import {
  MEASURE_CHOICES,
  mostPointsOf,
  NO_FIGURE,
  STANDARD_ID_COLUMN,
  standardHeaders,
  type StandardColumn,
} from "./standard-columns";
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
  /** Where another target can be set, by clause id. */
  readonly targets: Readonly<Record<string, CellArea>>;
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
  /** What we had written into the clerk's cells of the row. */
  readonly written: (column: string) => string;
  readonly tell: Tell;
  /** Where its cell stands. */
  readonly place: (column: string) => CellArea;
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
    const finding = findingOf(cellAt(sheet, { row: 0, column: 0 }), { value: "", text });
    return {
      overrides: {},
      ownClauses: [],
      conventions: {},
      requirements: {},
      targets: {},
      findings: [finding],
    };
  }
  const overrides: Record<string, ClauseOverride> = {};
  const ownClauses: OwnClause[] = [];
  const conventions: Record<string, ConventionValue> = {};
  const requirements: Record<string, RequirementWord> = {};
  const targets: Record<string, CellArea> = {};
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
    if (clause === undefined || takesTarget(clause.clause)) targets[id] = row.place("own-target");
    const { word, override } = readKnownRow(clause, row, standard);
    if (word !== null) requirements[id] = word;
    if (Object.keys(override).length > 0) overrides[id] = override;
  }
  if (ratingsHold(standard, conventions))
    return { overrides, ownClauses, conventions, requirements, targets, findings };
  for (const { tell } of ratings) tell("own-target", { key: "documents.standard.ratings-order" });
  const others = Object.entries(conventions).filter(([id]) => !ratings.some((row) => row.id === id));
  return {
    overrides,
    ownClauses,
    conventions: Object.fromEntries(others),
    requirements,
    targets,
    findings,
  };
}

/** What a clause's row says: how a rubric's requirement is counted, with the figure of its own, and what of any clause the unit changes. */
function readKnownRow(
  known: KnownClause | undefined,
  row: Row,
  standard: Standard,
): { readonly word: RequirementWord | null; readonly override: ClauseOverride } {
  const ofRubric = standard.rubric !== undefined;
  const word = known && ofRubric ? readRequirementRow(known.clause, row) : null;
  if (known && !ofRubric) tellFixed(known.clause, row);
  const asked = known && { ...known, clause: asWritten(known.clause, word) };
  const override = readClauseRow(asked, row.cell, row.tell, mostPointsOf(standard));
  const { target, ...rest } = override;
  return word === null || target === undefined
    ? { word, override }
    : { word: { ...word, value: target }, override: rest };
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
    columns: standardHeaders(standard),
    rows: [...clauseRows(standard), ...conventionRows(standard)],
    idColumn: STANDARD_ID_COLUMN,
  };
  const header = findOwnHeader(shape, sheet);
  const places = header === null ? null : columnPlaces(shape, sheet, header);
  const idOf = places === null ? null : rowIds(shape, sheet, places);
  if (header === null || places === null || idOf === null) return null;
  for (const { key, header: name } of shape.columns) {
    if (!NEEDED.includes(key) || places.has(key)) continue;
    const text: Message = { key: "documents.standard.no-column", params: { header: name } };
    const found = { value: "", text };
    findings.push(findingOf(cellAt(sheet, { row: header, column: 0 }), found));
  }
  const beside = (sheet.values[header] ?? []).findIndex((text) => compactText(text) === SUGGESTIONS_HEADER);
  const fresh = new Map(shape.rows.map(({ id, cells }) => [id, cells]));
  return sheet.values.slice(header + 1).map((cells, offset): Row => {
    const cell = (key: string): CellValue => {
      const place = places.get(key);
      return place === undefined ? "" : (cells[place] ?? "");
    };
    const place: Row["place"] = (key) =>
      cellAt(sheet, { row: header + 1 + offset, column: places.get(key) ?? 0 });
    const tell: Tell = (key, text) => {
      findings.push(findingOf(place(key), { value: foldText(cell(key)), text }));
    };
    const id = idOf(cells) || looseId(cell);
    const suggested = suggestionsIn(cells[beside] ?? null);
    const written = (key: string): string =>
      String(suggested[key] ?? fresh.get(id)?.[key as StandardColumn]?.value ?? "");
    return { id, cell, written, tell, place };
  });
}

/** A row that the clerk put in is a clause of the unit's own by its words; signatures and notes have nothing to count by. */
function looseId(cell: Row["cell"]): string {
  const title = compactText(cell("title"));
  const typed = ["measure", "own-target", "own-weight"].filter((key) => !isBlank(cell(key)));
  const isClause = typed.length > 1 || MEASURE_CHOICES.includes(compactText(cell("measure")));
  return title !== "" && isClause ? `${OWN_CLAUSE_PREFIX}r${fingerprint(title)}` : "";
}

/** A built-in clause counts as it does; that other words there change nothing is said. */
function tellFixed({ title, measure }: Clause, { cell, tell }: Row): void {
  const words = compactText(cell("words"));
  const named = offeredAs(compactText(cell("measure")));
  const [ledger = "study"] = named?.ledgers ?? [];
  const isOther = named !== undefined && named.call(ledger, []).measure !== measure.measure;
  const column = isOther ? "measure" : words !== "" && words !== NO_FIGURE ? "words" : null;
  if (column === null) return;
  tell(column, {
    key: "documents.standard.measure-fixed",
    params: { title, text: foldText(cell(column)) },
  });
}

/** Whether a row says something of this standard; one that seems to and does not is told. */
function isMeant({ id, cell, tell }: Row, isKnown: boolean): boolean {
  if (!isKnown && CLAUSES.some((other) => other.id === id)) {
    const params = { title: foldText(cell("title")) };
    tell("title", { key: "documents.standard.foreign-clause", params });
    return false;
  }
  return isKnown || isOwnClause(id);
}

function readOwnClause({ id, cell, tell }: Row, standard: Standard): OwnClause | null {
  const read = readOwnRow(id, cell, standard);
  for (const { column, text } of read?.problems ?? []) tell(column, text);
  if (!read?.own) return null;
  const { rule } = standard.rubric === undefined ? {} : readRule({ cell, written: () => "", tell });
  if (rule === undefined) return read.own;
  const clause = { ...read.own.clause, scoring: rulesInText(rule), scoringWords: rule };
  return { ...read.own, clause };
}

/** A cell by its place in what was read of the sheet. */
const cellAt = (
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
): CellArea => ({
  sheet: sheet.name,
  row: sheet.row + row,
  column: sheet.column + column,
  rows: 1,
  columns: 1,
});

function findingOf(cell: CellArea, found: Pick<Finding, "value" | "text">): Finding {
  return {
    severity: "warning",
    problem: found.text.key.replace("documents.standard.", "standard-"),
    ...found,
    cell,
    action: "standard-kept",
    kind: null,
  };
}
