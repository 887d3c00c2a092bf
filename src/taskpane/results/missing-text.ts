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

const MOST_NAMED = 4;

function ledgerText(
  { ledger, fields, lacks, without = [], incomplete, blank }: MissingLedger,
  names: LedgerNames,
  { t, name }: Speaker,
): string {
  const known = names[ledger];
  const title = known ? name(known.name) : ledger;
  const columns = (lacks ?? fields).flatMap((id) => known?.fields[id] ?? []).map(name);
  if (lacks !== undefined && columns.length === 0) {
    if (without.length > 0) {
      const named = without.slice(0, MOST_NAMED).map(name).join(t("missing.and"));
      const more = without.length > MOST_NAMED ? t("missing.more", { n: without.length }) : "";
      return t("missing.tables", { ledger: title, months: named + more });
    }
    return t(incomplete === true ? "missing.incomplete" : "missing.records", { ledger: title });
  }
  if (blank === true) return t("missing.blank", { ledger: title });
  const listed = columns.join(t("missing.and"));
  if (lacks !== undefined) return t("missing.columns", { ledger: title, columns: listed });
  return columns.length === 0
    ? t("missing.ledger", { ledger: title })
    : t("missing.ledger-with", { ledger: title, columns: listed });
}
