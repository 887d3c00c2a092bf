import type { Parts } from "../parts";
import { kindOf, relationsOf } from "./relations";

const WORKBOOK = "xl/workbook.xml";

/** Gives where the parts of a workbook's sheets stand, in the order of the sheets; those of charts are not among them. */
export async function sheetPathsOf(parts: Parts): Promise<readonly string[]> {
  const text = (await parts.text(WORKBOOK)) ?? "";
  const relations = new Map((await relationsOf(parts, WORKBOOK)).map((one) => [one.id, one]));
  return (text.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? []).flatMap((tag) => {
    const id = /\s[\w-]+:id="([^"]*)"/.exec(tag)?.[1] ?? "";
    const relation = relations.get(id);
    return relation && kindOf(relation) === "worksheet" ? [relation.target] : [];
  });
}
