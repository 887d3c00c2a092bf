import type { LedgerKind } from "../../../ledgers";
import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, timesOf, type Reader, type Reading } from "./reading";
import { SUBJECTS } from "./subjects";

/** 「每季度召开座谈会1次」, 「开展知识竞赛」: how often something is held. */
export const readCount: Reader = (reading) => {
  const { text, dimensions } = reading;
  const meant = ledgerMeant(reading);
  if (meant === null) return null;
  const { ledger, rests, certain } = meant;
  const { target, assumed, figure, differs } = timesOf(reading);
  const own = ownWordsOf(text);
  const words = own.length > 0 ? own : ownWordsOf(dimensions);
  const several = /[;；]|、[^、]{6,}、/.test(text);
  return counted(offeredCall("count", ledger, words), ledger, words, target, {
    sure: certain && !several && (figure !== null || /开展|组织|召开|举办|举行/.test(text)),
    assumed: [...assumed, ...(own.length === 0 && words.length > 0 ? (["words"] as const) : [])],
    differs,
    reason: { key: figure === null ? "asked.reason.held" : "asked.reason.times" },
    restsOn: [rests, ...(figure === null ? [] : [figure.words])],
    wants: null,
  });
};

/** The ledger whose words are the most telling; the dimension speaks where the text says nothing. */
function ledgerMeant({
  text,
  dimensions,
}: Reading): { readonly ledger: LedgerKind; readonly rests: string; readonly certain: boolean } | null {
  const here = SUBJECTS.flatMap(({ ledger, when, weight }) => {
    const match = when.exec(text);
    return match ? [{ ledger, weight, rests: match[0], end: match.index + match[0].length }] : [];
  }).sort((one, other) => other.weight - one.weight || other.end - one.end);
  const [first, second] = here;
  if (first !== undefined)
    return {
      ledger: first.ledger,
      rests: first.rests,
      certain:
        first.weight > 1 &&
        (second === undefined || second.weight < first.weight || second.ledger === first.ledger),
    };
  const above = SUBJECTS.find(({ when }) => when.test(dimensions));
  return above === undefined
    ? null
    : { ledger: above.ledger, rests: above.when.exec(dimensions)?.[0] ?? "", certain: false };
}
