import { problemsOf, standardOf } from "../standard-facts";

const local = standardOf("local-civilized-unit");

test("local-civilized-unit loads", () => {
  expect(problemsOf(local)).toEqual([]);
});

test("it names five dimensions and leaves their points to the unit", () => {
  expect(local.skeleton).toBe(true);
  expect(local.dimensions).toHaveLength(5);
  expect(local.dimensions.every(({ clauses }) => clauses.length > 0)).toBe(true);
  expect(local.dimensions.flatMap(({ clauses }) => clauses).every(({ weight }) => weight === 0)).toBe(true);
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(local))).toEqual(local);
});
