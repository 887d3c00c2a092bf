import { compactText, isBlank, readNumber, type CellValue, type SheetCells } from "../../grid";
import { chineseColumn, LEAVE_CODES, type AttendanceCode } from "../../ledgers";
import type { MarkReader } from "./marks";
import type { Meaning } from "./meaning";
import { markIn } from "./mark-status";
import { codeOfWord } from "./mark-words";
import { looksLikeName } from "../columns/looks-like-name";
import { readPart, type Part } from "./parts";
import { columnOf, columnsWith, type AttendanceTable, type TableColumn } from "../columns/attendance-columns";
import type { TableTitle } from "../find/title";

const LEAVE_FIELDS: Readonly<Record<string, AttendanceCode>> = Object.fromEntries(
  [...LEAVE_CODES, "business-trip" as const].map((code) => [`${code}-days`, code]),
);
const MISSED = /未打卡|缺卡/;
const REQUESTED = /请假|出差|外出|调休|年假|事假|病假/;

interface RowReading {
  readonly part: Part;
  readonly mark: string;
  readonly meaning: Meaning | null;
  readonly column: number;
}
export type RowReader = (cells: SheetCells, row: number, reader: MarkReader) => readonly RowReading[];

/** What a clock's program worked out for a day, in minutes or as a flag. */
const LATE: readonly string[] = ["late-minutes", "late-times"];
const EARLY: readonly string[] = ["early-leave-minutes", "early-leave-times"];

/** What to take a row's state from: its status, the results of its punches, the flags of a time clock, or signatures. */
export function howToRead(table: AttendanceTable, { text }: TableTitle, sheetName: string): RowReader | null {
  const about = text + sheetName;
  const status = columnOf(table, "status");
  // 签到方式 beside a state says how somebody signed in, not that the rows are punches.
  const devices = columnsWith(table, "device").filter(
    ({ path }) => status === null || !/签到方式$/.test(path.at(-1) ?? ""),
  );
  const isPunch = devices.length > 0 || /原始记录|打卡详情|刷卡记录/.test(about);
  const results = columnsWith(table, "punch-result");
  const signatures = columnsWith(table, "signature");
  const halves = halfColumns(table);
  const flags = [...LATE, ...EARLY].map((field) => columnOf(table, field));
  const times = columnsWith(table, "punch-time");
  if (isPunch && !/日报|每日/.test(about)) return null;
  if (/异常/.test(about) && !status) return null;
  const exceptions = status !== null && /例外|异常/.test(status.path.map(chineseColumn).join(""));
  if (status && !(exceptions && times.length >= 2)) return readStatus(status, table);
  if (results.length > 0) return readResults(results, table);
  if (halves.length >= 2) return readHalves(halves);
  if (signatures.length > 0 && (signatures.length >= 2 || /考勤|签到|出勤/.test(about)))
    return readSignatures(table);
  if (signsByHand(table, times, about)) return readSignatures(table);
  const flagged = flags.some((flag) => flag !== null) || columnsWith(table, "absent-flag").length > 0;
  return times.length >= 2 && flagged ? readFlags(table, times) : null;
}

/** 签到 and 签退 written by hand are signatures; those of a machine are punches. */
function signsByHand(table: AttendanceTable, times: readonly TableColumn[], about: string): boolean {
  const byHand = times.some(({ path }) => /签到/.test(path.join(""))) && /签到/.test(about);
  return byHand && columnOf(table, "date") === null && !/打卡|刷卡/.test(about);
}

function partOfRow(cells: SheetCells, row: number, table: AttendanceTable): Part {
  const [at] = columnsWith(table, "part");
  return (at && readPart(cells.value(row, at.column))) || "day";
}

const CAME: Meaning = [{ code: "present", days: null }];

function readStatus(status: TableColumn, table: AttendanceTable): RowReader {
  const leave = leaveColumns(table);
  // 否 under 是否签到 may be leave as well as absence.
  const saysYes = status.path.at(-1)?.startsWith("是否") === true;
  return (cells, row, reader) => {
    const raw = cells.raw(row, status.column);
    const mark = compactText(raw) === "--" ? "" : markIn(raw);
    const part = partOfRow(cells, row, table);
    return [
      {
        part,
        mark,
        meaning:
          mark === "" ? null : saysYes && mark === "是" ? CAME : withLeave(cells, row, leave, mark, reader),
        column: status.column,
      },
    ];
  };
}

