import { dayNumber } from "../../../src/grid";
import { settle, type DayProblem } from "../../../src/recognise/find/settle-days";

function settled(days: readonly number[]): { days: readonly (string | null)[]; problems: DayProblem[] } {
  const problems: DayProblem[] = [];
  const numbers = days.map((day) => dayNumber(`2025-04-${String(day).padStart(2, "0")}`));
  const slots = days.map((_, column) => ({ column, width: 1, cell: null }));
  return { days: settle(slots, numbers, problems), problems };
}

test("days that come twice, two times or more, are sessions of one day", () => {
  expect(settled([14, 14, 15, 15, 16])).toEqual({
    days: ["2025-04-14", "2025-04-14", "2025-04-15", "2025-04-15", "2025-04-16"],
    problems: [],
  });
});

test("one day that comes twice is a slip for the day that is missing", () => {
  const { days, problems } = settled([14, 15, 15, 17]);
  expect(days[2]).toBe("2025-04-16");
  expect(problems.map(({ kind }) => kind)).toEqual(["duplicate-date"]);
});
