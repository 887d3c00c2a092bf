import { fieldOf, LEDGERS, type LedgerKind } from "../../../ledgers";
import { fieldByName } from "../../../recognise";

/** Ledgers whose private columns tell what is nobody's business on any sheet: telephone, identity number. */
const KINDS = (Object.keys(LEDGERS) as LedgerKind[]).filter(
  (kind) => !LEDGERS[kind].confidential && LEDGERS[kind].fields.some((field) => field.private),
);

/** Whether any ledger that may be quoted keeps a column of such a name to itself. */
export function isPrivateColumn(name: string): boolean {
  return KINDS.some((kind) => {
    const field = fieldByName(kind, name);
    return field !== null && fieldOf(kind, field)?.private === true;
  });
}
