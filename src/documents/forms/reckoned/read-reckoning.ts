import { chineseDay, earlierOf } from "../../../grid";
import { sheetsOf } from "../facts/figures-of";
import { namesIn, rowsDuring, sourceOf } from "../facts/list-rows";
import type { PlainColumn, PlainRow } from "../facts/plain-tables";
import type { Stretch } from "../facts/stretches";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FormColumn } from "../tables/form-table";
import { ofNumbers, type ColumnFigure } from "./column-figures";
import type { Reckoning } from "./reckonings";
import type { RowKey } from "./row-keys";

/** A cell of a form by what its row and its head say. */
export interface Cell {
  readonly key: RowKey;
  readonly column: FormColumn;
  readonly stretch: Stretch | null;
}

/** What a reckoning gives for a cell: nothing for a time that is to come or that its list does not tell. */
export function readReckoning(
  reckoning: Reckoning,
  cell: Cell,
  axis: PlainColumn | null,
  context: FormContext,
): Known | null {
  const { filter, measure } = reckoning;
  const { asOf } = context.input.report.period;
  const stretch = cell.stretch ?? cell.key.stretch;
  const within = rowsWithin(reckoning, cell, context);
  if (within === null) return null;
  const { name, isMean } = cell.key;
  const all =
    name === null || axis === null ? within : within.filter((row) => namesIn(row, axis).includes(name));
  const rows = all.filter(filter.is);
  const own = isMean === true ? meanOf(measure) : measure;
  const told = filter.isTold && own?.kind === "share" ? all.filter(filter.isTold) : all;
  const value = own?.of(rows, told) ?? null;
  const source = sourceOf(rows, within);
  if (value === null || source.length === 0) return null;
  const isOver = stretch === null || stretch.to <= asOf || saysItsEnd(context.words, asOf);
  return { value, from: sheetsOf(source), source, sure: isOver };
}

/** The rows of a list in a cell's time; null for one that is to come, that two say, or that the list does not tell. */
function rowsWithin(
  { list, isRunning }: Reckoning,
  { key, stretch: ofColumn }: Cell,
  { input: { report } }: FormContext,
): readonly PlainRow[] | null {
  const { from, to, asOf } = report.period;
  const stretch = ofColumn ?? key.stretch;
  if (ofColumn !== null && key.stretch !== null) return null;
  if (stretch !== null && (stretch.from > asOf || stretch.to < from)) return null;
  const begins = isRunning ? from : (stretch?.from ?? from);
  const ends = earlierOf(stretch?.to ?? to, asOf);
  return rowsDuring(list, { from: begins, to: ends }, stretch !== null);
}

/** A form that says 「截至2026年11月28日」 asks for no more of a quarter. */
function saysItsEnd(words: string, asOf: string): boolean {
  return new RegExp(`截[至止]日?期?[:：]?${chineseDay(asOf)}`, "u").test(words);
}

function meanOf({ kind, column }: ColumnFigure): ColumnFigure | null {
  return column && (kind === "sum" || kind === "mean") ? ofNumbers("mean", column) : null;
}
