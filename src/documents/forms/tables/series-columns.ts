import { compactText } from "../../../grid";
import { stretchIn, type Stretch } from "../facts/stretches";
import { asOffice } from "../facts/words-beside";
import type { FormContext } from "../form-context";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { headTime, labelUnder, type HeadTime } from "./head-time";
import type { SeriesKey, SeriesNames } from "./series-of";
import { sortsTogether, unionOf } from "./series-totals";

/** A column of a series table: what it counts, and which of a series it stands for. */
export interface AskedColumn {
  readonly column: FormColumn;
  /** What is left of its head. */
  readonly label: string;
  /** What stands above it, where that says what a head like 「受理」 is about; "" for nothing. */
  readonly above: string;
  readonly key: SeriesKey | null;
  /** The stretch that its head tells beside a row's own: 「累计」 of March; null where it tells none. */
  readonly timeOf: ((own: Stretch | null) => HeadTime | null) | null;
}

/** The columns that ask a figure, with what their heads leave of them. */
export function askedColumns(
  { columns }: FormTable,
  first: FormColumn,
  names: SeriesNames,
  context: FormContext,
): readonly AskedColumn[] {
  const asked = columns
    .filter((column) => column.column > first.column && !isRemark(column))
    .filter(({ name }) => !/^(?:计量)?单位$/u.test(name))
    .map((column) => seriesColumn(column, names, context));
  return asked.map((one, at) => {
    if (one.key !== null || !TOTAL_HEAD.test(one.label)) return one;
    const before = asked.slice(0, at);
    const last = before.map(({ label }) => /小计/u.test(label)).lastIndexOf(true);
    const own = /小计/u.test(one.label) ? before.slice(last + 1) : asked;
    const keys = own.map(({ key }) => key).filter((key) => key !== null);
    const sorts = sortsTogether(keys);
    if (sorts) return { ...one, label: "", key: sorts, timeOf: null };
    const union = unionOf(keys) ?? wholeOfAll(keys, names, context);
    return union ? { ...one, label: "", key: { kind: "stretch", ...union }, timeOf: null } : one;
  });
}

/** Beside all departments 「合计」 is of the unit, over all that is checked. */
function wholeOfAll(
  keys: readonly SeriesKey[],
  { everyone }: SeriesNames,
  { input: { report } }: FormContext,
): Stretch | null {
  const named = new Set(keys.flatMap((key) => (key.kind === "department" ? [key.name] : [])));
  const { from, asOf } = report.period;
  const areAll = everyone.department.length > 0 && everyone.department.every((name) => named.has(name));
  return areAll && named.size === keys.length ? { from, to: asOf } : null;
}

const TOTAL_HEAD = /^(?:合计|总计|共计|累计|小计)(?:数|次数)?$/u;

/** 「人次」 below 「志愿服务」 is of that; what says by itself what it is stays so: 「出勤率」 below 「考勤」, 「人数」 below 「人员」. */
function labelBelow(above: string, head: string): string {
  const isOfPeople = head === "人数" && /人员|职工|干部|编制|队伍|基本|概况|在[职岗编]/u.test(above);
  return above === "" || isOfPeople || /[率均]/u.test(head) ? head : (labelUnder(above, head) ?? head);
}

/** What was done in the year is told in words. */
const TOLD = /^[本今全]?年度?.*情况$/u;

function seriesColumn(column: FormColumn, names: SeriesNames, context: FormContext): AskedColumn {
  const heads = column.path.map((text) => asOffice(compactText(text)));
  const keys = heads.map((head) => names.keyOf(head));
  const key = keys.find((one) => one !== null) ?? null;
  const times = heads.map((head, at) => (keys[at] ? null : headTime(head, null, context)));
  const timed = times.findIndex((time) => time !== null);
  const rests = heads.map((head, at) => (keys[at] ? "" : (times[at]?.rest ?? head)));
  const said = rests.filter((rest) => rest !== "" && rest !== "数");
  const label = said.reduce(labelBelow, "");
  const above = said
    .slice(0, -1)
    .filter((rest) => !label.includes(rest))
    .join("");
  const head = heads[timed];
  if (key !== null || head === undefined || TOLD.test(head))
    return { column, label, above, key, timeOf: null };
  const named =
    stretchIn(head, context) ?? (stretchIn(head.replace(/\(.*\)$/u, ""), context) && times[timed]?.stretch);
  if (named) return { column, label, above, key: { kind: "stretch", ...named }, timeOf: null };
  return { column, label, above, key: null, timeOf: (own) => headTime(head, own, context) };
}
