import type { Question } from "../../src/ledgers";
import { EMPTY_MEMORY, recognise } from "../../src/recognise";
import { sheetOf } from "../support/sheet-of";
import { EVERY_MONTH, inMonths, ledger, recognition } from "./make";
import { checkRecognised, missingTexts, problemTexts, resultOf, YEAR_2024 } from "./run";

const study = ledger("study", inMonths(EVERY_MONTH, { form: "collective" }));

test("a question about the roster keeps undecided what needs it among others", () => {
  const asked: Question = {
    id: "column:2",
    kind: "column",
    text: { key: "recognise.words", params: { words: "哪一列" } },
    cells: [],
    value: "",
    choices: [],
    suggestion: null,
    affects: [{ kind: "roster" }],
    confidence: 0.5,
  };
  const report = checkRecognised(recognition([], [asked]), {
    standard: "city-civilized-organ",
    period: YEAR_2024,
    unit: "某局",
  });
  expect(resultOf(report, "creation-participation-rate").blockedBy).toEqual(["column:2"]);
  expect(report.dimensions.flatMap(({ clauses }) => clauses).sort()).toEqual(
    report.results.map(({ id }) => id).sort(),
  );
});

describe("a question blocks only what depends on it", () => {
  const blocked = (affects: Question["affects"]) => {
    const question: Question = {
      id: "column:1",
      kind: "column",
      text: { key: "recognise.words", params: { words: "哪一列" } },
      cells: [],
      value: "",
      choices: [],
      suggestion: null,
      affects,
      confidence: 0.5,
    };
    const report = checkRecognised(recognition([study], [question]), {
      standard: "city-civilized-organ",
      period: YEAR_2024,
      unit: "某局",
    });
    return report.results.filter(({ blockedBy }) => blockedBy.length > 0).map(({ id }) => id);
  };

  test("all of a ledger, or one of its fields", () => {
    expect(blocked([{ kind: "study" }])).toContain("study-sessions-yearly");
    expect(blocked([{ kind: "study" }])).not.toContain("disclosure-yearly");
    expect(blocked([{ kind: "study", field: "date" }])).toContain("study-sessions-yearly");
    expect(blocked([{ kind: "study", field: "host" }])).not.toContain("study-sessions-yearly");
  });

  test("where it may be of one ledger or of another, both", () => {
    const both = blocked([{ kind: "study" }, { kind: "disclosure" }]);
    expect(both).toEqual(expect.arrayContaining(["study-sessions-yearly", "disclosure-yearly"]));
  });
});

