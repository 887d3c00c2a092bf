import { compactText, readDate, type CellArea, type CellValue, type Sheet } from "../../grid";
import { shortNumber } from "../kit/wording";
import { listBlocks, type RepeatedRows } from "./list-blocks";
import { markValue } from "./marks";
import { foldPlaceholder, hasStrayBraces, nearestName } from "./placeholders";
import {
  isPercentage,
  type Percentage,
  type TemplateFields,
  type TemplateList,
  type TemplateValue,
} from "./template-value";
import { partsOf, type TextPart } from "./text-parts";

const BLANK = "____";

/** A placeholder that no field answers to. It stays as it is. */
interface UnknownPlaceholder {
  /** On the template. */
  readonly cell: CellArea;
  readonly text: string;
  /** The nearest name there is, for a misspelt one. */
  readonly suggestion: string | null;
}

/** What is left for the clerk to fill in. */
interface TemplateBlank {
  /** On the template. */
  readonly cell: CellArea;
  readonly text: string;
  /** The name under which it can be said once for all sheets, in 模板字段; null where only the sheet that a list comes from says it. */
  readonly name: string | null;
}

/** A cell of a template's copy, after its rows were repeated. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  /** Row of the template that it comes from. */
  readonly from: number;
  /** What a form has there. */
  readonly was?: CellValue;
  /** Whether its row is one that a form grows by. */
  readonly isAdded?: boolean;
  /** The cell with what it is merged over. */
  readonly span: { readonly rows: number; readonly columns: number };
  readonly value: string | number;
  /** The value is a number of per cent: 83.3, which a cell that shows percentages takes as 0.833. */
  readonly isPercentage?: boolean;
  /** The day that the value says, for a cell that shows days. */
  readonly day?: string;
  /** What stands for each placeholder and mark, should the cell turn out to hold a formula. */
  readonly replaced: readonly (readonly [text: string, by: string])[];
}

/** Rows of the template that stand for one item of a list, and how often they come on the copy; 1 for an empty list. */
export interface Repeat {
  readonly row: number;
  readonly rows: number;
  readonly times: number;
}

/** How a copy of a template is to be filled; the template itself is never written to. */
export interface TemplateFill {
  /** The clerk's sheet. */
  readonly template: string;
  /** Top down. */
  readonly repeats: readonly Repeat[];
  readonly cells: readonly FilledCell[];
  /** Rows of the copy. */
  readonly rows: number;
  readonly columns: number;
  readonly unknown: readonly UnknownPlaceholder[];
  readonly blanks: readonly TemplateBlank[];
  /** What page headers and footers may name: the fields that belong to no clause and no list, by folded name. */
  readonly words: Readonly<Record<string, string>>;
}

/**
 * Fills a template's placeholders (issue "Sheets that go straight into the inspection file"): rows with a list's fields are
 * repeated for each item; a cell that holds one placeholder and nothing else becomes a number where the field is one. Unknown
 * placeholders stay and are told; a field without a value becomes `____`; marks such as ××局 wait until the clerk has said
 * what they stand for.
 */
export function fillTemplate(sheet: Sheet, fields: TemplateFields): TemplateFill {
  const answer = answering(fields);
  const blocks = listBlocks(sheet, fields.lists);
  const unknown: UnknownPlaceholder[] = [];
  const blanks: TemplateBlank[] = [];
  const cells: FilledCell[] = [];
  let added = 0;

  const fillRow = (at: number, down: number, block: RepeatedRows | null, index: number) => {
    for (const [offset, text] of (sheet.values[at] ?? []).entries()) {
      if (typeof text !== "string") continue;
      const cell = cellArea(sheet, at, offset);
      const parts = partsOf(text, sheet, at, offset).map((part) => ({ part, ...answer(part, block, index) }));
      if (index === 0) {
        if (hasStrayBraces(text)) unknown.push({ cell, text, suggestion: null });
        for (const { part, value, inList } of parts) {
          if (part.kind === "text") continue;
          if (part.kind === "placeholder" && value === undefined)
            unknown.push({ cell, text: part.text, suggestion: answer.nearest(part.name) });
          // An item's empty column is no gap in the text; it waits for the clerk as in the table that it comes from.
          else if (inList ? value === BLANK : value === null)
            blanks.push({ cell, text: part.text, name: inList || isOfClause(part) ? null : part.name });
        }
      }
      const filled = filledCell(text, parts);
      if (filled)
        cells.push({
          row: sheet.row + at + down,
          column: sheet.column + offset,
          from: sheet.row + at,
          span: spanOf(sheet, at, offset),
          ...filled,
        });
    }
  };
  const repeats: Repeat[] = [];
  for (let at = 0; at < sheet.values.length;) {
    const block = blocks.find((one) => one.at === at) ?? null;
    const rows = block?.rows ?? 1;
    const times = block ? Math.max(1, ...block.lists.map(({ items }) => items.length)) : 1;
    for (let index = 0; index < times; index += 1)
      for (let row = at; row < at + rows; row += 1) fillRow(row, added + index * rows, block, index);
    if (block) repeats.push({ row: sheet.row + at, rows, times });
    added += rows * (times - 1);
    at += rows;
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
    words: Object.fromEntries(
      fields.fields.flatMap(({ name, value }) =>
        name.includes(".") || value === null ? [] : [[foldPlaceholder(name), shownValue(value)]],
      ),
    ),
  };
}

