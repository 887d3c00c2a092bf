import type { LedgerKind } from "../../../ledgers";
import { isSameCall, type MeasureCall } from "../../../measures";
import type { Asked, AskedPart } from "./asked";
import { saysOtherwise } from "./doubt-of";
import { contradiction } from "./doubts-of-row";
import { numberLeft, unusedStretch } from "./doubts-of-text";
import { ledgerEvidence, type LedgerWeight } from "./ledger-evidence";
import { unread } from "./left-over";
import { likelihood } from "./likelihood";
import type { Reading } from "./reading";

/** What else is known of a proposal. */
interface Beside {
  readonly call: MeasureCall;
  readonly ledgers: readonly LedgerKind[];
  /** The ledger for which the requirement's own words speak most. */
  readonly own: LedgerWeight | undefined;
  readonly isStated: boolean;
}

/** Something that speaks for or against a proposal, and how much. */
interface Sign {
  readonly id: string;
  readonly weight: number;
  readonly of: (reading: Reading, asked: Asked, beside: Beside) => number | boolean;
}

type Reason = Asked["reason"]["key"];
const because =
  (key: Reason) =>
  (_: Reading, { reason }: Asked): boolean =>
    reason.key === key;
const counts =
  (measure: MeasureCall["measure"]) =>
  (_: Reading, __: Asked, { call }: Beside): boolean =>
    call.measure === measure;
const stands =
  (kind: LedgerKind) =>
  (_: Reading, __: Asked, { ledgers }: Beside): boolean =>
    ledgers[0] === kind;

/** Where anything may stand: without a word of what it is about, any record would do. */
const OF_ANYTHING: ReadonlySet<LedgerKind | undefined> = new Set([
  "meeting",
  "activity",
  "document",
  "study",
  "integrity",
] as const);
/** So few letters name one matter. */
const SHORT = 14;
/** Measures of what is held. */
const HELD: ReadonlySet<MeasureCall["measure"]> = new Set([
  "count-by-period",
  "records-in-window",
  "persons-covered",
  "departments-covered",
]);
/** What is counted and is no deed: 「文艺团体八个」. */
const OF_THINGS = /^(?:个|家|户|对|块|幅|部|名|人|项|种)$/;
const HOW_WELL = /到位|规范|有序|良好|扎实|明显|认真|切实|健全|完善|有效|及时|落实|加强|深入/g;

/** Whether nothing tells the records that count from any others: no word, and no clause of ours that asks the same. */
export function namesNoMatter({ words, like }: Asked): boolean {
  return words.length === 0 && like === null;
}

/**
 * What tells a right proposal from a wrong one. The weights are those of a logistic regression on the proposals for 858 rows of public and
 * invented rubrics (`npm run learn:rubric`); facts about how rubrics are written, checked on rubrics left out.
 */
