import type { Report } from "../../check";
import { filledArea, overlaps, parseArea, type CellArea, type Sheet } from "../../grid";
import { LEDGERS, type Ledger, type RowRole } from "../../ledgers";
import { withoutPersonalNumbers } from "../../locales";
import {
  isNoLedger,
  quotable,
  readRubric,
  rememberTaught,
  suggestTaught,
  taughtProblems,
  teachingsApplied,
  withTeaching,
  type KnownSheets,
  type Taught,
  type TaughtSuggestion,
  type Teaching,
  workbookYear,
} from "../../recognise";
import type { WorkbookMemory } from "../memory/memory";
import { foundTable } from "../reading/found-table";
import {
  colleagueColumnsOf,
  dateColumnsOf,
  dayText,
  mayTellNames,
  previewTable,
} from "../reading/preview-table";
import { recogniseTables, type WorkbookReading } from "../reading/reading";
import { acrossUse, markUses, placesOf, wordUses } from "../reading/table-uses";
import { movedClauses } from "./moved-clauses";
import type { KindChoice, TaughtTrial, TrialAsked, TriedTable } from "../taught-trial";

/** So many rows and columns show what a sheet holds. */
const ROWS_SHOWN = 40;
const COLUMNS_SHOWN = 80;

/**
 * Says how a sheet would be read with something taught or forgotten, and which clauses that would move. Nothing is kept.
 *
 * @param known what sheets read as before: only the one that is taught is read again
 * @param judge judges a reading as a check by the chosen options would; gives null where no standard is chosen
 */
export function tryTaught(
  reading: WorkbookReading,
  { sheet: name, teach, forget }: TrialAsked,
  known: KnownSheets,
  judge: (reading: WorkbookReading) => Report | null,
): TaughtTrial {
  const { snapshot, memory } = reading;
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const problems = teach ? taughtProblems(teach, snapshot.sheets) : [];
  const isChange = (teach !== null || forget.length > 0) && problems.length === 0;
  const tried = isChange
    ? recogniseTables(snapshot, { ...memory, taught: taughtSo(memory, { teach, forget }, sheet) }, known)
    : reading;
  const ledgers = tried.recognition.ledgers.filter((ledger) => ledger.sheet === name);
  const area = sheet ? filledArea(sheet) : null;
  const ofSheet = tried.recognition.findings.filter(({ cell }) => cell.sheet === name);
  return {
    problems,
    requirements: sheet ? requirementsOn(sheet, tried, teach) : null,
    told: ofSheet.filter(({ problem }) => problem === "taught-not-read").map(({ text }) => text),
    area: area && { sheet: name, ...area },
    rows: sheet && area ? firstRows(sheet, area, { kind: kindOf(teach, ledgers), teach, ledgers }) : [],
    tables: sheet ? ledgers.map((ledger) => triedTable(ledger, sheet, memory)) : [],
    moved: isChange ? movedBy(judge(reading), judge(tried)) : [],
    alike: isChange ? readOtherwise(reading, tried, name) : [],
    kinds: KINDS,
    inherited: sheet ? inheritedBy(sheet, memory, ledgers) : null,
    suggested: sheet ? suggestedFor(sheet, teach, tried, ledgers) : null,
  };
}

function movedBy(before: Report | null, after: Report | null): TaughtTrial["moved"] {
  return before && after && movedClauses(before, after);
}

/** How many requirements are read of a sheet that is taught as a 考核细则; null for any other. */
function requirementsOn(sheet: Sheet, { memory }: WorkbookReading, teach: Taught | null): number | null {
  const kind = teach?.kind ?? memory.taught?.find((one) => one.sheet === sheet.name)?.kind;
  return kind === "rubric" ? (readRubric(sheet)?.items.length ?? 0) : null;
}

/** How a sheet may be read, as what the clerk takes it for, of which nothing is read, or nothing of its columns of times. */
function suggestedFor(
  sheet: Sheet,
  teach: Taught | null,
  { snapshot, memory }: WorkbookReading,
  ledgers: readonly Ledger[],
): TaughtSuggestion | null {
  const { kind = null, range = null } = teach ?? {};
  if (isNoLedger(kind) || (kind === null && ledgers.length > 0)) return null;
  const { year } = workbookYear(snapshot.sheets, memory.answers, snapshot.fileName);
  const suggested = suggestTaught(sheet, { kind, range }, year);
  const [letters] = Object.keys(suggested?.across ?? {});
  const times = letters === undefined ? null : parseArea(`${letters.replace(":", "1:")}1`);
  const isRead = ({ entries, columns }: Ledger): boolean =>
    entries.length > 0 ||
    times === null ||
    columns.some(
      ({ column, field }) =>
        field !== null && column >= times.column && column < times.column + times.columns,
    );
  return ledgers.some(isRead) ? null : suggested;
}

