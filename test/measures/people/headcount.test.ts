import { CALENDAR_WORKDAYS, createContext, headcount } from "../../../src/measures";
import { ledger, roster, type Row } from "../../check/make";
import { YEAR } from "../run";

const call = { ledger: ["volunteer", "activity"], ofKinds: ["volunteer"], where: { field: "name", contains: ["志愿"] }, distinct: "day" } as const; // prettier-ignore

const count = (volunteer: readonly Row[], activity: readonly Row[] = []) =>
  headcount(
    call,
    createContext(
      [roster(), ledger("volunteer", volunteer), ledger("activity", activity)],
      YEAR,
      CALENDAR_WORKDAYS,
    ),
  );

test("people who took part are counted by the column of their number, else by name", () => {
  expect(count([{ date: "2024-03-05", count: 12 }])).toBe(12);
  expect(count([{ date: "2024-03-05", count: 12, people: ["甲一", "甲二"] }])).toBe(12);
  expect(count([{ date: "2024-03-05", people: ["甲一", "某人"] }])).toBe(2);
  expect(count([{ date: "2024-03-05", people: ["12人"] }])).toBe(12);
  expect(count([{ date: "2024-03-05", people: ["全体干部职工"] }])).toBe(4);
});

test("each time counts, in whichever ledger it stands, and one that is told in both counts once", () => {
  const activity = { date: "2024-06-05", name: "志愿服务", count: 12 };
  expect(count([{ date: "2024-03-05", count: 12 }], [activity])).toBe(24);
  expect(count([{ date: "2024-06-05", count: 12 }], [activity])).toBe(12);
  expect(
    count([
      { date: "2024-03-05", count: 12 },
      { date: "2024-03-05", count: 3 },
    ]),
  ).toBe(15);
});

test("where one of them does not say how many, nobody knows how many there were", () => {
  expect(count([{ date: "2024-03-05", count: 12 }, { date: "2024-06-05" }])).toBeNull();
  expect(count([{ date: "2024-03-05", people: ["各科室负责人"] }])).toBeNull();
  expect(count([])).toBeNull();
});

test("everybody of a unit of one is one", () => {
  const small = [
    ledger("roster", [{ name: "甲一" }]),
    ledger("volunteer", [{ date: "2024-03-05", people: ["全体干部职工"] }]),
  ];
  expect(headcount(call, createContext(small, YEAR, CALENDAR_WORKDAYS))).toBe(1);
});
