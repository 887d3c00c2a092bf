import { compactText, toHundredths } from "../../../grid";
import { unitStaff } from "../../prose/unit-staff";
import { inChinese } from "../../../locales";
import { scoreLine } from "../../prose/clause-figures";
import { figureLabel } from "../facts/figure-label";
import { askedStaff } from "../facts/asked-staff";
import { departmentFigure } from "../facts/department-figures";
import { figureAsked } from "../facts/figure-asked";
import { targetOf } from "../facts/figures-of";
import { askedMatter } from "../facts/matter";
import { moneySpent } from "../facts/money-spent";
import { attendanceFigure, isOfAttendance } from "../facts/attendance-figures";
import {
  centreGroupCount,
  departmentCount,
  departmentList,
  groupMembersNamed,
  groupOffice,
  groupSize,
  partyCount,
  staffCount,
  unitHead,
} from "../facts/staff-facts";
import { asOf, formYears, isOfOtherYears, periodText, today } from "../facts/time-facts";
import { unitFull, unitRegion, unitShort } from "../facts/unit-facts";
import { STRETCH, stretchIn, type Stretch } from "../facts/stretches";
import { signerOf } from "../facts/signed-by";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** What a label asks, and what is known of it. */
export interface LabelAnswer {
  readonly asked: string;
  readonly known: Known | null;
}

interface Label {
  readonly asked: string;
  readonly pattern: RegExp;
  readonly know: (context: FormContext) => Known | null;
}

const nobody = (): null => null;
const unsure = (known: Known | null): Known | null => known && { ...known, sure: false };

/** An office of the leading group by itself or with the group's name: 「复查组组长」 is somebody else's. */
function officeOfGroup(office: string): RegExp {
  return new RegExp(`^(?:(?:.{0,8}创建.{0,8})?领导小组|(?:创建)?(?:工作)?小组)?${office}(?:姓名)?$`, "u");
}

