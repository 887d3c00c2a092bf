import type { ExplainedRegion } from "../../recognise";

/** Why a sheet is read as it is: every layout that fits, what speaks for and against it, and by which piece one wins. */
export function printExplained(regions: readonly ExplainedRegion[]): readonly string[] {
  return regions.flatMap(({ range, taught, layouts, decisive }) => [
    `${range}${taught ? "  as taught" : ""}${layouts.length === 0 ? "  no layout fits" : ""}`,
    ...layouts.flatMap(({ name, kind, sureness, evidence, wins }) => [
      `  ${wins ? "→" : " "} ${name}  ${kind ?? ""}  ${sureness.toFixed(2)}`,
      ...evidence.map(({ id, speaks, seen }) =>
        `      ${speaks === "for" ? "+" : "−"} ${id}  ${seen}`.trimEnd(),
      ),
    ]),
    ...(decisive ? [`  by ${decisive.id}  ${decisive.seen}`.trimEnd()] : []),
  ]);
}
