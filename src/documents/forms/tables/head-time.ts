import { addDays, dayParts, earlierOf, monthsBetween, monthSpan } from "../../../grid";
import { STRETCH, stretchIn, type Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";

/** What a column's head says of time, and what is left of it. */
export interface HeadTime {
  /** Null where nobody says which stretch that is, and for another year's. */
  readonly stretch: Stretch | null;
  readonly rest: string;
}

const OTHER_YEAR = /上年|去年|往年|同期|同比|环比|增减|增幅|上升|下降/u;
/** From the year's beginning on; 「本月累计」 may as well be the month's. */
const SUM =
  /(?:截[至止]?|[至到])?[本当][月期][底末]?止?(?:的)?(?=累计)|(?:[本今全当]?年度?|年初)?(?:累计|以来|至今)|[本今全]年度?/gu;
const UNCLEAR_SUM = /^[本当][月期]累计/u;
const OWN = /[本当](?:月份?|季度?|期)|报告期/u;
const BEFORE = /上(?:个?月份?|期)/u;

/**
 * The stretch of a head that names one (「1—10月累计」) or tells it beside the form's own: 「本月数」, 「上月」, 「本年累计」. Null for a head that
 * says nothing of time.
 *
 * @param own the stretch that the form, or its row, is of; null where it does not say it
 */
export function headTime(head: string, own: Stretch | null, context: FormContext): HeadTime | null {
  if (OTHER_YEAR.test(head)) return { stretch: null, rest: head.replace(OTHER_YEAR, "") };
  const plain = head.replace(/\(.*\)$/u, "");
  const named = stretchIn(plain, context);
  if (named) {
    const rest = head
      .replace(STRETCH, "")
      .replace(SUM, "")
      .replace(/\([^\p{Script=Han}]*\)/gu, "");
    return { stretch: narrowed(named, head, context), rest };
  }
  if (UNCLEAR_SUM.test(head)) return { stretch: null, rest: head.replace(UNCLEAR_SUM, "") };
  if (head.search(SUM) >= 0) return { stretch: sinceNewYear(own, context), rest: head.replace(SUM, "") };
  if (OWN.test(head)) return { stretch: isAs(head, own) ? own : null, rest: head.replace(OWN, "") };
  return BEFORE.test(head) ? { stretch: before(own), rest: head.replace(BEFORE, "") } : null;
}

/** 「第四季度（10—11月）」 is of the months in its bracket, where they lie in what it names. */
export function narrowed(named: Stretch, head: string, context: FormContext): Stretch {
  const bracket = /\((.+)\)$/u.exec(head)?.[1];
  // 「四季度（截至11月底）」 ends with the day of the check, where that lies in it.
  const { asOf } = context.input.report.period;
  if (bracket !== undefined && /^(?:数据)?截[至止]/u.test(bracket) && named.from <= asOf)
    return { from: named.from, to: earlierOf(named.to, asOf) };
  const inside = bracket === undefined ? null : stretchIn(bracket, context);
  return inside && inside.from >= named.from && inside.to <= named.to ? inside : named;
}

/** Up to the end of the form's own stretch, else up to the day of the check. */
function sinceNewYear(own: Stretch | null, { input }: FormContext): Stretch {
  const { from, to, asOf } = input.report.period;
  if (own === null) return { from, to: earlierOf(asOf, to) };
  return { from: monthSpan(dayParts(own.to).year, 1).from, to: own.to };
}

/** Whether a form's stretch is as long as a head calls it. */
function isAs(head: string, own: Stretch | null): boolean {
  if (own === null) return false;
  const months = monthsBetween(own.from, own.to).length;
  return /月/u.test(head) ? months === 1 : /季/u.test(head) ? months === 3 : true;
}

/** The month before a form's own. */
function before(own: Stretch | null): Stretch | null {
  if (own === null || monthsBetween(own.from, own.to).length !== 1) return null;
  const { year, month } = dayParts(addDays(own.from, -1));
  const { from, to } = monthSpan(year, month);
  return { from, to };
}

const ACTUAL =
  /^(?:实际|已)?(?:完成|发生|开展|达到|报告|上报|统计)?(?:数量?|数据|值|量|情况|实绩|合计|小计|总计|总数)?$/u;
const UNIT =
  /^(?:实际|完成|开展|参加|总)?(人次|次|场|件|条|篇|项|期|起|例|宗|份|户|批|人|天|学时|小时)数?$|^(次|场|人)数$/u;

/**
 * What a row counts as its column's head asks for it: 「志愿服务」 below 「人次」 is 「志愿服务(人次)」. Null where the head asks for something
 * else than what was done: a target, a share of it, a verdict.
 */
export function labelUnder(row: string, head: string): string | null {
  const [, name = "", unit = ""] = /^(.*?)(?:\((.{1,4})\))?$/u.exec(head) ?? [];
  const counted = UNIT.exec(name);
  if (counted) return `${row.replace(/\([^()]*\)$/u, "")}(${counted[1] ?? counted[2] ?? ""})`;
  if (/^(?:平均(?:得?分|学时)|.{0,4}率)$/u.test(name) && !/完成率|增长率/u.test(name)) return `${row}${name}`;
  if (!ACTUAL.test(name)) return null;
  return unit === "" ? row : withUnit(row, unit);
}

/** 「迟到」 beside 「人次」 in a column of its own is 「迟到(人次)」; what has its unit keeps it. */
export function withUnit(label: string, unit: string): string {
  return /\((?:人次|人?天|小时|学时|课时|万?元|[次场期堂件条篇项份个起分人名天%])\)$/u.test(label) ||
    unit === ""
    ? label
    : `${label}(${unit})`;
}
