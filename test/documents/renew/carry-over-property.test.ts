import { composeStages } from "../../../src/documents/sheets/stages/stages";
import { composeEvidence } from "../../../src/documents/sheets/evidence/evidence";
import { composeWorkSummary } from "../../../src/documents/sheets/work-summary/work-summary";
import { composeLeadingGroup } from "../../../src/documents/sheets/leading-group/leading-group";
import { composeHygienePlan } from "../../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { composeStudyPlan } from "../../../src/documents/sheets/study-plan/study-plan";
import { composeTasks } from "../../../src/documents/sheets/tasks/tasks";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { composeRectification } from "../../../src/documents/sheets/rectification/rectification";
import { composeHygiene } from "../../../src/documents/sheets/hygiene/hygiene";
import { composePeople } from "../../../src/documents/sheets/people/people";
import { composeDetails } from "../../../src/documents/sheets/details/details";
import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import fc from "fast-check";
import { carryOver, type SheetPlan } from "../../../src/documents";
import type { CellValue, Sheet } from "../../../src/grid";
import { inLongRun, seeded } from "../../support/long-run";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { sampleInput } from "../sample-input";

const RUNS = inLongRun(30, 500);
/** Words that nothing of ours can contain by chance. */
const typed = fc
  .string({
    unit: fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸 子丑寅卯0123456789（），。+-"),
    minLength: 1,
    maxLength: 40,
  })
  .map((text) => `记${text}录`);

interface Edits {
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly columns: readonly {
    readonly at: number;
    readonly header: string;
    readonly text: string;
    readonly row: number;
  }[];
  readonly rows: readonly { readonly at: number; readonly text: string }[];
  readonly swap: readonly [number, number];
}

const edits: fc.Arbitrary<Edits> = fc.record({
  notes: fc.array(fc.record({ row: fc.nat(1000), column: fc.nat(1000), text: typed }), { maxLength: 8 }),
  columns: fc.array(
    fc.record({
      at: fc.nat(1000),
      header: fc.constantFrom("分管领导", "备注", "", "日期"),
      text: typed,
      row: fc.nat(1000),
    }),
    { maxLength: 3 },
  ),
  rows: fc.array(fc.record({ at: fc.nat(1000), text: typed }), { maxLength: 4 }),
  swap: fc.tuple(fc.nat(1000), fc.nat(1000)),
});

function texts(plan: SheetPlan): readonly string[] {
  return plan.rows.flatMap((row) => Object.values(row.cells).map((cell) => String(cell.value ?? "")));
}

/** A document's text as it is read: a paragraph may stand in several rows. */
function running(plan: SheetPlan): string {
  return plan.rows.map((row) => String(row.cells["text"]?.value ?? "")).join("");
}

function withValues(sheet: Sheet, values: CellValue[][]): Sheet {
  return { ...sheet, values };
}

/** The sheet after a clerk worked on it, and every word that was typed. */
function edited(
  plan: SheetPlan,
  sheet: Sheet,
  { notes, columns, rows, swap }: Edits,
): { sheet: Sheet; words: string[] } {
  const words: string[] = [];
  const values = sheet.values.map((row) => [...row]);
  const body = plan.rows.flatMap((row, index) => (row.role === "body" ? [index] : []));
  const clerks = plan.columns.flatMap((column, index) => (column.owner === "clerk" ? [index] : []));
  const seen = new Set<string>();
  for (const { row, column, text } of notes) {
    const at = body[row % body.length] ?? 0;
    const place = clerks[column % clerks.length] ?? 0;
    if (seen.has(`${String(at)} ${String(place)}`)) continue;
    seen.add(`${String(at)} ${String(place)}`);
    const line = values[at];
    if (line) line[place] = text;
    words.push(text);
  }
  const first = swap[0] % plan.columns.length;
  const second = swap[1] % plan.columns.length;
  for (const line of values) [line[first], line[second]] = [line[second] ?? "", line[first] ?? ""];
  const header = plan.rows.findIndex((row) => row.role === "header");
  for (const added of columns) {
    const place = added.at % ((values[0]?.length ?? 0) + 1);
    const at = body[added.row % body.length] ?? 0;
    for (const [index, line] of values.entries()) {
      line.splice(place, 0, index === at ? added.text : index === header ? added.header : "");
    }
    words.push(added.text);
    if (added.header !== "") words.push(added.header);
  }
  for (const added of rows) {
    const width = values[0]?.length ?? 0;
    values.splice(added.at % (values.length + 1), 0, [added.text, ...Array<CellValue>(width - 1).fill("")]);
    words.push(added.text);
  }
  return { sheet: withValues(sheet, values), words };
}

