import type { ClauseResult } from "../../../check";
import type { LedgerKind } from "../../../ledgers";
import { isSameCall, type Target, type TargetPeriod } from "../../../measures";
import {
  measuresStudyHours,
  measuresStudySessions,
  whatIsAsked,
  type Asked,
  type Sought,
} from "../../../standards";
import { inChinese } from "../../../locales";
import type { ClauseWording, DocumentInput } from "../../prose/document-input";
import { leftOver, matterWords } from "./words-beside";

/** What a text speaks of: something that is asked, counted or shown. */
export interface AskedMatter {
  /** The text itself. */
  readonly said: string;
  readonly asked: Asked;
  /** The clause of the catalogue that measures it; null for what only the text asks. */
  readonly which: Sought | null;
  /** The same as it is asked by the standard in use, within the stretch that the text names; null where it asks nothing of the kind. */
  readonly clause: ClauseWording | null;
  readonly result: ClauseResult | null;
  /** The ledger that it is about as a whole; null for a part of one. */
  readonly ledger: LedgerKind | null;
  /** The stretch of time that the text names. */
  readonly per: TargetPeriod | null;
  readonly sure: boolean;
  /** Its figure may hold more than the text means: the centre group's sessions beside those of 干部职工. */
  readonly countsMore: boolean;
}

/** Words that say no more than what their ledger is about. */
const OF_THE_LEDGER: Readonly<Record<string, RegExp>> = {
  study: /^(?:集中|政治|理论)?学习$|^次数$|^教育$|^每人$|^人均$/,
  disclosure: /^(?:政务|信息|党务)(?:公开)?$|^公开$/,
  volunteer: /^(?:志愿|服务|志愿服务|学雷锋|活动)+$/,
  meeting: /^(?:召开|各[类种]|会议)+$/,
  hygiene: /^(?:环境)?卫生(?:检查)?$|^检查$/,
  publicity: /^(?:信息|简报|宣传|报送)+$/,
  article: /^(?:撰写)?(?:理论|调研)*(?:文章|报告|论文)?$/,
};

/** What a text is about, as the check counts it; null where no ledger and no clause tells of it. */
export function askedMatter(
  written: string,
  input: DocumentInput,
  dimensions: readonly string[] = [],
): AskedMatter | null {
  const text = written.replace(/^其中[:：]?/u, "");
  const asked = whatIsAsked({ requirement: text, dimensions });
  const per = perNamed(text);
  const part = asked.like === null ? partNamed(text, input) : null;
  if (part) return { said: text, ...matterOfPart(part, asked, per) };
  const which = soughtBy(text, asked);
  if (which === null && asked.call === null) return null;
  const isMeant = (clause: ClauseWording): boolean =>
    which?.(clause) === true || (asked.call !== null && isSameCall(clause.measure, asked.call));
  const clauses = input.clauses.filter(isMeant);
  const clause = clauses.length <= 1 ? (clauses[0] ?? null) : closestTo(per, clauses);
  const isOfStudy = which === measuresStudySessions || which === measuresStudyHours;
  const isOfLedger = areOfLedger(asked.ledger ?? "", [matterWords(text)]);
  const isKnown = asked.sure || isOfStudy || isOfLedger || (which !== null && asked.like === null);
  return {
    said: text,
    asked,
    which,
    clause: clause !== null && !contradicts(clause.target, per) ? clause : null,
    result: input.report.results.find(({ id }) => id === clause?.id) ?? null,
    ledger: wholeLedger(asked, text),
    per,
    sure: isKnown && leavesNothing(text, asked, clause),
    countsMore: which === measuresStudySessions && isBesideCentreGroup(text, input),
  };
}

/** A name without a number or a rhythm, of which the reading of requirements knows no doubts. */
function isLabel(text: string): boolean {
  return !/[\d,，;；。_＿]|每|不[少低]于|至少/u.test(text);
}

/** Whether a text that is a label says nothing beside what it was understood by: 「党支部学习」 is not all of 学习. */
function leavesNothing(text: string, { restsOn, words }: Asked, clause: ClauseWording | null): boolean {
  if (!isLabel(text)) return true;
  const onCreation = ON_CREATION.exec(text)?.[0] ?? "";
  return (
    leftOver(text, [...restsOn, ...words, onCreation], clause === null ? "" : inChinese(clause.title)) === ""
  );
}

/** The ledger of which nothing narrows a text to a part: 「警示教育」 is one. */
function wholeLedger({ ledger, words, restsOn }: Asked, text: string): LedgerKind | null {
  // 「党组会」 is one of several kinds of meeting.
  if (ledger === "meeting" && !ANY_MEETING.test(text)) return null;
  const said = words.length > 0 ? words : restsOn.filter((word) => !/[_＿\d]/u.test(word));
  return ledger !== null && areOfLedger(ledger, said) ? ledger : null;
}

