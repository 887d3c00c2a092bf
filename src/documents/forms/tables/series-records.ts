import { chineseDay, mergeAreas } from "../../../grid";
import {
  dateOf,
  LEDGERS,
  peopleOf,
  writtenTextOf,
  type FieldDefinition,
  type LedgerRecord,
} from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import { fieldsByName } from "../../../recognise";
import type { DocumentInput } from "../../prose/document-input";
import { sheetsOf } from "../facts/figures-of";
import type { Known } from "../form-answer";
import type { FormColumn, FormTable } from "./form-table";
import { kindNamed } from "./kind-named";

/** More of them than so many tell nothing in one cell. */
const MOST = 4;

/** What the ledger that a form is about has in a column, for the stretch of a row: its days, who was there; null where it tells nothing. */
export type RecordsIn = (column: FormColumn, figures: DocumentInput["figures"]) => Known | null;

/** Of the ledger that the title names most strongly; null where that is kept by nobody, or may not be quoted. */
export function recordsIn({ title, columns }: FormTable, { ledgers }: DocumentInput): RecordsIn | null {
  const kind = kindNamed(title);
  if (kind === null || LEDGERS[kind].confidential || !ledgers.some((one) => one.kind === kind)) return null;
  const fields = fieldsByName(kind, columns);
  return (column, figures) => {
    const id = fields[columns.indexOf(column)] ?? null;
    const field = LEDGERS[kind].fields.find((one) => one.id === id);
    if (/[数率]$/.test(column.name)) return null;
    if (!field || field.private === true) return null;
    if (field.type === "number" || field.type === "hours" || field.type === "percent") return null;
    const rows = figures.rowsIn(kind);
    const said = [...new Set(rows.flatMap(({ record }) => saidIn(record, field)))];
    if (said.length === 0 || said.length > MOST) return null;
    const source = mergeAreas(rows.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
    return { value: said.join("、"), from: sheetsOf(source), source, sure: true };
  };
}

function saidIn(record: LedgerRecord, { id, type }: FieldDefinition): readonly string[] {
  if (type === "date") {
    const span = dateOf(record, id);
    return span && span.from === span.to ? [chineseDay(span.from)] : [];
  }
  if (type === "people" || type === "person") return peopleOf(record, id);
  const text = writtenTextOf(record, id);
  return text === null ? [] : [text];
}