describe("an answer that can't change a clause's figure doesn't hold its verdict", () => {
  const days = Array.from({ length: 31 }, (_, at) => at + 1);
  const month = (number: number, odd: string) =>
    sheetOf(
      [
        [`某局2024年${String(number)}月考勤表`],
        ["姓名", ...days],
        ["张一", ...days.map(() => "√")],
        ["李二", ...days.map((day) => (day === 10 ? odd : "√"))],
        ["说明：√出勤 ×旷工"],
      ],
      { name: `${String(number)}月` },
    );
  const blocked = (sheets: readonly ReturnType<typeof month>[], period = YEAR_2024) =>
    checkRecognised(recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() }), {
      standard: "county-three-excellent-one-satisfied",
      period,
      unit: "某局",
    })
      .results.filter(({ blockedBy }) => blockedBy.length > 0)
      .map(({ id }) => id);
  const rest = ["absenteeism-zero", "attendance-rate", "attendance-records-complete", "late-early-limit"];

  test("a mark that may be an absence holds all that looks at marks, a blank what looks at attendance", () => {
    expect(blocked([month(1, "※")]).sort()).toEqual(rest);
    expect(blocked([month(1, "")]).sort()).toEqual(["attendance-rate", "attendance-records-complete"]);
  });

  test("what is exceeded whatever a mark means is unmet, with the people and days; what is unread is told beside", () => {
    const absent = sheetOf(
      [
        ["某局2024年2月考勤表"],
        ["姓名", ...days.slice(0, 29)],
        ["张一", ...days.slice(0, 29).map((day) => (day === 6 || day === 7 ? "×" : "√"))],
        ["李二", ...days.slice(0, 29).map((day) => (day < 22 || day > 26 ? "√" : "迟"))],
        ["说明：√出勤 ×旷工 迟迟到"],
      ],
      { name: "2月" },
    );
    const report = checkRecognised(
      recognise([month(1, "※"), absent], { memory: EMPTY_MEMORY, ownSheets: new Set() }),
      { standard: "county-three-excellent-one-satisfied", period: YEAR_2024, unit: "某局" },
    );
    const absence = resultOf(report, "absenteeism-zero");
    expect(absence).toMatchObject({ verdict: "unmet", actual: 2, blockedBy: [] });
    expect(problemTexts(absence)).toEqual(["张一2月旷工2天"]);
    expect(missingTexts(absence).join()).toContain("1格符号未选定含义");
    expect(problemTexts(resultOf(report, "late-early-limit"))).toEqual(["李二2月迟到早退3次"]);
  });

  test("a rate that can't be reached any more waits for no mark", () => {
    const low = (odd: string) =>
      sheetOf(
        [
          ["某局2024年1月考勤表"],
          ["姓名", ...days],
          ["张一", ...days.map(() => "×")],
          ["李二", ...days.map((day) => (day === 10 ? odd : "√"))],
          ["说明：√出勤 ×旷工"],
        ],
        { name: "1月" },
      );
    const rate = (odd: string) =>
      resultOf(
        checkRecognised(recognise([low(odd)], { memory: EMPTY_MEMORY, ownSheets: new Set() }), {
          standard: "county-three-excellent-one-satisfied",
          period: YEAR_2024,
          unit: "某局",
        }),
        "attendance-rate",
      );
    expect(rate("※")).toMatchObject({ verdict: "unmet", blockedBy: [] });
    const near = recognise([month(1, "※")], { memory: EMPTY_MEMORY, ownSheets: new Set() });
    const open = checkRecognised(near, {
      standard: "county-three-excellent-one-satisfied",
      period: YEAR_2024,
      unit: "某局",
    });
    expect(resultOf(open, "attendance-rate").verdict).toBe("insufficient-data");
    expect(problemTexts(rate("※"))).toEqual([expect.stringContaining("1月出勤率")]);
  });

  test("a mark of another month holds nothing of this one", () => {
    const january = { from: "2024-01-01", to: "2024-01-31", asOf: "2024-01-31" };
    expect(blocked([month(1, "√"), month(5, "※")], january)).toEqual([]);
    expect(blocked([month(1, "※"), month(5, "※")], january).sort()).toEqual(rest);
    expect(blocked([month(1, "√"), month(5, "※")]).sort()).toEqual(rest);
  });

  test("a form of study of another year holds nothing of this one, a state may outlast its year", () => {
    const study = (year: number) =>
      sheetOf(
        [
          ["学习台账"],
          ["日期", "学习主题", "学习形式"],
          [`${String(year)}-03-05`, "条例", "云端"],
          [`${String(year)}-04-05`, "讲话", "云端"],
        ],
        { name: "学习" },
      );
    expect(blocked([study(2024)])).not.toEqual([]);
    expect(blocked([study(2023)])).toEqual([]);
    const rectification = sheetOf(
      [
        ["整改台账"],
        ["存在问题", "发现时间", "整改措施", "整改状态", "完成时间"],
        ["灯坏了", "2023-03-05", "更换", "等配件", ""],
        ["门坏了", "2023-03-06", "更换", "等配件", ""],
      ],
      { name: "整改" },
    );
    expect(blocked([rectification])).not.toEqual([]);
  });

  test("a column of the roster that no figure reads holds nothing", () => {
    const asked = (field: string): readonly string[] => {
      const question: Question = {
        id: "column:2",
        kind: "column",
        text: { key: "recognise.words", params: { words: "哪一列" } },
        cells: [],
        value: "",
        choices: [],
        suggestion: null,
        affects: [{ kind: "roster", field }],
        confidence: 0.5,
      };
      const report = checkRecognised(recognition([study], [question]), {
        standard: "city-civilized-organ",
        period: YEAR_2024,
        unit: "某局",
      });
      return resultOf(report, "study-hours-120").blockedBy;
    };
    expect(asked("department")).toEqual(["column:2"]);
    expect(asked("identity")).toEqual([]);
  });
});
