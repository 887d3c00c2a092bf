import { addDays, earlierOf } from "../../../grid";
import { LEDGERS, type LedgerKind, type LedgerRecord } from "../../../ledgers";
import { measuresArticles, measuresStudyHours } from "../../../standards";
import { attendanceFigure, isOfAttendance, type Attending } from "../facts/attendance-figures";
import { sortsMeant } from "../facts/ledger-reading";
import { askedOfKind, askedRecords } from "../facts/asked-records";
import { departmentFigure } from "../facts/department-figures";
import { figureLabel } from "../facts/figure-label";
import { figureAsked } from "../facts/figure-asked";
import { hoursOfSort } from "../facts/hours-of-sort";
import { hygieneOfAll } from "../facts/hygiene-figures";
import { sheetsOf, type Counter } from "../facts/figures-of";
import { COUNTED_KINDS } from "../facts/ledger-words";
import type { Stretch } from "../facts/stretches";
import { isOfOtherYears, speaksOfPlan, statedYears } from "../facts/time-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedByLabel } from "../texts/asked-by-label";
import type { FormColumn, FormTable } from "./form-table";
import { asksJudgement, judged, reachedIn } from "./judged-head";
import { withinOf, type ReportTimes } from "./report-times";
import { kindNamed } from "./kind-named";
import { recordsIn } from "./series-records";
import type { SeriesKey } from "./series-of";
import type { SortKey } from "./sorts-on";

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
  const kind = kindNamed(table.title);
  const about = kind !== null && COUNTED_KINDS.includes(kind) ? aboutOf(kind, table.title, context) : null;
  const title = titleLine(table.title);
  const figure: FigureFor = (label, keys, column, category = "") => {
    if (asksJudgement(label)) {
      const reached = reachedIn(label);
      return reached && judged(figure(reached.unit, keys, column, category), reached.least);
    }
    const stretch = keys.find((key) => key.kind === "stretch") ?? withinOf(column, times);
    const { from, to } = stretch ?? period;
    if (from > period.asOf || to < period.from || (!stretch && isOfOtherYears(context))) return null;
    const who = { person: nameOf("person", keys), department: nameOf("department", keys), from, to };
    const isWhole = from === period.from && to >= earlierOf(period.asOf, period.to);
    const stretches = { during: isWhole ? context : duringOf({ from, to }), whole: context, duringOf };
    const counted = countedOf(label, keys, who, about, stretches);
    const isOfAll = who.person === null && who.department === null && stretch !== null;
    const found = (): Known | null =>
      firstOf(labelsOf(label, title, category), (words) => figureIn(words, who, isWhole, stretches)) ??
      (isOfAll ? records?.(column, stretches.during.input.figures) : null) ??
      null;
    const known = counted?.sure === true || counted === null ? counted : surest(found(), counted ?? null);
    return whereOver(known, isToldOf && (stretch === null || to <= period.asOf));
  };
  return figure;
}

function surest(one: Known | null, other: Known | null): Known | null {
  return one?.sure === true ? one : (other ?? one);
}

function figureIn(words: string, who: Attending, isWhole: boolean, times: Times): Known | null {
  const { person, department } = who;
  const attended = attendanceFigure(words, who, times.whole);
  if (attended || isOfAttendance(words)) return attended;
  return isWhole && person === null && department === null
    ? (askedByLabel(words, times.whole)?.known ?? null)
    : figureOfOne(words, { person, department }, times);
}

/** What the first of some labels tells that tells anything. */
function firstOf(labels: readonly string[], figure: (words: string) => Known | null): Known | null {
  for (const words of labels) {
    const known = figure(words);
    if (known) return known;
  }
  return null;
}

/** No surer than a stretch that is over. */
function whereOver(found: Known | null, isOver: boolean): Known | null {
  return found && { ...found, sure: found.sure && isOver };
}

/** The form's context with the figures of a stretch; those of each stretch are reckoned once. */
function figuresDuring(context: FormContext): (stretch: Stretch) => FormContext {
  const made = new Map<string, FormContext>();
  return (stretch) => {
    const key = `${stretch.from}/${stretch.to}`;
    const { input } = context;
    const there = made.get(key) ?? {
      ...context,
      input: { ...input, figures: input.figures.during(stretch) },
      within: stretch,
    };
    made.set(key, there);
    return there;
  };
}

interface OfOne {
  readonly person: string | null;
  readonly department: string | null;
}

/** A stretch of the checked period, and the whole of it. */
interface Times {
  readonly during: FormContext;
  readonly whole: FormContext;
  readonly duringOf: (stretch: Stretch) => FormContext;
}

function figureOfOne(label: string, { person, department }: OfOne, times: Times): Known | null {
  if (person !== null) return personFigure(label, person, times.during);
  if (department !== null) return departmentFigure(label, department, times.during);
  return hygieneOfAll(label, times.during) ?? stretchFigure(label, times);
}

/** What a sort's key or the ledger that the title names counts; undefined where neither is there or tells it. */
function countedOf(
  label: string,
  keys: readonly SeriesKey[],
  of: OfOne,
  about: About | null,
  times: Times,
): Known | null | undefined {
  const sort = sortOf(keys);
  if (sort) return figureOfSort(label, sort, of, times.during);
  return (about && figureOfKind(about, label, of, times)) ?? undefined;
}

