import type { LedgerKind } from "../../../ledgers";
import { CLAUSES } from "../../clauses";
import { withoutGaps } from "./figures-in-text";
import { qualifying } from "./plain-words";
import type { Draft, Reading } from "./reading";
import { TOPICS } from "./subjects";

/** Words that say more than what something is about: by whom, where, how, or another deed. */
export const QUALIFIES =
  /参加|参与|配合|协助|个人|双份|争创|邀请|列入|纳入|遵守|超过|推荐|查处|问责|安排|管理$|规范|全面|主动|每项|突出|[无不没未]|同[部检]|县上|市里|上级|领导|书记|其中|本人|成员|责任人|负责|[处科县]级|长[期远]|[三五]年|[、,，;；]/;

/** How it is scored, where the same text says so. */
const SCORED = /[^,，;；。(（|]*(?:扣|得|加|计)\d+(?:\.\d+)?分[^,，;；。)）|]*|[^,，;；。(（|]*不得分/g;

/** What something is done for, and what becomes of it: nothing that is counted. */
const FOR_WHAT =
  /^(?:不断|切实|进一步|充分|积极|努力|着力|从而|以|并)*(?:丰富|营造|增强|提升|提高|促进|推动|形成|接受|扩大|引导|激发|凝聚|弘扬|树立|巩固|发挥|培育|确保|强化)[^\d%次]*$|^(?:并)?(?:及时)?(?:将)?(?:检查|评比|考核|学习)?(?:结果|情况)?(?:在[^,，]{1,8})?(?:并)?(?:及时)?(?:公布|通报|公示)(?:结果|情况|检查结果)?$/;
/** What each time shows: 「有签到、有记录」, 「定时间、定地点」. */
const SHOWN = /^(?:做到|会议|活动|学习|每次|每次学习|每次活动)?(?:[有定][^,，、有定]{2,6}[、和及]?){2,}$/;
/** What another part asks for by itself. */
const ASKS_ITSELF =
  /\d|计划|方案|小组|机构|台账|总结|经费|专人|会议|培训|检查|(?<!(?:落实|坚持|执行|实行)[^,，]{1,16})制度/;

/** Whether a part of a sentence asks nothing beside what is counted: what it is done for, what each time shows, what leads up to it. */
export function asksNothing(part: string, own: string, ledger: LedgerKind | null): boolean {
  if (FOR_WHAT.test(part) || SHOWN.test(part) || leadsUpTo(part, own)) return true;
  return qualifying(part.replace(SCORED, "|"), ledger).length === 0;
}

/** Whether a part names but what the sentence then asks: 「落实领导干部学法制度，中心组每年学法4次」. */
export function leadsUpTo(part: string, own: string): boolean {
  if (ASKS_ITSELF.test(part)) return false;
  const names = qualifying(part, null);
  return names.every((name) => pairsOf(name).some((pair) => own.includes(pair)));
}

function pairsOf(name: string): readonly string[] {
  return Array.from(name).map((sign, at, all) => `${sign}${all[at + 1] ?? sign}`);
}

/** The first words of a requirement that a proposal leaves out of account; null where it takes all of them. */
export function unread({ text, figures }: Reading, draft: Draft): string | null {
  const { ledger = null } = draft;
  if (isRateOfWhole(text, figures, draft)) return null;
  const read = readWords(text, draft);
  const plainly = (one: string): string => withoutAsides(one, draft);
  const taken = withoutGaps([...read.taken, ...figures.map(({ words }) => words)]).map(plainly);
  const found = withoutGaps(read.found).map(plainly);
  // A part of the sentence that nothing rests on asks another thing, even where its words would be looked for.
  const parts = plainly(text)
    .replace(SCORED, "|")
    .split(/[,，。:：|]/);
  const rests = withoutGaps(draft.restsOn).map(plainly);
  const isOwn = (part: string): boolean => rests.some((said) => part.includes(said));
  const own = parts.filter(isOwn).join("");
  for (const part of parts) {
    const other = isOwn(part) ? undefined : /任务.{0,4}(?:完成|落实)|完成.{0,6}任务/.exec(part)?.[0];
    if (other !== undefined && ledger !== "task") return other;
    if (isOwn(part) ? read.isWhole : FOR_WHAT.test(part) || SHOWN.test(part) || leadsUpTo(part, own))
      continue;
    const left = isOwn(part) ? without(without(part, found, FOUND), taken) : without(part, taken);
    const [first] = qualifying(left, ledger).filter((piece) => !isSaid(piece, draft));
    if (first !== undefined) return first.replaceAll(FOUND, "");
  }
  return null;
}

/** Another name or what it may be, in brackets, 「平安建设(综治)例会」, 「演练(停电、火灾择一)」. */
const ASIDE = /[(（][\u4e00-\u9fff]{2}[)）](?=[\u4e00-\u9fff])|[(（][^()（）\d]*(?:择一|任选)[)）]/g;

/** Signs around names only where each of them was taken for one: 「“三公”经费」. */
function withoutAsides(text: string, { call }: Draft): string {
  const bare = text.replace(ASIDE, "");
  return call?.measure === "kinds-covered" ? bare.replace(/[“”"「」《》]/g, "") : bare;
}

/** 「12345热线投诉按时办结率100%」, 「读者满意率95%」: of whom or what a rate is, the ledger holds nothing else. */
function isRateOfWhole(text: string, figures: Reading["figures"], { call, assumed = [] }: Draft): boolean {
  if (figures.length !== 1 || assumed.includes("value") || /[,，;；。]/.test(text)) return false;
  if (call?.measure === "satisfaction") return true;
  return call?.measure === "handling-rate" && /信访|投诉|来信|来访|诉求|举报/.test(text);
}

interface ReadWords {
  /** Words that were taken for what they are. */
  readonly taken: readonly string[];
  /** Words by which records are found, and what is joined to them with them. */
  readonly found: readonly string[];
  /** All that the part says is among what is counted: whoever broke a rule, whichever it was. */
  readonly isWhole: boolean;
}

function readWords(text: string, { restsOn, words = [], call, like }: Draft): ReadWords {
  const topics = TOPICS.filter(({ words: own }) => own.some((word) => words.includes(word)));
  const looked = [...words, ...topics.flatMap(({ when }) => when.exec(text)?.[0] ?? [])];
  const filters = call && (like || call.measure === "kinds-covered") ? filterWords(call) : [];
  switch (call?.measure) {
    case "no-records":
      return { taken: [], found: [...looked, ...restsOn], isWhole: words.length === 0 };
    case "satisfaction":
      return { taken: [], found: restsOn, isWhole: false };
    case "persons-covered":
      return { taken: restsOn, found: [...looked, ...filters, "参加", "参与"], isWhole: false };
    default:
      return { taken: restsOn, found: [...looked, ...filters], isWhole: false };
  }
}

/** Whether a piece is said of what records are found by, or is in the title of the clause that asks the same. */
function isSaid(piece: string, { like }: Draft): boolean {
  if (piece.includes(FOUND)) return !QUALIFIES.test(piece);
  if (like === null || like === undefined) return false;
  // 「落实三会一课制度」 asks for what the system is of.
  if (/^(?:制度|机制|规定)$/.test(piece)) return true;
  const title = CLAUSES.find(({ id }) => id === like)?.title.zh ?? "";
  return title !== "" && Array.from(piece).every((letter) => title.includes(letter));
}

/** Words that a call's conditions look for. */
function filterWords(call: unknown): readonly string[] {
  if (Array.isArray(call)) return call.flatMap(filterWords);
  if (typeof call !== "object" || call === null) return [];
  return Object.entries(call).flatMap(([key, value]) =>
    key === "contains" ? (value as readonly string[]) : filterWords(value),
  );
}

/** Stands where a word was by which records are found: what is joined to it is said of the same thing, 「全民阅读」. */
const FOUND = "Ω";

function without(text: string, taken: readonly string[], mark = "|"): string {
  return [...taken]
    .sort((one, other) => other.length - one.length)
    .reduce((left, said) => left.split(said).join(mark), text);
}
