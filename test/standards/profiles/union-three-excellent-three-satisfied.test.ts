import { points, problemsOf, standardOf } from "../standard-facts";

const union = standardOf("union-three-excellent-three-satisfied");

test("union-three-excellent-three-satisfied loads", () => {
  expect(problemsOf(union)).toEqual([]);
});

test("its points are those of the specification: 28 for the source's own figures, 1 for what a person confirms", () => {
  expect([points(union, "Q"), points(union, "M")]).toEqual([28, 1]);
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(union))).toEqual(union);
});
