import { chineseDay, compactText } from "../../../grid";
import {
  dateOf,
  isCounted,
  LEDGERS,
  type Ledger,
  type LedgerKind,
  type LedgerRecord,
} from "../../../ledgers";
import { cellsOfRecord } from "../../../measures";
import { fieldsByName, titleStrength } from "../../../recognise";
import type { DocumentInput } from "../../prose/document-input";
import { rowsOfKinds, type Found } from "../../prose/found-record";
import { stateInTitle } from "../facts/case-states";
import { casesIn, isOfCases } from "../facts/cases";
import { ofNamedSort } from "../facts/named-sort";
import type { FoundRows, RowAnswers } from "./fill-rows";
import { isRemark, type FormColumn, type FormTable } from "./form-table";

/** Of the form's columns so many have to be the ledger's: its title names the ledger, or nothing but the columns speaks for it. */
const NAMED = 0.5;
const UNNAMED = 0.75;
const STRONG = 0.6;

/** How far a form's columns are those of a kind of ledger. */
interface Fitting {
  readonly kind: LedgerKind;
  readonly fields: readonly (string | null)[];
  readonly share: number;
}

/**
 * The rows that one of the unit's own ledgers has for a form with empty rows: the ledger that the title names, else the one that has nearly
 * all of its columns. Ledgers of which nobody may be quoted give none, nor does another in place of the one that the title names.
 */
export function ledgerRows(table: FormTable, input: DocumentInput): FoundRows | null {
  const asked = table.columns.filter((column) => !isRemark(column));
  if (asked.length < 2) return null;
  const about = compactText(table.title);
  const isQuoted = quotedKinds(table, input);
  const [best] = (Object.keys(LEDGERS) as LedgerKind[])
    .map((kind) => ({ ...fitting(kind, asked), strength: titleStrength(about, LEDGERS[kind]) }))
    .filter(({ share, strength }) => share >= (strength >= STRONG ? NAMED : UNNAMED))
    .filter(({ kind, strength }) => isQuoted(kind) || strength >= STRONG)
    .sort((one, other) => other.strength - one.strength || other.share - one.share);
  if (!best || !isQuoted(best.kind)) return null;
  return rowsOf(best, asked, table, recordsOf(best.kind, input), input);
}

/** The rows that the unit's own ledger of a kind has for a form that asks for such a ledger; null where it keeps none, or other columns are asked. */
export function keptRows(table: FormTable, kind: LedgerKind, input: DocumentInput): FoundRows | null {
  const asked = table.columns.filter((column) => !isRemark(column));
  const fit = fitting(kind, asked);
  if (asked.length < 2 || fit.share < NAMED || !quotedKinds(table, input)(kind)) return null;
  const found = rowsOf(fit, asked, table, inTheirOrder(kind, input), input);
  return found.rows.length === 0 ? null : found;
}

function fitting(kind: LedgerKind, asked: readonly FormColumn[]): Fitting {
  const named = fieldsByName(kind, asked);
  const fields = named.map((field, at) => {
    // 「目前进度」 asks what became of it, in whichever column that stands.
    const isProgress = field === null && STANDING.test(asked[at]?.name ?? "") && !named.includes("state");
    return isProgress && LEDGERS[kind].fields.some(({ id }) => id === "state") ? "state" : field;
  });
  return { kind, fields, share: fields.filter((field) => field !== null).length / asked.length };
}

const STANDING = /^(?:目前|当前|整改|工作|办理)?(?:进度|状况)$/u;

/** Ledgers besides the form itself whose rows may be quoted. */
function quotedKinds({ cells: { sheet } }: FormTable, { ledgers }: DocumentInput) {
  const there = new Set(
    ledgers.filter((ledger) => isCounted(ledger) && ledger.sheet !== sheet.name).map(({ kind }) => kind),
  );
  return (kind: LedgerKind): boolean =>
    there.has(kind) && !LEDGERS[kind].confidential && kind !== "attendance";
}

function rowsOf(
  { kind, fields }: Fitting,
  asked: readonly FormColumn[],
  { cells: { sheet }, title }: FormTable,
  found: readonly Found[],
  { report }: DocumentInput,
): FoundRows {
  const there = found.filter(({ ledger }) => ledger.sheet !== sheet.name);
  const state = stateInTitle(title);
  const records = ofNamedSort(kind, there, title).filter(
    ({ record }) => state === null || state(record, report.period.asOf),
  );
  return {
    name: LEDGERS[kind].name.zh,
    rows: records.map(({ ledger, record }) => answersOf(ledger, record, asked, fields)),
  };
}

/** What happened in the period, by day; of a register all that it holds; cases with those of which only a deadline is known. */
function recordsOf(kind: LedgerKind, input: DocumentInput): readonly Found[] {
  const isKept = LEDGERS[kind].rows === "register" || isOfCases(kind);
  return isKept ? inTheirOrder(kind, input) : input.figures.rowsIn(kind);
}

/** The same in the order of the unit's own sheet, with what is still open. */
function inTheirOrder(kind: LedgerKind, input: DocumentInput): readonly Found[] {
  return LEDGERS[kind].rows === "register" ? rowsOfKinds(input.ledgers, kind) : casesIn(kind, { input }).rows;
}

/** What became of something stands in either of two columns. */
const ELSE: Readonly<Record<string, string>> = { progress: "state", state: "progress" };

function answersOf(
  ledger: Ledger,
  record: LedgerRecord,
  asked: readonly FormColumn[],
  fields: readonly (string | null)[],
): RowAnswers {
  const source = [cellsOfRecord(ledger, record)];
  return new Map(
    asked.flatMap(({ column, path }, index) => {
      const field = fields[index] ?? null;
      const header = path.at(-1) ?? "";
      const value =
        field === null
          ? null
          : (askedValue(ledger, record, field, header) ??
            askedValue(ledger, record, ELSE[field] ?? "", header));
      if (value === null) return [];
      const known = { value, from: `“${ledger.sheet}”`, source, sure: true };
      return [[column, { asked: header, known }] as const];
    }),
  );
}

/** 「是否销号」 asks for 是 or 否, whatever words the ledger has for the state. */
function askedValue(ledger: Ledger, record: LedgerRecord, field: string, header: string) {
  const value = valueOf(ledger, record, field);
  const { vocabulary = {} } = LEDGERS[ledger.kind].fields.find(({ id }) => id === field) ?? {};
  const yes = Object.keys(vocabulary).find((state) => vocabulary[state]?.includes("是"));
  const state = record.fields[field]?.value ?? null;
  if (value === null || state === null || yes === undefined || !header.startsWith("是否")) return value;
  return state === yes ? "是" : "否";
}

/** What stands in the ledger's cell, a day written out; null for an empty cell and for what is nobody else's business. */
function valueOf({ kind }: Ledger, record: LedgerRecord, field: string): string | number | null {
  const definition = LEDGERS[kind].fields.find(({ id }) => id === field);
  const found = record.fields[field];
  if (!found || definition?.private === true) return null;
  if (definition?.type === "date") {
    const span = dateOf(record, field);
    if (span && span.from === span.to) return chineseDay(span.from);
  }
  return typeof found.raw === "number" ? found.raw : textOf(found.raw);
}

function textOf(raw: unknown): string | null {
  const text = String(raw).trim();
  return text === "" ? null : text;
}
