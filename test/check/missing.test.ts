import { soughtWords } from "../../src/measures";
import { sheetOf } from "../recognise/read-sheets";
import { standardOfSheet } from "../support/rubric-of-a-station";
import type { Ledger } from "../../src/ledgers";
import { grid, ledger } from "./make";
import { checkLedgers, resultOf, YEAR_2024 } from "./run";

const COUNTY = { standard: "county-three-excellent-one-satisfied" };
const areas = (fields: Record<string, string>) => ledger("hygiene-area", [fields]);

describe("what would let a clause be judged", () => {
  test("is the ledger that its measure reads, with the columns that it counts by", () => {
    const { missing } = resultOf(checkLedgers([], COUNTY), "hygiene-person-in-charge");
    expect(missing).toMatchObject({
      ledgers: [{ ledger: "hygiene-area", fields: ["area", "person"] }],
      word: false,
    });
  });

  test("is a word where only a person can say, and nothing where the clause is decided", () => {
    const report = checkLedgers([ledger("study", [{ date: "2024-03-01", form: "collective" }])]);
    expect(resultOf(report, "leadership-exemplary").missing).toEqual({ ledgers: [], word: true, said: [] });
    expect(resultOf(report, "study-sessions-yearly").missing).toEqual({
      ledgers: [],
      word: false,
      said: [],
    });
    expect(resultOf(report, "zero-violation").missing).toMatchObject({
      ledgers: [{ ledger: "violation" }],
      word: true,
    });
  });

  test("of a clause of two ledgers is what is not there", () => {
    const articles = ledger("article", [{ author: ["甲一"], topic: "调研", completed: "2024-05-06" }]);
    const fields = (report: ReturnType<typeof checkLedgers>) =>
      resultOf(report, "theory-article-per-member").missing.ledgers;
    expect(fields(checkLedgers([]))).toEqual([
      { ledger: "article", fields: ["author", "topic", "completed"] },
      { ledger: "roster", fields: ["name"] },
    ]);
    expect(fields(checkLedgers([articles]))).toEqual([{ ledger: "roster", fields: ["name"] }]);
  });

  test("of several kinds that would do is the usual one", () => {
    expect(resultOf(checkLedgers([]), "legal-publicity-day-1204").missing.ledgers).toHaveLength(1);
  });

  test("of a clause of several parts is that of the part without data", () => {
    const some = checkLedgers([areas({ area: "一楼", person: "甲一" })], COUNTY);
    expect(resultOf(some, "hygiene-person-in-charge").verdict).toBe("met");
    const union = { standard: "union-three-excellent-three-satisfied" };
    const rule = ledger("rule", [{ name: "首问负责制" }]);
    const { missing } = resultOf(checkLedgers([rule], union), "first-asked-responsibility");
    expect(missing.ledgers.map(({ ledger: kind }) => kind)).toEqual(["petition"]);
  });
});

test("nobody is sent to the ledger of volunteers with what is no volunteering", () => {
  const volunteers = ledger("volunteer", [{ date: "2024-03-05", name: "劝导", people: ["甲一"] }]);
  const wanted = (id: Parameters<typeof resultOf>[1]) =>
    resultOf(checkLedgers([volunteers]), id).missing.ledgers.map(({ ledger: kind }) => kind);
  for (const id of ["legal-publicity-day-1204", "law-education", "pioneer-activity", "charity-donation"])
    expect(wanted(id)).not.toContain("volunteer");
  expect(wanted("pioneer-activity")).toEqual(["activity"]);
});

test("the report sums up what to fetch by ledger, most points first", () => {
  const { missing, results } = checkLedgers([], COUNTY);
  const points = missing.map((one) => one.points);
  expect(points).toEqual([...points].sort((one, other) => other - one));
  const area = missing.find(({ ledgers }) => ledgers.length === 1 && ledgers[0]?.ledger === "hygiene-area");
  expect(area?.clauses).toContain("hygiene-person-in-charge");
  const undecided = results.filter(({ missing: { ledgers } }) => ledgers.length > 0);
  expect(missing.flatMap(({ clauses }) => clauses).sort()).toEqual(undecided.map(({ id }) => id).sort());
});

test("every clause without a verdict says what would give it one", () => {
  for (const { verdict, missing } of checkLedgers([], COUNTY).results) {
    expect(["insufficient-data", "needs-confirmation"]).toContain(verdict);
    expect(missing.ledgers.length > 0 || missing.word).toBe(true);
  }
});

