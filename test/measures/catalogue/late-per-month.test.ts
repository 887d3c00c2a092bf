import { grid } from "../../check/make";
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
