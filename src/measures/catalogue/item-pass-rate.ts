import { mergeAreas } from "../../grid";
import { impossibleFigures, numberOf, textOf } from "../../ledgers";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { matches } from "../records/record-filter";
import { entryCells, type Entry, needsOfRecords, selectRecords } from "../records/select-records";
import { shownFigure } from "../shown-figure";
import { satisfies } from "../target";

/**
 * For each item inspected, how often it was in order, in percent; the figure is the worst item's. With points instead of √ and ×
 * it is in order from the unit's share of the full mark on.
 */
interface ItemPassRateCall {
  readonly measure: "item-pass-rate";
}

export const itemPassRate: Measure<ItemPassRateCall> = {
  name: "item-pass-rate",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: () =>
    needsOfRecords("hygiene", ["item", "passed", "score", "full-mark", "deduction"], undefined, [
      ["item"],
      ["passed", "score", "deduction"],
    ]),
  run: (_, target, context) => {
    const { data, entries } = selectRecords(context, "hygiene");
    const items = new Map<string, { passed: number; judged: Entry[] }>();
    for (const entry of entries) {
      const item = textOf(entry.record, "item");
      if (impossibleFigures("hygiene", entry.record).length > 0) continue;
      const passed = hasPassed(entry, context.settings.hygieneItemPass);
      if (item === null || passed === null) continue;
      const tally = items.get(item) ?? { passed: 0, judged: [] };
      tally.judged.push(entry);
      if (passed) tally.passed += 1;
      items.set(item, tally);
    }
    if (data !== "some" || items.size === 0) return nothing(data, target);
    const rates = [...items].map(([item, tally]) => ({
      item,
      tally,
      rate: (tally.passed / tally.judged.length) * 100,
    }));
    const low = rates.filter(({ rate }) => !satisfies(rate, target.operator, target.value));
    return found(target, {
      satisfied: low.length === 0,
      standing: context.period.asOf >= context.period.to ? "final" : "behind",
      actual: Math.min(...rates.map(({ rate }) => rate)),
      numerator: rates.length - low.length,
      denominator: rates.length,
      evidence: mergeAreas(entryCells(rates.flatMap(({ tally }) => tally.judged))),
      problems: low.map(({ item, tally, rate }) => ({
        text: {
          key: "check.item-low",
          params: { item, rate: shownFigure(rate, "percent", target), n: tally.judged.length - tally.passed },
        },
        cells: mergeAreas(
          entryCells(
            tally.judged.filter((entry) => hasPassed(entry, context.settings.hygieneItemPass) === false),
          ),
        ),
      })),
    });
  },
};

function hasPassed({ record }: Entry, passFrom: number): boolean | null {
  if (matches(record, { field: "passed", in: ["yes"] })) return true;
  if (matches(record, { field: "passed", in: ["no"] })) return false;
  const full = numberOf(record, "full-mark");
  const score = numberOf(record, "score");
  if (score !== null && full !== null && full > 0) return (score / full) * 100 >= passFrom;
  const deduction = numberOf(record, "deduction");
  return deduction === null ? null : deduction === 0;
}