/** 上午 beside 下午, each with a column of its own; none where only one of them is there. */
function halfColumns(table: AttendanceTable): readonly { readonly column: number; readonly part: Part }[] {
  const halves = table.columns.flatMap(({ column, path }) => {
    const part = readPart(path.at(-1) ?? "");
    return part === "morning" || part === "afternoon" || part === "evening" ? [{ column, part }] : [];
  });
  const parts = new Set(halves.map(({ part }) => part));
  return parts.has("morning") && parts.has("afternoon") ? halves : [];
}

/** A mark for each half of the day; where people sign with their name or the time, that is presence. */
function readHalves(halves: ReturnType<typeof halfColumns>): RowReader {
  return (cells, row, reader) =>
    halves.map(({ column, part }) => {
      const raw = cells.value(row, column);
      const mark = compactText(raw) === "--" ? "" : markIn(raw);
      const signed = looksLikeName(mark) || /^\d{1,2}[:：]\d{2}/.test(mark) || isTime(raw);
      const known = mark === "" ? null : reader.meaning(mark);
      return signed && known === null
        ? { part, mark: "签到", meaning: [{ code: "present", days: null }], column }
        : { part, mark, meaning: known, column };
    });
}

function isTime(value: CellValue): boolean {
  return typeof value === "number" && value > 0 && value < 1 && value !== 0.5;
}

/** 「正常（请假）」 with 调休假(天) 0.5 beside it is half a day of compensatory leave and half a day of presence. */
function withLeave(
  cells: SheetCells,
  row: number,
  leave: LeaveColumns,
  mark: string,
  reader: MarkReader,
): Meaning | null {
  const meaning = reader.meaning(mark);
  if (!REQUESTED.test(mark)) return meaning;
  const parts = leave.days.flatMap(({ column, field, unit }) => {
    const number = readNumber(cells.raw(row, column));
    const code = LEAVE_FIELDS[field ?? ""];
    if (number === null || number <= 0 || !code) return [];
    return [{ code, days: Math.min(1, unit === "小时" ? number / 8 : number) }];
  });
  if (parts.length > 0) return parts;
  const requested = ANY_LEAVE.test(mark) ? requestedLeave(cells, row, leave.requests) : null;
  return requested ? [requested] : meaning;
}

/** 「请假」 that names no kind of it. */
const ANY_LEAVE = /(?<![事病年休婚产丧])请假/;

/** 「病假3天（8/12 上午 - 8/14 下午）」 under 假勤申请: the one kind of leave that was asked for; null for none, and for several. */
function requestedLeave(
  cells: SheetCells,
  row: number,
  requests: readonly TableColumn[],
): Meaning[number] | null {
  const found = requests.flatMap(({ column }) =>
    [
      ...compactText(cells.raw(row, column)).matchAll(/([\u4E00-\u9FFF]{2,6}?)(\d+(?:\.\d+)?)(天|个?小时)/g),
    ].map(([, word = "", number, unit = ""]) => ({
      code: codeOfWord(word),
      days: Math.min(1, Number(number) / (unit === "天" ? 1 : 8)),
    })),
  );
  const [first] = found;
  const code = first?.code;
  if (!first || !code || found.some((one) => one.code !== code)) return null;
  return { code, days: first.days };
}

/** Columns that say how long each kind of leave was, and those with what was asked for in words. */
interface LeaveColumns {
  readonly days: readonly TableColumn[];
  readonly requests: readonly TableColumn[];
}

function leaveColumns(table: AttendanceTable): LeaveColumns {
  const days = table.columns.filter(({ field }) => field !== null && field in LEAVE_FIELDS);
  return { days, requests: columnsWith(table, "leave-request") };
}

