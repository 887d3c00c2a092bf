import { cellsOf, isBlank, type CellArea, type CellValue, type Sheet } from "../../../grid";
import type { DocumentInput } from "../../prose/document-input";
import type { FilledCell } from "../../template/fill-template";
import { fillForm, rowOnCopy, type FormChoice, type FormFill } from "../fill-form";
import { answerId, blankOf, placeKey } from "../form-answer";
import { isSameValue, type FormRecord, type RecordedCell, type SaidOfCell } from "./form-record";
import { unfilled } from "./unfilled";

/** A cell that the clerk wrote over: it stays. */
export interface KeptCell {
  readonly cell: CellArea;
  readonly mine: CellValue;
  /** What we would write; "" for nothing. */
  readonly ours: CellValue;
}

/** A cell that is to be written, with what stood there when it was read. */
export interface RefilledCell extends FilledCell {
  readonly now: CellValue;
}

/** How a sheet is filled where it stands: a form itself, or a copy that was filled before. */
export interface FormRenewal {
  /** The sheet. */
  readonly sheet: string;
  /** The row below the last in which something stood when it was read. */
  readonly bottom: number;
  /** What is known for it as a whole; its cells and answers are those of the sheet. */
  readonly fill: FormFill;
  /** Those of its cells that change, and those in which nothing of ours stands any more. */
  readonly writes: readonly RefilledCell[];
  readonly kept: readonly KeptCell[];
  /** What is remembered without being written again; rows as they are afterwards. */
  readonly stays: readonly RecordedCell[];
  readonly said: readonly SaidOfCell[];
  readonly leavesProposals: boolean;
}

/** What a sheet is filled from. */
export interface FormSources {
  readonly input: DocumentInput;
  /** The workbook's sheets but those that we wrote. */
  readonly sheets: readonly Sheet[];
  /** The form's name, whatever its copy is called. */
  readonly form: string;
}

/**
 * Fills a form where it stands: only what is empty, the blanks in its texts, and what we filled before and nobody has changed since.
 *
 * @param now the sheet as it was read
 * @param before what we put into it, if it was filled before
 * @param choice what the clerk decides now; what was decided before stays decided
 */
export function renewForm(
  now: Sheet,
  before: FormRecord,
  { input, sheets, form }: FormSources,
  choice: FormChoice = {},
): FormRenewal {
  const { base, record, clerks, held } = unfilled(now, before);
  const said = { ...saidBefore(record), ...choice.said };
  const { leavesProposals = before.leavesProposals } = choice;
  const found = fillForm({ ...base, name: form }, input, sheets, { said, leavesProposals, held });
  const fill = onSheet(found, now);
  const cells = cellsOf(now);
  const recorded = new Map(record.cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const writes: RefilledCell[] = [];
  const stays: RecordedCell[] = [];
  const oursNow = new Map<string, CellValue>();
  const rowAfter = (row: number): number => rowOnCopy(row, fill.repeats);
  for (const cell of fill.cells) {
    const place = placeKey(cell.from, cell.column);
    if (cell.isAdded === true) {
      writes.push({ ...cell, now: "" });
      continue;
    }
    oursNow.set(place, cell.value);
    const [wrote, value] = [recorded.get(place), cells.raw(cell.from, cell.column)];
    if (clerks.has(place)) continue;
    if (wrote && isSameValue(wrote.value ?? wrote.ours, cell.value)) stays.push({ ...wrote, row: cell.row });
    else writes.push({ ...cell, now: value });
  }
  const filledRows = new Set(fill.cells.filter(({ isAdded }) => isAdded !== true).map(({ from }) => from));
  for (const cell of record.cells) {
    const place = placeKey(cell.row, cell.column);
    const after = { ...cell, row: rowAfter(cell.row) };
    if (clerks.has(place)) stays.push(after);
    else if (!oursNow.has(place)) {
      // The record of a row in which the clerk wrote something is gone: the row stays as it is.
      if (held.has(cell.row) && !filledRows.has(cell.row)) stays.push(after);
      else writes.push(emptied(cell, after.row, cells.raw(cell.row, cell.column)));
    }
  }
  return {
    sheet: now.name,
    bottom: now.row + now.values.length,
    fill,
    writes,
    kept: [...clerks].flatMap((place): KeptCell[] => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const ours = oursNow.get(place) ?? recorded.get(place)?.ours ?? "";
      const mine = cells.raw(row, column);
      if (isBlank(ours) || isSameValue(mine, ours)) return [];
      return [{ cell: { sheet: now.name, row: rowAfter(row), column, rows: 1, columns: 1 }, mine, ours }];
    }),
    stays,
    said: decidedOf({ said }, fill),
    leavesProposals,
  };
}

function saidBefore({ said }: FormRecord): NonNullable<FormChoice["said"]> {
  return Object.fromEntries(
    said.map(({ row, column, blank, value }) => [answerId({ row, column }, blank), value]),
  );
}

/** What was decided of answers that there still are. */
export function decidedOf(
  { said = {} }: FormChoice,
  { answers }: Pick<FormFill, "answers">,
): readonly SaidOfCell[] {
  return answers.flatMap(({ id, cell: { row, column } }): SaidOfCell[] => {
    const value = said[id];
    return value === undefined ? [] : [{ row, column, blank: blankOf(id), value }];
  });
}

function emptied({ row, column, was }: RecordedCell, after: number, now: CellValue): RefilledCell {
  return {
    row: after,
    column,
    from: row,
    value: typeof was === "boolean" ? String(was) : was,
    span: { rows: 1, columns: 1 },
    replaced: [],
    now,
    was,
  };
}

/** What was found for a form, told of the sheet that it stands on, which may be larger by what we filled. */
function onSheet(fill: FormFill, { name: sheet, row, values }: Sheet): FormFill {
  return {
    ...fill,
    template: sheet,
    rows: Math.max(fill.rows, rowOnCopy(row + values.length, fill.repeats)),
    answers: fill.answers.map((one) => ({ ...one, cell: { ...one.cell, sheet } })),
    blanks: fill.blanks.map((one) => ({ ...one, cell: { ...one.cell, sheet } })),
  };
}