/** The other sheets of which something else is read. */
function readOtherwise(before: WorkbookReading, after: WorkbookReading, taught: string): readonly string[] {
  const ledgersOf = ({ recognition }: WorkbookReading, sheet: string): readonly Ledger[] =>
    recognition.ledgers.filter((one) => one.sheet === sheet);
  return before.snapshot.sheets
    .map(({ name }) => name)
    .filter((name) => {
      if (name === taught) return false;
      const [old, now] = [ledgersOf(before, name), ledgersOf(after, name)];
      // Sheets that read as before are not read again: their ledgers hold the very same records.
      return old.length !== now.length || old.some(({ rows }, at) => rows !== now[at]?.rows);
    });
}

function taughtSo(
  { taught = [] }: WorkbookMemory,
  { teach, forget }: Pick<TrialAsked, "teach" | "forget">,
  sheet: Sheet | undefined,
): readonly Teaching[] {
  const left = taught.filter(({ id }) => !forget.includes(id));
  return teach ? withTeaching(left, rememberTaught(teach, sheet)) : left;
}

function kindOf(teach: Taught | null, ledgers: readonly Ledger[]): Ledger["kind"] | null {
  const { kind } = teach ?? {};
  return isNoLedger(kind) ? null : (kind ?? ledgers[0]?.kind ?? null);
}

function triedTable(ledger: Ledger, sheet: Sheet, memory: WorkbookMemory): TriedTable {
  return {
    ...foundTable(ledger, memory),
    uses: markUses(ledger),
    words: wordUses(ledger),
    across: acrossUse(ledger),
    places: placesOf(ledger),
    preview: previewTable(ledger, sheet),
  };
}

function firstRows(
  sheet: Sheet,
  area: Omit<CellArea, "sheet">,
  {
    kind,
    teach,
    ledgers,
  }: {
    readonly kind: Ledger["kind"] | null;
    readonly teach: Taught | null;
    readonly ledgers: readonly Ledger[];
  },
): TaughtTrial["rows"] {
  const dates = new Set(ledgers.flatMap((ledger) => [...dateColumnsOf(ledger)]));
  const tables = ledgers.map((ledger) => ({ ledger, colleagues: colleagueColumnsOf(ledger) }));
  const roles = new Map(ledgers.flatMap((one) => one.rows.map(({ row, role }) => [row, role] as const)));
  const roleOf = (row: number): RowRole | null =>
    teach?.headerRows?.includes(row + 1) === true ? "header" : (roles.get(row) ?? null);
  const rows = Array.from({ length: Math.min(area.rows, ROWS_SHOWN) }, (_, at) => area.row + at);
  const from = area.column - sheet.column;
  return rows.map((row) => ({
    row,
    role: roleOf(row),
    cells: (sheet.values[row - sheet.row] ?? [])
      .slice(from, from + Math.min(area.columns, COLUMNS_SHOWN))
      .map((value, at) => {
        const column = area.column + at;
        const text = dates.has(column) ? dayText(value, sheet) : String(value);
        // What one table of the sheet holds in a column says nothing of another's.
        const cell = { row, column, rows: 1, columns: 1 };
        const table = tables.find(({ ledger }) => overlaps(ledger.area, cell));
        const isHidden =
          mayTellNames(roleOf(row)) &&
          table?.colleagues.has(column) !== true &&
          quotable(table?.ledger.kind ?? kind, text) !== text;
        return isHidden ? null : withoutPersonalNumbers(text);
      }),
  }));
}

/** What of another sheet's teaching holds here too, to be said of this sheet with whatever else is said of it. */
function inheritedBy(
  sheet: Sheet,
  { taught = [] }: WorkbookMemory,
  ledgers: readonly Ledger[],
): Taught | null {
  const [one] = teachingsApplied(sheet, taught);
  if (!one || one.sheet === sheet.name) return null;
  const { kind, layout, columns, marks, fullMark } = one;
  const [ledger] = ledgers;
  const across = one.across && ledger ? acrossUse(ledger) : null;
  return {
    sheet: sheet.name,
    ...(kind && { kind }),
    ...(layout && { layout }),
    ...(columns && { columns }),
    ...(marks && { marks }),
    ...(fullMark !== undefined && { fullMark }),
    ...(one.headerRows && ledger && { headerRows: ledger.headerRows.map((row) => row + 1) }),
    ...(across && { across: { [across.columns]: across.first } }),
  };
}

const KINDS: readonly KindChoice[] = Object.values(LEDGERS).map(({ kind, name, fields }) => ({
  id: kind,
  name,
  fields: fields.map(({ id, name: called, vocabulary = {} }) => ({
    id,
    name: called,
    words: Object.entries(vocabulary).map(([code, [word = code]]) => ({ id: code, word })),
  })),
}));
