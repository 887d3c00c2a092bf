import { compactText, earlierOf, isBlank } from "../../../grid";
import { attendanceFigure, isOfAttendance } from "../facts/attendance-figures";
import type { Attending } from "../facts/attending";
import { askedRecords } from "../facts/asked-records";
import { departmentFigure } from "../facts/department-figures";
import { figureLabel } from "../facts/figure-label";
import { figureAsked } from "../facts/figure-asked";
import { hygieneOfAll } from "../facts/hygiene-figures";
import { sheetsOf } from "../facts/figures-of";
import { firstOf } from "../facts/first-of";
import { ofEach } from "../facts/of-each";
import { plainFigure, type PlainAsk } from "../facts/plain-figure";
import type { Stretch } from "../facts/stretches";
import { isOfOtherYears, speaksOfPlan, statedYears } from "../facts/time-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedByLabel } from "../texts/asked-by-label";
import type { FormColumn, FormTable } from "./form-table";
import { isOfOthers } from "./item-columns";
import { asksJudgement, judged, reachedIn } from "./judged-head";
import { withinOf, type ReportTimes } from "./report-times";
import { countedOf, ledgerAbout, type OfOne } from "./series-ledger";
import { recordsIn } from "./series-records";
import type { SeriesKey } from "./series-of";
import { figuresDuring, noneOf, type Times } from "./series-times";

/** Columns that say nothing by themselves: the title says what is counted. */
const GENERAL = /^(?:次数?|数量|数|合计|数值|情况|实际|完成数?)$/;
/** Columns that are filled with words, days or names. */
const OF_WORDS =
  /(?:内容|形式|方式|主题|时间|日期|时限|地点|范围|对象|办法|措施|要求|任务|科室|部门|单位|记录|材料|标准|名称|问题|情况|人员?|者)$/;

/**
 * What a label counts of those that its keys name.
 *
 * @param category what the row's other words say: 「志愿服务」 of 「次数」
 */
export type FigureFor = (
  label: string,
  keys: readonly SeriesKey[],
  column: FormColumn,
  category?: string,
) => Known | null;

/** What a label counts, of one stretch, department or person, or of one in a stretch; where only the form's head names one, of that. */
export function figuresFor(table: FormTable, times: ReportTimes, context: FormContext): FigureFor {
  const { input } = context;
  const { period } = input.report;
  const records = recordsIn(table, input);
  const stated = statedYears(context);
  // What happened is put into a plan of the checked year only.
  const isToldOf = !speaksOfPlan(context) || stated !== null;
  const duringOf = figuresDuring(context);
  const about = ledgerAbout(table.title, context);
  const title = titleLine(table.title);
  const isAxisAlone = saysNothingElse(table);
  const isOver = (stretch: Stretch | null): boolean =>
    isToldOf && (stretch === null || stretch.to <= period.asOf);
  const figure: FigureFor = (label, keys, column, category = "") => {
    if (asksJudgement(label)) {
      const reached = reachedIn(label);
      return reached && judged(figure(reached.unit, keys, column, category), reached.least);
    }
    const stretch = keys.find((key) => key.kind === "stretch") ?? withinOf(column, times);
    const { from, to } = stretch ?? period;
    if (!isChecked({ from, to }, period) || (!stretch && isOfOtherYears(context))) return null;
    const who = { person: nameOf("person", keys), department: nameOf("department", keys), from, to };
    const isWhole = isAllOf({ from, to }, period);
    const stretches = { during: isWhole ? context : duringOf({ from, to }), whole: context, duringOf };
    const name = nameOf("named", keys);
    const leaf = leafOf(column);
    const ofList = (): Known | null => {
      if (!isOfLists(leaf, keys, isAxisAlone)) return null;
      return plainFigure({ ...plainWords(label, category, table), leaf, name, stretch, ...who }, context);
    };
    // Of what no ledger knows by name, only the unit's lists tell.
    if (name !== null) return ofList();
    const counted = countedOf(label, keys, who, about, stretches);
    const isOfAll = !isOfSome(who) && stretch !== null;
    const recorded = (): Known | null =>
      (isOfAll ? records?.(column, stretches.during.input.figures) : null) ?? null;
    const found = (): Known | null =>
      firstOf(labelsOf(label, title, category), (words) => figureIn(words, who, isWhole, stretches)) ??
      recorded();
    const isSettled = counted === null || counted?.sure === true;
    const read = isSettled ? counted : surest(found(), counted ?? null);
    return whereOver(read, isOver(stretch)) ?? (isAxisAlone || isOfSome(who) ? ofList() : null);
  };
  return figure;
}

/** What is to be held is no list's of what was. */
const OF_PLANS = /拟|计划|预计|预定|安排/u;

/** Whether a list of the unit's may tell what a column asks; words beside an item of its own are of that item. */
function isOfLists(leaf: string, keys: readonly SeriesKey[], isAxisAlone: boolean): boolean {
  if (OF_PLANS.test(leaf) || OF_JUDGES.test(leaf) || isOfOthers({ name: leaf, path: [leaf] })) return false;
  return !keys.some(({ kind }) => kind === "sort") && (isAxisAlone || !OF_WORDS.test(leaf));
}

