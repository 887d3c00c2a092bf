import {
  boundingArea,
  cellsOf,
  compactText,
  isBlank,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../../grid";
import { type Field, type Finding, type LedgerRecord, type RowNote } from "../../../ledgers";
import { draftLedger } from "../../draft";
import { readField } from "../../values/field-values";
import { fingerprintOf, type HeaderColumn } from "../../find/header";
import { isColumnName } from "../../find/header-words";
import { guessKinds } from "../../columns/kinds";
import { expectedAndPresent, inferType } from "../../values/record-repairs";
import { findPeriod, findYear } from "../../find/period";
import { findingOf } from "../../problems";
import { isPlaceToWrite } from "../../find/place-to-write";
import { cellsInRow, isNoteText, isSignatureText, type RowCell } from "../../find/row-cells";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

/** A card per event: labels left, values right, stacked on a sheet or a sheet each (docs/criteria.md §3.2 ②). */
export const card: LayoutReader = { layout: "card", read: readCards };

interface Pair {
  readonly label: RowCell;
  readonly text: string;
  readonly value: CellValue;
  readonly cell: Area;
}

interface Card {
  readonly title: string;
  readonly titleCell: Area | null;
  readonly pairs: readonly Pair[];
  readonly area: Area;
}

/** Fewer labels than this make no card. */
const FEWEST = 4;

function readCards(region: Region, context: ReadContext): TableDraft | null {
  const cells = cellsOf(region.sheet);
  const { cards, roles } = findCards(cells, region.area);
  const first = cards[0];
  if (!first) return null;
  const columns: HeaderColumn[] = first.pairs.map(({ label, text }) => ({
    column: label.area.column,
    path: [text],
  }));
  // All cards' values speak for a label, in the order of the first card's labels.
  const sample = first.pairs.map(({ text }) =>
    cards.flatMap(({ pairs }) =>
      pairs.filter((pair) => pair.text === text && !isBlank(pair.value)).map(({ value }) => value),
    ),
  );
  const fingerprint = fingerprintOf(columns);
  const heading = compactText(first.title);
  const guess = guessKinds(
    heading,
    compactText(region.sheet.name),
    columns,
    sample,
    fingerprint,
    context.memory,
  ).find(({ definition }) => definition.kind !== "attendance" && definition.kind !== "roster");
  if (!guess) return null;
  const { definition, matches } = guess;
  const matched = matches.columns.filter(({ field }) => field !== null);
  if (matched.length < FEWEST - 1) return null;

  const records: LedgerRecord[] = [];
  const findings: Finding[] = [];
  for (const { pairs, area, title, titleCell } of cards) {
    const fields: Record<string, Field> = {};
    const year = findYear(compactText(region.sheet.name)) ?? findYear(title) ?? context.year;
    for (const { text, value, cell } of pairs) {
      const field = definition.fields.find(
        ({ id }) => id === matches.columns.find(({ path }) => path[0] === text)?.field,
      );
      if (!field || fields[field.id]) continue;
      const match = matches.columns.find(({ path }) => path[0] === text);
      const both =
        match && (field.id === "present" || field.id === "expected" || field.id === "count")
          ? expectedAndPresent(match, value)
          : null;
      if (both && definition.fields.some(({ id }) => id === "expected")) {
        fields["expected"] = { value: both[0], raw: value, cell };
        fields["present"] = { value: both[1], raw: value, cell };
        continue;
      }
      const reading = readField(value, field, { year, dateSystem: region.sheet.dateSystem });
      if (reading.value === undefined) continue;
      fields[field.id] = { value: reading.value, raw: value, cell };
      for (const problem of reading.problems)
        findings.push(findingOf(problem, { sheet: region.sheet.name, ...cell }, value, definition.kind));
    }
    if (Object.keys(fields).length === 0) continue;
    const heading = { title, cell: titleCell };
    inferType(definition, matches.columns, fields, heading);
    records.push({ area, fields });
  }

  const area = boundingArea(cards.map((each) => each.area)) ?? region.area;
  return {
    ledger: draftLedger({
      kind: definition.kind,
      layout: "card",
      sheet: region.sheet.name,
      title: first.title === "" ? region.sheet.name.trim() : first.title,
      area,
      fingerprint,
      columns: matches.columns,
      rows: roles,
      period:
        findPeriod(compactText(region.sheet.name), context.year) ?? findPeriod(first.title, context.year),
      records,
    }),
    questions: [],
    findings,
    confidence: 0.5 + 0.4 * Math.min(1, matched.length / first.pairs.length),
  };
}

/** Reads labels and values row by row; a card ends where one of its labels comes again. */
function findCards(cells: SheetCells, area: Area): { cards: readonly Card[]; roles: readonly RowNote[] } {
  const cards: Card[] = [];
  const roles: RowNote[] = [];
  let pairs: Pair[] = [];
  let title = "";
  let titleCell: Area | null = null;
  let waiting: RowCell | null = null;
  const close = () => {
    const where = boundingArea(pairs.flatMap(({ label, cell }) => [label.area, cell]));
    // Labels of a single row are a header's, whatever stands between them.
    if (where && where.rows > 1 && pairs.length >= FEWEST)
      cards.push({ title, titleCell, pairs, area: where });
    pairs = [];
  };
  for (let row = area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    if (found.length === 0) {
      roles.push({ row, role: "empty", reason: "nothing" });
      continue;
    }
    const own = pairsOfRow(cells, area, found);
    const alone = found.length === 1 ? found[0] : undefined;
    if (own.length > 0) {
      if (own.some(({ text }) => pairs.some((pair) => pair.text === text))) {
        close();
        waiting = null;
      }
      pairs.push(...own);
      roles.push({ row, role: "data", reason: "label-and-value" });
      waiting = alone && isBlank(own[0]?.value ?? "") ? alone : null;
    } else if (waiting && alone) {
      // The label stood alone; its text is the whole next row, unless that is a label again.
      const label = compactText(waiting.value).replace(/:$/, "");
      const at = pairs.findIndex(({ text }) => text === label);
      const pair = pairs[at];
      if (pair && !alone.text.endsWith(":")) pairs[at] = { ...pair, value: alone.value, cell: alone.area };
      waiting = null;
      roles.push({ row, role: "data", reason: "text-below-label" });
    } else if (found.some(({ text }) => isSignatureText(text))) {
      roles.push({ row, role: "signature", reason: "signature-word" });
    } else if (found.some(({ text }) => isNoteText(text))) {
      roles.push({ row, role: "note", reason: "note-word" });
    } else if (found.length <= 2) {
      if (pairs.length > 0) close();
      title = alone?.text ?? found.map(({ text }) => text).join(" ");
      titleCell = found[0]?.area ?? null;
      roles.push({ row, role: "title", reason: "above-labels" });
    } else {
      // A row of single words is a table, no card.
      return { cards: [], roles: [] };
    }
  }
  close();
  return { cards, roles };
}

function pairsOfRow(cells: SheetCells, area: Area, found: readonly RowCell[]): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < found.length; index++) {
    const here = found[index];
    if (!here) continue;
    const inside = insideCell(here);
    if (inside) {
      pairs.push(inside);
      continue;
    }
    if (!isLabelCell(here)) continue;
    const next = found[index + 1];
    const text = here.text.replace(/:$/, "");
    if (next && !isLabelCell(next) && !insideCell(next)) {
      pairs.push({ label: here, text, value: next.value, cell: next.area });
      index++;
    } else {
      const column = here.area.column + here.area.columns;
      if (column < area.column + area.columns || found.length === 1) {
        pairs.push({ label: here, text, value: "", cell: cells.area(here.area.row, column) });
      }
    }
  }
  const labels = found.filter((each) => isLabelCell(each) || insideCell(each)).length;
  // Labels side by side without values between are a table's header.
  const bare = pairs.filter(({ value }) => isBlank(value)).length;
  return labels >= 3 && bare === pairs.length ? [] : pairs;
}

function isLabelCell({ text, value }: RowCell): boolean {
  if (isPlaceToWrite(value)) return false;
  return isColumnName(typeof value === "string" ? text.replace(/:$/, "") : value);
}

/** 「时间：2024年3月5日」 in one cell. */
function insideCell(cell: RowCell): Pair | null {
  if (typeof cell.value !== "string") return null;
  const match = /^\s*([^:：\n]{2,12})[:：]\s*([\s\S]+)$/.exec(cell.value);
  if (!match?.[1] || !match[2] || !isColumnName(compactText(match[1])) || isSignatureText(cell.text))
    return null;
  return { label: cell, text: compactText(match[1]), value: match[2].trim(), cell: cell.area };
}
