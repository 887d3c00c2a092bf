import { toHundredths } from "../grid";
import type { Bilingual, Message } from "../locales";
import type { Target } from "../measures";
import { type Clause, type ClauseUse, type LoadedStandard, pointsOfAll, targetText } from "../standards";
import type { SettledClause } from "./settled-standard";
import type { UnitSettings } from "./unit-settings";

/** 本次口径: what is otherwise than in the standard as delivered, clause by clause in its order, then how the unit counts. */
export function standardChanges(
  { standard, clauses: delivered }: LoadedStandard,
  settled: readonly SettledClause[],
  unit: UnitSettings,
  conventions: readonly { readonly title: Bilingual; readonly from: Bilingual; readonly to: Bilingual }[],
): readonly Message[] {
  const own = new Set(unit.ownClauses?.map(({ id }) => id));
  const judged = new Map(settled.map((clause) => [clause.id, clause]));
  const uses = standard.dimensions.flatMap(({ clauses }) => clauses);
  const changes = uses.flatMap((use): readonly Message[] => {
    const clause = judged.get(use.clause);
    const known = delivered.get(use.clause);
    if (known === undefined) return [];
    if (clause === undefined) return use.optional === true ? [] : [said("off", known)];
    if (own.has(clause.id)) return [ownClause(clause)];
    return [
      ...(use.optional === true ? [said("on", known)] : []),
      ...targetChange(clause, known.target),
      // A skeleton has no points that could be changed.
      ...(standard.skeleton === true ? [] : weightChange(clause, use)),
    ];
  });
  const told = [
    ...changes,
    ...conventions.map((params): Message => ({ key: "check.change-convention", params })),
  ];
  const total = toHundredths(settled.reduce((sum, { weight }) => sum + weight, 0));
  if (standard.skeleton === true) {
    const points: Message =
      total === 0
        ? { key: "check.skeleton-without-points" }
        : { key: "check.skeleton-points", params: { total } };
    return [points, ...told];
  }
  const full = toHundredths(pointsOfAll(standard));
  return total === full ? told : [...told, { key: "check.change-total", params: { total, full } }];
}

function said(how: "on" | "off", { title }: Clause): Message {
  return { key: `check.change-${how}`, params: { title } };
}

function targetChange({ title, target, measure }: SettledClause, delivered: Target): readonly Message[] {
  if (target.value === delivered.value) return [];
  const to = targetText(target, null, measure);
  return [{ key: "check.change-target", params: { title, to, from: targetText(delivered, null, measure) } }];
}

function weightChange(
  { title, weight }: SettledClause,
  { weight: delivered }: ClauseUse,
): readonly Message[] {
  if (weight === delivered) return [];
  return [{ key: "check.change-weight", params: { title, to: weight, from: delivered } }];
}

/** 「自设「读书交流会」（≥1次/季度，2分）」 */
function ownClause({ title, kind, measure, target, weight }: SettledClause): Message {
  const words: Message = kind === "M" ? { key: "check.target.confirm" } : targetText(target, null, measure);
  return { key: "check.change-own", params: { title, target: words, weight } };
}
