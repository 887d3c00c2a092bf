import { cellsOf, compactText, foldHeader, isBlank } from "../../grid";
import { findHeader, type Header } from "../find/header";
import { rowsBetween } from "../find/header-score";
import { cellsInRow, isNoteText, isSignatureText } from "../find/row-cells";
import type { Region } from "../layout";

/** What somebody finds when he goes through the items: 完成情况, 是否达标, 自评分, 存在问题. */
const OUTCOME =
  /^(?:实际|完成|落实|自查|自评|自检|检查|开展|进展|达标|符合)(?:值|情况|结果|结论|意见|得?分|次数|说明)?$|^(?:是否|有无).{1,4}$|^(?:自评|自查|实际)?得分$|^(?:存在|主要|发现)?的?问题.{0,3}$|^(?:整改|改进)(?:措施|情况|时限|意见)$|^结论$|^(?:扣分|失分)(?:原因|说明)?$|^佐证材料$/;
/** Who and when: what names them was begun. */
const WHO_OR_WHEN = /科室|部门|单位|领导|人员?$|姓名|时限|期限|日期|时间|月份/;
const SELF_CHECK = /自查|自评|自检|自我(?:检查|评价)|对照检查|达标/;

/**
 * Whether a region is a form in which items are printed and nobody has said yet how far they are: a self-check with 完成情况, 是否达标 and
 * 存在问题 empty in every row. Its items are no tasks and its rows no inspections.
 */
export function isUnfilledForm(region: Region): boolean {
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const header = findHeader(cells, area);
  if (!header) return false;
  const named = header.columns.filter(({ path }) => path.length > 0);
  if (onlyStretches(region, header)) return true;
  const nameOf = ({ path }: (typeof named)[number]) => foldHeader(path.at(-1) ?? "");
  const outcomes = named.filter((column) => OUTCOME.test(nameOf(column)));
  if (outcomes.length < 2) return false;
  const above = rowsBetween(area.row, header.to).flatMap((row) => cellsInRow(cells, area, row));
  const about = [sheet.name, ...above.map(({ text }) => text)].map(compactText).join(" ");
  if (!SELF_CHECK.test(about)) return false;
  const rows = rowsBetween(header.to + 1, area.row + area.rows - 1).filter((row) => {
    const found = cellsInRow(cells, area, row);
    return found.length > 0 && !found.some(({ text }) => isSignatureText(text) || isNoteText(text));
  });
  const isFilled = (row: number, column: number) => !isBlank(cells.raw(row, column));
  const begun = named.filter((column) => outcomes.includes(column) || WHO_OR_WHEN.test(nameOf(column)));
  if (rows.some((row) => begun.some(({ column }) => isFilled(row, column)))) return false;
  const items = named.filter((column) => !begun.includes(column));
  return rows.filter((row) => items.some(({ column }) => isText(cells.raw(row, column)))).length >= 2;
}

const STRETCH =
  /^(?:20\d{2}年)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四1-4]季度?|[上下]半年)$/;

/** What a statistic's columns are called; 学习内容 or 参加人员 beside printed months are a blank ledger's. */
const COUNTED = /(?:次|人|件|天|时|篇|期|分)数$|人次$|[^频]率$|数量$|均分$/;

/** A statistic that is to be filled in: months or quarters are printed down one column, and nothing stands beside them. */
function onlyStretches({ sheet, area }: Region, { to, columns }: Header): boolean {
  const named = columns.filter(({ path }) => path.length > 0);
  const counts = named.some(({ path }) => COUNTED.test(foldHeader(path.at(-1) ?? "")));
  if (!counts || named.length < 3) return false;
  const cells = cellsOf(sheet);
  const rows = rowsBetween(to + 1, area.row + area.rows - 1);
  const stretches = rows.filter((row) => {
    const filled = named.filter(({ column }) => !isBlank(cells.raw(row, column)));
    const texts = filled
      .map(({ column }) => cells.raw(row, column))
      .filter((value) => typeof value === "string");
    return texts.length === 1 && filled.length <= 2 && STRETCH.test(compactText(texts[0] ?? ""));
  });
  const others = rows
    .filter((row) => !stretches.includes(row))
    .flatMap((row) => cellsInRow(cells, area, row));
  const isEmptyBeside = others.every(
    ({ value, area: { column } }) => typeof value === "string" || column === area.column,
  );
  return stretches.length >= 3 && isEmptyBeside && others.length <= 3;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && /\p{Script=Han}{2}/u.test(value);
}
