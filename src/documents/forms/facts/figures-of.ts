import type { ReportFigures } from "../../../check";
import { compactText, mergeAreas, type CellArea } from "../../../grid";
import { dateOf, isCounted, LEDGERS, textOf, type LedgerKind } from "../../../ledgers";
import { inChinese } from "../../../locales";
import {
  cellsOfLedger,
  cellsOfRecord,
  shownFigure,
  type Entry,
  type Measured,
  type Unit,
} from "../../../measures";
import { unitWord } from "../../../standards";
import { rowsOfKinds } from "../../prose/found-record";
import { summaryFigures } from "../../prose/summary-figures";
import { figureValue, type TemplateValue } from "../../template/template-value";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { AskedMatter } from "./matter";
import { sumOf, turnsOf } from "./turns";

/** What a figure is counted in, by the words behind a blank; "" where nothing says it. */
export type Counter =
  "times" | "turns" | "percent" | "hours" | "points" | "people" | "days" | "pieces" | "money" | "";

const COUNTERS: readonly (readonly [RegExp, Counter])[] = [
  [/^人次/, "turns"],
  [/^(?:%|％|个?百分点)/, "percent"],
  [/^个?(?:小时|学时|课时)/, "hours"],
  [/^(?:次|场|期|堂|轮|批)/, "times"],
  [/^(?:篇|件|条|份|项|个|起)/, "pieces"],
  [/^分(?!钟)/, "points"],
  [/^(?:人|名)/, "people"],
  [/^天/, "days"],
  [/^[万亿]?元/, "money"],
];

/** What stands behind a blank counts. */
export function counterOf(after: string): Counter {
  return COUNTERS.find(([pattern]) => pattern.test(after.trimStart()))?.[1] ?? "";
}

const TARGET_UNITS: Readonly<Record<Exclude<Counter, "">, readonly Unit[]>> = {
  times: ["session", "time", "issue"],
  turns: [],
  percent: ["percent"],
  hours: ["hour"],
  points: ["point"],
  people: ["person"],
  days: ["day"],
  money: [],
  pieces: ["article", "case", "document", "issue", "item", "kind"],
};

/** What the standard in use asks of a matter, in what the blank counts; null where it asks nothing of the kind. */
export function targetOf({ clause, sure }: AskedMatter, counter: Counter): Known | null {
  if (clause === null) return null;
  const { target, measure } = clause;
  // What each of them has to have is the number that a blank behind 每人 asks.
  if (measure.measure === "persons-covered" && (counter === "pieces" || counter === "times"))
    return { value: measure.each ?? 1, from: `标准“${inChinese(clause.title)}”`, source: [], sure };
  if (counter !== "" && !TARGET_UNITS[counter].includes(target.unit)) return null;
  const isAsked =
    target.operator === "at-least" || target.operator === "at-most" || target.operator === "above";
  if (!isAsked) return null;
  const value = figureValue(target.value, target.unit);
  return { value, from: `标准“${inChinese(clause.title)}”`, source: [], sure };
}

/** What was done of a matter in the period, in what the blank counts; null where the ledgers do not tell it. */
export function figureOf(matter: AskedMatter, counter: Counter, context: FormContext): Known | null {
  const known = measuredFigure(matter, counter, context);
  return matter.ledger === null ? ofWholeSheet(matter, counter, known, context) : known;
}

/** A sheet that is called as the text is holds more than what a clause of that name counts: all of it is proposed. */
function ofWholeSheet(
  { said }: AskedMatter,
  counter: Counter,
  known: Known | null,
  { input: { ledgers, figures } }: FormContext,
): Known | null {
  if (counter !== "times" && counter !== "pieces") return known;
  const name = compactText(said).replace(/__.*$/u, "");
  const ledger = ledgers.find(
    ({ kind, sheet }) => LEDGERS[kind].rows === "events" && kind !== "hygiene" && compactText(sheet) === name,
  );
  const rows = ledger ? figures.rowsIn(ledger.kind).filter((row) => row.ledger.sheet === ledger.sheet) : [];
  if (rows.length === 0 || known?.value === rows.length) return known;
  const source = mergeAreas(rows.map((row) => cellsOfRecord(row.ledger, row.record)));
  return { value: rows.length, from: sheetsOf(source), source, sure: false };
}

/** The articles of the period; what somebody wrote down of a lecture or a film is none. */
function articles({ figures }: FormContext["input"]): readonly Entry[] {
  return figures
    .rowsIn("article")
    .filter(
      ({ ledger, record }) => textOf(record, "type") !== "reflection" && !ledger.sheet.includes("心得"),
    );
}

function measuredFigure(matter: AskedMatter, counter: Counter, { input }: FormContext): Known | null {
  if (matter.asked.ledger === "article" && counter === "pieces" && !matter.said.includes("心得")) {
    const rows = articles(input);
    const source = mergeAreas(rows.map(({ ledger, record }) => cellsOfRecord(ledger, record)));
    return rows.length === 0
      ? null
      : { value: rows.length, from: sheetsOf(source), source, sure: matter.sure };
  }
  // How many of the kinds that a text names are there is not how many things there are.
  const { which, asked } = matter;
  if (which === null && asked.call?.measure === "kinds-covered" && counter !== "") return null;
  const whole = ledgerFigure(matter, counter, input.figures);
  if (whole) return whole;
  const measured = measuredOf(matter, counter, input.figures);
  if (measured === null) return null;
  const value = inCounter(matter, measured, counter, input);
  if (value === null) return null;
  // Nought of what no row tells of may be kept under another name.
  const isWhole = measured.evidence.length > 0 && measured.without === undefined;
  const sure = matter.sure && !matter.countsMore && isWhole && !leavesTime(measured, input);
  return { value, from: sheetsOf(measured.evidence), source: measured.evidence, sure };
}

