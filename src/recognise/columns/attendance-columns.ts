import { bracketOf, compactText, foldHeader, isBlank, type Area, type SheetCells } from "../../grid";
import { LEDGERS, type ColumnMatch } from "../../ledgers";
import { isColumnName } from "../find/header-words";
import { areaKey, once } from "../find/once";
import { namesPerson } from "../find/person-header";
import { looksLikeName } from "./looks-like-name";
import type { Memory } from "../recognition";

/** Beside the ledger's fields: what a punch was found to be, when it was made, whether someone signed, which half of the day. */
export type ColumnRole =
  | "punch-result"
  | "punch-time"
  | "signature"
  | "part"
  | "shift"
  | "absent-flag"
  | "number"
  | "device"
  | "leave-request"
  /** The month of the row: 考勤年月. */
  | "month";

export interface TableColumn {
  readonly column: number;
  readonly path: readonly string[];
  readonly field: string | null;
  readonly role: ColumnRole | null;
  /** What stood in brackets or below: 天, 小时, 次, 分钟, 标准/实际. */
  readonly unit: string | null;
}

export interface AttendanceTable {
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly columns: readonly TableColumn[];
  /** The clerk said which column holds names: whatever stands there is one. */
  readonly anyName?: boolean;
}

/**
 * The header of a table with a row a person, day or punch: the first row that names the person's column; null without one.
 *
 * @param names tells the key column's name, for a table whose one person stands above it
 */
export function findTable(
  cells: SheetCells,
  area: Area,
  names: (text: string) => boolean = namesPerson,
): AttendanceTable | null {
  if (names !== namesPerson) return lookForTable(cells, area, names);
  return once(cells, `people ${areaKey(area)}`, () => lookForTable(cells, area, names));
}

function lookForTable(
  cells: SheetCells,
  area: Area,
  names: (text: string) => boolean,
): AttendanceTable | null {
  const bottom = area.row + area.rows;
  for (let row = area.row; row < Math.min(bottom, area.row + 40); row++) {
    const name = keyCell(cells, area, row, names);
    if (name === null) continue;
    const merged = cells.merge(row, name);
    let headerTo = merged ? merged.row + merged.rows - 1 : row;
    while (!merged && headerTo < row + 3 && isSubHeader(cells, area, headerTo + 1, name)) headerTo += 1;
    return { headerFrom: row, headerTo, columns: readColumns(cells, area, row, headerTo) };
  }
  return null;
}

function keyCell(
  cells: SheetCells,
  area: Area,
  row: number,
  names: (text: string) => boolean,
): number | null {
  let filled = 0;
  let name: number | null = null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    filled += 1;
    if (name !== null) continue;
    const text = compactText(value);
    if (names(text) && !/[:：]$/.test(text) && !isBesideItsValue(cells, row, column)) name = column;
  }
  return filled >= 3 ? name : null;
}

/** 「姓名 | 张三 | 月份 | 3月」 is a label with its value, not a header. */
function isBesideItsValue(cells: SheetCells, row: number, column: number): boolean {
  const beside = cells.raw(row, column + (cells.merge(row, column)?.columns ?? 1));
  return looksLikeName(compactText(beside)) && !isColumnName(beside);
}

/** A row of names below groups: nothing under 姓名, words elsewhere. */
function isSubHeader(cells: SheetCells, area: Area, row: number, name: number): boolean {
  if (row >= area.row + area.rows || !isBlank(cells.raw(row, name))) return false;
  let words = 0;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "string" || /^\d/.test(value)) return false;
    words += 1;
  }
  return words >= 2;
}

/** The columns of a header whose rows are known, each with what its name says. */
export function readColumns(cells: SheetCells, area: Area, from: number, to: number): TableColumn[] {
  const columns: TableColumn[] = [];
  const lent: (string | null)[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const path: string[] = [];
    for (let row = from; row <= to; row++) {
      let text = compactText(cells.value(row, column));
      const level = row - from;
      // Without merged cells a group's name stands over its first column only.
      if (text !== "") lent[level] = text;
      else if (row < to && !cells.merge(row, column) && !isBlank(cells.raw(to, column)))
        text = lent[level] ?? "";
      if (text !== "" && text !== path[path.length - 1]) path.push(text);
    }
    if (path.length > 0) columns.push({ column, path, ...meaningOf(path) });
  }
  return withoutLonePairs(columns);
}

