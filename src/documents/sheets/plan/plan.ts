import type { PlanSkeleton } from "../../../own-sheets";
import { documentSheet } from "../../kit/document-sheet";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { SheetPlan } from "../../kit/sheet-plan";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import type { DocumentInput } from "../../prose/document-input";
import { planFacts, type PlanFacts } from "../../prose/plan-facts";
import { closing } from "./attachments";
import { cityPlan } from "./city";
import { countyPlan } from "./county";
import { districtPlan } from "./district";
import { inOwnWords } from "./own-words";

/**
 * 创建规划 on the skeleton of the chosen standard (docs/criteria.md §4.1): figures come from the standard's targets, comparisons from the checked
 * period, unmet clauses become tasks, what nobody has said is `____`. Laid out as GB/T 9704 asks (§4.4).
 *
 * @param everyBlank what can be said in general words stands with its blanks, to list what can be filled in
 */
export function composePlan(input: DocumentInput, everyBlank = false): SheetPlan {
  const facts = planFacts(input, everyBlank);
  const known = input.known ?? {};
  const said = { ...known, 规划年度: facts.years, ...(input.unit === "" ? {} : { 单位全称: input.unit }) };
  const word = departmentWord(input.ledgers);
  const paragraphs = closed(unnumberedAlone(withoutEmpty(planParagraphs(facts))), facts)
    .map((paragraph) => ({ ...paragraph, template: inTheirWords(paragraph.template, word) }))
    .flatMap((paragraph) => inOwnWords(paragraph, known));
  return documentSheet("plan", input.report.standard, paragraphs, said, input.proposals);
}

/** The paragraphs that the unit may say in its own words, as they stand until it does, by their names. */
export function planWordings(input: DocumentInput): Readonly<Record<string, string>> {
  const paragraphs = planParagraphs(planFacts(input));
  return Object.fromEntries(
    paragraphs.flatMap(({ wording, template }) => (wording === undefined ? [] : [[wording, template]])),
  );
}

/** The skeleton that the clerk chose, else that of the standard; 甲 for a standard of another source. */
function planParagraphs(facts: PlanFacts): readonly Paragraph[] {
  switch (facts.input.skeleton ?? skeletonOf(facts.input.report.standard)) {
    case "county":
      return countyPlan(facts);
    case "district":
      return districtPlan(facts);
    case "city":
      return cityPlan(facts);
  }
}

function skeletonOf(standard: string): PlanSkeleton {
  if (standard === "county-three-excellent-one-satisfied") return "county";
  return standard === "district-civilized-organ" ? "district" : "city";
}

/** The plan with its attachments and signature, which don't stand on a page without words of the plan. */
function closed(paragraphs: readonly Paragraph[], facts: PlanFacts): readonly Paragraph[] {
  const last = paragraphs.length - 1;
  return [
    ...paragraphs.map((paragraph, index) =>
      index === last ? { ...paragraph, keepWithNext: true } : paragraph,
    ),
    ...closing(facts),
  ];
}

/** An item under its heading, or a point of its list, that has no second is told as a text. */
function unnumberedAlone(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const counts = new Map<string, number>();
  let [heading, list] = ["", ""];
  const placed = paragraphs.map((paragraph) => {
    const { id, level } = paragraph;
    if (level.startsWith("heading")) heading = id;
    if (level !== "point") list = id;
    const place = level === "item" ? `item ${heading}` : level === "point" ? `point ${list}` : "";
    counts.set(place, (counts.get(place) ?? 0) + 1);
    return { paragraph, place };
  });
  return placed.map(({ paragraph, place }) =>
    place !== "" && counts.get(place) === 1 ? { ...paragraph, level: "text" } : paragraph,
  );
}

/** Leaves out items that are nothing but their lead (the standard asks for none of it), and headings over nothing. */
function withoutEmpty(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const told = paragraphs.filter(
    (paragraph) => paragraph.level !== "item" || !/^[^。]*。$/.test(paragraph.template),
  );
  return told.filter((paragraph, index) => {
    const next = told[index + 1]?.level;
    return paragraph.level !== "heading-2" || (next !== "heading-1" && next !== "heading-2");
  });
}
