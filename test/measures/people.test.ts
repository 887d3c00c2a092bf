import { monthsOfService, peopleOf, servesOn, type Person } from "../../src/measures/people";
import { ledger } from "../check/make";

const someone = (from: string | null, until: string | null): Person => ({
  name: "甲",
  department: null,
  staffNumber: null,
  position: null,
  from,
  until,
  away: [],
  centreGroup: false,
  cells: [],
});

describe("months of service in 2024, to the nearest half", () => {
  test.each([
    ["all year", null, null, 12],
    ["since 2012", "2012-07-01", null, 12],
    ["until after the year", null, "2025-03-31", 12],
    ["from 1 July", "2024-07-01", null, 6],
    ["until 31 March", null, "2024-03-31", 3],
    ["from 16 March", "2024-03-16", null, 9.5],
    ["from 24 March", "2024-03-24", null, 9.5],
    ["from 25 March", "2024-03-25", null, 9],
    ["gone before", null, "2023-06-30", 0],
    ["not yet come", "2025-02-01", null, 0],
  ])("%s", (_name, from, until, months) => {
    expect(monthsOfService(someone(from, until), "2024-01-01", "2024-12-31")).toBe(months);
  });
});

describe("the roster's people", () => {
  test("leave the day before the day that stands in 离岗日期", () => {
    const [person] = peopleOf([ledger("roster", [{ name: "张　三", left: "2024-04-01" }])]);
    expect(person).toMatchObject({ name: "张三", until: "2024-03-31" });
    expect(person && servesOn(person, "2024-04-01")).toBe(false);
  });

  test("are gone when the status says so and no day does", () => {
    const [person] = peopleOf([ledger("roster", [{ name: "甲", status: "retired" }])]);
    expect(person && servesOn(person, "2024-01-01")).toBe(false);
  });

  test("are not doubled by a second roster, and the leading group's list is none", () => {
    const list = ledger("roster", [{ name: "甲", department: "甲科" }]);
    const group = ledger("roster", [{ name: "乙", department: "甲科", "group-role": "组长" }]);
    expect(peopleOf([list, list, group]).map(({ name }) => name)).toEqual(["甲"]);
  });

  test("keep their reason to be away", () => {
    const people = peopleOf([
      ledger("roster", [
        { name: "甲", remark: "挂职" },
        { name: "乙", status: "脱产学习" },
        { name: "丙", remark: "长病假" },
        { name: "丁" },
        { name: "戊", remark: "2023年11月—2024年4月产假；2019年挂职" },
      ]),
    ]);
    expect(people.map(({ away }) => away.map(({ reason }) => reason))).toEqual([
      ["seconded"],
      ["full-time-training"],
      ["long-sick"],
      [],
      ["maternity", "seconded"],
    ]);
    expect(people[4]?.away.map(({ years }) => years)).toEqual([
      { from: 2023, to: 2024 },
      { from: 2019, to: 2019 },
    ]);
  });
});
