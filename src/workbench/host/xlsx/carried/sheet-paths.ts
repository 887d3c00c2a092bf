import type { Parts } from "../parts";
import { kindOf, relationIdIn, relationsOf } from "./relations";

const WORKBOOK = "xl/workbook.xml";

/** Gives the tags of the sheets that a workbook lists, in their order. */
export const sheetTagsOf = (workbook: string): readonly string[] =>
  workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];

/** Gives where the parts of a workbook's sheets stand, in the order of the sheets; those of charts are not among them. */
export async function sheetPathsOf(parts: Parts): Promise<readonly string[]> {
  const text = (await parts.text(WORKBOOK)) ?? "";
  const relations = new Map((await relationsOf(parts, WORKBOOK)).map((one) => [one.id, one]));
  return sheetTagsOf(text).flatMap((tag) => {
    const relation = relations.get(relationIdIn(tag) ?? "");
    return relation && kindOf(relation) === "worksheet" ? [relation.target] : [];
  });
}
