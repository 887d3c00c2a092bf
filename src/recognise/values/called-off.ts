import { compactText, type Area, type CellValue, type SheetCells } from "../../grid";
import {
  dateOf,
  type ColumnMatch,
  type Field,
  type LedgerDefinition,
  type LedgerRecord,
} from "../../ledgers";
import type { Problem } from "../problems";
import { saidBesideName, saidOff, type CalledOff, type WaySaidOff } from "./said-off";

/** The cell that says of a row that it was called off, and how. */
export interface Off extends Pick<Field, "cell" | "raw"> {
  readonly said: WaySaidOff;
}

/**
 * What a row is that somebody may call off: a notice or an article, for which nobody comes together, an event, or an inspection; null for
 * another.
 */
function calledOffIn({ rows, gathers, overTheYear }: LedgerDefinition): CalledOff | null {
  if (gathers !== "never" || overTheYear === "score") return "held";
  return rows === "events" ? "put-out" : null;
}

/** Columns that say whether something took place or was put out: 活动状态, 是否召开, 开展情况, 发布状态; and a second column of remarks. */
const WHETHER_HELD =
  /状态$|^是否(?:如期|按期|已)?(?:举行|举办|召开|开展|落实|取消|公开|发布|撤回)|(?:举行|举办|召开|开展|执行|落实)情况$|^(?:备注|说明|附注)/;
/** Columns that ask whether it was called off, and whether it was held: their cells say yes or no. */
const ASKS_OFF = /^是否已?(?:取消|撤回|撤稿|下架|延期)/;
const ASKS_HELD = /^是否(?:如期|按期|已)?(?:举行|举办|召开|开展|落实|公开|发布)/;
const YES = /^(?:是|√|✓|有|y|yes)$/i;
const NO = /^(?:否|×|✗|x|没有?|无|未|n|no)$/i;

/** Fields of figures and kinds: a word there that calls the row off stands for what there is not. */
const INSTEAD = ["present", "expected", "count", "hours", "score", "grade", "form", "type", "place", "time"];
/** Such a word is short. */
const SHORT = 12;

/** A day that is only meant: 「4月（拟）」. */
const PLANNED = /[(【〔](?:拟|计划|暂定|预计|待定)[)】〕]$/;

/** What a state says of an event that took place all the same. */
const TOOK_PLACE = /^(?:已(?:经)?(?:完成|召开|开展|举行|举办|落实|结束|公开|发布)|完成|是|√)$/;

/** The columns beside the fields that say of each row whether it took place. */
export function whetherHeld(
  definition: LedgerDefinition,
  matches: readonly ColumnMatch[],
): readonly ColumnMatch[] {
  if (calledOffIn(definition) === null) return [];
  return matches.filter((match) => match.field === null && WHETHER_HELD.test(nameOf(match)));
}

/**
 * The cell that says that a row's event did not take place (「放假停学」 in the column of topics, 「取消」 as remark), that it was moved, or that
 * something was not put out, or taken back; null where none does.
 *
 * @param beside the columns of `whetherHeld`
 */
export function calledOff(
  definition: LedgerDefinition,
  fields: Readonly<Record<string, Field>>,
  beside: { readonly matches: readonly ColumnMatch[]; readonly held: readonly ColumnMatch[] },
  { cells, row }: { readonly cells: SheetCells; readonly row: number },
): Off | null {
  const what = calledOffIn(definition);
  // Who gave points was there.
  if (what === null || typeof fields["score"]?.value === "number") return null;
  const found: Off[] = [];
  const add = (field: Pick<Field, "cell" | "raw"> | undefined, said: WaySaidOff | null) => {
    if (field && said !== null) found.push({ cell: field.cell, raw: field.raw, said });
  };
  for (const match of beside.held) {
    const raw = cells.value(row, match.column);
    add({ raw, cell: cells.area(row, match.column) }, saidInColumn(nameOf(match), raw, what));
  }
  const { state, remark } = fields;
  const stateColumn = beside.matches.find(({ field }) => field === "state");
  if (state) add(state, saidInColumn(stateColumn ? nameOf(stateColumn) : "", state.raw, what));
  if (remark) add(remark, saidOff(remark.raw, what));
  const event = definition.topic === null ? undefined : fields[definition.topic];
  if (event) add(event, saidBesideName(event.raw, what));
  for (const id of INSTEAD) add(fields[id], saidInstead(fields[id], what));
  const day = fields[definition.dates[0] ?? ""];
  if (day) add(day, saidOfDay(day.raw, what));
  if (what === "held") add(onlyRemark(definition, fields, row) ?? undefined, "off");
  const off = ORDER.flatMap((said) => found.find((one) => one.said === said) ?? [])[0] ?? null;
  return off && tookPlace(fields) ? { ...off, said: "unclear" } : off;
}

/** What a row may have though nothing took place in it. */
const BESIDES: ReadonlySet<string> = new Set(["remark", "number", "department"]);

/**
 * The remark of a row of events that has nothing else: 「本月与7月合并」 beside 8月 in a form with a row a month. Null where the row has a day of
 * its own, or a word of what was done.
 */
