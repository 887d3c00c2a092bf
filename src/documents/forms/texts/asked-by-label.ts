import { compactText } from "../../../grid";
import { periodYears } from "../../kit/wording";
import { unitStaff } from "../../prose/unit-staff";
import { askedStaff } from "../facts/asked-staff";
import { attendanceFigure, isOfAttendance } from "../facts/attendance-figures";
import { departmentFigure } from "../facts/department-figures";
import { figureAsked } from "../facts/figure-asked";
import { figureLabel } from "../facts/figure-label";
import { targetOf, type Counter } from "../facts/figures-of";
import { askedMatter } from "../facts/matter";
import { moneySpent } from "../facts/money-spent";
import { plainFigure } from "../facts/plain-figure";
import { STRETCH, stretchIn, type Stretch } from "../facts/stretches";
import { isOfOtherYears, yearsNamed } from "../facts/time-facts";
import { asOffice } from "../facts/words-beside";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { LABELS, unsure } from "./labels";

/** What a label asks, and what is known of it. */
export interface LabelAnswer {
  readonly asked: string;
  readonly known: Known | null;
}

/** 「内设科室（个，不含局领导）」: what stands behind the unit says no more than a roster's departments are. */
const NOTE_BEHIND_UNIT =
  /(\([人名个次场件条篇项份期天%])[,，;；](?:截[至止][^()]*|不含[^()]{0,2}领导[^()]*|以[^()]*为准)\)$/u;

/**
 * What a label asks: 填报单位, 组长, 集中学习次数; null for a text that is no label of something to be filled in.
 *
 * @param written as it stands in its cell, with or without a colon
 */
export function askedByLabel(written: string, context: FormContext): LabelAnswer | null {
  const text = asOffice(compactText(written))
    .replace(/[:：]$/, "")
    .replace(NOTE_BEHIND_UNIT, "$1)")
    .replace(/(?<=数)\(不含[^()]{0,4}领导\)$/u, "");
  if (text === "" || text.length > 24) return null;
  const called = [text, ...countedNames(text)];
  const label = LABELS.find(({ pattern }) => called.some((one) => pattern.test(one)));
  if (label) {
    const known = label.know(context);
    // What stays open is listed under the words that stand on the form.
    return { asked: known === null ? text : label.asked, known };
  }
  const staff = isOfStaff(text) ? askedStaff(text, context) : null;
  // A label that does not say that it counts may ask for names.
  const isCount = COUNTED_PEOPLE.test(text);
  if (staff) return { asked: text, known: isOfOtherYears(context) || !isCount ? unsure(staff) : staff };
  return figureByLabel(text, context);
}

/** Labels of a basic form that count people without saying so: 「其中女职工」, 「民主党派成员」, 「本科及以上学历」, 「在职职工」. */
const COUNTS_STAFF =
  /^(?:其中[:：]?)?(?:(?:在[职岗编册]|现有|干部|教职工?|职工|人员|中共|共青)*(?:女|男|党员|团员|群众|民主党派|少数民族|博士|硕士|研究生|本科|大专|\d{2}周?岁|行政编制|事业编制|参公)|(?:在[职岗编册]|现有|全体)?(?:干部职工|教职工|职工|编制?人员)(?:总数)?$)/u;
/** A label of names and papers is none. */
const OF_NAMES = /名单|姓名|名字|情况|大会|小组|支部|书记|代表|委员/u;

const COUNTED_PEOPLE = /(?<![负担]责|[经承主]办|联系|填[报表])人$|人数$|数$|名$|\([人名%]\)$|比例?$|比重$/u;

/** Whether a label counts people: 「女职工人数」, 「本科以上学历(人)」, 「党员占比」. */
function isOfStaff(text: string): boolean {
  if (COUNTS_STAFF.test(text) && !OF_NAMES.test(text)) return true;
  return COUNTED_PEOPLE.test(text) && !/人次/u.test(text);
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
export function headLine({ title }: FormContext): string {
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

/** 「2023年集中学习次数」 on a paper of the checked year. */
function isOfYearUnchecked(text: string, { input }: FormContext): boolean {
  const { from, to } = periodYears(input.report.period);
  return yearsNamed(text).some((year) => year < from || year > to);
}

/** 「集中学习次数（次）」, 「出勤率」, 「参加志愿服务人次」: a figure of the period, or what is asked where the label says so. */
function figureByLabel(text: string, context: FormContext): LabelAnswer | null {
  const stretch = stretchIn(text, context) ?? stretchIn(headLine(context), context);
  if (stretch && context.within === undefined) return figureDuring(stretch, text, context);
  if (isOfYearUnchecked(text, context))
    return figureLabel(text).counter === null ? null : { asked: figureLabel(text).subject, known: null };
  const attended = attendedByLabel(text, context);
  if (attended) return attended;
  const spent = moneySpent(text, context);
  if (spent) return { asked: text, known: isOfOtherYears(context) ? unsure(spent) : spent };
  const { subject, counter } = figureLabel(text);
  if (counter === null) return partByLabel(text, context);
  const matter = askedMatter(subject, context.input);
  if (matter && /目标|要求|应|计划/.test(subject))
    return { asked: subject, known: targetOf(matter, counter) };
  const figure = figureAsked(subject, counter, context);
  const read = figure?.sure === true ? figure : (ofNamedDepartment(text, context) ?? figure);
  const known = read ?? plainByLabel(subject, counter, context);
  if (known === null && matter === null) return null;
  return { asked: subject, known: isOfOtherYears(context) ? unsure(known) : known };
}

/** 「其中:通知」: without a unit a label counts where it says of what. */
function partByLabel(text: string, context: FormContext): LabelAnswer | null {
  if (!/^其中/u.test(text)) return null;
  const known = plainByLabel(text, "pieces", context);
  return known && { asked: text, known };
}

function plainByLabel(words: string, counter: Counter, context: FormContext): Known | null {
  const about = compactText(context.title);
  return unsure(plainFigure({ words, about, counter, stretch: context.within ?? null }, context));
}
