import { LEDGERS, type LedgerKind } from "../../../ledgers";
import type { Reading } from "./reading";
import { SUBJECTS } from "./subjects";

interface Meant {
  readonly ledger: LedgerKind;
  /** The words that it rests on. */
  readonly rests: string;
  /** No other ledger is meant as much. */
  readonly certain: boolean;
  /** Others that may hold the same: what is taught stands with the sessions or with the activities. */
  readonly others: readonly LedgerKind[];
}

const TAUGHT = ["activity", "study", "integrity"] as const;
/** What the same thing may stand in, by what it is: a talk with the sessions, the activities or the courses, help with the volunteers. */
const ALSO: readonly { readonly when: RegExp; readonly ledgers: readonly LedgerKind[] }[] = [
  { when: /报告会|讲座/, ledgers: ["meeting", "activity", "study"] },
  { when: /接访|下访|接待[^,，;；]{0,6}来访/, ledgers: ["activity", "petition", "meeting"] },
  {
    when: /讲堂|读书|阅读|分享会|宣讲|辅导|练兵|比武|训练|实训|培训|教育/,
    ledgers: ["activity", "study", "training"],
  },
  {
    when: /义诊|下乡|社会实践|植树|劳动|便民|清洁|社区服务|双报到/,
    ledgers: ["activity", "volunteer", "pairing"],
  },
];
/** Where anything that is held may stand, which its own name tells from the rest. */
const HELD_ANYWHERE = ["activity", "meeting", "study", "training", "volunteer"] as const;
const anywhereBut = (ledger: LedgerKind): readonly LedgerKind[] =>
  HELD_ANYWHERE.filter((one) => one !== ledger);
/** Courses that the unit holds stand with the activities, the sessions or those that people were sent to. */
const TRAINED = ["study", "training"] as const;

/** The ledger whose words are the most telling; the dimension speaks where the text says nothing. */
export function ledgerMeant({ text, dimensions }: Pick<Reading, "text" | "dimensions">): Meant | null {
  const here = SUBJECTS.flatMap(({ ledger, when, weight }) => {
    const match = when.exec(text);
    return match ? [{ ledger, weight, rests: match[0], end: match.index + match[0].length }] : [];
  }).sort((one, other) => other.weight - one.weight || other.end - one.end);
  const [first, second] = here;
  if (first !== undefined) {
    const { ledger, rests, weight } = first;
    const isAhead = second === undefined || second.weight < weight || second.ledger === ledger;
    const isPlain = /学习|活动/.test(text) && here.every((one) => one.ledger === ledger);
    const alike: readonly LedgerKind[] = rests === "宣传" ? ["activity", "publicity"] : TAUGHT;
    const others =
      rests === "培训"
        ? TRAINED
        : weight > 1 || isPlain
          ? alsoIn(text, ledger)
          : alike.filter((kind) => kind !== ledger);
    return { ledger, rests, others, certain: (weight > 1 && isAhead) || isPlain };
  }
  const own = ledgerByType(text);
  if (own !== null) return own;
  // Of what is kept a record, that is what was done.
  if (/记录/.test(text)) return { ledger: "activity", rests: "记录", certain: false, others: [] };
  const above = SUBJECTS.find(({ when }) => when.test(dimensions));
  const often = heldOften(text);
  if (above === undefined) return often;
  const { ledger, when } = above;
  // What is held so many times under 「集中学习」 is a session, or stands with whatever else is held.
  const others = often === null || !HELD_ANYWHERE.some((one) => one === ledger) ? [] : anywhereBut(ledger);
  return { ledger, rests: when.exec(dimensions)?.[0] ?? "", certain: false, others };
}

function alsoIn(text: string, ledger: LedgerKind): readonly LedgerKind[] {
  const also = ALSO.find(({ when, ledgers }) => when.test(text) && ledgers.includes(ledger));
  return also?.ledgers.filter((kind) => kind !== ledger) ?? [];
}

/** Whether a text names what it is about by itself. */
export function namesSubject(text: string): boolean {
  return SUBJECTS.some(({ when }) => when.test(text)) || ledgerByType(text) !== null;
}

/** What is held so many times is something that is done, whatever it is called. */
function heldOften(text: string): Meant | null {
  const often = /[\d一二两三四五六七八九十][次场期届]/.exec(text)?.[0];
  return often === undefined
    ? null
    : { ledger: "activity", rests: often, certain: false, others: anywhereBut("activity") };
}

/** Words of the kinds that ledgers of events know by themselves: 「捐款」 of activities, 「碰头会」 of meetings; a word of two ledgers tells none. */
function ledgerByType(text: string): Meant | null {
  const [longest, next] = TYPE_WORDS.filter(({ word }) => text.includes(word)).sort(
    (one, other) => other.word.length - one.word.length,
  );
  if (longest === undefined) return null;
  const isAhead =
    next === undefined || next.ledger === longest.ledger || next.word.length < longest.word.length;
  return {
    ledger: longest.ledger,
    rests: longest.word,
    certain: isAhead && longest.word.length > 2,
    others: [],
  };
}

const TYPE_WORDS: readonly { readonly ledger: LedgerKind; readonly word: string }[] = Object.values(LEDGERS)
  .filter(({ rows }) => rows === "events")
  .flatMap(({ kind, fields }) =>
    fields
      .filter(({ id }) => id === "type" || id === "form")
      .flatMap(({ vocabulary = {} }) => Object.values(vocabulary).flat())
      .filter((word) => word.length >= 2 && word !== "集中")
      .map((word) => ({ ledger: kind, word })),
  );
