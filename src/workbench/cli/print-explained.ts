import type { ExplainedRegion } from "../../recognise";

/**
 * Explains why a sheet is read as it is: lists every layout that fits, what speaks for and against it, and which of
 * these decided.
 */
export function printExplained(regions: readonly ExplainedRegion[]): readonly string[] {
  return regions.flatMap(({ range, taught, matter, layouts, decisive }) => [
    `${range}${taught ? "  as taught" : ""}${layouts.length === 0 ? "  no layout fits" : ""}`,
    ...(matter === null || taught ? [] : [`  about another matter  ${matter}`]),
    ...layouts.flatMap(({ name, kind, sureness, evidence, wins }) => [
      `  ${wins ? "→" : " "} ${name}  ${kind ?? ""}  ${sureness.toFixed(2)}`,
      ...evidence.map(({ id, speaks, seen }) =>
        `      ${speaks === "for" ? "+" : "−"} ${id}  ${seen}`.trimEnd(),
      ),
    ]),
    ...(decisive ? [`  by ${decisive.id}  ${decisive.seen}`.trimEnd()] : []),
  ]);
}
