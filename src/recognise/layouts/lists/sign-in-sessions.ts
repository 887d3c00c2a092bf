import { compactText, isBlank, type DateSpan } from "../../../grid";
import type { Field, LedgerDefinition, RowNote } from "../../../ledgers";
import { choiceOf } from "../../columns/choices";
import { looksLikeName } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import type { HeaderColumn } from "../../find/header";
import type { HeadedTable } from "./headed-table";
import { isSignInMark } from "./sign-in-marks";

export interface Session {
  readonly column: number;
  readonly label: string;
  readonly span: DateSpan | null;
  /** What it was about, where its column says so. */
  readonly matter: string | null;
  /** Of which sort it was, by field, where a line below the days says so: 中心组学习. */
  readonly sort?: Readonly<Record<string, Field>>;
}

/** What stands where in the form. */
export interface SignInForm {
  readonly table: HeadedTable;
  readonly definition: LedgerDefinition;
  /** The field that says what people came to. */
  readonly topic: string;
  readonly names: readonly HeaderColumn[];
  readonly signatures: readonly HeaderColumn[];
  /** Several sessions side by side; none where the form is of one, signed for. */
  readonly sessions: readonly Session[];
}

/**
 * A line among the people that says what each session was: 主题, 主讲人, 学时. Nobody is called so, and what stands in it is nobody else's
 * mark.
 */
export function tellsOfSessions(
  { table: { cells }, names, sessions }: SignInForm,
  row: number,
  rows: readonly RowNote[],
): boolean {
  if (
    sessions.length < 2 ||
    names.some(({ column }) => looksLikeName(foldName(cells.value(row, column)).name))
  )
    return false;
  const markAt = (at: number, { column }: Session): string => compactText(cells.value(at, column));
  const own = new Set(sessions.map((session) => markAt(row, session)).filter((mark) => mark !== ""));
  if (own.size === 0 || [...own].some(isSignInMark)) return false;
  return rows.every(
    (other) => other.row === row || sessions.every((one) => !own.has(markAt(other.row, one))),
  );
}

/** What a line 主题 says of a session; null where there is no such line. */
export function matterIn(
  { table: { cells }, names }: SignInForm,
  about: RowNote | undefined,
  { column }: Session,
): string | null {
  const row = about?.row;
  if (row === undefined || !names.some((name) => MATTER.test(compactText(cells.value(row, name.column)))))
    return null;
  return compactText(cells.value(row, column)) || null;
}

/** A line of nothing but words for a sort of session, as 集中学习 and 中心组学习 below the days, by column. */
export function sortsIn(
  { table: { cells }, definition, sessions }: SignInForm,
  row: number,
): ReadonlyMap<number, Record<string, Field>> | null {
  const filled = sessions.filter(({ column }) => !isBlank(cells.raw(row, column)));
  for (const field of definition.fields.filter(({ id }) => SORTS.has(id))) {
    const read = filled.map(({ column }) => ({ column, value: choiceOf(cells.value(row, column), field) }));
    if (read.length < 2 || read.some(({ value }) => value === null)) continue;
    return new Map(
      read.map(({ column, value }) => [
        column,
        { [field.id]: { value, raw: cells.raw(row, column), cell: cells.area(row, column) } },
      ]),
    );
  }
  return null;
}

const SORTS: ReadonlySet<string> = new Set(["form", "type", "category"]);

const MATTER = /主题|内容|[课专议]题|题目|篇目/;
