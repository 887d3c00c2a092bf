import type { ClauseOverride } from "../own-sheets";
import type { Target } from "../measures";
import {
  findStandard,
  loadStandard,
  settleConventions,
  settleParts,
  type Clause,
  type ClauseUse,
  type LoadedStandard,
  type Standard,
} from "../standards";
import type { SettledClause, SettledStandard } from "./settled-standard";
import { standardChanges } from "./standard-changes";
import type { UnitSettings } from "./unit-settings";

/**
 * Settles conventions, targets, weights and the unit's own clauses (docs/criteria.md §2).
 *
 * @param standard one of ours by its id, or as data
 * @throws RangeError for a standard that does not exist or does not pass its own check: load it with `loadStandard` first.
 */
export function settleClauses(standard: string | Standard, unit: UnitSettings = {}): SettledStandard {
  const loaded = load(standard, unit.ownClauses ?? []);
  const { conventions, changes: settled } = settleConventions(loaded.standard, unit.conventions ?? {});
  const catalogue = new Map(
    [...loaded.clauses].map(([id, clause]) => {
      const override = unit.overrides?.[id];
      const target = settleTarget(clause, override);
      return [id, settledProposal({ ...settleParts(clause, conventions), target }, override)] as const;
    }),
  );
  const clauses = loaded.standard.dimensions.flatMap((dimension) =>
    dimension.clauses.flatMap((use): readonly SettledClause[] => {
      const clause = catalogue.get(use.clause);
      const override = unit.overrides?.[use.clause];
      if (clause === undefined || !isJudged(use, override)) return [];
      const weight = override?.weight ?? use.weight;
      return [
        {
          ...clause,
          dimension: dimension.id,
          weight,
          department: override?.department ?? use.department ?? "",
        },
      ];
    }),
  );
  return {
    standard: loaded.standard,
    settings: conventions.settings,
    ratings: conventions.ratings,
    clauses,
    catalogue,
    changes: standardChanges(loaded, clauses, unit, settled),
  };
}

function load(asked: string | Standard, ownClauses: readonly Clause[]): LoadedStandard {
  const loading = loadStandard(typeof asked === "string" ? ourStandard(asked) : asked, ownClauses);
  if (!loading.ok) {
    const errors = loading.errors.map(({ code, where, detail }) => `${code} ${where}: ${detail}`);
    throw new RangeError(errors.join("; "));
  }
  return loading;
}

function ourStandard(id: string): Standard {
  const standard = findStandard(id);
  if (standard === null) throw new RangeError(`No standard ${id}`);
  return standard;
}

function settleTarget({ target }: Clause, override: ClauseOverride | undefined): Target {
  return override?.target === undefined ? target : { ...target, value: override.target };
}

/** Whoever states the figure agrees to how it is counted. */
function settledProposal(clause: Clause, override: ClauseOverride | undefined): Clause {
  return clause.proposed === true && override?.target !== undefined ? { ...clause, proposed: false } : clause;
}

/** An optional clause is off until the unit switches it on; any other is on until it is switched off. */
function isJudged(use: ClauseUse, override: ClauseOverride | undefined): boolean {
  return use.optional === true ? override?.enabled === true : override?.enabled !== false;
}
