import {
  compactText,
  foldHeader,
  isBlank,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import {
  LEDGERS,
  type ColumnMatch,
  type Field,
  type LedgerDefinition,
  type LedgerPerson,
  type LedgerRecord,
  type RowNote,
} from "../../../ledgers";
import { titleStrength } from "../../columns/kinds";
import { looksLikeName } from "../../columns/looks-like-name";
import { foldName } from "../../columns/names";
import { repeatedBlocks } from "../../columns/table-columns";
import type { HeaderColumn } from "../../find/header";
import { cellsInRow } from "../../find/row-cells";
import { seriesColumns } from "../../find/series";
import type { TableTitle } from "../../find/title";
import { inferType } from "../../values/record-repairs";
import { speaksFor } from "../evidence";
import { headedLayout, leafOf, type HeadedContents, type HeadedFit, type HeadedTable } from "./headed-table";

/**
 * Who came: a form with a line for each signature (one session), or people × sessions with a mark in each cell (docs/criteria.md §3.2 ③).
 * Gives a record per session with the people who came; an unsigned form gives none.
 */
export const signIn = headedLayout("sign-in", fitSignIn);

const NAME_COLUMN = /^(姓名|参会人员|参训人员|人员姓名|参加人员|职工姓名)$/;
const SIGNATURE_COLUMN =
  /^(签名|签字|签到|签到栏|本人签名|本人签字|签到签名|签退|签到时间|签名确认|参会人员签名|参训人员签名)$/;
const CAME = /^(√|✓|✔|☑|1|到|已到|出勤|签到|已签|参加|是|实到|在|v)$/i;
/** Rows of sums below the people: no name, though as short as one. */
const HEADCOUNT =
  /^((应到|实到|出勤|缺席|缺勤|请假|参加|到会|参会|未到|签到)(会|人员)?(人数|人次|数|合计|率)|应到|实到|合计|总计|小计|人数)$/;
const AWAY = /^(×|✕|╳|x|0|△|○|〇|-|\/|缺|缺席|未到|请假|事假|病假|公差|出差|旷|迟到|休假|年假|外出|假)/i;

interface Session {
  readonly column: number;
  readonly label: string;
  readonly span: DateSpan | null;
}

/** What stands where in the form. */
interface Where {
  readonly table: HeadedTable;
  readonly definition: LedgerDefinition;
  /** The field that says what people came to. */
  readonly topic: string;
  readonly names: readonly HeaderColumn[];
  readonly signatures: readonly HeaderColumn[];
  /** Several sessions side by side; none where the form is of one, signed for. */
  readonly sessions: readonly Session[];
}

function fitSignIn(table: HeadedTable): HeadedFit | null {
  // 地点：会议室 makes no meeting of a course.
  const kind = kindOf(compactText(table.title.title)) ?? kindOf(table.about);
  const where = kind && findColumns(table, ...kind);
  if (!where) return null;
  const { definition, names, signatures, sessions } = where;
  const people = new Set(names.map(({ column }) => column));
  return {
    definition,
    columns: table.named.map((column): ColumnMatch => {
      const { column: at, path } = column;
      if (people.has(at) || signatures.includes(column))
        return { column: at, path, field: "people", reason: "name" };
      const isSession = sessions.some((session) => session.column === at);
      return { column: at, path, field: isSession ? "date" : null, reason: isSession ? "contents" : "none" };
    }),
    printed: people,
    evidence: [
      speaksFor("people", names.map(leafOf).join(" ")),
      speaksFor("signatures", signatures.length > 0 ? signatures.map(leafOf).join(" ") : sessions.length),
    ],
    read: (rows) => readForm(where, rows),
  };
}

function findColumns(table: HeadedTable, definition: LedgerDefinition, topic: string): Where | null {
  const { named, title, about, cells, region, header } = table;
  const names = repeatedBlocks(named).flatMap((block) => columnNamed(block, NAME_COLUMN) ?? []);
  if (names.length === 0) return null;
  const signatures = named.filter((column) => SIGNATURE_COLUMN.test(foldHeader(leafOf(column))));
  const sessions = sessionsOf(named, {
    year: title.year,
    month: monthOf(title.period),
    dateSystem: region.sheet.dateSystem,
  });
  const several = sessions.length >= 2;
  if (!several && (signatures.length === 0 || !/签到|签名|签字/.test(about))) return null;
  if (several && !holdsMarks(cells, region.area, header.to + 1, sessions)) return null;
  return { table, definition, topic, names, signatures, sessions };
}

/** Columns of days, else columns that are numbered: 第1次, 第二讲. */
function sessionsOf(
  named: readonly HeaderColumn[],
  around: Parameters<typeof seriesColumns>[1],
): readonly Session[] {
  const dated = seriesColumns(named, around);
  if (dated.length > 0)
    return dated
      .filter(({ span }) => span.precision === "day")
      .map(({ column, span }) => ({ column: column.column, label: foldHeader(leafOf(column)), span }));
  return named
    .map((column) => ({ column: column.column, label: foldHeader(leafOf(column)), span: null }))
    .filter(({ label }) => /^第[一二三四五六七八九十\d]+[次期讲课]$/.test(label));
}

/** Who came to each session and who was away; the session of a form without several is null. */
interface Attendance {
  readonly people: Map<string, LedgerPerson>;
  readonly came: Map<Session | null, string[]>;
  readonly away: Map<Session | null, string[]>;
  /** Names on the form, somebody's second one too. */
  lines: number;
}

function readForm(where: Where, roles: readonly RowNote[]): HeadedContents {
  const rows = roles.filter(
    ({ role, reason }) =>
      role === "data" || reason === "only-printed" || (role === "group" && reason === "one-word-alone"),
  );
  const attendance = readNames(where, rows);
  const { sessions } = where;
  const records = (sessions.length >= 2 ? sessions : [null]).flatMap((session): LedgerRecord[] => {
    if ((attendance.came.get(session) ?? []).length === 0) return [];
    const area = areaOf(where, session, rows);
    return [{ area, fields: fieldsOf(where, session, attendance, area) }];
  });
  return { records, people: [...attendance.people.values()], rows: rolesAsData(roles, rows) };
}

function readNames({ table, names, signatures, sessions }: Where, rows: readonly RowNote[]): Attendance {
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
        for (const session of sessions) sortIn(attendance, cells.value(row, session.column), session, name);
      else {
        const own = signatures.filter((signature) => nearest(signature, names) === column);
        const signed = own.map((signature) => cells.value(row, signature.column));
        sortIn(attendance, signed.find((one) => !isBlank(one)) ?? "", null, name);
      }
    }
  }
  return attendance;
}

