import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { fieldsByName } from "../../../recognise";

/** Ledgers whose private columns tell what is nobody's business on any sheet: telephone, identity number. */
const OPEN_KINDS = (Object.keys(LEDGERS) as LedgerKind[]).filter((kind) => !LEDGERS[kind].confidential);

/** Whether any ledger that may be quoted keeps a column of such a name to itself. */
export function isPrivateColumn(name: string): boolean {
  return OPEN_KINDS.some((kind) => {
    const [field] = fieldsByName(kind, [{ column: 0, path: [name] }]);
    return LEDGERS[kind].fields.some(({ id, private: own }) => id === field && own === true);
  });
}
