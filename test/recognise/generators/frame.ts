import fc from "fast-check";
import type { Area, CellValue, Sheet } from "../../../src/grid";

/** A table without what stands around it; rows and columns count from the header's first cell. */
export interface Body {
  readonly title: string;
  /** Lines between the title and the header: a legend, 「部门：…」. */
  readonly above?: readonly string[];
  readonly header: readonly (readonly CellValue[])[];
  readonly headerMerges?: readonly Area[];
  /** The rows of each person or event: never torn apart by a page's end. */
  readonly blocks: readonly (readonly (readonly CellValue[])[])[];
  /** Columns in which the rows of a block are one merged cell. */
  readonly merged?: readonly number[];
  /** What stands in a row of sums, its first cell left out; without it the table has none. */
  readonly sums?: readonly CellValue[];
  /** Rows that forms bring along: numbered, and nothing else. */
  readonly spare?: readonly (readonly CellValue[])[];
  /** Lines below the table; a line may have several cells. */
  readonly below?: readonly (string | readonly string[])[];
}

/** What offices put around and between the rows of a table. */
export interface Noise {
  readonly top: number;
  readonly left: number;
  readonly titleMerged: boolean;
  readonly blankBelowTitle: boolean;
  readonly info: "none" | "one-cell" | "two-cells";
  readonly page: { readonly at: number; readonly titled: boolean } | null;
  readonly subtotal: number | null;
  readonly gap: number | null;
  readonly total: "none" | "合计" | "总 计" | "合计：";
  readonly foot: readonly (readonly string[])[];
  readonly gapAboveFoot: boolean;
  readonly stray: boolean;
  readonly beyond: readonly [rows: number, columns: number];
  readonly name: string;
}

const FOOT = [
  ["制表人：　　　审核人："],
  ["制表人：王伟", "", "审核人：", "负责人："],
  ["填表日期：2024年12月31日"],
  ["说明：以上均为实际情况"],
  ["注：本表一式两份，一份存档"],
  ["以下空白"],
];

export const noise: fc.Arbitrary<Noise> = fc.record({
  top: fc.nat(5),
  left: fc.nat(3),
  titleMerged: fc.boolean(),
  blankBelowTitle: fc.constantFrom(false, false, true),
  info: fc.constantFrom("none", "none", "one-cell", "two-cells"),
  page: fc.option(fc.record({ at: fc.integer({ min: 1, max: 8 }), titled: fc.boolean() }), { freq: 1 }),
  subtotal: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 1 }),
  gap: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 1 }),
  total: fc.constantFrom("none", "合计", "总 计", "合计："),
  foot: fc.subarray(FOOT, { maxLength: 3 }),
  gapAboveFoot: fc.constantFrom(false, false, true),
  stray: fc.constantFrom(false, false, true),
  beyond: fc.tuple(fc.constantFrom(0, 0, 0, 300), fc.constantFrom(0, 0, 0, 60)),
  name: fc.constantFrom("Sheet1", "Sheet1 (2)", "台账", "2024年"),
});

/** Lays a body out on a sheet with the noise around it. */
export function frame(body: Body, around: Noise): Sheet {
  const width = Math.max(...body.header.map((row) => row.length));
  const rows: (readonly CellValue[])[] = [];
  const merges: Area[] = [];
  const put = (row: readonly CellValue[]): number => rows.push(row) - 1;
  const titleRow = (): void => {
    const row = put([body.title]);
    if (around.titleMerged && width > 1)
      merges.push({ row: around.top + row, column: around.left, rows: 1, columns: width });
  };
  const header = (): void => {
    const row = rows.length;
    body.header.forEach(put);
    for (const merge of body.headerMerges ?? [])
      merges.push({ ...merge, row: around.top + row + merge.row, column: around.left + merge.column });
  };

  titleRow();
  const single = around.info === "none" && (body.above ?? []).length === 0;
  if (around.blankBelowTitle && single) put([]);
  if (around.info === "one-cell") put(["填报单位：某局"]);
  if (around.info === "two-cells") put(["填报单位：某局", ...blank(width - 2), "第1页"]);
  (body.above ?? []).forEach((line) => put([line]));
  header();
  body.blocks.forEach((block, index) => {
    if (index > 0 && around.page?.at === index) {
      if (around.page.titled) titleRow();
      header();
    }
    if (index > 0 && around.gap === index) put([]);
    if (index > 0 && around.subtotal === index && body.sums) put(["小计", ...body.sums]);
    if (block.length > 1)
      for (const column of body.merged ?? [])
        merges.push({
          row: around.top + rows.length,
          column: around.left + column,
          rows: block.length,
          columns: 1,
        });
    block.forEach(put);
  });
  (body.spare ?? []).forEach(put);
  if (around.total !== "none" && body.sums) put([around.total, ...body.sums]);
  if (around.gapAboveFoot) put([]);
  (body.below ?? []).forEach((line) => put(typeof line === "string" ? [line] : line));
  around.foot.forEach(put);
  const [below, right] = around.beyond;
  const strayAt = around.stray ? Math.max(0, rows.length - 3) : rows.length;
  const full = width + (around.stray ? 2 : 0) + right;
  const values = rows.map((row, index) => {
    const filled = [...row, ...blank(width - row.length)];
    if (index >= strayAt) filled.push("", index % 2 === 0 ? "备用" : "选项");
    return [...filled, ...blank(full - filled.length)];
  });
  for (let row = 0; row < below; row++) values.push(blank(full));
  return {
    name: around.name,
    visibility: "visible",
    protected: false,
    row: around.top,
    column: around.left,
    values,
    merges,
    dateSystem: 1900,
  };
}

function blank(length: number): CellValue[] {
  return Array<CellValue>(Math.max(0, length)).fill("");
}
