import { compactText } from "../../../grid";
import { fieldsByName } from "../../../recognise";
import { unitStaff, type Colleague } from "../../prose/unit-staff";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FormTable } from "./form-table";

/**
 * Who holds the post that a row gives, by the roster: 「办公室主任」, 「党组书记、局长」. A post that several hold is known where the form gives it
 * as often, in the roster's order; nobody for a post that nobody holds.
 */
export function namesByPost(table: FormTable, { input }: FormContext): ReadonlyMap<number, Known> {
  const { cells, columns, given } = table;
  const fields = fieldsByName("roster", columns);
  const [post, ...others] = columns.filter((_, at) => fields[at] === "position");
  const found = new Map<number, Known>();
  if (!post || others.length > 0) return found;
  const { colleagues } = unitStaff(input.ledgers, input.report.period.asOf);
  const department = columns.find((_, at) => fields[at] === "department");
  const posts = new Map<string, { readonly of: string; readonly said: string; readonly rows: number[] }>();
  for (const row of given) {
    const said = compactText(cells.value(row, post.column));
    const of = department ? compactText(cells.value(row, department.column)) : "";
    const key = `${of}\n${said}`;
    if (said !== "") posts.set(key, { of, said, rows: [...(posts.get(key)?.rows ?? []), row] });
  }
  for (const { of, said, rows } of posts.values()) {
    const holders = colleagues.filter((one) => holds(one, of, said));
    if (holders.length !== rows.length) continue;
    for (const [at, row] of rows.entries()) {
      const { name = "", source = "" } = holders[at] ?? {};
      found.set(row, { value: name, from: `${source}的职务`, source: [], sure: true });
    }
  }
  return found;
}

/** 「主任」 of the department that the row names, or 「办公室主任」 by itself. */
function holds({ department, position }: Colleague, of: string, said: string): boolean {
  const own = compactText(position);
  if (own === "" || (of !== "" && department !== of)) return false;
  return own === said || `${department}${own}` === said;
}
