import type { ReactElement } from "react";
import type { CountingView, RubricView } from "../../assistant";
import { glossed } from "../text/glossed";
import { useText } from "../text/text-context";
import { joinedWords } from "./menu-choices";

/** 「计次数 · 会议记录 · ≥4次/年 · 含文明创建」 */
export function CountedSo({
  counting,
  rubric,
}: {
  readonly counting: CountingView;
  readonly rubric: RubricView;
}): ReactElement {
  const speaker = useText();
  const { t, say, name } = speaker;
  const { measure, ledger, words } = counting;
  const offered = rubric.measures.find(({ id }) => id === measure);
  // Several requirements read several ledgers: the open row names each.
  const isOne = measure !== "manual" && counting.measureName.key !== "measure.all-of";
  const called = ledger === null || !isOne ? undefined : rubric.ledgers[ledger];
  const parts = [
    offered ? name(offered.name) : say(counting.measureName),
    ...(called ? [glossed(called, speaker)] : []),
    ...(measure === "manual" ? [] : [say(counting.target)]),
    ...(words.length === 0 ? [] : [`“${joinedWords(words)}”`]),
  ];
  return <>{parts.join(t("separator"))}</>;
}
