import {
  areaText,
  cellsOf,
  compactText,
  isBlank,
  type CellValue,
  type Sheet,
  type SheetCells,
} from "../../../grid";
import { asLabel } from "../facts/figure-label";
import { positionNamed, unitHeadPosition } from "../facts/staff-facts";
import { matterWords } from "../facts/words-beside";
import { markValue, marksIn } from "../../template/marks";
import { placeKey, type FormEntry, type Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell, rightEdge } from "../open-cell";
import { askedByLabel, type LabelAnswer } from "./asked-by-label";
import { askedOfBlank } from "./asked-of-blank";
import { blanksIn, leadsIn, type TextBlank } from "./blanks-in-text";

/**
 * What the texts of a form ask: blanks within them, and empty cells beside or below a label.
 *
 * @param isTaken whether a cell belongs to a table that is filled by itself
 */
export function textEntries(
  sheet: Sheet,
  context: FormContext,
  isTaken: (row: number, column: number) => boolean,
): readonly FormEntry[] {
  const cells = cellsOf(sheet);
  const beside = new Set<string>();
  return sheet.values.flatMap((texts, down) =>
    texts.flatMap((text, across): readonly FormEntry[] => {
      const [row, column] = [sheet.row + down, sheet.column + across];
      if (typeof text !== "string" || text === "") return [];
      const cell = isTaken(row, column)
        ? null
        : (openBeside(cells, row, column, text) ?? openUnder(cells, row, column, text));
      if (cell === null) return withinText(text, cells, { row, column }, context);
      const key = placeKey(cell.row, cell.column);
      const answer =
        isTaken(cell.row, cell.column) || beside.has(key)
          ? null
          : (positionOf(text, labelBefore(texts, across), context) ?? askedByLabel(text, context));
      const isLabel = /[:：]\s*$/.test(text) && !leadsIn(text);
      if (answer === null && !isLabel) return [];
      beside.add(key);
      const { asked, known } = answer ?? { asked: compactText(text).replace(/[:：]$/, ""), known: null };
      return [{ ...cell, added: 0, blank: "", asked, known }];
    }),
  );
}

/** 「职务」 is the one of whoever the label before it asks for; of somebody whose name is typed there, of the head of the unit. */
function positionOf(text: string, before: string, context: FormContext): LabelAnswer | null {
  if (!/^(?:行政|现任)?(?:职务|职级)$/.test(compactText(text).replace(/[:：]$/, ""))) return null;
  const typed = positionNamed(before, context);
  if (typed) return { asked: `${before}的职务`, known: typed };
  const person = askedByLabel(before, context);
  if (person?.asked !== "单位负责人") return { asked: "职务", known: null };
  return { asked: "单位负责人职务", known: unitHeadPosition(context) };
}

function labelBefore(texts: readonly CellValue[], across: number): string {
  const before = texts
    .slice(0, across)
    .reverse()
    .find((value) => typeof value === "string" && value !== "");
  return typeof before === "string" ? before : "";
}

/**
 * What a row is about, by its first words left of a cell: of 「3 | 集中学习 | 次 | 全年不少于__次」 「集中学习」. Words behind a cell that is to be
 * filled begin anew: of 「志愿服务 | __次 | 文体活动 | __次」 the last blank is of 「文体活动」.
 */
function itemLeftOf(cells: SheetCells, row: number, column: number): string {
  let item = "";
  let isAnew = true;
  for (let left = cells.sheet.column; left < column; left += 1) {
    const value = cells.raw(row, left);
    if (isToFill(cells, row, left)) isAnew = true;
    const isWords = typeof value === "string" && /\p{Script=Han}{2}/u.test(value);
    if (!isWords || cells.area(row, left).rows !== 1 || value.length > 20 || blanksIn(value).length > 0)
      continue;
    if (isAnew) item = asLabel(compactText(value)).replace(OF_COUNTS, "");
    isAnew = false;
  }
  return item;
}

function isToFill(cells: SheetCells, row: number, column: number): boolean {
  const value = cells.raw(row, column);
  return isOpenCell(cells, row, column) || (typeof value === "string" && blanksIn(value).length > 0);
}

/** What a row's name says of how it is counted, its blanks say themselves. */
const OF_COUNTS = /(?:各|每)(?:个?月|个?季度|年)|[:：]$|\(.*\)$|(?:[场次人件]|人次)?数$|场次$|平均得?分$/gu;

