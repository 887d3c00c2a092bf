import { foldText, type DateSpan } from "../grid";
import type { FieldValue, LedgerRecord } from "./ledger";

/** A record's field as text: as understood for a choice, else as it stands in its cell; null where it is absent or empty. */
export function textOf(record: LedgerRecord, field: string): string | null {
  const found = record.fields[field];
  if (!found) return null;
  if (typeof found.value === "string") return found.value === "" ? null : found.value;
  const raw = foldText(found.raw);
  return raw === "" ? null : raw;
}

/**
 * A record's field as the clerk wrote it, for sheets that repeat it: 「负责全面，抓总」 keeps its full-width comma, which `textOf`
 * folds for comparison. Runs of spaces and line breaks are one space; null where it is absent or empty.
 */
export function writtenTextOf(record: LedgerRecord, field: string): string | null {
  const text = String(record.fields[field]?.raw ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}

/** A record's field as number; null where it is absent or was not understood. */
export function numberOf(record: LedgerRecord, field: string): number | null {
  const value = record.fields[field]?.value;
  return typeof value === "number" ? value : null;
}

/** A record's field as a stretch of days; null where it is absent or was not understood. */
export function dateOf(record: LedgerRecord, field: string): DateSpan | null {
  const value = record.fields[field]?.value ?? null;
  return isDateSpan(value) ? value : null;
}

/** A record's field as names; a single name gives a list of one, an absent field an empty list. */
export function peopleOf(record: LedgerRecord, field: string): readonly string[] {
  const value = record.fields[field]?.value ?? null;
  if (typeof value === "string") return value === "" ? [] : [value];
  return isList(value) ? value : [];
}

function isList(value: FieldValue | null): value is readonly string[] {
  return Array.isArray(value);
}

function isDateSpan(value: FieldValue | null): value is DateSpan {
  return typeof value === "object" && value !== null && !isList(value);
}
