import { compactText, dayParts } from "../../../grid";
import { inChinese } from "../../../locales";
import { counterOf, figureOf, targetOf, type Counter } from "../facts/figures-of";
import { matterOf, type Matter } from "../facts/matter";
import { registerCount } from "../facts/register-counts";
import {
  departmentCount,
  departmentList,
  groupMembersNamed,
  groupOffice,
  partyCount,
  staffCount,
} from "../facts/staff-facts";
import { asOf, isOfOtherYears, isPlan, tellsOfDeeds, today, yearFor } from "../facts/time-facts";
import { seriesNames } from "../tables/series-of";
import { matterWords } from "../facts/words-beside";
import { unitAsOffice, unitFull, unitRegion } from "../facts/unit-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedByLabel, type LabelAnswer } from "./asked-by-label";
import type { TextBlank } from "./blanks-in-text";

/** Words that ask for what the standard wants, and words that tell what was done. */
const WANTED =
  /应(?:开展|组织|举办|召开|完成|达)|不少于|不低于|不得少于|至少|≥|以上|确保|力争|不超过|控制在|目标|要求/;
/** The same words tell a plan's wish and a report's outcome. */
const EITHER = /达到|达$|计划|每[人月季年周]/;
const DONE =
  /共|已|开展了|召开了|组织了|举办了|累计|实际|完成了|参加|参与|现有|开展(?!.*不)|召开|组织|举办|实现|率(?:为|是)?$|为$|是$|上年|学习了/;
const PLAN = /规划|计划|方案|安排|目标|要求|细则/;
const REPORT = /总结|汇报|报告|自查|统计|情况|申报|复查/;

/** What a blank in a text asks, and what is known of it; `label` is what stands left of its cell. */
export function askedOfBlank(blank: TextBlank, label: string, context: FormContext): LabelAnswer {
  const { kind, before, sentence, after } = blank;
  switch (kind) {
    case "year":
      return { asked: "年份", known: yearFor(`${sentence}${after}`, rangeEnd(blank), context) };
    case "date":
      return askedDate(before === "" ? label : before, context);
    case "cross":
      return askedOffice(blank, context);
    case "label":
      return behindLabel(before, context) ?? { asked: labelOf(before), known: null };
    case "line":
      return (
        behindLabel(/[:：]\s*$/.test(before) ? before : before.trim() === "" ? label : "", context) ??
        askedName(blank, context) ??
        askedCount(blank, context) ??
        askedFigure(blank, context) ?? { asked: words(blank), known: null }
      );
  }
}

/** Which of a range's two years: 「202_—202_年」. */
function rangeEnd({ before, after }: TextBlank): "from" | "to" | null {
  if (/^\s*年?\s*[—\-－–~～至]/.test(after)) return "from";
  return /(?:20[\d_＿×]{2})\s*年?\s*[—\-－–~～至]+\s*$/.test(before) ? "to" : null;
}

function askedDate(before: string, context: FormContext): LabelAnswer {
  const isFilling = /(?:填报|填表|制表|报送|填写|上报)(?:时间|日期)?\s*[:：]?\s*$/.test(before);
  const known = today(context);
  if (/截[至止]\s*$/.test(before)) return { asked: "数据截止日", known: asOf(context) };
  return {
    asked: isFilling ? "填报时间" : "日期",
    known: isFilling ? known : known && { ...known, sure: false },
  };
}

const PLACE = /(?:省|市|州|盟|县|区|旗)$/u;

/** 「××局」, 「××县××局」, 「办公室设在××科」. */
function askedOffice({ text, before, after }: TextBlank, context: FormContext): LabelAnswer {
  const office = text.replace(/^[×ＸX○〇◯]+/u, "");
  if (PLACE.test(office)) {
    const isOfUnit = /^[×ＸX○〇◯]{2,}/u.test(after);
    const known = unitRegion(context);
    return {
      asked: "所在地区",
      known: known && {
        ...known,
        sure: isOfUnit && typeof known.value === "string" && known.value.endsWith(office),
      },
    };
  }
  if (/[科室股处]$/.test(office) && office !== "科室") {
    if (/设在|设于|挂靠在?$/.test(before))
      return { asked: "办公室所在科室", known: groupOffice("领导小组办公室所在科室", context) };
    return { asked: text, known: null };
  }
  const known = unitAsOffice(office, before, context);
  return known ? { asked: "单位全称", known } : { asked: text, known: null };
}

