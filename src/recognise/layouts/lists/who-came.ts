import {
  compactText,
  isBlank,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import type { Field, LedgerPerson, LedgerRecord, RowNote } from "../../../ledgers";
import { looksLikeName } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import type { HeaderColumn } from "../../find/header";
import { cellsInRow } from "../../find/row-cells";
import type { TableTitle } from "../../find/title";
import { inferType } from "../../values/record-repairs";
import type { HeadedContents } from "./headed-table";
import { signInMarks, type SignInMark } from "./sign-in-marks";
import { matterIn, sortsIn, tellsOfSessions, type Session, type SignInForm } from "./sign-in-sessions";

/** Rows of sums below the people: no name, though as short as one. */
const HEADCOUNT =
  /^((应到|实到|出勤|缺席|缺勤|请假|参加|到会|参会|未到|签到)(会|人员)?(人数|人次|数|合计|率)|应到|实到|合计|总计|小计|人数)$/;

/** Who came to each session and who was away, by its column; null is the session of a form without several. */
interface Attendance {
  readonly people: Map<string, LedgerPerson>;
  readonly came: Map<number | null, string[]>;
  readonly away: Map<number | null, string[]>;
  /** Who was not asked to come, or not yet or no more there. */
  readonly notAsked: Map<number | null, number>;
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
  const attendance = readNames(form, people, meaningOfMarks(form, roles));
  const sorts = about ? sortsIn(form, about.row) : null;
  const sessions = form.sessions.map((session) => ({
    ...session,
    matter: session.matter ?? matterIn(form, about, session),
    sort: sorts?.get(session.column) ?? {},
  }));
  const records = (sessions.length >= 2 ? sessions : [null]).flatMap((session): LedgerRecord[] => {
    const column = session?.column ?? null;
    if ((attendance.came.get(column) ?? []).length === 0) return [];
    const area = areaOf(form, session, people);
    return [{ area, fields: fieldsOf(form, session, attendance, area) }];
  });
  return { records, people: [...attendance.people.values()], rows: rolesAsData(roles, people, about) };
}

/** What the marks of the people mean, by a legend in any other row. */
function meaningOfMarks(
  { table, names, sessions, signatures }: SignInForm,
  roles: readonly RowNote[],
): (mark: string) => SignInMark {
  const { cells, header } = table;
  const isLine = ({ row }: RowNote): boolean =>
    names.some(({ column }) => looksLikeName(foldName(cells.value(row, column)).name));
  const below = roles.filter(({ row }) => row > header.to);
  const columns = [...sessions, ...signatures].map(({ column }) => column);
  const values = below.filter(isLine).flatMap(({ row }) => columns.map((column) => cells.raw(row, column)));
  const around = below.filter((note) => !isLine(note)).map(({ row }) => row);
  return signInMarks(table, around, values);
}

function readNames(
  { table, names, signatures, sessions }: SignInForm,
  rows: readonly RowNote[],
  meaningOf: (mark: string) => SignInMark,
): Attendance {
  const { cells, region } = table;
  const attendance: Attendance = {
    people: new Map(),
    came: new Map(),
    away: new Map(),
    notAsked: new Map(),
    lines: 0,
  };
  const meaningIn = (value: CellValue): SignInMark | null =>
    isBlank(value) ? null : meaningOf(compactText(value));
  const filled: number[] = [];
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
      if (sessions.length >= 2) {
        filled.push(row);
        for (const session of sessions)
          sortIn(attendance, session.column, name, meaningIn(cells.value(row, session.column)));
      } else {
        const own = signatures.filter((signature) => nearest(signature, names) === column);
        const signed = own.map((signature) => meaningIn(cells.value(row, signature.column)));
        sortIn(attendance, null, name, signed.find((one) => one !== null) ?? null);
      }
    }
  }
  // Where those away are marked, many blanks before somebody's first mark or behind the last say that the person was not there yet, or no more.
  if (attendance.away.size > 0)
    for (const row of filled)
      for (const column of outside(table.cells, sessions, row)) skip(attendance, column);
  return attendance;
}

/** So many sessions without a mark are no oversight. */
const LONG_GONE = 3;

/** The columns of a line's many blanks before its first mark, or behind its last. */
function outside(cells: SheetCells, sessions: readonly Session[], row: number): readonly number[] {
  const filled = sessions.map(({ column }) => !isBlank(cells.raw(row, column)));
  const [first, last] = [filled.indexOf(true), filled.lastIndexOf(true)];
  const [before, behind] = [first, filled.length - 1 - last];
  return sessions.flatMap(({ column }, at) =>
    (at < first && before >= LONG_GONE) || (at > last && behind >= LONG_GONE) ? [column] : [],
  );
}

function skip({ notAsked }: Attendance, session: number | null): void {
  notAsked.set(session, (notAsked.get(session) ?? 0) + 1);
}

function sortIn(
  attendance: Attendance,
  session: number | null,
  name: string,
  meaning: SignInMark | null,
): void {
  if (meaning === null) return;
  if (meaning === "not-asked") skip(attendance, session);
  else attendance[meaning].set(session, [...(attendance[meaning].get(session) ?? []), name]);
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

/** Who came to a session, who was away, and how many were asked to come. */
function inSession({ came, away, notAsked, lines }: Attendance, session: number | null) {
  const missing = (away.get(session) ?? []).join("、");
  return { present: came.get(session) ?? [], missing, asked: lines - (notAsked.get(session) ?? 0) };
}

/** What is known of a session: who came, how many, when and to what. */
function fieldsOf(
  { table, definition, topic }: SignInForm,
  session: Session | null,
  attendance: Attendance,
  cell: Area,
): Record<string, Field> {
  const { title, header } = table;
  const { present, missing, asked } = inSession(attendance, session?.column ?? null);
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
    ...(has("expected") ? { expected: { value: asked, raw: asked, cell } } : {}),
    [counted]: { value: present.length, raw: present.length, cell },
    ...(missing !== "" && has("absent") ? { absent: { value: missing, raw: missing, cell } } : {}),
    ...session?.sort,
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
