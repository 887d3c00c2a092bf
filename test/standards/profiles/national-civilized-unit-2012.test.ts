import { problemsOf, standardOf } from "../standard-facts";

const national2012 = standardOf("national-civilized-unit-2012");

test("national-civilized-unit-2012 loads", () => {
  expect(problemsOf(national2012)).toEqual([]);
});

test("it names 13 dimensions and what bars a unit from applying, and leaves their points to the unit", () => {
  expect(national2012.skeleton).toBe(true);
  expect(national2012.dimensions).toHaveLength(14);
  expect(national2012.dimensions.every(({ clauses }) => clauses.length > 0)).toBe(true);
  expect(national2012.dimensions.flatMap(({ clauses }) => clauses).every(({ weight }) => weight === 0)).toBe(
    true,
  );
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(national2012))).toEqual(national2012);
});
