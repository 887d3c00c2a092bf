import { targetText, type CheckOptions } from "../check";
import type { StandardClause } from "../documents";
import { loadStandard, type Standard } from "../standards";

/** All clauses of a standard with what the unit has changed about them, in the standard's order. */
export function standardClauses(
  standard: Standard,
  overrides: CheckOptions["overrides"] = {},
): StandardClause[] {
  const loading = loadStandard(standard);
  if (!loading.ok) throw new RangeError(`${standard.id} does not pass its own check.`);
  return standard.dimensions.flatMap((dimension) =>
    dimension.clauses.flatMap((use): StandardClause[] => {
      const clause = loading.clauses.get(use.clause);
      if (!clause) return [];
      const override = overrides[clause.id];
      const own = use.target ?? clause.target;
      const target = { ...own, value: override?.target ?? own.value };
      const manual = clause.kind === "M";
      return [
        {
          id: clause.id,
          dimension: dimension.name,
          title: clause.title,
          basis: clause.basis,
          value: manual ? null : target.value,
          unit: target.unit,
          targetText: manual ? { key: "check.target.confirm" } : targetText(target, null),
          localDefault: clause.localDefault,
          weight: override?.weight ?? use.weight,
          enabled: override?.enabled ?? true,
          department: override?.department ?? "",
        },
      ];
    }),
  );
}
