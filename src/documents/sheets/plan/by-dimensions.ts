import { quotedText } from "../../../locales";
import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { ClauseWording } from "../../prose/document-input";
import type { PlanFacts } from "../../prose/plan-facts";
import { requirementText, rubricBars, rubricParts, type RubricPart } from "../../prose/rubric-in-prose";
import { answeredTogether } from "../../prose/sentences/next-steps";
import { attachmentPlace } from "./see-attachment";
import { yearsWork } from "./years-work";

/** Whether the plan is written for the unit's own rubric, which has its own content. */
export function isOfRubric({ input }: PlanFacts): boolean {
  return input.standard?.rubric !== undefined;
}

/**
 * What is to be done as the unit's own rubric has it: a section a dimension, requirements in the rubric's words, those together that one
 * department does in one way; to each what only this unit can say of its study, its work.
 */
export function contentByDimensions(facts: PlanFacts): readonly Paragraph[] {
  const parts = rubricParts(facts.input);
  return [
    ...parts.flatMap((part, at): readonly Paragraph[] => [
      { id: `dimension-${String(at + 1)}`, level: "heading-2", template: part.name },
      ...answeredTogether(part.clauses, whatIsDone).map((together, index) =>
        itemOf(together, index === 0 ? attachmentOf(part) : ""),
      ),
      ...ownIn(part, parts, facts),
    ]),
    ...ownElse(parts, facts),
    ...bars(facts),
  ];
}

/** 「由办公室负责，排定学习日程，…」: who does it, and how. */
function whatIsDone({ department, remedy }: ClauseWording): string {
  return `${department === "" ? "" : `由${department}负责，`}${remedy}`;
}

function itemOf(together: readonly [ClauseWording, ...ClauseWording[]], attachment: string): Paragraph {
  const [first] = together;
  return {
    id: `requirement-${first.id}`,
    level: "item",
    template: `${together.map(requirementText).join("；")}。${whatIsDone(first)}${attachment}`,
  };
}

/** Where an attachment of the plan says more. */
function attachmentOf(part: RubricPart): string {
  const mark = isOf(part, "B") ? "study-plan" : isOf(part, "F") ? "hygiene-plan" : null;
  const place = mark === null ? null : attachmentPlace(mark);
  return place === null ? "" : `具体安排${place}。`;
}

/** What only this unit can say: of its study and of its work, each in the first dimension of its kind. */
const own = (facts: PlanFacts): readonly (Paragraph & { readonly group: ClauseWording["group"] })[] => [
  {
    group: "B",
    id: "own-study",
    level: "item",
    template:
      `明确学习重点。理论学习以${blank("本年度理论学习重点篇目")}为重点，安排专题学习和交流研讨；` +
      `业务学习围绕${blank("本单位主要业务领域")}开展，做到学用结合。`,
  },
  {
    group: "H",
    id: "own-duty",
    level: "item",
    template: `完成年度任务。围绕${yearsWork(facts)}，按季度对照时间进度督促检查，年底前全部完成。`,
  },
];

function ownIn(part: RubricPart, parts: readonly RubricPart[], facts: PlanFacts): readonly Paragraph[] {
  return own(facts).filter(({ group }) => parts.find((one) => isOf(one, group)) === part);
}

/** Its work has a section of its own where the rubric has none for it. */
function ownElse(parts: readonly RubricPart[], facts: PlanFacts): readonly Paragraph[] {
  const work = own(facts).filter(({ group }) => group === "H" && !parts.some((one) => isOf(one, group)));
  return work.flatMap((paragraph) => [
    { id: "own-work", level: "heading-2", template: "履行职责" } as const,
    paragraph,
  ]);
}

function isOf({ clauses }: RubricPart, group: ClauseWording["group"]): boolean {
  return clauses.some((clause) => clause.group === group);
}

/** So many of what bars a title are named. */
const NAMED = 6;

function bars({ input }: PlanFacts): readonly Paragraph[] {
  const all = rubricBars(input);
  if (all.length === 0) return [];
  const named = all.slice(0, NAMED).map(quotedText);
  return [
    { id: "bars", level: "heading-2", template: "守住底线" },
    {
      id: "bars-text",
      level: "text",
      template:
        `考核细则列为扣分、一票否决的事项（${named.join("、")}${all.length > named.length ? "等" : ""}），` +
        "逐项明确责任科室，每季度核实一次，苗头性问题及时处理。",
    },
  ];
}

/** So many figures of a rubric stand among the aims. */
const FIGURES = 9;

/** The requirements that state a figure, those of most points, in the rubric's order. */
export function rubricFigures({ input }: PlanFacts): readonly ClauseWording[] {
  const stated = rubricParts(input)
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => clause.measure.measure !== "manual" && FIGURE.test(requirementText(clause)));
  const short = stated.filter((clause) => requirementText(clause).length <= LONGEST);
  const most = new Set([...short].sort((one, other) => other.weight - one.weight).slice(0, FIGURES));
  return short.filter((clause) => most.has(clause));
}

const FIGURE = /\d|[一二两三四五六七八九十百]+(?:次|篇|期|场|个|类|项|学时|小时)/;
const LONGEST = 40;
