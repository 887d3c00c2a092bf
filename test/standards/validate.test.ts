import { CLAUSES, type Clause, type Standard } from "../../src/standards";
import { problemsOf, standardOf } from "./standard-facts";

const city = standardOf("city-civilized-organ");
const first = CLAUSES[0] as Clause;

describe("a standard that is wrong is refused with what is wrong", () => {
  const with_ = (change: (standard: Standard) => Standard): string[] => problemsOf(change(city));
  const firstDimension = city.dimensions[0];
  if (!firstDimension) throw new Error("no dimension");
  const others = city.dimensions.slice(1);

  test("an unknown clause", () => {
    const clauses = [...firstDimension.clauses, { clause: "no-such-clause", weight: 0 }];
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, clauses }, ...others] }))).toEqual([
      "unknown-clause no-such-clause",
    ]);
  });

  test("a clause that stands twice", () => {
    const clauses = [...firstDimension.clauses, { clause: "paper-contest", weight: 0 }];
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, clauses }, ...others] }))).toEqual([
      "repeated-clause paper-contest",
    ]);
  });

  test("weights that are not 100, or not their dimension's", () => {
    expect(with_((one) => ({ ...one, dimensions: others }))).toEqual(["weight-sum city-civilized-organ"]);
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, weight: 20 }, ...others] }))).toEqual([
      "dimension-weight city-1",
    ]);
  });

  test("a negative weight", () => {
    const [use, ...rest] = firstDimension.clauses;
    if (!use) throw new Error("no clause");
    const clauses = [{ ...use, weight: -2 }, ...rest];
    expect(with_((one) => ({ ...one, dimensions: [{ ...firstDimension, clauses }, ...others] }))).toContain(
      "bad-weight leading-group-established",
    );
  });

  test("a target that the measure can't be held against", () => {
    const own: Clause = {
      ...first,
      id: "own",
      measure: { measure: "late-per-month" },
      target: { operator: "at-least", value: 3, unit: "time", per: "month" },
    };
    expect(problemsOf(city, [own])).toEqual(["wrong-operator own"]);
    const endless = { ...own, target: { ...own.target, operator: "below" as const, value: Number.NaN } };
    expect(problemsOf(city, [endless])).toEqual(["bad-target own"]);
  });

  test("a measure that does not exist", () => {
    const own = { ...first, id: "own", measure: JSON.parse('{"measure":"luck"}') as Clause["measure"] };
    expect(problemsOf(city, [own])).toEqual(["unknown-measure own"]);
  });

  test("ratings that do not reach down to nothing", () => {
    expect(with_((one) => ({ ...one, ratings: one.ratings.slice(0, 2) }))).toEqual([
      "bad-ratings city-civilized-organ",
    ]);
  });
});
