import { UNIT_NAME, type WrittenKind, WRITTEN_KINDS } from "../../own-sheets";
import { inChinese } from "../../locales";
import { quotedPlan } from "../kit/quoted-plan";
import type { SheetPlan } from "../kit/sheet-plan";
import { departmentWord } from "../prose/department-word";
import type { DocumentInput } from "../prose/document-input";
import { knownNames } from "../prose/known-names";
import { proposalsOf } from "../prose/proposals";
import { honourIn } from "../prose/standard-in-prose";
import { headedInUnitsWords, inUnitsWords, VERBATIM } from "../prose/units-own-words";
import { withChoices } from "../prose/writing-choices";
import { composeDetails } from "./details/details";
import { composeEvidenceItems } from "./evidence-items/evidence-items";
import { composeEvidenceNotes } from "./evidence-notes/evidence-notes";
import { composeEvidence } from "./evidence/evidence";
import { composeHygienePlan } from "./hygiene-plan/hygiene-plan";
import { composeHygiene } from "./hygiene/hygiene";
import { composeLeadingGroup } from "./leading-group/leading-group";
import { composePeople } from "./people/people";
import { composePlan } from "./plan/plan";
import { composeRectification } from "./rectification/rectification";
import { composeStages } from "./stages/stages";
import { composeStandard } from "./standard/standard";
import { composeStudyPlan } from "./study-plan/study-plan";
import { composeSummary } from "./summary/summary";
import { composeTasks } from "./tasks/tasks";
import { composeTemplateFields } from "./template-fields/template-fields";
import { composeWorkSummary } from "./work-summary/work-summary";

type Compose = (input: DocumentInput) => SheetPlan;

const COMPOSERS: Readonly<Record<(typeof WRITTEN_KINDS)[number], Compose>> = {
  summary: composeSummary,
  details: composeDetails,
  people: composePeople,
  hygiene: composeHygiene,
  rectification: composeRectification,
  plan: composePlan,
  tasks: composeTasks,
  "study-plan": composeStudyPlan,
  "hygiene-plan": composeHygienePlan,
  stages: composeStages,
  "leading-group": composeLeadingGroup,
  "work-summary": (input) => composeWorkSummary(input),
  evidence: composeEvidence,
  "evidence-items": composeEvidenceItems,
  "evidence-notes": composeEvidenceNotes,
  standard: composeStandard,
  "template-fields": composeTemplateFields,
};

/** One sheet for each kind, in the order of `WRITTEN_KINDS`; kinds that are not offered are passed over. */
export function composeSheets(kinds: readonly WrittenKind[], input: DocumentInput): SheetPlan[] {
  const settled = withKnown(input);
  const word = departmentWord(settled.ledgers);
  const worded = inUnitsWords(settled, word);
  return WRITTEN_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => {
    const plan = quotedPlan(COMPOSERS[kind](VERBATIM.has(kind) ? settled : worded), settled.said ?? {});
    return inHonour(headedInUnitsWords(plan, word), settled);
  });
}

const NOUN = "文明机关";
/** The names of our sheets and of the group, as the composers write them; what a ledger says stays as it is. */
const NAMED = /创建文明机关(?=活动|工作领导小组|任务分解表|实施步骤表|达标|整改台账|佐证材料)/gu;

/** A unit that works for 文明单位 writes that in the titles, and in the plan wherever these are named. */
function inHonour(plan: SheetPlan, { report }: DocumentInput): SheetPlan {
  const noun = honourIn(inChinese(report.standardName));
  if (noun === NOUN) return plan;
  const named = (text: string): string => text.replace(NAMED, `创建${noun}`);
  const rows = plan.rows.map((row) => {
    if (row.clerks === true || (row.role !== "title" && plan.kind !== "plan")) return row;
    const cells = Object.entries(row.cells).map(
      ([key, cell]) =>
        [key, typeof cell.value === "string" ? { ...cell, value: named(cell.value) } : cell] as const,
    );
    return { ...row, cells: Object.fromEntries(cells) };
  });
  const { ownTexts = [] } = plan;
  return { ...plan, rows, ownTexts: [...new Set([...ownTexts, ...ownTexts.map(named)])] };
}

/** What is known for the blanks, from the ledgers and from the clerk, whose word goes before, and what is proposed; for all sheets alike. */
export function withKnown(input: DocumentInput): DocumentInput {
  const said = input.said ?? input.known ?? {};
  const known = { ...knownNames(input.ledgers), ...said };
  const unit = said[UNIT_NAME] ?? input.unit;
  const proposals = { ...proposalsOf(input.ledgers, unit), ...input.proposals };
  return withChoices({ ...input, said, known, proposals, unit });
}
