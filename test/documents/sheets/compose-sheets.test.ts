import { styleOf } from "../../../src/documents";
import { composeDetails } from "../../../src/documents/sheets/details/details";
import { composeEvidence } from "../../../src/documents/sheets/evidence/evidence";
import { composeHygienePlan } from "../../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { composeHygiene } from "../../../src/documents/sheets/hygiene/hygiene";
import { composeLeadingGroup } from "../../../src/documents/sheets/leading-group/leading-group";
import { composePeople } from "../../../src/documents/sheets/people/people";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { composeRectification } from "../../../src/documents/sheets/rectification/rectification";
import { composeStages } from "../../../src/documents/sheets/stages/stages";
import { composeStudyPlan } from "../../../src/documents/sheets/study-plan/study-plan";
import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { composeTasks } from "../../../src/documents/sheets/tasks/tasks";
import { composeWorkSummary } from "../../../src/documents/sheets/work-summary/work-summary";
import { sampleInput } from "../sample-input";

const sheets = [
  composeSummary(sampleInput),
  composePlan(sampleInput),
  composeTasks(sampleInput),
  composeStudyPlan(sampleInput),
  composeWorkSummary(sampleInput),
  composeRectification(sampleInput),
  composeDetails(sampleInput),
  composePeople(sampleInput),
  composeHygiene(sampleInput),
  composeHygienePlan(sampleInput),
  composeLeadingGroup(sampleInput),
  composeEvidence(sampleInput),
  composeStages(sampleInput),
];

describe.each(sheets.map((plan) => [plan.kind, plan] as const))("the sheet %s", (_kind, plan) => {
  it("has no row that Excel can't make", () => {
    for (const row of plan.rows) expect(row.height ?? 15).toBeLessThanOrEqual(409.5);
  });

  it("uses only styles that exist", () => {
    for (const row of plan.rows)
      for (const cell of Object.values(row.cells)) if (cell.style) expect(styleOf(cell.style)).toBeDefined();
  });

  it("has each id once", () => {
    const ids = plan.rows.flatMap((row) => row.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
