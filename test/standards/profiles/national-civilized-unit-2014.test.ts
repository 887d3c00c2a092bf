import type { Standard } from "../../../src/standards";
import { problemsOf, standardOf } from "../standard-facts";

const national2014 = standardOf("national-civilized-unit-2014");

test("national-civilized-unit-2014 loads", () => {
  expect(problemsOf(national2014)).toEqual([]);
});

test("it names 15 dimensions and leaves their points to the unit", () => {
  expect(national2014.skeleton).toBe(true);
  expect(national2014.dimensions).toHaveLength(15);
  expect(national2014.dimensions.every(({ clauses }) => clauses.length > 0)).toBe(true);
  expect(national2014.dimensions.flatMap(({ clauses }) => clauses).every(({ weight }) => weight === 0)).toBe(
    true,
  );
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(national2014))).toEqual(national2014);
});

test("without its mark as a skeleton it is a standard whose points do not come to 100", () => {
  const pointed = { ...national2014, skeleton: undefined };
  expect(problemsOf(pointed as unknown as Standard)).toContain("weight-sum national-civilized-unit-2014");
});
