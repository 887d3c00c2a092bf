import { areaText, cellsOf, readDate, type CellArea, type Sheet } from "../../grid";
import { asProposed, holdsProposal } from "../kit/proposed";
import type { DocumentInput } from "../prose/document-input";
import type { FilledCell, Repeat, TemplateFill } from "../template/fill-template";
import { isPercentage, type TemplateValue } from "../template/template-value";
import { shortNumber } from "../kit/wording";
import type { FormAnswer, FormEntry, FormPart, Growth } from "./form-answer";
import type { FormContext } from "./form-context";
import { rubricPart } from "./rubric/rubric-part";
import { fillTable } from "./tables/fill-table";
import { formTables, type FormTable } from "./tables/form-table";
import { blanksIn } from "./texts/blanks-in-text";
import { textEntries } from "./texts/fill-texts";

/** How a form of the unit's own is filled: in a copy as a template is, with every answer told. */
export interface FormFill extends TemplateFill {
  /** Everything that the form asks, top down: what is sure stands in the copy, the rest is proposed or open. */
  readonly answers: readonly FormAnswer[];
}

/** How a copy is filled, of a template or of a form. */
export type Filling = TemplateFill & Partial<Pick<FormFill, "answers">>;

/**
 * Fills a form as it stands, without placeholders (issue "The unit's own forms, filled as they stand"): blanks in texts, cells beside
 * labels, rows under headers, columns of given items. What is sure is written; words that are not bear the mark 拟, and figures that are
 * not wait for a person.
 *
 * @param input with what is known, see `withKnown`
 * @param sheets the workbook's
 */
export function fillForm(sheet: Sheet, input: DocumentInput, sheets: readonly Sheet[]): FormFill {
  const context: FormContext = {
    input,
    sheets: sheets.filter((one) => one !== sheet),
    about: aboutOf(sheet, 3),
    title: aboutOf(sheet, 1),
  };
  const rubric = rubricPart(sheet, context);
  if (rubric !== null) return composeFill(sheet, [rubric]);
  const tables = formTables(sheet);
  const parts = tables.map((table) => ({ table, part: fillTable(table, context) }));
  const filled = parts.filter(({ part }) => part.entries.length > 0);
  const taken = filled.map(({ table }) => placeOf(table));
  const isTaken = (row: number, column: number): boolean =>
    taken.some(
      ({ rows, columns }) =>
        row >= rows.from && row <= rows.to && column >= columns.from && column <= columns.to,
    );
  const texts: FormPart = { entries: textEntries(sheet, context, isTaken), growth: [] };
  return composeFill(sheet, [...filled.map(({ part }) => part), texts]);
}

/** Where a table lies, with the row above its rows and the column before its columns. */
function placeOf({ given, empty, columns }: FormTable) {
  const around = (lines: readonly number[]) => ({ from: Math.min(...lines) - 1, to: Math.max(...lines) });
  return { rows: around([...given, ...empty]), columns: around(columns.map(({ column }) => column)) };
}

/** Title and name of a form: what stands in so many of its first rows. */
function aboutOf({ name, values }: Sheet, rows: number): string {
  const texts = values
    .slice(0, rows)
    .flat()
    .filter((value) => typeof value === "string");
  return [name, ...texts].join(" ");
}

function composeFill(sheet: Sheet, parts: readonly FormPart[]): FormFill {
  const growth = [...parts.flatMap((part) => part.growth)].sort((one, other) => one.row - other.row);
  const entries = parts.flatMap((part) => part.entries);
  const shift = (row: number): number =>
    growth.reduce((sum, one) => (one.row < row ? sum + one.times - 1 : sum), 0);
  const place = ({ row, column, added }: FormEntry): CellArea => ({
    sheet: sheet.name,
    row: row + shift(row) + added,
    column,
    rows: 1,
    columns: 1,
  });
  const answers = entries
    .map((entry): FormAnswer => {
      const { asked, known } = entry;
      const { value = null, from = "", source = [], sure = false } = known ?? {};
      return { cell: place(entry), value, asked, from, source, sure };
    })
    .sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column);
  const width = Math.max(0, ...sheet.values.map(({ length }) => length));
  const added = growth.reduce((sum, { times }) => sum + times - 1, 0);
  return {
    template: sheet.name,
    repeats: growth.map((one: Growth): Repeat => ({ ...one, rows: 1 })),
    cells: cellsOfCopy(sheet, entries, place),
    rows: Math.max(sheet.row + sheet.values.length + added, ...entries.map((entry) => place(entry).row + 1)),
    columns: sheet.column + width,
    unknown: [],
    blanks: entries
      .filter(({ known }) => known === null)
      .map((entry) => ({ cell: place(entry), text: entry.asked, name: entry.name ?? null })),
    words: {},
    answers,
  };
}

/** The cells of the copy in which something changes. */
function cellsOfCopy(
  sheet: Sheet,
  entries: readonly FormEntry[],
  place: (entry: FormEntry) => CellArea,
): readonly FilledCell[] {
  const cells = cellsOf(sheet);
  const byCell = new Map<string, FormEntry[]>();
  for (const entry of entries) {
    const key = areaText(place(entry));
    byCell.set(key, [...(byCell.get(key) ?? []), entry]);
  }
  return [...byCell.values()].flatMap((own): FilledCell[] => {
    const [entry] = own;
    if (!entry) return [];
    const { row, column } = place(entry);
    const { rows, columns } = cells.area(entry.row, entry.column);
    const base = { row, column, from: entry.row, span: { rows, columns }, replaced: [] };
    const text = cells.raw(entry.row, entry.column);
    if (typeof text === "string" && blanksIn(text).length > 0 && entry.added === 0) {
      const words = filledText(text, own);
      return words === text ? [] : [{ ...base, value: words }];
    }
    const written = writtenValue(entry);
    if (written === null) return [];
    if (isPercentage(written)) return [{ ...base, value: written.percent, isPercentage: true }];
    const day = typeof written === "string" ? dayOf(written) : null;
    return [{ ...base, value: written, ...(day === null ? {} : { day }) }];
  });
}

/** A text with what is known put in for its blanks. */
function filledText(text: string, entries: readonly FormEntry[]): string {
  let words = "";
  let done = 0;
  for (const [index, { text: blank, at }] of blanksIn(text).entries()) {
    const entry = entries[index];
    const value = entry ? writtenValue(entry) : null;
    if (value === null) continue;
    const shown = isPercentage(value) ? shortNumber(value.percent) : String(value);
    // Labels that share a line keep their distance.
    const room = /[\s\u3000]$/.test(blank) && /^[\s\u3000]+$/.test(blank) && at + blank.length < text.length;
    words += text.slice(done, at) + shown + (room ? "　　" : "");
    done = at + blank.length;
  }
  return words + text.slice(done);
}

/** What goes into the copy: what is sure, words that are proposed with their mark; null for the rest. */
function writtenValue({ known }: FormEntry): TemplateValue {
  if (known === null || known.value === null) return null;
  if (known.sure) return known.value;
  if (typeof known.value !== "string" || /^\d+$/.test(known.value) || dayOf(known.value) !== null)
    return null;
  return holdsProposal(known.value) ? known.value : asProposed(known.value);
}

function dayOf(text: string): string | null {
  if (!/^\d{4}年\d+月\d+日$/.test(text)) return null;
  const date = readDate(text);
  return date.kind === "date" ? date.span.from : null;
}