/** Labels of forms by what they ask, the telling ones first; what no workbook tells is asked too, and known by nobody. */
const LABELS: readonly Label[] = [
  { asked: "签字", pattern: /\((?:手写)?签[字名章]\)$|^(?:本人)?签[字名章]$/u, know: nobody },
  { asked: "单位简称", pattern: /^(?:单位)?简称$/, know: unitShort },
  {
    asked: "单位全称",
    pattern:
      /^(?:填报|填表|编制|制[订定]|编报|申报|申请|申报创建|创建|报送|上报|呈报|汇报|制表|参评|责任|自[查评]|被检查?|受检)?(?:单位|机关)(?:名称|全称)?(?:\(?(?:盖章|公章|章)\)?)?$|^落款单位$/,
    know: unitFull,
  },
  // In a form that goes round in the unit a department is meant, in one from above the unit.
  {
    asked: "单位全称",
    pattern: /^(?:填报|填表|编制|编报|报送|上报|呈报|制表|自[查评])部门(?:名称)?(?:\(?(?:盖章|公章|章)\)?)?$/,
    know: (context) => unsure(unitFull(context)),
  },
  // Whoever examines may be meant as well as who is examined.
  {
    asked: "单位全称",
    pattern: /^(?:复查|复验|考核|考评|检查|验收|推荐)(?:单位|机关)(?:名称|全称)?$/,
    know: (context) => unsure(unitFull(context)),
  },
  { asked: "所在地区", pattern: /^(?:所在|所属)?(?:地区|县市区|区域)$/, know: unitRegion },
  {
    asked: "填报时间",
    pattern: /^(?:填报|填表|报送|上报|制表|填写|编制|自查|更新)(?:时间|日期)$/,
    // The paper may be handed in on another day.
    know: (context) => unsure(today(context)),
  },
  { asked: "日期", pattern: /^(?:日期|时间)$/, know: (context) => unsure(today(context)) },
  {
    asked: "考核期",
    pattern: /^(?:考核|统计|自查|测评|评价|创建)(?:期间?|周期|起止时间|时段|区间)$/,
    know: periodText,
  },
  { asked: "年度", pattern: /^(?:考核|自查|统计|创建|申报|所属|测评|复查|填报)?年[度份]$/, know: formYears },
  { asked: "数据截止日", pattern: /^(?:数据)?截[止至](?:日期?|时间)?$/, know: asOf },
  {
    asked: "适用标准",
    pattern: /^(?:适用|测评|考核|创建|执行)?标准(?:名称)?$/,
    know: ({ input }) => standard(input),
  },
  {
    asked: "申报称号",
    pattern: /^(?:申报|申请|拟报)(?:称号|等级|类别|名称)$/,
    know: ({ input }) => unsure(standard(input)),
  },
  {
    asked: "副组长",
    pattern: officeOfGroup("副组长"),
    know: (context) => groupOffice("领导小组副组长", context),
  },
  { asked: "组长", pattern: officeOfGroup("组长"), know: (context) => groupOffice("领导小组组长", context) },
  { asked: "成员", pattern: officeOfGroup("成员(?:名单)?"), know: groupMembersNamed },
  { asked: "其他小组人员", pattern: /组(?:副?组长|长|成员|组员)$|常务副组长$/, know: nobody },
  {
    asked: "办公室主任",
    pattern: /^(?:创建办|领导小组办公室|办公室|创建办公室)(?:主任|负责人)$/,
    know: (context) => groupOffice("领导小组办公室主任", context),
  },
  {
    asked: "办公室所在科室",
    pattern: /(?:创建办|办公室)(?:设在|所在(?:科室|部门)?)$/,
    know: (context) => groupOffice("领导小组办公室所在科室", context),
  },
  {
    asked: "单位负责人",
    pattern:
      /^(?:单位|主要|单位主要|法定|机关)(?:负责人|领导|负责同志|代表人)(?:姓名)?$|^(?:局长|主任|党组书记|一把手)$/,
    know: unitHead,
  },
  {
    asked: "负责人",
    pattern: /^(?:负责人|领导)(?:签[字名章])?$/,
    know: (context) => unsure(unitHead(context)),
  },
  {
    asked: "制表人",
    pattern: /^(?:制表|填表|填报|经办|统计|填写|报送)(?:人|人员)?(?:签[字名])?$/,
    know: (context) => signerOf("制表人", context),
  },
  {
    asked: "审核人",
    pattern: /^(?:审核|复核|审签|核对)(?:人|人员)?(?:签[字名])?$/,
    know: (context) => signerOf("审核人", context),
  },
  {
    asked: "人数",
    pattern:
      /^(?:干部职工|职工|在职|在岗|单位|全体|在职职工|在职干部职工|现有)?(?:总)?人数$|^(?:干部)?职工(?:总)?数$/,
    know: staffCount,
  },
  // Where the roster says nothing of it, some may have been taken on beside the establishment.
  {
    asked: "人数",
    pattern: /^(?:在编|编制内)(?:在岗|干部|职工|人员)*(?:人数|数)$/,
    know: (context) => askedStaff("在编人数", context) ?? unsure(staffCount(context)),
  },
  { asked: "党员人数", pattern: /^(?:中共)?党员(?:人)?数$|^其中[:：]?(?:中共)?党员$/, know: partyCount },
  { asked: "科室数", pattern: /^(?:内设)?(?:科室|机构|部门|股室|处室)(?:个)?数$/, know: departmentCount },
  { asked: "领导小组人数", pattern: /^(?:.{0,8}创建.{0,8})?(?:领导)?小组(?:成员)?总?人数$/, know: groupSize },
  {
    asked: "中心组成员人数",
    pattern: /^(?:党组)?(?:理论学习)?中心组(?:成员)?人?数$/,
    know: centreGroupCount,
  },
  { asked: "内设科室", pattern: /^内设(?:科室|机构|部门)(?:名称)?$/, know: departmentList },
  {
    asked: "自评总分",
    pattern: /^(?:自评|自查|总|综合)(?:得|总)?分$|^得分$/,
    know: ({ input }) => score(input),
  },
  { asked: "文号", pattern: /文号$|发文字号/, know: nobody },
  { asked: "联系方式", pattern: /电话|手机|邮箱|地址|邮编|传真|联系人|微信/, know: nobody },
];

/** 「内设科室（个，不含局领导）」: what stands behind the unit says no more than a roster's departments are. */
const NOTE_BEHIND_UNIT =
  /(\([人名个次场件条篇项份期天%])[,，;；](?:截[至止][^()]*|不含[^()]{0,2}领导[^()]*|以[^()]*为准)\)$/u;

function standard({ report }: FormContext["input"]): Known {
  return { value: inChinese(report.standardName), from: "所选标准", source: [], sure: true };
}

/** With more of the points to be judged than so many the sum says nothing. */
const MOST_PENDING = 0.5;

/** Points while some of them are still to be judged are no total: unsure. */
function score({ report: { score: sum } }: FormContext["input"]): Known | null {
  if (sum.total === 0 || sum.checked === 0 || sum.pending > sum.total * MOST_PENDING) return null;
  const value = toHundredths(sum.earned);
  return { value, from: scoreLine(sum), source: [], sure: sum.pending === 0 };
}

/**
 * What a label asks: 填报单位, 组长, 集中学习次数; null for a text that is no label of something to be filled in.
 *
 * @param written as it stands in its cell, with or without a colon
 */
