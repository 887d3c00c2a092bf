import { describePlan } from "../../../support/describe-plan";
import { composeHygiene } from "../../../../src/documents/sheets/hygiene/hygiene";
import { composePeople } from "../../../../src/documents/sheets/people/people";
import { composeDetails } from "../../../../src/documents/sheets/details/details";
import { type SheetPlan } from "../../../../src/documents";
import { measured, sampleInput, sampleFigures } from "../../sample-input";

function row(plan: SheetPlan, id: string): Record<string, unknown> {
  const cells = plan.rows.find((candidate) => candidate.id === id)?.cells ?? {};
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.value]));
}

function styles(plan: SheetPlan, id: string, key: string): string | undefined {
  return plan.rows.find((candidate) => candidate.id === id)?.cells[key]?.style;
}

describe("the details by month", () => {
  const plan = composeDetails({
    ...sampleInput,
    clauses: sampleInput.clauses.map((clause) =>
      clause.id === "study-sessions-yearly" ? { ...clause, per: "year" as const } : clause,
    ),
  });

  it("shows each month as the measure finds it", () => {
    const cells = row(plan, "detail-study-sessions-monthly");
    expect([cells["month-2024-01"], cells["month-2024-03"], cells["month-2024-08"]]).toEqual([2, 1, 0]);
  });

  it("marks a month below a monthly target, and none where the target is a year's", () => {
    expect(styles(plan, "detail-study-sessions-monthly", "month-2024-03")).toBe("verdict-unmet");
    expect(styles(plan, "detail-study-sessions-yearly", "month-2024-03")).toBe("table-centre");
  });

  it("tells a month without data from one that has not come", () => {
    const cells = row(plan, "detail-hygiene-average-score");
    expect([cells["month-2024-11"], cells["month-2024-12"]]).toEqual(["—", "未到"]);
  });

  it("leaves out clauses of which a month says nothing, and counts them", () => {
    expect(plan.rows.some(({ id }) => id === "detail-zero-vice")).toBe(false);
    const texts = plan.rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)));
    expect(texts.some((text) => text.includes("另有3项不按月计算"))).toBe(true);
  });

  it("names the year where the months lie in two", () => {
    const period = { from: "2023-11-01", to: "2024-02-29", asOf: "2024-02-29" };
    const two = composeDetails({ ...sampleInput, report: { ...sampleInput.report, period } });
    const headers = two.columns.map(({ header }) => header);
    expect(headers.slice(3, 7)).toEqual(["2023年\n11月", "2023年\n12月", "2024年\n1月", "2024年\n2月"]);
  });
});

describe("the figures by person", () => {
  it("joins the ledgers by person and lists who is left out, with the reason", () => {
    const rows = composePeople(sampleInput).rows.filter(({ role }) => role === "body");
    const shown = rows.map(({ cells }) =>
      ["name", "hours", "rate", "left-out"].map((key) => cells[key]?.value),
    );
    expect(shown).toEqual([
      ["丁一白", 126.5, 0.994, null],
      ["白小舟", 98, 1, null],
      ["林小满", "—", "—", "学时：产假，3—8月"],
    ]);
  });

  it("says so where no ledger names anybody", () => {
    const figures = { ...sampleFigures, clause: () => null, attendance: () => [], studySessions: () => null };
    const plan = composePeople({ ...sampleInput, figures });
    expect(plan.rows.some(({ role }) => role === "body")).toBe(false);
    expect(plan.rows.some(({ cells }) => String(cells["number"]?.value).startsWith("本次自查："))).toBe(true);
  });
});

describe("the hygiene by department", () => {
  const plan = composeHygiene(sampleInput);

  it("weighs the months by their inspections and gives the places", () => {
    const rows = plan.rows.filter(({ role }) => role === "body");
    const shown = rows.map(({ cells }) =>
      ["place", "inspections", "average", "rank"].map((key) => cells[key]?.value),
    );
    expect(shown).toEqual([
      ["办公室", 3, 93.8, 1],
      ["业务科", 1, 88, 2],
      ["全部检查平均", null, 92.4, null],
    ]);
  });

  it("colours the departments and not their average", () => {
    const [format] = plan.conditionalFormats ?? [];
    const last = plan.rows.filter(({ role }) => role === "body").slice(-2)[0];
    expect(format?.range.toRow).toBe(last?.id);
    expect(format?.range.toColumn).toBe("month-2024-12");
  });

  it("has no colours and no average without scores", () => {
    const figures = { ...sampleFigures, hygiene: () => [], clause: () => measured({ data: "none" }) };
    const empty = composeHygiene({ ...sampleInput, figures });
    expect(empty.conditionalFormats).toEqual([]);
    expect(empty.rows.some(({ role }) => role === "body")).toBe(false);
  });
});

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet details as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeDetails(sampleInput))).toMatchSnapshot();
  });
});