/** What comes in pairs, alone: 上班 without its 下班 are the days that somebody came, 签到状态 without 签退状态 the state of the day. */
function withoutLonePairs(columns: readonly TableColumn[]): TableColumn[] {
  const alone = (role: ColumnRole): boolean => columns.filter((column) => column.role === role).length === 1;
  const states = columns.some(({ field }) => field === "status");
  const dated = columns.some(
    ({ field, path }) => field === "date" || field === "until" || STRETCH.test(path.at(-1) ?? ""),
  );
  return columns.map((column) => {
    if (column.role === "punch-time" && alone("punch-time") && column.path.at(-1) === "上班")
      return { ...column, role: null, field: fieldNamed("上班") };
    if (column.role === "punch-result" && alone("punch-result") && !states)
      return { ...column, role: null, field: "status" };
    // 请假天数 beside no date is a month's count, not the length of one leave.
    if (!dated && column.field === "duration" && /请假/.test(column.path.join("")))
      return { ...column, field: "leave-days" };
    return column;
  });
}

/** One column, or two under one name, for both ends: 「请假时间 › 起, 止」, 「5月13日至5月17日」. */
export const STRETCH = /^(请假|休假|出差|外出|公出|加班|离岗)?(起止)?(时间|日期|年月日)$/;
/** A column's name, or its group's, that is a month: 1月, 三月份, 2024年3月. */
export const MONTH_NAME = /^(\d{4}年)?([1-9]|1[0-2]|十?[一二三四五六七八九十])月份?$/;
/** A column that says of which month each row is. */
const MONTH_COLUMN =
  /^(?:考勤|统计|所属|归属|结算|报表)?(?:年月|月份|年月份|月度|期间|周期)$|^所属期$|^考勤月$/;
const NOT_COUNTED =
  /累计|结余|累休|上月|工资|加项|减项|扣款|补贴|绩效|率$|金额|可休|计为|转加班费|标准工作时长|应打卡/;
const COUNT_ENDING = /^(本月歇?|月歇|次数?|天数?|日|小计|合计)$/;
const MINUTE_ENDING = /^(分钟数?|分数?|时长|时间)$/;
const BAND = /^[<>≤≥＜＞=]+\d+(min|分钟|分)?$|^\d+分钟?(以内|以上|内)$/i;

function meaningOf(path: readonly string[]): Pick<TableColumn, "field" | "role" | "unit"> {
  const joined = path.join("");
  const last = path[path.length - 1] ?? "";
  const group = path[path.length - 2] ?? "";
  const unit = bracketOf(last) ?? /(小时|分钟|天|次)$/.exec(last)?.[1] ?? null;
  const nothing = { field: null, role: null, unit };
  if (STRETCH.test(group) && /^(起|始|自|从|起始|开始)$/.test(last)) return { ...nothing, field: "date" };
  if (STRETCH.test(group) && /^(止|至|终|迄|截止|结束)$/.test(last)) return { ...nothing, field: "until" };
  const role = roleOf(joined, last);
  if (role) return { field: null, role, unit };
  if (NOT_COUNTED.test(joined)) return nothing;
  if (BAND.test(compactText(last))) return { field: "late-times", role: null, unit: "次" };
  const ending = foldHeader(last).replace(/[()]/g, "");
  if (group !== "" && MINUTE_ENDING.test(ending))
    return { field: fieldNamed(`${group}时长`) ?? fieldNamed(group), role: null, unit: "分钟" };
  if (group !== "" && COUNT_ENDING.test(ending))
    return { field: fieldNamed(group), role: null, unit: unit ?? ending };
  return { field: fieldNamed(last) ?? fieldLike(last), role: null, unit };
}

