import { areaText, cellsOf, compactText, isBlank, readDate, type CellArea, type Sheet } from "../../grid";
import { asProposed, holdsProposal } from "../kit/proposed";
import type { DocumentInput } from "../prose/document-input";
import type { FilledCell, Repeat, TemplateFill } from "../template/fill-template";
import { isPercentage, type TemplateValue } from "../template/template-value";
import { shortNumber } from "../kit/wording";
import { answerId, type FormAnswer, type FormEntry, type FormPart } from "./form-answer";
import type { FormContext } from "./form-context";
import { withReckoned } from "./reckoned/with-reckoned";
import { rubricPart } from "./rubric/rubric-part";
import { fillTable } from "./tables/fill-table";
import { formTables, type FormTable } from "./tables/form-table";
import { blanksIn } from "./texts/blanks-in-text";
import { textEntries } from "./texts/fill-texts";
import { openCells } from "./weighed/open-cells";
import { weighAnswers } from "./weighed/weigh-answers";

/** Rows of a filled form that were open, from the first to the last. */
export interface OpenArea {
  readonly from: number;
  readonly to: number;
  /** The column of their numbers; null where they have none. */
  readonly numbering: number | null;
  /** Columns in which they have something from the beginning: numbers, formulas. */
  readonly printed: readonly number[];
}

/** How a form of the unit's own is filled: in a copy as a template is, with every answer told. */
export interface FormFill extends TemplateFill {
  /** Everything that the form asks, top down: what is sure stands in the copy, the rest is proposed or open. */
  readonly answers: readonly FormAnswer[];
  readonly open: readonly OpenArea[];
  /** Whether it is the 考核细则 that the workbook is judged by. */
  readonly isRubric?: boolean;
}

/** What the clerk decided of a form's cells. */
export interface FormChoice {
  /** What is written for an answer, by its id; null where nothing is to be. */
  readonly said?: Readonly<Record<string, TemplateValue>>;
  /** Whether words that are not sure wait for a person, as figures do; else they are written with the mark 拟. */
  readonly leavesProposals?: boolean;
}

/** How a copy is filled, of a template or of a form. */
export type Filling = TemplateFill & Partial<Pick<FormFill, "answers" | "open" | "isRubric">>;

/**
 * Fills a form as it stands, without placeholders (issue "The unit's own forms, filled as they stand"): blanks in texts, cells beside
 * labels, rows under headers, columns of given items. What is sure is written; words that are not bear the mark 拟, and figures that are
 * not wait for a person.
 *
 * @param input with what is known, see `withKnown`
 * @param sheets the workbook's
 * @param decided what the clerk decided of its cells; rows that are held
 */
export function fillForm(
  sheet: Sheet,
  input: DocumentInput,
  sheets: readonly Sheet[],
  decided: FormChoice & Pick<FormContext, "held"> = {},
): FormFill {
  const tables = formTables(sheet);
  const above = Math.min(...tables.map(({ top }) => top)) - sheet.row;
  const context: FormContext = {
    input,
    sheets: sheets.filter(({ name }) => name !== sheet.name),
    ...(decided.held ? { held: decided.held } : {}),
    about: aboutOf(sheet, Math.min(3, above)),
    title: aboutOf(sheet, Math.min(1, above)),
    words: compactText(aboutOf(sheet, sheet.values.length)),
  };
  const rubric = rubricPart(sheet, context);
  if (rubric !== null) return { ...composeFill(sheet, [rubric], decided), isRubric: true };
  const parts = tables.map((table) => ({ table, part: fillTable(table, context) }));
  const filled = parts
    .map(({ table, part }) => ({ table, part: withReckoned(table, part, context) }))
    .filter(({ part }) => part.entries.length > 0);
  const taken = filled.map(({ table }) => placeOf(table));
  const isTaken = (row: number, column: number): boolean =>
    taken.some(
      ({ rows, columns }) =>
        row >= rows.from && row <= rows.to && column >= columns.from && column <= columns.to,
    ) ||
    filled.some(({ part }) =>
      part.entries.some((one) => one.row === row && one.column === column && one.added === 0),
    );
  const texts: FormPart = { entries: textEntries(sheet, context, isTaken), growth: [] };
  const answered = weighAnswers(sheet, [...filled.map(({ part }) => part), texts], tables, context);
  const untold: FormPart = { entries: openCells(sheet, answered, tables), growth: [] };
  return composeFill(sheet, [...answered, untold], decided);
}

/** Where a table lies, with the row above its rows and the column before its columns. */
function placeOf({ given, empty, columns }: FormTable) {
  const around = (lines: readonly number[]) => ({ from: Math.min(...lines) - 1, to: Math.max(...lines) });
  return { rows: around([...given, ...empty]), columns: around(columns.map(({ column }) => column)) };
}

/** Title and name of a form: what stands in so many of its first rows, and in no table. */
function aboutOf({ name, values }: Sheet, rows: number): string {
  const texts = values
    .slice(0, rows)
    .flat()
    .filter((value) => typeof value === "string");
  return [name, ...texts].join(" ");
}

/** An entry with its place on the copy and what is written there. */
interface Placed {
  readonly entry: FormEntry;
  readonly cell: CellArea;
  readonly id: string;
  readonly written: TemplateValue;
}

