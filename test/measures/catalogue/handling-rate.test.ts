import { ledger } from "../../check/make";
import { measure, asOf, YEAR } from "../run";

describe("cases to be handled", () => {
  const petition = (...rows: Parameters<typeof ledger>[1]) => ledger("petition", rows);
  const one = { number: "1", topic: "噪声", received: "2024-05-01" };

  test("answered on the as-of day are answered, on the next not yet", () => {
    const answered = petition({ ...one, replied: "2024-06-10" });
    expect(measure("petitions-answered", [answered], asOf("2024-06-10"))).toMatchObject({ numerator: 1 });
    expect(measure("petitions-answered", [answered], asOf("2024-06-09"))).toMatchObject({
      numerator: 0,
      actual: null,
    });
  });

  test("are in time on the day of the deadline and late on the next", () => {
    const on = (replied: string) =>
      measure("petitions-on-time", [petition({ ...one, deadline: "2024-05-31", replied })]).actual;
    expect([on("2024-05-31"), on("2024-06-01")]).toEqual([100, 0]);
  });
});

test("a petition is within its time on its sixtieth day and overdue on the next", () => {
  const petition = ledger("petition", [{ number: "1", received: "2024-05-01", topic: "噪声" }]);
  const on = (asOf: string) => measure("petitions-answered", [petition], { ...YEAR, asOf });
  expect(on("2024-06-30")).toMatchObject({ actual: null, standing: "not-started" });
  expect(on("2024-07-01")).toMatchObject({ actual: 0, standing: "final" });
});
