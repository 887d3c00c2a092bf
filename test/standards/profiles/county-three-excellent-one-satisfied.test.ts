import { points, problemsOf, standardOf } from "../standard-facts";

const county = standardOf("county-three-excellent-one-satisfied");

test("county-three-excellent-one-satisfied loads", () => {
  expect(problemsOf(county)).toEqual([]);
});

test("its points are those of the specification: 21 for the source's own figures, 2 for what a person confirms", () => {
  expect([points(county, "Q"), points(county, "M")]).toEqual([21, 2]);
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(county))).toEqual(county);
});