function sortIn({ came, away }: Attendance, value: CellValue, session: Session | null, name: string): void {
  if (isBlank(value)) return;
  const mark = compactText(value);
  const list = AWAY.test(mark) && !CAME.test(mark) ? away : came;
  list.set(session, [...(list.get(session) ?? []), name]);
}

function areaOf({ table }: Where, session: Session | null, rows: readonly RowNote[]): Area {
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
  { table, definition, topic }: Where,
  session: Session | null,
  { came, away, lines }: Attendance,
  cell: Area,
): Record<string, Field> {
  const { title, header } = table;
  const present = came.get(session) ?? [];
  const missing = (away.get(session) ?? []).join("、");
  const head: Area = session
    ? { row: header.to, column: session.column, rows: 1, columns: 1 }
    : (title.cell ?? cell);
  const has = (id: string): boolean => definition.fields.some((field) => field.id === id);
  const counted = has("present") ? "present" : "count";
  const who = definition.kind === "training" ? "person" : "people";
  const span = session === null ? dayOf(title) : session.span;
  const fields: Record<string, Field> = {
    [who]: { value: present, raw: present.join("、"), cell },
    ...(span ? { date: { value: span, raw: session?.label ?? title.title, cell: head } } : {}),
    [topic]: { value: title.title, raw: title.title, cell: title.cell ?? head },
    ...(has("expected") ? { expected: { value: lines, raw: lines, cell } } : {}),
    [counted]: { value: present.length, raw: present.length, cell },
    ...(missing !== "" && has("absent") ? { absent: { value: missing, raw: missing, cell } } : {}),
  };
  inferType(definition, [], fields, title);
  return fields;
}

function kindOf(text: string): readonly [LedgerDefinition, string] | null {
  // 签到 and 学习考勤 themselves say attendance; what was signed in for decides.
  const plain = text.replace(
    /签到|(?<=学习|中心组|培训|培训班|会议|例会|党课|研讨|活动)(?:考勤|出勤|点名)/g,
    "",
  );
  let best: { definition: LedgerDefinition; strength: number } | null = null;
  for (const definition of Object.values(LEDGERS)) {
    const strength = titleStrength(plain, definition);
    if (!best || strength > best.strength) best = { definition, strength };
  }
  if (!best || best.strength < 0.4) return null;
  const { definition } = best;
  return definition.gathers !== "never" && definition.topic !== null ? [definition, definition.topic] : null;
}

/** Cells of a sign-in matrix hold marks and words, no hours and no scores. */
function holdsMarks(cells: SheetCells, area: Area, from: number, sessions: readonly Session[]): boolean {
  let numbers = 0;
  let filled = 0;
  for (let row = from; row < Math.min(area.row + area.rows, from + 60); row++) {
    if (isHeadcount(cells, area, row)) continue;
    for (const { column } of sessions) {
      const value = cells.raw(row, column);
      if (isBlank(value)) continue;
      filled++;
      if (typeof value === "number" && value !== 1 && value !== 0) numbers++;
    }
  }
  return numbers <= filled * 0.2;
}

function isHeadcount(cells: SheetCells, area: Area, row: number): boolean {
  const first = cellsInRow(cells, area, row).find(({ text }) => !/^\d+$/.test(text));
  return HEADCOUNT.test(first?.text.replace(/:$/, "") ?? "");
}

function rolesAsData(roles: readonly RowNote[], rows: readonly RowNote[]): readonly RowNote[] {
  const lines = new Set(rows.map(({ row }) => row));
  return roles.map((note) =>
    lines.has(note.row) ? { ...note, role: "data" as const, reason: "person" } : note,
  );
}

function dayOf(title: TableTitle): DateSpan | null {
  return title.period && title.period.precision !== "year" ? title.period : null;
}

function monthOf(span: DateSpan | null): number | null {
  return span?.precision === "month" ? Number(span.from.slice(5, 7)) : null;
}

function columnNamed(columns: readonly HeaderColumn[], pattern: RegExp): HeaderColumn | null {
  return columns.find((column) => pattern.test(foldHeader(leafOf(column)))) ?? null;
}

/** The name column that a signature belongs to: the nearest on its left. */
function nearest(signature: HeaderColumn, names: readonly HeaderColumn[]): number {
  return Math.max(...names.map(({ column }) => column).filter((column) => column < signature.column), -1);
}
