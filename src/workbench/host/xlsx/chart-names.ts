import type { SheetModel } from "../model";
import type { Parts } from "./parts";
import { escaped } from "./xml-text";

/** Gives the target of the first relation of a type (`…/drawing`) or with an id, as a path in the file. */
function targetOf(relations: string, which: RegExp, base: string): string | null {
  const relation = relations.match(/<Relationship [^>]*>/g)?.find((one) => which.test(one));
  const target = relation && /Target="([^"]*)"/.exec(relation)?.[1];
  if (!target) return null;
  const steps = target.startsWith("/")
    ? target.slice(1).split("/")
    : [...base.split("/"), ...target.split("/")];
  return steps
    .reduce<string[]>((path, step) => (step === ".." ? path.slice(0, -1) : [...path, step]), [])
    .join("/");
}

async function drawingOf(parts: Parts, sheetAt: number): Promise<string | null> {
  const workbook = (await parts.text("xl/workbook.xml")) ?? "";
  const sheet = workbook.match(/<sheet [^>]*>/g)?.[sheetAt];
  const id = sheet && /r:id="([^"]*)"/.exec(sheet)?.[1];
  const relations = await parts.text("xl/_rels/workbook.xml.rels");
  const part = id && relations ? targetOf(relations, new RegExp(`Id="${id}"`), "xl") : null;
  if (!part) return null;
  const own = await parts.text(part.replace(/([^/]+)$/, "_rels/$1.rels"));
  return own ? targetOf(own, /Type="[^"]*\/drawing"/, "xl/worksheets") : null;
}

/**
 * Names the charts, since the library calls every chart `Chart n` and Office.js finds a chart by the name that it was
 * given.
 */
export async function nameCharts(parts: Parts, sheets: readonly SheetModel[]): Promise<void> {
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.charts.length === 0) continue;
    const drawing = await drawingOf(parts, at);
    if (!drawing) continue;
    await parts.change(drawing, (text) => {
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
