import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { contentByDimensions, isOfRubric } from "./by-dimensions";
import { conduct } from "./conduct";
import { democracy } from "./democracy";
import { demands } from "./demands";
import { duty } from "./duty";
import { environment } from "./environment";
import { opening } from "./opening";
import { organization } from "./organization";
import { publicService } from "./public-service";
import { steps } from "./steps";
import { study } from "./study";

/** Skeleton 甲 (docs/criteria.md §4.1), with steps and demands, which its source lacks, for cities and for whatever has no skeleton of its own. */
export function cityPlan(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...opening(facts),
    ...organization(facts),
    { id: "key-work", level: "heading-1", template: "重点突出以下几方面工作" },
    ...(isOfRubric(facts) ? contentByDimensions(facts) : content(facts)),
    { id: "steps", level: "heading-1", template: "实施步骤" },
    ...steps(facts),
    { id: "demands", level: "heading-1", template: "工作要求" },
    ...demands(facts),
  ];
}

function content(facts: PlanFacts): readonly Paragraph[] {
  return [study, democracy, conduct, environment, publicService, duty].flatMap((section) => section(facts));
}
