import {
  boundingArea,
  cellsOf,
  compactText,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../../grid";
import { dayFieldOf, LEDGERS, type Ledger, type LedgerDefinition, type LedgerKind } from "../../../ledgers";
import { fingerprintOf, findHeader, type Header, type HeaderColumn } from "../../find/header";
import { matchColumns, type ColumnsToMatch, type Doubt } from "../../columns/match-columns";
import { holdsOnlyCounts } from "./counts-only";
import { guessKinds, type KindGuess } from "../../columns/kinds";
import {
  columnQuestions,
  kindQuestion,
  kindQuestionId,
  unknownWords,
  askYearOfDates,
} from "./list-questions";
import { givenByLines } from "../../columns/lines-between";
import { looksLikeName } from "../../columns/looks-like-name";
import { isLabel, isLabelLine } from "../../find/header-score";
import { draftLedger } from "../../draft";
import { evidenceOfKind, speaksAgainst } from "../evidence";
import { cellsInRow, type RowCell } from "../../find/row-cells";
import { readBlock, type ReadBlock } from "./list-block";
import { checkedSums } from "./parts-of-sum";
import { withOffice } from "./office-of-group";
import { isPlan, mayBePlanOf, tellsOfDeeds } from "./plan";
import { headerFinding, outsidePeriod, receivedFinding, yearFinding } from "./list-findings";
import { eachNamed, hiddenAlike, peopleIn, periodOf, rolesCarried } from "./from-records";
import { datedAs } from "../../values/dated-as";
import { repeatedBlocks, sampleColumns, splitDates } from "../../columns/table-columns";
import { readTitleOf, type TableTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";
import type { TaughtTable } from "../../taught/taught";
import { taughtKinds } from "../../taught/taught-columns";

/** A row an event (or a person): title rows, a header, data until totals, notes or signatures. The most common of all layouts. */
export const list: LayoutReader = {
  layout: "list",
  fit(region, context) {
    const cells = cellsOf(region.sheet);
    const header = findHeader(cells, region.area) ?? withoutHeader(cells, region.area);
    if (!header) return null;
    const title = readTitleOf(region, cells, header.from, context.year);
    const found = listAt(region, context, header, title);
    if (!found) return null;
    const { definition, matches } = found.guess;
    const about = compactText(`${title.title} ${title.text} ${region.sheet.name}`);
    return {
      kind: definition.kind,
      layout: "list",
      evidence: [
        ...evidenceOfKind(definition, about, matches.columns),
        ...(header.to < header.from ? [speaksAgainst("unnamed")] : []),
      ],
      read: () => readList(found),
    };
  },
};

/** A table that begins with its data: a row of three cells or more with a date. Its columns have no names. */
function withoutHeader(cells: SheetCells, area: Area): Header | null {
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + 10); row++) {
    const found = cellsInRow(cells, area, row);
    const dated = found.some(({ value }) => datedAs(value) !== null);
    if (found.length < 3 || !dated) continue;
    const above = row > area.row ? cellsInRow(cells, area, row - 1) : [];
    // Words over the first row of data are its header, whether or not anybody knows them.
    if (above.length >= Math.max(3, found.length - 2) && !isLabelLine(above) && above.every(isName)) {
      const columns = above.map(({ area: cell, text }) => ({ column: cell.column, path: [text] }));
      return { from: row - 1, to: row - 1, columns };
    }
    const columns = found.map(({ area: cell }) => ({ column: cell.column, path: [] }));
    return { from: row, to: row - 1, columns };
  }
  return null;
}

function isName({ value, text }: RowCell): boolean {
  return isLabel(value) && !looksLikeName(text);
}

/** A list whose kind is known, before its rows are read. */
interface List {
  readonly region: Region;
  readonly context: ReadContext;
  readonly header: Header;
  readonly title: TableTitle;
  /** The columns of each repetition; `block` is the first. */
  readonly blocks: readonly (readonly HeaderColumn[])[];
  readonly block: readonly HeaderColumn[];
  readonly sample: ReturnType<typeof sampleColumns>;
  readonly fingerprint: string;
  readonly guesses: readonly KindGuess[];
  readonly guess: KindGuess;
}

/** Reads a table whose header and title are known. Null where it is no kind of ledger, or attendance. */
export function readListTable(
  region: Region,
  context: ReadContext,
  header: Header,
  title: TableTitle,
): TableDraft | null {
  const found = listAt(region, context, header, title);
  return found && readList(found);
}