/** Names that follow a pattern, however they begin: 中午未打卡次数, 应出勤（天）, 月度实际出勤天数, 到课状态. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:未打卡|缺卡|漏打卡|漏刷卡|忘打卡|漏签|未签到|未签退)(?:次数?)?$/, "missed-punch-times"],
  [/(?:缺勤|缺席|缺课|未到)次数?$/, "absent-times"],
  [/(?:签到|出勤|打卡|到课|出席|已到)次数?$/, "present-times"],
  [/请假次数?$/, "leave-times"],
  [/迟到(?:和|或|、|\/)?早退次数?$/, "late-times"],
  [/迟到次数?$/, "late-times"],
  [/早退次数?$/, "early-leave-times"],
  [/^.{0,4}(?:应|标准|额定)(?:该)?(?:出勤|到岗|上班|工作)(?:天数?|日数?)?$/, "due-days"],
  [/^.{0,4}(?:实际?|已)(?:出勤|到岗|上班|工作)(?:天数?|日数?)?$/, "present-days"],
  [/(?:签到|考勤|出勤|打卡|到课|到岗|点名|上课|出席|到会)(?:状态|情况|结果|标记)$/, "status"],
];

function fieldLike(text: string): string | null {
  const plain = foldHeader(text).replace(/[(（].*$/, "");
  return PATTERNS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

function roleOf(joined: string, last: string): ColumnRole | null {
  const text = joined.replace(/\s/g, "");
  if (/^(序号|序|No\.?)$/i.test(last)) return "number";
  if (
    /(上班|下班|签到|签退)\d?.{0,4}(结果|状态)$/.test(text) ||
    /^[上下]午(?:打卡)?(?:结果|状态)$/.test(text)
  )
    return "punch-result";
  if (MONTH_COLUMN.test(last)) return "month";
  if (/签名|签字/.test(last)) return "signature";
  if (/^(对应时段|时段|午别|班段|上下午)$/.test(last)) return "part";
  if (/^(班次|出勤班次)$/.test(last)) return "shift";
  if (/^是否旷工$/.test(last)) return "absent-flag";
  if (
    /^(打卡类型|打卡设备|打卡地[址点]|机器号|设备编号|比对方式|签到方式|上下班标志|卡号|打卡图片\d?|实际打卡时间|刷卡时间)$/.test(
      last,
    )
  )
    return "device";
  if (/^(假勤申请|关联的审批单)$/.test(last)) return "leave-request";
  if (
    /(上班|下班|签到|签退|最早|最晚|首次|末次|最后一次|第一次|到岗|离岗).{0,6}(时间)?$/.test(text) &&
    !/应签|天数|缺卡|分钟|时长|迟到|早退/.test(text) &&
    /时间$|上班$|下班$|签到$|签退$|最早$|最晚$|[次早晚](?:打卡|刷卡)$/.test(text) &&
    !/天/.test(last)
  ) {
    return "punch-time";
  }
  return null;
}

const FIELDS = new Map<string, string>();
for (const { id, synonyms } of LEDGERS.attendance.fields) {
  for (const name of synonyms) if (!FIELDS.has(foldHeader(name))) FIELDS.set(foldHeader(name), id);
}

function fieldNamed(text: string): string | null {
  return FIELDS.get(foldHeader(text)) ?? null;
}

/** The column of a field: the first of its name. */
export function columnOf(table: AttendanceTable, field: string): TableColumn | null {
  return table.columns.find((column) => column.field === field) ?? null;
}

export function columnsWith(table: AttendanceTable, role: ColumnRole): readonly TableColumn[] {
  return table.columns.filter((column) => column.role === role);
}

/** The table with the clerk's corrections laid over what was matched. */
export function withMemory(table: AttendanceTable, fingerprint: string, memory: Memory): AttendanceTable {
  const corrected = memory.columns[fingerprint];
  if (!corrected) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      const field = corrected[column.path.join("›")];
      return field === undefined ? column : { ...column, field: field === "" ? null : field, role: null };
    }),
  };
}

export function toMatches(table: AttendanceTable): ColumnMatch[] {
  return table.columns.map(({ column, path, field }) => ({
    column,
    path,
    field,
    reason: field ? "synonym" : "none",
  }));
}
