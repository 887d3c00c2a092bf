import {
  addressText,
  areaText,
  boundingArea,
  cellsOf,
  compactText,
  readDate,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import {
  dayFieldOf,
  LEDGERS,
  type Finding,
  type Ledger,
  type LedgerDefinition,
  type LedgerKind,
  type LedgerPerson,
  type LedgerRecord,
  type Question,
} from "../../../ledgers";
import { fingerprintOf, findHeader, type Header, type HeaderColumn } from "../../find/header";
import { matchColumns, type Doubt } from "../../columns/match-columns";
import { holdsOnlyCounts } from "./counts-only";
import { guessKinds, isForeign, type KindGuess } from "../../columns/kinds";
import { readRecords, type ListRecords } from "../../values/list-records";
import { columnQuestions, kindQuestion, kindQuestionId, unknownWords, yearQuestion } from "./list-questions";
import { findingOf } from "../../problems";
import { foldName } from "../../values/names";
import { cellsInRow } from "../../find/row-cells";
import { rolesOfRows } from "../../find/row-roles";
import { numberingColumn, repeatedBlocks, sampleColumns, splitDates } from "../../columns/table-columns";
import { readTitle, type TableTitle } from "../../find/table-title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import type { Memory } from "../../recognition";
import type { TaughtTable } from "../../taught/taught";
import { taughtKinds } from "../../taught/taught-columns";

/** A row an event (or a person): title rows, a header, data until totals, notes or signatures. The most common of all layouts. */
export const list: LayoutReader = {
  layout: "list",
  read(region, context) {
    const cells = cellsOf(region.sheet);
    const header = findHeader(cells, region.area) ?? withoutHeader(cells, region.area);
    if (!header) return null;
    const title = readTitle(cells, region.area, header.from, context.year);
    return readListTable(region, context, header, title);
  },
};

/** A table that begins with its data: a row of three cells or more with a date. Its columns have no names. */
function withoutHeader(cells: SheetCells, area: Area): Header | null {
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 10); row++) {
    const found = cellsInRow(cells, area, row);
    const dated = found.some(
      ({ value }) => readDate(value).kind === "date" && (typeof value === "string" || Number(value) > 40000),
    );
    if (found.length < 3 || !dated) continue;
    const columns = found.map(({ area: cell }) => ({ column: cell.column, path: [] }));
    return { from: row, to: row - 1, columns };
  }
  return null;
}

/** Reads a table whose header and title are known. Null where it is no kind of ledger, or attendance. */
export function readListTable(
  region: Region,
  context: ReadContext,
  header: Header,
  title: TableTitle,
): TableDraft | null {
  const { taught } = context;
  if (!taught?.forced && isForeign(title.title)) return null;
  const cells = cellsOf(region.sheet);
  const blocks = taught?.forced ? [columnsToRead(header, taught)] : repeatedBlocks(header.columns);
  const block = blocks[0] ?? [];
  const fingerprint = fingerprintOf(block);
  const sample = sampleColumns(cells, region.area, header, block);
  const about = compactText(`${title.title} ${title.text}`);
  const sheetName = compactText(region.sheet.name);
  const { memory } = context;
  const guesses = taught
    ? taughtKinds(about, sheetName, { columns: block, sample, fingerprint, memory }, taught)
    : guessKinds(about, sheetName, block, sample, fingerprint, memory);
  const answer = taught ? undefined : memory.answers[kindQuestionId(fingerprint)];
  const guess =
    chosenKind(guesses, answer) ??
    (isLedgerKind(answer) ? saidKind(answer, block, sample, fingerprint, memory) : null);
  if (!guess || guess.definition.kind === "attendance") return null;
  if (!taught?.forced && holdsOnlyCounts(region, guess.definition.kind)) return null;

  const { definition } = guess;
  const { columns: first, parts } = datesOfColumns(guess, sample, taught);
  const drafts = blocks.map((columns) => {
    const shift = (columns[0]?.column ?? 0) - (block[0]?.column ?? 0);
    const matches = shift === 0 ? first : first.map((match) => ({ ...match, column: match.column + shift }));
    const moved = {
      year: parts.year === null ? null : parts.year + shift,
      month: parts.month === null ? null : parts.month + shift,
    };
    return readBlock(region, header, columns, matches, guess, title, moved, context);
  });

  const records = drafts.flatMap(({ read }) => read.records);
  const area = tableArea(region.area, header, block, blocks);
  const where = { sheet: region.sheet.name, ...area };
  const ledger: Ledger = {
    id: addressText(where),
    kind: definition.kind,
    layout: "list",
    sheet: region.sheet.name,
    title: title.title,
    area,
    headerRows: rowsBetween(header.from, header.to),
    columns: drafts.flatMap(({ matches }) => matches),
    rows: drafts[0]?.roles ?? [],
    period: title.period ?? datesOf(records),
    records,
    people: definition.kind === "roster" || definition.kind === "study-hours" ? peopleIn(records) : [],
    entries: [],
    marks: {},
    legend: {},
    blankForm: records.length === 0,
    duplicateOf: null,
    fingerprint,
  };
  const words = drafts.map(({ read }) => unknownWords(read, ledger, definition));
  const questions: Question[] = [
    ...kindQuestion(guesses, guess, ledger, context.memory),
    ...columnQuestions(
      withoutDateParts(guess.matches.doubts, parts.month, first, definition),
      block,
      ledger,
      definition,
      context.memory,
    ),
    ...words.flatMap(({ questions: asked }) => asked),
    ...yearQuestion(
      drafts.flatMap(({ read }) => read.withoutYear),
      ledger,
    ),
  ];
  const findings = [
    ...drafts.flatMap(({ read }) => [...read.findings, ...yearFinding(read, ledger)]),
    ...words.flatMap(({ findings: told }) => told),
    ...outsidePeriod(records, title, ledger),
    ...receivedFinding(ledger),
  ];
  return { ledger, questions, findings, confidence: 0.3 + 0.55 * Math.min(1, guess.confidence) };
}

