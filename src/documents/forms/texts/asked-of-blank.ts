import { compactText } from "../../../grid";
import { counterOf } from "../facts/figures-of";
import { foremostDepartment } from "../facts/hygiene-figures";
import { askedStaff } from "../facts/asked-staff";
import {
  departmentCount,
  departmentList,
  groupMembersNamed,
  groupOffice,
  holderOf,
  partyCount,
} from "../facts/staff-facts";
import { materialOf } from "../facts/material";
import { asOffice } from "../facts/words-beside";
import { asOf, today, yearFor } from "../facts/time-facts";
import { unitAsOffice, unitFull, unitRegion } from "../facts/unit-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedFigure } from "./asked-figure";
import { askedByLabel, headLine, type LabelAnswer } from "./asked-by-label";
import type { TextBlank } from "./blanks-in-text";
import { timeOf } from "./sentence-time";

/** What a blank in a text asks, and what is known of it; `label` is what stands left of its cell. */
export function askedOfBlank(found: TextBlank, label: string, context: FormContext): LabelAnswer {
  const blank: TextBlank = {
    ...found,
    before: asOffice(found.before),
    sentence: asOffice(found.sentence),
    after: asOffice(found.after),
  };
  const { kind, before, sentence, after } = blank;
  switch (kind) {
    case "year":
      return { asked: "年份", known: yearFor(`${sentence}${after}`, rangeEnd(blank), context) };
    case "date":
      return askedDate(before === "" ? label : before, label, context);
    case "cross":
      return askedOffice(blank, context);
    case "label":
      return behindLabel(before, context) ?? { asked: labelOf(before), known: null };
    case "line":
      return (
        signedUnit(blank, context) ??
        unitInTitle(blank, context) ??
        numberOfPaper(blank, context) ??
        behindLabel(/[:：]\s*$/.test(before) ? before : before.trim() === "" ? label : "", context) ??
        askedForemost(blank, context) ??
        askedName(blank, context) ??
        askedCount(blank, context) ??
        askedFigure(blank, context) ?? { asked: words(blank), known: null }
      );
  }
}

