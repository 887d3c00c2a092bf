import { ledger, roster, type Row } from "../../check/make";
import { YEAR, measure, run, ALL, problemsOf, notesOf, asOf } from "../run";
import { type MeasureCall } from "../../../src/measures";

describe("people at the edge", () => {
  const one = (fields: Readonly<Record<string, string>>) =>
    ledger("roster", [
      { name: "甲一", department: "甲科" },
      { name: "乙二", department: "乙科", ...fields },
    ]);
  const activity = ledger("activity", [{ date: "2024-03-05", name: "大扫除", people: ["甲一"] }]);
  const excluded = (fields: Readonly<Record<string, string>>, period = YEAR) =>
    measure("creation-participation-rate", [one(fields), activity], period).excluded.map(
      ({ reason }) => reason.key,
    );

  test("whoever leaves on the day after the as-of date is still held to it", () => {
    // The day of leaving is the first that is not served.
    expect(excluded({ left: "2025-01-01" })).toEqual([]);
    expect(excluded({ left: "2024-12-31" })).toEqual(["check.away.left"]);
  });

  test("thirty days of service are enough, twenty-nine are not", () => {
    expect(excluded({ joined: "2024-12-02" })).toEqual([]);
    expect(excluded({ joined: "2024-12-03" })).toEqual(["check.away.short-service"]);
  });

  test("whoever was there from the first day of a short period is no newcomer", () => {
    const short = { from: "2024-12-10", to: "2024-12-31", asOf: "2024-12-31" };
    expect(excluded({ joined: "2024-12-10" }, short)).toEqual([]);
  });

  test("an article is asked of members with half a year of service", () => {
    const member = (joined: string) =>
      measure("theory-article-per-member", [
        ledger("roster", [{ name: "甲一", department: "甲科", "centre-group": "yes", joined }]),
        ledger("article", [{ author: ["乙二"], topic: "调研", completed: "2024-05-05" }]),
      ]);
    expect(member("2024-07-01").denominator).toBe(1);
    expect(member("2024-08-01").excluded.map(({ reason }) => reason.key)).toEqual(["check.away.months"]);
    // Here since before the period, however short that is.
    expect(member("2020-01-01").denominator).toBe(1);
  });

  test("a copy of the roster and the leading group's list add nobody", () => {
    const people = roster();
    const copy = { ...people, id: "copy", duplicateOf: people.id };
    const found = measure("creation-participation-rate", [people, copy, activity]);
    expect(found.denominator).toBe(measure("creation-participation-rate", [people, activity]).denominator);
  });
});

describe("what has not happened is never met", () => {
  test("a list of its own without a single such record is no data", () => {
    const integrity = ledger("integrity", [{ date: "2024-03-05", type: "party-lecture", people: ["甲一"] }]);
    expect(measure("integrity-pledge", [roster(), integrity]).data).toBe("none");
  });
});