function readResults(results: readonly TableColumn[], table: AttendanceTable): RowReader {
  const absence = columnOf(table, "absent-days")?.column ?? null;
  const [shift] = columnsWith(table, "shift");
  const leave = leaveColumns(table);
  return (cells, row, reader) => {
    const found = [
      ...new Set(
        results
          .map(({ column }) => compactText(cells.raw(row, column)))
          .filter((text) => text !== "" && text !== "--"),
      ),
    ];
    const telling = found.filter((text) => !/^(正常|打卡无效.*)$/.test(text));
    const resting = shift && /^休息/.test(compactText(cells.raw(row, shift.column)));
    const mark = telling.length > 0 ? telling.join(",") : (found[0] ?? (resting ? "休息" : ""));
    const column = results[0]?.column ?? 0;
    // A day without a punch on which the report itself counts 旷工.
    const absent = absence !== null && MISSED.test(mark) && (readNumber(cells.raw(row, absence)) ?? 0) > 0;
    const meaning = absent
      ? [{ code: "absent" as const, days: null }]
      : withLeave(cells, row, leave, mark, reader);
    return [{ part: "day", mark, meaning: mark === "" ? null : meaning, column }];
  };
}

/** What a clock finds by itself: its flags say it with more care than a word beside them. */
const OF_THE_CLOCK: readonly AttendanceCode[] = ["present", "late", "early-leave", "absent"];

/**
 * 签到时间|签退时间|迟到时间|早退时间|是否旷工: what the clock's program worked out. What somebody wrote under 例外情况 explains a day that the
 * clock can't: leave and business go before its flags, and a word that is not known is asked where there are no punches.
 */
function readFlags(table: AttendanceTable, times: readonly TableColumn[]): RowReader {
  const exception = columnOf(table, "status");
  const of = (fields: readonly string[]): TableColumn | undefined =>
    table.columns.find(({ field }) => field !== null && fields.includes(field));
  const late = of(LATE);
  const early = of(EARLY);
  const absent = columnsWith(table, "absent-flag")[0] ?? columnOf(table, "absent-days");
  const leave = leaveColumns(table);
  return (cells, row, reader) => {
    const given = (at: TableColumn | null | undefined): boolean => {
      const text = at ? compactText(cells.raw(row, at.column)).toLowerCase() : "";
      return text !== "" && !/^(0|0:00|00:00|--|false|否)$/.test(text);
    };
    const punched = times.filter(given).length;
    const words = [
      ...(given(absent) ? ["旷工"] : []),
      ...(given(late) ? ["迟到"] : []),
      ...(given(early) ? ["早退"] : []),
    ];
    const mark = words.join(",") || (punched >= 2 ? "出勤" : punched === 1 ? "缺卡" : "");
    const part = partOfRow(cells, row, table);
    const said = exception ? markIn(cells.raw(row, exception.column)) : "";
    if (exception && said !== "" && said !== mark) {
      const explained = withLeave(cells, row, leave, said, reader);
      if (mark === "" || explained?.some(({ code }) => !OF_THE_CLOCK.includes(code)))
        return [{ part, mark: said, meaning: explained, column: exception.column }];
    }
    return [
      { part, mark, meaning: mark === "" ? null : reader.meaning(mark), column: times[0]?.column ?? 0 },
    ];
  };
}

/** A signature or a time written by hand is presence for its half of the day; an empty line says nothing. */
function readSignatures(table: AttendanceTable): RowReader {
  const date = columnOf(table, "date")?.column;
  const signed = table.columns.filter(
    ({ role, path, column }) =>
      column !== date &&
      (role === "signature" ||
        role === "punch-time" ||
        /^(时间|签名|签字|签到|签退)$/.test(path[path.length - 1] ?? "")),
  );
  const halves = new Map<Part, TableColumn[]>();
  for (const column of signed) {
    const part = column.path.map((text) => readPart(text)).find((found) => found) ?? "day";
    halves.set(part, [...(halves.get(part) ?? []), column]);
  }
  return (cells, row) =>
    [...halves].map(([part, columns]) => {
      const present = columns.some(({ column }) => !isBlank(cells.raw(row, column)));
      return {
        part,
        mark: present ? "签到" : "",
        meaning: present ? [{ code: "present", days: null }] : null,
        column: columns[0]?.column ?? 0,
      };
    });
}
