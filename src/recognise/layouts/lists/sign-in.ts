import { compactText, foldHeader, isBlank, type Area, type DateSpan, type SheetCells } from "../../../grid";
import { LEDGERS, type ColumnMatch, type LedgerDefinition } from "../../../ledgers";
import { titleStrength } from "../../columns/kinds";
import { looksLikeName } from "../../columns/looks-like-name";
import { isTime, rowsBetween } from "../../find/header-score";
import type { HeaderColumn } from "../../find/header";
import { seriesColumns } from "../../find/series";
import { speaksFor } from "../evidence";
import { headedLayout, leafOf, type HeadedFit, type HeadedTable } from "./headed-table";
import type { Session, SignInForm } from "./sign-in-sessions";
import { isHeadcount, readForm } from "./who-came";

/**
 * Who came: a form with a line for each signature (one session), or people × sessions with a mark in each cell (docs/criteria.md §3.2 ③).
 * Gives a record per session with the people who came; an unsigned form gives none.
 */
export const signIn = headedLayout("sign-in", fitSignIn);

const NAME_COLUMN = /^(姓名|参会人员|参训人员|人员姓名|参加人员|职工姓名)$/;
const SIGNATURE_COLUMN =
  /^(签名|签字|签到|签到栏|本人签名|本人签字|签到签名|签退|签到时间|签名确认|参会人员签名|参训人员签名)$/;

function fitSignIn(table: HeadedTable): HeadedFit | null {
  // 地点：会议室 makes no meeting of a course.
  const kind = kindOf(compactText(table.title.title)) ?? kindOf(table.about);
  const form = kind && findColumns(table, ...kind);
  if (!form) return null;
  const { definition, names, signatures, sessions } = form;
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
    read: (rows) => readForm(form, rows),
  };
}

function findColumns(table: HeadedTable, definition: LedgerDefinition, topic: string): SignInForm | null {
  const { named, title, about, cells, region, header } = table;
  const printed = columnsNamed(named, NAME_COLUMN);
  const signatures = named.filter((column) => SIGNATURE_COLUMN.test(foldHeader(leafOf(column))));
  // Without 姓名 people write their own names under 签名, and came.
  const names = printed.length > 0 ? printed : signatures.filter((column) => holdsNames(table, column));
  if (names.length === 0) return null;
  const sessions = sessionsOf(named, {
    ...table.years,
    month: monthOf(title.period),
    dateSystem: region.sheet.dateSystem,
  });
  const several = sessions.length >= 2;
  if (!several && (signatures.length === 0 || !/签到|签名|签字/.test(about))) return null;
  const inHours = definition.keepsHours && /时长|时数|小时|工时/.test(about);
  if (several && !inHours && !holdsMarks(cells, region.area, header.to + 1, sessions)) return null;
  return { table, definition, topic, names, signatures, sessions };
}

/** Columns of days, else columns that are numbered: 第1次, 第二讲. */
function sessionsOf(
  named: readonly HeaderColumn[],
  around: Parameters<typeof seriesColumns>[1],
): readonly Session[] {
  const dated = seriesColumns(named, around);
  // 《保密法》 above 3月5日 and 消防 above 3月19日 are topics, 出勤情况 above both is none.
  const above = ({ path }: HeaderColumn): string => path.slice(0, -1).join(" ");
  const areTopics = new Set(dated.map(({ column }) => above(column))).size > 1;
  if (dated.length > 0)
    return dated
      .filter(({ span }) => span.precision === "day")
      .map(({ column, span, matter }) => ({
        column: column.column,
        label: foldHeader(leafOf(column)),
        span,
        matter: matter ?? (areTopics && !isTime(above(column)) ? above(column) || null : null),
      }));
  return named
    .map((column) => ({ column: column.column, label: foldHeader(leafOf(column)), span: null, matter: null }))
    .filter(({ label }) => /^第[一二三四五六七八九十\d]+[次期讲课]$/.test(label));
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

/** Whether most of what stands below a column's name are names of people. */
function holdsNames({ cells, region: { area }, header }: HeadedTable, { column }: HeaderColumn): boolean {
  const texts = rowsBetween(header.to + 1, area.row + area.rows - 1)
    .map((row) => compactText(cells.value(row, column)))
    .filter((text) => text !== "");
  return texts.length >= 2 && texts.filter(looksLikeName).length >= texts.length * 0.7;
}

function monthOf(span: DateSpan | null): number | null {
  return span?.precision === "month" ? Number(span.from.slice(5, 7)) : null;
}

/** The columns of one name: halves of a form side by side have one each, whatever else stands in them; beside it another name is no second one. */
function columnsNamed(columns: readonly HeaderColumn[], pattern: RegExp): readonly HeaderColumn[] {
  const nameOf = (column: HeaderColumn): string => foldHeader(leafOf(column));
  const found = columns.filter((column) => pattern.test(nameOf(column)));
  const [first] = found;
  return first ? found.filter((column) => nameOf(column) === nameOf(first)) : [];
}
