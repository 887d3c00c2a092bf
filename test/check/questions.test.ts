import type { Question } from "../../src/ledgers";
import { EVERY_MONTH, inMonths, ledger, recognition } from "./make";
import { checkRecognised, resultOf, YEAR_2024 } from "./run";

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
