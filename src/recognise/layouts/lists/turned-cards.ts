import { boundingArea, compactText, isBlank, type Area, type SheetCells } from "../../../grid";
import type { RowNote } from "../../../ledgers";
import { isColumnName } from "../../find/header-words";
import { rowDayReader } from "../../find/row-dates";
import { cellsInRow, isNoteText, isSignatureText, totalWord, type RowCell } from "../../find/row-cells";
import { FEWEST, type Card, type FoundCards } from "./find-cards";

/** The labels of a list on its side, one a row, and the columns that hold an event each. */
interface Block {
  readonly labels: RowCell[];
  readonly columns: readonly number[];
}

/**
 * A list turned on its side: the names of its columns stand one below the other in front, each event has a column (收到日期 | 1月12日 | 3月16日,
 * 反映事项 | 欠薪 | 噪声). Each column is a card of its own. Null where a row says otherwise, or where nothing in it is dated across:
 * labels before times (一季度, 二季度) and before figures are a matrix.
 */
export function turnedCards(cells: SheetCells, area: Area): FoundCards | null {
  const blocks: Block[] = [];
  const roles: RowNote[] = [];
  let title: RowCell | null = null;
  for (let row = area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    const block = blocks.at(-1);
    const again = block !== undefined && block.labels[0]?.text === found[0]?.text;
    if (isHead(found, area.column) && (!block || again)) {
      const events = found.slice(1).filter(({ text }) => totalWord(text) === null);
      blocks.push({ labels: found.slice(0, 1), columns: events.map(({ area: { column } }) => column) });
      roles.push({ row, role: "data", reason: "label-and-value" });
      continue;
    }
    const role = roleBeside(area, found, block);
    if (role === null) return null;
    if (role.role === "title") title ??= found[0] ?? null;
    if (role.role === "data" && found[0]) block?.labels.push(found[0]);
    roles.push({ row, ...role });
  }
  const turned = blocks.filter(({ labels }) => labels.length >= FEWEST);
  if (turned.length === 0 || turned.length < blocks.length) return null;
  if (!turned.every((block) => isDated(cells, block))) return null;
  return { cards: turned.flatMap((block) => cardsOf(cells, block, title)), roles };
}

/** The first row of a block: a label in front, two values or more beside it, none of which is a label again. */
function isHead(found: readonly RowCell[], left: number): boolean {
  const [first, ...values] = found;
  return first?.area.column === left && isLabel(first) && values.length >= 2 && !values.some(isLabel);
}

/** What a row below or above is; null for one that a list on its side has not. */
function roleBeside(
  area: Area,
  found: readonly RowCell[],
  block: Block | undefined,
): Omit<RowNote, "row"> | null {
  const [first, ...values] = found;
  if (!first) return { role: "empty", reason: "nothing" };
  if (found.some(({ text }) => isSignatureText(text))) return { role: "signature", reason: "signature-word" };
  if (found.some(({ text }) => isNoteText(text))) return { role: "note", reason: "note-word" };
  if (!block && found.length > 2) return null;
  if (!block) return /:./.test(first.text) ? INFO : { role: "title", reason: "above-labels" };
  // 「填报日期：2026年12月31日」 below the last label.
  if (values.length === 0 && first.text.length > LONGEST_LABEL)
    return { role: "note", reason: "long-text-alone" };
  const below = first.area.column === area.column && first.text.length <= LONGEST_LABEL;
  const inside = values.every((value) => !isLabel(value) && block.columns.some((at) => covers(value, at)));
  return below && inside && first.area.columns < area.columns
    ? { role: "data", reason: "label-and-value" }
    : null;
}

const INFO = { role: "info", reason: "label-and-value" } as const;
const LONGEST_LABEL = 10;

function covers({ area: { column, columns } }: RowCell, at: number): boolean {
  return column <= at && at < column + columns;
}

/** Any year will do to see that a text names a day. */
const SOME_YEAR = { year: 2024, month: null, from: null, to: null };
/** Smaller numbers are counts, no serials of days. */
const FIRST_SERIAL = 20000;

/** Whether a row holds nothing but days, two at least, and three labels are names of columns. */
function isDated(cells: SheetCells, { labels, columns }: Block): boolean {
  const known = labels.filter(isLabel).length;
  const dayOf = rowDayReader(SOME_YEAR, cells.sheet.dateSystem);
  return (
    known >= 3 &&
    labels.some(({ area: { row } }) => {
      const values = columns.map((column) => cells.value(row, column)).filter((value) => !isBlank(value));
      return (
        values.length >= 2 &&
        values.every((value) => (typeof value !== "number" || value >= FIRST_SERIAL) && dayOf(value) !== null)
      );
    })
  );
}

function cardsOf(cells: SheetCells, { labels, columns }: Block, title: RowCell | null): readonly Card[] {
  return columns.flatMap((column): Card[] => {
    const pairs = labels.map((label) => {
      const { row } = label.area;
      const text = label.text.replace(/:$/, "");
      return { label, text, value: cells.value(row, column), cell: cells.area(row, column) };
    });
    const area = boundingArea(pairs.map(({ cell }) => cell));
    if (!area || pairs.every(({ value }) => isBlank(value))) return [];
    return [{ title: title?.text ?? "", titleCell: title?.area ?? null, pairs, area }];
  });
}

function isLabel({ value }: RowCell): boolean {
  return typeof value === "string" && isColumnName(compactText(value).replace(/:$/, ""));
}
