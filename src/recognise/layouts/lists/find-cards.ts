import {
  boundingArea,
  compactText,
  isBlank,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../../grid";
import type { RowNote } from "../../../ledgers";
import { isColumnName } from "../../find/header-words";
import { isPlaceToWrite } from "../../find/place-to-write";
import { cellsInRow, isNoteText, isSignatureText, type RowCell } from "../../find/row-cells";

export interface Pair {
  readonly label: RowCell;
  readonly text: string;
  readonly value: CellValue;
  readonly cell: Area;
}

export interface Card {
  readonly title: string;
  readonly titleCell: Area | null;
  readonly pairs: readonly Pair[];
  readonly area: Area;
}

/** Fewer labels than this make no card. */
export const FEWEST = 4;

/** The cards of a sheet, with what each of its rows is. */
export interface FoundCards {
  readonly cards: readonly Card[];
  readonly roles: readonly RowNote[];
}

/** What has been read of the card that is not closed yet. */
interface OpenCard {
  title: string;
  titleCell: Area | null;
  pairs: Pair[];
  /** A label that stood alone in its row, whose text may be the whole next row. */
  waiting: RowCell | null;
}

type Role = Omit<RowNote, "row">;

const NOTHING: FoundCards = { cards: [], roles: [] };

/** Reads labels and values row by row; a card ends where one of its labels comes again. */
export function findCards(cells: SheetCells, area: Area): FoundCards {
  const cards: Card[] = [];
  const roles: RowNote[] = [];
  const open: OpenCard = { title: "", titleCell: null, pairs: [], waiting: null };
  for (let row = area.row; row < area.row + area.rows; row++) {
    const found = cellsInRow(cells, area, row);
    const own = pairsOfRow(cells, area, found, labelsByPlace(cells, found, open.pairs));
    const role = own.length > 0 ? addPairs(open, own, found, cards) : addText(open, found, cards);
    // A row of single words is a table, no card.
    if (!role) return NOTHING;
    roles.push({ row, ...role });
  }
  close(open, cards);
  return { cards, roles };
}

function addPairs(open: OpenCard, own: readonly Pair[], found: readonly RowCell[], cards: Card[]): Role {
  if (own.some(({ text }) => open.pairs.some((pair) => pair.text === text))) close(open, cards);
  open.pairs.push(...own);
  const alone = found.length === 1 ? found[0] : undefined;
  open.waiting = alone && isBlank(own[0]?.value ?? "") ? alone : null;
  return { role: "data", reason: "label-and-value" };
}

/** What a row without labels is; null for a row of several words. */
function addText(open: OpenCard, found: readonly RowCell[], cards: Card[]): Role | null {
  const [first] = found;
  const { waiting } = open;
  // Only the very next row is the label's text.
  open.waiting = null;
  if (!first) return { role: "empty", reason: "nothing" };
  if (waiting && found.length === 1 && !isTitleAgain(first.text, open.title)) {
    addValue(open, waiting, first);
    return { role: "data", reason: "text-below-label" };
  }
  if (found.some(({ text }) => isSignatureText(text))) return { role: "signature", reason: "signature-word" };
  if (found.some(({ text }) => isNoteText(text))) return { role: "note", reason: "note-word" };
  if (found.length > 2) return null;
  if (open.pairs.length > 0) close(open, cards);
  open.title = found.map(({ text }) => text).join(" ");
  open.titleCell = first.area;
  return { role: "title", reason: "above-labels" };
}

/** The title of the next card on the sheet: 「走访记录（二）」 below 「走访记录（一）」. */
function isTitleAgain(text: string, title: string): boolean {
  const plain = (one: string): string => one.replace(/[\d一二三四五六七八九十第次号()]/g, "");
  return title !== "" && plain(text) === plain(title);
}

/** The label stood alone; its text is the whole next row, unless that is a label again. */
function addValue(open: OpenCard, waiting: RowCell, { text, value, area }: RowCell): void {
  const label = compactText(waiting.value).replace(/:$/, "");
  const at = open.pairs.findIndex((pair) => pair.text === label);
  const pair = open.pairs[at];
  if (pair && !text.endsWith(":")) open.pairs[at] = { ...pair, value, cell: area };
}

function close(open: OpenCard, cards: Card[]): void {
  const { title, titleCell, pairs } = open;
  const area = boundingArea(pairs.flatMap(({ label, cell }) => [label.area, cell]));
  // Labels of a single row are a header's, whatever stands between them.
  if (area && area.rows > 1 && pairs.length >= FEWEST) cards.push({ title, titleCell, pairs, area });
  open.pairs = [];
}

/**
 * Whether each cell of a row is a label, by where the labels and the values of the rows above stand: 「部门意见」 below 「姓名」 is one, whether or not
 * a ledger knows it, and 「事假」 below a name is none. Empty where a cell stands elsewhere, or where the place of a value above holds
 * another label: 「公开内容 | 公开时间」 are the header of a list.
 */
function labelsByPlace(
  cells: SheetCells,
  found: readonly RowCell[],
  above: readonly Pair[],
): ReadonlyMap<RowCell, boolean> {
  const isTaken = ({ value, cell }: Pair): boolean =>
    isBlank(value) && isColumnName(cells.value(cell.row, cell.column));
  if (above.some(isTaken)) return new Map();
  const labels = new Set(above.map(({ label }) => label.area.column));
  const values = new Set(above.map(({ cell }) => cell.column));
  const [first] = found;
  const fits = found.every(
    ({ area: { column }, text }) => labels.has(column) !== values.has(column) && !isSignatureText(text),
  );
  if (found.length < 2 || !fits || !first || !labels.has(first.area.column)) return new Map();
  return new Map(
    found.map((cell) => {
      const { area, text, value } = cell;
      const isShort = typeof value === "string" && text.length <= LONGEST_LABEL;
      return [cell, labels.has(area.column) && isShort];
    }),
  );
}

const LONGEST_LABEL = 10;

function pairsOfRow(
  cells: SheetCells,
  area: Area,
  found: readonly RowCell[],
  byPlace: ReadonlyMap<RowCell, boolean>,
): Pair[] {
  if (labelsTouch(found)) return [];
  const isLabel = (cell: RowCell): boolean => byPlace.get(cell) ?? isLabelCell(cell);
  const pairs: Pair[] = [];
  for (let index = 0; index < found.length; index++) {
    const here = found[index];
    if (!here) continue;
    const inside = insideCell(here);
    if (inside) {
      pairs.push(inside);
      continue;
    }
    if (!isLabel(here)) continue;
    const next = found[index + 1];
    const text = here.text.replace(/:$/, "");
    if (next && !isLabel(next) && !insideCell(next)) {
      pairs.push({ label: here, text, value: next.value, cell: next.area });
      index++;
    } else {
      const column = here.area.column + here.area.columns;
      if (column < area.column + area.columns || found.length === 1) {
        pairs.push({ label: here, text, value: "", cell: cells.area(here.area.row, column) });
      }
    }
  }
  const labels = found.filter((each) => isLabel(each) || insideCell(each)).length;
  // Labels side by side without values between are a table's header.
  const bare = pairs.filter(({ value }) => isBlank(value)).length;
  return labels >= 3 && bare === pairs.length ? [] : pairs;
}

/** Three labels that touch are a table's header, though a name that nobody knows stands among them: a card leaves room for their values. */
function labelsTouch(found: readonly RowCell[]): boolean {
  let run = 0;
  return found.some((cell, index) => {
    const before = found[index - 1]?.area;
    const touches = before !== undefined && before.column + before.columns === cell.area.column;
    run = !isLabelCell(cell) || cell.text.endsWith(":") ? 0 : touches ? run + 1 : 1;
    return run >= 3;
  });
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