/** What is asked of a list by a label and the other words of its row. */
function plainWords(
  label: string,
  category: string,
  { title }: FormTable,
): Pick<PlainAsk, "words" | "about" | "counter"> {
  const words = label.includes(category) ? label : `${category}${label}`;
  return { words, about: `${category}${title}`, counter: figureLabel(label).counter ?? "" };
}

/** Whether a form's rows say no more than which month or whose they are: beside an item of its own all of a month is no answer. */
function saysNothingElse({ cells, columns, given }: FormTable): boolean {
  const said = columns.filter(
    ({ column }) => given.filter((row) => !isBlank(cells.value(row, column))).length >= given.length / 2,
  );
  return said.length <= 1;
}

/** What somebody thinks of it stands in no list. */
const OF_JUDGES = /点评|评语|意见|批示|核定|复核|审[核批定]|建议/u;

function surest(one: Known | null, other: Known | null): Known | null {
  return one?.sure === true ? one : (other ?? one);
}

function figureIn(words: string, who: Attending, isWhole: boolean, times: Times): Known | null {
  const attended = attendanceFigure(words, who, times.whole);
  if (attended || isOfAttendance(words)) return attended;
  return isWhole && who.person === null && who.department === null
    ? (askedByLabel(words, times.whole)?.known ?? null)
    : figureOfOne(words, who, times);
}

/** No surer than a stretch that is over. */
function whereOver(found: Known | null, isOver: boolean): Known | null {
  return found && { ...found, sure: found.sure && isOver };
}

function figureOfOne(label: string, { person, department }: OfOne, times: Times): Known | null {
  if (person !== null) return personFigure(label, person, times.during);
  if (department !== null) return departmentFigure(label, department, times.during);
  return hygieneOfAll(label, times.during) ?? stretchFigure(label, times);
}

type Period = FormContext["input"]["report"]["period"];

function isChecked({ from, to }: Stretch, period: Period): boolean {
  return from <= period.asOf && to >= period.from;
}

function isAllOf({ from, to }: Stretch, period: Period): boolean {
  return from === period.from && to >= earlierOf(period.asOf, period.to);
}

function leafOf({ path }: FormColumn): string {
  return compactText(path.at(-1) ?? "");
}

function isOfSome({ person, department }: OfOne): boolean {
  return person !== null || department !== null;
}

function nameOf(kind: "person" | "department" | "named", keys: readonly SeriesKey[]): string | null {
  const found = keys.find((key) => key.kind === kind);
  return found && "name" in found ? found.name : null;
}

/** A title without the sentences that stand between it and the table. */
function titleLine(title: string): string {
  return title
    .split(" ")
    .filter((line) => line.length <= 30 && !/[，,。；;：:]/.test(line))
    .join("");
}

/** What a figure is called, and what its category or the title adds to it: 「平均得分」 of 「卫生检查安排表」; none for a column of words. */
function labelsOf(label: string, title: string, category: string): readonly string[] {
  if (label === "") return [title];
  const beside = [category, title].filter((one) => one !== "").map((one) => `${one}${label}`);
  if (GENERAL.test(label.replace(/\(.*\)$/u, ""))) return beside;
  if (OF_WORDS.test(label) && !/最[高低]/u.test(label)) return [];
  return figureLabel(label).counter === null ? [label] : [label, ...beside];
}

/** A figure of one stretch. */
function stretchFigure(label: string, times: Times): Known | null {
  const { subject, counter: named } = figureLabel(label);
  const counter = named ?? "";
  const known = (context: FormContext): Known | null => figureAsked(subject, counter, context);
  const found = known(times.during);
  if (found && found.value !== 0) return found;
  return noneOf(known, counter, times) ?? found;
}

function personFigure(label: string, name: string, context: FormContext): Known | null {
  const { figures } = context.input;
  const each = ofEach(label, figures);
  // Who was away, how much was written: no sessions that somebody attended.
  if (each === undefined && AWAY.test(label)) return null;
  const isOfStudy = each === undefined && /学习.*次|参加学习|参学/.test(label);
  const measured = isOfStudy ? figures.studySessions() : each;
  const person = measured?.people?.find((one) => one.name === name);
  if (!measured || !person) return recordsOfPerson(label, name, context);
  // Where those who are away on duty have a column of their own, nobody knows whether they count as there.
  const sure = !isOfStudy || !/公派|公差|出差|公出/u.test(context.words);
  return { value: person.actual, from: sheetsOf(measured.evidence), source: measured.evidence, sure };
}

const AWAY = /请假|公派|出差|公差|缺|旷|迟到|早退|[补未]|率|页|笔记/u;

/** 「参加志愿服务次数」, 「讲党课次数」: the records that name somebody. */
function recordsOfPerson(label: string, person: string, context: FormContext): Known | null {
  const { subject, counter } = figureLabel(label);
  return counter === "times" || counter === "pieces" || counter === "hours"
    ? askedRecords(subject, counter, context, { person })
    : null;
}
