import { compactText, type CellArea, type Sheet } from "../../grid";
import type { PlanValue } from "../sheet-plan";
import { foldName, hasStrayBraces, marksIn, nearestName, placeholdersIn } from "./placeholders";
import type { TemplateFields, TemplateList } from "./template-fields";

const BLANK = "____";

/** A placeholder that no field answers to. It stays as it is. */
export interface UnknownPlaceholder {
  /** On the template. */
  readonly cell: CellArea;
  readonly text: string;
  /** The nearest name there is, for a misspelt one. */
  readonly suggestion: string | null;
}

/** What is left for the clerk to fill in. */
export interface TemplateBlank {
  /** On the template. */
  readonly cell: CellArea;
  readonly text: string;
}

/** How a copy of a template is to be filled; the template itself is never written to. */
export interface TemplateFill {
  /** The clerk's sheet. */
  readonly template: string;
  /** Rows of the template that stand for a list, with the number of rows that they become, 1 or more; top down. */
  readonly repeats: readonly { readonly row: number; readonly rows: number }[];
  /** Cells of the copy, after its rows were repeated. */
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly value: string | number;
  }[];
  /** Rows of the copy. */
  readonly rows: number;
  readonly columns: number;
  readonly unknown: readonly UnknownPlaceholder[];
  readonly blanks: readonly TemplateBlank[];
}

/** Whether a sheet is a template: a cell of it holds a placeholder. */
export function isTemplate({ values }: Sheet): boolean {
  return values.some((row) =>
    row.some((value) => typeof value === "string" && placeholdersIn(value).length > 0),
  );
}

/**
 * Fills a template's placeholders (issue "Sheets that go straight into the inspection file"): a row with a list's fields is
 * repeated for each item; a cell that holds one placeholder and nothing else becomes a number where the field is one. Unknown
 * placeholders stay and are told; a field without a value becomes `____`.
 */
export function fillTemplate(sheet: Sheet, fields: TemplateFields): TemplateFill {
  const values = new Map<string, PlanValue>();
  for (const { name, others, value } of fields.fields)
    for (const one of [name, ...others]) if (!values.has(foldName(one))) values.set(foldName(one), value);
  const names = [
    ...fields.fields.flatMap(({ name, others }) => [name, ...others]),
    ...fields.lists.flatMap((list) => list.fields.map((field) => `${list.name}.${field}`)),
  ];
  const unknown: UnknownPlaceholder[] = [];
  const blanks: TemplateBlank[] = [];
  const repeats: { row: number; rows: number }[] = [];
  const cells: TemplateFill["cells"][number][] = [];
  let added = 0;

  for (const [at, texts] of sheet.values.entries()) {
    const list = listOfRow(texts, fields.lists);
    const items = list ? (list.items.length > 0 ? list.items : [{}]) : [null];
    for (const [index, item] of items.entries()) {
      for (const [offset, text] of texts.entries()) {
        if (typeof text !== "string") continue;
        const cell = cellArea(sheet, at, offset);
        const first = index === 0;
        if (first) {
          blanks.push(...marksIn(text).map((mark) => ({ cell, text: mark })));
          if (hasStrayBraces(text)) unknown.push({ cell, text, suggestion: null });
        }
        const found = placeholdersIn(text);
        if (found.length === 0) continue;
        const answers = found.map(({ name }) =>
          list && name.startsWith(`${list.name}.`)
            ? itemValue(list, item, name.slice(list.name.length + 1))
            : values.get(name),
        );
        for (const [which, answer] of answers.entries()) {
          const placeholder = found[which];
          if (!first || !placeholder) continue;
          if (answer === undefined)
            unknown.push({ cell, text: placeholder.text, suggestion: nearestName(placeholder.name, names) });
          // An item's empty column is no gap in the text; it waits for the clerk as in the table that it comes from.
          else if (answer === null && !list) blanks.push({ cell, text: placeholder.text });
        }
        if (answers.every((answer) => answer === undefined)) continue;
        cells.push({
          row: sheet.row + at + added + index,
          column: sheet.column + offset,
          value: filledText(text, found, answers, list !== null),
        });
      }
    }
    if (list && items.length > 1) {
      repeats.push({ row: sheet.row + at, rows: items.length });
      added += items.length - 1;
    }
  }
  const columns = Math.max(0, ...sheet.values.map(({ length }) => length));
  return {
    template: sheet.name,
    repeats,
    cells,
    rows: sheet.row + sheet.values.length + added,
    columns: sheet.column + columns,
    unknown,
    blanks,
  };
}

function cellArea(sheet: Sheet, row: number, column: number): CellArea {
  return { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 };
}

/** The list whose fields a row names; the first one, where a row mixes two. */
function listOfRow(texts: Sheet["values"][number], lists: readonly TemplateList[]): TemplateList | null {
  for (const text of texts) {
    if (typeof text !== "string") continue;
    for (const { name } of placeholdersIn(text)) {
      const list = lists.find((one) => name.startsWith(`${one.name}.`));
      if (list) return list;
    }
  }
  return null;
}

/** Undefined for a field that the list has not; null where the item has no value for it. */
function itemValue(
  list: TemplateList,
  item: Readonly<Record<string, PlanValue>> | null,
  name: string,
): PlanValue | undefined {
  const field = list.fields.find((one) => foldName(one) === name);
  return field === undefined ? undefined : (item?.[field] ?? null);
}

function filledText(
  text: string,
  found: ReturnType<typeof placeholdersIn>,
  answers: readonly (PlanValue | undefined)[],
  inList: boolean,
): string | number {
  const [only] = answers;
  if (
    found.length === 1 &&
    typeof only === "number" &&
    compactText(text) === compactText(found[0]?.text ?? "")
  )
    return only;
  let filled = "";
  let rest = text;
  for (const [index, placeholder] of found.entries()) {
    const answer = answers[index];
    const at = rest.indexOf(placeholder.text);
    filled += rest.slice(0, at);
    filled += answer === undefined ? placeholder.text : (answer ?? (inList ? "" : BLANK));
    rest = rest.slice(at + placeholder.text.length);
  }
  return filled + rest;
}
