import {
  cellsOf,
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
import { draftLedger } from "../../draft";
import { fingerprintOf, findHeader, type HeaderColumn } from "../../find/header";
import { titleStrength } from "../../columns/kinds";
import { inferType } from "../../values/record-repairs";
import { foldName } from "../../columns/names";
import { looksLikeName } from "../../columns/looks-like-name";
import { cellsInRow } from "../../find/row-cells";
import { rolesOfRows } from "../../find/row-roles";
import { seriesColumns } from "../../find/series";
import { numberingColumn, repeatedBlocks } from "../../columns/table-columns";
import { readTitle, type TableTitle } from "../../find/title";
import type { LayoutReader, ReadContext, Region, TableDraft } from "../../layout";

/**
 * Who came: a form with a line for each signature (one session), or people × sessions with a mark in each cell (docs/criteria.md §3.2 ③).
 * Gives a record per session with the people who came; an unsigned form gives none.
 */
export const signIn: LayoutReader = { layout: "sign-in", read: readSignIn };

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

function readSignIn(region: Region, context: ReadContext): TableDraft | null {
  const cells = cellsOf(region.sheet);
  const header = findHeader(cells, region.area);
  if (!header) return null;
  const title = readTitle(cells, region.area, header.from, context.year);
  const text = compactText(`${title.title} ${title.text} ${region.sheet.name}`);
  // 地点：会议室 makes no meeting of a course.
  const kind = kindOf(compactText(title.title)) ?? kindOf(text);
  if (!kind) return null;
  const [definition, topicField] = kind;

  const named = header.columns.filter(({ path }) => path.length > 0);
  const blocks = repeatedBlocks(named);
  const nameColumns = blocks.flatMap(
    (block) => columnNamed(block, /^(姓名|参会人员|参训人员|人员姓名|参加人员|职工姓名)$/) ?? [],
  );
  if (nameColumns.length === 0) return null;
  const signatures = named.filter((column) => SIGNATURE_COLUMN.test(leafOf(column)));
  const dated = seriesColumns(named, {
    year: title.year,
    month: monthOf(title.period),
    dateSystem: region.sheet.dateSystem,
  });
  const numbered = named.filter((column) => /^第[一二三四五六七八九十\d]+[次期讲课]$/.test(leafOf(column)));
  const sessions: readonly Session[] =
    dated.length > 0
      ? dated
          .filter(({ span }) => span.precision === "day")
          .map(({ column, span }) => ({ column: column.column, label: leafOf(column), span }))
      : numbered.map((column) => ({ column: column.column, label: leafOf(column), span: null }));
  if (signatures.length === 0 && sessions.length < 2) return null;
  if (signatures.length > 0 && sessions.length < 2 && !/签到|签名|签字/.test(text)) return null;

  if (sessions.length >= 2 && !holdsMarks(cells, region.area, header.to + 1, sessions)) return null;

  const left = Math.min(...named.map(({ column }) => column));
  const right = Math.max(...named.map(({ column }) => column));
  const area: Area = { ...region.area, column: left, columns: right - left + 1 };
  const names = new Set(nameColumns.map(({ column }) => column));
  const fieldColumns = new Set([
    ...names,
    ...signatures.map(({ column }) => column),
    ...sessions.map(({ column }) => column),
  ]);
  const roles = rolesOfRows(cells, area, header, fieldColumns, names, numberingColumn(named));
  const rows = roles.filter(
    ({ role, reason }) =>
      role === "data" || reason === "only-printed" || (role === "group" && reason === "one-word-alone"),
  );

  const people = new Map<string, LedgerPerson>();
  const came = new Map<Session | null, string[]>();
  const away = new Map<Session | null, string[]>();
  let lines = 0;
  for (const { row } of rows) {
    if (isHeadcount(cells, area, row)) continue;
    for (const { column } of nameColumns) {
      const value = cells.value(row, column);
      const { name, note } = foldName(value);
      if (HEADCOUNT.test(name)) continue;
      if (!looksLikeName(name) && !(!isBlank(value) && /^[\u4E00-\u9FFF·]{2,4}$/.test(name))) continue;
      lines++;
      if (!people.has(name))
        people.set(name, { name, department: null, staffNumber: null, note, cell: cells.area(row, column) });
      if (sessions.length >= 2) {
        for (const session of sessions) sort(cells.value(row, session.column), session, name);
      } else {
        const own = signatures.filter((signature) => nearest(signature, nameColumns) === column);
        const value =
          own.map((signature) => cells.value(row, signature.column)).find((cell) => !isBlank(cell)) ?? "";
        sort(value, null, name);
      }
    }
  }

  function sort(value: CellValue, session: Session | null, name: string): void {
    if (isBlank(value)) return;
    const mark = compactText(value);
    const list = AWAY.test(mark) && !CAME.test(mark) ? away : came;
    list.set(session, [...(list.get(session) ?? []), name]);
  }

  const records: LedgerRecord[] = [];
  for (const session of sessions.length >= 2 ? sessions : [null]) {
    const present = came.get(session) ?? [];
    if (present.length === 0) continue;
    records.push({ area: areaOf(session), fields: fieldsOf(session, present, away.get(session) ?? []) });
  }

  function areaOf(session: Session | null): Area {
    const first = rows[0]?.row ?? header?.to ?? 0;
    const last = rows[rows.length - 1]?.row ?? first;
    return {
      row: first,
      rows: last - first + 1,
      column: session?.column ?? left,
      columns: session ? 1 : right - left + 1,
    };
  }

  function fieldsOf(
    session: Session | null,
    present: readonly string[],
    missing: readonly string[],
  ): Record<string, Field> {
    const where = areaOf(session);
    const head: Area =
      session && header
        ? { row: header.to, column: session.column, rows: 1, columns: 1 }
        : (title.cell ?? where);
    const span = session?.span ?? (session ? null : dayOf(title));
    const fields: Record<string, Field> = {
      [definition.kind === "training" ? "person" : "people"]: {
        value: present,
        raw: present.join("、"),
        cell: where,
      },
    };
    if (span) fields["date"] = { value: span, raw: session?.label ?? title.title, cell: head };
    fields[topicField] = { value: title.title, raw: title.title, cell: title.cell ?? head };
    if (definition.fields.some(({ id }) => id === "expected"))
      fields["expected"] = { value: lines, raw: lines, cell: where };
    const counted = definition.fields.some(({ id }) => id === "present") ? "present" : "count";
    fields[counted] = { value: present.length, raw: present.length, cell: where };
    if (missing.length > 0 && definition.fields.some(({ id }) => id === "absent")) {
      fields["absent"] = { value: missing.join("、"), raw: missing.join("、"), cell: where };
    }
    inferType(definition, [], fields, title);
    return fields;
  }

  const columns: readonly ColumnMatch[] = named.map((column) => ({
    column: column.column,
    path: column.path,
    field:
      names.has(column.column) || signatures.includes(column)
        ? "people"
        : sessions.some((session) => session.column === column.column)
          ? "date"
          : null,
    reason:
      names.has(column.column) || signatures.includes(column)
        ? "name"
        : sessions.some((session) => session.column === column.column)
          ? "contents"
          : "none",
  }));
  return {
    ledger: draftLedger({
      kind: definition.kind,
      layout: "sign-in",
      sheet: region.sheet.name,
      title: title.title,
      area: {
        row: header.from,
        column: left,
        rows: region.area.row + region.area.rows - header.from,
        columns: right - left + 1,
      },
      fingerprint: fingerprintOf(named),
      headerRows: Array.from({ length: header.to - header.from + 1 }, (_, index) => header.from + index),
      columns,
      rows: rolesAsData(roles, rows),
      period: title.period,
      records,
      people: [...people.values()],
    }),
    questions: [],
    findings: [],
    confidence: 0.9,
  };
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

function leafOf(column: HeaderColumn): string {
  return foldHeader(column.path[column.path.length - 1] ?? "");
}

function columnNamed(columns: readonly HeaderColumn[], pattern: RegExp): HeaderColumn | null {
  return columns.find((column) => pattern.test(leafOf(column))) ?? null;
}

/** The name column that a signature belongs to: the nearest on its left. */
function nearest(signature: HeaderColumn, names: readonly HeaderColumn[]): number {
  return Math.max(...names.map(({ column }) => column).filter((column) => column < signature.column), -1);
}
