import type { Sheet } from "../../grid";
import {
  parseConfirmation,
  parseWaiver,
  splitWaiver,
  notesByClause,
  summaryPeriod,
  textsOf,
} from "../../own-sheets";
import type { SheetPlan } from "../kit/sheet-plan";

const PAST = "上期：";

/**
 * A summary written for an earlier period, with its confirmations marked as such. They expire with the period: under the new
 * period's heading the bare 「是」 would confirm the new one. The words stay, with 「上期：」 before them; mere notes and waivers
 * that still hold stay as they are.
 */
export function markPast(plan: SheetPlan, existing: Sheet): Sheet {
  const before = summaryPeriod(textsOf(existing));
  const now = summaryPeriod(
    plan.rows.flatMap((row) =>
      row.role === "subtitle" ? Object.values(row.cells).map(({ value }) => String(value ?? "")) : [],
    ),
  );
  if (!before || !now || before.to >= now.from) return existing;
  const values = existing.values.map((row) => [...row]);
  for (const [clause, { text, row, column }] of notesByClause(existing)) {
    const split = splitWaiver(text);
    const confirms = parseConfirmation(clause, split?.before ?? text) !== null;
    const expires = split && (parseWaiver(split.waiver).expires ?? before.to);
    const cells = values[row];
    if (cells && (confirms || (expires !== null && expires < now.from))) cells[column] = PAST + text;
  }
  return { ...existing, values };
}
