import { compactText } from "../../../grid";
import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { titleStrength } from "../../../recognise";

/** A title names a ledger from here on. */
const STRONG = 0.6;

/** The kind of ledger that a form's title names most strongly; null where it names none. */
export function kindNamed(title: string): LedgerKind | null {
  const about = compactText(title);
  const [best] = (Object.keys(LEDGERS) as LedgerKind[])
    .map((kind) => ({ kind, strength: titleStrength(about, LEDGERS[kind]) }))
    .filter(({ strength }) => strength >= STRONG)
    .sort((one, other) => other.strength - one.strength);
  return best?.kind ?? null;
}
