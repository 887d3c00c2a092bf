import { LEDGERS } from "../../../../ledgers";
import { foreignMatter } from "../../../columns/foreign-matter";
import { titleStrength } from "../../../columns/kinds";
import { looksLikeName } from "../../../columns/looks-like-name";
import type { MatrixEntries } from "./entries";

/** What there is to tell by whether a grid of days is attendance. */
export interface GridEvidence {
  /** Title, rows above and the sheet's name. */
  readonly about: string;
  readonly title: string;
  /** A header names the column at the left as people's. */
  readonly namesPeople: boolean;
  readonly people: readonly string[];
  readonly read: readonly MatrixEntries[];
  /** What the header says over the column at the left. */
  readonly besides: readonly string[];
  /** The columns follow each other day by day. */
  readonly daily: boolean;
  /** The columns are 第1次, 第2次. */
  readonly numbered: boolean;
}

export type GridContent = "attendance" | "doubtful" | "schedule" | "punches" | null;

const ATTENDANCE = /考勤|出勤|打卡|刷卡|签到|点名|到岗|到课|请假|缺勤|工时表|考[^核试评]{0,2}勤|attendance/i;
const SCHEDULE = /排班|班次|班表|轮班|倒班|轮值|值班|值日|轮流|轮岗|duty|roster|shift/i;
/** What people are called together for: who came to it is read as that, not as attendance at work. */
const OCCASION = /学习|会议|例会|大会|培训|活动|党课|研讨|中心组|讲座|志愿/;
const SHIFT = /^(?:大?[早中晚夜白日正行][班]?|[大小]夜班?|长白班|备班|[A-H]\d?班?|[一二三]班)$/i;

/**
 * What a grid of days holds. Attendance is it only where the texts at the left are people and the cells marks: a diary of items and a
 * Gantt chart have days too. A title that says 考勤 makes up for marks that nobody knows, and for no more.
 */
export function gridContent(evidence: GridEvidence): GridContent {
  const { about, namesPeople, people, read, daily, numbered } = evidence;
  const plain = about.replace(/\s+/g, "");
  const titled = ATTENDANCE.test(plain);
  const filled = sumOf(read, ({ filledCells }) => filledCells);
  if (people.length === 0) return titled || namesPeople ? "attendance" : null;
  if (!namesPeople && personShare(people) < (titled ? 0.4 : 0.6)) return null;
  // 负责人 beside 任务名称 names who does the work of a row, not whose row it is.
  if (!titled && !namesPeople && evidence.besides.some((text) => /人$|领导|责任|主办|承办/.test(text)))
    return null;
  if ((!daily || numbered) && OCCASION.test(plain)) return null;
  if (numbered && !titled) return null;
  if (filled === 0) return "attendance";
  if (sumOf(read, ({ punchCells }) => punchCells) >= filled * 0.5) return "punches";
  if (SCHEDULE.test(plain) && !titled) return "schedule";
  if (titled) return "attendance";
  return untitled(evidence, filled);
}

/** What a tick under a day says in registers of another matter: a meal eaten, health looked at, a dose taken, homework handed in. */
const OTHER_MATTER =
  /就餐|用餐|报餐|订餐|[早午晚]餐|晨检|午检|晚检|体温|健康监测|服药|喂药|用药|作业(?:登记|情况|完成|上交|提交|检查)|消毒(?:登记|记录|情况)/;

/** Without a title that says so, the marks have to. */
function untitled({ title, read }: GridEvidence, filled: number): GridContent {
  const marklike = sumOf(read, ({ knownCells, signCells }) => knownCells + signCells);
  if (marklike < filled * 0.5 || belongsElsewhere(title)) return null;
  const marks = new Set(read.flatMap((one) => Object.keys(one.marks)));
  const shifts = [...marks].filter((mark) => SHIFT.test(mark));
  const states = [...marks].filter((mark) => !SHIFT.test(mark) && !/^[休息空\-/]+$/.test(mark));
  if (shifts.length >= 2 && states.length === 0) return "schedule";
  const telling = [...marks].some((mark) => /[\u4E00-\u9FFF]/.test(mark));
  if (!telling && OTHER_MATTER.test(title)) return null;
  return telling || withoutPeriod(title) === "" ? "attendance" : "doubtful";
}

/** Whether a title names another ledger, or a register of another matter. */
function belongsElsewhere(title: string): boolean {
  if (foreignMatter(title) !== null) return true;
  return Object.values(LEDGERS).some(
    (definition) => definition.kind !== "attendance" && titleStrength(title, definition) >= 0.7,
  );
}

/** What a title says besides the time; nothing for 「2024年3月」 and a sheet's own name. */
function withoutPeriod(title: string): string {
  return title.replace(/^sheet\s*\d*$/i, "").replace(/[\d年月日周第季度份.\-~—至到()\s]+/g, "");
}

/** Names that no list of surnames holds: 张某, 王*, John Smith; and numbers of staff. */
const PERSON = [
  /^[\u4E00-\u9FFF]{1,2}(?:某{1,2}|[*×xX]{1,2})[\u4E00-\u9FFF\d]?$/,
  /^[A-Z][a-z]+(?: [A-Z][a-z.]*)+$/,
  /^[A-Za-z]{0,3}\d{3,}$/,
];

/** How many of the texts look like somebody's name or number. */
function personShare(people: readonly string[]): number {
  const different = new Set(people);
  const names = [...different].filter(
    (name) => PERSON.some((pattern) => pattern.test(name)) || looksLikeName(name),
  );
  // The same few labels under every person are no people: 到, 离开, 时间.
  const repeated = different.size < people.length * 0.6 && people.length > 3;
  return repeated ? 0 : names.length / Math.max(1, different.size);
}

function sumOf(read: readonly MatrixEntries[], count: (one: MatrixEntries) => number): number {
  return read.reduce((sum, one) => sum + count(one), 0);
}
