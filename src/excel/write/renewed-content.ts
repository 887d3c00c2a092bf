import { physicalPlan, type ClerksLooks, type LinePlan, type SheetPlan } from "../../documents";
import { rangeOf } from "../read/read-cells";
import { layOut, type LaidOutSheet } from "../render/lay-out";
import { rectanglesOf } from "../render/rectangles";
import { step, type Step } from "../render/request-batches";
import { writeValidations } from "../render/write-rules";
import { writeSizes } from "../render/write-sizes";
import { paintFonts, paintStyles } from "../render/write-styles";
import { writeValues } from "../render/write-values";
import type { Content } from "./content";

type SheetOf = () => Excel.Worksheet;

/**
 * Gives what a plan puts on a sheet whose rows stay: cells whose looks are right are not painted, the others are painted anew with
 * what the clerk changed on them, and rows that go are left empty for now.
 */
export function renewedContent(plan: SheetPlan, lines: LinePlan, looks: ClerksLooks): Content {
  const physical = physicalPlan(plan, lines.slots);
  const cells = layOut(physical);
  return {
    area: { row: 0, column: 0, rows: cells.rows, columns: cells.columns },
    lines,
    steps: (sheet, source) => [
      ...clearFresh(sheet, lines, looks, cells),
      ...writeValues(sheet, cells),
      ...paintStyles(sheet, painted(cells, lines, looks)),
      ...paintFonts(sheet, linked(cells, lines, looks)),
      ...writeSizes(sheet, physical, sizesIn(lines, looks)),
      ...writeValidations(sheet, physical, source),
    ],
  };
}

/** Cells that are painted anew lose what they looked like; rows that were others lose their size, too. */
function clearFresh(
  sheet: SheetOf,
  { slots }: LinePlan,
  { stays }: ClerksLooks,
  { rows, columns }: LaidOutSheet,
): readonly Step[] {
  const isFresh = (at: number, column: number): true | undefined => {
    const row = slots[at]?.row ?? null;
    return (row !== null && stays[row]?.[column] === false) || undefined;
  };
  const isOther = (row: number): true | undefined => {
    const slot = slots[row];
    return slot === undefined || slot.was === null || undefined;
  };
  return [
    ...rectanglesOf(rows, columns, isFresh).map(({ area }) =>
      step(2, () => rangeOf(sheet(), area).clear("Formats")),
    ),
    ...rectanglesOf(rows, 1, isOther).map(({ area }) =>
      step(4, () => {
        const range = rangeOf(sheet(), area);
        range.rowHidden = false;
        range.format.useStandardHeight = true;
      }),
    ),
  ];
}

/** The cells to paint, with what the clerk changed on them. */
function painted(cells: LaidOutSheet, lines: LinePlan, looks: ClerksLooks): LaidOutSheet {
  return withStyles(cells, lines, looks, (row, column) => looks.stays[row]?.[column] === false);
}

/** The cells that stay and have a link: what gets a link in Excel gets the font of links with it. */
function linked(cells: LaidOutSheet, lines: LinePlan, looks: ClerksLooks): LaidOutSheet {
  const { slots } = lines;
  const links = new Set(cells.links.map(({ row, column }) => `${String(slots[row]?.row)} ${String(column)}`));
  return withStyles(
    cells,
    lines,
    looks,
    (row, column) => looks.stays[row]?.[column] !== false && links.has(`${String(row)} ${String(column)}`),
  );
}

/** The styles of some cells, by the plan's rows, with what the clerk changed on them; none for the others. */
function withStyles(
  cells: LaidOutSheet,
  { slots }: LinePlan,
  { changed }: ClerksLooks,
  isOne: (row: number, column: number) => boolean,
): LaidOutSheet {
  const styles = cells.styles.map((line, at) => {
    const row = slots[at]?.row ?? null;
    if (row === null) return line.map(() => null);
    return line.map((style, column) => {
      if (!isOne(row, column)) return null;
      const look = changed[row]?.[column];
      if (!look || style === null) return style;
      const { fill, underline, ...font } = look;
      return {
        ...style,
        ...(fill === undefined ? {} : { fill }),
        font: {
          ...style.font,
          ...font,
          ...(underline === undefined ? {} : { underline: underline !== "None" }),
        },
      };
    });
  });
  return { ...cells, styles };
}

/** The clerk's sizes, by the rows of the sheet; a row that goes is left alone. */
function sizesIn({ slots }: LinePlan, { heights, widths }: ClerksLooks): Parameters<typeof writeSizes>[2] {
  return {
    rows: slots.map(({ row, was }) => ({
      size: row === null ? null : (heights[row] ?? null),
      isThere: was !== null,
    })),
    columns: widths.map((size) => ({ size })),
  };
}