/** Columns with a name, and those of which the clerk said what they hold. */
function columnsToRead({ columns }: Header, { columns: said }: TaughtTable): readonly HeaderColumn[] {
  return columns.filter(({ path, column }) => path.length > 0 || said.has(column));
}

/** Dates in parts; what was taught of a column stays. */
function datesOfColumns(
  { matches, definition }: KindGuess,
  sample: readonly (readonly CellValue[])[],
  taught: TaughtTable | undefined,
): ReturnType<typeof splitDates> {
  const split = splitDates(matches.columns, definition, sample);
  const kept = split.columns.every(
    ({ column, field }) => !taught?.columns.has(column) || taught.columns.get(column) === (field ?? ""),
  );
  return kept ? split : { columns: matches.columns, parts: { year: null, month: null } };
}

/** 年, 月 and 日 in columns of their own are no doubt: together they are the date. */
function withoutDateParts(
  doubts: readonly Doubt[],
  month: number | null,
  columns: Ledger["columns"],
  definition: LedgerDefinition,
): readonly Doubt[] {
  if (month === null) return doubts;
  const date = dayFieldOf(definition)?.id;
  const settled = new Set([month, columns.find(({ field }) => field === date)?.column]);
  return doubts.filter(({ column }) => !settled.has(column.column));
}

function readBlock(
  region: Region,
  header: Header,
  columns: readonly HeaderColumn[],
  matches: Ledger["columns"],
  guess: KindGuess,
  title: TableTitle,
  parts: { year: number | null; month: number | null },
  context: ReadContext,
) {
  const cells = cellsOf(region.sheet);
  const { definition } = guess;
  const fieldColumns = new Set(matches.filter(({ field }) => field !== null).map(({ column }) => column));
  // Without its date an event's row that only says 集中学习 is a line of a form.
  const dated = dayFieldOf(definition)?.id;
  const printsChoices = matches.some(({ field }) => field !== null && field === dated);
  const printed = new Set(
    matches
      .filter(({ field, column }) => {
        const type = definition.fields.find(({ id }) => id === field)?.type;
        if (definition.kind === "roster") return false;
        return type === "date"
          ? !holdsDays(cells, region.area, header, column)
          : type === "department" ||
              type === "person" ||
              type === "people" ||
              (type === "choice" && printsChoices) ||
              field === "item" ||
              field === "full-mark" ||
              field === "standard" ||
              field === "area";
      })
      .map(({ column }) => column),
  );
  const left = columns[0]?.column ?? region.area.column;
  const right = columns[columns.length - 1]?.column ?? left;
  const area: Area = { ...region.area, column: left, columns: right - left + 1 };
  const numbering = numberingColumn(columns);
  const named: Header = { ...header, columns };
  const roles = rolesOfRows(
    cells,
    area,
    named,
    fieldColumns,
    printed.size < fieldColumns.size ? printed : new Set(),
    numbering,
  );
  const yearAnswer = context.memory.answers[`year:${region.sheet.name}`];
  const inYear = title.year === null && yearAnswer ? { ...title, year: Number(yearAnswer) } : title;
  const { answers } = context.memory;
  const fingerprint = fingerprintOf(columns);
  const read = readRecords({
    cells,
    definition,
    matches,
    roles,
    title: inYear,
    parts,
    answers,
    fingerprint,
  });
  return { matches, roles, read };
}

