import type { LedgerKind } from "../../../ledgers";
import { atLeast, atMost } from "../../targets";
import { offeredCall } from "./calls";
import { isAtMost } from "./figures-in-text";
import { ownWordsOf } from "./own-words";
import { counted, type Draft, type Reader, type Reading } from "./reading";
import { ledgerMeant } from "./subject-of";

/** Money that is given to others; what the unit spends for itself stands in no ledger. */
const GIVEN = /捐|募|善款|支援|援助|爱心|慈善|献|资助|救助|慰问|帮扶资金|扶持资金|物资折|消费帮扶|以购代/;
/** How long nothing may come. */
const SILENT = /间隔|相隔|不更新|未更新|断更|空窗|空档|不间断|一次.{0,4}不(?:得)?超过/;

/** 「全年捐款不少于5000元」, 「专栏不得超过10日不更新」: a sum of money, and the longest time without. */
export const readAmountAsked: Reader = (reading) => readMoney(reading) ?? readInterval(reading);

function readMoney(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const figure = figures.find(({ counted: of, value }) => of === "yuan" && value !== null);
  const given = GIVEN.exec(text)?.[0];
  if (figure === undefined || given === undefined || isAtMost(figure)) return null;
  const ledger: LedgerKind = /帮扶|慰问|结对|困难|支援/.test(text) ? "pairing" : "activity";
  const words = ledger === "pairing" ? [] : [/捐|募|善款/.test(text) ? "捐" : given];
  return counted(
    offeredCall("money", ledger, words),
    ledger,
    words,
    atLeast(figure.value ?? 0, "yuan", "period"),
    {
      doubt: given,
      assumed: [],
      reason: { key: "asked.reason.amount" },
      restsOn: [given, figure.words],
    },
  );
}

function readInterval(reading: Reading): Draft | null {
  const { text, figures } = reading;
  const silent = SILENT.exec(text)?.[0];
  const figure = figures.find(({ counted: of }) => of === "days");
  const meant = ledgerMeant(reading);
  if (silent === undefined || figure === undefined || figure.value === null || meant === null) return null;
  const ledger = meant.ledger === "document" ? "publicity" : meant.ledger;
  const words = ownWordsOf(text.replace(figure.words, "、").replace(silent, "、"), ledger);
  return counted(
    offeredCall("interval", ledger, words),
    ledger,
    words,
    atMost(figure.value, "day", "period"),
    {
      doubt: silent,
      assumed: [],
      reason: { key: "asked.reason.interval" },
      restsOn: [meant.rests, silent, figure.words],
    },
  );
}
