import { bracketOf, byText, compactText, foldHeader } from "../../grid";
import { ATTENDANCE_WORDS, chineseColumn, LEAVE_CODES, LEDGERS } from "../../ledgers";
import { namesPerson } from "../find/person-header";

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

/** What a column's name says of what stands below it. */
export interface ColumnMeaning {
  readonly field: string | null;
  readonly role: ColumnRole | null;
  /** What stood in brackets or below: 天, 小时, 次, 分钟, 标准/实际. */
  readonly unit: string | null;
}

/** One column, or two under one name, for both ends: 「请假时间 › 起, 止」, 「5月13日至5月17日」. */
export const STRETCH = /^(请假|休假|出差|外出|公出|加班|离岗)?(起止)?(时间|日期|年月日)$/;
/** A column's name, or its group's, that is a month: 1月, 三月份, 2024年3月. */
export const MONTH_NAME = /^(\d{4}年)?([1-9]|1[0-2]|十?[一二三四五六七八九十])月份?$/;
/** A column that says of which month each row is. */
export const MONTH_COLUMN =
  /^(?:考勤|统计|所属|归属|结算|报表)?(?:年月|月份|年月份|月度|期间|周期)$|^所属期$|^考勤月$/;
const NOT_COUNTED =
  /累计|结余|累休|上月|工资|加项|减项|扣款|补贴|绩效|率$|金额|可休|计为|转加班费|标准工作时长|应打卡/;
const COUNT_ENDING = /^(本月歇?|月歇|次数?|天数?|日|小计|合计)$/;
const MINUTE_ENDING = /^(分钟数?|分数?|时长|时间)$/;
const BAND = /^[<>≤≥＜＞=]+\d+(min|分钟|分)?$|^\d+分钟?(以内|以上|内)$/i;

/** By the column's own name and its group's, from the top, Chinese or English. */
export function meaningOf(written: readonly string[]): ColumnMeaning {
  return meaningOfPath(written.join(PART));
}

/** Stands between the texts of a path, and in no cell. */
const PART = "\u0000";

const meaningOfPath = byText(1000, (joined) => meaningIn(joined.split(PART)));

function meaningIn(written: readonly string[]): ColumnMeaning {
  const path = written.map(chineseColumn).map(unitInBrackets).flatMap(groupAndName);
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
  return { field: fieldOf(last), role: null, unit };
}

/** 「应出勤/天」 is 「应出勤(天)」, 「出勤工时(h)」 are hours. */
function unitInBrackets(name: string): string {
  return name
    .replace(/[/／](天|日|小时|次|分钟)$/, "($1)")
    .replace(/[(（]h(?:ours?)?[)）]$/i, "(小时)")
    .replace(/工时(?:[(（]小时[)）])?$/, "(小时)");
}

/** 「请假时长（天）-年假」 is a column in a group: an export has no merged cells. */
function groupAndName(name: string): readonly string[] {
  const [, group, own] = /^(请假(?:时长|天数)?(?:[(（][^()（）]*[)）])?)[-—–:：](.+)$/.exec(name) ?? [];
  return group !== undefined && own !== undefined && fieldNamed(own) !== null ? [group, own] : [name];
}

/** What a stretch of absence is called before 起 and 止: 请假起, 外出开始时间, 休假止. */
const AWAY = "(?:请假|休假|请|休|假期|出差|外出|公出|离岗)?";