const ANY_MEETING = /^(?:召开|各[类种]|会议|共|全年|次数?|[_＿\s])+$/u;
const CENTRE_GROUP = "center-group-study";

/** Whether a text speaks of the staff where a register has sessions of the centre group as well. */
function isBesideCentreGroup(text: string, { figures }: DocumentInput): boolean {
  return /职工|干部/.test(text) && figures.rowsOf(CENTRE_GROUP).length > 0;
}

function matterOfPart(
  part: ClauseWording,
  asked: Asked,
  per: TargetPeriod | null,
): Omit<AskedMatter, "said"> {
  // The form's own number goes before the clause's; a blank is none.
  const isStated = !asked.blank && asked.target !== null && !asked.assumed.includes("value");
  const target = isStated ? asked.target : part.target;
  return {
    asked: { ...asked, call: part.measure, target, words: [], restsOn: [inChinese(part.title)] },
    which: null,
    clause: contradicts(part.target, per) ? null : part,
    result: null,
    ledger: null,
    per,
    sure: true,
    countsMore: false,
  };
}

/** How often something is held that a clause asks beside another thing: 党课 of 「上党课（含领导讲课）」. */
function partNamed(text: string, { clauses }: DocumentInput): ClauseWording | null {
  const words = matterWords(text);
  if (words.length < 2) return null;
  for (const clause of clauses) {
    const { measure, told } = clause;
    if (told.subject !== words || measure.measure !== "all-of") continue;
    const part = measure.parts.find(
      ({ call, name }) => call.measure === "count-by-period" && name.zh.startsWith(words),
    );
    if (part) return { ...clause, measure: part.call, target: part.target };
  }
  return null;
}

const ON_CREATION =
  /^(?:局|党[组委]|领导班子|领导|班子|专题|集体|会议)*研究(?:文明)?(?:单位|机关)?创建(?:工作)?(?!.{0,4}(?:方案|计划|规划))/u;

function soughtBy(text: string, { like, ledger, call, words }: Asked): Sought | null {
  if (ON_CREATION.test(text)) return sameAs("creation-meetings-yearly");
  // Who of the centre group studied is another matter than how often everybody did.
  if (/中心组/.test(text) && /学习|研讨/.test(text) && !/率|文章|成员|学时|小时/.test(text))
    return sameAs(CENTRE_GROUP);
  if (ledger === "study" && call?.measure === "count-by-period" && areOfLedger("study", words)) {
    if (/每人|人均|个人/.test(text) && /小时|学时|课时/.test(text)) return measuresStudyHours;
    if (/集中学习|政治学习|理论学习|学习会|学习次数|学习教育|(?:组织|开展|参加|参与)学习|^学习/.test(text))
      return measuresStudySessions;
  }
  if (like !== null) return sameAs(like);
  if (call?.measure === "count-by-period" && ledger !== null && areOfLedger(ledger, words))
    return ({ measure }) =>
      measure.measure === "count-by-period" && measure.ledger === ledger && measure.where === undefined;
  if (call?.measure === "persons-covered" && ledger === "article")
    return ({ measure }) => measure.measure === call.measure && measure.ledger === ledger;
  return null;
}

/** A clause by its id, and its like under another stretch: the number of sessions by month and by year. */
function sameAs(id: string): Sought {
  return (clause) => clause.id === id;
}

function areOfLedger(ledger: string, words: readonly string[]): boolean {
  return words.every((word) => OF_THE_LEDGER[ledger]?.test(word) === true);
}

const PER: readonly (readonly [RegExp, TargetPeriod])[] = [
  [/每个?月|[逐按]月|月均|月度/, "month"],
  [/每个?季度?|[逐按]季|季均/, "quarter"],
  [/每半年/, "half-year"],
  [/每个?(?:周|星期)/, "week"],
  [/[每全]年|年度|年内|本年|年均/, "year"],
];

/** The stretch that a text names last: it stands nearest to the figure. */
export function perNamed(text: string): TargetPeriod | null {
  const found = PER.flatMap(([pattern, per]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ per, at }];
  });
  return found.sort((one, other) => other.at - one.at)[0]?.per ?? null;
}

function closestTo(per: TargetPeriod | null, clauses: readonly ClauseWording[]): ClauseWording | null {
  return clauses.find(({ target }) => target.per === (per ?? "year")) ?? null;
}

/** A target within another stretch than the one that is named: 「每月__次」 of what is asked once a year. */
function contradicts(target: Target, per: TargetPeriod | null): boolean {
  if (per === null || target.unit === "percent" || target.per === "period") return false;
  return target.per !== per;
}
