import { type Ledger } from "../../../src/ledgers";
import { DEFAULT_SETTINGS, createContext, CALENDAR_WORKDAYS, runMeasure } from "../../../src/measures";
import { roster, ledger } from "../../check/make";
import { CLAUSES } from "../../../src/standards";

const period = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

const clause = CLAUSES.find(({ id }) => id === "study-hours-120");

function hoursOf(ledgers: readonly Ledger[], settings = DEFAULT_SETTINGS) {
  if (!clause) throw new Error("no clause");
  const context = createContext([roster(), ...ledgers], period, CALENDAR_WORKDAYS, settings);
  const { people, notes } = runMeasure(clause.measure, clause.target, context);
  return { hours: people?.[0]?.actual, notes: notes.map(({ text }) => text) };
}

/** Hours as they are read from 「半天」 and 「2天」. */
function inDays(...days: readonly number[]): Ledger {
  const list = ledger(
    "study-hours",
    days.map(() => ({ date: "2024-03-05", person: "甲一", hours: 0 })),
  );
  const records = list.records.map((record, index) => {
    const { hours } = record.fields;
    if (!hours) throw new Error("no hours");
    const field = { ...hours, value: null, days: days[index] ?? 0 };
    return { ...record, fields: { ...record.fields, hours: field } };
  });
  return { ...list, records };
}

test("half a day of study is three hours and a day six, and the conversion is told", () => {
  expect(hoursOf([inDays(0.5, 1, 1.5)])).toEqual({
    hours: 18,
    notes: [
      { key: "check.points-by-person" },
      { key: "check.days-as-hours", params: { n: 3, half: 3, day: 6 } },
    ],
  });
});

test("a unit that counts four hours and seven and a half gets those", () => {
  const settings = { ...DEFAULT_SETTINGS, halfDayHours: 4, dayHours: 7.5 };
  expect(hoursOf([inDays(0.5, 1, 1.5)], settings).hours).toBe(23);
});

test("a training that says its days and no hours counts by its days, one that says both by its hours", () => {
  const trainings = ledger("training", [
    { date: "2024-05-06", person: "甲一", days: 2 },
    { date: "2024-06-03", person: "甲一", days: 5, hours: 20 },
  ]);
  const studied = ledger("study", [{ date: "2024-03-05", people: ["甲一"], hours: 1 }]);
  expect(hoursOf([trainings, studied]).hours).toBe(33);
});
