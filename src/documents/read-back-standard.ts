import type { ClauseOverride } from "../check";
import { compactText, foldText, isBlank, type CellValue, type Sheet } from "../grid";
import type { Finding } from "../ledgers";
import type { Message } from "../locales";
import type { Target } from "../measures";
import { loadStandard, type Clause, type OwnClause, type Standard } from "../standards";
import { readFigure } from "./standard/read-figure";
import { readOwnRow } from "./standard/read-own-row";
import {
  DISABLED_WORD,
  ENABLED_WORD,
  OWN_ROW_PREFIX,
  STANDARD_COLUMNS,
  STANDARD_ID_COLUMN,
} from "./standard/standard-columns";

/** What a unit changed in its sheet 创建标准. */
export interface StandardReading {
  /** By clause id; the points of the unit's own clauses too. */
  readonly overrides: Readonly<Record<string, ClauseOverride>>;
  readonly ownClauses: readonly OwnClause[];
  /** What could not be understood, with its cell: there the standard holds. */
  readonly findings: readonly Finding[];
}

const MOST_POINTS = 100;
const ON: readonly string[] = [ENABLED_WORD, "是", "√", "✓", "✔", "TRUE", "1"];
const OFF: readonly string[] = [DISABLED_WORD, "否", "不启用", "×", "✗", "FALSE", "0"];
/** Columns without which nothing of the clerk's could be read; whoever renames one should hear of it. */
const NEEDED: readonly string[] = ["own-target", "own-weight", "enabled", "department"];

/**
 * Reads a sheet 创建标准 that was written earlier: columns by their headers, rows by the clause's id, wherever they are now.
 *
 * @param standard the standard that the sheet was written for
 */
export function readStandardSheet(sheet: Sheet, standard: Standard): StandardReading {
  const loading = loadStandard(standard);
  const header = findHeader(sheet);
  if (header === null || !loading.ok) {
    return {
      overrides: {},
      ownClauses: [],
      findings: [finding(sheet, 0, 0, "standard-no-header", "", { key: "documents.standard.no-header" })],
    };
  }
  const places = columnPlaces(sheet, header);
  const findings: Finding[] = NEEDED.filter((key) => !places.has(key)).map((key) => {
    const params = { header: headerOf(key) };
    return finding(sheet, header, 0, "standard-no-column", "", {
      key: "documents.standard.no-column",
      params,
    });
  });
  const overrides: Record<string, ClauseOverride> = {};
  const ownClauses: OwnClause[] = [];
  const uses = new Map(standard.dimensions.flatMap(({ clauses }) => clauses.map((use) => [use.clause, use])));
  const seen = new Set<string>();

  for (let row = header + 1; row < sheet.values.length; row += 1) {
    const cell = (key: string): CellValue => {
      const place = places.get(key);
      return place === undefined ? "" : (sheet.values[row]?.[place] ?? "");
    };
    const report = (key: string, problem: string, text: Message): void => {
      findings.push(finding(sheet, row, places.get(key) ?? 0, problem, foldText(cell(key)), text));
    };
    const id = compactText(cell(STANDARD_ID_COLUMN));
    const use = uses.get(id);
    const clause = use && loading.clauses.get(id);
    if (!clause && !id.startsWith(OWN_ROW_PREFIX)) {
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

    if (!clause) {
      const read = readOwnRow(id, cell, standard);
      if (!read) continue;
      for (const { column, problem, text } of read.problems) report(column, problem, text);
      if (!read.own) continue;
      ownClauses.push(read.own);
    }
    const target = clause && (use.target ?? clause.target);
    const read: ClauseOverride = {
      ...(clause && target ? readTarget(clause, target, cell("own-target"), report) : {}),
      ...readWeight(cell("own-weight"), report),
      ...readEnabled(cell("enabled"), report),
      ...readDepartment(cell("department")),
    };
    if (Object.keys(read).length > 0) overrides[id] = read;
  }
  return { overrides, ownClauses, findings };
}

type Tell = (column: string, problem: string, text: Message) => void;

function readTarget(clause: Clause, target: Target, cell: CellValue, tell: Tell): ClauseOverride {
  if (isBlank(cell)) return {};
  const refuse = (key: string, params: Message["params"] = {}): ClauseOverride => {
    tell("own-target", `standard-${key}`, { key: `documents.standard.${key}`, params });
    return {};
  };
  const text = foldText(cell);
  const value = readFigure(cell, target.operator, target.unit);
  if (value === target.value) return {};
  if (clause.measure.measure === "manual") return refuse("target-manual", { title: clause.title });
  if (clause.kind === "Z" || clause.measure.measure === "all-of") {
    return refuse("target-fixed", { title: clause.title, text });
  }
  if (value === null) return refuse("target-unread", { title: clause.title, text });
  if (value > largestOf(clause, target)) return refuse("target-too-large", { title: clause.title, text });
  const asksNothing = value === 0 && ["at-least", "above", "below"].includes(target.operator);
  if (asksNothing) return refuse("target-zero", { title: clause.title });
  return { target: value };
}

/** Above this a target could never be reached: a share has a hundred parts, a list its entries. */
function largestOf(clause: Clause, { unit }: Target): number {
  const { measure } = clause;
  if (unit === "percent") return 100;
  if (measure.measure === "kinds-covered") return measure.kinds.length;
  return unit === "point" ? 100 : 1_000_000;
}

function readWeight(cell: CellValue, tell: Tell): ClauseOverride {
  if (isBlank(cell) || compactText(cell) === "—") return {};
  const weight = readFigure(cell, "equals", "point");
  if (weight !== null && weight <= MOST_POINTS) return { weight };
  tell("own-weight", "standard-weight-unread", {
    key: "documents.standard.weight-unread",
    params: { text: foldText(cell) },
  });
  return {};
}

function readEnabled(cell: CellValue, tell: Tell): ClauseOverride {
  const word = compactText(cell);
  if (word === "" || ON.includes(word)) return {};
  if (OFF.includes(word)) return { enabled: false };
  tell("enabled", "standard-enabled-unread", {
    key: "documents.standard.enabled-unread",
    params: { text: word },
  });
  return {};
}

function readDepartment(cell: CellValue): ClauseOverride {
  const department = foldText(cell);
  return department === "" ? {} : { department };
}

function headerOf(key: string): string {
  return STANDARD_COLUMNS.find((column) => column.key === key)?.header ?? "";
}

/** The row with the ids' header and at least one of the clerk's. */
function findHeader(sheet: Sheet): number | null {
  const row = sheet.values.findIndex((cells) => {
    const texts = cells.map((cell) => compactText(cell));
    return (
      texts.includes(headerOf(STANDARD_ID_COLUMN)) && NEEDED.some((key) => texts.includes(headerOf(key)))
    );
  });
  return row < 0 ? null : row;
}

function columnPlaces(sheet: Sheet, header: number): ReadonlyMap<string, number> {
  const texts = (sheet.values[header] ?? []).map((cell) => compactText(cell));
  return new Map(
    STANDARD_COLUMNS.flatMap(({ key, header: text }) => {
      const place = texts.indexOf(text);
      return place < 0 ? [] : [[key, place] as const];
    }),
  );
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
