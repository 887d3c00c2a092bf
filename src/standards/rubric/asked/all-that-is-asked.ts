import { isSameCall } from "../../../measures";
import type { Asked, AskedPart, AskedText } from "./asked";
import { doubtBeside } from "./doubt-of";
import { withoutGaps } from "./figures-in-text";
import { kindredOf } from "./kindred-clauses";
import { asksNothing } from "./left-over";
import { countedTwice, isLikelyRight, namesNoMatter } from "./likely-right";
import { asksByItself, hasFigure, lacksSubject, piecesOf } from "./pieces";
import { ownWordsOf } from "./own-words";
import type { Reading } from "./reading";
import { readingOf } from "./reading-of";
import { whatIsAsked, whatReadingAsks } from "./what-is-asked";

/** A requirement of several, with how it was read. */
interface Part {
  readonly text: string;
  readonly asked: Asked;
}

/** What pieces of a text were read as, and what no ledger tells. */
interface Found {
  readonly parts: readonly Part[];
  readonly left: readonly string[];
}

/**
 * What a row of a rubric asks, all of it (docs/criteria.md §7): each requirement that a ledger tells is a part with its own measure, words,
 * target and period; what is left is asked of a person. A row that asks one thing has no parts.
 */
export function allThatIsAsked(text: AskedText): Asked {
  const reading = readingOf(text);
  const asked = proposedFor(reading, text);
  if (asked.call === null) return asked;
  const sure = isLikelyRight(reading, asked);
  return { ...asked, sure, doubt: sure ? null : (asked.doubt ?? asked.restsOn[0] ?? reading.text) };
}

/** What a row is read as, before it is weighed how likely that is right. */
export function proposedFor(reading: Reading, text: AskedText): Asked {
  const whole = whatReadingAsks(reading);
  const { head, groups } = piecesOf(reading.text);
  // 「三会一课：大会…，支委会…」 is a clause of ours as a whole.
  if (whole.sure || kindredOf(head) !== null) return whole;
  const { dimensions, title } = text;
  const { parts: found, left } = together(
    groups.map((pieces) => readPieces(pieces, { dimensions, title, head })),
  );
  const parts = withoutDoublets(found);
  const [first] = parts;
  if (first === undefined || parts.length + left.length < 2) return whole;
  const same = parts.find(({ asked }) => isSame(asked, whole));
  // Parts that contradict the whole, and state but one figure, were cut where they belong together.
  const figured = parts.filter(({ asked }) => !asked.assumed.includes("value"));
  if (same === undefined && whole.call !== null && figured.length < 2) return whole;
  const main = same ?? first;
  const doubt = doubtOfParts(parts, reading, left);
  return {
    ...main.asked,
    doubt,
    sure: doubt === null,
    assumed: [...new Set(parts.flatMap(({ asked }) => asked.assumed))],
    restsOn: parts.flatMap(({ asked }) => asked.restsOn),
    blank: whole.blank,
    differs: whole.differs,
    parts: [...parts.map(partOf), ...(left.length === 0 ? [] : [ofPerson(left)])],
  };
}

function together(found: readonly Found[]): Found {
  return { parts: found.flatMap(({ parts }) => parts), left: found.flatMap(({ left }) => left) };
}

/** What counts the same records twice is one requirement, under the figure that is stated. */
function withoutDoublets(parts: readonly Part[]): readonly Part[] {
  const isStated = ({ asked }: Part): boolean => !asked.assumed.includes("value");
  return parts.filter((part) => {
    const same = parts.filter(({ asked }) => isSameCall(asked.call, part.asked.call));
    return same.some(isStated) ? isStated(part) : same[0] === part;
  });
}

/** Under what pieces stand, and of what they are where they do not say it. */
type Context = Pick<AskedText, "dimensions" | "title"> & { readonly head: string };

