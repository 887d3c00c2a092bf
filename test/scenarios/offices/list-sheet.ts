import type { CellValue, Sheet } from "../../../src/grid";
import { paper } from "../../support/workbooks";
import type { Dice } from "./dice";
import type { Office } from "./office";
import type { Place } from "./truth";

/** A column of a ledger: what it may be called, and what stands in it. */
export interface ListColumn<Row> {
  readonly heads: readonly string[];
  cell(row: Row): CellValue;
  /** May be left out of some offices' forms. */
  readonly optional?: boolean;
}

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

/** A ledger as an office would keep it: title, filling-in line, header, rows, sum, notes, signatures; not all of them everywhere. */
export function listSheet<Row>(draw: Dice, office: Office, form: ListForm<Row>): ListSheet<Row> {
  const kept = form.columns.filter(({ optional }) => optional !== true || draw.chance(0.7));
  const columns = kept.map(({ heads, cell }) => ({ head: draw.pick(heads), cell }));
  const numbered = draw.chance(0.7);
  const heads = [...(numbered ? ["序号"] : []), ...columns.map(({ head }) => head)];
  const last = LETTERS.charAt(heads.length - 1);
  const blank = Array<CellValue>(heads.length).fill("");
  const lines: CellValue[][] = [];
  const merges: string[] = [];
  const year = form.year === undefined ? "" : `${String(form.year)}年`;
  const hasTitle = draw.chance(0.85) || form.needsTitle === true;
  if (hasTitle) {
    lines.push([`${draw.chance(0.6) ? office.unit : ""}${year}${form.title}`]);
    if (draw.chance(0.7)) merges.push(`A1:${last}1`);
  }
  if (hasTitle && draw.chance(0.4))
    lines.push([`填报单位：${office.unit}`, "", "", "单位：次"].slice(0, heads.length));
  if (hasTitle && draw.chance(0.2)) lines.push([]);
  lines.push(heads);
  const first = lines.length;
  const places = new Map<Row, Place>();
  form.rows.forEach((row, index) => {
    places.set(row, { sheet: form.sheet, row: lines.length });
    lines.push([...(numbered ? [index + 1] : []), ...columns.map(({ cell }) => cell(row))]);
  });
  if (numbered && draw.chance(0.2)) {
    for (let more = 1; more <= 3; more++) lines.push([form.rows.length + more, ...blank.slice(1)]);
  } else if (draw.chance(0.2) && first < lines.length) {
    lines.push(
      ["合计", ...blank.slice(1, -1), `共${String(form.rows.length)}条`].slice(0, Math.max(2, heads.length)),
    );
  }
  if (draw.chance(0.25)) lines.push(["说明：本表由各科室按月填报，办公室汇总。"]);
  if (draw.chance(0.4))
    lines.push(heads.length > 3 ? ["制表人：", "", "审核人："] : ["制表人：        审核人："]);
  return {
    sheet: paper(form.sheet, lines, { merges }),
    at: (row) => {
      const place = places.get(row);
      if (!place) throw new Error(`A row that is not on ${form.sheet}`);
      return place;
    },
  };
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
