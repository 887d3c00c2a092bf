import type { Field, Ledger } from "../../../src/ledgers";

/** Whether a measure counts only what says certain words; not those that ask whether something is filled in, or not said. */
export function asksForWords(call: unknown): boolean {
  if (Array.isArray(call)) return call.some(asksForWords);
  if (typeof call !== "object" || call === null) return false;
  // A ledger that holds nothing else needs no words.
  if ("ofKinds" in call) return false;
  return Object.entries(call).some(([key, value]) => {
    if (["not", "having", "leaveOut", "cancelled", "moved", "exempt", "toConfirm"].includes(key))
      return false;
    return key === "in" || key === "contains" || asksForWords(value);
  });
}

/** The same table on the same days with the same figures, of which every word says something else. */
export function aboutSomethingElse(ledger: Ledger): Ledger {
  const isStaff = ledger.kind === "roster" && !ledger.columns.some(({ field }) => field === "group-role");
  if (isStaff) return ledger;
  return {
    ...ledger,
    records: ledger.records.map((record) => ({
      ...record,
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([name, field]) => [name, isWords(field) ? OTHER(field) : field]),
      ),
    })),
  };
}

function isWords({ value }: Field): boolean {
  return typeof value === "string" || Array.isArray(value);
}

const OTHER = (field: Field): Field => ({ ...field, value: "其他", raw: "其他" });
