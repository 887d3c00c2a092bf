import { daysOf, EVERY_MONTH, grid, inMonths, ledger, roster, STAFF } from "../make";
import { checkLedgers, noteTexts, missingTexts, problemTexts, resultOf } from "../run";

const hours = (people: string) =>
  ledger("study", inMonths(EVERY_MONTH, { form: "collective", hours: 10, people: [people] }));
const activity = (...people: readonly string[]) =>
  ledger("activity", [{ date: "2024-03-05", name: "创建文明机关大扫除", people }]);
const took = (...people: readonly string[]) =>
  resultOf(checkLedgers([roster(), activity(...people)]), "creation-participation-rate");

describe("words for a group in a list of people", () => {
  test("everybody is who serves on that day, and changes no figure against their names", () => {
    const all = took("全体干部职工");
    expect(all).toMatchObject({ verdict: "met", numerator: 4, denominator: 4 });
    expect(noteTexts(all)).toContain("1条记录写的是全体，按当日在岗人员计");
    expect(took(...STAFF)).toMatchObject({ verdict: "met", numerator: 4, denominator: 4 });
    for (const word of ["全体干部职工", ...STAFF]) {
      const result = resultOf(checkLedgers([roster(), hours(word)]), "study-hours-120");
      expect(result.numerator).toBe(word === "全体干部职工" ? 4 : 1);
    }
  });

  test("who came later was not among everybody", () => {
    const people = roster([{ name: "丙一", department: "甲科", joined: "2024-06-01" }]);
    const result = resultOf(checkLedgers([people, activity("全体干部职工")]), "creation-participation-rate");
    expect(problemTexts(result)).toEqual(["丙一缺1次"]);
  });

  test("who was away by the attendance sheet is told", () => {
    const march = (code: "present" | "sick-leave") =>
      daysOf("2024-03-04", "2024-03-08").map((day) => ({ day, code }));
    const sheet = grid({ 甲一: march("present"), 甲二: march("sick-leave") });
    const result = resultOf(
      checkLedgers([roster(), sheet, activity("全体干部职工")]),
      "creation-participation-rate",
    );
    expect(noteTexts(result)).toContain("3月5日写全体，考勤表上不在岗：甲二");
  });

  test("who was away on several days is told once", () => {
    const sheet = grid({
      甲一: ["2024-03-05", "2024-03-06"].map((day) => ({ day, code: "sick-leave" as const })),
    });
    const list = ledger(
      "activity",
      ["2024-03-05", "2024-03-06"].map((date) => ({ date, name: "植树", people: ["全体干部职工"] })),
    );
    const result = resultOf(checkLedgers([roster(), sheet, list]), "creation-participation-rate");
    expect(noteTexts(result)).toContain("3月5日、3月6日写全体，考勤表上不在岗：甲一");
  });

  test("whom the record excepts was not there", () => {
    const list = activity("全体干部职工");
    const [record] = list.records;
    const people = record?.fields["people"];
    if (!record || !people) throw new Error("no record");
    const raw = "全体干部职工（甲一请假）";
    const excepted = {
      ...list,
      records: [{ ...record, fields: { ...record.fields, people: { ...people, raw } } }],
    };
    const result = resultOf(checkLedgers([roster(), excepted]), "creation-participation-rate");
    expect(problemTexts(result)).toEqual(["甲一缺1次"]);
  });

  test("a department's people are those of it", () => {
    expect(took("甲科全体人员")).toMatchObject({ numerator: 2, denominator: 4 });
  });

  test("a group that nobody can name is no data and nobody's failure", () => {
    const result = took("各科室负责人");
    expect(result.verdict).toBe("insufficient-data");
    expect(missingTexts(result)).toEqual(["1条记录只写了范围（如各科室负责人），不能确定是谁"]);
    expect(took("甲一", "各科室负责人").verdict).toBe("insufficient-data");
    expect(took(...STAFF, "各科室负责人").verdict).toBe("met");
    const sum = resultOf(checkLedgers([roster(), hours("各科室负责人")]), "study-hours-120");
    expect(sum.verdict).toBe("insufficient-data");
  });
});

test("without a roster the people of the attendance sheets are the unit's, and it is said", () => {
  const days = daysOf("2024-03-01", "2024-03-29").map((day) => ({ day, code: "present" as const }));
  const sheet = grid({ 甲一: days, 乙一: days }, { department: "甲科" });
  const result = resultOf(checkLedgers([sheet, activity("甲一")]), "creation-participation-rate");
  expect(result).toMatchObject({ numerator: 1, denominator: 2 });
  expect(noteTexts(result)).toContain("无花名册，以考勤表中的人员为准");
});
