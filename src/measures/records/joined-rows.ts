import { type Ledger, type LedgerRecord, LEDGERS } from "../../ledgers";
import { isFilled } from "./record-filter";

/** A row, with the one above that it continues. */
interface JoinedRow {
  readonly record: LedgerRecord;
  readonly head?: LedgerRecord;
}

/**
 * The rows of a table, where a meeting with several topics is written over several rows that are not merged: the date, and something
 * else besides, stands in the first alone. Such a row belongs to the dated one above and is of its day and kind; a row that only
 * lacks its date is none.
 *
 * @param dateFields where the day stands; by default those of the ledger's definition
 */
export function joinedRows(
  ledger: Ledger,
  dateFields: readonly string[] = LEDGERS[ledger.kind].dates,
): readonly JoinedRow[] {
  const { gathers } = LEDGERS[ledger.kind];
  if (gathers === "never") return ledger.records.map((record) => ({ record }));
  let head: LedgerRecord | null = null;
  let below = -1;
  return ledger.records.map((record) => {
    const { row, rows } = record.area;
    const isNext = row === below;
    below = row + rows;
    if (head !== null && isNext && continues(record, head, dateFields)) {
      return { record: { ...record, fields: inherited(record, head, ledger, dateFields) }, head };
    }
    head = dateFields.some((name) => fills(record, name)) ? record : null;
    return { record };
  });
}

/** Whether a row has neither a date nor all that the dated row above has, and nothing that the other lacks. */
function continues(record: LedgerRecord, head: LedgerRecord, dateFields: readonly string[]): boolean {
  if (dateFields.some((name) => fills(record, name))) return false;
  const names = Object.keys(head.fields).filter((name) => fills(head, name) && !dateFields.includes(name));
  const own = Object.keys(record.fields).filter((name) => fills(record, name));
  return own.length > 0 && own.every((name) => names.includes(name)) && own.length < names.length;
}

function fills({ fields }: LedgerRecord, name: string): boolean {
  const field = fields[name];
  return field !== undefined && isFilled(field);
}

/** A continuation has the day, the kind and the form of its meeting; amounts stay with the row that gives them. */
function inherited(
  record: LedgerRecord,
  head: LedgerRecord,
  { kind }: Ledger,
  dateFields: readonly string[],
): LedgerRecord["fields"] {
  const choices = LEDGERS[kind].fields.filter(({ type }) => type === "choice").map(({ id }) => id);
  const taken = [...dateFields, ...choices].filter((name) => !fills(record, name) && fills(head, name));
  return {
    ...record.fields,
    ...Object.fromEntries(taken.flatMap((name) => (head.fields[name] ? [[name, head.fields[name]]] : []))),
  };
}