/** 「组长：____」 asks what the label says. */
function behindLabel(before: string, context: FormContext): LabelAnswer | null {
  if (before === "") return null;
  const label = labelOf(before);
  if (OTHER_GROUP.test(before) && /组长$|成员$/.test(label)) return { asked: label, known: null };
  return askedByLabel(label, context);
}

/** A group that is not the leading one: 「复查组组长：____　成员：____」. */
const OTHER_GROUP =
  /(?<!小)组(?:副?组长|成员)|(?:检查|考核|考评|督查|督导|学习|工作|党|专项)小组(?:副?组长|成员)/;

/** The words of a label right in front of a blank: of 「一、组长：」 the last ones. */
function labelOf(before: string): string {
  const words =
    before
      .replace(/[:：\s\u3000]+$/, "")
      .split(/[\s\u3000、.．)）:：]/)
      .at(-1) ?? "";
  return compactText(words);
}

const OFFICES: readonly (readonly [RegExp, RegExp, string, (context: FormContext) => Known | null])[] = [
  [
    /副组长(?:为|是|由)?$/,
    /^(?:同志)?(?:任|担任|为)副组长/,
    "副组长",
    (context) => groupOffice("领导小组副组长", context),
  ],
  [
    /组长(?:为|是|由)?$/,
    /^(?:同志)?(?:任|担任|为)组长/,
    "组长",
    (context) => groupOffice("领导小组组长", context),
  ],
  [/成员(?:为|是|有|包括|由)?$/, /^(?:等)?(?:同志)?(?:为|任)成员/, "成员", groupMembersNamed],
  [
    /办公室主任(?:为|是|由)?$/,
    /^(?:同志)?(?:任|担任|兼任?)(?:领导小组)?办公室主任/,
    "办公室主任",
    (context) => groupOffice("领导小组办公室主任", context),
  ],
  [
    /(?:办公室|创建办)(?:设在|设于)$/,
    /^$(?!)/,
    "办公室所在科室",
    (context) => groupOffice("领导小组办公室所在科室", context),
  ],
  [
    /(?:^|[填申呈]报)单位(?:全称|名称)?(?:为|是)?$|单位(?:全称|名称)(?:为|是)?$/,
    /^$(?!)/,
    "单位全称",
    unitFull,
  ],
  [/(?:科室|部门|股室|机构)(?:包括|有|为|分别(?:是|为))$/, /^等?(?:科室|部门)/, "内设科室", departmentList],
];

/** 「由____任组长」, 「组长为____」, 「办公室设在____」, 「内设科室包括____」. */
function askedName({ before, after }: TextBlank, context: FormContext): LabelAnswer | null {
  const ahead = compactText(before);
  if (counterOf(after) !== "" || OTHER_GROUP.test(ahead)) return null;
  const found = OFFICES.find(([front, behind]) => front.test(ahead) || behind.test(compactText(after)));
  return found ? { asked: found[2], known: found[3](context) } : null;
}

/** The unit's name as a form leaves it open. */
const CROSSED = /^[×ＸX○〇◯]{2,}(?:街道办事处|办事处|局|委|办|厅|院|中心|单位|站|所)?/u;

/** 「现有干部职工__人」, 「××局党员__名」, 「内设科室__个」. */
function askedCount({ before, sentence, after }: TextBlank, context: FormContext): LabelAnswer | null {
  if (/除[^；;]*外/u.test(sentence.split(/[；;]/).at(-1) ?? "") && /^\s*[人名]/.test(after)) return null;
  const { unit } = context.input;
  const said = compactText(before)
    .split(/[、：:]/)
    .at(-1);
  const named = (said ?? "").replace(CROSSED, "");
  const ahead = unit !== "" && named.startsWith(unit) ? named.slice(unit.length) : named;
  if (/(?:党员)(?:共|有|为)?$/.test(ahead) && /^\s*[人名]/.test(after))
    return { asked: "党员人数", known: partyCount(context) };
  if (
    /^(?:我局|本局|全局|本?单位|全单位|现有|共有|目前|在[职岗编]|全体|机关|干部|职工|人员|总?数|共|有|为)+$/.test(
      ahead,
    ) &&
    /^\s*[人名](?!次)/.test(after)
  )
    return { asked: "人数", known: staffCount(context) };
  if (/(?:科室|内设机构|部门|股室|处室)(?:共|有|为)?$/.test(ahead) && /^\s*个/.test(after))
    return { asked: "科室数", known: departmentCount(context) };
  return null;
}

