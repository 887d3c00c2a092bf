import fc from "fast-check";
import type { ClauseResult } from "../../../src/check";
import { carryOver, type SheetPlan } from "../../../src/documents";
import type { CellValue, Sheet } from "../../../src/grid";
import { composeRectification } from "../../../src/documents/sheets/rectification/rectification";
import { inLongRun, seeded } from "../../support/long-run";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { typed } from "../../support/typed-on-plan";
import { clauseResult, sampleInput, sampleReport, words } from "../sample-input";
import { column } from "../plan-texts";

/*
 * A register of the old shape (0.1.0, 0.2.0) had a row for each person and month of a clause and no list of what a row is about. It
 * is made here from the new one: a check of one problem at a time, its hidden column emptied.
 */
const MONTHS = ["3月", "5月", "8月", "9月", "11月"] as const;
const CLERKS = ["measure", "department", "person", "deadline", "state", "completed", "note"] as const;

function short(...months: readonly string[]): ClauseResult {
  return clauseResult("study-sessions-monthly", {
    verdict: months.length === 0 ? "met" : "unmet",
    problems: months.map((month) => ({
      text: {
        key: "check.period-short",
        params: { period: { zh: month, en: month }, n: 1, unit: words("次") },
      },
      cells: [],
    })),
  });
}

function planOf(months: readonly string[], asOf = "2024-11-30"): SheetPlan {
  return composeRectification({
    ...sampleInput,
    report: {
      ...sampleReport,
      results: [short(...months)],
      period: { from: "2024-01-01", to: "2024-12-31", asOf },
    },
  });
}

/** The sheet as 0.2.0 wrote it: a row for each month, under the id that the month's problem has. */
function oldSheet(months: readonly string[]): { readonly sheet: Sheet; readonly ids: readonly string[] } {
  const plan = planOf([]);
  const singles = months.map((month) => planOf([month], "2024-10-31"));
  const ids = singles.map((single) => String(Object.keys(partsOf(single))[0]));
  const header = plan.rows.findIndex(({ role }) => role === "header");
  const body = singles.flatMap((single, at) =>
    single.rows
      .filter(({ role }) => role === "body")
      .map((row) => ({
        ...row,
        id: ids[at] ?? "",
        cells: { ...row.cells, id: { value: ids[at] ?? "" }, parts: { value: null } },
      })),
  );
  const rows = [...plan.rows.slice(0, header + 1), ...body, ...plan.rows.slice(header + 1).slice(-1)];
  return { sheet: sheetOfPlan({ ...plan, rows }), ids };
}

function partsOf(plan: SheetPlan): Readonly<Record<string, string>> {
  return JSON.parse(String(column(plan, "parts")[0])) as Readonly<Record<string, string>>;
}

/** Types by the rows' ids. */
function typeOn(
  sheet: Sheet,
  plan: SheetPlan,
  entries: readonly { readonly id: string; readonly key: string; readonly text: CellValue }[],
): Sheet {
  const idAt = plan.columns.findIndex(({ key }) => key === "id");
  const values = sheet.values.map((row) => [...row]);
  for (const { id, key, text } of entries) {
    const line = values.find((row) => row[idAt] === id);
    if (line) line[plan.columns.findIndex((one) => one.key === key)] = text;
  }
  return { ...sheet, values };
}

const renew = (plan: SheetPlan, sheet: Sheet): SheetPlan => carryOver(plan, sheet).plan;

describe("a register of the old shape", () => {
  it("has its rows joined where nobody typed anything", () => {
    const { sheet } = oldSheet(["3月", "8月"]);
    const plan = renew(planOf(["3月", "8月", "9月"]), sheet);
    expect(column(plan, "problem")).toEqual(["3月、8月、9月各缺1次"]);
    expect(column(plan, "found")).toEqual(["2024年10月31日"]);
    expect(column(plan, "recheck")).toEqual(["仍未整改\n2024年11月30日"]);
  });

  it("keeps rows apart that different people see to", () => {
    const { sheet, ids } = oldSheet(["3月", "8月", "9月"]);
    const typedOn = typeOn(sheet, planOf([]), [
      { id: ids[0] ?? "", key: "person", text: "丁一白" },
      { id: ids[1] ?? "", key: "person", text: "柳青" },
    ]);
    const plan = renew(planOf(["3月", "8月", "9月"]), typedOn);
    expect(column(plan, "problem")).toEqual(["3月缺1次", "8月缺1次", "9月缺1次"]);
    expect(column(plan, "person")).toEqual(["丁一白", "柳青", null]);
  });

  it("joins the texts of what one person sees to, each beside its old matter", () => {
    const { sheet, ids } = oldSheet(["3月", "8月"]);
    const typedOn = typeOn(sheet, planOf([]), [
      ...ids.map((id) => ({ id, key: "person", text: "丁一白" })),
      { id: ids[0] ?? "", key: "note", text: "已补学" },
      { id: ids[1] ?? "", key: "note", text: "已排期" },
    ]);
    const plan = renew(planOf(["3月", "8月"]), typedOn);
    expect(column(plan, "problem")).toEqual(["3月、8月各缺1次"]);
    expect(column(plan, "person")).toEqual(["丁一白"]);
    expect(column(plan, "note")).toEqual(["3月缺1次：已补学；8月缺1次：已排期"]);
  });
});

