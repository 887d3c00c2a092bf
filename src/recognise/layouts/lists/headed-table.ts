import { cellsOf, compactText, type Area, type CellValue, type SheetCells } from "../../../grid";
import type {
  ColumnMatch,
  Field,
  Finding,
  Layout,
  LedgerDefinition,
  LedgerPerson,
  LedgerRecord,
  Question,
  RowNote,
} from "../../../ledgers";
import { numberingColumn, sampleColumns } from "../../columns/table-columns";
import { draftLedger, fitOf } from "../../draft";
import { findHeader, fingerprintOf, type Header, type HeaderColumn } from "../../find/header";
import { rolesOfRows } from "../../find/row-roles";
import { readTitleOf, type TableTitle } from "../../find/title";
import { yearsOf } from "../../find/school-year";
import { seriesColumns } from "../../find/series";
import { yearQuestionId } from "../../find/year-question";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import { findingOf } from "../../problems";
import { readField } from "../../values/field-values";
import { evidenceOfKind, type Evidence } from "../evidence";

/** A table whose header and title are known, before a layout says what its columns are. */
export interface HeadedTable {
  readonly region: Region;
  readonly context: ReadContext;
  readonly cells: SheetCells;
  readonly header: Header;
  readonly title: TableTitle;
  /** Title, lines above the header and sheet name, compact. */
  readonly about: string;
  /** The years of dates that name none, by what is written or by the clerk's answer. */
  readonly years: ReturnType<typeof yearsOf>;
  /** Columns with a name. */
  readonly named: readonly HeaderColumn[];
  /** Some values below a column's name; none of a column without one. */
  sample(column: HeaderColumn): readonly CellValue[];
}

/** What a layout takes a headed table for, and what its cells mean. */
export interface HeadedFit {
  readonly definition: LedgerDefinition;
  readonly columns: readonly ColumnMatch[];
  /** Columns that a form of this layout comes with filled in: names, departments, months. */
  readonly printed: ReadonlySet<number>;
  /** What speaks for the layout beside title and columns. */
  readonly evidence: readonly Evidence[];
  /** The header's words by which it is remembered, where not all columns are part of them. */
  readonly remembered?: readonly HeaderColumn[];
  /** Reads the rows below the header; null where what they hold is laid out otherwise. */
  read(rows: readonly RowNote[]): HeadedContents | null;
}

/** What the rows of a headed table hold. */
export interface HeadedContents {
  readonly records: readonly LedgerRecord[];
  readonly people?: readonly LedgerPerson[];
  readonly findings?: readonly Finding[];
  readonly questions?: readonly Question[];
  /** The roles of rows where the layout knows better. */
  readonly rows?: readonly RowNote[];
  /** The stretch that the table covers where its title names none. */
  readonly period?: TableTitle["period"];
}

/**
 * The steps that all layouts with a header share: header, title and year, then what the layout takes the columns for, the roles of the rows,
 * what they hold, and the ledger of all that.
 *
 * @param plainHeader finds a header whose words name no known column
 */
export function headedLayout(
  layout: Layout,
  fit: (table: HeadedTable) => HeadedFit | null,
  plainHeader: (cells: SheetCells, area: Area) => Header | null = () => null,
): LayoutReader {
  return {
    layout,
    fit(region, context) {
      const cells = cellsOf(region.sheet);
      const header = findHeader(cells, region.area) ?? plainHeader(cells, region.area);
      const table = header && headedTable(region, context, cells, header);
      const own = table && fit(table);
      const draft = own && draftOf(layout, table, own);
      if (!draft) return null;
      const { definition, columns, evidence } = own;
      return fitOf(draft, [...evidenceOfKind(definition, table.about, columns), ...evidence]);
    },
  };
}

function headedTable(
  region: Region,
  context: ReadContext,
  cells: SheetCells,
  header: Header,
): HeadedTable | null {
  const named = header.columns.filter(({ path }) => path.length > 0);
  if (named.length === 0) return null;
  const { name } = region.sheet;
  const title = readTitleOf(region, cells, header.from, context.year);
  let samples: ReadonlyMap<HeaderColumn, readonly CellValue[]> | null = null;
  return {
    region,
    context,
    cells,
    header,
    title,
    about: compactText(`${title.title} ${title.text} ${name}`),
    years: yearsOf(title, context.memory.answers[yearQuestionId(name)]),
    named,
    sample(column) {
      if (!samples) {
        const values = sampleColumns(cells, region.area, header, named);
        samples = new Map(named.map((one, index) => [one, values[index] ?? []]));
      }
      return samples.get(column) ?? [];
    },
  };
}

function draftOf(layout: Layout, table: HeadedTable, fit: HeadedFit): TableDraft | null {
  const { region, cells, header, title, named } = table;
  const { definition, columns, printed } = fit;
  const left = Math.min(...named.map(({ column }) => column));
  const width = Math.max(...named.map(({ column }) => column)) - left + 1;
  const read = columns.filter(({ field }) => field !== null).map(({ column }) => column);
  const rows = rolesOfRows(cells, { ...region.area, column: left, columns: width }, header, {
    fields: new Set([...read, ...printed]),
    printed,
    numbering: numberingColumn(named),
  });
  const contents = fit.read(rows);
  if (!contents) return null;
  const bottom = region.area.row + region.area.rows;
  const ledger = draftLedger({
    kind: definition.kind,
    layout,
    sheet: region.sheet.name,
    title: title.title,
    area: { row: header.from, column: left, rows: bottom - header.from, columns: width },
    fingerprint: fingerprintOf(fit.remembered ?? named),
    headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
    columns,
    rows: contents.rows ?? rows,
    period: title.period ?? contents.period ?? null,
    records: contents.records,
    people: contents.people ?? [],
  });
  return { ledger, questions: contents.questions ?? [], findings: contents.findings ?? [] };
}

/** A column's last name. */
export function leafOf({ path }: HeaderColumn): string {
  return path[path.length - 1] ?? "";
}

/** Whether months, weeks or days stand side by side in the header. */
export function hasSeries({ named, years }: HeadedTable): boolean {
  return seriesColumns(named, { ...years, year: years.year ?? 2024, month: 1 }).length > 0;
}

/** A value that a column's name stands for, with the cell that bears the name. */
export function headField(
  { header, cells }: HeadedTable,
  { column }: HeaderColumn,
  value: Field["value"],
): Field {
  const cell: Area = { row: header.to, column, rows: 1, columns: 1 };
  return { value, raw: cells.value(header.to, column), cell };
}

/** What a row says in the columns that name whose row it is, with what is wrong in them. */
export function readKeys(
  { cells, years, region }: HeadedTable,
  row: number,
  keys: readonly ColumnMatch[],
  definition: LedgerDefinition,
): { readonly fields: Record<string, Field>; readonly findings: readonly Finding[] } {
  const fields: Record<string, Field> = {};
  const findings: Finding[] = [];
  const around = { ...years, dateSystem: region.sheet.dateSystem };
  for (const { field: id, column } of keys) {
    const field = definition.fields.find((one) => one.id === id);
    if (!field) continue;
    const raw = cells.value(row, column);
    const cell = cells.area(row, column);
    const reading = readField(raw, field, around);
    if (reading.value !== undefined && reading.value !== null)
      fields[field.id] = { value: reading.value, raw, cell };
    for (const problem of reading.problems)
      findings.push(findingOf(problem, { sheet: region.sheet.name, ...cell }, raw, definition.kind));
  }
  return { fields, findings };
}
