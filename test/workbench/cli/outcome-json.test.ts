import { outcomeJson } from "../../../src/workbench/cli/outcome-json";
import { OUTCOME } from "./small-outcome";

describe("the JSON of a run", () => {
  const json = outcomeJson({
    ...OUTCOME,
    written: [
      { sheet: "达标汇总", kind: "summary", created: false, rows: 60, kept: 12, blanks: 0, overwritten: [] },
    ],
  });

  it("has the parts that docs/command-line.md names, in that order", () => {
    expect(Object.keys(json)).toEqual([
      "version",
      "standard",
      "period",
      "tables",
      "skipped",
      "later",
      "questions",
      "ignoredAnswers",
      "findings",
      "results",
      "missing",
      "rectification",
      "score",
      "written",
      "templates",
      "host",
    ]);
    expect(json.version).toBe(1);
    expect(json.period).toEqual({ from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" });
  });

  it("gives a table with rows as people see them, half days, and the rows left out together", () => {
    expect(json.tables).toEqual([
      {
        sheet: "5月",
        fromFile: null,
        range: "A3:D6",
        kind: "attendance",
        layout: "month-matrix",
        headerRows: [3, 4],
        people: 1,
        records: 3,
        from: "2024-05-01",
        to: "2024-05-31",
        marks: { "√": 1, "√/△": 1 },
        codes: { present: 1.5, "business-trip": 0.5 },
        legend: { "△": "business-trip" },
        hours: null,
        blankForm: false,
        duplicateOf: null,
        ignoredRows: [
          { rows: "1:1", role: "title" },
          { rows: "7:8", role: "signature" },
          { rows: "9:9", role: "legend" },
        ],
      },
    ]);
  });

  it("says which clauses a question blocks and where it stands", () => {
    expect(json.questions).toEqual([
      {
        id: "mark:-",
        kind: "mark",
        sheet: "5月",
        cells: ["F7", "'6月'!A1"],
        value: "-",
        choices: ["rest"],
        blocks: ["study-sessions-monthly"],
      },
    ]);
  });

  it("gives findings, results, score and written sheets in plain values", () => {
    expect(json.findings).toEqual([
      {
        severity: "warning",
        sheet: "学习台账",
        cell: "B7",
        value: "2024.2.30",
        problem: "invalid-date",
        action: "left-out",
      },
    ]);
    expect(json.results).toEqual([
      {
        id: "study-sessions-monthly",
        verdict: "unmet",
        actual: 10,
        target: 12,
        dueTarget: 8,
        unit: "percent",
        numerator: 10,
        denominator: 12,
        weight: 5,
        score: 4.17,
        localDefault: false,
        evidence: ["学习台账!A5:H27"],
        problems: [{ text: "3月缺1次", cells: [] }],
        notes: [],
        missing: { ledgers: [], word: false, said: [] },
        excluded: [{ name: "乙", reason: "产假" }],
        previous: { actual: 8, change: 2 },
        confirmation: null,
        waiver: null,
      },
    ]);
    expect(json.score).toEqual({
      earned: 4.17,
      checked: 5,
      pending: 95,
      total: 100,
      vetoed: false,
      byNow: { earned: 4.17, checked: 5 },
    });
    expect(json.written).toEqual([
      { sheet: "达标汇总", kind: "summary", created: false, rows: 60, kept: 12, blanks: 0, overwritten: [] },
    ]);
  });
});
