import { cellsOf, compactText, isBlank, readNumber, type Area, type CellValue } from "../../../grid";
import { LEDGERS, type ColumnMatch, type Finding, type LedgerRecord } from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { isPlaceholder } from "../../columns/column-contents";
import { draftLedger } from "../../draft";
import { readField } from "../../values/field-values";
import { fingerprintOf, findHeader, type HeaderColumn } from "../../find/header";
import { findingOf } from "../../problems";
import { rolesOfRows } from "../../find/row-roles";
import { readTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

/** A row a month, a column a type of meeting, in the cells the days on which it met (三会一课开展情况). */
export const typeMatrix: LayoutReader = { layout: "year-matrix", read: readTypeMatrix };

const definition = LEDGERS.meeting;
const MONTH = /^(月份?|时间|季度)$/;
const FEWEST_TYPES = 2;

interface TypeColumn {
  readonly column: HeaderColumn;
  readonly type: string;
}

function readTypeMatrix(region: Region, context: ReadContext): TableDraft | null {
  const { sheet } = region;
  const cells = cellsOf(sheet);
  const header = findHeader(cells, region.area);
  const months = header?.columns.find(({ path }) => MONTH.test(path[path.length - 1] ?? ""));
  const types = header ? typeColumns(header.columns) : [];
  const date = definition.fields.find(({ id }) => id === "date");
  if (!header || !months || types.length < FEWEST_TYPES || !date) return null;

  const title = readTitle(cells, region.area, header.from, context.year);
  const named = header.columns.filter(({ path }) => path.length > 0);
  const fields = new Set([months.column, ...types.map(({ column }) => column.column)]);
  const roles = rolesOfRows(cells, region.area, header, fields, new Set([months.column]), -1);
  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  let held = 0;
  for (const { row, role } of roles) {
    if (role !== "data") continue;
    const year = { year: title.year, dateSystem: sheet.dateSystem };
    const month = readField(cells.value(row, months.column), date, year).value;
    const around =
      typeof month === "object" && month !== null && "from" in month
        ? { ...year, year: Number(month.from.slice(0, 4)), month: Number(month.from.slice(5, 7)) }
        : year;
    for (const { column, type } of types) {
      const value = cells.raw(row, column.column);
      if (isBlank(value) || isPlaceholder(value)) continue;
      held += 1;
      const cell = cells.area(row, column.column);
      // A count or a tick says that it met, not when: the clerk has to write the days.
      const reading = isCount(value) ? null : readField(value, date, around);
      if (!reading || reading.value === null || reading.value === undefined) {
        findings.push(findingOf({ id: "invalid-date" }, { sheet: sheet.name, ...cell }, value, "meeting"));
        continue;
      }
      const head: Area = { row: header.to, column: column.column, rows: 1, columns: 1 };
      for (const day of reading.several ?? [reading.value])
        records.push({
          area: cell,
          fields: {
            date: { value: day, raw: value, cell },
            type: { value: type, raw: cells.value(header.to, column.column), cell: head },
          },
        });
      findings.push(
        ...reading.problems.map((problem) =>
          findingOf(problem, { sheet: sheet.name, ...cell }, value, "meeting"),
        ),
      );
    }
  }
  if (held > 0 && records.length === 0) return null;
  return {
    ledger: draftLedger({
      kind: "meeting",
      layout: "year-matrix",
      sheet: sheet.name,
      title: title.title,
      area: { ...region.area, row: header.from, rows: region.area.row + region.area.rows - header.from },
      fingerprint: fingerprintOf(named),
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns: named.map(({ column, path }): ColumnMatch => {
        const isDate = types.some((one) => one.column.column === column);
        return { column, path, field: isDate ? "date" : null, reason: isDate ? "contents" : "none" };
      }),
      rows: roles,
      period: title.period,
      records,
    }),
    questions: [],
    findings,
    confidence: 0.88,
  };
}

/** Columns whose name is a type of meeting and nothing else. */
function typeColumns(columns: readonly HeaderColumn[]): readonly TypeColumn[] {
  const field = definition.fields.find(({ id }) => id === "type");
  return columns.flatMap((column) => {
    const text = compactText(column.path[column.path.length - 1] ?? "").replace(
      /(召开)?(时间|日期|情况)$/,
      "",
    );
    const type = field && /会$|党课|党日/.test(text) ? choiceOf(text, field) : null;
    return type === null ? [] : [{ column, type }];
  });
}

function isCount(value: CellValue): boolean {
  const number = readNumber(value);
  return (number !== null && number < 32 && Number.isInteger(number)) || /^[√✓×]$/.test(compactText(value));
}
