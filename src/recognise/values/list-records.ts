import {
  compactText,
  isBlank,
  type Area,
  type CellValue,
  type DateContext,
  type DateSpan,
  type SheetCells,
} from "../../grid";
import {
  dayFieldOf,
  type ColumnMatch,
  type Field,
  type Finding,
  type LedgerDefinition,
  type LedgerRecord,
  type RowNote,
  type RowRole,
} from "../../ledgers";
import type { DateParts } from "../columns/table-columns";
import { yearsOf } from "../find/school-year";
import { yearQuestionId } from "../find/year-question";
import type { TableTitle } from "../find/title";
import { deductionParts } from "../columns/deduction-parts";
import { findingOf, type Problem } from "../problems";
import { calledOff, whetherHeld, withoutCalledOff, type Off } from "./called-off";
import { rowsOfDayAbove, tellDays } from "./day-above";
import { nothingReported } from "./nothing-reported";
import { dayOfState, doneSameDay } from "./day-in-words";
import {
  fieldColumns,
  readRow,
  readStateInWords,
  type AssumedYear,
  type RowCells,
  type UnknownWords,
} from "./read-row";
import {
  givenFields,
  inferDirection,
  inferType,
  noDeductionIsZero,
  progressOfState,
  stateInWords,
  sumOfDeductions,
} from "./record-repairs";
import {
  contextOf,
  fillDown,
  groupOf,
  isWide,
  monthBeside,
  monthWithin,
  type GroupContext,
  type WrittenMonth,
} from "./row-context";
import { readTicks, tickedChoices } from "./ticked-choices";

export { wordQuestionId } from "./read-row";

/** A list whose columns, rows and title are known. */
export interface ListTable {
  readonly cells: SheetCells;
  readonly definition: LedgerDefinition;
  readonly matches: readonly ColumnMatch[];
  readonly roles: readonly RowNote[];
  readonly title: TableTitle;
  readonly parts: DateParts;
  readonly answers: Readonly<Record<string, string>>;
  readonly fingerprint: string;
}

/** What a list's rows say. */
export interface ListRecords {
  readonly records: readonly LedgerRecord[];
  readonly findings: readonly Finding[];
  /** Cells whose date names no year while nothing around the table does. */
  readonly withoutYear: readonly Area[];
  /** Cells whose date took its year from around the table. */
  readonly assumedYear: readonly AssumedYear[];
  readonly unknownWords: UnknownWords;
}

/** What dates without a year are of: the title's year, or the one that was answered. */
function yearsIn({ cells: { sheet }, title, answers }: ListTable): DateContext {
  return { ...yearsOf(title, answers[yearQuestionId(sheet.name)]), dateSystem: sheet.dateSystem };
}

