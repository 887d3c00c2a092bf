import { NO_PART, type FormPart } from "../form-answer";
import type { FormContext } from "../form-context";
import { composedRows } from "./composed-rows";
import { fillRows } from "./fill-rows";
import type { FormTable } from "./form-table";
import { itemRows } from "./item-rows";
import { ledgerRows } from "./ledger-rows";

/** What goes into a table of a form: beside what is given in its rows, else into its empty ones; nothing where nobody knows what it asks. */
export function fillTable(table: FormTable, context: FormContext): FormPart {
  const beside = table.given.length > 0 ? itemRows(table, context) : NO_PART;
  if (beside.entries.length > 0 || table.empty.length === 0) return beside;
  const found = composedRows(table, context.input) ?? ledgerRows(table, context.input);
  return found ? fillRows(table, found.rows) : NO_PART;
}