/** Whether a share of cases is one of those whose time is up alone: a form may mean all of them. */
function leavesTime(
  { unit, evidence }: Measured,
  { ledgers, report: { period } }: FormContext["input"],
): boolean {
  if (unit !== "percent") return false;
  const sheets = new Set(evidence.map(({ sheet }) => sheet));
  return rowsOfKinds(ledgers, "petition", "proposal").some(
    ({ ledger, record }) =>
      sheets.has(ledger.sheet) &&
      (dateOf(record, "deadline")?.to ?? "") > period.asOf &&
      dateOf(record, "replied") === null &&
      dateOf(record, "completed") === null,
  );
}

/** How often the ledger has something of a matter that no clause counts alone, and how many took part (人次). */
function ledgerFigure(
  { which, ledger, sure }: AskedMatter,
  counter: Counter,
  figures: ReportFigures,
): Known | null {
  if (ledger === null || LEDGERS[ledger].rows !== "events") return null;
  if (counter !== "times" && counter !== "turns") return null;
  if (which !== null && figures.total(which) !== null) return null;
  const measured = figures.asked({ measure: "count-by-period", ledger, distinct: "day-and-topic" });
  if (measured?.data !== "some") return null;
  const value = counter === "times" ? measured.actual : turns(figures.rowsIn(ledger));
  const source = measured.evidence;
  return value === null ? null : { value, from: sheetsOf(source), source, sure };
}

/** Null where a row does not say how many came, and without any. */
function turns(rows: ReturnType<ReportFigures["rowsIn"]>): number | null {
  return sumOf(rows, ({ record }) => turnsOf(record));
}

/** What a matter's own measure finds: over the whole period where something is counted. */
function measuredOf(
  { which, asked }: AskedMatter,
  counter: Counter,
  figures: ReportFigures,
): Measured | null {
  const isCount = counter === "times" || counter === "pieces" || counter === "turns" || counter === "";
  const total = which !== null && isCount ? figures.total(which) : null;
  const found = total ?? (which === null ? asked.call && figures.asked(asked.call) : figures.clause(which));
  return found?.data === "some" ? found : null;
}

/** The units in which a measure's own figure is what a blank counts. */
const OWN_UNITS: Readonly<Partial<Record<Counter, Unit>>> = {
  percent: "percent",
  points: "point",
  days: "day",
};

function inCounter(
  { which, clause }: AskedMatter,
  measured: Measured,
  counter: Counter,
  { figures, report }: FormContext["input"],
): TemplateValue {
  const { unit } = measured;
  // Rounding carries no figure over its target, here as in the report.
  const against = clause?.target.unit === unit ? clause.target : null;
  const shown = shownFigure(measured.actual, unit, against);
  const own = OWN_UNITS[counter];
  if (own !== undefined && unit !== own) return null;
  switch (counter) {
    case "turns":
      return which === null ? null : (figures.headcount(which) ?? turns(figures.rowsOf(which)));
    case "hours":
      if (unit === "hour") return shown;
      return which === null ? null : summaryFigures(figures, report).average(which);
    case "people":
      return unit === "person" || measured.people ? measured.numerator : null;
    case "times":
    case "pieces":
      return isNumber(unit) ? shown : null;
    default:
      return figureValue(shown, unit);
  }
}

/** Whether what is counted so is what a measure of that unit finds. */
export function countsIn(counter: Counter, unit: Unit): boolean {
  return counter !== "" && TARGET_UNITS[counter].includes(unit);
}

/** Whether a figure counts things, not the months or people in which there were enough. */
function isNumber(unit: Unit): boolean {
  return unitWord(unit) !== "" && !NO_COUNT.includes(unit);
}

const NO_COUNT: readonly Unit[] = [
  "percent",
  "month",
  "quarter",
  "half-year",
  "year",
  "week",
  "person",
  "department",
  "point",
];

/** What the whole of a ledger tells: all tables of the kind that count. */
export function ofTables(
  kind: LedgerKind,
  value: TemplateValue,
  { ledgers }: Pick<FormContext["input"], "ledgers">,
): Known {
  const source = ledgers.filter((ledger) => ledger.kind === kind && isCounted(ledger)).map(cellsOfLedger);
  return { value, from: sheetsOf(source), source, sure: true };
}

/** A part of a whole in percent, as it is shown. */
export function percentOf(part: number, whole: number): TemplateValue {
  return figureValue(shownFigure((part / whole) * 100, "percent", null), "percent");
}

/** The sheets on which areas lie, each once. */
export function distinctSheets(cells: readonly CellArea[]): readonly string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

/** 「“学习台账”」, 「“1月”等12张表」. */
export function sheetsOf(cells: readonly CellArea[]): string {
  const sheets = distinctSheets(cells);
  if (sheets.length === 0) return "台账";
  return sheets.length <= 3
    ? sheets.map((sheet) => `“${sheet}”`).join("、")
    : `“${sheets[0] ?? ""}”等${String(sheets.length)}张表`;
}