function onlyRemark(
  { dates }: LedgerDefinition,
  fields: Readonly<Record<string, Field>>,
  row: number,
): Field | null {
  const { remark } = fields;
  if (!remark || dates.some((id) => fields[id])) return null;
  const own = Object.entries(fields).filter(([, { cell }]) => cell.row === row);
  return own.every(([id]) => BESIDES.has(id)) ? remark : null;
}

const ORDER: readonly WaySaidOff[] = ["moved", "off", "again", "unclear"];

function nameOf({ path }: ColumnMatch): string {
  return compactText(path.at(-1) ?? "");
}

function saidInColumn(name: string, raw: CellValue, what: CalledOff): WaySaidOff | null {
  const text = compactText(raw);
  if (ASKS_OFF.test(name)) return YES.test(text) ? "off" : NO.test(text) ? null : saidOff(text, what);
  if (ASKS_HELD.test(name) && NO.test(text)) return "off";
  return saidOff(text, what);
}

function saidInstead(field: Field | undefined, what: CalledOff): WaySaidOff | null {
  if (typeof field?.raw !== "string" || field.raw.length > SHORT) return null;
  const said = saidOff(field.raw, what);
  return said === "off" || said === "moved" ? said : null;
}

function saidOfDay(raw: CellValue, what: CalledOff): WaySaidOff | null {
  if (typeof raw !== "string") return null;
  return PLANNED.test(compactText(raw)) ? "off" : saidOff(raw, what);
}

function tookPlace({ present, state }: Readonly<Record<string, Field>>): boolean {
  const came = typeof present?.value === "number" && present.value > 0;
  return came || (state !== undefined && TOOK_PLACE.test(compactText(state.raw)));
}

/** The records without those that were called off, each of which is told. */
export function withoutCalledOff(
  records: readonly LedgerRecord[],
  rows: ReadonlyMap<LedgerRecord, Off>,
  definition: LedgerDefinition,
  report: (problem: Problem, cell: Area, value: CellValue) => void,
): readonly LedgerRecord[] {
  const others = records.filter((record) => rows.get(record)?.said !== "off");
  return records.filter((record) => {
    const off = rows.get(record);
    const settled = off ? settleOff(off, record, others, definition) : null;
    if (off && settled) report(settled.problem, off.cell, off.raw);
    return settled?.counts ?? true;
  });
}

/**
 * What becomes of a row that was moved, or called off and made up for: it is none where another row is the event that took place instead.
 * Null where the day that the row bears is the one that it was moved to.
 */
function settleOff(
  off: Off,
  own: LedgerRecord,
  others: readonly LedgerRecord[],
  definition: LedgerDefinition,
): { readonly problem: Problem; readonly counts: boolean } | null {
  if (off.said === "off") return { problem: { id: "not-held" }, counts: false };
  if (off.said === "unclear") return { problem: { id: "maybe-not-held" }, counts: true };
  const to = lastDayIn(off.raw);
  // 「因故改期」 beside those who came: it was moved to the day that the row bears.
  if (off.said === "moved" && to === null && BARE.test(compactText(off.raw)) && names(own))
    return { problem: { id: "maybe-not-held" }, counts: true };
  const [dateId] = definition.dates;
  const falls = (record: LedgerRecord) =>
    to !== null && dateId !== undefined && dateOf(record, dateId)?.from.endsWith(to) === true;
  if (falls(own) && off.cell.column !== own.fields[dateId ?? ""]?.cell.column) return null;
  const name = eventName(own, definition);
  const isInstead = (record: LedgerRecord) =>
    record !== own && (falls(record) || (name !== "" && eventName(record, definition) === name));
  if (others.some(isInstead)) return { problem: { id: "not-held" }, counts: false };
  return off.said === "moved"
    ? { problem: { id: "moved-to-another-day" }, counts: false }
    : { problem: { id: "maybe-not-held" }, counts: true };
}

/** It was moved, and not said to when. */
const BARE = /(?:改期|延期|顺延|推迟|延后|推后|调整)[了?]?$/;

/** Whether a row says who came. */
function names({ fields }: LedgerRecord): boolean {
  const { people, count } = fields;
  const came = people !== undefined && compactText(people.raw) !== "";
  return came || (typeof count?.value === "number" && count.value > 0);
}

/** 「-03-08」 of 「原定3月5日，改为3月8日」. */
function lastDayIn(raw: CellValue): string | null {
  const found = [...compactText(raw).matchAll(/(\d{1,2})[月./-](\d{1,2})(?!\d|[月./-])/g)].pop();
  return found ? `-${(found[1] ?? "").padStart(2, "0")}-${(found[2] ?? "").padStart(2, "0")}` : null;
}

/** What an event or a notice is called, without what is said in brackets: “三公”经费预算 and “三公”经费预算（更正） are one. */
function eventName({ fields }: LedgerRecord, { topic }: LedgerDefinition): string {
  const raw = topic === null ? undefined : fields[topic]?.raw;
  return compactText(raw ?? "").replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]|[《》〈〉“”"'‘’「」]/g, "");
}
