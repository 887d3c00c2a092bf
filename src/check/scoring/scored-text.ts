import type { Message } from "../../locales";
import type { RuledScore } from "./score-by-rules";

/** A score with its sum: 「4 分；缺 2 次，每次扣 1 分；得 2 分」. */
export function scoredText(points: number, { score, steps }: RuledScore): Message {
  const how = steps.reduce<Message | null>(
    (said, step) => (said === null ? step : { key: "scored.and", params: { first: said, second: step } }),
    null,
  );
  return { key: "scored.sum", params: { points, how: how ?? { key: "scored.whole" }, score } };
}