describe("a register of today's shape", () => {
  it("gives what is new a row of its own beside a row that somebody sees to", () => {
    const before = planOf(["3月", "8月"]);
    const id = String(column(before, "id")[0]);
    const plan = renew(planOf(["3月", "8月", "9月"]), typed(before, id, "person", "丁一白"));
    expect(column(plan, "problem")).toEqual(["3月、8月各缺1次", "9月缺1次"]);
    expect(column(plan, "person")).toEqual(["丁一白", null]);
    expect(renew(planOf(["3月", "8月", "9月"]), sheetOfPlan(plan))).toEqual(plan);
  });

  it("keeps in the row what a check of a shorter stretch did not look for", () => {
    const before = planOf(["3月", "8月"]);
    const later = planOf(["8月"]);
    const shorter = { ...later, register: { ...register(later), from: "2024-07-01" } };
    expect(column(renew(shorter, sheetOfPlan(before)), "problem")).toEqual(["8月、3月各缺1次"]);
  });
});

function register(plan: SheetPlan): NonNullable<SheetPlan["register"]> {
  if (!plan.register) throw new Error("no register");
  return plan.register;
}

/** Words unlike any other, so that one can't be taken for another; sometimes the same for several rows. */
const entry = fc.record({
  row: fc.nat(MONTHS.length - 1),
  key: fc.constantFrom(...CLERKS),
  text: fc.oneof(
    fc.constantFrom("办公室", "丁一白", "2025年1月底", "未开始", "已完成"),
    fc.nat(10_000).map((n) => `记${String(n)}录`),
  ),
});

test("whatever was typed on a register of either shape is there after every renewal", () => {
  fc.assert(
    fc.property(
      fc.subarray([...MONTHS], { minLength: 1 }),
      fc.array(fc.record({ months: fc.subarray([...MONTHS]), entries: fc.array(entry, { maxLength: 6 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.array(entry, { maxLength: 12 }),
      (months, steps, first) => {
        const { sheet: old, ids } = oldSheet(months);
        const kept: string[] = [];
        /** What a cell says over which something else is typed is the clerk's own doing. */
        const note = (
          sheet: Sheet,
          plan: SheetPlan,
          rowIds: readonly string[],
          entries: typeof first,
        ): Sheet => {
          let now = sheet;
          for (const { row, key, text } of entries) {
            const id = rowIds[row % Math.max(1, rowIds.length)];
            if (id === undefined) continue;
            const idAt = plan.columns.findIndex((one) => one.key === "id");
            const at = plan.columns.findIndex((one) => one.key === key);
            const before = String(now.values.find((line) => line[idAt] === id)?.[at] ?? "");
            const said = `${before}${before === "" ? "" : "，"}${text}`;
            now = typeOn(now, plan, [{ id, key, text: said }]);
            kept.push(text);
          }
          return now;
        };
        let sheet = note(old, planOf([]), ids, first);
        for (const { months: present, entries } of steps) {
          const plan = renew(planOf(present), sheet);
          const said = JSON.stringify(plan.rows);
          expect(kept.filter((word) => !said.includes(word))).toEqual([]);
          // Renewed once more nothing moves.
          expect(renew(planOf(present), sheetOfPlan(plan)).rows).toEqual(plan.rows);
          const rowIds = column(plan, "id").map(String);
          expect(new Set(rowIds).size).toBe(rowIds.length);
          sheet = note(sheetOfPlan(plan), plan, rowIds, entries);
        }
      },
    ),
    { numRuns: inLongRun(15, 500), ...seeded },
  );
});
