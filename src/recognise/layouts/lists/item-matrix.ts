import {
  bracketOf,
  cellsOf,
  compactText,
  isBlank,
  readNumber,
  type Area,
  type CellValue,
} from "../../../grid";
import { LEDGERS, type ColumnMatch, type Field, type Finding, type LedgerRecord } from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { isPlaceholder, mostly } from "../../columns/column-contents";
import { matchColumns } from "../../columns/match-columns";
import { draftLedger } from "../../draft";
import { readField } from "../../values/field-values";
import { fingerprintOf, findHeader, type HeaderColumn } from "../../find/header";
import { isNumbering } from "../../find/header-words";
import { titleStrength } from "../../columns/kinds";
import { isHygieneItem } from "../../columns/must-have";
import { findingOf } from "../../problems";
import { rolesOfRows } from "../../find/row-roles";
import { totalWord } from "../../find/row-cells";
import { seriesColumns } from "../../find/series";
import { numberingColumn, sampleColumns } from "../../columns/table-columns";
import { readTitle } from "../../find/title";
import { givenFields } from "../../values/record-repairs";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

/** A row a department or area, a column an item inspected; in the cells points or √ and × (docs/criteria.md §3.4 ③). */
export const itemMatrix: LayoutReader = { layout: "item-matrix", read: readItemMatrix };

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

interface Item {
  readonly column: HeaderColumn;
  readonly name: string;
  readonly fullMark: number | null;
}