/** Reads the rows of a list that hold data. */
export function readRecords(table: ListTable): ListRecords {
  const { cells, definition, matches, roles, title, parts } = table;
  const extent = extentOf(matches);
  const required = dayFieldOf(definition);
  const base: DateContext = { ...yearsIn(table), month: monthWithin(title.period) };
  const given = givenFields(definition, matches, title, yearsIn(table));
  const records: LedgerRecord[] = [];
  const calledOffRows = new Map<LedgerRecord, Off>();
  const findings: Finding[] = [];
  const withoutYear: Area[] = [];
  const assumedYear: AssumedYear[] = [];
  const unknownWords: UnknownWords = new Map();
  const report = (problem: Problem, cell: Area, value: CellValue) => {
    if (problem.id === "missing-year") withoutYear.push(cell);
    else findings.push(findingOf(problem, { sheet: cells.sheet.name, ...cell }, value, definition.kind));
  };
  const rowCells: RowCells = {
    cells,
    definition,
    columns: fieldColumns(matches, definition),
    required,
    answers: table.answers,
    wordsId: (field) => wordsQuestionId(definition.kind, field, table.fingerprint),
    above: new Map<number, CellValue>(),
    ofDayAbove: rowsOfDayAbove(table),
  };
  const dateColumn = rowCells.columns.find(({ field }) => field === required)?.match.column ?? null;
  const main = rowCells.columns.find(({ field }) => field.id === (definition.topic ?? definition.must[0]));
  const held = whetherHeld(definition, matches);
  const ticked = tickedChoices(definition, matches, cells, roles);
  const takenOff = deductionParts(matches, definition);
  const ungrouped: GroupContext = { context: base, department: null, person: null, date: null };
  let group = ungrouped;
  // 月份 written once for several rows without merging.
  let monthRow: number | null = null;
  let monthAbove: WrittenMonth | null = null;

  for (const { row, role } of roles) {
    if (role === "data") records.push(...recordsOf(row));
    else passHeading(row, role);
  }
  tellDays(table, records, rowCells.ofDayAbove, report);
  const counted = withoutCalledOff(records, calledOffRows, definition, report);
  return { records: counted, findings, withoutYear, assumedYear, unknownWords };

  /** A heading says something of the rows below it, a title or header ends what the rows above it said. */
  function passHeading(row: number, role: RowRole): void {
    if (role === "group") group = groupOf(cells, { ...extent, row }, base, group);
    if (role === "title" || role === "group") monthRow = null;
    if (role === "title" || role === "header") {
      rowCells.above.clear();
      // On a page that is printed again the line with the day stands over its header.
      if (role === "title" || !standsBelowGroup(roles, row)) group = ungrouped;
    }
  }

  function recordsOf(row: number): readonly LedgerRecord[] {
    const ownMonth = parts.month === null || !isBlank(cells.value(row, parts.month));
    if (ownMonth) monthRow = row;
    const context = contextOf(cells, ownMonth ? row : (monthRow ?? row), parts, group.context);
    const fields: Record<string, Field> = { ...given, ...dayOfHeading(rowCells, row, group) };
    const problems: Parameters<typeof report>[] = [];
    // Only the row's own day keeps it from being counted.
    const tell: typeof report = (problem, cell, value) => {
      const beside = problem.id === "invalid-date" && cell.column !== dateColumn;
      problems.push([beside ? { id: "unread-date" } : problem, cell, value]);
    };
    const several = readRow(rowCells, row, context, fields, { report: tell, assumedYear, unknownWords });
    const off = calledOff(definition, fields, { matches, held }, { cells, row });
    const isNone = off?.said === "off" || off?.said === "moved";
    const settled = new Set(doneSameDay(definition, fields));
    // A cell that says that there was none holds no day and no figure, and needs none.
    if (isNone) settled.add(off.cell.column);
    for (const one of problems) if (!settled.has(one[1].column)) report(...one);
    if (!ownMonth) reportMonth(monthRow, required && fields[required.id]);
    dateRow(row, context, fields, isNone);
    infer(table, { rowCells, ticked, takenOff, unknownWords }, row, fields, group);
    dayOfState(definition, fields, context);
    tellEmptyMain(fields, row);
    const none = off ? null : nothingReported(definition, fields);
    if (none) report({ id: "nothing-reported" }, none.cell, none.raw);
    if (none) return [];
    const events = eventsOf({ ...extent, row }, fields, required?.id, several);
    if (off && events[0]) calledOffRows.set(events[0], off);
    return isNone ? events.slice(0, 1) : events;
  }

  /** A row without a day of its own takes the month beside it, else, if it was held, that of the rows above. */
  function dateRow(row: number, context: DateContext, fields: Record<string, Field>, off: boolean): void {
    if (!required || dateColumn === null) return;
    const date = fields[required.id] ?? monthBeside(cells, row, parts, required, context);
    if (date) {
      fields[required.id] = date;
      monthAbove = isWide(date.value) ? { value: date.raw, cell: date.cell } : null;
    } else if (!off) {
      const cell: Area = { row, column: dateColumn, rows: 1, columns: 1 };
      monthAbove = fillDown(required, monthAbove, context, fields, { cell, report });
    }
  }

  function reportMonth(from: number | null, day: Field | undefined): void {
    if (from === null || parts.month === null || !day || !/^\d{1,2}[日号]?$/.test(compactText(day.raw)))
      return;
    report({ id: "month-filled-down" }, day.cell, cells.value(from, parts.month));
  }

  /** An undated row with nothing where its matter should stand counts all the same, and is told. */
  function tellEmptyMain(fields: Record<string, Field>, row: number): void {
    if (!main || required || fields[main.field.id]) return;
    const problem: Problem = { id: "nothing-in-main", params: { field: main.field.name } };
    report(problem, cells.area(row, main.match.column), "");
  }
}

