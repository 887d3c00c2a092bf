import { LEDGERS, type LedgerKind } from "../ledgers";
import type { MeasureCall } from "./catalogue/registry";
import type { FieldNames, RecordFilter } from "./records/record-filter";

/**
 * The words of which one makes a record one of those that a call counts: 「大扫除、清扫、保洁、值日」; none where every record counts, or
 * where it takes more than one of them.
 */
export function soughtWords(call: MeasureCall): readonly string[] {
  const where = "where" in call ? call.where : call.measure === "share-of-records" ? call.of : undefined;
  const kinds = "ledger" in call ? [call.ledger].flat() : [];
  return where === undefined ? [] : [...new Set(anyOf(where, kinds) ?? [])];
}

/** Null where a condition is no choice of words. What it rules out is no word that is looked for. */
function anyOf(where: RecordFilter, kinds: readonly LedgerKind[]): readonly string[] | null {
  if ("not" in where) return [];
  if ("contains" in where) return where.contains;
  if ("in" in where) return where.in.flatMap((value) => usualWord(where.field, value, kinds));
  const inner = "any" in where ? where.any : "all" in where ? where.all : null;
  const lists = inner?.map((one) => anyOf(one, kinds)) ?? [null];
  const told = lists.filter((words) => words === null || words.length > 0);
  if ("all" in where && told.length > 1) return null;
  return told.some((words) => words === null) ? null : told.flatMap((words) => words ?? []);
}

/** What a value of a vocabulary is usually called: 「大扫除」. */
function usualWord(names: FieldNames, value: string, kinds: readonly LedgerKind[]): readonly string[] {
  const fields = kinds
    .flatMap((kind) => LEDGERS[kind].fields)
    .filter(({ id }) => [names].flat().includes(id));
  return fields.flatMap((field) => field.vocabulary?.[value]?.slice(0, 1) ?? []).slice(0, 1);
}
