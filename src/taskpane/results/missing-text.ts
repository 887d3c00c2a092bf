import type { LedgerNames } from "../../assistant";
import type { ClauseResult, MissingLedger } from "../../check";
import { quotedText } from "../../locales";
import { glossed } from "../text/glossed";
import { registerName } from "../text/register-name";
import type { Speaker } from "../text/text-context";

/**
 * Says what would let an undecided clause be judged: 「缺卫生责任区（要有责任区域、责任人）」, and of a ledger that is there what it
 * lacks; null where nothing is missing but a word or an answer.
 */
export function missingText({ missing }: ClauseResult, names: LedgerNames, speaker: Speaker): string | null {
  if (missing.ledgers.length === 0) return null;
  return missing.ledgers.map((one) => ledgerText(one, names, speaker)).join(speaker.t("separator"));
}

const MOST_NAMED = 4;
/** More sheets than these are called by what they are. */
const FEW_SHEETS = 2;

function ledgerText(missing: MissingLedger, names: LedgerNames, speaker: Speaker): string {
  const { ledger, fields, lacks, sheets = [], without = [], incomplete, blank } = missing;
  const { t, name } = speaker;
  const known = names[ledger];
  const kind = known ? registerName(known.name, speaker) : ledger;
  const title =
    sheets.length > 0 && sheets.length <= FEW_SHEETS && without.length === 0
      ? sheets.map(quotedText).join(t("missing.and"))
      : kind;
  const columns = (lacks ?? fields)
    .flatMap((id) => known?.fields[id] ?? [])
    .map((field) => glossed(field, speaker));
  if (lacks !== undefined && columns.length === 0) {
    if (without.length > 0) {
      const named = without.slice(0, MOST_NAMED).map(name).join(t("missing.and"));
      const more = without.length > MOST_NAMED ? t("missing.more", { n: without.length }) : "";
      return t("missing.tables", { ledger: title, months: named + more });
    }
    return incomplete === true
      ? t("missing.incomplete", { ledger: title })
      : lackingRecords(title, missing, t);
  }
  if (blank === true) return t("missing.blank", { ledger: title });
  const listed = columns.join(t("missing.and"));
  if (lacks !== undefined) {
    const key = columns.length === 1 ? "missing.columns" : "missing.columns-several";
    return t(key, { ledger: title, columns: listed });
  }
  return columns.length === 0
    ? t("missing.ledger", { ledger: title })
    : t("missing.ledger-with", { ledger: title, columns: listed });
}

/** 「“文体活动”里没有考核期内写到“大扫除”“清扫”的记录」: by which words one would have counted. */
function lackingRecords(ledger: string, { sought = [] }: MissingLedger, t: Speaker["t"]): string {
  if (sought.length === 0) return t("missing.records", { ledger });
  const named = sought.slice(0, MOST_NAMED).map(quotedText);
  const words = named.join(t("missing.and")) + (sought.length > MOST_NAMED ? "…" : "");
  return t(sought.length === 1 ? "missing.word" : "missing.words", { ledger, words });
}