/** What inferring asks of its table. */
interface Inferring {
  readonly rowCells: RowCells;
  readonly ticked: ReturnType<typeof tickedChoices>;
  /** Columns that together are what an inspection took off. */
  readonly takenOff: ReturnType<typeof deductionParts<ColumnMatch>>;
  readonly unknownWords: UnknownWords;
}

/** What a row says without a column for it: whose it is, of which type, how far it is. */
function infer(
  { cells, definition, matches, title }: ListTable,
  { rowCells, ticked, takenOff, unknownWords }: Inferring,
  row: number,
  fields: Record<string, Field>,
  { department, person }: GroupContext,
): void {
  if (person && definition.ofPeople && !fields["name"]) fields["person"] ??= person;
  if (department && !fields["department"] && definition.fields.some(({ id }) => id === "department"))
    fields["department"] = department;
  readTicks(ticked, cells, row, fields);
  inferType(definition, matches, fields, title);
  inferDirection(definition, fields, `${title.title} ${cells.sheet.name}`);
  progressOfState(definition, fields);
  const inWords = stateInWords(definition, matches, fields);
  const state = inWords && readStateInWords(rowCells, inWords, unknownWords);
  if (state) fields["state"] = state;
  if (definition.kind !== "hygiene") return;
  sumOfDeductions(takenOff, fields, cells, row);
  noDeductionIsZero(matches, fields, cells, row);
}

function standsBelowGroup(roles: readonly RowNote[], row: number): boolean {
  const above = roles.filter((note) => note.row < row && note.role !== "empty");
  return above[above.length - 1]?.role === "group";
}

/** The day of the heading, for a row that has none; its month too, where no column is for days. */
function dayOfHeading(
  { cells, definition, columns }: RowCells,
  row: number,
  { date }: GroupContext,
): Record<string, Field> {
  const [day] = definition.dates;
  if (day === undefined || date === null) return {};
  const times = columns.filter(({ field }) => definition.dates.includes(field.id));
  const own = times.some(({ match }) => !isBlank(cells.value(row, match.column)));
  return own || (times.length > 0 && isWide(date.value)) ? {} : { [day]: date };
}

/** One record, or one for each of the days that a row names. */
function eventsOf(
  area: Area,
  fields: Readonly<Record<string, Field>>,
  dateId: string | undefined,
  several: readonly DateSpan[],
): readonly LedgerRecord[] {
  const date = dateId === undefined ? undefined : fields[dateId];
  if (several.length < 2 || dateId === undefined || !date) return [{ area, fields }];
  return several.map((span) => ({ area, fields: { ...fields, [dateId]: { ...date, value: span } } }));
}

/** The id under which all unknown words of a table's field are asked about together. */
export function wordsQuestionId(kind: string, field: string, fingerprint: string): string {
  return `words:${kind}:${field}:${fingerprint}`;
}

/** The columns from the first to the last that have a name, as an area of one row. */
function extentOf(matches: readonly ColumnMatch[]): Area {
  const named = matches.filter(({ path }) => path.length > 0);
  const columns = (named.length > 0 ? named : matches).map(({ column }) => column);
  const left = Math.min(...columns);
  return { row: 0, column: left, rows: 1, columns: Math.max(...columns) - left + 1 };
}
