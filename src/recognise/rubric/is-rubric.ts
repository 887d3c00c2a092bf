import {
  cellsOf,
  compactText,
  foldHeader,
  readNumber,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../grid";
import { findHeader } from "../find/header";
import { areaKey, once } from "../find/once";
import { cellsInRow, type RowCell } from "../find/row-cells";
import { datedAs } from "../values/dated-as";
import type { Region } from "../layout";
import { OUTCOME, POINTS, REQUIREMENT, RULE } from "./column-names";
import { rubricHeader } from "./rubric-header";

/** Columns of a register: who did what when, and how far it is. */
const REGISTER =
  /(完成情况|完成时限|完成时间|进展|状态|是否完成|姓名|整改情况|整改结果|整改状态|复查|检查日期|检查时间|存在问题|检查人|是否合格|等次|名次|区域)$/;
const TITLE =
  /细则|评分标准|考核标准|考评标准|测评标准|评比标准|评价标准|验收标准|测评体系|评价体系|量化考核|目标管理|目标考核|考核评分|考评表|测评表|自评表|自查自评|评分一览表/;
/** A form of the unit's own inspections, however its columns are called; 卫生先进单位创建标准 is none. */
const HYGIENE_FORM =
  /(卫生|内务|保洁|清洁)[^\s]{0,6}(检查|评比|评分|打分|登记|考核|得分|情况|记录|统计|台账)(?!.*(细则|标准|办法|创建))/;
const POINTS_IN_TEXT =
  /[(（【[]\s*\d+(\.\d+)?\s*分[^()（）]{0,24}[)）】\]]|[扣减加得记计]\s*\d+(\.\d+)?\s*(-\d+\s*)?分|,\d+分[;。]?$|扣完为止|不得分|酌情扣|一票否决/;
/** Rows that are looked at: a rubric says so in its first ones. */
const DEEPEST = 60;

/**
 * Whether a region is a 考核细则 (docs/criteria.md §7): requirements with points or rules of points, and neither dates nor results. It is no
 * ledger, whatever its columns are called: nothing was done yet.
 */
export function isRubric({ sheet, area }: Region): boolean {
  const cells = cellsOf(sheet);
  return once(cells, `rubric ${areaKey(area)}`, () => asksWithPoints(cells, area));
}

function asksWithPoints(cells: SheetCells, area: Area): boolean {
  if (area.rows < 3) return false;
  const body: RowCell[][] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + DEEPEST); row++)
    body.push([...cellsInRow(cells, area, row)]);
  if (!body.some((row) => row.some(({ text }) => /分|扣|细则|测评/.test(text)))) return false;

  const header = rubricHeader(cells, area, area.row, 12) ?? findHeader(cells, area);
  const top = header ? header.to + 1 - area.row : 0;
  const textOf = (from: number, to: number) =>
    body
      .slice(from, to)
      .flat()
      .map(({ text }) => text)
      .join(" ");
  const title = `${textOf(0, header ? header.from - area.row : 0)} ${compactText(cells.sheet.name)}`;
  const about = `${title} ${textOf(0, top)}`;
  if (HYGIENE_FORM.test(title)) return false;
  const rows = body.slice(top).filter((row) => row.length > 0);
  const texts = rows.flat().filter(({ value, text }) => typeof value === "string" && text.length >= 6);
  const pointed = texts.filter(({ text }) => POINTS_IN_TEXT.test(text)).length;
  if (rows.flat().filter(({ value }) => isDay(value)).length >= 2) return false;
  const says = pointed >= 3 && pointed >= texts.length * 0.2;
  if (!header) return says && TITLE.test(about);
  return header.columns.some(({ path }) => REGISTER.test(leafOf(path))) ? says && TITLE.test(about) : judge();

  function judge(): boolean {
    const named = header?.columns.filter(({ path }) => path.length > 0) ?? [];
    const asks = named.some(({ path }) => REQUIREMENT.test(leafOf(path)));
    const rules = named.some(({ path }) => RULE.test(leafOf(path)) && !/扣分(原因|理由)/.test(leafOf(path)));
    const points = named.find(({ path }) => POINTS.test(leafOf(path)));
    if (!asks && !rules) return false;
    if (says) return true;
    const filled = named.filter(
      ({ path, column }) => column !== points?.column && OUTCOME.test(leafOf(path)) && hasNumbers(column),
    );
    if (filled.length > 0) return false;
    if (TITLE.test(about)) return points !== undefined || rules || pointed >= 1;
    return points !== undefined && hasNumbers(points.column) && (rules || texts.length >= rows.length / 2);
  }

  function hasNumbers(column: number): boolean {
    return rows.some((row) =>
      row.some(
        ({ area: cell, value }) =>
          cell.column <= column && column < cell.column + cell.columns && isPoints(value),
      ),
    );
  }
}

function leafOf(path: readonly string[]): string {
  return foldHeader(path[path.length - 1] ?? "");
}

function isPoints(value: CellValue): boolean {
  return readNumber(value) !== null || /^\d+(\.\d+)?分$/.test(compactText(value));
}

function isDay(value: CellValue): boolean {
  // 「1.2」 numbers an item.
  return datedAs(value) === "day" && !/^\d+\.\d+$/.test(compactText(value));
}
