import {
  boundingArea,
  cellsOf,
  compactText,
  isBlank,
  type Area,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import type { Field, LedgerPerson, LedgerRecord } from "../../../ledgers";
import { atMost, speaksFor } from "../evidence";
import { draftLedger, fitOf } from "../../draft";
import { noteRows } from "../../find/note-rows";
import { punchesTold } from "./punches-told";
import { isTimeOfDay } from "../../marks/punch-text";
import { rowsBetween } from "../../find/header-score";
import { cellsInRow } from "../../find/row-cells";
import { readPeriodClue, spanOfClue } from "../../find/period";
import { readTitle, textOfRows } from "../../find/title";
import type { Fit, LayoutReader, ReadContext, Region } from "../../layout";
import { labelsOf, labelsOfBlocks, personOf } from "./card-labels";
import { findMonthsOfOne } from "./summary-months";

/**
 * Card sheets of a time clock (考勤卡表): a card a person, one to three side by side, with labels, a line of counts, and the times of each
 * day. A second view of the clock's summary; it gives its people and what the card itself states (旷工), no presence.
 */
export const attendanceCard: LayoutReader = {
  layout: "card",
  atMost: atMost(["people", "labels"]),
  fit: fitCards,
};

function fitCards(region: Region, context: ReadContext): Fit | null {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const labelRow = findLabelRow(cells, area);
  // A card of counts, a row a month, has no punches.
  if (labelRow === null || findMonthsOfOne(cells, area)) return null;
  const title = readTitle(cells, area, labelRow, context.year);
  // Of cards side by side one carries the title of all.
  const { column, values } = sheet;
  const overCards = Array.from({ length: labelRow - area.row }, (_, index) =>
    textOfRows(cells, [area.row + index], column, column + (values[0]?.length ?? 0)),
  ).join(" ");
  if (!/考勤|打卡|卡表/.test(overCards.replace(/\s/g, "") + sheet.name)) return null;
  const { people, records, own } = readCards(cells, splitCards(cells, area, labelRow), labelRow);
  if (people.length === 0) return null;
  const ledger = draftLedger({
    kind: "attendance",
    layout: "card",
    sheet: sheet.name,
    title: title.title,
    area,
    headerRows: [labelRow],
    columns: [],
    rows: noteRows(
      cells,
      area,
      (row) => (row > labelRow ? { role: "data", reason: "card" } : null),
      labelRow,
    ),
    period: own ?? spanOfClue(title.clue) ?? spanOfClue(readPeriodClue(overCards)),
    people,
    records,
    fingerprint: "attendance-card",
  });
  const finding = punchesTold(sheet.name, area.row, area.column, title.title);
  return fitOf({ ledger, questions: [], findings: [finding] }, [
    speaksFor("people", people.length),
    speaksFor("labels", "姓名 工号"),
  ]);
}

/** Who each card is of, and what it states; the stretch that a card names. */
function readCards(
  cells: SheetCells,
  cards: readonly Area[],
  labelRow: number,
): {
  readonly people: readonly LedgerPerson[];
  readonly records: readonly LedgerRecord[];
  readonly own: DateSpan | null;
} {
  const people: LedgerPerson[] = [];
  const records: LedgerRecord[] = [];
  let own: DateSpan | null = null;
  const inRow = (row: number): Area[] => cards.map((card) => ({ ...card, row, rows: 1 }));
  const below = labelsOfBlocks(cells, inRow(labelRow + 1));
  const above = labelsOfBlocks(cells, inRow(labelRow));
  for (const [index, card] of cards.entries()) {
    const labels = new Map([...(below[index] ?? []), ...(above[index] ?? [])]);
    const one = personOf(labels);
    if (!one) continue;
    const { name, cell } = one;
    own ??= spanOfClue(readPeriodClue(labels.get("日期")?.value ?? ""));
    people.push(one);
    const absent = countWord(cells, card, "旷工");
    const person: Field = { value: name, raw: cells.raw(cell.row, cell.column), cell };
    const days: Field = { value: absent, raw: absent, cell: card };
    records.push({ area: card, fields: { person, "absent-days": days } });
  }
  return { people, records, own };
}

/** The row that labels a person: 部门 … 姓名, with 工号 in it or below. */
function findLabelRow(cells: SheetCells, area: Area): number | null {
  for (let row = area.row; row < Math.min(area.row + 8, area.row + area.rows); row++) {
    const labels = labelsOf(cells, area, row);
    const below = labelsOf(cells, area, row + 1);
    if (!personOf(labels)) continue;
    if (labels.has("工号") || below.has("工号") || standsOverPunches(cells, area, row)) return row;
  }
  return null;
}

/** 日期 beside 上班 and 下班 soon below the labels, and times of day under them. */
function standsOverPunches(cells: SheetCells, area: Area, labelRow: number): boolean {
  for (let row = labelRow + 1; row < Math.min(labelRow + 5, area.row + area.rows); row++) {
    const found = cellsInRow(cells, area, row);
    const punches = found.filter(({ text }) => /上班|下班|签到|签退/.test(text));
    const days = found.some(({ text }) => /^(?:日期|日|星期|时间)$/.test(text));
    if (!days || punches.length < 2 || found.some(({ text }) => /签[名字]/.test(text))) continue;
    const below = rowsBetween(row + 1, Math.min(row + 10, area.row + area.rows - 1));
    return below.some((one) => punches.some(({ area: cell }) => isTimeOfDay(cells.value(one, cell.column))));
  }
  return false;
}

/** One area a card: they begin where the first label of the row comes again. */
function splitCards(cells: SheetCells, area: Area, labelRow: number): Area[] {
  const starts: number[] = [];
  let first: string | null = null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const text = compactText(cells.raw(labelRow, column));
    if (text === "") continue;
    first ??= text;
    if (text === first) starts.push(column);
  }
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? area.column + area.columns;
    return { row: labelRow, column: start, rows: area.row + area.rows - labelRow, columns: end - start };
  });
}

function countWord(cells: SheetCells, card: Area, word: string): number {
  const where = boundingArea([card]);
  let count = 0;
  if (!where) return 0;
  // The card's head names the same word over its figure: only the days below count.
  for (let row = where.row + 6; row < where.row + where.rows; row++) {
    for (let column = where.column; column < where.column + where.columns; column++) {
      const value = cells.raw(row, column);
      if (!isBlank(value) && compactText(value) === word) count += 1;
    }
  }
  return count;
}
