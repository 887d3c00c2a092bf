import { boundingArea, type Sheet } from "../../grid";
import { placeholdersIn } from "./placeholders";
import type { TemplateList } from "./template-value";

/** Rows of a template that stand for one item of a list and are repeated together. */
export interface RepeatedRows {
  /** Index into the sheet's values. */
  readonly at: number;
  readonly rows: number;
  /** More than one where lists stand side by side. */
  readonly lists: readonly TemplateList[];
}

/**
 * The rows that name a list's fields; rows of the same list that follow one another, and rows that such a cell is merged over,
 * are one item of it.
 */
export function listBlocks(sheet: Sheet, lists: readonly TemplateList[]): readonly RepeatedRows[] {
  const named = sheet.values.map((texts) => listsOf(texts, lists));
  const blocks: RepeatedRows[] = [];
  for (let at = 0; at < named.length; at += 1) {
    const here = named[at] ?? [];
    if (here.length === 0) continue;
    let end = at;
    const found = new Set(here);
    for (let row = at; row <= end; row += 1) {
      for (const list of named[row] ?? []) found.add(list);
      end = Math.max(end, mergedTo(sheet, row, lists));
      const next = named[end + 1] ?? [];
      if (row === end && next.some((list) => found.has(list))) end += 1;
    }
    blocks.push({ at, rows: end - at + 1, lists: [...found] });
    at = end;
  }
  return blocks;
}

function listsOf(texts: Sheet["values"][number], lists: readonly TemplateList[]): readonly TemplateList[] {
  const names = texts.flatMap((text) => (typeof text === "string" ? placeholdersIn(text) : []));
  return lists.filter((list) => names.some(({ name }) => name.startsWith(`${list.name}.`)));
}

/** The last row that a cell of this row with a list's field is merged over. */
function mergedTo(sheet: Sheet, at: number, lists: readonly TemplateList[]): number {
  const merges = sheet.merges.filter(({ row, column }) => {
    const text = row === sheet.row + at ? sheet.values[at]?.[column - sheet.column] : undefined;
    return text !== undefined && listsOf([text], lists).length > 0;
  });
  const all = boundingArea(merges);
  return all ? all.row + all.rows - 1 - sheet.row : at;
}
