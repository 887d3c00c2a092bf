import { mergeAreas, type CellArea } from "../../../grid";
import { numberOf } from "../../../ledgers";
import { quotedText } from "../../../locales";
import { cellsOfRecord, type Entry } from "../../../measures";
import { isItsTitle } from "../found-record";
import type { Deed } from "./deed";
import { topicsIn } from "./topic-in-words";

/** What is known of a topic while rows are joined. */
interface Joined {
  readonly head: string;
  readonly tails: readonly string[];
  readonly times: number;
  readonly people: number;
  readonly cells: readonly CellArea[];
}

/** So many of a series are named: 道德讲堂“…”“…”“…”. */
const OF_A_SERIES = 3;
/** A topic of so many characters within a longer one is the same matter. */
const A_MATTER = 6;
const PLENARY = /^.中全会$/u;

/**
 * What rows tell, most telling first:
 *
 * 1. each topic that may be told (`topicsIn`), of the first of the fields that holds one;
 * 2. the same topic in several rows is told once, and so are topics of which one holds the other: 「两会精神」, 「全国两会精神解读」;
 * 3. what has one head before a colon is a series: 「道德讲堂：敬业的力量」 and 「道德讲堂：诚信立身」 are 道德讲堂“敬业的力量”“诚信立身”;
 * 4. what was done more often goes first, then what more people took part in, then what names a document, then what came first.
 *
 * @param fields of the rows, the one that says most first
 * @param names of people, whom no deed names
 * @param about what a topic is about, where that is less than the topic
 */
export function deedsOf(
  rows: readonly Entry[],
  fields: readonly string[],
  names: ReadonlySet<string>,
  about: (topic: string) => string = (topic) => topic,
): readonly Deed[] {
  let known: readonly Joined[] = [];
  for (const row of rows) {
    const topics = fields.reduce<readonly string[]>(
      (found, field) => (found.length > 0 ? found : topicsIn(saidIn(row, field), names)),
      [],
    );
    for (const topic of topics) known = joined(known, oneOf(about(topic), row));
  }
  return [...known]
    .sort(
      (one, other) =>
        other.times - one.times ||
        other.people - one.people ||
        Number(namesDocument(other)) - Number(namesDocument(one)),
    )
    .map((deed) => ({ text: textOf(deed), times: deed.times, cells: mergeAreas(deed.cells) }));
}

/** What a row says of itself: what is written over its table says it of none. */
function saidIn({ ledger, record }: Entry, field: string): string {
  const text = String(record.fields[field]?.raw ?? "").trim();
  return isItsTitle(text, ledger) ? "" : text;
}

function oneOf(topic: string, { ledger, record }: Entry): Joined {
  const [head = "", ...tails] = topic.split("：");
  const tail = tails.join("：");
  return {
    head,
    tails: tail === "" ? [] : [tail],
    times: 1,
    people: numberOf(record, "count") ?? 0,
    cells: [cellsOfRecord(ledger, record)],
  };
}

function joined(known: readonly Joined[], one: Joined): readonly Joined[] {
  const place = known.findIndex((other) => isSame(other, one));
  const other = known[place];
  if (!other) return [...known, one];
  const tails = [...new Set([...other.tails, ...one.tails])];
  const [short, long] = one.head.length < other.head.length ? [one, other] : [other, one];
  const { head } = PLENARY.test(folded(short.head)) ? long : short;
  const both = {
    head,
    tails,
    times: other.times + 1,
    people: Math.max(other.people, one.people),
    cells: [...other.cells, ...one.cells],
  };
  return known.map((deed, at) => (at === place ? both : deed));
}

function isSame(one: Joined, other: Joined): boolean {
  const [a, b] = [folded(one.head), folded(other.head)];
  if (a === b) return true;
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a];
  // 「四中全会」 is short, and names no other matter than 「党的二十届四中全会精神」.
  const isMatter = shorter.length >= A_MATTER || PLENARY.test(shorter);
  return isMatter && longer.includes(shorter) && one.tails.length + other.tails.length === 0;
}

/** Without signs, and without the year: 「2024年工作要点」 and 「工作要点」 are one matter. */
function folded(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{Letter}\p{Number}]/gu, "").replace(/^20\d\d年度?/u, "");
}

function namesDocument({ head, tails }: Joined): boolean {
  return /《|精神|讲话|条例|准则/u.test(head + tails.join(""));
}

function textOf({ head, tails }: Joined): string {
  return head + tails.slice(0, OF_A_SERIES).map(inQuotes).join("");
}

/** A text in quotation marks; a title has its brackets. */
export function inQuotes(text: string): string {
  return /^《[^《》]*》$/u.test(text) ? text : quotedText(text);
}