function withinText(
  text: string,
  cells: SheetCells,
  cell: { readonly row: number; readonly column: number },
  context: FormContext,
): readonly FormEntry[] {
  const blanks = blanksIn(text);
  if (blanks.length === 0) return [];
  const label = labelLeftOf(cells, cell.row, cell.column);
  const item = itemLeftOf(cells, cell.row, cell.column);
  const place = {
    label: compactText(label).replace(/[:：]$/, ""),
    cell: areaText({ ...cell, rows: 1, columns: 1 }),
  };
  const marks = marksIn(text, place);
  return blanks.map((blank): FormEntry => {
    const mark = marks.find(({ at, text: { length } }) => at <= blank.at && blank.at < at + length);
    const found = askedOfBlank(ofItem(blank, item), label, context);
    // Beside 填表人 and the date in one line whoever heads the unit is to sign.
    const isSigned = found.asked === "单位负责人" && blanks.length > 1 && found.known !== null;
    const answer = isSigned ? { ...found, known: { ...found.known, sure: false } } : found;
    const said = mark && saidOf(mark, blank, context);
    return {
      ...cell,
      added: 0,
      blank: blank.text,
      ...(mark ? { name: mark.name } : {}),
      ...answer,
      ...(said ? { known: said } : {}),
    };
  });
}

/** A blank that only says how often or how much, with what its row is about in front. */
function ofItem(blank: TextBlank, item: string): TextBlank {
  const isOfItem =
    item !== "" && blank.kind === "line" && matterWords(blank.before.replace(/得分/gu, "")).length <= 1;
  return isOfItem
    ? { ...blank, before: `${item}${blank.before}`, sentence: `${item}${blank.sentence}` }
    : blank;
}

/** What the clerk has said of such a mark in 模板字段: it goes before what we know. */
function saidOf(
  { name, text }: { readonly name: string; readonly text: string },
  { kind }: TextBlank,
  { input: { said = {} } }: FormContext,
): Known | null {
  const word = said[name];
  if (word === undefined || word === "") return null;
  const value = kind === "year" ? word.replace(/年度?$/, "") : markValue(text, word);
  return { value, from: "“模板字段”表所填", source: [], sure: true };
}

/** The empty cell right of a label, else the one below it; null where the text itself has the room. */
function openBeside(
  cells: SheetCells,
  row: number,
  column: number,
  text: string,
): { readonly row: number; readonly column: number } | null {
  if (text.length > 30 || blanksIn(text.replace(/[:：]\s*$/, "")).length > 0) return null;
  const own = cells.area(row, column);
  const { sheet } = cells;
  const right = own.column + own.columns;
  const edge = rightEdge(sheet);
  const above = row > sheet.row ? cells.raw(row - 1, right) : "";
  // Under 「姓名」 stand the rows of a list, whatever their side says.
  if (typeof above === "string" && /^姓\s*名$/u.test(above.trim()) && own.rows > 1) return null;
  if (right < edge && isOpenCell(cells, row, right)) return { row, column: right };
  const below = own.row + own.rows;
  const isLabel = /[:：]\s*$/.test(text) && right < edge;
  return isLabel && below < sheet.row + sheet.values.length && isOpenCell(cells, below, column)
    ? { row: below, column }
    : null;
}

/** Names of what tells records apart: below them stand rows of a list. */
const OF_RECORDS =
  /^(?:序号|编号|姓名|名称|月份|季度|年度|(?:.{0,4}(?:日期|时间|名称|科室|部门|股室|内容|主题|问题|任务)))$/u;

/** The open cell under a figure's label, where one empty row stands below a row of such labels. */
function openUnder(
  cells: SheetCells,
  row: number,
  column: number,
  text: string,
): { readonly row: number; readonly column: number } | null {
  if (text.length > 20 || blanksIn(text).length > 0) return null;
  const own = cells.area(row, column);
  const below = own.row + own.rows;
  const { sheet } = cells;
  const textsIn = (at: number): readonly CellValue[] =>
    (sheet.values[at - sheet.row] ?? []).filter((value) => !isBlank(value));
  const labels = textsIn(row);
  if (labels.length < 2 || labels.some((label) => OF_RECORDS.test(compactText(label)))) return null;
  const isLast = below === sheet.row + sheet.values.length - 1 || textsIn(below + 1).length > 0;
  return textsIn(below).length === 0 && isLast && isOpenCell(cells, below, column)
    ? { row: below, column }
    : null;
}

function labelLeftOf(cells: SheetCells, row: number, column: number): string {
  for (let left = column - 1; left >= cells.sheet.column; left -= 1) {
    const value = cells.raw(row, left);
    if (!isBlank(value)) return typeof value === "string" ? value : "";
  }
  return "";
}
