import type { LedgerNames } from "../../assistant";
import type { ClauseResult } from "../../check";
import type { Bilingual } from "../../locales";
import { saidAmount } from "../text/figure-text";
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

/** 「目标 ≥12次」; of what there must be none of, 「目标 0起」; of a rate what it is a rate of, 「目标 100%（按件计）」. */
export function targetWords(result: ClauseResult, speaker: Speaker): string {
  const { t, say } = speaker;
  const { targetText, target, unit } = result;
  const isNone = targetText.key === "check.target.equals" && target === 0;
  const figure = isNone ? saidAmount(0, unit, speaker) : say(targetText);
  const word = isRate(targetText) ? shareWord(result) : undefined;
  return word === undefined
    ? t("clause.target", { target: figure })
    : t("clause.target-of", { target: figure, word: t(`counted.${word}`).replace(/^个/u, "") });
}

/** What a percentage of the clause is a share of. */
export function shareWord({ told }: ClauseResult): ClauseResult["told"]["share"] {
  return told.counts ?? told.share;
}

function isRate(text: ClauseResult["targetText"]): boolean {
  if (text.key === "figure.percent") return true;
  const inner = Object.values(text.params ?? {}).filter((one) => typeof one === "object" && "key" in one);
  return text.key !== "check.target.all-of-list" && inner.some(isRate);
}

/** What is wrong with an unmet clause as a whole; null where that only says the title again, which stands above it. */
export function unmetWords({ verdict, title, unmetTitle }: ClauseResult): Bilingual | null {
  if (verdict !== "unmet" || !unmetTitle) return null;
  const bare = (text: string): string => text.replace(/[“”‘’]/g, "");
  return bare(unmetTitle.zh).includes(bare(title.zh)) ? null : unmetTitle;
}
