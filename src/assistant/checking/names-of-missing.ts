import type { Report } from "../../check";
import { fieldOf, LEDGERS } from "../../ledgers";
import type { LedgerNames } from "../assistant";

/** Names the ledgers, and the columns of them, that would let undecided clauses be judged. */
export function namesOfMissing({ results }: Report): LedgerNames {
  const wanted = results.flatMap(({ missing }) => missing.ledgers);
  const named = wanted.map(({ ledger }) => {
    const ids = wanted.flatMap((one) => (one.ledger === ledger ? one.fields : []));
    const fields = ids.flatMap((id) => {
      const field = fieldOf(ledger, id);
      return field === null ? [] : [[id, field.name] as const];
    });
    return [ledger, { name: LEDGERS[ledger].name, fields: Object.fromEntries(fields) }] as const;
  });
  return Object.fromEntries(named);
}
