import type { SheetModel } from "../model";
import { kindOf, relationsOf } from "./carried/relations";
import type { Parts } from "./parts";
import { escaped } from "./xml-text";

/**
 * Names the charts, since the library calls every chart `Chart n` and Office.js finds a chart by the name that it was
 * given.
 *
 * @param paths where the sheets' parts stand, in their order
 */
export async function nameCharts(
  parts: Parts,
  sheets: readonly SheetModel[],
  paths: readonly string[],
): Promise<void> {
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const drawing = (await relationsOf(parts, paths[at] ?? "")).find((one) => kindOf(one) === "drawing");
    if (!drawing) continue;
    await parts.change(drawing.target, (text) => {
      let chart = 0;
      return text.replace(/<xdr:graphicFrame\b.*?<\/xdr:graphicFrame>/gs, (frame) => {
        const name = sheet.charts[chart]?.name;
        chart += 1;
        return name === undefined
          ? frame
          : frame.replace(/(<xdr:cNvPr [^>]*name=")[^"]*"/, `$1${escaped(name)}"`);
      });
    });
  }
}