/** Of whom or what a form's title says more than a ledger's name: its figures may be of those alone. */
const NARROWED = /党员|青年|妇女|女职工|团员|老干部|专项|其他|班子|中心组|支部|科室长/u;

/** The ledger that a form is about, and which of its records. */
interface About {
  readonly kind: LedgerKind;
  readonly is?: (record: LedgerRecord) => boolean;
}

function aboutOf(kind: LedgerKind, title: string, context: FormContext): About | null {
  const lines = title.split(" ");
  const meant = lines
    .map((line) => ({ line, is: sortsMeant(kind, line, context) }))
    .find(({ is }) => is !== null);
  const rest = lines.filter((line) => line !== meant?.line).join(" ");
  if (NARROWED.test(rest)) return null;
  return meant?.is ? { kind, is: meant.is } : { kind };
}

/** 「活动次数」, 「参加人次」, 「服务总时长（小时）」, 「其中中心组」 below a title that names the ledger. */
function figureOfKind({ kind, ...ofSort }: About, label: string, of: OfOne, times: Times): Known | null {
  const plain = label.replace(/^其中[:：]?/u, "");
  const { subject, counter } = figureLabel(plain);
  const { rows } = LEDGERS[kind];
  if (rows !== "events" && (rows !== "cases" || counter !== null)) return null;
  const usual = rows === "events" ? "times" : "pieces";
  const known = (context: FormContext): Known | null => {
    const found = askedOfKind(kind, counter === null ? plain : subject, counter ?? usual, context, {
      ...of,
      ...ofSort,
    });
    // A head without a unit counts where it says of what.
    return counter === null && found?.isSaid !== true ? null : found;
  };
  return known(times.during) ?? noneOf(known, counter ?? usual, times);
}

/** The sort of a row and that of a column, as one. */
function sortOf(keys: readonly SeriesKey[]): SortKey | null {
  const sorts = keys.filter((key) => key.kind === "sort");
  const [first] = sorts;
  if (!first || sorts.some(({ ledger }) => ledger !== first.ledger)) return null;
  return {
    ...first,
    is: (record) => sorts.every(({ is }) => is(record)),
    isTold: sorts.every((one) => one.isTold),
  };
}

/** What a label counts of a sort: by itself how many there are, what became of them, how many took part. */
function figureOfSort(
  label: string,
  { ledger, is, isTold }: SortKey,
  of: OfOne,
  context: FormContext,
): Known | null {
  if (ledger === "study-hours") return hoursOfSort(label, { is, isTold }, of, context);
  const plain = label.replace(/^其中[:：]?/u, "");
  const { subject, counter } = figureLabel(plain);
  const usual = LEDGERS[ledger].rows === "events" ? "times" : "pieces";
  const words = counter === null ? plain : subject;
  const found = askedOfKind(ledger, words, counter ?? usual, context, { ...of, is });
  // Where every record says of which sort it is, there is none of what none says.
  return found && { ...found, sure: isTold && (found.sure || found.value === 0) };
}

function nameOf(kind: "person" | "department", keys: readonly SeriesKey[]): string | null {
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

/**
 * Nought, where a stretch has none and the whole period some: for a person to look at, unless what was there before and after it shows that
 * somebody kept the ledger then.
 */
function noneOf(
  known: (context: FormContext) => Known | null,
  counter: Counter,
  { during, whole, duringOf }: Times,
): Known | null {
  const all = known(whole);
  if (!all || all.value === 0 || !isNumberOf(counter)) return null;
  const { from, to, asOf } = whole.input.report.period;
  const within = during.within ?? { from, to };
  const hasSome = (stretch: Stretch): boolean => {
    const value = known(duringOf(stretch))?.value;
    return typeof value === "number" && value > 0;
  };
  const isBetween =
    within.from > from &&
    within.to < asOf &&
    hasSome({ from, to: addDays(within.from, -1) }) &&
    hasSome({ from: addDays(within.to, 1), to: asOf });
  return { ...all, value: 0, sure: all.sure && isBetween };
}

function isNumberOf(counter: Counter): boolean {
  return counter === "times" || counter === "pieces" || counter === "turns" || counter === "hours";
}

function personFigure(label: string, name: string, context: FormContext): Known | null {
  const { figures } = context.input;
  const measured = /学时|小时|课时/.test(label)
    ? figures.clause(measuresStudyHours)
    : /文章|论文|篇/.test(label)
      ? figures.clause(measuresArticles)
      : /学习.*次|参加学习|参学/.test(label)
        ? figures.studySessions()
        : null;
  const person = measured?.people?.find((one) => one.name === name);
  if (!measured || !person) return recordsOfPerson(label, name, context);
  return { value: person.actual, from: sheetsOf(measured.evidence), source: measured.evidence, sure: true };
}

/** 「参加志愿服务次数」, 「讲党课次数」: the records that name somebody. */
function recordsOfPerson(label: string, person: string, context: FormContext): Known | null {
  const { subject, counter } = figureLabel(label);
  return counter === "times" || counter === "pieces" || counter === "hours"
    ? askedRecords(subject, counter, context, { person })
    : null;
}
