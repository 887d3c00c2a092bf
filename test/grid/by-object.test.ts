import { byObject } from "../../src/grid";

it("works out an object's value once, nothing found too, and each object's by itself", () => {
  const asked: string[] = [];
  const nameOf = byObject(({ name }: { readonly name: string | null }) => {
    asked.push(String(name));
    return name;
  });
  const [one, other, none] = [{ name: "考勤" }, { name: "考勤" }, { name: null }];
  expect([one, other, none, one, none].map(nameOf)).toEqual(["考勤", "考勤", null, "考勤", null]);
  expect(asked).toEqual(["考勤", "考勤", "null"]);
});
