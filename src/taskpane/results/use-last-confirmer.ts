import { useState } from "react";
import type { ClauseResult } from "../../check";
import { lastConfirmer } from "./given-words";

/** Who confirmed last, and likely does again: also once that word was taken back. */
export function useLastConfirmer(results: readonly ClauseResult[]): string {
  const now = lastConfirmer(results);
  const [last, setLast] = useState(now);
  if (now !== "" && now !== last) setLast(now);
  return now || last;
}
