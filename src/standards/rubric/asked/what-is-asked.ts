import type { Asked, AskedText } from "./asked";
import type { MeasureCall } from "../../../measures";
import { doubtOf } from "./doubt-of";
import { likelyCounted } from "./likely-counted";
import { readAmountAsked } from "./read-amount";
import { readCount } from "./read-count";
import { readDealt } from "./read-dealt";
import { readEach } from "./read-each";
import { readKindred } from "./read-kindred";
import { readKinds } from "./read-kinds";
import { readManual, readUntold } from "./read-manual";
import { readNamed } from "./read-named";
import { readNone } from "./read-none";
import { readShareMeant } from "./read-share-meant";
import { readRate, readShare } from "./read-share";
import { readWindow } from "./read-window";
import type { Draft, Reader, Reading } from "./reading";
import { readingOf } from "./reading-of";

/** The kinds of requirements, the most telling first: the first that reads a text has it. */
const READERS: readonly Reader[] = [
  readUntold,
  readDealt,
  readNone,
  readAmountAsked,
  readWindow,
  readEach,
  readKinds,
  readNamed,
  readRate,
  readKindred,
  readShare,
  readCount,
  readShareMeant,
];

/**
 * What a requirement, an item of a form or the sentence around a blank asks (docs/criteria.md §7): which measure over which ledger with
 * which words, how much and within what. 「每季度召开党建工作会议不少于1次」 counts meetings with 党建, at least one a quarter. It reads
 * words, numbers and what is known of ledgers and clauses; what no ledger tells wants a number or a word of a person.
 */
export function whatIsAsked(text: AskedText): Asked {
  return whatReadingAsks(readingOf(text));
}

export function whatReadingAsks(reading: Reading): Asked {
  for (const read of READERS) {
    const draft = read(reading);
    if (draft === null) continue;
    const judged = judgedInstead(reading, draft);
    if (judged !== null) return proposalOf(reading, judged);
    const asked = proposalOf(reading, draft);
    return narrower(reading, asked) ?? asked;
  }
  const seen = readManual(reading);
  if (seen !== null) return proposalOf(reading, seen);
  return { ...NOTHING, reason: { key: "asked.reason.unknown" }, restsOn: [] };
}

/** Measures of which a number may be assumed, and that so may be none of what a text asks. */
const MAY_BE_ASSUMED: ReadonlySet<MeasureCall["measure"]> = new Set([
  "count-by-period",
  "kinds-covered",
  "records-in-window",
  "persons-covered",
  "departments-covered",
  "all-of",
  "share-of-records",
  "satisfaction",
]);

/** What a text without a number asks of a person, where it rather asks for a judgement than for what a ledger holds; else null. */
function judgedInstead(reading: Reading, draft: Draft): Draft | null {
  const { call = null, assumed = [], ledger = null, restsOn } = draft;
  if (call === null || !MAY_BE_ASSUMED.has(call.measure)) return null;
  const isOpen = assumed.includes("value") || (call.measure === "kinds-covered" && LISTS.has(ledger));
  if (!isOpen) return null;
  const manual = readManual(reading);
  if (likelyCounted(reading, draft, manual) >= EVEN) return null;
  const reason = { key: "asked.reason.wants-word" } as const;
  return manual ?? { wants: "word", doubt: restsOn[0] ?? null, restsOn, reason };
}

/** Lists of what is there rather than of what is held. */
const LISTS: ReadonlySet<string | null> = new Set(["rule", "document", "roster"]);
const EVEN = 0.5;

function proposalOf(reading: Reading, draft: Draft): Asked {
  const doubt = doubtOf(reading, draft);
  const blank = reading.figures.some(({ value }) => value === null);
  return { ...NOTHING, blank, ...draft, doubt, sure: doubt === null };
}

/** A count by the words of the text, where a clause of ours counts more than these say: 「广场文化活动」 are not all of 文体活动. */
function narrower(reading: Reading, { like, call, sure, ledger }: Asked): Asked | null {
  if (sure || like === null || call?.measure !== "count-by-period") return null;
  const count = readCount(reading);
  const asked = count === null ? null : proposalOf(reading, count);
  return asked?.sure === true && asked.words.length > 0 && asked.ledger === ledger ? asked : null;
}

const NOTHING: Omit<Asked, "reason" | "restsOn"> = {
  call: null,
  target: null,
  ledger: null,
  words: [],
  like: null,
  wants: "word",
  sure: false,
  doubt: null,
  assumed: [],
  blank: false,
  differs: null,
  parts: [],
};