/** 「印发了创建实施方案（文号：____）」: the number of the paper that the clause names. */
function numberOfPaper({ before }: TextBlank, context: FormContext): LabelAnswer | null {
  const [, named = ""] = /^(.{4,})[（(](?:发文)?文号[:：]?\s*$/u.exec(before) ?? [];
  const paper = named === "" ? null : materialOf(named.replace(/(?<=^.{2})了/u, ""), context);
  if (!paper?.documentNumber) return null;
  const { documentNumber: value, from, source, sure, copies } = paper;
  return { asked: `${named}的文号`, known: { value, from, source, sure: sure && copies === 1 } };
}

/** 「____（盖章）」 in a cell of its own at the form's foot, without a label that says whose seal it is. */
function signedUnit({ before, after }: TextBlank, context: FormContext): LabelAnswer | null {
  if (before.trim() !== "" || !/^\s*[（(]?(?:盖章|公章|章)[)）]?\s*$/u.test(after)) return null;
  return { asked: "单位全称", known: unitFull(context) };
}

/** 「____2026年学习计划」: what a title leaves open in front is the unit, unless a part of it or a place follows. */
function unitInTitle({ before, sentence, after, text }: TextBlank, context: FormContext): LabelAnswer | null {
  if (sentence.trim() !== "" || before.trim() !== "" || after.trim() === "") return null;
  const isTitle = headLine(context).startsWith(`${text}${after}`);
  return isTitle && !OF_A_PART.test(after) ? { asked: "单位全称", known: unitFull(context) } : null;
}

const OF_A_PART = /^\s*(?:[年月日季第(（]|党|支部|科|股|处|室|组|部|班|村|社区|街道|镇|乡|县|市|区|省|同志)/u;

/** Which of a range's two years: 「202_—202_年」. */
function rangeEnd({ before, after }: TextBlank): "from" | "to" | null {
  if (/^\s*年?\s*[—\-－–~～至]/.test(after)) return "from";
  return /(?:20[\d_＿×]{2})\s*年?\s*[—\-－–~～至]+\s*$/.test(before) ? "to" : null;
}

function askedDate(before: string, label: string, context: FormContext): LabelAnswer {
  // The day beside somebody's opinion is the one on which that is signed.
  if (/意见|审批|审核|批示|结论/u.test(label)) return { asked: "日期", known: null };
  const isFilling = /(?:填报|填表|制表|报送|填写|上报)(?:时间|日期)?\s*[:：]?\s*$/.test(before);
  const known = today(context);
  if (/截[至止]\s*$/.test(before)) return { asked: "数据截止日", known: asOf(context) };
  return {
    asked: isFilling ? "填报时间" : "日期",
    known: known && { ...known, sure: false },
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
      .replace(/[（(](?:盖章|公章|章|签[字名章])[)）]$/u, "")
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
  // 「得分最高的科室为」 asks for one of them.
  [
    /(?:^|我局|本局|全局|单位|[内下现]设|设有|[共现]有)(?:科室|部门|股室|机构)(?:包括|有|为|分别(?:是|为))$/,
    /^$(?!)/,
    "内设科室",
    departmentList,
  ],
];

/** 「得分最高的科室为____」, 「____科室得分最低」: one of the departments, by what inspections say of it. */
const FOREMOST = /(?:得分|评分|分数|平均分|成绩|排名)?(最高|最低|第一|最后|末位|最好|最差)(?:分|一名|名)?/u;
const DEPARTMENT = /科室|部门|股室|处室/u;

function askedForemost(blank: TextBlank, context: FormContext): LabelAnswer | null {
  const { before, sentence, after } = blank;
  const ahead = compactText(before);
  const said = `${ahead}__${compactText(after)}`;
  const found = FOREMOST.exec(said);
  if (!found || !DEPARTMENT.test(said) || counterOf(after) !== "") return null;
  if (!/(?:为|是|有|[:：])$/.test(ahead) && !/^(?:科室|部门|股室|处室)?(?:得分|评分|排名)/.test(after))
    return null;
  const which = /高|第一|好/.test(found[1] ?? "") ? "best" : "worst";
  const isOfHygiene = /卫生|环境|内务/u.test(`${sentence}${context.about}`);
  const { during, isKnown } = timeOf(blank, context);
  return { asked: words(blank), known: isOfHygiene && isKnown ? foremostDepartment(which, during) : null };
}

/** 「由____任组长」, 「组长为____」, 「办公室设在____」, 「内设科室包括____」. */
function askedName({ before, after }: TextBlank, context: FormContext): LabelAnswer | null {
  const ahead = compactText(before);
  if (counterOf(after) !== "" || OTHER_GROUP.test(ahead)) return null;
  const found = OFFICES.find(([front, behind]) => front.test(ahead) || behind.test(compactText(after)));
  if (found) return { asked: found[2], known: found[3](context) };
  const holder = holderOf(ahead, context);
  return holder && { asked: words({ before, after }), known: holder };
}

/** The unit's name as a form leaves it open. */
const CROSSED = /^[×ＸX○〇◯]{2,}(?:街道办事处|办事处|局|委|办|厅|院|中心|单位|站|所)?/u;

/** 「现有干部职工__人」, 「××局党员__名」, 「内设科室__个」. */
function askedCount(blank: TextBlank, context: FormContext): LabelAnswer | null {
  const { before, sentence, after } = blank;
  if (/除[^；;]*外/u.test(sentence.split(/[；;]/).at(-1) ?? "") && /^\s*[人名]/.test(after)) return null;
  const { unit } = context.input;
  const said = compactText(before)
    .split(/[、：:]/)
    .at(-1);
  const named = (said ?? "").replace(CROSSED, "");
  const ahead = unit !== "" && named.startsWith(unit) ? named.slice(unit.length) : named;
  if (/(?:党员)(?:共|有|为)?$/.test(ahead) && /^\s*[人名](?![（(]不?含)/.test(after))
    return { asked: "党员人数", known: partyCount(context) };
  if (/(?:科室|内设机构|部门|股室|处室)(?:共|有|为)?$/.test(ahead) && /^\s*个/.test(after))
    return { asked: "科室数", known: departmentCount(context) };
  if (/设有?$|[共现]?有$/.test(ahead) && /^\s*个(?:科室|内设机构|部门|股室|处室)/.test(after))
    return { asked: "科室数", known: departmentCount(context) };
  const people = /^\s*[人名](?!次)(?:[（(]([^（()）]+)[)）])?/.exec(after);
  const staff = people && askedStaff(`${ahead}${people[1] ?? ""}`, context);
  return staff ? { asked: words({ before, after }), known: staff } : askedShare(blank, context);
}

/** 「其中党员__名，占__%」: of whom the clause before speaks. */
function askedShare(blank: TextBlank, context: FormContext): LabelAnswer | null {
  const { before, sentence, after } = blank;
  if (
    !/^\s*[%％]/.test(after) ||
    !/占(?:总?人数|职工(?:总数)?|全局|比)*(?:的|为)?$/u.test(compactText(before))
  )
    return null;
  const earlier = sentence
    .split(/[，,、；;]/)
    .map(compactText)
    .slice(0, -1)
    .reverse();
  const of = earlier.map((words) => words.replace(/[_＿]+\s*[人名].*$/u, "")).find((words) => words !== "");
  const staff = of === undefined ? null : askedStaff(`${of}占比`, context);
  return staff ? { asked: words(blank), known: staff } : null;
}

function words({ before, after }: Pick<TextBlank, "before" | "after">): string {
  return `${compactText(before).slice(-8)}__${compactText(after).slice(0, 4)}`;
}
