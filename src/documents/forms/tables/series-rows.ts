import { isBlank } from "../../../grid";
import { isCounted } from "../../../ledgers";
import { measuresArticles, measuresStudyHours } from "../../../standards";
import { attendanceFigure } from "../facts/attendance-figures";
import { figureLabel } from "../facts/figure-label";
import { figureOf, sheetsOf } from "../facts/figures-of";
import { matterOf } from "../facts/matter";
import { isOfOtherYears } from "../facts/time-facts";
import { NO_PART, type FormEntry, type FormPart, type Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { isRemark, type FormTable } from "./form-table";
import { seriesKeys, type SeriesKey } from "./series-of";

/** Columns that say nothing by themselves: the title says what is counted. */
const GENERAL = /^(?:次数?|数量|数|合计|数值|情况|实际|完成数?)$/;

/**
 * The figure for each of a series: rows or columns that are months, quarters, departments or people. Sums stay with the form's own
 * formulas.
 */
export function seriesRows(table: FormTable, context: FormContext): FormPart {
  const { cells, columns, given } = table;
  const key = columns.find(
    ({ column }) => given.filter((row) => typeof cells.raw(row, column) === "string").length >= 2,
  );
  if (!key) return NO_PART;
  const keyOf = seriesKeys(context);
  const across = new Map(
    columns.flatMap(({ column, path }) => {
      const found = keyOf(path.at(-1) ?? "");
      return found ? [[column, found] as const] : [];
    }),
  );
  const rows = given.map((row) => {
    const value = cells.value(row, key.column);
    const text = typeof value === "string" && !isBlank(value) ? value : "";
    return { row, text, of: keyOf(text) };
  });
  if (across.size < 2 && rows.filter(({ of }) => of !== null).length < 2) return NO_PART;
  const entries = rows.flatMap(({ row, text, of }) =>
    columns.flatMap((column): FormEntry[] => {
      const one = across.get(column.column) ?? null;
      if (column === key || isRemark(column) || !isOpenCell(cells, row, column.column)) return [];
      const name = of === null ? text : column.name;
      const keys = [of, one].filter((found) => found !== null);
      if (keys.length === 0 || name === "") return [];
      const label =
        one !== null && of !== null ? table.title : GENERAL.test(name) ? `${table.title}${name}` : name;
      const known = figureFor(label, keys, context);
      return [
        {
          row,
          column: column.column,
          added: 0,
          blank: "",
          asked: `${text}·${column.path.at(-1) ?? ""}`,
          known,
        },
      ];
    }),
  );
  return entries.some(({ known }) => known !== null) ? { entries, growth: [] } : NO_PART;
}

/** What a label counts, of one stretch, department or person, or of one in a stretch. */
function figureFor(label: string, keys: readonly SeriesKey[], context: FormContext): Known | null {
  const { period } = context.input.report;
  const stretch = keys.find((key) => key.kind === "stretch");
  const { from, to } = stretch ?? period;
  if (from > period.asOf || to < period.from || (!stretch && isOfOtherYears(context))) return null;
  const person = keys.find((key) => key.kind === "person")?.name ?? null;
  const department = keys.find((key) => key.kind === "department")?.name ?? null;
  const attended = attendanceFigure(label, { person, department, from, to }, context);
  if (attended) return { ...attended, sure: attended.sure && to <= period.asOf };
  const during: FormContext = stretch
    ? { ...context, input: { ...context.input, figures: context.input.figures.during(stretch) } }
    : context;
  if (person !== null) return personFigure(label, person, during);
  if (department !== null) return departmentFigure(label, department, during);
  return stretchFigure(label, during, context);
}

/** A figure of one stretch; none at all is nought where the ledger goes on later. */
function stretchFigure(label: string, during: FormContext, whole: FormContext): Known | null {
  const { subject, counter: named } = figureLabel(label);
  const matter = matterOf(subject, whole.input);
  if (matter === null) return null;
  const counter = named ?? "";
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

/** Hygiene: the average of a department's inspections, or how many there were. */
function departmentFigure(label: string, name: string, { input }: FormContext): Known | null {
  if (!/卫生|得分|平均分|评分|检查/.test(label)) return null;
  const scores = input.figures.hygiene().filter(({ place }) => place === name);
  const inspections = scores.reduce((sum, one) => sum + one.inspections, 0);
  if (inspections === 0) return null;
  const points = scores.reduce((sum, one) => sum + one.points * one.inspections, 0) / inspections;
  const tables = input.ledgers.filter((ledger) => ledger.kind === "hygiene" && isCounted(ledger));
  const source = tables.map(({ sheet, area }) => ({ sheet, ...area }));
  const value = /次/.test(label) ? inspections : Math.round(points * 10) / 10;
  return { value, from: sheetsOf(source), source, sure: true };
}
