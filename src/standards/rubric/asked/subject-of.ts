import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { ledgerEvidence, type LedgerWeight } from "./ledger-evidence";
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
  {
    when: /(?:廉政|廉洁|风险点?)[^,，;；]*(?:排查|自查|检查)/,
    ledgers: ["activity", "integrity", "rectification", "task"],
  },
  {
    when: /(?:卫生|环境|清洁|内务|保洁|物表)[^,，;；]*(?:检查|自查|抽查|互查|联查|巡查)/,
    ledgers: ["activity", "hygiene", "task"],
  },
  {
    when: /自查|排查|检查|抽查|互查|联查|巡查|清查|盘点|督查|督导/,
    ledgers: ["activity", "task", "rectification"],
  },
  { when: /党课|讲课/, ledgers: ["integrity", "study", "meeting"] },
  { when: /责任[书状]|承诺书/, ledgers: ["integrity", "document"] },
  { when: /谈话|谈心|家访/, ledgers: ["integrity", "meeting", "activity"] },
  { when: /警示|以案|廉[政洁][^,，;；]{0,4}(?:教育|学习|文化)/, ledgers: ["integrity", "study", "activity"] },
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

/** Rooms and offices that are called after what is done in them. */
const ROOMS =
  /(?:会议|活动|研究|教研|培训|学习|阅览|接待)室|(?:教育|信访)局|研究[院所]|培训中心|宣传部(?!署)/g;

type Row = Pick<Reading, "text" | "dimensions"> & Partial<Pick<Reading, "materials" | "rule">>;

/** How much each neighbour of a requirement says of its ledger. */
const BESIDE = { materials: 0.4, rule: 0.25, dimensions: 0.2 } as const;
/** What the head word of a requirement weighs among all that speaks for a ledger. */
const BY_HEAD = 2.5;
/** Another ledger that has so much of the weight may hold the same. */
const NEAR = 0.7;
const AHEAD = 1.4;
/** Where what is done at times is kept, which its words tell from the rest. */
const MAY_HOLD: ReadonlySet<LedgerKind> = new Set([
  "activity",
  "meeting",
  "study",
  "training",
  "volunteer",
  "pairing",
  "integrity",
  "publicity",
  "article",
  "disclosure",
  "hygiene",
  "task",
  "rectification",
  "document",
]);

/** The ledger for which the most speaks: the words of a requirement, its head before all, and what stands beside it. */
export function ledgerMeant(row: Row): Meant | null {
  const { text, materials = "", rule = "", dimensions } = row;
  const head = ledgerByHead(row);
  const told = ledgerEvidence(text, [
    { text: materials, weight: BESIDE.materials },
    { text: rule, weight: BESIDE.rule },
    { text: dimensions, weight: BESIDE.dimensions },
  ]);
  const all = withHead(told, head);
  const [first] = all;
  if (first === undefined) return null;
  const { ledger, weight } = first;
  const isHead = head?.ledger === ledger;
  const rests = isHead ? head.rests : first.word;
  if (rests === "") return head;
  const near = all.filter((one) => one !== first && one.weight >= weight * NEAR && one.word !== "");
  const isAhead = all[1] === undefined || weight >= all[1].weight * AHEAD;
  const isNear = head !== null && (isHead || near.some((one) => one.ledger === head.ledger));
  const others = [...(isNear ? head.others : []), ...near.map((one) => one.ledger)];
  return {
    ledger,
    rests,
    certain: (isHead && head.certain) || isAhead,
    others: MAY_HOLD.has(ledger)
      ? [...new Set(others)].filter((kind) => kind !== ledger && MAY_HOLD.has(kind))
      : [],
  };
}

function withHead(told: readonly LedgerWeight[], head: Meant | null): readonly LedgerWeight[] {
  if (head === null) return told;
  const { ledger, rests } = head;
  const own = told.find((one) => one.ledger === ledger);
  const both = { ledger, word: own?.word ?? rests, weight: (own?.weight ?? 0) + BY_HEAD };
  return [...told.filter((one) => one !== own), both].sort((one, other) => other.weight - one.weight);
}

/** The ledger whose words are the most telling; the dimension speaks where the text says nothing. */
function ledgerByHead({ text: written, dimensions }: Row): Meant | null {
  const text = written.replace(ROOMS, "");
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
