import { foldHeader, isBlank, readNumber } from "../../../grid";
import type { RowNote } from "../../../ledgers";
import { mostly } from "../../columns/column-contents";
import type { HeaderColumn } from "../../find/header";
import { isNumbering } from "../../find/header-words";
import { totalWord } from "../../find/row-cells";
import { leafOf, type HeadedTable } from "./headed-table";

/** Ways of learning that have a column of their own beside the months. */
const WAY =
  /网络|网上|网课|线上|在线|远程|慕课|自学|自主|脱产|面授|集中|党校|调训|轮训|培训|讲座|学院|学习强国|其他|其它/;
/** Numbers of a row that are no hours of it: a share of the months, what is asked, what is left, how often. */
const NO_HOURS =
  /其中|达标|目标|任务|标准|规定|应[学修完]|[还尚]?差|不足|名次|排名|年龄|工龄|率$|[次期场人]数|班次|天数|日期|时间|备注|[去上]年|结转|号$/;
/** The sheet's own sum of a row. */
const ROW_SUM =
  /^(?:全年|年度|学时)?(?:合计|小计|总计|共计|累计|总和)(?:学时|课时|小时)?$|^总(?:学时|课时|时数)$/;

/** The column of the rows' sums, by whatever word. */
export function sumColumn(columns: readonly HeaderColumn[]): number | null {
  return columns.find((column) => ROW_SUM.test(foldHeader(leafOf(column))))?.column ?? null;
}

/** Whether a column says something of the hours and holds none: 应修学时, 还差, 达标情况. */
export function holdsNoHours({ path }: Pick<HeaderColumn, "path">): boolean {
  return path.some((name) => NO_HOURS.test(foldHeader(name)));
}

/** Rows of a matrix of hours, with the columns of their months. */
interface HoursTable {
  readonly table: HeadedTable;
  readonly months: readonly HeaderColumn[];
  /** Neither months nor names. */
  readonly others: readonly HeaderColumn[];
  readonly total: number | null;
}

/**
 * Columns of hours beside those of the months (网络学院, 自学): they belong to a row's hours where the sheet's own sums take them in, and
 * where it has none by their names.
 */
export function hoursBeside({ table, months, others, total }: HoursTable): readonly HeaderColumn[] {
  const columns = others.filter((column) => {
    const leaf = foldHeader(leafOf(column));
    const values = table.sample(column);
    const isOther = column.column === total || isNumbering(leaf) || totalWord(leaf) !== null;
    return (
      !isOther &&
      (column.path.length === 1 || WAY.test(leaf)) &&
      !holdsNoHours(column) &&
      values.length > 0 &&
      mostly(values, (value) => readNumber(value) !== null)
    );
  });
  const ways = columns.filter((column) => WAY.test(foldHeader(leafOf(column))));
  if (total === null) return ways;
  const alone = rowsThatAddUp(table, months, total);
  const sets = [ways, columns].filter((set) => rowsThatAddUp(table, [...months, ...set], total) > alone);
  return sets[0] ?? (alone === 0 ? ways : []);
}

/** Whether as a rule the sheet's own sums are above what its columns add up to: hours that have no column. */
export function sumsHoldMore(
  { cells }: HeadedTable,
  columns: readonly HeaderColumn[],
  total: number | null,
  rows: readonly RowNote[],
): boolean {
  if (total === null) return false;
  const sums = rows.flatMap(({ row, role }) => {
    const written = role === "data" ? readNumber(cells.value(row, total)) : null;
    return written === null ? [] : [written - sumOf(cells, columns, row)];
  });
  return sums.length >= 2 && sums.filter((more) => more >= 0.05).length > sums.length / 2;
}

function rowsThatAddUp(
  { cells, header, region: { area } }: HeadedTable,
  columns: readonly HeaderColumn[],
  total: number,
): number {
  let rows = 0;
  for (let row = header.to + 1; row < area.row + area.rows; row++) {
    const written = cells.value(row, total);
    const sum = isBlank(written) ? null : readNumber(written);
    if (sum !== null && Math.abs(sum - sumOf(cells, columns, row)) < 0.05) rows += 1;
  }
  return rows;
}

function sumOf(cells: HeadedTable["cells"], columns: readonly HeaderColumn[], row: number): number {
  return columns.reduce((sum, { column }) => sum + (readNumber(cells.value(row, column)) ?? 0), 0);
}
