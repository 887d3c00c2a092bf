import { ofYears } from "../../../own-sheets";
import { documentSheet } from "../../kit/document-sheet";
import { blank, blanksOfYears } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { SheetPlan } from "../../kit/sheet-plan";
import { chineseFigure, periodWords, periodYears, yearsText } from "../../kit/wording";
import { departmentWord, inTheirWords } from "../../prose/department-word";
import { areasOf } from "../../prose/areas";
import type { DocumentInput } from "../../prose/document-input";
import { findClause } from "../../prose/find-clause";
import { SENTENCES } from "../../prose/sentences/catalogue";
import { openingSentences } from "../../prose/sentences/opening";
import { factsOf, type Facts } from "../../prose/sentences/said";
import { areaNextSteps, areaShortfalls, byArea, type AreaOfShortfalls } from "../../prose/sentences/by-area";
import { mainShortfalls, shortfallsOf } from "../../prose/sentences/main-shortfalls";
import { ownClauses } from "./own-clauses";
import { SECTIONS, type SummarySection, type SectionPart } from "./sections";

/**
 * 工作总结 on the skeleton of docs/criteria.md §4.2: sentences of the catalogue that may be said of the period. A paragraph of which nothing can
 * be said is left out. Nothing is praised, nobody is named
 * but the leading group.
 *
 * @param everyBlank sentences whose figures nobody knows stand with their blanks, to list what can be filled in
 */
export function composeWorkSummary(input: DocumentInput, everyBlank = false): SheetPlan {
  const { from, to } = periodYears(input.report.period);
  const years = yearsText(from, to);
  const dated = paragraphs(input, years, everyBlank).map((paragraph) => ({
    ...paragraph,
    template: blanksOfYears(paragraph.template, years),
  }));
  return documentSheet("work-summary", input.report.standard, dated, input.known ?? {}, input.proposals);
}

function paragraphs(input: DocumentInput, years: string, everyBlank: boolean): readonly Paragraph[] {
  const unit = input.unit === "" ? blank("单位全称") : input.unit;
  const facts = factsOf(input, everyBlank);
  const { named, others } = mainShortfalls(shortfallsOf(input.report, input.ledgers), input.clauses);
  const shortfalls = { areas: byArea(named, areasOf(input), input.clauses), others };
  const word = departmentWord(input.ledgers);
  const gapsAndSteps = [
    ...(input.withShortfalls === false ? [] : shortfallParagraphs(shortfalls, input.clauses)),
    ...withSignature(nextSteps(shortfalls, findClause(input, "three-satisfactions")?.told.parts ?? [])),
  ];
  return [
    {
      id: "title",
      level: "title",
      template: `${unit}\n${periodWords(input.report.period)}创建文明机关活动工作总结`,
    },
    { id: "introduction", level: "text", template: openingSentences(facts, unit).template },
    ...SECTIONS.flatMap((section) => sectionParagraphs(section, facts)),
    ...gapsAndSteps.map((one) => ({ ...one, template: inTheirWords(one.template, word) })),
    { id: "signature-unit", level: "signature", template: `${unit}　　` },
    { id: "signature-day", level: "signature", template: `${dayOfIssue(input, years, everyBlank)}　　` },
  ];
}

/** The day that somebody has said, else room for one in the last year. */
function dayOfIssue({ known = {}, report }: DocumentInput, years: string, everyBlank: boolean): string {
  const name = "落款日期";
  const isSaid = (known[ofYears(name, years)] ?? known[name] ?? "") !== "";
  return isSaid || everyBlank ? blank(name) : `${String(periodYears(report.period).to)}年　月　日`;
}

/** The last of them doesn't part from who signs below. */
function withSignature(last: readonly Paragraph[]): readonly Paragraph[] {
  return last.map((paragraph, index) =>
    index === last.length - 1 ? { ...paragraph, keepWithNext: true } : paragraph,
  );
}

/** A section with what can be said of it; nothing of one that is empty. */
function sectionParagraphs(section: SummarySection, facts: Facts): readonly Paragraph[] {
  const told = section.parts.flatMap((part) => partParagraph(part, facts));
  const own = section.id === "rectified" ? ownClauses(facts.input.report) : [];
  const parts = [...told, ...own];
  if (parts.length === 0) return [];
  return [{ id: section.id, level: "heading-1", template: section.heading }, ...oneByOne(parts)];
}

function partParagraph({ id, lead, sentences }: SectionPart, facts: Facts): readonly Paragraph[] {
  const told = sentences.flatMap((name) => SENTENCES[name](facts)?.template ?? []);
  return told.length === 0 ? [] : [{ id, level: "text", template: lead + told.join("") }];
}

/** 一是…，二是…: paragraphs of one kind, numbered in words; a single one is not numbered. */
function oneByOne(parts: readonly Paragraph[]): readonly Paragraph[] {
  if (parts.length === 1) return parts;
  return parts.map((part, index) => ({ ...part, template: `${chineseFigure(index + 1)}是${part.template}` }));
}

/** What fell short, area by area, and how many matters more. */
interface Shortfalls {
  readonly areas: readonly AreaOfShortfalls[];
  readonly others: number;
}

/** 存在的不足: only what was not reached, one paragraph an area; no section where nothing fell short. */
function shortfallParagraphs(
  { areas, others }: Shortfalls,
  clauses: DocumentInput["clauses"],
): readonly Paragraph[] {
  if (areas.length === 0) return [];
  return [
    { id: "shortfalls", level: "heading-1", template: "存在的不足" },
    {
      id: "shortfalls-lead",
      level: "text",
      template: `对照标准，工作中还存在以下${others > 0 ? "主要" : ""}不足：`,
    },
    ...oneByOne(
      areas.map((area) => ({
        id: `shortfalls-${area.id}`,
        level: "text",
        template: areaShortfalls(area, clauses).template,
      })),
    ),
    ...(others === 0
      ? []
      : [
          {
            id: "shortfalls-others",
            level: "text",
            template: `其余${String(others)}项不足列入整改台账，逐项明确责任科室和整改时限。`,
          } as const,
        ]),
  ];
}

/**
 * 下一步: an answer to each shortfall, area by area, towards the three satisfactions that §4.2 ends with.
 *
 * @param satisfied who shall be satisfied: 群众, 基层, 领导, or those of them whom the standard names
 */
function nextSteps({ areas, others }: Shortfalls, satisfied: readonly string[]): readonly Paragraph[] {
  const goals = satisfied.map((group) => `${group}满意`).join("、");
  const aim = `下一步，${goals === "" ? "对照标准和自查情况，" : `以${goals}为目标，`}`;
  return [
    { id: "next", level: "heading-1", template: "下一步工作" },
    {
      id: "next-lead",
      level: "text",
      template: aim + (areas.length === 0 ? "继续抓好创建工作，每季度对照标准自查一次。" : "逐项抓好整改："),
    },
    ...oneByOne(
      areas.map((area) => ({
        id: `next-${area.id}`,
        level: "text",
        template: areaNextSteps(area).template,
      })),
    ),
    ...(others === 0
      ? []
      : [
          {
            id: "next-others",
            level: "text",
            template: "其余不足按整改台账逐项落实，整改到位一项、销号一项。",
          } as const,
        ]),
  ];
}