test("of a register no day is wanted: what is in force needs none", () => {
  const { missing } = resultOf(checkLedgers([], COUNTY), "rules-complete");
  expect(missing.ledgers).toEqual([{ ledger: "rule", fields: ["name"] }]);
});

test("of several parts the one that a word settles asks for no ledger besides", () => {
  const trained = ledger("violation", [{ date: "2024-05-06", nature: "迟到" }]);
  const { missing, verdict } = resultOf(checkLedgers([trained]), "secrecy-work");
  expect(verdict).not.toBe("met");
  expect(missing.ledgers.map((one) => one.ledger)).toEqual(["study"]);
});

test("of what only a person can declare no ledger is missing", () => {
  const { missing } = resultOf(checkLedgers([ledger("violation", [])]), "secrecy-work");
  expect(missing.ledgers.map(({ ledger: kind }) => kind)).toEqual(["study"]);
});

test("where the attendance sheets tell the people no roster is missing", () => {
  const sheet = grid({ 甲一: [{ day: "2024-03-05", code: "present" }] }, { department: "甲科" });
  const kinds = resultOf(checkLedgers([sheet]), "integrity-pledge").missing.ledgers;
  expect(kinds.map(({ ledger: kind }) => kind)).toEqual(["integrity"]);
});

test("of a ledger that is there only what it lacks is missing: a column, or records of that form", () => {
  const session = { date: "2024-03-01", topic: "理论", form: "self" };
  const lacksOf = (...fields: readonly Record<string, string>[]) =>
    resultOf(checkLedgers([ledger("study", fields)]), "center-group-study").missing.ledgers.map(
      ({ lacks }) => lacks,
    );
  expect(lacksOf(session)).toEqual([[]]);
  expect(lacksOf()).toEqual([undefined]);
});

describe("a date that no column of a ledger gives", () => {
  const lacksOf = (period: Ledger["period"]) =>
    resultOf(
      checkLedgers([ledger("study", [{ topic: "理论", form: "discussion" }], { period })]),
      "center-group-study",
    ).missing.ledgers.flatMap(({ lacks }) => lacks ?? []);

  test("is missing, unless the table's title says when", () => {
    expect(lacksOf(null)).toContain("date");
    expect(lacksOf({ from: "2024-03-01", to: "2024-03-31", precision: "month" })).not.toContain("date");
  });
});

test("of petitions whose state is told the day of the answer is missing, and of nothing else", () => {
  const cases = ledger("petition", [{ number: "1", received: "2024-05-06", state: "closed" }]);
  const { missing } = resultOf(checkLedgers([cases]), "petitions-answered");
  expect(missing.ledgers).toMatchObject([{ ledger: "petition", fields: ["replied"], lacks: ["replied"] }]);
});

test("no sheet is named for a column that it has", () => {
  const study = (sheet: string, row: Record<string, string>) => ledger("study", [row], { sheet });
  const sheetsOf = (...ledgers: readonly Ledger[]) =>
    resultOf(checkLedgers(ledgers), "center-group-study").missing.ledgers.map(({ lacks, sheets }) => ({
      lacks,
      sheets,
    }));
  const undated = study("中心组", { topic: "理论", form: "discussion" });
  const dated = study("日志", { date: "2024-03-01" });
  expect(sheetsOf(undated, dated)).toEqual([{ lacks: ["date"], sheets: ["中心组"] }]);
  const branch = study("支部", { topic: "理论", form: "discussion" });
  expect(sheetsOf(undated, branch)).toEqual([{ lacks: ["date"], sheets: ["中心组", "支部"] }]);
});

test("of a ledger without a table of some months these are told, and not that it has no such records", () => {
  const sheet = grid({ 甲一: [{ day: "2024-03-05", code: "present" }] });
  const report = checkLedgers([sheet], { period: { ...YEAR_2024, asOf: "2024-04-30" } });
  expect(resultOf(report, "attendance-records-complete").missing.ledgers).toMatchObject([
    { ledger: "attendance", lacks: [], without: [{ zh: "1月" }, { zh: "2月" }, { zh: "4月" }] },
  ]);
});

test("of a ledger that is not enough for a reason that is told no records are said to be wanting", () => {
  const hygiene = ledger("hygiene", [{ date: "2024-06-01", department: "甲科", score: "95" }]);
  const report = checkLedgers([hygiene], { period: { ...YEAR_2024, asOf: "2024-04-30" } });
  const { ledgers, said } = resultOf(report, "hygiene-average-score").missing;
  expect([ledgers, said.length > 0]).toMatchObject([
    [{ ledger: "hygiene", lacks: [], incomplete: true }],
    true,
  ]);
});

