import { compactText, monthOf, type DateSpan } from "../../grid";
import {
  dateOf,
  LEDGERS,
  type FieldDefinition,
  type Ledger,
  type LedgerDefinition,
  type LedgerRecord,
} from "../../ledgers";
import { mostOften } from "./most-often";

/** A row of a list that counts, with its list. */
interface Told {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
}

/** The lists that count, by what their rows are about. */
export type ToldBefore = Map<string, Told[]>;

export function tell(told: ToldBefore, ledger: Ledger): void {
  for (const record of ledger.records) {
    const key = aboutOf(record, ledger);
    if (key !== null) told.set(key, [...(told.get(key) ?? []), { ledger, record }]);
  }
}

/** The rows of a list that tell a matter again, and the list that tells most of them. */
export interface ToldAgain {
  readonly rows: ReadonlySet<LedgerRecord>;
  readonly other: Ledger;
}

/** So many rows that say what another list says are no chance; fewer only where they also agree on whose they are or when. */
const FEWEST = 3;
const MOST = 0.6;

/**
 * The rows of a form that the unit's own list holds already: the same matter of the same kind, that names neither other people, another
 * department nor another time; what became of it may be told otherwise. Null where most rows are new, or where the list says of them what
 * the other has no column for.
 */
export function toldAgain(ledger: Ledger, told: ToldBefore): ToldAgain | null {
  const definition: LedgerDefinition = LEDGERS[ledger.kind];
  const about = new Map(
    ledger.records.map((record) => [record, told.get(aboutOf(record, ledger) ?? "") ?? []] as const),
  );
  const same = new Map(
    [...about].map(([record, others]) => [
      record,
      others.filter((other) => isSame({ ledger, record }, other, definition)),
    ]),
  );
  const again = [...same].filter(([, others]) => others.length > 0);
  const agreeing = again.filter(([record, others]) =>
    others.some((other) => definition.fields.some((field) => agree(field, record, other.record) === true)),
  );
  const isEnough =
    again.length >= FEWEST || (again.length === ledger.records.length && agreeing.length === again.length);
  if (again.length === 0 || !isEnough || again.length < ledger.records.length * MOST) return null;
  const other = mostOften(again.flatMap(([, others]) => [...new Set(others.map((one) => one.ledger))]))?.one;
  if (!other || saysMore(ledger, other, definition)) return null;
  // Of a list that is a view, a row whose time was moved since is the same row.
  return { rows: new Set([...about].flatMap(([record, { length }]) => (length > 0 ? [record] : []))), other };
}

/** What a row is about, within its kind; null where it doesn't say. */
function aboutOf({ fields }: LedgerRecord, { kind }: Ledger): string | null {
  const { tellsApart, must, fields: all }: LedgerDefinition = LEDGERS[kind];
  const telling =
    tellsApart.length > 0
      ? tellsApart
      : must.filter((id) => all.find((one) => one.id === id)?.type === "text");
  const id = telling.find((one) => fields[one] !== undefined);
  const text = id === undefined ? "" : compactText(fields[id]?.raw ?? "").replace(/[^\p{L}\p{N}]/gu, "");
  return text === "" ? null : `${kind}\n${text}`;
}

/** Whether two rows of one matter are one row: a thing that happens is the same only on the same day. */
function isSame(one: Told, other: Told, { rows, dates, fields }: LedgerDefinition): boolean {
  const isDated = dates.some((id) => one.record.fields[id] && other.record.fields[id]);
  if (rows === "events" && !isDated) return false;
  if (!isDated && !meet(one.ledger.period, other.ledger.period)) return false;
  return fields.every((field) => agree(field, one.record, other.record) !== false);
}

/** Whether two rows name the same people, department or time; null where either doesn't say, and for what may be told otherwise. */
function agree({ id, type, when }: FieldDefinition, one: LedgerRecord, other: LedgerRecord): boolean | null {
  if (type === "date") {
    const [my, their] = [dateOf(one, id), dateOf(other, id)];
    if (when === "done" || my === null || their === null) return null;
    // 「3月底前」 is any day of March.
    return when === "due" ? monthOf(my.to) === monthOf(their.to) : meet(my, their);
  }
  const [mine, theirs] = [one.fields[id], other.fields[id]];
  if (!mine || !theirs || (type !== "person" && type !== "people" && type !== "department")) return null;
  const [my, their] = [compactText(mine.raw), compactText(theirs.raw)];
  return my.includes(their) || their.includes(my);
}

/** Whether two stretches have a day in common; what names no time may be of any. */
function meet(one: DateSpan | null, other: DateSpan | null): boolean {
  return one === null || other === null || (one.from <= other.to && other.from <= one.to);
}

/** Whether a list has a state, a date or a figure of its rows that the other has of none. */
function saysMore(ledger: Ledger, other: Ledger, { fields }: LedgerDefinition): boolean {
  const has = ({ records }: Ledger, id: string): boolean => records.some((record) => record.fields[id]);
  return fields.some(
    ({ id, type }) =>
      (type === "choice" || type === "date" || type === "number" || type === "hours" || type === "percent") &&
      has(ledger, id) &&
      !has(other, id),
  );
}
