import { measure, run, ALL, problemsOf, notesOf, asOf } from "../run";
import { ledger, type Row } from "../../check/make";
import { type MeasureCall } from "../../../src/measures";

describe("as many present as expected", () => {
  test("are possible, more are pointed out", () => {
    const session = (expected: number, attended: number) =>
      measure("study-attendance-rate", [
        ledger("study", [{ date: "2024-03-05", form: "collective", expected, present: attended }]),
      ]).problems.map(({ text }) => text.key);
    expect(session(20, 20)).toEqual([]);
    expect(session(20, 21)).toEqual(["check.part-above-whole"]);
  });
});

test("rows that lack either number are left out of a ratio, not counted as nothing", () => {
  const study = ledger("study", [
    { date: "2024-03-01", form: "collective", expected: 20, present: 19 },
    { date: "2024-03-08", form: "collective", expected: 20 },
    { date: "2024-03-15", form: "collective", present: 20 },
  ]);
  expect(measure("study-attendance-rate", [study])).toMatchObject({
    numerator: 19,
    denominator: 20,
    actual: 95,
  });
});

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("those present of those expected", () => {
  const call: MeasureCall = { measure: "ratio-of-sums", ledger: "study", part: "present", whole: "expected" };
  const session = (topic: string, present: number | string, expected: number | string): Row => ({
    date: "2024-03-05",
    topic,
    present,
    expected,
  });

  test("are told of the sessions that pull them down, and of those without a number", () => {
    const result = run(call, { ...ALL, value: 90 }, [
      study(session("一", 10, 10), session("二", 7, 10), session("三", "", 10), session("四", 0, 4)),
    ]);
    expect(result).toMatchObject({ numerator: 17, denominator: 24, satisfied: false, standing: "final" });
    expect(problemsOf(result)).toEqual(["「二」实到7人，应到10人", "「四」实到0人，应到4人"]);
    expect(notesOf(result)).toEqual(["「三」缺应到或实到，未计入"]);
    const early = run(call, { ...ALL, value: 90 }, [study(session("二", 7, 10))], asOf("2024-06-30"));
    expect(early.standing).toBe("behind");
  });

  test("are not those of what is left out", () => {
    const rows = study(
      { ...session("一", 9, 10), form: "collective" },
      { ...session("二", 1, 10), form: "self-study" },
    );
    const leaveOut = { field: "form", in: ["self-study"] };
    expect(run({ ...call, leaveOut }, ALL, [rows])).toMatchObject({ numerator: 9, denominator: 10 });
    const where = { field: "topic", filled: true as const };
    expect(run({ ...call, where, leaveOut }, ALL, [rows])).toMatchObject({ numerator: 9, denominator: 10 });
    const other = { field: "topic", contains: ["二"] };
    expect(run({ ...call, where: other }, ALL, [rows])).toMatchObject({ numerator: 1, denominator: 10 });
  });

  test("are no figure where nobody was expected", () => {
    expect(run(call, ALL, [study(session("一", 0, 0))])).toMatchObject({ data: "none", actual: null });
  });
});

test("a ratio of all rows tells what can't be, also where others fall short", () => {
  const call: MeasureCall = { measure: "ratio-of-sums", ledger: "study", part: "present", whole: "expected" };
  const rows = study(
    { date: "2024-03-01", form: "collective", expected: 20, present: 10 },
    { date: "2024-03-08", form: "self", expected: 20, present: 21 },
  );
  const result = run(call, ALL, [rows]);
  expect(result).toMatchObject({ numerator: 10, denominator: 20, satisfied: false });
  expect(result.problems.map(({ text }) => text.key)).toContain("check.part-above-whole");
});
