import type { LedgerNames } from "../../assistant";
import type { ClauseResult } from "../../check";
import type { Bilingual } from "../../locales";
import { targetWords } from "../text/target-words";
import type { Speaker } from "../text/text-context";
import { missingText } from "./missing-text";

/** Says of a clause in one sentence what counts now: who let it go, what waits, what is missing, what is wrong, or the target. */
export function clauseLine(result: ClauseResult, names: LedgerNames, speaker: Speaker): string {
  const { t, say, name } = speaker;
  const { verdict, waiver, blockedBy, problems, missing } = result;
  if (waiver) return t("clause.waived-short", { reason: waiver.reason });
  if (blockedBy.length > 0) return t("clause.blocked", { n: blockedBy.length });
  const [problem] = problems;
  const unmet = unmetWords(result);
  if (unmet) return name(unmet);
  if ((verdict === "unmet" || verdict === "behind") && problem) return say(problem.text);
  if (verdict === "insufficient-data" || verdict === "needs-confirmation") {
    const [said] = missing.said;
    const lacking = missingText(result, names, speaker);
    // Why a ledger that is there is not enough says more than that it is not.
    if (said && missing.ledgers.every(({ incomplete }) => incomplete === true)) return say(said.text);
    if (lacking !== null) return lacking;
    if (result.wants !== null) return t(`clause.wants-${result.wants}`);
  }
  // 达标 of what was recorded alone: that is said before what was asked.
  const [partly] = verdict === "met" ? missing.said : [];
  const confirmed = confirmedText(result, speaker);
  if (confirmed !== null && result.kind === "M") return confirmed;
  const target = targetWords(result, speaker);
  return [...(partly ? [say(partly.text)] : []), ...(confirmed === null ? [] : [confirmed]), target].join(
    t("separator"),
  );
}

/** 「周明确认（2024-12-01）」 of a clause that somebody's word decided. */
function confirmedText({ confirmation, verdict }: ClauseResult, { t }: Speaker): string | null {
  if (confirmation === null || (verdict !== "met" && verdict !== "unmet")) return null;
  const { by, on } = confirmation;
  return on === null ? t("clause.said-by", { by }) : t("clause.said-by-on", { by, on });
}

/** What is wrong with an unmet clause as a whole; null where that only says the title again, which stands above it. */
export function unmetWords({ verdict, title, unmetTitle }: ClauseResult): Bilingual | null {
  if (verdict !== "unmet" || !unmetTitle) return null;
  const bare = (text: string): string => text.replace(/[“”‘’]/g, "");
  return bare(unmetTitle.zh).includes(bare(title.zh)) ? null : unmetTitle;
}
