import type { Report } from "../../check";

/** The number of each clause in its standard, 「2.3」: the third of the second dimension. */
export function clauseNumbers({ dimensions }: Pick<Report, "dimensions">): ReadonlyMap<string, string> {
  return new Map(
    dimensions.flatMap(({ clauses }, dimension) =>
      clauses.map((id, index) => [id, `${String(dimension + 1)}.${String(index + 1)}`] as const),
    ),
  );
}
