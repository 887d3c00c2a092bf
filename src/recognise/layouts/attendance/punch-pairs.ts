import { cellsOf, isBlank, type Area, type CellValue, type Day, type SheetCells } from "../../../grid";
import type { LedgerPerson, LedgerRecord } from "../../../ledgers";
import { isLabel } from "../../find/header-score";
import { cellsInRow } from "../../find/row-cells";
import { readTitle } from "../../find/title";
import { readRowDay } from "../../find/row-dates";
import type { Fit, ReadContext, Region } from "../../layout";
import { looksLikeName } from "../../columns/looks-like-name";
import { readPersonName } from "../../columns/person-name";
import { speaksAgainst, speaksFor } from "../evidence";
import { draftLedger, fitOf } from "../../draft";
import { noteRows } from "../../find/note-rows";
import { punchesTold } from "./punches-told";
import { isTimeOfDay } from "../../marks/punch-text";

/** Fewer rows are no log; more columns are another table. */
const FEWEST_ROWS = 5;
const MOST_COLUMNS = 6;
/** Rows that are looked at before all are read. */
const SAMPLE = 40;

/** A log of punches that has no header at all: somebody's name and a moment in every row. */
export function fitPunchPairs({ sheet, area }: Region, context: ReadContext): Fit | null {
  const cells = cellsOf(sheet);
  const columns = findPair(cells, area);
  if (!columns) return null;
  const title = readTitle(cells, area, area.row, context.year);
  const people = new Map<string, LedgerPerson>();
  const records: LedgerRecord[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const person = readPersonName(cells.raw(row, columns.name));
    const raw = cells.raw(row, columns.moment);
    const day = columns.dayOf(raw);
    if (!person || day === null) continue;
    const cell = { row, column: columns.name, rows: 1, columns: 1 };
    const known = people.get(person.name);
    if (!known)
      people.set(person.name, {
        name: person.name,
        department: person.department,
        staffNumber: null,
        note: person.note,
        cell,
      });
    records.push({
      area: { row, column: area.column, rows: 1, columns: area.columns },
      fields: {
        person: { value: person.name, raw: cells.raw(row, columns.name), cell },
        date: {
          value: { from: day, to: day, precision: "day" },
          raw,
          cell: { ...cell, column: columns.moment },
        },
      },
    });
  }
  const days = records
    .flatMap(({ fields }) =>
      typeof fields.date?.value === "object" && fields.date.value !== null && "from" in fields.date.value
        ? [fields.date.value.from]
        : [],
    )
    .sort();
  const [from] = days;
  const to = days.at(-1);
  const data = new Set(records.map((record) => record.area.row));
  const ledger = draftLedger({
    kind: "attendance",
    layout: "punch-log",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: [],
    columns: [
      { column: columns.name, path: [], field: "person", reason: "contents" },
      { column: columns.moment, path: [], field: "date", reason: "contents" },
    ],
    rows: noteRows(
      cells,
      area,
      (row) => (data.has(row) ? { role: "data", reason: "name-and-moment" } : null),
      area.row,
    ),
    period: from !== undefined && to !== undefined ? { from, to, precision: "range" } : null,
    people: [...people.values()],
    records,
    fingerprint: "punch-pairs",
  });
  const finding = punchesTold(sheet.name, area.row, area.column, title.title);
  return fitOf({ ledger, questions: [], findings: [finding] }, [
    speaksFor("people", people.size),
    speaksFor("day-in-every-row", records.length),
    speaksAgainst("unnamed"),
  ]);
}

interface Pair {
  readonly name: number;
  readonly moment: number;
  readonly dayOf: (value: CellValue) => Day | null;
}

/**
 * The columns of names and of moments, or of days beside times, where nearly every row has both; names come again, as those of people at a
 * clock do.
 */
function findPair(cells: SheetCells, area: Area): Pair | null {
  if (area.rows < FEWEST_ROWS || area.columns > MOST_COLUMNS) return null;
  const rows = Math.min(area.rows, SAMPLE);
  const share = (column: number, fits: (value: CellValue) => boolean): number => {
    let fitting = 0;
    for (let row = area.row; row < area.row + rows; row++) if (fits(cells.raw(row, column))) fitting += 1;
    return fitting / rows;
  };
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const { dateSystem } = cells.sheet;
  const momentOf = (value: CellValue): Day | null => dayOfMoment(value, dateSystem);
  const dayAlone = (value: CellValue): Day | null => dayOfDate(value, dateSystem);
  const moment = columns.find((column) => share(column, (value) => momentOf(value) !== null) >= 0.9);
  const timed = columns.some((column) => share(column, isTimeOfDay) >= 0.9);
  const date = columns.find((column) => timed && share(column, (value) => dayAlone(value) !== null) >= 0.9);
  const found = moment ?? date;
  const name = found === undefined ? undefined : columns.find((column) => share(column, isPerson) >= 0.9);
  if (found === undefined || name === undefined || hasForeignHeader(cells, area)) return null;
  const names = new Set(Array.from({ length: area.rows }, (_, index) => cells.raw(area.row + index, name)));
  if (names.size > area.rows * 0.7) return null;
  return { name, moment: found, dayOf: moment === undefined ? dayAlone : momentOf };
}

/** Words over the columns that speak of no clock: the log of a chat, of orders, of what was studied. */
function hasForeignHeader(cells: SheetCells, area: Area): boolean {
  const found = cellsInRow(cells, area, area.row);
  const words = found.every(({ value }) => isLabel(value)) ? found : [];
  const names = words.map(({ text }) => text).join(" ");
  return (
    words.length >= 3 && !/打卡|刷卡|考勤|签到|签退|出勤|check|clock|punch/i.test(names + cells.sheet.name)
  );
}

/** A full date with nothing behind it. */
function dayOfDate(value: CellValue, dateSystem: 1900 | 1904): Day | null {
  if (isBlank(value) || (typeof value === "number" && (value < 36000 || value > 60000))) return null;
  return readRowDay(value, NO_CLUE, dateSystem) || null;
}

function isPerson(value: CellValue): boolean {
  const person = readPersonName(value);
  return person !== null && looksLikeName(person.name);
}

/** The day of a date with its time of day; null for a date alone, which birthdays are too. */
function dayOfMoment(value: CellValue, dateSystem: 1900 | 1904): Day | null {
  if (isBlank(value)) return null;
  if (typeof value === "number") {
    if (value < 36000 || value > 60000 || Number.isInteger(value)) return null;
    return readRowDay(Math.floor(value), NO_CLUE, dateSystem) || null;
  }
  if (typeof value !== "string" || !/\d{4}.*\d{1,2}[:：]\d{2}/.test(value)) return null;
  return readRowDay(value, NO_CLUE, dateSystem) || null;
}

const NO_CLUE = { year: null, month: null, from: null, to: null };