function listAt(region: Region, context: ReadContext, header: Header, title: TableTitle): List | null {
  const { taught, memory } = context;
  const blocks = taught?.forced ? [columnsToRead(header, taught)] : repeatedBlocks(header.columns);
  const block = blocks[0] ?? [];
  const fingerprint = fingerprintOf(block);
  const cells = cellsOf(region.sheet);
  const sample = sampleColumns(cells, region.area, header, block);
  const given = taught ? null : givenByLines(cells, region.area, header);
  const toMatch: ColumnsToMatch = { columns: block, sample, fingerprint, memory, given };
  const about = compactText(`${title.title} ${title.text}`);
  const sheetName = compactText(region.sheet.name);
  const guesses = taught
    ? taughtKinds(about, sheetName, toMatch, taught)
    : ofPlan(region, context, about, guessKinds(about, sheetName, toMatch));
  const answer = taught ? undefined : memory.answers[kindQuestionId(fingerprint)];
  const guess = chosenKind(guesses, answer) ?? (isLedgerKind(answer) ? saidKind(answer, toMatch) : null);
  if (!guess || guess.definition.kind === "attendance") return null;
  if (!taught?.forced && holdsOnlyCounts(region, guess.definition.kind)) return null;
  return { region, context, header, title, blocks, block, sample, fingerprint, guesses, guess };
}

/** Of a plan that looks like a register of what was done, the kinds that it may be nevertheless. */
function ofPlan(
  region: Region,
  { year }: ReadContext,
  about: string,
  guesses: readonly KindGuess[],
): readonly KindGuess[] {
  const [first] = guesses;
  if (!first || !tellsOfDeeds(first.definition.kind) || !isPlan(region, year)) return guesses;
  return guesses.filter(({ definition }) => mayBePlanOf(definition.kind, about));
}

function readList(found: List): TableDraft {
  const { region, context, header, title, blocks, block, sample, fingerprint, guess } = found;
  const { definition } = guess;
  const { columns: first, parts } = datesOfColumns(guess, sample, context.taught);
  const drafts = blocks.map((columns) => {
    const shift = (columns[0]?.column ?? 0) - (block[0]?.column ?? 0);
    const matches = shift === 0 ? first : first.map((match) => ({ ...match, column: match.column + shift }));
    const moved = {
      year: parts.year === null ? null : parts.year + shift,
      month: parts.month === null ? null : parts.month + shift,
    };
    return readBlock(region, { header, columns, matches, parts: moved, definition, title }, context.memory);
  });
  const rows = drafts.flatMap(({ read }) => read.records);
  const records = definition.kind === "roster" ? rolesCarried(rows.flatMap(eachNamed), title.title) : rows;
  const drafted = draftLedger({
    kind: definition.kind,
    layout: "list",
    sheet: region.sheet.name,
    title: title.title,
    area: tableArea(region.area, header, block, blocks),
    headerRows: rowsBetween(header.from, header.to),
    columns: drafts.flatMap(({ matches }) => matches),
    rows: drafts[0]?.roles ?? [],
    period: periodOf(title, records),
    records,
    people: definition.ofPeople ? peopleIn(records) : [],
    fingerprint,
  });
  const doubts = withoutDateParts(guess.matches.doubts, parts.month, first, definition);
  const cells = cellsOf(region.sheet);
  const sums = checkedSums(drafted, block, cells);
  const ledger = { ...drafted, records: withOffice(sums.records, cells, drafted.rows, drafted.area) };
  const { questions, findings } = toldAndAsked(found, doubts, drafts, ledger);
  const alike = definition.kind === "roster" ? hiddenAlike(region.sheet.name, records, drafted.people) : [];
  return { ledger, questions, findings: [...findings, ...sums.findings, ...alike] };
}

/** What a list leaves open, and what was wrong in it or left out. */
function toldAndAsked(
  { region, context, title, block, guesses, guess }: List,
  doubts: readonly Doubt[],
  drafts: readonly ReadBlock[],
  ledger: Ledger,
): Pick<TableDraft, "questions" | "findings"> {
  const { definition } = guess;
  const { memory, taught } = context;
  const words = drafts.map(({ read }) => unknownWords(read, ledger, definition, memory));
  return {
    questions: [
      ...kindQuestion(guesses, guess, ledger, memory),
      ...columnQuestions(doubts, block, ledger, definition, memory),
      ...words.flatMap(({ questions: asked }) => asked),
      ...askYearOfDates(
        cellsOf(region.sheet),
        drafts.flatMap(({ read }) => read.withoutYear),
        ledger,
      ),
    ],
    findings: [
      ...drafts.flatMap(({ read }) => [...read.findings, ...yearFinding(read, ledger)]),
      ...words.flatMap(({ findings: told }) => told),
      ...(taught ? [] : headerFinding(ledger)),
      ...outsidePeriod(ledger.records, title, ledger),
      ...receivedFinding(ledger),
    ],
  };
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

function chosenKind(guesses: readonly KindGuess[], answer: string | undefined): KindGuess | null {
  if (answer === "none") return null;
  const said = guesses.find(({ definition }) => definition.kind === answer);
  return said ?? (isLedgerKind(answer) ? null : (guesses[0] ?? null));
}

function isLedgerKind(text: string | undefined): text is LedgerKind {
  return text !== undefined && Object.keys(LEDGERS).includes(text);
}

/** The kind that the clerk named for a table that nothing else tells. */
function saidKind(kind: LedgerKind, toMatch: ColumnsToMatch): KindGuess {
  const definition = LEDGERS[kind];
  return {
    definition,
    matches: matchColumns(toMatch, definition),
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

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
