import type { LedgerNames } from "../../assistant";
import type { ClauseResult, MissingLedger } from "../../check";
import type { Speaker } from "../text/text-context";

/**
 * Says what would let an undecided clause be judged: 「缺《卫生责任区》（责任区域、责任人）」, and of a ledger that is there what it
 * lacks; null where nothing is missing but a word or an answer.
 */
export function missingText({ missing }: ClauseResult, names: LedgerNames, speaker: Speaker): string | null {
  if (missing.ledgers.length === 0) return null;
  return missing.ledgers.map((one) => ledgerText(one, names, speaker)).join(speaker.t("separator"));
}

function ledgerText(
  { ledger, fields, lacks }: MissingLedger,
  names: LedgerNames,
  { t, name }: Speaker,
): string {
  const known = names[ledger];
  const title = known ? name(known.name) : ledger;
  const columns = (lacks ?? fields).flatMap((id) => known?.fields[id] ?? []).map(name);
  if (lacks !== undefined && columns.length === 0) return t("missing.records", { ledger: title });
  const listed = columns.join(t("missing.and"));
  if (lacks !== undefined) return t("missing.columns", { ledger: title, columns: listed });
  return columns.length === 0
    ? t("missing.ledger", { ledger: title })
    : t("missing.ledger-with", { ledger: title, columns: listed });
}
