import { EMPTY_MEMORY, recognise, type Memory } from "../../src/recognise";
import { sheetOf } from "../support/sheet-of";

/** A workbook that was read before reads as one that was not, whatever the workbook remembers meanwhile. */

const grid = (month: number, mark: string) =>
  sheetOf(
    [
      [`清河县某局2024年${month}月考勤表`],
      ["序号", "姓名", ...Array.from({ length: 28 }, (_, day) => day + 1)],
      [1, "周明", ...Array.from({ length: 28 }, (_, day) => (day === 1 ? mark : "√"))],
      [2, "吴芳", ...Array.from({ length: 28 }, (_, day) => (day === 20 ? "" : "√"))],
    ],
    { name: `${month}月考勤` },
  );
const study = sheetOf(
  [
    ["2024年学习台账"],
    ["序号", "学习日期", "学习形式", "学习内容"],
    [1, "2024年1月5日", "集中学习", "传达会议精神"],
    [2, "2024年1月19日", "集中学习", "业务规范"],
  ],
  { name: "学习台账" },
);
const SHEETS = [grid(1, "▼"), grid(2, "◇"), study];
const OPTIONS = { ownSheets: new Set<string>() };

test("what is known of sheets is used only where it would be found again", () => {
  const known = new WeakMap();
  const before = recognise(SHEETS, { ...OPTIONS, memory: EMPTY_MEMORY }, known);
  const fingerprint = before.ledgers.find(({ kind }) => kind === "study")?.fingerprint ?? "";
  const memories: Memory[] = [
    { ...EMPTY_MEMORY, answers: { "mark:▼": "business-trip" } },
    { ...EMPTY_MEMORY, answers: { "mark:▼": "rest", "mark:◇": "sick-leave" } },
    { ...EMPTY_MEMORY, answers: { "blank:1月考勤@2024-01": "present" } },
    { ...EMPTY_MEMORY, columns: { [fingerprint]: { 学习形式: "" } } },
    { ...EMPTY_MEMORY, answers: { [`column:${fingerprint}:学习形式`]: "ignore" } },
    EMPTY_MEMORY,
  ];
  for (const memory of memories)
    expect(recognise(SHEETS, { ...OPTIONS, memory }, known)).toEqual(
      recognise(SHEETS, { ...OPTIONS, memory }),
    );
});

test("what is answered about a sheet that was taught is read there", () => {
  const known = new WeakMap();
  const strange = sheetOf(
    [
      ["2024年学习台账"],
      ["序号", "学习日期", "学习形式", "学习内容"],
      [1, "2024年1月5日", "悟学", "传达会议精神"],
      [2, "2024年1月19日", "集中学习", "业务规范"],
    ],
    { name: "学习台账" },
  );
  const taught: Memory["taught"] = [
    {
      id: "taught-1",
      sheet: "学习台账",
      kind: "study",
      fingerprint: null,
      headerFrom: null,
      applied: null,
      marks: {},
    },
  ];
  const before = recognise([strange], { ...OPTIONS, memory: { ...EMPTY_MEMORY, taught } }, known);
  expect(before.questions.map(({ id }) => id)).toEqual(["word:study:form:悟学"]);
  const memory = { ...EMPTY_MEMORY, taught, answers: { "word:study:form:悟学": "self-study" } };
  const after = recognise([strange], { ...OPTIONS, memory }, known);
  expect(after.questions).toEqual([]);
  expect(after).toEqual(recognise([strange], { ...OPTIONS, memory }));
});
