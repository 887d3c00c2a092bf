import { attendancePeople } from "../../../src/measures/people/attendance-people";
import { daysOf, grid, type Mark } from "../../check/make";
import { asOf, YEAR } from "../run";

const month = (from: string, to: string): Mark[] => daysOf(from, to).map((day) => ({ day, code: "present" }));
const january = month("2024-01-02", "2024-01-31");
const march = month("2024-03-01", "2024-03-29");

test("who stands in the sheets is the unit's, from when they come until they no longer do", () => {
  const sheets = [
    grid({ 甲一: january, 甲二: january }, { department: "甲科" }),
    grid({ 甲一: march, 丙一: march }, { department: "甲科" }),
  ];
  expect(attendancePeople(sheets, YEAR)).toMatchObject([
    { name: "甲一", department: "甲科", from: null, until: null },
    { name: "甲二", from: null, until: "2024-01-31" },
    { name: "丙一", from: "2024-03-01", until: null },
  ]);
});

test("a department whose sheets end earlier has not left", () => {
  const sheets = [
    grid({ 甲一: january }, { department: "甲科" }),
    grid({ 乙一: march }, { department: "乙科" }),
  ];
  expect(attendancePeople(sheets, YEAR).map(({ from, until }) => [from, until])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("sheets after the as-of date and lists of exceptions name nobody", () => {
  expect(attendancePeople([grid({ 甲一: march })], asOf("2024-02-29"))).toEqual([]);
  expect(attendancePeople([grid({ 甲一: march }, { layout: "exception-list" })], YEAR)).toEqual([]);
});

describe("who stands in the sheets of two departments", () => {
  const sick: Mark[] = january.map(({ day }) => ({ day, code: "sick-leave" }));
  const places = (first: readonly Mark[], second: readonly Mark[], names = ["甲一", "甲一"]) =>
    attendancePeople(
      [
        grid({ [names[0] ?? ""]: first, 甲二: [...january, ...march] }, { department: "甲科" }),
        grid({ [names[1] ?? ""]: second, 乙二: [...january, ...march] }, { department: "乙科" }),
      ],
      YEAR,
    ).filter(({ name }) => name === "甲一");

  test("one after the other has moved: one person, who serves all the time, in the later one", () => {
    expect(places(january, march)).toMatchObject([
      { department: "乙科", from: null, until: null, alsoIn: ["甲科"] },
    ]);
    expect(places(march, january)).toMatchObject([
      { department: "甲科", from: null, until: null, alsoIn: ["乙科"] },
    ]);
  });

  test("on the same days, marked alike or in one of them alone, is listed twice: one person", () => {
    expect(places(january, january)).toHaveLength(1);
    expect(
      places(
        january,
        january.map(({ day }) => ({ day })),
      ),
    ).toHaveLength(1);
    expect(places(january, january, ["甲 一", "甲一"])).toHaveLength(1);
  });

  test("on the same days, marked otherwise, is two people of that name", () => {
    expect(places(january, sick)).toMatchObject([{ department: "甲科" }, { department: "乙科" }]);
  });

  test("of a single sheet for all departments is two people, and so are two staff numbers", () => {
    const whole = grid({ 甲一: january, "甲 一": january });
    const [first, second] = whole.people;
    if (!first || !second) throw new Error("two people");
    const sheet = {
      ...whole,
      people: [
        { ...first, department: "甲科" },
        { ...second, department: "乙科" },
      ],
    };
    expect(attendancePeople([sheet], YEAR)).toHaveLength(2);
    const numbered = (staffNumber: string, department: string) => {
      const one = grid({ 甲一: january }, { department });
      return { ...one, people: one.people.map((person) => ({ ...person, staffNumber })) };
    };
    expect(attendancePeople([numbered("1", "甲科"), numbered("2", "乙科")], YEAR)).toHaveLength(2);
    const unnumbered = grid({ 甲一: march }, { department: "甲科" });
    expect(attendancePeople([unnumbered, numbered("2", "乙科")], YEAR)).toHaveLength(1);
    expect(attendancePeople([numbered("2", "乙科"), unnumbered], YEAR)).toHaveLength(1);
  });

  test("who stands in one department's alone is nobody's second half", () => {
    expect(places(january, march, ["甲一", "丙一"])).toMatchObject([{ department: "甲科" }]);
    expect(places(january, march, ["甲一", "丙一"])[0]?.alsoIn).toBeUndefined();
  });
});

test("a sheet of several months counts to its last one, whatever the order of its days", () => {
  const mixed = [...march, ...january];
  const sheets = [
    grid({ 甲一: mixed }, { department: "甲科" }),
    grid({ 甲二: january }, { department: "甲科" }),
  ];
  expect(attendancePeople(sheets, YEAR).map(({ name, until }) => [name, until])).toEqual([
    ["甲一", null],
    ["甲二", "2024-01-31"],
  ]);
});