/** 「集中学习每月不少于__次」 asks what the standard wants, 「共开展集中学习__次」 what was done. */
function askedFigure(blank: TextBlank, context: FormContext): LabelAnswer | null {
  const counter = counterOf(blank.after);
  if (counter === "") return null;
  const said = segmentsBefore(blank);
  const here = said.at(-1) ?? "";
  const told = said.map((words) => words.replace(UP_TO, "").replace(STRETCH, ""));
  const time = timeOf(blank, context);
  const count = WANTED.test(here) ? null : registerCount(told, counter, time.during ?? context);
  if (count) {
    const sure = count.sure && time.isWhole && !isPlan(context);
    return { asked: `${short(here)}（实际）`, known: time.during && { ...count, sure } };
  }
  const found = nearestMatter(told, unitOf(blank.after), time.during ?? context);
  if (found === null) return null;
  const matter = { ...found, sure: found.sure && isToldBy(told.at(-1) ?? "", found) };
  if (isWanted(here, blank, context)) {
    const sure = matter.sure && !OTHER_TIME.test(blank.before);
    return { asked: `${short(here)}（目标）`, known: targetFor({ ...matter, sure }, counter, blank) };
  }
  // A time that is not known is not answered by the whole period's figure, not even as a proposal.
  const isTimeKnown = time.during !== null && !OTHER_TIME.test(told.at(-1) ?? "");
  const sure = matter.sure && time.isWhole;
  const known = isTimeKnown ? figureFor({ ...matter, sure }, counter, time.during ?? context) : null;
  return { asked: `${short(here)}（实际）`, known };
}

function targetFor(matter: Matter, counter: Counter, blank: TextBlank): Known | null {
  return isOfShorterTime(blank, segmentsBefore(blank), matter) ? null : targetOf(matter, counter);
}

/** Whether a blank asks what is to be reached: its words say so, or its paper is about what is to come. */
function isWanted(here: string, { sentence }: TextBlank, { about }: FormContext): boolean {
  if (WANTED.test(here)) return true;
  const isOfPlan = PLAN.test(about) && !REPORT.test(about) && !tellsOfDeeds(sentence);
  return isOfPlan && (EITHER.test(here) || !DONE.test(here));
}

/**
 * The time that a blank's figure is of: the stretch that its sentence names last before it, else the one of the form's title, else the
 * whole period; null for one that is not checked or has not begun. Whether that is all that is said of time: of 「去年」 nothing is known.
 */
function timeOf(
  { sentence: whole }: TextBlank,
  context: FormContext,
): { isWhole: boolean; during: FormContext | null } {
  const { period } = context.input.report;
  const { stretchIn } = seriesNames(context);
  const { left, isOver } = upTo(whole, context);
  // 「全年检查__次，其中上半年__次；…」: a part of the whole is that of its own clause.
  const [last = "", ...before] = left.split(/[；;]/).reverse();
  const spoken = [...before.reverse().map((words) => words.replace(PART, "")), last].join("；");
  const named = spoken.match(STRETCH)?.at(-1);
  const stretch = stretchIn(named ?? context.title);
  const rest = left.replace(STRETCH, "");
  if (stretch === null)
    return {
      isWhole: isOver && named === undefined && !OTHER_TIME.test(rest) && !isOfOtherYears(context),
      during: context,
    };
  const isKnown = stretch.from >= period.from && stretch.from <= period.asOf && stretch.to <= period.to;
  if (!isKnown) return { isWhole: false, during: null };
  const { input } = context;
  const during = { ...context, input: { ...input, figures: input.figures.during(stretch) } };
  return { isWhole: isOver && !OTHER_TIME.test(rest), during };
}

const PART = /其中.*$/u;
const UP_TO = /截[至止到]?(?:20\d{2}年)?(\d{1,2})月(?:(\d{1,2})日|[底末份])?/u;

/** A sentence without 「截至11月底」, and whether that is as far as the workbook is checked. */
function upTo(sentence: string, { input }: FormContext): { left: string; isOver: boolean } {
  const found = UP_TO.exec(sentence);
  if (!found) return { left: sentence, isOver: true };
  const { month, day } = dayParts(input.report.period.asOf);
  const isLater = Number(found[1]) > month || (Number(found[1]) === month && Number(found[2] ?? 31) >= day);
  return { left: sentence.replace(UP_TO, ""), isOver: isLater };
}