export const SIGNS: readonly Sign[] = [
  { id: "all-taken", weight: 0.64, of: (_, { doubt }) => doubt === null },
  {
    id: "taken-in-one-piece",
    weight: 0.39,
    of: ({ text }, { doubt }) => doubt === null && !/[,，;；。]/.test(text),
  },
  {
    id: "taken-few-words",
    weight: 0.42,
    of: ({ text }, { doubt }) => doubt === null && text.length <= SHORT,
  },
  { id: "kindred", weight: 0.55, of: (_, { like }) => like !== null },
  { id: "kindred-taken", weight: 0.91, of: (_, { like, doubt }) => like !== null && doubt === null },
  {
    id: "held-taken",
    weight: 1.05,
    of: (_, { reason, doubt }) => reason.key === "asked.reason.held" && doubt === null,
  },
  { id: "kindred-figure", weight: 1.41, of: (_, { like }, { isStated }) => like !== null && isStated },
  { id: "evidence", weight: 0.7, of: (_, __, { own }) => Math.min(8, own?.weight ?? 0) / 4 },
  {
    id: "evidence-agrees",
    weight: 0.41,
    of: (_, __, { own, ledgers }) => own !== undefined && ledgers.includes(own.ledger),
  },
  {
    id: "any-record",
    weight: -0.74,
    of: (_, asked, { call }) => call.measure === "count-by-period" && namesNoMatter(asked),
  },
  {
    id: "any-record-of-anything",
    weight: -1.64,
    of: (_, asked, { ledgers, call }) =>
      HELD.has(call.measure) && namesNoMatter(asked) && OF_ANYTHING.has(ledgers[0]),
  },
  { id: "words", weight: 0.21, of: (_, { words }) => Math.min(4, words.length) },
  { id: "left-to-a-person", weight: -0.45, of: (_, { parts }) => Math.min(40, lengthLeft(parts)) / 10 },
  {
    id: "unread",
    weight: -0.18,
    of: (reading, asked) => Math.min(12, unread(reading, asked)?.length ?? 0) / 4,
  },
  { id: "other-columns", weight: -1.07, of: (reading, asked) => contradiction(reading, asked) !== null },
  { id: "number-left", weight: -0.58, of: (reading, asked) => numberLeft(reading, asked) !== null },
  { id: "stretch-left", weight: -0.78, of: (reading, asked) => unusedStretch(reading, asked) !== null },
  { id: "how-well", weight: -0.47, of: ({ text }) => Math.min(3, text.match(HOW_WELL)?.length ?? 0) },
  {
    id: "of-things",
    weight: -1.67,
    of: ({ figures }, { target }, { isStated }) =>
      isStated && figures.some(({ value, counter }) => value === target?.value && OF_THINGS.test(counter)),
  },
  { id: "count", weight: -0.7, of: counts("count-by-period") },
  {
    id: "count-stated",
    weight: -0.25,
    of: (_, { assumed }, { call, isStated }) =>
      call.measure === "count-by-period" && isStated && !assumed.includes("per"),
  },
  { id: "kinds", weight: -0.71, of: counts("kinds-covered") },
  { id: "handled", weight: 0.59, of: counts("handling-rate") },
  { id: "times", weight: 0.62, of: because("asked.reason.times") },
  { id: "held", weight: -0.93, of: because("asked.reason.held") },
  { id: "documents", weight: 1.25, of: because("asked.reason.documents") },
  { id: "share", weight: 0.81, of: because("asked.reason.share") },
  { id: "in-integrity", weight: -0.47, of: stands("integrity") },
  { id: "in-violations", weight: -0.82, of: stands("violation") },
  { id: "in-roster", weight: -0.47, of: stands("roster") },
  { id: "in-documents", weight: -1.58, of: stands("document") },
];
const BASE = -0.02;
/** From here on a proposal is sure: one row of fifty was sure and wrong in public rubrics, one of twenty in invented ones that nobody had looked at. */
const SURE = 0.84;

function lengthLeft(parts: Asked["parts"]): number {
  return parts.filter(({ call }) => call === null).reduce((sum, { text }) => sum + text.length, 0);
}

/** What speaks for and against a proposal, in the order of `SIGNS`; null where nothing is counted. */
export function signsOf(reading: Reading, asked: Asked): readonly number[] | null {
  const { call, ledger, assumed } = asked;
  if (call === null) return null;
  const beside: Beside = {
    call,
    ledgers: "ledger" in call ? [call.ledger].flat() : ledger === null ? [] : [ledger],
    own: ledgerEvidence(reading.text, [])[0],
    isStated: !assumed.includes("value"),
  };
  return SIGNS.map(({ of }) => Number(of(reading, asked, beside)));
}

/** No name of a matter: a scrap of a sentence, or a word with a figure in it. */
const SCRAP = /\d+[件次分个条张篇天户人]|[（(）)按并须均把被]|都要|.{8,}/;

/** A blank is filled in by the clerk, a word that is a scrap of a sentence looked at, and of two figures for the same, or of what a row says otherwise, the clerk says which. */
export function hasToBeSeen(reading: Reading, asked: Asked): boolean {
  return (
    asked.words.some((word) => SCRAP.test(word)) ||
    asked.blank ||
    asked.differs !== null ||
    countedTwice(asked.parts) !== undefined ||
    saysOtherwise(reading, asked)
  );
}

/** The first of some parts that counts what one before it counts, under another figure. */
export function countedTwice(parts: readonly AskedPart[]): AskedPart | undefined {
  return parts.find(
    ({ call }, at) => call !== null && parts.slice(0, at).some((one) => isSameCall(one.call, call)),
  );
}

/** Whether a proposal is likely enough to be right that nobody has to look at it. */
export function isLikelyRight(reading: Reading, asked: Asked): boolean {
  const signs = signsOf(reading, asked);
  if (signs === null || hasToBeSeen(reading, asked)) return false;
  const sum = signs.reduce((total, sign, at) => total + sign * (SIGNS[at]?.weight ?? 0), BASE);
  return likelihood(sum) >= SURE;
}
