import { dateOf, LEDGERS, textOf, type LedgerKind, type LedgerRecord } from "../../../ledgers";
import { rowsOfKinds, type Found } from "../../prose/found-record";
import type { FormContext } from "../form-context";

/** The cases of a ledger, and those of them of which no day says when they came up. */
interface Cases {
  readonly rows: readonly Found[];
  readonly undated: readonly Found[];
}

/** Whether something becomes of the records of a ledger: letters, proposals, problems, tasks. */
export function isOfCases(kind: LedgerKind): boolean {
  return LEDGERS[kind].rows === "cases" || kind === "rectification" || kind === "task";
}

/**
 * The cases of a ledger in the checked period, in the ledger's order. One that is still open may have no day but its deadline: it is of the
 * period in which that lies. A part of the period has none of those.
 */
export function casesIn(kind: LedgerKind, { input, within }: Pick<FormContext, "input" | "within">): Cases {
  const { figures, ledgers, report } = input;
  const dated = figures.rowsIn(kind);
  const all = rowsOfKinds(ledgers, kind);
  if (dated.length === 0) return { rows: [], undated: [] };
  const { from, to } = report.period;
  const { dates, topic } = LEDGERS[kind];
  const undated = all.filter(({ record }) => {
    const due = dateOf(record, "deadline");
    const isNamed = topic !== null && textOf(record, topic) !== null;
    const hasDay = dates.some((field) => dateOf(record, field) !== null);
    return isNamed && !hasDay && due !== null && due.to >= from && due.to <= to;
  });
  const counted = new Set([...dated, ...(within ? [] : undated)].map(({ record }) => record));
  return { rows: all.filter(({ record }) => counted.has(record)), undated };
}

/** How many cases were closed in a stretch, whenever they came up; null where no day says it. */
export function closedWithin(
  kind: LedgerKind,
  { from, to }: NonNullable<FormContext["within"]>,
  { input }: Pick<FormContext, "input">,
  isMeant: (record: LedgerRecord) => boolean = () => true,
): number | null {
  const days = rowsOfKinds(input.ledgers, kind)
    .filter(({ record }) => isMeant(record))
    .map(({ record }) => dateOf(record, "completed"));
  return days.some((day) => day !== null)
    ? days.filter((day) => day !== null && day.from >= from && day.to <= to).length
    : null;
}
