import type { ClauseResult } from "../../check";
import type { Message } from "../../locales";

/** What a percentage of the clause is a share of. */
export function shareWord({ told }: Pick<ClauseResult, "told">): ClauseResult["told"]["share"] {
  return told.counts ?? told.share;
}

/** Whether what is asked is a percentage. */
export function isRate(text: Message): boolean {
  if (text.key === "figure.percent") return true;
  const inner = Object.values(text.params ?? {}).filter(
    (one): one is Message => typeof one === "object" && "key" in one,
  );
  return text.key !== "check.target.all-of-list" && inner.some(isRate);
}
