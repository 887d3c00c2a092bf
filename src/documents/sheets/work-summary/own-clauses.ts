import type { Report } from "../../../check";
import { isOwnClause } from "../../../standards";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { asHead } from "../../prose/clause-figures";
import type { ClauseWording } from "../../prose/document-input";
import { figureInProse } from "../../prose/figure-in-prose";
import { required } from "./required";

/** What the unit asks of itself beside the standard and is reached or on its way; what falls short stands among the shortfalls. */
export function ownClauses(report: Report, clauses: readonly ClauseWording[]): readonly Paragraph[] {
  const told = report.results.filter(
    ({ id, verdict, actual }) =>
      isOwnClause(id) && (verdict === "met" || verdict === "not-due") && actual !== null,
  );
  if (told.length === 0) return [];
  const sentences = told.map(
    (result) => `${asHead(result.title)}要求${required(result, clauses)}，${figureInProse(result)}。`,
  );
  return [{ id: "own", level: "item", template: `落实本单位自设的指标。${sentences.join("")}` }];
}
