import { foldText, type CellArea } from "../../grid";
import { cellsInRow, isSignatureText, type RowCell } from "../find/row-cells";
import { isBannerRow } from "./banner-row";
import { cellAt, columnOf, piecesOf, roleAt, rulesOver, textsOver, type RubricBlock } from "./block";
import { pointsOf } from "./cell-text";
import { itemsOfRow, type RowTexts } from "./items-of-row";
import { isRemark, isSumText, kindOfHeading } from "./line-kinds";
import { depthOf, withoutNumber } from "./numbered";
import { pointsInText } from "./points-in-text";
import type { RubricDraft, RubricItemKind } from "./rubric";

interface Level {
  readonly name: string;
  readonly depth: number;
}

/** Where the reading of a table stands: what heads the row that is read. */
interface Standing {
  kind: RubricItemKind;
  banners: readonly Level[];
  levels: readonly Level[];
  /** Below 「说明」 a row with one text goes on with it. */
  afterRemark: boolean;
}

/** Reads the rows of one table of a rubric. */
export function readBlock(block: RubricBlock, skip: ReadonlySet<number>, draft: RubricDraft): void {
  const standing: Standing = { kind: "item", banners: [], levels: [], afterRemark: false };
  for (let row = block.area.row; row < block.area.row + block.area.rows; row++) {
    const found = skip.has(row) ? [] : cellsInRow(block.cells, block.area, row);
    const words = wordsOf(found);
    const only = words.length === 1 ? words[0] : undefined;
    if (found.length === 0) continue;
    if (words.some(({ text }) => isSumText(text))) readSum(block, found, standing, draft);
    else if (only && (isRemark(only.text) || isSignatureText(only.text) || standing.afterRemark)) {
      draft.notes.push({ text: foldText(only.value), cell: cellAt(block, only.area) });
      standing.afterRemark ||= isRemark(only.text);
    } else if (isBannerRow(block, row, found, words)) readBanner(block, found, words, standing, draft);
    else {
      standing.afterRemark = false;
      readDimensions(block, row, found, standing, draft);
      readItem(block, row, found, standing, draft);
    }
  }
}

/** The cells of a row that hold more than points. */
function wordsOf(found: readonly RowCell[]): readonly RowCell[] {
  return found.filter(({ value }) => pointsOf(value) === null);
}

function readBanner(
  block: RubricBlock,
  found: readonly RowCell[],
  words: readonly RowCell[],
  standing: Standing,
  draft: RubricDraft,
): void {
  const name = words.at(-1);
  if (name === undefined) return;
  const number = found.filter((one) => !words.includes(one)).at(-1);
  const { text, points } = pointsInText(name.text);
  const depth = depthOf(words[0]?.text ?? "") ?? 0;
  const plain = withoutNumber(text);
  standing.kind = kindOfHeading(plain);
  standing.banners = [...standing.banners.filter((level) => level.depth < depth), { name: plain, depth }];
  standing.levels = [];
  draft.dimensions.push({
    name: plain,
    points: points ?? pointsOf(number?.value ?? ""),
    cell: cellAt(block, name.area),
  });
}

function readSum(
  block: RubricBlock,
  found: readonly RowCell[],
  { banners, levels }: Standing,
  draft: RubricDraft,
): void {
  const word = found.find(({ text }) => isSumText(text));
  const numbers = found.filter(({ value }) => pointsOf(value) !== null);
  const number =
    numbers.find(({ area }) => roleAt(block, area.column)?.endsWith("points") === true) ?? numbers[0];
  const inWord = /\d+(\.\d+)?/.exec(word?.text ?? "")?.[0];
  const stated = pointsOf(number?.value ?? "") ?? (inWord === undefined ? null : Number(inWord));
  const cell = number ?? word;
  if (cell === undefined || stated === null) return;
  if (!/小计|本项/.test(word?.text ?? "")) {
    draft.total ??= { points: stated, cell: cellAt(block, cell.area) };
    return;
  }
  const names = [...levels, ...banners].map(({ name }) => name);
  const index = draft.dimensions.map(({ name }) => names.includes(name)).lastIndexOf(true);
  const last = draft.dimensions[index];
  if (last?.points === null) draft.dimensions[index] = { ...last, points: stated };
}

