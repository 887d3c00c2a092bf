import type { MeasureCall } from "../../../src/measures";
import { grid, ledger, type Mark, roster, STAFF } from "../../check/make";
import { ALL, notesOf, run } from "../run";

const call: MeasureCall = { measure: "persons-covered", ledger: "activity", names: ["people"] };
const activity = (...people: readonly (readonly string[])[]) =>
  ledger(
    "activity",
    people.map((names) => ({ date: "2024-03-05", name: "植树", people: names })),
  );
const notes = (...ledgers: Parameters<typeof run>[2][number][]) =>
  notesOf(run(call, ALL, [roster(), ...ledgers]));

test("a group of which nobody knows who it is is said also where everybody took part by name", () => {
  expect(notes(activity(STAFF, ["各科室负责人"]))).toEqual([
    "1条记录只写了范围（如各科室负责人），不能确定是谁",
    "1条记录没有名单，不能逐人判定",
  ]);
});

test("a group that is known is told as taken, and nothing of one that is not", () => {
  expect(notes(activity(["全体干部职工"]))).toEqual([expect.stringMatching(/^1条/)]);
  expect(notes(activity(STAFF))).toEqual([]);
});

test("who was away is told by the sheets that count, for the whole of the day", () => {
  const sheet = (marks: readonly Mark[], duplicateOf: string | null = null) =>
    grid({ 甲一: marks }, { duplicateOf });
  const away = (...marks: readonly Mark[]) => notes(activity(["全体干部职工"]), sheet(marks)).slice(1);
  const day = "2024-03-05";
  expect(away({ day, code: "sick-leave" })).toEqual(["3月5日写全体，考勤表上不在岗：甲一"]);
  expect(away({ day, code: "sick-leave", part: "morning" })).toEqual([]);
  expect(
    away({ day, code: "sick-leave", part: "morning" }, { day, code: "sick-leave", part: "afternoon" }),
  ).toHaveLength(1);
  expect(away({ day, code: "duty" })).toEqual([]);
  expect(away({ day: "2024-03-06", code: "sick-leave" })).toEqual([]);
  const secondView = sheet([{ day, code: "sick-leave" }], "别的表!A1");
  expect(notes(activity(["全体干部职工"]), secondView).slice(1)).toEqual([]);
});
