import { readRubrics, withWords } from "../../../src/assistant/memory/kept-rubrics";
import type { Clause } from "../../../src/standards";
import { countedOtherwise } from "../../../src/standards/rubric/count-otherwise";
import { countedInParts } from "../../../src/standards/rubric/split-by-hand";
import { GENERAL_WORDS } from "../../../src/standards/general-words";

const TWO = ["每月开展卫生检查不少于2次", "每季度集中学习1次"];

const clause: Clause = {
  ...GENERAL_WORDS,
  id: "row",
  group: "A",
  title: { zh: "卫生和学习", en: "Hygiene and study" },
  unmetTitle: { zh: "卫生和学习", en: "Hygiene and study" },
  basis: "考核细则",
  kind: "Q",
  localDefault: false,
  proposed: true,
  whenEmpty: "insufficient-data",
  evidence: { zh: "", en: "" },
  ...countedInParts(TWO),
};

function partsOf({ measure }: Clause) {
  if (measure.measure !== "all-of") throw new Error("not of parts");
  return measure.parts;
}
const [hygiene, study] = partsOf(clause);
const HYGIENE = hygiene?.name.zh ?? "";

test("one part gets another figure, the others stay, and the row is agreed to", () => {
  const counted = countedOtherwise(clause, { ofParts: { [HYGIENE]: { value: 4 } } });
  expect(partsOf(counted)[0]).toEqual({ ...hygiene, target: { ...hygiene?.target, value: 4 } });
  expect(partsOf(counted)[1]).toEqual(study);
  expect(counted.proposed).toBe(false);
});

test("one part is asked of a person instead, or by other words", () => {
  const asked = countedOtherwise(clause, { ofParts: { [HYGIENE]: { measure: "manual" } } });
  expect(partsOf(asked)[0]?.call).toEqual({ measure: "manual" });
  const worded = countedOtherwise(clause, { ofParts: { [HYGIENE]: { words: ["食堂"] } } });
  expect(JSON.stringify(partsOf(worded)[0]?.call)).toContain("食堂");
});

test("a way of counting for all of the row leaves no parts, and what is said of a part that is gone says nothing", () => {
  const whole = countedOtherwise(clause, { measure: "manual", ofParts: { [HYGIENE]: { value: 4 } } });
  expect(whole.measure).toEqual({ measure: "manual" });
  expect(partsOf(countedOtherwise(clause, { ofParts: { 没有这一项: { value: 4 } } }))).toEqual(
    partsOf(clause),
  );
});

test("the workbook remembers it, and reads nothing that is no word", () => {
  const kept = withWords({}, "考核细则", [], { row: { ofParts: { [HYGIENE]: { value: 4, per: "month" } } } });
  expect(readRubrics(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  const odd = {
    考核细则: { rows: [], said: { row: { ofParts: { 甲: { value: -1, per: "century" }, 乙: 3 } } } },
  };
  expect(readRubrics(odd)["考核细则"]?.said).toEqual({ row: { ofParts: { 甲: {} } } });
});
