import { points, problemsOf, standardOf } from "../standard-facts";

const city = standardOf("city-civilized-organ");

test("city-civilized-organ loads", () => {
  expect(problemsOf(city)).toEqual([]);
});

test("its points are those of the specification: 39 for the source's own figures, 4 for what a person confirms", () => {
  expect([points(city, "Q"), points(city, "M")]).toEqual([39, 4]);
});

test("it survives JSON", () => {
  expect(JSON.parse(JSON.stringify(city))).toEqual(city);
});
