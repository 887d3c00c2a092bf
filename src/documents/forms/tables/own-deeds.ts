import { dayParts, readDate, type CellValue } from "../../../grid";
import { LEDGERS } from "../../../ledgers";
import { statedYears } from "../facts/time-facts";
import type { UnitTable } from "../facts/unit-tables";
import type { FormContext } from "../form-context";
import type { ColumnPair } from "./column-pairs";
import type { FormColumn, FormTable } from "./form-table";
import { withoutQuotes } from "./same-text";

/** Of the texts down a form's column so many have to stand in a ledger as what its records are about. */
const KNOWN = 0.5;
/** When a deed was done, whatever was planned. */
const DONE_ON = /^(?:实际)?(?:完成|开展|举办|举行|活动|实施|召开|组织)(?:时间|日期)$|^实际(?:时间|日期)$/u;

/** The column that names the deeds, null where none does; pairs that the names of columns do not tell. */
interface Deeds {
  readonly lead: FormColumn | null;
  readonly pairs: readonly ColumnPair[];
}

const NONE: Deeds = { lead: null, pairs: [] };

/**
 * What names of columns leave apart in a ledger of events: the form's 「工作内容」 is the ledger's 「活动名称」 where the same stands in them, and
 * 「实际完成日期」 beside it the day of the deed.
 */
export function deedPairs(
  { cells, columns, given }: FormTable,
  source: UnitTable,
  pairs: readonly ColumnPair[],
): Deeds {
  const topic = topicOf(source);
  if (topic === null) return NONE;
  const said = new Set(source.rows.map((row) => withoutQuotes(source.cells.value(row, topic))));
  const isTopic = ({ column }: FormColumn): boolean => {
    const texts = given.map((row) => withoutQuotes(cells.value(row, column))).filter((text) => text !== "");
    const known = texts.filter((text) => text.length >= 4 && said.has(text));
    return known.length >= 2 && known.length >= texts.length * KNOWN;
  };
  const isPaired = ({ column, theirs }: ColumnPair): boolean =>
    pairs.some((one) => one.column === column || one.theirs === theirs);
  const named = pairs.find(({ theirs }) => theirs === topic);
  const lead = named
    ? named.column
    : columns.find((one) => !pairs.some(({ column }) => column === one) && isTopic(one));
  if (!lead || !isTopic(lead)) return NONE;
  const day = dayOf(source);
  const on = columns.find(({ name }) => DONE_ON.test(name));
  const done = day !== null && on ? [{ column: on, theirs: day }].filter((one) => !isPaired(one)) : [];
  return { lead, pairs: named ? done : [{ column: lead, theirs: topic }, ...done] };
}

/** Whether a row of a ledger of events is the very deed that a form's row names, in the time that the form is of: its figures are the deed's. */
export function isOwnDeed(
  source: UnitTable,
  row: number,
  pairs: readonly ColumnPair[],
  named: (column: FormColumn) => CellValue,
  context: FormContext,
): boolean {
  const topic = topicOf(source);
  const day = dayOf(source);
  const column = pairs.find(({ theirs }) => theirs === topic)?.column;
  if (topic === null || day === null || !column) return false;
  const { period } = context.input.report;
  const date = readDate(source.cells.value(row, day), { year: dayParts(period.to).year });
  if (date.kind !== "date" || date.span.from < period.from || date.span.to > period.asOf) return false;
  const stated = statedYears(context);
  const { year } = dayParts(date.span.from);
  const isOfForm = stated === null || (year >= stated.from && year <= stated.to);
  return isOfForm && withoutQuotes(named(column)) === withoutQuotes(source.cells.value(row, topic));
}

function topicOf({ kind, columns }: UnitTable): number | null {
  if (kind === null || LEDGERS[kind].rows !== "events") return null;
  return columns.find(({ field }) => field !== null && field === LEDGERS[kind].topic)?.column ?? null;
}

function dayOf({ kind, columns }: UnitTable): number | null {
  if (kind === null) return null;
  return columns.find(({ field }) => field !== null && LEDGERS[kind].dates.includes(field))?.column ?? null;
}
