import { addDays, isBlank } from "../../../grid";
import { measuresArticles, measuresStudyHours } from "../../../standards";
import { attendanceFigure, isOfAttendance } from "../facts/attendance-figures";
import { departmentFigure } from "../facts/department-figures";
import { figureLabel } from "../facts/figure-label";
import { figureOf, sheetsOf } from "../facts/figures-of";
import { askedMatter } from "../facts/matter";
import { registerCount } from "../facts/register-counts";
import { STRETCH, stretchIn, type Stretch } from "../facts/stretches";
import { reportColumn, reportTimes, withinOf, type ReportTimes } from "./report-times";
import { isOfOtherYears, speaksOfPlan, statedYears } from "../facts/time-facts";
import { NO_PART, type FormEntry, type FormPart, type Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { askedByLabel } from "../texts/asked-by-label";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { recordsIn } from "./series-records";
import { seriesNames, type SeriesKey, type SeriesNames } from "./series-of";

/** Columns that say nothing by themselves: the title says what is counted. */
const GENERAL = /^(?:次数?|数量|数|合计|数值|情况|实际|完成数?)$/;
/** Columns that are filled with words, days or names. */
const OF_WORDS =
  /(?:内容|形式|方式|主题|时间|日期|时限|地点|范围|对象|办法|措施|要求|任务|科室|部门|单位|记录|材料|标准|名称|问题|情况|人员?|者)$/;
/** Figures that cannot be added up. */
const NO_SUM = /率|平均|均|占比|比例|得分/;

/** A column of a series table: what it counts, and which of a series it stands for. */
interface SeriesColumn {
  readonly column: FormColumn;
  readonly label: string;
  readonly key: SeriesKey | null;
}

/**
 * The figure for each of a series: rows or columns that are months, quarters, departments or people, within the month or quarter that the
 * title names. Sums stay with the form's own formulas.
 */
export function seriesRows(table: FormTable, context: FormContext): FormPart {
  const { cells, columns, given } = table;
  const names = seriesNames(context);
  const first = keyColumn(table, names);
  if (!first) return NO_PART;
  const rows = given.map((row) => {
    const value = cells.value(row, first.column);
    const text = typeof value === "string" && !isBlank(value) ? value : "";
    return { row, text: withUnit(text, row, table), of: names.keyOf(text) };
  });
  const times = reportTimes(table.title, context);
  const asked = columns
    .filter((column) => column !== first && !isRemark(column))
    .map((column): SeriesColumn => {
      const keys = column.path.map((text) => names.keyOf(text) ?? reportColumn(text, times, context));
      const said = column.path.filter((_, at) => !keys[at]).at(-1) ?? "";
      const key = keys.find((one) => one !== null) ?? null;
      return key ? { column, label: said, key } : { column, ...timeWithin(said, context) };
    });
  const across = asked.filter(({ key }) => key !== null);
  if (across.length < 2 && rows.filter(({ of }) => of !== null).length < 2) return NO_PART;
  const find = figuresFor(table, times, context);
  const entries = rows.flatMap(({ row, text, of }) =>
    asked.flatMap((one): FormEntry[] => {
      const keys = [of, one.key].filter((key) => key !== null);
      if (keys.length === 0 || !isOpenCell(cells, row, one.column.column)) return [];
      const label = of === null ? text : one.label;
      return [entryAt(row, text, one, find(label, keys, one.column))];
    }),
  );
  if (!entries.some(({ known }) => known !== null)) return NO_PART;
  const reach = reachOf(rows, names, context);
  const totals = table.totals.flatMap((row) =>
    asked.flatMap((one): FormEntry[] => {
      if (!isOpenCell(cells, row, one.column.column)) return [];
      const own = entries.filter(
        (entry) =>
          entry.column === one.column.column &&
          !reach.ahead.includes(entry.row) &&
          isSummed(entry.row, row, table),
      );
      const isAverage = table.columns.some(({ column }) => String(cells.raw(row, column)).includes("均"));
      const whole =
        reach.isWhole && !isSubtotal(row, table) && own.some(({ known }) => known !== null)
          ? find(one.label, one.key ? [one.key] : [], one.column)
          : null;
      const known = NO_SUM.test(one.label) ? (whole ?? (isAverage ? meanOf(own) : null)) : sumOf(own);
      return known ? [entryAt(row, "合计", one, known)] : [];
    }),
  );
  return { entries: [...entries, ...totals], growth: [] };
}

/** Whether rows have everybody, or all that is over of the period, and which of them are still to come. */
function reachOf(
  rows: readonly { readonly row: number; readonly of: SeriesKey | null }[],
  { everyone }: SeriesNames,
  { input: { report } }: FormContext,
): { readonly isWhole: boolean; readonly ahead: readonly number[] } {
  const { from, asOf } = report.period;
  const stretches = rows.flatMap(({ row, of }) => (of?.kind === "stretch" ? [{ row, ...of }] : []));
  const ahead = stretches.filter((one) => one.from > asOf).map(({ row }) => row);
  const departments = everyone.department.filter((name) =>
    rows.some(({ of }) => of?.kind === "department" && of.name === name),
  );
  const areAllMonths =
    stretches.some((one) => one.from === from) &&
    stretches.some((one) => one.to >= asOf) &&
    stretches.slice(1).every((one, at) => addDays(stretches[at]?.to ?? from, 1) === one.from);
  return { isWhole: departments.length === everyone.department.length || areAllMonths, ahead };
}

const SUBTOTAL = /小计|分计|季度|[上下]半年/u;

/** Whether a row of sums is of the rows since the one before it: 「一季度小计」. */
function isSubtotal(row: number, { cells, columns }: FormTable): boolean {
  return columns.some(({ column }) => SUBTOTAL.test(String(cells.raw(row, column))));
}

function isSummed(row: number, total: number, table: FormTable): boolean {
  if (!isSubtotal(total, table)) return true;
  const before = table.totals.filter((other) => other < total).at(-1) ?? -1;
  return row > before && row < total;
}

/** What rows have on average, where each counts alike: for a person to look at. */
function meanOf(entries: readonly FormEntry[]): Known | null {
  const values = entries.map(({ known }) => known?.value ?? null);
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === 0 || numbers.length < values.length) return null;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return { value: Math.round(mean * 100) / 100, from: "本表各行平均", source: [], sure: false };
}

