import { ledger, type Row } from "../../check/make";
import { CLAUSES } from "../../../src/standards";
import { createContext, runMeasure, type MeasureCall } from "../../../src/measures";
import { run, ALL, problemsOf, notesOf } from "../run";

describe("a calendar that is not known", () => {
  test("is told where only some of the days are of such a year", () => {
    const term = { from: "2019-12-01", to: "2020-01-31", asOf: "2020-01-31" };
    const known = (day: string) => day >= "2020";
    const fridays = ledger("study", [{ date: "2020-01-03", form: "political", time: "14:30" }]);
    const clause = CLAUSES.find(({ id }) => id === "friday-afternoon-weekly");
    if (!clause) throw new Error("friday-afternoon-weekly");
    const context = createContext([fridays], term, { isWorkday: () => true, isKnown: known });
    const notes = runMeasure(clause.measure, clause.target, context).notes.map(({ text }) => text.key);
    expect(notes).toContain("check.calendar-unknown");
  });
});

describe("every Friday", () => {
  const call: MeasureCall = {
    measure: "weekday-coverage",
    ledger: "study",
    weekday: 5,
    where: { field: "topic", filled: true },
    leaveOut: { field: "topic", contains: ["自学"] },
    cancelled: { field: "remark", contains: ["停学"] },
  };
  const march = { from: "2024-03-01", to: "2024-03-31", asOf: "2024-03-31" }; // Fridays: 1, 8, 15, 22, 29
  const on = (date: string, topic: string, remark = ""): Row => ({ date, topic, remark });

  test("that was registered as cancelled is not asked, and what was left out holds none", () => {
    const rows = ledger("study", [
      on("2024-03-01", "理论"),
      on("2024-03-08", "自学"),
      on("2024-03-14", "理论"),
      on("2024-03-15", "", "停学"),
      on("2024-03-22", "理论"),
      on("2024-03-29", "理论"),
    ]);
    const result = run(call, ALL, [rows], march);
    expect(result).toMatchObject({ numerator: 3, denominator: 4, actual: 75, standing: "final" });
    expect(problemsOf(result)).toEqual(["1个周五没有此项学习：3月8日"]);
    expect(notesOf(result)).toHaveLength(1);
    expect(result.evidence.map(({ row }) => row)).toEqual([3, 7]);
    const running = run(call, ALL, [rows], { ...march, to: "2024-04-30" });
    expect(running.standing).toBe("behind");
  });

  test("is none where none was due, and nothing is missing where all were held", () => {
    const early = { ...march, asOf: "2024-03-04", from: "2024-03-03" };
    const none = run(call, ALL, [ledger("study", [on("2024-03-04", "理论")])], early);
    expect(none).toMatchObject({ actual: null, satisfied: false, standing: "not-started" });
    const days = ["01", "08", "15", "22", "29"].map((day) => on(`2024-03-${day}`, "理论"));
    expect(problemsOf(run(call, ALL, [ledger("study", days)], march))).toEqual([]);
    const { cancelled, ...without } = call;
    expect(cancelled).toBeDefined();
    expect(run(without, ALL, [ledger("study", days)], march)).toMatchObject({ numerator: 5, denominator: 5 });
  });
});