/** Names of the row's dimensions: merged ones and those above a blank go on. */
function readDimensions(
  block: RubricBlock,
  row: number,
  found: readonly RowCell[],
  standing: Standing,
  draft: RubricDraft,
): void {
  for (const { area, text: words } of found) {
    if (roleAt(block, area.column) !== "dimension") continue;
    const { text, points } = pointsInText(words);
    const name = withoutNumber(text);
    const depth = area.column;
    if (name === "" || standing.levels.some((level) => level.depth === depth && level.name === name))
      continue;
    standing.levels = [...standing.levels.filter((level) => level.depth < depth), { name, depth }];
    if (standing.levels.length === 1 && standing.banners.length === 0) standing.kind = kindOfHeading(name);
    draft.dimensions.push({ name, points: points ?? dimensionPoints(block, row), cell: cellAt(block, area) });
  }
}

function dimensionPoints(block: RubricBlock, row: number): number | null {
  const column = columnOf(block, "dimension-points");
  return column === undefined ? null : pointsOf(block.cells.value(row, column));
}

function readItem(
  block: RubricBlock,
  row: number,
  found: readonly RowCell[],
  standing: Standing,
  draft: RubricDraft,
): void {
  const of = (role: string) => found.filter(({ area }) => roleAt(block, area.column) === role);
  const asked = piecesOf(block, of("requirement"));
  const rule = piecesOf(block, of("rule"), "rule");
  if (asked.length === 0 && rule.length === 0) return;
  const texts: RowTexts = {
    kind: standing.kind,
    dimensions: [...standing.banners, ...standing.levels].map(({ name }) => name),
    asked,
    rule: rule.length > 0 || asked.length === 0 ? rule : rulesOver(block, row),
    method: textsOver(block, row, "method").join("\n"),
    often: textsOver(block, row, "often").join("\n"),
    department: textsOver(block, row, "department").join("、"),
    ...pointsAt(block, row, asked[0]?.cell ?? rule[0]?.cell, draft),
  };
  if (asked.length > 0) draft.items.push(...itemsOfRow(texts));
  else continueItem(texts, row, draft);
}

/** More of the requirement above: a rule, or with points of its own a part. */
function continueItem(texts: RowTexts, row: number, draft: RubricDraft): void {
  const last = draft.items.at(-1);
  if (last === undefined) return;
  const rule = texts.rule.map(({ text }) => text).join("\n");
  const cells = texts.rule.map(({ cell }) => cell);
  if (texts.points !== null && texts.pointsCell?.row === row)
    draft.items.push({ ...last, points: texts.points, shared: null, rule, cells });
  else
    draft.items[draft.items.length - 1] = {
      ...last,
      rule: [last.rule, rule].filter(Boolean).join("\n"),
      cells: [...last.cells, ...cells],
    };
}

/** The points that hold for a row: its own, or those of a cell that reaches over several rows that ask something. */
function pointsAt(
  block: RubricBlock,
  row: number,
  asked: CellArea | undefined,
  draft: RubricDraft,
): Pick<RowTexts, "points" | "shared" | "pointsCell"> {
  const column = columnOf(block, "points");
  const points = column === undefined ? null : pointsOf(block.cells.value(row, column));
  if (column === undefined || points === null) return { points: null, shared: null, pointsCell: null };
  const area = block.cells.area(row, column);
  const cell = cellAt(block, area);
  if (area.rows <= (asked?.rows ?? 1)) return { points, shared: null, pointsCell: cell };
  const dimension = draft.dimensions.at(-1);
  if (dimension?.points === null && dimension.cell.row === area.row && dimension.cell.rows <= area.rows)
    draft.dimensions[draft.dimensions.length - 1] = { ...dimension, points };
  return { points: null, shared: { points, cell }, pointsCell: cell };
}
