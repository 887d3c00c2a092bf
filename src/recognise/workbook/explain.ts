import { areaText, type Sheet } from "../../grid";
import { findRegions } from "../find/regions";
import { workbookYear } from "../find/workbook-year";
import type { ReadContext } from "../layout";
import { decisive, type Evidence } from "../layouts/evidence";
import { otherMatter } from "../layouts/other-matter";
import { readTable, tryAllLayouts } from "../layouts/read-table";
import type { Memory } from "../recognition";
import { placeTaught } from "../taught/place-taught";

/** What one layout made of a region. */
interface ExplainedLayout {
  readonly name: string;
  /** Null where it does not fit. */
  readonly kind: string | null;
  readonly sureness: number;
  readonly evidence: readonly Evidence[];
  readonly wins: boolean;
}

/** A region with what speaks for each layout and against it. */
export interface ExplainedRegion {
  readonly range: string;
  /** It was read as the clerk had taught it. */
  readonly taught: boolean;
  /** What the table is about, where that is none of a ledger's: only attendance is looked for in it then. */
  readonly matter: string | null;
  readonly layouts: readonly ExplainedLayout[];
  /** The piece by which the winner outdoes the next. */
  readonly decisive: Evidence | null;
}

/** How a sheet is read, for whoever develops the readers: all regions, and every layout that fits each of them. */
export function explainSheet(
  sheet: Sheet,
  sheets: readonly Sheet[],
  memory: Memory,
): readonly ExplainedRegion[] {
  const context: ReadContext = { memory, ...workbookYear(sheets, memory.answers) };
  const { taught } = placeTaught(sheet, memory.taught ?? []);
  const places = taught.flatMap(({ region, table }) =>
    table ? [{ region, own: { ...context, taught: table } }] : [],
  );
  const regions = places.length > 0 ? places : findRegions(sheet).map((region) => ({ region, own: context }));
  return regions.map(({ region, own }): ExplainedRegion => {
    const won = readTable(region, own);
    const fitting = tryAllLayouts(region, context);
    const winner = fitting.find(
      ({ fit }) => fit.kind === won?.ledger.kind && fit.layout === won.ledger.layout,
    );
    const next = fitting.find((one) => one !== winner);
    return {
      range: areaText(region.area),
      taught: own !== context,
      matter: otherMatter(region, context.year),
      layouts: fitting.map((one) => ({
        name: one.name,
        kind: one.fit.kind,
        sureness: one.sureness,
        evidence: one.fit.evidence,
        wins: one === winner,
      })),
      decisive: winner && next ? decisive(winner.fit.evidence, next.fit.evidence) : null,
    };
  });
}