function readItemMatrix(region: Region, context: ReadContext): TableDraft | null {
  const cells = cellsOf(region.sheet);
  const header = findHeader(cells, region.area);
  if (!header) return null;
  const title = readTitle(cells, region.area, header.from, context.year);
  const text = compactText(`${title.title} ${title.text} ${region.sheet.name}`);
  if (titleStrength(text, definition) < 0.6) return null;
  const dates = { year: title.year ?? 2024, month: 1 };
  if (seriesColumns(header.columns, dates).length > 0) return null;

  const named = header.columns.filter(({ path }) => path.length > 0);
  const sample = sampleColumns(cells, region.area, header, named);
  const fingerprint = fingerprintOf(named);
  const matches = matchColumns(named, sample, definition, fingerprint, context.memory);
  const keys = matches.columns.filter(({ field }) => field !== null && KEY_FIELDS.includes(field));
  const place =
    keys.find(({ field }) => field === "department") ?? keys.find(({ field }) => field === "area");
  const total = matches.columns.find(({ field }) => field === "score");
  // Sums the items up: none of them.
  const verdict = matches.columns.find(({ field, reason }) => field === "passed" && reason !== "contents");
  if (
    !place ||
    matches.columns.some(({ field }) => field === "item" || field === "full-mark" || field === "deduction")
  )
    return null;

  const fullMarks = fullMarkRow(header.to + 1);
  const items = named.flatMap((column, index): Item[] => {
    const leaf = column.path[column.path.length - 1] ?? "";
    const taken =
      column.column === total?.column ||
      column.column === verdict?.column ||
      keys.some((match) => match.column === column.column);
    if (taken || isNumbering(leaf) || totalWord(leaf) !== null || column.column === place.column) return [];
    const values = sample[index] ?? [];
    if (values.length === 0 || !mostly(values, (value) => markOf(value) !== null)) return [];
    const written =
      fullMarks?.get(column.column) ??
      readNumber((bracketOf(leaf) ?? "").replace(/[满分:]/g, "")) ??
      readNumber(/(\d+)分$/.exec(leaf)?.[1] ?? "");
    return [{ column, name: leaf.replace(/[([].*$/, "").replace(/\d+分$/, ""), fullMark: written }];
  });
  if (items.length < 2) return null;
  // A list of what was found has columns of its own beside it, numbers among them: an item has a full mark or a word of hygiene.
  const own = items.filter(({ name, fullMark }) => fullMark !== null || isHygieneItem(name)).length;
  const beside = named.filter(
    (column) =>
      !keys.some((match) => match.column === column.column) &&
      !items.some((item) => item.column === column) &&
      column.column !== total?.column &&
      !isNumbering(leafOf(column)),
  );
  if (own === 0 && beside.length > items.length / 2) return null;
  const listed = keys.some(({ field }) => field !== null && FOUND.has(field));
  if (listed && own < items.length) return null;
  const points = items.some(({ column }) =>
    (sample[named.indexOf(column)] ?? []).some((value) => readNumber(value) !== null),
  );
  // Points without full marks say less than their sum does.
  if (points && total && items.some(({ fullMark }) => fullMark === null)) return null;

  function fullMarkRow(row: number): ReadonlyMap<number, number> | null {
    const label = compactText(cells.value(row, place?.column ?? region.area.column));
    if (!/^(满分|标准分|分值|标准|总分值)/.test(label)) return null;
    return new Map(
      named.flatMap(({ column }) =>
        readNumber(cells.value(row, column)) === null
          ? []
          : [[column, Number(readNumber(cells.value(row, column)))] as const],
      ),
    );
  }

  const columns: readonly ColumnMatch[] = named.map((column) => {
    const key = keys.find((match) => match.column === column.column);
    const item = items.some((each) => each.column === column);
    return (
      key ?? {
        column: column.column,
        path: column.path,
        field: item ? "score" : null,
        reason: item ? ("contents" as const) : ("none" as const),
      }
    );
  });
  const left = Math.min(...named.map(({ column }) => column));
  const right = Math.max(...named.map(({ column }) => column));
  const area: Area = { ...region.area, column: left, columns: right - left + 1 };
  const fieldColumns = new Set(columns.filter(({ field }) => field !== null).map(({ column }) => column));
  const roles = rolesOfRows(
    cells,
    area,
    header,
    fieldColumns,
    new Set([place.column]),
    numberingColumn(named),
  ).map((note) =>
    fullMarks && note.row === header.to + 1
      ? { row: note.row, role: "header" as const, reason: "full-marks" }
      : note,
  );
  const given = givenFields(definition, matches.columns, title, {
    year: title.year,
    dateSystem: region.sheet.dateSystem,
  });

  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  for (const { row, role } of roles) {
    if (role !== "data") continue;
    const own: Record<string, Field> = { ...given };
    for (const match of keys) {
      const field = definition.fields.find(({ id }) => id === match.field);
      const value = cells.value(row, match.column);
      const reading = field
        ? readField(value, field, { year: title.year, dateSystem: region.sheet.dateSystem })
        : null;
      if (field && reading && reading.value !== undefined)
        own[field.id] = { value: reading.value, raw: value, cell: cells.area(row, match.column) };
      for (const problem of reading?.problems ?? [])
        findings.push(
          findingOf(
            problem,
            { sheet: region.sheet.name, ...cells.area(row, match.column) },
            value,
            "hygiene",
          ),
        );
    }
    for (const { column, name, fullMark } of items) {
      const value = cells.value(row, column.column);
      if (isBlank(value) || isPlaceholder(value)) continue;
      const cell = cells.area(row, column.column);
      const head: Area = { row: header.to, column: column.column, rows: 1, columns: 1 };
      const mark = markOf(value);
      if (!mark) {
        findings.push(
          findingOf({ id: "not-a-number" }, { sheet: region.sheet.name, ...cell }, value, "hygiene"),
        );
        continue;
      }
      records.push({
        area: cell,
        fields: {
          ...own,
          item: { value: name, raw: cells.value(header.to, column.column), cell: head },
          ...(fullMark === null ? {} : { "full-mark": { value: fullMark, raw: fullMark, cell: head } }),
          [mark.field]: { value: mark.value, raw: value, cell },
        },
      });
    }
  }
  const where: Area = {
    row: header.from,
    column: left,
    rows: region.area.row + region.area.rows - header.from,
    columns: area.columns,
  };
  return {
    ledger: draftLedger({
      kind: "hygiene",
      layout: "item-matrix",
      sheet: region.sheet.name,
      title: title.title,
      area: where,
      fingerprint,
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns,
      rows: roles,
      period: title.period,
      records,
    }),
    questions: [],
    findings,
    confidence: 0.88,
  };
}

function markOf(value: CellValue): { field: string; value: number | string } | null {
  const number = readNumber(value);
  if (number !== null) return { field: "score", value: number };
  for (const id of ["passed", "grade"]) {
    const field = definition.fields.find((candidate) => candidate.id === id);
    const choice = field ? choiceOf(value, field) : null;
    if (choice !== null) return { field: id, value: choice };
  }
  return null;
}

function leafOf(column: HeaderColumn): string {
  return column.path[column.path.length - 1] ?? "";
}