/** A stretch within a year, as a sentence names it. */
const STRETCH =
  /(?:20\d{2}年)?(?:[上下]半年(?!度)|第?[一二三四1-4]季度|(?<![\d每])\d{1,2}[—\-－–~～至到]\d{1,2}月|(?<![\d每])\d{1,2}月份?(?!\d))/gu;

/** What is counted behind a blank, without the next thing: of 「次、卫生检查」 「次」. */
function unitOf(after: string): string {
  return after.split(/[、和及]/)[0] ?? "";
}

/** A stretch of its own, which a figure of the whole period does not answer. */
const OTHER_TIME =
  /第?[一二三四1-4]季度|(?<!\d)\d{1,2}月|[一二三四五六七八九十]月|[上下]半年|去年|往年|明年|下一?年|次年|上[个一]?[月季]|本[月季]/;

/** What is asked of a whole year is not what half of it, a quarter or a month has to reach. */
function isOfShorterTime({ before }: TextBlank, said: readonly string[], { clause }: Matter): boolean {
  const times = [...`${said.join("，")}${before}`.matchAll(TIMES)].map(([time]) => time);
  const last = times.at(-1);
  return clause?.target.per === "year" && last !== undefined && SHORTER.test(last);
}

const SHORTER = /季度|月|半年/;

/** The stretch that a sentence speaks of, the last before the blank; 「每月」 says how often. */
const TIMES =
  /全年|本年|今年|明年|年度|每年|第?[一二三四1-4]季度|(?<![\d每])\d{1,2}月|[上下]半年(?!度)|上[个一]?[月季]|本[月季]/g;

/** Whether a clause speaks of nothing but its matter: 「兄弟单位」, 「女干部」 narrow it to what is not counted here. */
function isToldBy(here: string, { asked, clause }: Matter): boolean {
  const known = [...asked.restsOn, ...asked.words].flatMap((words) => words.split(/[…_＿\d]+/));
  const title = clause === null ? "" : inChinese(clause.title);
  const rest = matterWords(
    known
      .filter((words) => words !== "")
      .sort((one, other) => other.length - one.length)
      .reduce((text, words) => text.split(words).join(""), here),
  );
  return Array.from(rest).filter((letter) => !title.includes(letter)).length < 2;
}

function figureFor(matter: Matter, counter: Counter, context: FormContext): Known | null {
  // What was done within a month or a quarter is no figure of the whole period.
  return matter.per === null || matter.per === "year" ? figureOf(matter, counter, context) : null;
}

/** The clauses of the sentence up to the blank; what was filled in or is blank before is left out. */
function segmentsBefore({ sentence }: TextBlank): readonly string[] {
  return sentence
    .replace(/20[\d_＿×]{2}\s*年度?/g, "")
    .replace(/[（(](?:含|包括)[^（()）]*[)）]/g, "")
    .split(NEXT_PART)
    .map(compactText);
}

/** A clause ends at a comma, and where a blank with its unit closes one thing of several: 「中心组学习__次、党课__次」. */
const NEXT_PART = /[，,；;：:]|(?<=[_＿]\s*(?:人次|小时|学时|[次个名人件项篇份条场期天%]))\s*[、和及]/;

/** What is spoken of: in the blank's own clause, or where that names nothing of its own, what the clauses before it were about. */
function nearestMatter(said: readonly string[], after: string, context: FormContext): Matter | null {
  const here = said.at(-1) ?? "";
  const whole = (words: string): string => `${words}__${compactText(after)}`;
  const own = matterOf(whole(here), context.input);
  if (own?.which && own.sure) return own;
  if (!namesNothing(here)) return own;
  for (const earlier of said.slice(0, -1).reverse()) {
    const subject = earlier
      .replace(/^(?:全年|年内)/u, "")
      .replace(/(?:每[月季周年人]|全年|不少于|不低于|至少|达到|共|了).*$/u, "");
    if (subject === "") continue;
    const carried = matterOf(whole(`${subject}${here}`), context.input);
    if (carried?.which && carried.sure) return carried;
    // What the clause nearest before is about is not known: nor what this one asks.
    if (!namesNothing(subject)) break;
  }
  return own;
}

/** Whether words only go on from what was said: 「全年不少于」, 「参加」, 「平均得分」. */
function namesNothing(words: string): boolean {
  return matterWords(words.replace(/得分|分数/gu, "")) === "";
}

function short(text: string): string {
  return text.replace(/[_＿]+/g, "__").slice(-16);
}

function words({ before, after }: TextBlank): string {
  return `${compactText(before).slice(-8)}__${compactText(after).slice(0, 4)}`;
}
