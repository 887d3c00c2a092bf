import type { LedgerKind } from "../../ledgers";
import { needsOf, type MeasureCall, type TargetPeriod } from "../../measures";
import { OFFERED_MEASURES, type OfferedMeasure } from "../offered-measures";
import type { Clause } from "../standard";

/** How a clause is counted, in the terms of the menus. */
export interface Counting {
  /** Null for a way of counting that no menu has. */
  readonly measure: OfferedMeasure | null;
  readonly ledger: LedgerKind | null;
  readonly words: readonly string[];
  /** Records count by a condition that is more than words: those of a clause of ours. */
  readonly special: boolean;
  readonly value: number;
  readonly per: TargetPeriod;
}

export function countingOf({ measure: call, target }: Pick<Clause, "measure" | "target">): Counting {
  const ledger = ledgerOf(call);
  return {
    measure: offeredFor(call, ledger),
    ledger,
    ...conditionOf(call),
    value: target.value,
    per: target.per,
  };
}

function offeredFor(call: MeasureCall, ledger: LedgerKind | null): OfferedMeasure | null {
  const alike = OFFERED_MEASURES.filter((one) => {
    const own = one.call(ledger ?? one.ledgers[0] ?? "activity", []);
    return own.measure === call.measure && amountOf(own) === amountOf(call) && eachOf(own) === eachOf(call);
  });
  return (
    alike.find(({ ledgers }) => ledger === null || ledgers.length === 0 || ledgers.includes(ledger)) ?? null
  );
}

/** What has to reach the target by itself. */
function eachOf(call: MeasureCall): string | null {
  return call.measure === "score-average" ? (call.each ?? null) : null;
}

/** What is added up: hours are no money. */
function amountOf(call: MeasureCall): string | null {
  return "amount" in call && typeof call.amount === "string" ? call.amount : null;
}

/** The ledger that it reads; the roster only where it reads nothing else. */
function ledgerOf(call: MeasureCall): LedgerKind | null {
  const kinds = needsOf(call).map(({ kind }) => kind);
  return kinds.find((kind) => kind !== "roster") ?? kinds[0] ?? null;
}

/** The records that count: all, or those with some words; a condition of another form is nobody's to type. */
function conditionOf(call: MeasureCall): Pick<Counting, "words" | "special"> {
  if (call.measure === "all-of") return { words: [], special: true };
  const where: unknown = "where" in call ? call.where : "of" in call ? call.of : undefined;
  if (typeof where !== "object" || where === null) return { words: [], special: false };
  const { contains } = where as { readonly contains?: readonly string[] };
  return contains === undefined ? { words: [], special: true } : { words: contains, special: false };
}
