import { points, problemsOf, standardOf } from "../standard-facts";

const district = standardOf("district-civilized-organ");

test("district-civilized-organ loads", () => {
  expect(problemsOf(district)).toEqual([]);
});

test("its points are those of the specification: 32 for the source's own figures, 1 for what a person confirms", () => {
  expect([points(district, "Q"), points(district, "M")]).toEqual([32, 1]);
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(district))).toEqual(district);
});

test("it may ask more of a clause than the others do", () => {
  const use = district.dimensions
    .flatMap(({ clauses }) => clauses)
    .find(({ clause }) => clause === "integrity-education");
  expect(use?.own?.target).toEqual({ operator: "at-least", value: 1, unit: "session", per: "quarter" });
});
