import type { MeasureCall } from "../../../measures";
import { CLAUSES } from "../../clauses";
import type { Figure } from "./figures-in-text";
import { qualifying } from "./plain-words";
import type { Draft, Reading } from "./reading";
import { TOPICS } from "./subjects";

/**
 * The words of a row that a proposal leaves out of account, null where it takes all of them: what qualifies a requirement (who, which, when,
 * how much), figures, what the other columns say. Only without such words a proposal may be sure.
 */
export function doubtOf(reading: Reading, draft: Draft): string | null {
  const beside = contradiction(reading, draft);
  if (draft.doubt !== undefined && draft.doubt !== null) return draft.doubt;
  if (beside !== null || draft.call === null || draft.call === undefined) return beside;
  return (
    another(reading) ??
    eachDepartment(reading, draft) ??
    unusedFigure(reading, draft) ??
    looseWord(draft) ??
    unread(reading, draft) ??
    untoldNumber(reading, draft)
  );
}

const LOOKED_AT = /实地|现场|暗访|明察|问卷|访谈|抽问|走访|观察|随机/;
const WRITTEN_DOWN = /记录|台账|登记|签到|名册|资料|文件|查阅|材料|档案|文档/;
const OF_PEOPLE: ReadonlySet<MeasureCall["measure"]> = new Set([
  "persons-covered",
  "sum-per-person",
  "sum-of",
  "no-records",
  "late-per-month",
  "leave-approved",
  "attendance-rate",
  "absent-days",
  "kinds-covered",
]);

/** What the row's other columns say of something else: what is seen on the spot is in no ledger, what is taken off for each person is of people. */
function contradiction({ materials, rule }: Reading, { call }: Draft): string | null {
  const written = WRITTEN_DOWN.exec(materials)?.[0] ?? null;
  const seen = LOOKED_AT.exec(materials)?.[0] ?? null;
  if (call === null || call === undefined) return seen === null ? written : null;
  // Who is satisfied is asked of people, and so is it written down.
  if (call.measure !== "satisfaction" && seen !== null && written === null) return seen;
  const judged = /^[^扣]*(酌情|视情)/.exec(rule)?.[1];
  if (judged !== undefined) return judged;
  const person = /[每少缺一1]个?(?:人(?!次)|名)/.exec(rule)?.[0];
  return person !== undefined && !OF_PEOPLE.has(call.measure) ? person : null;
}

/** A second requirement behind a semicolon or a number. */
function another({ text }: Reading): string | null {
  return /[①-⑳;；](?=.)/.exec(text)?.[0] ?? null;
}

const OF_DEPARTMENTS = /(?:各|每个?)(?:科室|部门|股室|处室|车间|庭室|(?:党)?支部|班组)/;

/** What each department has to do is no sum of all. */
function eachDepartment({ text }: Reading, { call }: Draft): string | null {
  const isOfThem = call?.measure === "departments-covered" || call?.measure === "kinds-covered";
  return isOfThem ? null : (OF_DEPARTMENTS.exec(text)?.[0] ?? null);
}

/** A figure that neither the target nor the call has. */
function unusedFigure({ figures }: Reading, draft: Draft): string | null {
  return figures.find((figure) => !isUsed(figure, draft))?.words ?? null;
}

function isUsed({ value, words, per, counted }: Figure, { target, call, restsOn }: Draft): boolean {
  if (restsOn.includes(words) || value === null || counted === "points") return true;
  const each = call !== null && call !== undefined && "each" in call ? (call.each ?? 1) : 1;
  if (call?.measure === "persons-covered" && value === each) return true;
  const isOfPeople = counted === "people" || counted === "days";
  return (
    target?.value === value && !isOfPeople && (per === null || target.per === per || target.per === "period")
  );
}

/** A word by which records would be found, and that says more than what they are about: by whom, where, how, or another deed. */
function looseWord({ words = [], call }: Draft): string | null {
  const isOfPeople = call?.measure === "persons-covered";
  return words.find((word) => QUALIFIES.test(word) || (isOfPeople && SOME.test(word))) ?? null;
}

/** A part of the people, whom no list tells from the rest. */
const SOME = /新[进任提入]|青年|年轻|女|退休|涉密|窗口|一线|积极分子|执法|预备/;

const QUALIFIES =
  /参加|参与|配合|协助|争创|邀请|列入|纳入|遵守|超过|统计|推荐|查处|问责|安排|管理$|规范|全面|主动|每项|突出|[无不没未]|同[部检]|县上|市里|上级|领导|成员|责任人|负责|[处科县]级|[、,，;；]/;

