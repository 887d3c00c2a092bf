import { mergeAreas, toHundredths } from "../../../grid";
import { peopleOf, numberOf, textOf, writtenTextOf } from "../../../ledgers";
import { cellsOfRecord, type Measured } from "../../../measures";
import { measuresArticles, measuresStudyHours } from "../../../standards";
import type { Found } from "../../prose/found-record";
import { unitStaff } from "../../prose/unit-staff";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { askedRecords } from "./asked-records";
import { askedStaff } from "./asked-staff";
import { figureLabel } from "./figure-label";
import { articles, sheetsOf, type Counter } from "./figures-of";
import { hygieneFigure } from "./hygiene-figures";
import { askedMatter } from "./matter";
import { registerRows } from "./register-counts";
import { partyCount, staffOf } from "./staff-facts";

/**
 * A figure of one department by a column's name: its people, its party members, what its rooms were scored, hours and articles of its people,
 * how often they took part in something, what it held or saw to; null where no ledger tells it.
 */
export function departmentFigure(label: string, name: string, context: FormContext): Known | null {
  if (/^(?:干部|职工|在[职岗编]|现有|总)*人数$/.test(label)) return staffOf(name, context);
  if (/^(?:中共)?党员(?:人)?数$/.test(label)) return partyCount(context, name);
  return (
    askedStaff(label, context, name) ??
    hygieneFigure(label, name, context) ??
    figureOfPeople(label, name, context) ??
    figureOfRecords(label, name, context) ??
    recordsOfDepartment(label, name, context)
  );
}

/** Who works in a department on the as-of day. */
function peopleIn(department: string, { input: { ledgers, report } }: FormContext): ReadonlySet<string> {
  const { colleagues } = unitStaff(ledgers, report.period.asOf);
  return new Set(colleagues.filter((one) => one.department === department).map(({ name }) => name));
}

/** 「人均学时」, 「学时合计」, 「文章篇数」: of everybody in it, of whom the register says it. */
function figureOfPeople(label: string, department: string, context: FormContext): Known | null {
  const { figures } = context.input;
  const measured: Measured | null = /学时|小时|课时/u.test(label)
    ? figures.clause(measuresStudyHours)
    : /文章|论文|篇/u.test(label)
      ? figures.clause(measuresArticles)
      : null;
  const own = peopleIn(department, context);
  const told = (measured?.people ?? []).filter(({ name }) => own.has(name));
  if (!measured || told.length === 0) return null;
  const sum = told.reduce((total, { actual }) => total + actual, 0);
  const isAverage = /人均|平均|均/u.test(label);
  const value = toHundredths(isAverage ? sum / told.length : sum);
  // Whoever has nothing at all may be missing in the register.
  const isWhole = told.length === own.size && told.every(({ actual }) => actual > 0);
  const sure = isWhole && (isAverage || /合计|总|共|篇/u.test(label));
  return { value, from: sheetsOf(measured.evidence), source: measured.evidence, sure };
}

/** How many times its people took part in something, how many of its records are this department's. */
function figureOfRecords(label: string, department: string, context: FormContext): Known | null {
  const { subject, counter } = figureLabel(label);
  if (counter !== "turns" && counter !== "times" && counter !== "pieces") return null;
  const rows = rowsAsked(subject, counter, context);
  const value = rows === null ? null : countOf(rows, counter, department, context);
  if (rows === null || value === null) return null;
  const source = mergeAreas(rows.found.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
  // Who sees to a case is written beside it; taking part is not holding something.
  const isTold = counter === "turns" || rows.areCases || /组织|牵头|承办|开展|举办|发布|报送/u.test(label);
  return { value, from: sheetsOf(source), source, sure: rows.sure && isTold };
}

/** Where a record names who took part. */
const NAMED_IN = ["people", "person"] as const;

interface Rows {
  readonly found: readonly Found[];
  readonly areCases: boolean;
  readonly sure: boolean;
}

function rowsAsked(subject: string, counter: Counter, context: FormContext): Rows | null {
  const cases = registerRows(subject, counter, context);
  if (cases) return { found: cases, areCases: true, sure: true };
  const { figures } = context.input;
  const matter = askedMatter(subject, context.input);
  if (matter?.asked.ledger === "article")
    return { found: articles(context.input), areCases: true, sure: matter.sure };
  const found = matter?.which
    ? figures.rowsOf(matter.which)
    : matter?.ledger
      ? figures.rowsIn(matter.ledger)
      : [];
  return matter && found.length > 0
    ? { found, areCases: false, sure: matter.sure && !matter.countsMore }
    : null;
}

/** Null where a row does not say whose it is. */
function countOf({ found }: Rows, counter: Counter, department: string, context: FormContext): number | null {
  const names = peopleIn(department, context);
  const named = found.map(({ record }) => NAMED_IN.flatMap((field) => peopleOf(record, field)));
  const turns = named.map((all) => all.filter((name) => names.has(name)).length);
  const areNamed = named.every((all) => all.length > 0);
  if (counter === "turns" && areNamed) return turns.reduce((sum, own) => sum + own, 0);
  const of = ({ record }: Found): string | null => writtenTextOf(record, "department");
  const isOwn = (one: Found): boolean =>
    of(one) === department || textOf(one.record, "department") === department;
  if (!found.every((one) => of(one) !== null)) {
    const authors = found.map(({ record }) => peopleOf(record, "author"));
    const areSigned = counter === "pieces" && authors.every((all) => all.length > 0);
    return areSigned ? authors.filter((all) => all.some((name) => names.has(name))).length : null;
  }
  const own = found.filter(isOwn);
  if (counter !== "turns") return own.length;
  const counts = own.map(({ record }) => numberOf(record, "count") ?? numberOf(record, "present"));
  if (counts.some((count) => count === null)) return null;
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The records of a department that a label asks for, where each names one: 「网站公开条数」. */
function recordsOfDepartment(label: string, department: string, context: FormContext): Known | null {
  const { subject, counter } = figureLabel(label);
  return counter === null ? null : askedRecords(subject, counter, context, { department });
}