/** Names that follow a pattern, however they begin: 中午未打卡次数, 应出勤（天）, 月度实际出勤天数, 到课状态. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?:未打卡|缺卡|漏打卡|漏刷卡|忘打卡|漏签|未签到|未签退)(?:次数?)?$/, "missed-punch-times"],
  [/(?:缺勤|缺席|缺课|未到)次数?$/, "absent-times"],
  [/(?:签到|出勤|打卡|到课|出席|已到|正常)次数?$/, "present-times"],
  [/请假次数?$/, "leave-times"],
  [/^(?:病事|事病)假(?:天数)?$/, "other-leave-days"],
  [/迟到(?:和|或|、|\/)?早退次数?$/, "late-times"],
  [/迟到次数?$/, "late-times"],
  [/早退次数?$/, "early-leave-times"],
  [/^.{0,4}(?:应|标准|额定)(?:该)?(?:出勤|到岗|上班|工作)(?:天数?|日数?)?$/, "due-days"],
  [/^.{0,4}(?:实际?|已)(?:出勤|到岗|上班|工作)(?:天数?|日数?)?$/, "present-days"],
  [/(?:签到|考勤|出勤|打卡|到课|到岗|点名|上课|出席|到会)(?:状态|情况|结果|标记)$/, "status"],
  [new RegExp(`^${AWAY}(?:起始?|开始|自|从)(?:时间|日期|日)?$`), "date"],
  [new RegExp(`^${AWAY}(?:止|至|结束|截止|终止)(?:时间|日期|日)?$`), "until"],
  [/^(?:请|休)?假期?(?:类别|种类|类型|性质)$/, "status"],
  [/^(?:请|休|计|准)假(?:天数|日数|时长)$/, "duration"],
  [/^是否(?:签到|出勤|到会|到场|到岗|在岗|到课|参会|出席)$/, "status"],
];

function fieldOf(text: string): string | null {
  return fieldNamed(text) ?? fieldLike(text) ?? daysNamed(text) ?? countNamed(text) ?? daysAway(text);
}

/** The days of what a mark may be called: 公差, 病休（天）, 因公外出天数. */
function daysAway(text: string): string | null {
  const name = foldHeader(text).replace(/[天日]数?$/, "");
  const code = AWAY_CODES.find((one) => ATTENDANCE_WORDS[one].includes(name));
  // 培训 and 调研 are trips in a cell, and matters of their own over a column.
  return code === undefined || (code === "business-trip" && !/差|外|公|乡/.test(name))
    ? null
    : `${code}-days`;
}

const AWAY_CODES = ["business-trip", ...LEAVE_CODES, "absent"] as const;

/** The days of what has a count of its own: 出差天数, 实到天. */
function daysNamed(text: string): string | null {
  const [, name = ""] = /^(.{2,})[天日]数?$/.exec(foldHeader(text)) ?? [];
  const field = name === "" ? null : fieldNamed(name);
  return field?.endsWith("-days") === true ? field : null;
}

/** A count whose cells say more besides: 迟到次数及日期, 请假天数及类别. */
function countNamed(text: string): string | null {
  const [, name = ""] = /^(.{2,})[及和与、](?:日期|时间|类别|类型|种类|原因|事由|说明)$/.exec(text) ?? [];
  const field = fieldNamed(name) ?? (name === "" ? null : fieldLike(name));
  if (field === "duration" && /请假/.test(name)) return "leave-days";
  return field !== null && /-(?:days|times)$/.test(field) ? field : null;
}

function fieldLike(text: string): string | null {
  if (namesPerson(text)) return "person";
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
  if (/^(?:打卡点|打卡|刷卡)\d$|^(?:进场|出场|进厂|出厂)(?:时间|打卡|刷卡)$/.test(last)) return "punch-time";
  if (/^(班次|出勤班次)$/.test(last)) return "shift";
  if (/^是否旷工$/.test(last)) return "absent-flag";
  if (
    /^(打卡类型|打卡设备|打卡地[址点]|机器号|设备编号|比对方式|签到方式|上下班标志|卡号|门禁点|闸机|进出|进\/出|进出校|进出方向|打卡图片\d?|实际打卡时间|刷卡时间)$/.test(
      last,
    )
  )
    return "device";
  if (/^(假勤申请|关联的审批单)$/.test(last)) return "leave-request";
  if (
    /(上班|下班|签到|签退|最早|最晚|首次|末次|最后一次|第一次|到岗|离岗).{0,6}(时间)?$/.test(text) &&
    !/^是否|应签|天数|缺卡|分钟|时长|迟到|早退/.test(text) &&
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

/** The field of the attendance ledger that has exactly this name. */
export function fieldNamed(text: string): string | null {
  return FIELDS.get(foldHeader(text)) ?? null;
}
