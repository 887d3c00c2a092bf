import { type Row, ledger } from "../../check/make";
import { exemption } from "../../../src/measures/people/exemption";
import { createContext, CALENDAR_WORKDAYS } from "../../../src/measures";
import { asOf, measure, YEAR } from "../run";
import { rosterPeople } from "../../../src/measures/people/roster-people";

const person = (row: Row) => {
  const [found] = rosterPeople([ledger("roster", [{ name: "甲一", ...row }])], YEAR);
  if (!found) throw new Error("nobody");
  return found;
};

test("who has left, has not come yet or has just come is exempt, others are not", () => {
  const reason = (row: Row) => {
    const people = [ledger("roster", [{ name: "甲一", ...row }])];
    return exemption(person(row), createContext(people, asOf("2024-06-30"), CALENDAR_WORKDAYS))?.key ?? null;
  };
  expect(reason({})).toBeNull();
  expect(reason({ left: "2024-06-30" })).toBe("check.away.left");
  expect(reason({ left: "2024-07-01" })).toBeNull();
  expect(reason({ joined: "2024-07-01" })).toBe("check.away.not-yet");
  expect(reason({ joined: "2024-06-30" })).toBe("check.away.short-service");
  expect(reason({ joined: "2023-12-31" })).toBeNull();
});

test("who comes on the first day of a short period is asked as those are who were there", () => {
  const people = ledger("roster", [{ name: "甲一", department: "甲科", joined: "2024-03-01" }]);
  const took = ledger("activity", [{ date: "2024-03-05", name: "创建大扫除", people: ["甲一"] }]);
  const fortnight = { from: "2024-03-01", to: "2024-03-14", asOf: "2024-03-14" };
  expect(measure("creation-participation-rate", [people, took], fortnight)).toMatchObject({
    numerator: 1,
    excluded: [],
  });
});
