import type { Overview } from "../../assistant";
import type { SkippedSheet } from "../../ledgers";

/** Sheets that hold something which may be taught. */
export const TEACHABLE: readonly SkippedSheet["reason"][] = ["no-table", "hidden", "very-hidden"];

/** The clerk's sheets that may be a ledger, those that are not read first. */
export function sheetsToTeach({ skipped, tables }: Pick<Overview, "skipped" | "tables">): readonly string[] {
  const unread = skipped.filter(({ reason }) => TEACHABLE.includes(reason)).map(({ sheet }) => sheet);
  return [...new Set([...unread, ...tables.map(({ sheet }) => sheet)])];
}