/** 「迟到」 beside 「人次」 in a column of its own is 「迟到(人次)」; what is said in brackets of the thing gives way to it. */
function withUnit(text: string, row: number, { cells, columns }: FormTable): string {
  const column = columns.find(({ name }) => /^(?:计量)?单位$/.test(name));
  const unit = column ? cells.value(row, column.column) : "";
  if (text === "" || typeof unit !== "string" || isBlank(unit)) return text;
  const [, named = text, bracket = ""] = /^(.*?)[(（]([^()（）]*)[)）]$/u.exec(text) ?? [];
  if (bracket !== "" && figureLabel(`(${bracket})`).counter !== "") return text;
  return `${named}(${unit.trim()})`;
}

/** 「上半年平均分」 is 「平均分」 of half a year. */
function timeWithin(said: string, context: FormContext): Pick<SeriesColumn, "label" | "key"> {
  const label = said.replace(/\(.*\)$/u, "");
  const stretch = stretchIn(label, context);
  if (!stretch) return { label: said, key: null };
  return { label: label.replace(STRETCH, ""), key: { kind: "stretch", ...stretch } };
}

/** Of the columns that say what the rows are the one that tells them apart best: 姓名 beside 部门; else the first with words. */
function keyColumn({ cells, columns, given }: FormTable, names: SeriesNames): FormColumn | null {
  const wordy = columns.filter(
    ({ column }) => given.filter((row) => typeof cells.raw(row, column) === "string").length >= 2,
  );
  const keysIn = ({ column }: FormColumn, kind: SeriesKey["kind"]): number =>
    given.filter((row) => names.keyOf(String(cells.value(row, column)))?.kind === kind).length;
  for (const kind of ["person", "department", "stretch"] as const) {
    const found = wordy.find((column) => keysIn(column, kind) >= 2);
    if (found) return found;
  }
  return wordy[0] ?? null;
}

function entryAt(row: number, text: string, { column }: SeriesColumn, known: Known | null): FormEntry {
  const asked = [text, ...column.path].join("·");
  return { row, column: column.column, added: 0, blank: "", asked, known };
}

/** Null while one of them is not known; as sure as they are. */
function sumOf(entries: readonly FormEntry[]): Known | null {
  let sum = 0;
  for (const { known } of entries) {
    if (typeof known?.value !== "number") return null;
    sum += known.value;
  }
  if (entries.length === 0) return null;
  const sure = entries.every(({ known }) => known?.sure === true);
  return { value: Math.round(sum * 100) / 100, from: "本表各行之和", source: [], sure };
}

