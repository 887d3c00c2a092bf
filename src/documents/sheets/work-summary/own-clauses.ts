import type { Report } from "../../../check";
import { inChinese } from "../../../locales";
import { isOwnClause } from "../../../standards";
import type { Paragraph } from "../../kit/paragraphs/paragraph";

/** What the unit asks of itself beside the standard and is reached, by name; what falls short stands among the shortfalls. */
export function ownClauses({ results }: Report): readonly Paragraph[] {
  const met = results.filter(
    ({ id, verdict, actual }) => isOwnClause(id) && verdict === "met" && actual !== null,
  );
  if (met.length === 0) return [];
  const names = met.map(({ title }) => `“${inChinese(title)}”`).join("");
  const all = met.length > 1 ? "均" : "";
  return [{ id: "own", level: "text", template: `落实自设指标。本单位自设的${names}${all}达到要求。` }];
}
