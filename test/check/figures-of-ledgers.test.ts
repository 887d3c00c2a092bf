import type { Ledger, Question } from "../../src/ledgers";
import { findStandard, type ClauseId } from "../../src/standards";
import { ledger, recognition, roster } from "./make";
import { figuresOf, YEAR_2024, type Checking } from "./run";

const OPTIONS: Checking = { standard: "city-civilized-organ", period: YEAR_2024, unit: "某局" };
const ask = (
  ledgers: readonly Ledger[],
  options: Partial<Checking> = {},
  questions: readonly Question[] = [],
) => figuresOf(recognition(ledgers, questions), { ...OPTIONS, ...options });

const funds = ledger("activity", [
  { date: "2024-03-05", name: "创建活动", cost: 300 },
  { date: "2024-03-05", name: "创建活动", cost: 200 },
]);
const question: Question = {
  id: "column:1",
  kind: "column",
  text: { key: "recognise.words", params: { words: "哪一列" } },
  cells: [],
  value: "",
  choices: [],
  suggestion: null,
  affects: [{ kind: "activity" }],
  confidence: 0.5,
};

test("lines of a ledger are counted and a column is added up; without any there is no figure, not nought", () => {
  expect(ask([funds]).records("activity")).toBe(2);
  expect(ask([funds]).sum("activity", "cost")).toBe(500);
  expect(ask([funds]).records("study")).toBeNull();
  expect(ask([funds]).sum("activity", "persons")).toBeNull();
});

test("figures of a ledger are withheld while a question about it is open", () => {
  expect(ask([funds], {}, [question]).records("activity")).toBeNull();
  expect(ask([funds], {}, [question]).sum("activity", "cost")).toBeNull();
});

test("the target is the unit's own, else the standard's, else the clause's", () => {
  const target = (id: ClauseId, options: Partial<Checking> = {}) => ask([funds], options).clause(id);
  const study = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  const yearly = (options: Partial<Checking> = {}) =>
    ask([study], options).clause("study-sessions-yearly")?.target;
  expect(yearly()).toBe(12);
  expect(yearly({ overrides: { "study-sessions-yearly": { target: 20 } } })).toBe(20);
  expect(yearly({ overrides: { "disclosure-yearly": { target: 5 } } })).toBe(12);
  expect(target("friday-afternoon-weekly")?.data).toBe("none");
  expect(target("no-such-clause" as ClauseId)).toBeNull();
});

test("a standard may be given itself; one that does not exist is an error", () => {
  const standard = findStandard("city-civilized-organ");
  if (!standard) throw new Error("no standard");
  expect(ask([funds], { standard }).records("activity")).toBe(2);
  expect(() => ask([funds], { standard: "no-such-standard" })).toThrow(RangeError);
});

test("a total is that of a clause that counts, and of no other", () => {
  const study = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  expect(ask([study]).total("study-sessions-monthly")?.actual).toBe(1);
  expect(ask([study]).total("attendance-rate")).toBeNull();
  expect(ask([study]).total("no-such-clause" as ClauseId)).toBeNull();
});

test("sessions by person are those of collective study, self-study left out", () => {
  const study = ledger("study", [
    { date: "2024-03-05", form: "collective", people: "甲一" },
    { date: "2024-04-05", form: "self-study", people: "甲一、甲二" },
  ]);
  const people = ask([roster(), study]).studySessions()?.people ?? [];
  expect(people.map(({ name, actual }) => [name, actual])).toEqual([
    ["甲一", 1],
    ["甲二", 0],
    ["乙一", 0],
    ["乙二", 0],
  ]);
});

test("months are looked at whole, the running one up to the as-of day", () => {
  const study = ledger("study", [
    { date: "2024-01-31", form: "collective" },
    { date: "2024-03-01", form: "collective" },
    { date: "2024-03-02", form: "collective" },
  ]);
  const period = { ...YEAR_2024, asOf: "2024-03-01" };
  const months = ask([study], { period }).byMonth("study-sessions-monthly");
  expect(months.slice(0, 4).map(({ due, measured }) => [due, measured?.actual ?? null])).toEqual([
    [true, 1],
    [true, null],
    [false, 1],
    [false, null],
  ]);
});

test("rules issued before the period are counted as long as they are in force", () => {
  const rules = ledger("rule", [
    { name: "考勤制度", issued: "2021-05-06", state: "in-force" },
    { name: "学习制度", issued: "2024-02-01" },
    { name: "接待办法", issued: "2019-02-01", state: "repealed" },
  ]);
  expect(ask([rules]).records("rule")).toBe(2);
  expect(ask([funds]).records("rule")).toBeNull();
});
