import { grid, ledger } from "../../check/make";
import { type Ledger } from "../../../src/ledgers";
import { measure } from "../run";

test("two people of one name in one table are late each for themselves", () => {
  const two = grid({ 丁: [], 丁二: [] });
  const late = ["2024-03-05", "2024-03-06"];
  const twins: Ledger = {
    ...two,
    people: two.people.map((person) => ({ ...person, name: "丁" })),
    entries: [0, 1].flatMap((person) =>
      late.map((day) => ({
        person,
        day,
        part: "day" as const,
        mark: "迟",
        shares: [{ code: "late" as const, days: 1 }],
        row: person + 4,
        column: Number(day.slice(8)),
      })),
    ),
  };
  expect(measure("late-early-limit", [twins])).toMatchObject({ satisfied: true, actual: 2 });
});

describe("Sums over several months", () => {
  const summed = (times: number): Ledger =>
    ledger("attendance", [{ person: "丁", "due-days": 120, "present-days": 120, "late-times": times }], {
      layout: "person-summary",
      period: { from: "2024-01-01", to: "2024-06-30", precision: "month" },
    });

  it("below the limit of one month hold for each of them", () => {
    expect(measure("late-early-limit", [summed(2)])).toMatchObject({ satisfied: true });
  });
  it("above it say nothing of one month where they could be spread", () => {
    expect(measure("late-early-limit", [summed(6)])).toMatchObject({ satisfied: false, data: "none" });
  });
  it("so many that some month must have had too many are too many", () => {
    expect(measure("late-early-limit", [summed(13)])).toMatchObject({
      satisfied: false,
      data: "some",
      actual: 3,
    });
  });
  it("name the months together, not the first of them", () => {
    const absent = ledger("attendance", [{ person: "丁", "due-days": 120, "absent-days": 1 }], {
      layout: "person-summary",
      period: { from: "2024-01-01", to: "2024-06-30", precision: "month" },
    });
    expect(measure("absenteeism-zero", [absent]).problems[0]?.text.params).toMatchObject({
      period: { zh: "1—6月", en: "January to June" },
    });
  });
});