test("a member of long standing owes an article in a short period too", () => {
  const quarter = { from: "2024-01-01", to: "2024-03-31", asOf: "2024-03-31" };
  const found = measure(
    "theory-article-per-member",
    [
      ledger("roster", [
        { name: "甲一", department: "甲科", "centre-group": "yes", joined: "2020-01-01" },
        { name: "甲二", department: "甲科", "centre-group": "yes" },
      ]),
      ledger("article", [{ author: ["甲二"], topic: "调研", completed: "2024-02-05" }]),
    ],
    quarter,
  );
  expect(found).toMatchObject({ numerator: 1, denominator: 2, excluded: [] });
});

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("people who are covered", () => {
  const call: MeasureCall = { measure: "persons-covered", ledger: "study", names: ["people"] };
  const on = (people: string, more: Row = {}): Row => ({ date: "2024-03-05", people, ...more });

  test("are told with what each has and lacks, and only by rows with names", () => {
    const rows = study(on("甲一、甲二"), on(""), on("甲一"));
    const twice: MeasureCall = { ...call, each: 2 };
    const result = run(twice, ALL, [roster(), rows]);
    expect(result).toMatchObject({ numerator: 1, denominator: 4, actual: 25, standing: "final" });
    // 甲二 may have come to the one that names nobody.
    expect(problemsOf(result)).toEqual(["乙一缺2次", "乙二缺2次"]);
    expect(result.people).toEqual([
      { name: "甲一", department: "甲科", actual: 2, target: 2 },
      { name: "甲二", department: "甲科", actual: 1, target: 2 },
      { name: "乙一", department: "乙科", actual: 0, target: 2 },
      { name: "乙二", department: "乙科", actual: 0, target: 2 },
    ]);
    expect(result.evidence).toEqual([
      { sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 2 },
      { sheet: rows.sheet, row: 5, column: 0, rows: 1, columns: 2 },
    ]);
    expect(result.notes.map(({ text }) => text.key)).toEqual(["check.nameless"]);
    expect(result.notes[0]?.cells).toEqual([{ sheet: rows.sheet, row: 4, column: 0, rows: 1, columns: 2 }]);
  });

  test("are not known while whoever is missing may have come to what names nobody", () => {
    const result = run(call, ALL, [roster(), study(on("甲一、甲二、乙一"), on("", { count: 4 }))]);
    expect(result).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(result)).toEqual(["1条记录没有名单，不能逐人判定"]);
    expect(run(call, ALL, [roster(), study(on("甲一、甲二、乙一、乙二"), on(""))]).satisfied).toBe(true);
  });

  test("are not told by who was in charge of what everybody may have come to", () => {
    const led = ledger("activity", [{ date: "2024-03-05", name: "大扫除", people: "", person: "甲一" }]);
    expect(measure("creation-participation-rate", [roster(), led])).toMatchObject({ data: "none" });
  });

  test.each([
    ["党组理论学习中心组学习登记表", "学习全会精神", "none"],
    ["学习登记表", "党员大会学习", "none"],
    ["学习登记表", "青年理论学习小组研讨", "none"],
    ["2024年支委会学习记录", "学习全会精神", "none"],
    ["学习登记表", "学习全会精神", "some"],
  ])("are not missed where they may be no members: %s, %s", (title, topic, data) => {
    const sessions = { ...study(on("甲一、甲二", { topic })), title };
    const found = measure("creation-participation-rate", [roster(), sessions]);
    expect(found.data).toBe(data);
    expect(found.problems.map(({ text }) => text.key)).toEqual(
      data === "none" ? ["check.names-of-group"] : ["check.person-short", "check.person-short"],
    );
  });

  test("without notes where nothing is to be said", () => {
    const result = run(call, ALL, [roster(), study(on("甲一、甲二、乙一、乙二"))]);
    expect(result.satisfied).toBe(true);
    expect([...result.notes, ...result.problems]).toEqual([]);
  });

  test("can't be told without a roster, nor of a centre group that the roster doesn't mark", () => {
    expect(problemsOf(run(call, ALL, [study(on("甲一"))]))).toHaveLength(1);
    expect(run(call, ALL, [study(on("甲一"))])).toMatchObject({
      data: "none",
      problems: [{ text: { key: "check.no-roster" } }],
    });
    const unmarked = ledger("roster", [{ name: "甲一" }]);
    const members: MeasureCall = { ...call, group: "centre-group" };
    expect(run(members, ALL, [unmarked, study(on("甲一"))])).toMatchObject({
      data: "none",
      problems: [{ text: { key: "check.no-centre-group" } }],
    });
  });

  test("are none where all are exempt, and that is no figure", () => {
    const away = ledger("roster", [{ name: "甲一", status: "产假" }]);
    const result = run(call, ALL, [away, study(on("甲一"))]);
    expect(result).toMatchObject({ data: "none", satisfied: false, actual: null });
    expect(result.excluded).toHaveLength(1);
  });

  test("leave out who left before the period, and list who left in it", () => {
    const people = ledger("roster", [
      { name: "甲一" },
      { name: "甲二", left: "2023-12-01" },
      { name: "乙一", left: "2024-05-01" },
      { name: "乙二", left: "2024-01-02" },
      { name: "丙一", status: "已退休" },
    ]);
    const result = run(call, ALL, [people, study(on("甲一"))]);
    expect(result).toMatchObject({ numerator: 1, denominator: 1 });
    expect(result.excluded.map(({ name }) => name)).toEqual(["乙一", "乙二", "丙一"]);
    // The list of those left out says it, once.
    expect(notesOf(result)).toEqual([]);
  });

  test("of one name whom a row can't tell apart are covered by it neither, and that is told with the rows", () => {
    const twins = ledger("roster", [
      { name: "甲一", department: "甲科" },
      { name: "甲一", department: "乙科" },
    ]);
    const rows = study(on("甲一"), on("甲一"));
    const result = run(call, ALL, [twins, rows]);
    expect(result).toMatchObject({ numerator: 0, denominator: 2 });
    const told = result.problems.find(({ text }) => text.key === "check.same-name");
    expect(told?.cells.map(({ row }) => row)).toEqual([3, 4]);
    const marked = run(call, ALL, [twins, study(on("甲一", { department: "乙科" }))]);
    expect(marked).toMatchObject({ numerator: 1, denominator: 2 });
    expect(marked.people?.map(({ name, actual }) => [name, actual])).toEqual([
      ["甲一（甲科）", 0],
      ["甲一（乙科）", 1],
    ]);
  });

  test("may still be covered while the year runs", () => {
    expect(run(call, ALL, [roster(), study(on("甲一"))], asOf("2024-06-30")).standing).toBe("on-track");
  });
});