function composeFill(sheet: Sheet, parts: readonly FormPart[], choice: FormChoice): FormFill {
  const repeats = parts
    .flatMap(({ growth }) => growth)
    .sort((one, other) => one.row - other.row)
    .map((one): Repeat => ({ ...one, rows: 1 }));
  const entries = parts.flatMap((part) => part.entries);
  const placed = placedEntries(sheet, entries, repeats, choice);
  const answers = placed
    .map(({ entry: { asked, known }, cell, id, written }): FormAnswer => {
      const { value = null, from = "", source = [], sure = false } = known ?? {};
      return { id, cell, value, asked, from, source, sure, written };
    })
    .sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
  const width = Math.max(0, ...sheet.values.map(({ length }) => length));
  const end = sheet.row + sheet.values.length;
  return {
    template: sheet.name,
    repeats,
    cells: cellsOfCopy(sheet, placed),
    rows: Math.max(rowOnCopy(end, repeats), ...placed.map(({ cell }) => cell.row + 1)),
    columns: sheet.column + width,
    unknown: [],
    blanks: placed
      .filter(({ entry }) => entry.known === null)
      .map(({ entry, cell }) => ({ cell, text: entry.asked, name: entry.name ?? null })),
    words: {},
    answers,
    open: parts.flatMap(({ open, growth: own }): OpenArea[] => {
      const [first, last] = [open?.rows[0], open?.rows.at(-1)];
      if (first === undefined || last === undefined) return [];
      const more = own.reduce((sum, { times }) => sum + times - 1, 0);
      const numbering = open?.numbering ?? null;
      const printed = printedColumns(sheet, open?.rows ?? []);
      return [{ from: rowOnCopy(first, repeats), to: rowOnCopy(last, repeats) + more, numbering, printed }];
    }),
  };
}

/** Where a row of a form is once the rows above it are repeated. */
export function rowOnCopy(row: number, repeats: readonly Repeat[]): number {
  return repeats.reduce((place, one) => (one.row < row ? place + one.rows * (one.times - 1) : place), row);
}

function printedColumns({ row, column, values }: Sheet, rows: readonly number[]): readonly number[] {
  const width = values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => at);
  return columns
    .filter((at) => rows.some((one) => !isBlank(values[one - row]?.[at] ?? "")))
    .map((at) => column + at);
}

function placedEntries(
  sheet: Sheet,
  entries: readonly FormEntry[],
  repeats: readonly Repeat[],
  choice: FormChoice,
): readonly Placed[] {
  const seen = new Map<string, number>();
  return entries.map((entry): Placed => {
    const row = rowOnCopy(entry.row, repeats) + entry.added;
    const cell: CellArea = { sheet: sheet.name, row, column: entry.column, rows: 1, columns: 1 };
    const place = areaText(cell);
    const blank = (seen.get(place) ?? 0) + 1;
    seen.set(place, blank);
    const id = answerId(cell, blank);
    const said = choice.said?.[id];
    return { entry, cell, id, written: said === undefined ? writtenValue(entry, choice) : said };
  });
}

/** The cells of the copy in which something changes. */
function cellsOfCopy(sheet: Sheet, placed: readonly Placed[]): readonly FilledCell[] {
  const cells = cellsOf(sheet);
  const byCell = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = areaText(one.cell);
    byCell.set(key, [...(byCell.get(key) ?? []), one]);
  }
  return [...byCell.values()].flatMap((own): FilledCell[] => {
    const [first] = own;
    if (!first) return [];
    const { entry, written } = first;
    const { row, column } = first.cell;
    const { rows, columns } = cells.area(entry.row, entry.column);
    const base = {
      row,
      column,
      from: entry.row,
      ...(entry.added > 0 ? { isAdded: true, was: "" } : { was: cells.raw(entry.row, entry.column) }),
      span: { rows, columns },
      replaced: [],
    };
    const text = cells.raw(entry.row, entry.column);
    if (typeof text === "string" && blanksIn(text).length > 0 && entry.added === 0) {
      const words = filledText(
        text,
        own.map((one) => one.written),
      );
      return words === text ? [] : [{ ...base, value: words }];
    }
    if (written === null) return [];
    if (isPercentage(written)) return [{ ...base, value: written.percent, isPercentage: true }];
    const day = typeof written === "string" ? dayOf(written) : null;
    return [{ ...base, value: written, ...(day === null ? {} : { day }) }];
  });
}

/** A text with what is known put in for its blanks. */
function filledText(text: string, values: readonly TemplateValue[]): string {
  let words = "";
  let done = 0;
  for (const [index, { text: blank, at }] of blanksIn(text).entries()) {
    const value = values[index] ?? null;
    if (value === null) continue;
    const shown = isPercentage(value) ? shortNumber(value.percent) : String(value);
    // Labels that share a line keep their distance.
    const room = /[\s\u3000]$/.test(blank) && /^[\s\u3000]+$/.test(blank) && at + blank.length < text.length;
    // 「（　）次」 keeps its brackets.
    const [open = "", close = ""] = /^[（(].*[)）]$/u.test(blank) ? [blank.slice(0, 1), blank.slice(-1)] : [];
    words += text.slice(done, at) + open + shown + close + (room ? "　　" : "");
    done = at + blank.length;
  }
  return words + text.slice(done);
}

/** What is written if the clerk says nothing of it: what is sure, words that are proposed with their mark; null for the rest. */
function writtenValue({ known }: FormEntry, { leavesProposals = false }: FormChoice): TemplateValue {
  if (known === null || known.value === null) return null;
  if (known.sure) return known.value;
  if (leavesProposals || typeof known.value !== "string") return null;
  if (/^\d+$/.test(known.value) || dayOf(known.value) !== null) return null;
  return holdsProposal(known.value) ? known.value : asProposed(known.value);
}

function dayOf(text: string): string | null {
  if (!/^\d{4}年\d+月\d+日$/.test(text)) return null;
  const date = readDate(text);
  return date.kind === "date" ? date.span.from : null;
}