describe.each([
  ["summary", composeSummary(sampleInput)],
  ["tasks", composeTasks(sampleInput)],
  ["study-plan", composeStudyPlan(sampleInput)],
  ["rectification", composeRectification(sampleInput)],
  ["details", composeDetails(sampleInput)],
  ["people", composePeople(sampleInput)],
  ["hygiene", composeHygiene(sampleInput)],
  ["hygiene-plan", composeHygienePlan(sampleInput)],
  ["leading-group", composeLeadingGroup(sampleInput)],
  ["proofs", composeEvidence(sampleInput)],
  ["steps", composeStages(sampleInput)],
])("a %s written again", (_kind, plan) => {
  it(`keeps every word that was typed, wherever rows and columns have gone, and is then at rest (${String(RUNS)} runs)`, () => {
    fc.assert(
      fc.property(edits, (change) => {
        const { sheet, words } = edited(plan, sheetOfPlan(plan), change);
        const first = carryOver(plan, sheet).plan;
        const said = texts(first);
        for (const word of words) expect(said.some((text) => text.includes(word))).toBe(true);

        const second = carryOver(plan, sheetOfPlan(first)).plan;
        expect(second).toEqual(first);
      }),
      { ...seeded, numRuns: RUNS },
    );
  });

  it("is as it was where nothing was typed", () => {
    const again = carryOver(plan, sheetOfPlan(plan));
    expect(again.plan).toEqual(plan);
    expect(again.kept).toBe(0);
  });
});

describe.each([
  ["plan", composePlan(sampleInput)],
  ["work-summary", composeWorkSummary(sampleInput)],
])("a %s written again", (_kind, plan) => {
  const paragraphs = fc.record({
    rewritten: fc.array(fc.record({ row: fc.nat(1000), text: typed }), { maxLength: 6 }),
    appended: fc.array(fc.record({ row: fc.nat(1000), text: typed }), { maxLength: 4 }),
    inserted: fc.array(fc.record({ at: fc.nat(1000), text: typed }), { maxLength: 4 }),
    answers: fc.array(fc.record({ row: fc.nat(1000), text: typed }), { maxLength: 6 }),
    column: fc.option(fc.record({ at: fc.nat(1), row: fc.nat(1000), text: typed })),
  });

  it(`keeps rewritten paragraphs, filled blanks, added rows and notes beside the text (${String(RUNS)} runs)`, () => {
    fc.assert(
      fc.property(paragraphs, ({ rewritten, appended, inserted, answers, column }) => {
        const sheet = sheetOfPlan(plan);
        const values = sheet.values.map((row) => [...row]);
        const touched = new Set<number>();
        const words: string[] = [];
        const edit = (row: number, change: (text: string) => string, word: string): void => {
          const at = row % values.length;
          const line = values[at];
          if (!line || touched.has(at)) return;
          const before = String(line[0]);
          const after = change(before);
          if (after === before) return;
          touched.add(at);
          line[0] = after;
          words.push(word);
        };
        for (const { row, text } of rewritten) edit(row, () => text, text);
        for (const { row, text } of appended) edit(row, (before) => before + text, text);
        for (const { row, text } of answers) edit(row, (before) => before.replace("____", text), text);
        for (const { at, text } of inserted) {
          values.splice(at % (values.length + 1), 0, [text, "", "", ""]);
          words.push(text);
        }
        if (column) {
          const place = column.at === 0 ? 0 : 4;
          for (const [index, line] of values.entries())
            line.splice(place, 0, index === column.row % values.length ? column.text : "");
          words.push(column.text);
        }

        const first = carryOver(plan, withValues(sheet, values)).plan;
        const said = [...texts(first), running(first)];
        for (const word of words) expect(said.some((text) => text.includes(word))).toBe(true);
        expect(carryOver(plan, sheetOfPlan(first)).plan).toEqual(first);
      }),
      { ...seeded, numRuns: RUNS },
    );
  });

  it("is as it was where nothing was typed", () => {
    const again = carryOver(plan, sheetOfPlan(plan));
    expect(again.plan).toEqual(plan);
    expect(again.kept).toBe(0);
  });
});
