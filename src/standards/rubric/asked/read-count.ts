import { offeredCall } from "./calls";
import { ownWordsOf } from "./own-words";
import { counted, isAlone, REGULAR, timesOf, type Reader } from "./reading";
import { ledgerMeant } from "./subject-of";

/** One event and nothing beside it, 「举办园艺知识竞赛」: once a year is a fair first word for it. */
const HELD =
  /^(?:组织|开展|召开|举办|举行|进行)+[^,，、]{2,14}$|^[^,，、]{0,10}(?:座谈会|发布会|评议会?|竞赛|比赛|演练|讲堂|讲座|专题教育|主题教育|述职述廉|解读)(?:记录)?$/;

/** 「每季度召开座谈会1次」, 「开展知识竞赛」: how often something is held. */
export const readCount: Reader = (reading) => {
  const { text, dimensions } = reading;
  const meant = ledgerMeant(reading);
  if (meant === null) return null;
  const { ledger, rests, certain } = meant;
  const { target, assumed, figure, differs } = timesOf(reading);
  const own = ownWordsOf(text);
  const words = own.length > 0 ? own : ownWordsOf(dimensions);
  return counted(offeredCall("count", ledger, words), ledger, words, target, {
    sure: certain && isAlone(reading, rests) && (figure !== null || (HELD.test(text) && !REGULAR.test(text))),
    assumed: [...assumed, ...(own.length === 0 && words.length > 0 ? (["words"] as const) : [])],
    differs,
    reason: { key: figure === null ? "asked.reason.held" : "asked.reason.times" },
    restsOn: [rests, ...(figure === null ? [] : [figure.words])],
  });
};
