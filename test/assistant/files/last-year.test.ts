import { lastYearOf, withLastYear } from "../../../src/assistant/files/last-year";
import { parseMemory } from "../../../src/assistant/memory/memory";
import { readOwnSheets } from "../../../src/own-sheets";

const MEMORY = JSON.stringify({
  version: 1,
  answers: {
    "mark:-": "rest",
    "year:考勤": "2024",
    "blank:综合科": "present",
    "blank:综合科@2024-03": "absent",
  },
  columns: { "0123456789abcdef": { 备注: "" } },
  taught: [
    {
      id: "a",
      sheet: "考勤",
      kind: "attendance",
      across: { "D:AH": "2024-03-01" },
      from: "2024-03-01",
      to: "2024-03-31",
      marks: { "※": "sick-leave" },
      fingerprint: "x",
      headerFrom: 2,
      applied: "2024-12-31",
    },
  ],
  words: {
    confirmations: { x: { clause: "x", confirmed: true, by: "甲", on: "2024-12-01", note: "" } },
    waivers: {},
  },
});
const file = (memory: string | null) => ({ name: "上年.xlsx", sheets: [], own: [], memory });
const NOTHING_OWN = readOwnSheets({ sheets: [], own: [] });

it("takes what holds in any year, without its days", () => {
  const found = lastYearOf(file(MEMORY), NOTHING_OWN);
  expect(found?.answers).toEqual({ "mark:-": "rest", "blank:综合科": "present" });
  expect(found?.columns).toEqual({ "0123456789abcdef": { 备注: "" } });
  expect(found?.taught).toEqual([
    {
      id: "a",
      sheet: "考勤",
      kind: "attendance",
      marks: { "※": "sick-leave" },
      fingerprint: "x",
      headerFrom: 2,
      applied: null,
    },
  ]);
});

it("is nothing where the add-in was not used", () => {
  expect(lastYearOf(file(null), NOTHING_OWN)).toBeNull();
});

it("lets what this workbook says go before, and takes no confirmations along", () => {
  const found = lastYearOf(file(MEMORY), NOTHING_OWN);
  if (!found) throw new Error("nothing");
  const here = parseMemory(
    JSON.stringify({ version: 1, answers: { "mark:-": "present" }, columns: {}, taught: [] }),
  );
  const merged = withLastYear(here, found);
  expect(merged.answers).toEqual({ "mark:-": "present", "blank:综合科": "present" });
  expect(merged.taught?.map(({ id }) => id)).toEqual(["a"]);
  expect(merged.words).toEqual(here.words);
  expect(withLastYear(merged, found).taught).toHaveLength(1);
});

it("takes along what was said of the unit's own rubric, unless something is said of it here", () => {
  const row = { id: "r1", print: "p", dimension: "学习", text: "每月学习一次", rule: "", points: 2 };
  const rubrics = (said: object) => ({ 考核细则: { rows: [row], said } });
  const memory = (said: object) =>
    JSON.stringify({ version: 1, answers: {}, columns: {}, rubrics: rubrics(said) });
  const found = lastYearOf(file(memory({ r1: { accepted: true } })), NOTHING_OWN);
  if (!found) throw new Error("nothing");
  expect(found.rubrics).toEqual(rubrics({ r1: { accepted: true } }));
  expect(withLastYear(parseMemory(memory({})), found).rubrics).toEqual(rubrics({ r1: { accepted: true } }));
  expect(withLastYear(parseMemory(memory({ r1: { value: 9 } })), found).rubrics).toEqual(
    rubrics({ r1: { value: 9 } }),
  );
  expect(lastYearOf(file(memory({})), NOTHING_OWN)).toBeNull();
});