export function askedByLabel(written: string, context: FormContext): LabelAnswer | null {
  const text = compactText(written)
    .replace(/[:：]$/, "")
    .replace(NOTE_BEHIND_UNIT, "$1)");
  if (text === "" || text.length > 24) return null;
  const called = [text, ...countedNames(text)];
  const label = LABELS.find(({ pattern }) => called.some((one) => pattern.test(one)));
  if (label) {
    const known = label.know(context);
    // What stays open is listed under the words that stand on the form.
    return { asked: known === null ? text : label.asked, known };
  }
  const staff = isOfStaff(text) ? askedStaff(text, context) : null;
  if (staff) return { asked: text, known: isOfOtherYears(context) ? unsure(staff) : staff };
  return figureByLabel(text, context);
}

/** Whether a label counts people: 「女职工人数」, 「本科以上学历(人)」, 「党员占比」. */
function isOfStaff(text: string): boolean {
  return (
    /(?<![负担]责|[经承主]办|联系|填[报表])人$|人数$|数$|名$|\([人名%]\)$|比例?$|比重$/u.test(text) &&
    !/人次/u.test(text)
  );
}

/** 「其中:党员(人)」 asks for 党员人数, 「内设科室(个)」 for 内设科室数. */
function countedNames(text: string): readonly string[] {
  const plain = text.replace(/^其中[:：]?/u, "");
  const match = /^(.*?)(?:人?数)?\(([人名个])\)$/u.exec(plain);
  if (!match) return plain === text ? [] : [plain];
  const [, name = "", unit = ""] = match;
  return [plain, `${name}数`, ...(unit === "个" ? [] : [`${name}人数`])];
}

/** 「财务科卫生平均分」: a figure of one department. */
function ofNamedDepartment(text: string, context: FormContext): Known | null {
  const { ledgers, report } = context.input;
  const names = unitStaff(ledgers, report.period.asOf).departments.map(({ name }) => name);
  const named = names
    .filter((name) => text.startsWith(name))
    .sort((one, other) => other.length - one.length)[0];
  return named === undefined ? null : departmentFigure(text.slice(named.length), named, context);
}

/** 「旷工(天)」, 「迟到、早退(人次)」 of everybody over the whole period. */
function attendedByLabel(text: string, context: FormContext): LabelAnswer | null {
  if (!isOfAttendance(text)) return null;
  const { from, to } = context.within ?? context.input.report.period;
  const known = attendanceFigure(text, { person: null, department: null, from, to }, context);
  return { asked: text, known: known && isOfOtherYears(context) ? unsure(known) : known };
}

/** A form's title without its sheet's name, which may say when it was filled in. */
function headLine({ title }: FormContext): string {
  return title.replace(/^\S+\s*/u, "");
}

/** 「上半年集中学习次数」; null of a time that is not checked. */
function figureDuring(stretch: Stretch, text: string, context: FormContext): LabelAnswer | null {
  const { input } = context;
  const { from, to, asOf } = input.report.period;
  const left = text.replace(STRETCH, "").replace(/^(?:份|度|累计|的)+/u, "");
  if (stretch.from < from || stretch.from > asOf || stretch.to > to)
    return figureLabel(left).counter === null ? null : { asked: text, known: null };
  const during = { ...context, input: { ...input, figures: input.figures.during(stretch) }, within: stretch };
  const found = figureByLabel(left, during);
  if (!found) return null;
  const isOver = stretch.to <= asOf;
  return { asked: text, known: isOver ? found.known : unsure(found.known) };
}

/** 「集中学习次数（次）」, 「出勤率」, 「参加志愿服务人次」: a figure of the period, or what is asked where the label says so. */
function figureByLabel(text: string, context: FormContext): LabelAnswer | null {
  const stretch = stretchIn(text, context) ?? stretchIn(headLine(context), context);
  if (stretch && context.within === undefined) return figureDuring(stretch, text, context);
  const attended = attendedByLabel(text, context);
  if (attended) return attended;
  const spent = moneySpent(text, context);
  if (spent) return { asked: text, known: isOfOtherYears(context) ? unsure(spent) : spent };
  const { subject, counter } = figureLabel(text);
  if (counter === null) return null;
  const matter = askedMatter(subject, context.input);
  if (matter && /目标|要求|应|计划/.test(subject))
    return { asked: subject, known: targetOf(matter, counter) };
  const figure = figureAsked(subject, counter, context);
  const known = figure?.sure === true ? figure : (ofNamedDepartment(text, context) ?? figure);
  if (known === null && matter === null) return null;
  return { asked: subject, known: isOfOtherYears(context) ? unsure(known) : known };
}