/** How it is scored, where the same text says so. */
const SCORED = /[^,，;；。(（|]*(?:扣|得|加|计)\d+(?:\.\d+)?分[^,，;；。)）|]*|[^,，;；。(（|]*不得分/g;

/** What something is done for, and what becomes of it: nothing that is counted. */
const FOR_WHAT =
  /^(?:不断|切实|进一步|充分|积极|努力|着力|从而|以|并)*(?:丰富|营造|增强|提升|提高|促进|推动|形成|接受|扩大|引导|激发|凝聚|弘扬|树立|巩固|发挥|培育|确保|强化)[^\d%次]*$|^(?:并)?(?:及时)?(?:将)?(?:检查|评比|考核|学习)?(?:结果|情况)?(?:在[^,，]{1,8})?(?:并)?(?:及时)?(?:公布|通报|公示)(?:结果|情况|检查结果)?$/;
/** What each time shows: 「有签到、有记录」, 「定时间、定地点」. */
const SHOWN = /^(?:做到|会议|活动|学习|每次|每次学习|每次活动)?(?:[有定][^,，、有定]{2,6}[、和及]?){2,}$/;
/** A rule that is kept by holding what it asks for. */
const KEPT_TO = /(?<=(?:落实|坚持|执行|实行)[^,，;；。]{1,16})制度/g;

/** The first words of a requirement that a proposal leaves out of account. */
function unread({ text, figures }: Reading, draft: Draft): string | null {
  const { restsOn, ledger = null, call, like } = draft;
  const isNone = call?.measure === "no-records";
  const taken = split([...(isNone ? [] : restsOn), ...figures.map(({ words }) => words)]);
  const taking = call?.measure === "persons-covered" ? ["参加", "参与"] : [];
  const found = split([
    ...taking,
    ...wordsOf(draft, text),
    ...(isNone ? restsOn : []),
    ...(call && (like || call.measure === "kinds-covered") ? filterWords(call) : []),
  ]);
  const title = CLAUSES.find(({ id }) => id === like)?.title.zh ?? "";
  const isSaid = (piece: string): boolean =>
    (piece.includes(FOUND) && !QUALIFIES.test(piece)) ||
    (title !== "" && Array.from(piece).every((letter) => title.includes(letter)));
  // A part of the sentence that nothing rests on asks another thing, even where its words would be looked for.
  const parts = text
    .replace(SCORED, "|")
    .replace(KEPT_TO, "")
    .split(/[,，。:：|]/);
  const isOwnPart = (part: string): boolean => split(restsOn).some((said) => part.includes(said));
  const own = parts.filter(isOwnPart).join("");
  for (const part of parts) {
    const isOwn = isOwnPart(part);
    if (!isOwn && (FOR_WHAT.test(part) || SHOWN.test(part))) continue;
    const left = isOwn ? without(without(part, found, FOUND), taken) : without(part, taken);
    // What goes before, 「落实谈心谈话制度」, names but what the sentence asks.
    const isAgain = (piece: string): boolean =>
      !isOwn && Array.from(piece).every((sign) => own.includes(sign));
    const [first] = qualifying(left, ledger).filter((piece) => !isSaid(piece) && !isAgain(piece));
    if (first !== undefined) return first.replaceAll(FOUND, "");
  }
  return null;
}

function wordsOf({ words = [] }: Draft, text: string): readonly string[] {
  const topics = TOPICS.filter(({ words: own }) => own.some((word) => words.includes(word)));
  return [...words, ...topics.flatMap(({ when }) => when.exec(text)?.[0] ?? [])];
}

/** Words that a call's conditions look for. */
function filterWords(call: unknown): readonly string[] {
  if (Array.isArray(call)) return call.flatMap(filterWords);
  if (typeof call !== "object" || call === null) return [];
  return Object.entries(call).flatMap(([key, value]) =>
    key === "contains" ? (value as readonly string[]) : filterWords(value),
  );
}

function split(words: readonly string[]): readonly string[] {
  return words.flatMap((said) => said.split("…")).filter((said) => said !== "");
}

/** Stands where a word was by which records are found: what is joined to it is said of the same thing, 「全民阅读」. */
const FOUND = "Ω";

function without(text: string, taken: readonly string[], mark = "|"): string {
  return [...taken]
    .sort((one, other) => other.length - one.length)
    .reduce((left, said) => left.split(said).join(mark), text);
}

/** 「每少一次」 of what has no number: there is one, and it stands elsewhere. */
function untoldNumber({ rule, text }: Reading, { assumed = [], call }: Draft): string | null {
  const isHowOften = call?.measure === "count-by-period" && assumed.includes("value");
  if (!isHowOften || !assumed.includes("per")) return null;
  return /每[少缺]1?一?[次期场篇]/.exec(rule)?.[0] ?? /日常|随时/.exec(text)?.[0] ?? null;
}
