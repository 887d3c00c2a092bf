import { cellsOf, compactText, foldHeader, readNumber, type Area, type SheetCells } from "../../../grid";
import { LEDGERS, type LedgerKind } from "../../../ledgers";
import { findHeader, type Header } from "../../find/header";
import { cellsInRow } from "../../find/row-cells";
import { seriesColumns } from "../../find/series";
import type { Region } from "../../layout";

const COUNT = /(次数|场次|期数|篇数|条数)$/;
/** Names that tell one event from another. */
const TOLD = /主题|内容|议题|题目|名称|专题|标题|主持|主讲|地点|日期|形式|方式/;
const FEWEST_MONTHS = 3;

/**
 * Whether a table says how often instead of when: months side by side above numbers (各科室集中学习次数统计表), or a row a month with a
 * column 次数 and nothing that tells one time from another.
 */
export function holdsOnlyCounts({ sheet, area }: Region, kind: LedgerKind): boolean {
  const cells = cellsOf(sheet);
  if (LEDGERS[kind].reportsNone !== null) {
    const header = findHeader(cells, area);
    return header !== null && countsOfUnits(cells, area, header);
  }
  if (LEDGERS[kind].rows !== "events") return false;
  const header = findHeader(cells, area);
  return header !== null && (monthsAbove(cells, area, header) || countBesideMonth(cells, area, header));
}

const HOW_MANY = /(数|次数|件数|起数|数量|率|占比|比例|合计|小计|总计|资金|金额|经费|费用)$/;
const WHOSE =
  /^(序号?|no\.?|(单位|部门|科室|处室|股室|乡镇|街道|村|社区|机构)(名称)?|备注|说明|月份|季度|类别|类型)$/i;

/** Numbers that are no counts. */
const NO_COUNT = /日期|时间|编号|号码?$|电话|期限|时限|年月/;

/** A row a unit or a stretch of time, three columns or more of how many, and nothing else: no column holds a word of a case. */
function countsOfUnits(cells: SheetCells, area: Area, header: Header): boolean {
  const names = header.columns.flatMap(({ column, path }) =>
    path.length === 0 ? [] : [{ column, name: foldHeader(path.at(-1) ?? "") }],
  );
  const counts = names.filter(({ name }) => !WHOSE.test(name));
  return (
    counts.length >= 3 &&
    counts.some(({ name }) => HOW_MANY.test(name)) &&
    counts.every(
      ({ name, column }) =>
        !NO_COUNT.test(name) &&
        valuesBelow(cells, area, header, column).every((text) => readNumber(text.replace(/%$/, "")) !== null),
    )
  );
}

function monthsAbove(cells: SheetCells, area: Area, header: Header): boolean {
  const series = seriesColumns(header.columns, { year: 2024, month: null });
  if (series.length < FEWEST_MONTHS || series.some(({ span }) => span.precision === "day")) return false;
  const counts = series.flatMap(({ column }) => valuesBelow(cells, area, header, column.column));
  return counts.length > 0 && counts.every((text) => readNumber(text) !== null);
}

function countBesideMonth(cells: SheetCells, area: Area, header: Header): boolean {
  const names = header.columns.map(({ column, path }) => ({ column, name: foldHeader(path.at(-1) ?? "") }));
  const count = names.find(({ name }) => COUNT.test(name));
  if (!count || names.some(({ name }) => TOLD.test(name))) return false;
  return valuesBelow(cells, area, header, count.column).some((text) => readNumber(text) !== null);
}

function valuesBelow(cells: SheetCells, area: Area, header: Header, column: number): string[] {
  const values: string[] = [];
  for (let row = header.to + 1; row < Math.min(area.row + area.rows, header.to + 40); row++) {
    // A line below the table is none of its rows.
    if (cellsInRow(cells, area, row).length < 2) continue;
    const text = compactText(cells.raw(row, column));
    if (text !== "" && !/^[-—/]+$/.test(text)) values.push(text);
  }
  return values;
}
