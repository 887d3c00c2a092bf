import { CLAUSES } from "./clauses";
import { STANDARDS } from "./profiles";
import type { Standard } from "./standard";
import { words } from "./words";

const asked = new Set(
  STANDARDS.flatMap(({ dimensions }) =>
    dimensions.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)),
  ),
);
/** Clauses of the catalogue that no standard asks for: off until a unit switches them on (docs/criteria.md §1.5, X). */
const OPTIONAL = CLAUSES.filter(({ id }) => !asked.has(id));

/** The standard with the optional clauses behind its own, in a dimension without points. They count only where they are switched on. */
export function withOptionalClauses(standard: Standard): Standard {
  return {
    ...standard,
    dimensions: [
      ...standard.dimensions,
      {
        id: "optional",
        name: words("选用指标（默认停用）", "Optional clauses (off by default)"),
        weight: 0,
        clauses: OPTIONAL.map(({ id }) => ({ clause: id, weight: 0, optional: true as const })),
      },
    ],
  };
}
