import type { CellValue, Sheet } from "../../../src/grid";
import { paper } from "../../support/workbooks";
import { DAY_STYLES, monthAndDay } from "./days";
import type { Dice } from "./dice";
import type { Office } from "./office";
import type { Place } from "./truth";

/** A column of a ledger: what it may be called, and what stands in it: a cell, or the day of the row as the sheet writes days. */
export type ListColumn<Row> = {
  readonly heads: readonly string[];
  /** May be left out of some offices' forms. */
  readonly optional?: boolean;
} & ({ cell(row: Row): CellValue } | { day(row: Row): string });

interface ListForm<Row> {
  readonly sheet: string;
  /** Without the unit and the year. */
  readonly title: string;
  readonly year?: number;
  /** Its days have no year of their own: the title must say it. */
  readonly needsTitle?: boolean;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
}

export interface ListSheet<Row> {
  readonly sheet: Sheet;
  at(row: Row): Place;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** After how many rows a form that goes over several pages prints its header again. */
const PAGE = 15;

/** A ledger as an office would keep it: title, filling-in line, header, rows, sum, notes, signatures; not all of them everywhere. */
export function listSheet<Row>(draw: Dice, office: Office, form: ListForm<Row>): ListSheet<Row> {
  const kept = form.columns.filter(({ optional }) => optional !== true || draw.chance(0.7));
  const hasTitle = draw.chance(0.85) || form.needsTitle === true;
  const isYearless = hasTitle && form.year !== undefined && draw.chance(0.3);
  const style = isYearless ? monthAndDay : draw.pick(DAY_STYLES);
  const columns = kept.map((column) => ({
    head: draw.pick(column.heads),
    day: "day" in column ? (row: Row) => column.day(row) : null,
    cell: "day" in column ? (row: Row) => style(column.day(row)) : (row: Row) => column.cell(row),
  }));
  const numbered = draw.chance(0.7);
  const heads = [...(numbered ? ["序号"] : []), ...columns.map(({ head }) => head)];
  const shift = draw.chance(0.15) ? 1 : 0;
  const lines: CellValue[][] = draw.chance(0.1) ? [[]] : [];
  const merges: string[] = [];
  const cellAt = (column: number, row: number) => `${LETTERS.charAt(column + shift)}${String(row + 1)}`;
  const blank = Array<CellValue>(heads.length).fill("");
  const year = form.year === undefined ? "" : `${String(form.year)}年`;
  if (hasTitle) {
    if (draw.chance(0.7)) merges.push(`${cellAt(0, lines.length)}:${cellAt(heads.length - 1, lines.length)}`);
    lines.push([`${draw.chance(0.6) ? office.unit : ""}${year}${form.title}`]);
  }
  if (hasTitle && draw.chance(0.4))
    lines.push([`填报单位：${office.unit}`, "", "", "单位：次"].slice(0, heads.length));
  if (hasTitle && draw.chance(0.2)) lines.push([]);
  lines.push(heads);
  const paged = draw.chance(0.15);
  const rows = draw.chance(0.15) ? [...form.rows].reverse() : form.rows;
  const dayColumn = columns.findIndex(({ day }) => day !== null);
  const mergesDays = draw.chance(0.3);
  const places = new Map<Row, Place>();
  rows.forEach((row, index) => {
    if (paged && index > 0 && index % PAGE === 0) lines.push(heads);
    const before = rows[index - 1];
    const day = columns[dayColumn]?.day;
    const goesOn = mergesDays && !paged && day && before !== undefined && day(before) === day(row);
    places.set(row, { sheet: form.sheet, row: lines.length });
    const cells = columns.map(({ cell }, at) => (goesOn && at === dayColumn ? "" : cell(row)));
    if (goesOn)
      joinUp(
        merges,
        cellAt(dayColumn + (numbered ? 1 : 0), lines.length - 1),
        cellAt(dayColumn + (numbered ? 1 : 0), lines.length),
      );
    lines.push([...(numbered ? [index + 1] : []), ...cells]);
  });
  if (numbered && draw.chance(0.2)) {
    for (let more = 1; more <= 3; more++) lines.push([form.rows.length + more, ...blank.slice(1)]);
  } else if (draw.chance(0.2)) {
    lines.push(
      ["合计", ...blank.slice(1, -1), `共${String(form.rows.length)}条`].slice(0, Math.max(2, heads.length)),
    );
  }
  if (draw.chance(0.25)) lines.push(["说明：本表由各科室按月填报，办公室汇总。"]);
  if (draw.chance(0.4))
    lines.push(heads.length > 3 ? ["制表人：", "", "审核人："] : ["制表人：        审核人："]);
  return {
    sheet: paper(
      form.sheet,
      lines.map((line) => [...Array<CellValue>(line.length > 0 ? shift : 0).fill(""), ...line]),
      { merges },
    ),
    at: (row) => {
      const place = places.get(row);
      if (!place) throw new Error(`A row that is not on ${form.sheet}`);
      return place;
    },
  };
}

/** A merge from one cell down to the next one; one that ends there already grows. */
function joinUp(merges: string[], from: string, to: string): void {
  const at = merges.findIndex((merge) => merge.endsWith(`:${from}`));
  if (at < 0) merges.push(`${from}:${to}`);
  else merges[at] = `${merges[at]?.split(":")[0] ?? from}:${to}`;
}

/** The ledger in one sheet, or in one for each year of a term. */
export function sheetsByYear<Row extends { readonly day: string }>(
  draw: Dice,
  office: Office,
  form: Omit<ListForm<Row>, "year">,
): { readonly sheets: readonly Sheet[]; at(row: Row): Place } {
  const years = [...new Set(form.rows.map(({ day }) => Number(day.slice(0, 4))))].sort();
  const together = years.length <= 1 || draw.chance(0.5);
  const parts = (together ? [null] : years).map((year) =>
    listSheet(draw, office, {
      ...form,
      sheet: year === null ? form.sheet : `${form.sheet}${String(year)}`,
      ...(year !== null ? { year } : years.length === 1 ? { year: years[0] ?? 2024 } : {}),
      rows: form.rows.filter(({ day }) => year === null || day.startsWith(String(year))),
    }),
  );
  return {
    sheets: parts.map(({ sheet }) => sheet),
    at: (row) => {
      for (const part of parts) {
        try {
          return part.at(row);
        } catch {
          continue;
        }
      }
      throw new Error("A row that is on no sheet");
    },
  };
}