/** The reading of some pieces takes those that it rests on; the others are read again. */
function readPieces(pieces: readonly string[], context: Context): Found {
  if (!pieces.some(asksByItself)) return leftOf(pieces);
  const asked = readAs(pieces, context);
  if (asked.call === null) return pieces.length < 2 ? leftOf(pieces) : readEachAlone(pieces, context);
  const rests = withoutGaps(asked.restsOn);
  const isOwn = (piece: string): boolean => rests.some((said) => piece.includes(said));
  const own = pieces.some(isOwn) ? pieces.filter(isOwn) : pieces;
  const subject = asked.words[0] ?? rests[0] ?? "";
  // 「每月检查一次，平均得分90分」: a figure each is a requirement each, though one reading spans both.
  if (own.length > 1 && !asked.sure && own.every(hasFigure))
    return readEachAlone(pieces, { ...context, head: subject });
  const others = pieces.filter(
    (piece) => !own.includes(piece) && !asksNothing(piece, own.join(","), asked.ledger),
  );
  const alone = others.length === 0 ? asked : readAs(own, context);
  const part = { text: own.join("，"), asked: alone.call === null ? asked : alone };
  const head = part.asked.words[0] ?? subject;
  return together([{ parts: [part], left: [] }, readEachAlone(others, { ...context, head })]);
}

function readEachAlone(pieces: readonly string[], context: Context): Found {
  return together(pieces.map((piece) => readPieces([piece], context)));
}

/** Pieces as they are read: a figure alone is of what was named before. */
function readAs(pieces: readonly string[], { head, dimensions, title }: Context): Asked {
  const text = pieces.join(",");
  const isOfHead = head !== "" && (lacksSubject(text) || ownWordsOf(text).length === 0);
  const requirement = isOfHead ? `${head}${text}` : text;
  return whatIsAsked({ requirement, dimensions, title });
}

/** What says something is asked of a person; that it is done well or shown is not. */
function leftOf(pieces: readonly string[]): Found {
  return { parts: [], left: pieces.filter((piece) => !asksNothing(piece, "", null)) };
}

function isSame({ call, target, ledger }: Asked, other: Asked): boolean {
  return (
    call?.measure === other.call?.measure && target?.value === other.target?.value && ledger === other.ledger
  );
}

/** The first word that a part leaves out, or that the row says of all of them. */
function doubtOfParts(parts: readonly Part[], row: Reading, left: readonly string[]): string | null {
  const [own] = parts.flatMap(({ asked }) => asked.doubt ?? anyRecord(asked) ?? []);
  if (own !== undefined) return own;
  const open = openPart(parts, left);
  if (open !== null) return open;
  // What is looked at on the spot is what is asked of a person.
  const reading = left.length > 0 ? { ...row, materials: "" } : row;
  const beside = parts.map(({ asked }) => doubtBeside(reading, asked));
  return beside.every((doubt) => doubt !== null) ? (beside[0] ?? null) : null;
}

/** What is held is no matter of judgement alone. */
const HELD = /开展|组织(?!领导|纪律|健全)|召开|举办|举行/;

/** A figure that no ledger tells, what is held and yet left to a person, the same counted under two figures, or a number that is assumed beside one that is stated. */
function openPart(parts: readonly Part[], left: readonly string[]): string | null {
  const figured = left.find((piece) => hasFigure(piece) || HELD.test(piece));
  if (figured !== undefined) return figured;
  const twice = countedTwice(parts.map(partOf));
  const assumed = parts.find(({ asked }) => isGuessed(asked) && !(parts.length === 1 && isPlain(asked)));
  return (twice ?? assumed)?.text ?? null;
}

function isGuessed({ call, assumed }: Asked): boolean {
  return call?.measure === "count-by-period" && assumed.includes("value") && assumed.includes("per");
}

/** What is there once a year anyway: a plan, and what a clause of ours asks. */
function isPlain({ like, ledger }: Asked): boolean {
  return like !== null || ledger === "document";
}

/** 「并开展讨论」 beside another requirement: nothing tells of what, nor how often, and any record would do. */
function anyRecord(asked: Asked): string | null {
  const { call, assumed, restsOn } = asked;
  const isOpen = call?.measure === "count-by-period" && namesNoMatter(asked);
  return isOpen && assumed.includes("value") ? (restsOn[0] ?? null) : null;
}

function partOf({ text, asked: { call, target, ledger, words, like } }: Part): AskedPart {
  return { text, call, target, ledger, words, like };
}

function ofPerson(left: readonly string[]): AskedPart {
  return { text: left.join("；"), call: null, target: null, ledger: null, words: [], like: null };
}