describe("what a ledger settles alone and what only with somebody's word", () => {
  const sums = (by: Parameters<typeof checkLedgers>[1]) => checkLedgers([], by).missing;
  const holding = (missing: ReturnType<typeof sums>, id: string) =>
    missing.find(({ clauses }) => clauses.includes(id));

  test("are told apart: no register of violations proves that there were none", () => {
    expect(holding(sums({ standard: "city-civilized-organ" }), "zero-violation")).toMatchObject({
      word: true,
    });
    expect(holding(sums(COUNTY), "hygiene-person-in-charge")).not.toHaveProperty("word");
  });

  test("are told apart where a reading is only proposed, and where a person is asked for a part", () => {
    const standard = standardOfSheet(
      sheetOf("细则", [
        ["某站考核细则"],
        ["考核项目", "考核内容", "分值", "评分标准"],
        ["学习", "每季度召开水土保持例会1次", 4, "少一次扣1分"],
        ["学习", "邀请专家召开水土保持座谈会", 3, "没有扣1分"],
        ["学习", "每季度召开水土保持碰头会1次，请老把式点评", 2, "少一次扣1分"],
      ]),
    );
    const [plain, proposed, withPerson] = standard.clauses ?? [];
    const missing = sums({ standard });
    expect(holding(missing, plain?.id ?? "")).toMatchObject({ points: 4, clauses: [plain?.id] });
    expect(holding(missing, plain?.id ?? "")?.word).toBeUndefined();
    expect(holding(missing, proposed?.id ?? "")).toMatchObject({ word: true, points: 5 });
    expect(holding(missing, withPerson?.id ?? "")).toMatchObject({ word: true });
  });
});

test("a word is wanted that there was none, where no condition is a person's to judge", () => {
  const secrecy = ledger("study", [{ date: "2024-03-05", form: "collective", topic: "保密教育" }]);
  const { wants, missing } = resultOf(checkLedgers([secrecy]), "secrecy-work");
  expect([wants, missing.word]).toEqual(["declared-zero", true]);
});

test("attendance is wanted with days and marks: names alone settle nothing", () => {
  const report = checkLedgers([]);
  for (const id of ["attendance-rate", "late-early-limit", "absenteeism-zero"])
    expect(resultOf(report, id).missing.ledgers).toEqual([
      { ledger: "attendance", fields: ["person", "date", "status"] },
    ]);
});

describe("a ledger whose sheet is there and not filled in", () => {
  const plan = (rows: Parameters<typeof ledger>[1]) =>
    resultOf(checkLedgers([ledger("study-plan", rows)]), "study-plan-four-guarantees").missing.ledgers.find(
      (one) => one.ledger === "study-plan",
    );

  test("is told to be blank and not to be missing", () => {
    expect(plan([])).toMatchObject({ ledger: "study-plan", blank: true });
    expect(plan([])).not.toHaveProperty("lacks");
    expect(plan([{ date: "2024-03-01", topic: "理论" }])).toBeUndefined();
  });

  test("of several kinds that would do is the one that waits for entries", () => {
    const ofJoint = (...ledgers: Ledger[]) =>
      resultOf(checkLedgers(ledgers), "legal-publicity-day-1204").missing.ledgers;
    expect(ofJoint()).toMatchObject([{ ledger: "activity" }]);
    expect(ofJoint(ledger("publicity", []))).toMatchObject([{ ledger: "publicity", blank: true }]);
  });
});

test("of records that are not there it is said on which sheet, and by which words one would have counted", () => {
  const concert = ledger("activity", [{ date: "2024-05-01", name: "五四歌会", type: "culture" }]);
  const [missing] = resultOf(checkLedgers([concert]), "hygiene-cleaning-regular").missing.ledgers;
  expect(missing).toMatchObject({
    ledger: "activity",
    sheets: [concert.sheet],
    sought: ["大扫除", "清扫", "保洁", "值日"],
  });
});

test("where it takes more than one word no list of them is given", () => {
  const where = {
    all: [
      { field: "type", in: ["party-committee"] },
      { field: "topic", contains: ["创建"] },
    ],
  } as const;
  const call = { measure: "count-by-period", ledger: "meeting", where } as const;
  expect(soughtWords(call)).toEqual([]);
  expect(soughtWords({ ...call, where: { all: [where.all[1], { not: where.all[0] }] } })).toEqual(["创建"]);
});