function spanOf(sheet: Sheet, at: number, offset: number): FilledCell["span"] {
  const merge = sheet.merges.find(
    ({ row, column }) => row === sheet.row + at && column === sheet.column + offset,
  );
  return { rows: merge?.rows ?? 1, columns: merge?.columns ?? 1 };
}

function cellArea(sheet: Sheet, row: number, column: number): CellArea {
  return { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 };
}

/** Figures of a clause come from the ledgers, whatever the clerk says. */
const isOfClause = ({ kind, name }: TextPart) => kind === "placeholder" && name.includes(".");

interface Answer {
  /** Undefined: nobody knows the name. Null: it is known, and has no value. */
  readonly value: TemplateValue | undefined;
  readonly inList: boolean;
}

/** What stands for a part of a text, in an item of a block or outside of lists. */
function answering({ fields, lists, said }: TemplateFields) {
  const values = new Map<string, TemplateValue>();
  for (const { name, others, value } of fields)
    for (const one of [name, ...others])
      if (!values.has(foldPlaceholder(one))) values.set(foldPlaceholder(one), value);
  const names = [
    ...fields.flatMap(({ name, others }) => [name, ...others]),
    ...lists.flatMap((list) => list.fields.map((field) => `${list.name}.${field}`)),
  ];
  const answer = (part: TextPart, block: RepeatedRows | null, index: number): Answer => {
    if (part.kind === "text") return { value: undefined, inList: false };
    if (part.kind === "mark") {
      // What is asked for by a field's own name is known to be that: 【单位全称】.
      const word = said[part.name] ?? (part.sure ? values.get(foldPlaceholder(part.name)) : undefined);
      return { value: typeof word === "string" ? markValue(part.text, word) : null, inList: false };
    }
    const list = block?.lists.find(({ name }) => part.name.startsWith(`${name}.`));
    if (!list) return { value: values.get(part.name), inList: false };
    return { value: itemValue(list, index, part.name.slice(list.name.length + 1)), inList: true };
  };
  return Object.assign(answer, { nearest: (name: string) => nearestName(name, names) });
}

/** Undefined for a field that the list has not; null where the item has no value for it, or there is no such item. */
function itemValue(list: TemplateList, index: number, name: string): TemplateValue | undefined {
  const field = list.fields.find((one) => foldPlaceholder(one) === name);
  return field === undefined ? undefined : (list.items[index]?.[field] ?? null);
}

type AnsweredPart = Answer & { readonly part: TextPart };

/** Null where nothing in the cell changes. */
function filledCell(
  text: string,
  parts: readonly AnsweredPart[],
): Pick<FilledCell, "value" | "isPercentage" | "day" | "replaced"> | null {
  const shown = parts.map((one) => shownPart(one));
  const replaced = parts.flatMap(({ part }, index): (readonly [string, string])[] => {
    const by = shown[index] ?? "";
    return by === part.text ? [] : [[part.text, by]];
  });
  if (replaced.length === 0) return null;
  const [only] = parts.filter(({ part }) => compactText(part.text) !== "");
  const value = only && compactText(text) === compactText(only.part.text) ? only.value : undefined;
  if (typeof value === "number") return { value, replaced };
  if (isPercentage(value)) return { value: value.percent, isPercentage: true, replaced };
  const joined = shown.join("");
  const date = value === joined && /^\d{4}年\d+月\d+日$/.test(joined) ? readDate(joined) : null;
  return { value: joined, replaced, ...(date?.kind === "date" ? { day: date.span.from } : {}) };
}

function shownPart({ part, value, inList }: AnsweredPart): string {
  if (value === undefined) return part.text;
  if (value === null) return part.kind === "mark" ? part.text : inList ? "" : BLANK;
  return shownValue(value);
}

function shownValue(value: string | number | Percentage): string {
  if (isPercentage(value)) return shortNumber(value.percent);
  return typeof value === "number" ? shortNumber(value) : value;
}
