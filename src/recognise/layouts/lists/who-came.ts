import {
  compactText,
  isBlank,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import type { Field, LedgerDefinition, LedgerPerson, LedgerRecord, RowNote } from "../../../ledgers";
import { looksLikeName } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import type { HeaderColumn } from "../../find/header";
import { cellsInRow } from "../../find/row-cells";
import type { TableTitle } from "../../find/title";
import { inferType } from "../../values/record-repairs";
import type { HeadedContents, HeadedTable } from "./headed-table";

const CAME = /^(√|✓|✔|☑|1|到|已到|出勤|签到|已签|参加|是|实到|在|v)$/i;
/** Rows of sums below the people: no name, though as short as one. */
const HEADCOUNT =
  /^((应到|实到|出勤|缺席|缺勤|请假|参加|到会|参会|未到|签到)(会|人员)?(人数|人次|数|合计|率)|应到|实到|合计|总计|小计|人数)$/;
const AWAY = /^(×|✕|╳|x|0|△|○|〇|-|\/|缺|缺席|未到|请假|事假|病假|公差|出差|旷|迟到|休假|年假|外出|假)/i;

export interface Session {
  readonly column: number;
  readonly label: string;
  readonly span: DateSpan | null;
  /** What it was about, where its column says so. */
  readonly matter: string | null;
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

/** Who came to each session and who was away, by its column; null is the session of a form without several. */
interface Attendance {
  readonly people: Map<string, LedgerPerson>;
  readonly came: Map<number | null, string[]>;
  readonly away: Map<number | null, string[]>;
  /** Names on the form, somebody's second one too. */
  lines: number;
}

/** A record per session with the people who came; none for a session that nobody signed. */
export function readForm(form: SignInForm, roles: readonly RowNote[]): HeadedContents {
  const rows = roles.filter(
    ({ role, reason }) =>
      role === "data" || reason === "only-printed" || (role === "group" && reason === "one-word-alone"),
  );
  const about = rows.find(({ row }) => tellsOfSessions(form, row, rows));
  const people = rows.filter((one) => one !== about);
  const attendance = readNames(form, people);
  const sessions = form.sessions.map((session) => ({
    ...session,
    matter: session.matter ?? matterIn(form, about, session),
  }));
  const records = (sessions.length >= 2 ? sessions : [null]).flatMap((session): LedgerRecord[] => {
    const column = session?.column ?? null;
    if ((attendance.came.get(column) ?? []).length === 0) return [];
    const area = areaOf(form, session, people);
    return [{ area, fields: fieldsOf(form, session, attendance, area) }];
  });
  return { records, people: [...attendance.people.values()], rows: rolesAsData(roles, people, about) };
}

/**
 * A line among the people that says what each session was: 主题, 主讲人, 学时. Nobody is called so, and what stands in it is nobody else's
 * mark.
 */
function tellsOfSessions(
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
  if (own.size === 0 || [...own].some((mark) => CAME.test(mark) || AWAY.test(mark))) return false;
  return rows.every(
    (other) => other.row === row || sessions.every((one) => !own.has(markAt(other.row, one))),
  );
}

/** What a line 主题 says of a session; null where there is no such line. */
function matterIn(
  { table: { cells }, names }: SignInForm,
  about: RowNote | undefined,
  { column }: Session,
): string | null {
  const row = about?.row;
  if (row === undefined || !names.some((name) => MATTER.test(compactText(cells.value(row, name.column)))))
    return null;
  return compactText(cells.value(row, column)) || null;
}

const MATTER = /主题|内容|[课专议]题|题目|篇目/;

function readNames({ table, names, signatures, sessions }: SignInForm, rows: readonly RowNote[]): Attendance {
  const { cells, region } = table;
  const attendance: Attendance = { people: new Map(), came: new Map(), away: new Map(), lines: 0 };
  for (const { row } of rows) {
    if (isHeadcount(cells, region.area, row)) continue;
    for (const { column } of names) {
      const value = cells.value(row, column);
      const { name, note } = foldName(value);
      if (HEADCOUNT.test(name)) continue;
      if (!looksLikeName(name) && !(!isBlank(value) && /^[\u4E00-\u9FFF·]{2,4}$/.test(name))) continue;
      attendance.lines++;
      const cell = cells.area(row, column);
      if (!attendance.people.has(name))
        attendance.people.set(name, { name, department: null, staffNumber: null, note, cell });
      if (sessions.length >= 2)
        for (const session of sessions)
          sortIn(attendance, cells.value(row, session.column), session.column, name);
      else {
        const own = signatures.filter((signature) => nearest(signature, names) === column);
        const signed = own.map((signature) => cells.value(row, signature.column));
        sortIn(attendance, signed.find((one) => !isBlank(one)) ?? "", null, name);
      }
    }
  }
  return attendance;
}

function sortIn({ came, away }: Attendance, value: CellValue, session: number | null, name: string): void {
  if (isBlank(value)) return;
  const mark = compactText(value);
  const list = AWAY.test(mark) && !CAME.test(mark) ? away : came;
  list.set(session, [...(list.get(session) ?? []), name]);
}

function areaOf({ table }: SignInForm, session: Session | null, rows: readonly RowNote[]): Area {
  const { header, named } = table;
  const first = rows[0]?.row ?? header.to;
  const last = rows[rows.length - 1]?.row ?? first;
  const columns = named.map(({ column }) => column);
  const left = Math.min(...columns);
  return {
    row: first,
    rows: last - first + 1,
    column: session?.column ?? left,
    columns: session ? 1 : Math.max(...columns) - left + 1,
  };
}

/** What is known of a session: who came, how many, when and to what. */
function fieldsOf(
  { table, definition, topic }: SignInForm,
  session: Session | null,
  { came, away, lines }: Attendance,
  cell: Area,
): Record<string, Field> {
  const { title, header } = table;
  const inSession = (lists: Attendance["came"]): readonly string[] =>
    lists.get(session?.column ?? null) ?? [];
  const present = inSession(came);
  const missing = inSession(away).join("、");
  const head: Area = session
    ? { row: header.to, column: session.column, rows: 1, columns: 1 }
    : (title.cell ?? cell);
  const has = (id: string): boolean => definition.fields.some((field) => field.id === id);
  const counted = has("present") ? "present" : "count";
  const who = definition.kind === "training" ? "person" : "people";
  const span = session === null ? dayOf(title) : session.span;
  const matter = session?.matter ?? title.title;
  const fields: Record<string, Field> = {
    [who]: { value: present, raw: present.join("、"), cell },
    ...(span ? { date: { value: span, raw: session?.label ?? title.title, cell: head } } : {}),
    [topic]: { value: matter, raw: matter, cell: session?.matter ? head : (title.cell ?? head) },
    ...(has("expected") ? { expected: { value: lines, raw: lines, cell } } : {}),
    [counted]: { value: present.length, raw: present.length, cell },
    ...(missing !== "" && has("absent") ? { absent: { value: missing, raw: missing, cell } } : {}),
  };
  inferType(definition, [], fields, title);
  return fields;
}

export function isHeadcount(cells: SheetCells, area: Area, row: number): boolean {
  const first = cellsInRow(cells, area, row).find(({ text }) => !/^\d+$/.test(text));
  return HEADCOUNT.test(first?.text.replace(/:$/, "") ?? "");
}

function rolesAsData(
  roles: readonly RowNote[],
  people: readonly RowNote[],
  about: RowNote | undefined,
): readonly RowNote[] {
  const lines = new Set(people.map(({ row }) => row));
  return roles.map((note) => {
    if (note.row === about?.row) return { ...note, role: "note" as const, reason: "of-the-sessions" };
    return lines.has(note.row) ? { ...note, role: "data" as const, reason: "person" } : note;
  });
}

function dayOf(title: TableTitle): DateSpan | null {
  return title.period && title.period.precision !== "year" ? title.period : null;
}

/** The name column that a signature belongs to: its own where people sign without a printed name, else the nearest on its left. */
function nearest(signature: HeaderColumn, names: readonly HeaderColumn[]): number {
  return Math.max(...names.map(({ column }) => column).filter((column) => column <= signature.column), -1);
}