/** What a label counts, of one stretch, department or person, or of one in a stretch; `within` where only the title names the stretch. */
function figuresFor(table: FormTable, times: ReportTimes, context: FormContext) {
  const { input } = context;
  const { period } = input.report;
  const records = recordsIn(table, input);
  const stated = statedYears(context);
  // What happened is put into a plan of the checked year only.
  const isToldOf = !speaksOfPlan(context) || stated !== null;
  return (label: string, keys: readonly SeriesKey[], column: FormColumn): Known | null => {
    const within = withinOf(column, times);
    const stretch = [...keys, within && asKey(within)].find((key) => key?.kind === "stretch") ?? null;
    const { from, to } = stretch?.kind === "stretch" ? stretch : period;
    if (from > period.asOf || to < period.from || (!stretch && isOfOtherYears(context))) return null;
    const person = nameOf("person", keys);
    const department = nameOf("department", keys);
    const during: FormContext = stretch
      ? { ...context, input: { ...input, figures: input.figures.during({ from, to }) }, within: { from, to } }
      : context;
    const isOver = (stretch === null || to <= period.asOf) && isToldOf;
    const found =
      labelsOf(label, titleLine(table.title))
        .map((words) => {
          const attended = attendanceFigure(words, { person, department, from, to }, context);
          if (attended || isOfAttendance(words)) return attended;
          const isWhole = person === null && department === null && from === period.from && to === period.to;
          if (isWhole) return askedByLabel(words, context)?.known ?? null;
          return figureOfOne(words, { person, department }, during, context);
        })
        .find((known) => known !== null) ??
      (person === null && department === null && stretch ? records?.(column, during.input.figures) : null);
    return found ? { ...found, sure: found.sure && isOver } : null;
  };
}

function figureOfOne(
  label: string,
  { person, department }: { readonly person: string | null; readonly department: string | null },
  during: FormContext,
  whole: FormContext,
): Known | null {
  if (person !== null) return personFigure(label, person, during);
  if (department !== null) return departmentFigure(label, department, during);
  return stretchFigure(label, during, whole);
}

function asKey(stretch: Stretch): SeriesKey {
  return { kind: "stretch", ...stretch };
}

function nameOf(kind: "person" | "department", keys: readonly SeriesKey[]): string | null {
  const found = keys.find((key) => key.kind === kind);
  return found && found.kind !== "stretch" ? found.name : null;
}

/** A title without the sentences that stand between it and the table. */
function titleLine(title: string): string {
  return title
    .split(" ")
    .filter((line) => line.length <= 30 && !/[，,。；;：:]/.test(line))
    .join("");
}

/** What a figure is called, and what the title adds to it: 「平均得分」 of 「卫生检查安排表」; none for a column of words. */
function labelsOf(label: string, title: string): readonly string[] {
  if (label === "") return [title];
  if (GENERAL.test(label)) return [`${title}${label}`];
  if (OF_WORDS.test(label)) return [];
  return figureLabel(label).counter === null ? [label] : [label, `${title}${label}`];
}

/** A figure of one stretch; none at all is nought where the ledger goes on later. */
function stretchFigure(label: string, during: FormContext, whole: FormContext): Known | null {
  const { subject, counter: named } = figureLabel(label);
  const counter = named ?? "";
  const count = registerCount([subject], counter, during);
  if (count) return count;
  const cases = registerCount([subject], counter, whole);
  if (cases && counter !== "percent") return { ...cases, value: 0, sure: false };
  const matter = askedMatter(subject, whole.input);
  if (matter === null) return null;
  const found = figureOf(matter, counter, during);
  if (found) return found;
  const all = figureOf(matter, counter, whole);
  const isCount = counter === "times" || counter === "pieces" || counter === "turns";
  if (!all || !isCount || matter.which === null) return null;
  return { ...all, value: 0, sure: false };
}

function personFigure(label: string, name: string, { input: { figures } }: FormContext): Known | null {
  const measured = /学时|小时|课时/.test(label)
    ? figures.clause(measuresStudyHours)
    : /文章|论文|篇/.test(label)
      ? figures.clause(measuresArticles)
      : /学习.*次|参加学习|参学/.test(label)
        ? figures.studySessions()
        : null;
  const person = measured?.people?.find((one) => one.name === name);
  if (!measured || !person) return null;
  return { value: person.actual, from: sheetsOf(measured.evidence), source: measured.evidence, sure: true };
}
