import { LEDGERS, type LedgerKind } from "../../ledgers";
import { titleStrength } from "./kinds";

/** How strongly a title, closed up, speaks of a kind of ledger, from 0 to about 1. */
export function titleSpeaksOf(title: string, kind: LedgerKind): number {
  return titleStrength(title, LEDGERS[kind]);
}
