import type { Host } from "../../../src/workbench/host";
import { isOfficesOwn } from "../../../src/workbench/host/protocol/failures";
import type { RequestBatch } from "../../../src/workbench/host/protocol/messages";

/** What becomes of a request on its way. */
type Fate =
  | "answered"
  /** It is carried out, but its answer never comes. */
  | "lost"
  /** The pane is gone: it is not even sent. */
  | "unsent";

const LOST = { status: 503, code: "ServiceNotAvailable", message: "The answer was lost." } as const;

/**
 * Breaks the line between pane and Excel; gives the function that mends it, which is the next start of the pane.
 *
 * @param fateOf what becomes of the add-in's requests, counted from 0
 */
export function breakLine(host: Host, fateOf: (index: number, request: RequestBatch) => Fate): () => void {
  const whole = host.answer.bind(host);
  let index = -1;
  host.answer = (body) => {
    const request = JSON.parse(body) as RequestBatch;
    if (isOfficesOwn(request)) return whole(body);
    index += 1;
    const fate = fateOf(index, request);
    if (fate === "unsent") return LOST;
    const answer = whole(body);
    return fate === "lost" ? LOST : answer;
  };
  return () => {
    host.answer = whole;
  };
}