/** A column of single days is filled in by hand; months and weeks come printed on a form. */
function holdsDays(cells: ReturnType<typeof cellsOf>, area: Area, header: Header, column: number): boolean {
  for (let row = header.to + 1; row < Math.min(header.to + 20, area.row + area.rows); row++) {
    const value = cells.raw(row, column);
    if (typeof value === "number" && value > 31) return true;
    if (typeof value === "string" && /\d{1,2}[.\-/日]|日/.test(value)) return true;
  }
  return false;
}

function chosenKind(guesses: readonly KindGuess[], answer: string | undefined): KindGuess | null {
  if (answer === "none") return null;
  const said = guesses.find(({ definition }) => definition.kind === answer);
  return said ?? (isLedgerKind(answer) ? null : (guesses[0] ?? null));
}

function isLedgerKind(text: string | undefined): text is LedgerKind {
  return text !== undefined && Object.keys(LEDGERS).includes(text);
}

/** The kind that the clerk named for a table that nothing else tells. */
function saidKind(
  kind: LedgerKind,
  columns: readonly HeaderColumn[],
  sample: ReturnType<typeof sampleColumns>,
  fingerprint: string,
  memory: Memory,
): KindGuess {
  const definition = LEDGERS[kind];
  return {
    definition,
    matches: matchColumns(columns, sample, definition, fingerprint, memory),
    confidence: 1,
  };
}

function tableArea(
  area: Area,
  header: Header,
  block: readonly HeaderColumn[],
  blocks: readonly (readonly HeaderColumn[])[],
): Area {
  const columns = blocks.flat().map(({ column }) => column);
  const left = Math.min(...columns, block[0]?.column ?? area.column);
  return (
    boundingArea([
      {
        row: header.from,
        column: left,
        rows: area.row + area.rows - header.from,
        columns: Math.max(...columns) - left + 1,
      },
    ]) ?? area
  );
}

/** From the first to the last day that the records name. */
function datesOf(records: readonly LedgerRecord[]): DateSpan | null {
  let from = "";
  let to = "";
  for (const { fields } of records) {
    const value = fields["date"]?.value;
    if (typeof value !== "object" || value === null || !("precision" in value)) continue;
    if (from === "" || value.from < from) from = value.from;
    if (value.to > to) to = value.to;
  }
  return from === "" ? null : { from, to, precision: "range" };
}

/** The people that a roster or a table of hours lists, each once. */
function peopleIn(records: readonly LedgerRecord[]): readonly LedgerPerson[] {
  const people = new Map<string, LedgerPerson>();
  for (const { fields } of records) {
    const field = fields["name"] ?? fields["person"];
    if (!field || typeof field.value !== "string") continue;
    const { name, note } = foldName(field.raw);
    const department = typeof fields["department"]?.value === "string" ? fields["department"].value : null;
    const staffNumber =
      typeof fields["staff-number"]?.value === "string" ? fields["staff-number"].value : null;
    const key = `${name}\n${staffNumber ?? department ?? ""}`;
    if (!people.has(key)) people.set(key, { name, department, staffNumber, note, cell: field.cell });
  }
  return [...people.values()];
}

/** One line for all dates of a table that took their year from around it (docs/criteria.md §3.6: 并提示). */
function yearFinding({ assumedYear }: ListRecords, ledger: Ledger) {
  const first = assumedYear[0];
  if (!first) return [];
  const years = [...new Set(assumedYear.map(({ year }) => year).filter((year) => year > 0))].sort();
  const params = { n: assumedYear.length, year: years.join("、"), range: areaText(ledger.area) };
  return [findingOf({ id: "year-assumed", params }, ledger.sheet, first.cell, first.value, ledger.kind)];
}

/** One line for all documents that came from elsewhere: they are none of the unit's own. */
function receivedFinding(ledger: Ledger): Finding[] {
  const received = ledger.records.flatMap(({ fields }) =>
    fields["direction"]?.value === "received" ? [fields["direction"]] : [],
  );
  const [first] = received;
  if (!first) return [];
  const params = { n: received.length };
  return [findingOf({ id: "received-documents", params }, ledger.sheet, first.cell, first.raw, ledger.kind)];
}

/** Days outside the month that the title or the sheet's name speaks of: kept, and said. */
function outsidePeriod(records: readonly LedgerRecord[], { period }: TableTitle, ledger: Ledger): Finding[] {
  if (
    !period ||
    (period.precision !== "month" && period.precision !== "quarter" && period.precision !== "year")
  )
    return [];
  return records.flatMap(({ fields }) => {
    const date = fields["date"];
    if (typeof date?.value !== "object" || date.value === null || !("from" in date.value)) return [];
    if (date.value.to >= period.from && date.value.from <= period.to) return [];
    const params = { from: period.from, to: period.to };
    return [findingOf({ id: "outside-period", params }, ledger.sheet, date.cell, date.raw, ledger.kind)];
  });
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
