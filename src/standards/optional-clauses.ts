import { CLAUSES, type ClauseId } from "./clauses";
import { STANDARDS } from "./profiles";
import type { Standard } from "./standard";
import { words } from "./words";

/**
 * Clauses that one standard scores and any other unit may choose (docs/criteria.md §1.5). Up to 0.2.0 they were offered to all, so that
 * units have them switched on.
 */
const SCORED_IN_ONE: readonly ClauseId[] = [
  "civilized-department-activity",
  "service-practical-deeds",
  "grassroots-research",
];

const asked = idsOf(STANDARDS);
/** Besides these the clauses of the catalogue that no standard asks for. */
const OFFERED = CLAUSES.filter(({ id }) => SCORED_IN_ONE.includes(id) || !asked.has(id));

/** Begins the name of the dimension in which they stand. */
export const OPTIONAL_DIMENSION = "选用指标";

/**
 * The standard with the optional clauses behind its own, in a dimension without points. They count only where they are switched on. A
 * rubric of the unit's own asks what it asks.
 */
export function withOptionalClauses(standard: Standard): Standard {
  if (standard.rubric !== undefined) return standard;
  const own = idsOf([standard]);
  return {
    ...standard,
    dimensions: [
      ...standard.dimensions,
      {
        id: "optional",
        name: words(`${OPTIONAL_DIMENSION}（默认停用）`, "Optional clauses (off by default)"),
        weight: 0,
        clauses: OFFERED.filter(({ id }) => !own.has(id)).map(({ id }) => ({
          clause: id,
          weight: 0,
          optional: true as const,
        })),
      },
    ],
  };
}

function idsOf(standards: readonly Standard[]): ReadonlySet<string> {
  return new Set(
    standards.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)),
    ),
  );
}
