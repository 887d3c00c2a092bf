import { say } from "../../../src/locales";
import { daysOf, grid, ledger, roster, type Mark, type Row } from "../make";
import { checkLedgers, missingTexts, noteTexts, problemTexts, resultOf } from "../run";

/** Scenario 4: one came in July, one retired in April, one was on maternity leave from March to August. */
const people = roster([
  { name: "丙一", department: "甲科", joined: "2024-07-01" },
  { name: "丙二", department: "乙科", left: "2024-04-01", status: "retired" },
  { name: "丙三", department: "乙科", status: "产假", remark: "3—8月产假" },
]);
const hours = (amounts: Readonly<Record<string, number>>) =>
  ledger(
    "study-hours",
    Object.entries(amounts).map(([person, sum]) => ({ person, date: "2024-03-05", hours: sum })),
  );
const everyone = { 甲一: 120, 甲二: 120, 乙一: 120, 乙二: 120, 丙一: 60, 丙二: 30 };

describe("scenario 4: people who came, left or were away", () => {
  test("half a year is held to 60 hours, three months to 30, maternity leave to none", () => {
    const result = resultOf(checkLedgers([people, hours(everyone)]), "study-hours-120");
    expect(result).toMatchObject({ verdict: "met", actual: 100, numerator: 6, denominator: 6 });
    expect(result.excluded.map(({ name, reason }) => `${name} ${say(reason)}`)).toEqual([
      "丙一 在岗6个月，目标折算为60小时",
      "丙二 在岗3个月，目标折算为30小时",
      "丙三 产假",
    ]);
  });

  test("where no record says how much was whose, nobody is at nought hours", () => {
    const study = ledger("study", [{ date: "2024-03-01", topic: "业务学习", absent: ["甲一"] }]);
    const result = resultOf(checkLedgers([people, study]), "study-hours-120");
    expect(result).toMatchObject({ verdict: "insufficient-data", actual: null });
    expect(missingTexts(result)).toEqual(["台账没有按人登记数量，不能逐人计算"]);
  });

  test("hours without a date are said to have none", () => {
    const undated = ledger("study-hours", [{ person: "甲一", hours: 8 }]);
    const result = resultOf(checkLedgers([people, undated]), "study-hours-120");
    expect(result).toMatchObject({ verdict: "insufficient-data", actual: null });
    expect(missingTexts(result)).toEqual(["有1行没有日期或日期认不出，未计入"]);
  });

  test("where no record names who took part, nobody is said to have stayed away", () => {
    const walk = ledger("activity", [{ date: "2024-03-01", name: "健步走", participants: 20 }]);
    const result = resultOf(checkLedgers([people, walk]), "creation-participation-rate");
    expect(result).toMatchObject({ verdict: "insufficient-data", actual: null });
    expect(missingTexts(result)).toEqual(["1条记录没有名单，不能逐人判定"]);
  });

  test("a leave of another year exempts nobody, one that goes on does", () => {
    const named = (remark: string) =>
      resultOf(
        checkLedgers([roster([{ name: "丙三", department: "乙科", remark }]), hours(everyone)]),
        "study-hours-120",
      ).excluded.map(({ name }) => name);
    expect(named("2022年3—8月产假")).toEqual([]);
    expect(named("2023年11月—2024年4月产假")).toEqual(["丙三"]);
    expect(named("2022年5月起借调市委组织部")).toEqual(["丙三"]);
    expect(named("2019年挂职；产假中")).toEqual(["丙三"]);
  });

  test("half an hour less than one's part is too little", () => {
    const report = checkLedgers([people, hours({ ...everyone, 丙一: 59.5 })]);
    expect(problemTexts(resultOf(report, "study-hours-120"))).toEqual(["丙一59.5小时，应为60小时"]);
  });

  test("taking part is asked of those in service who are not exempt, the others are listed", () => {
    const walk = ledger("activity", [
      { date: "2024-05-04", name: "健步走", people: ["甲一", "甲二", "乙一", "乙二", "丙一"] },
    ]);
    const result = resultOf(checkLedgers([people, walk]), "creation-participation-rate");
    expect(result).toMatchObject({ verdict: "met", numerator: 5, denominator: 5 });
    expect(result.excluded.map(({ name }) => name)).toEqual(["丙二", "丙三"]);
  });

  test("a long leave can be seen from the attendance grids alone", () => {
    const spring = daysOf("2024-03-01", "2024-08-31");
    const leave = grid({ 乙二: spring.map((day): Mark => ({ day, code: "maternity-leave" })) });
    const result = resultOf(checkLedgers([roster(), leave, hours({ 甲一: 120 })]), "study-hours-120");
    expect(result.denominator).toBe(3);
    expect(result.excluded.map(({ name }) => name)).toEqual(["乙二"]);
  });

  test("who has served less than six months owes no article", () => {
    const newcomer = roster([
      { name: "丙一", department: "甲科", joined: "2024-08-01", "centre-group": "yes" },
    ]);
    const articles = ledger("article", [
      { author: ["甲一", "乙一"], topic: "调研", completed: "2024-06-01" },
    ]);
    expect(resultOf(checkLedgers([newcomer, articles]), "theory-article-per-member")).toMatchObject({
      verdict: "met",
      numerator: 2,
      denominator: 2,
      excluded: [{ name: "丙一" }],
    });
  });

  test("six months from 1 July owe an article, from 2 July they are not six", () => {
    const joined = (day: string) =>
      resultOf(
        checkLedgers([
          roster([{ name: "丙一", department: "甲科", joined: day, "centre-group": "yes" }]),
          ledger("article", [{ author: ["甲一", "乙一"], topic: "调研", completed: "2024-06-01" }]),
        ]),
        "theory-article-per-member",
      ).verdict;
    expect([joined("2024-07-01"), joined("2024-07-02")]).toEqual(["unmet", "met"]);
  });

  test("another target is proportioned to the half hour", () => {
    const newcomer = ledger("roster", [{ name: "丙一", joined: "2024-07-16" }]);
    const report = checkLedgers([newcomer, hours({ 丙一: 45 })], {
      overrides: { "study-hours-120": { target: 100 } },
    });
    // 5.5 months of 100 hours are 45.83.
    expect(problemTexts(resultOf(report, "study-hours-120"))).toEqual(["丙一45小时，应为46小时"]);
  });

  test("who is gone since nobody knows when is listed and not held to a part", () => {
    const gone = ledger("roster", [{ name: "甲一" }, { name: "乙一", status: "left" }]);
    const result = resultOf(checkLedgers([gone, hours({ 甲一: 120, 乙一: 10 })]), "study-hours-120");
    expect(result).toMatchObject({ verdict: "met", numerator: 1, denominator: 1 });
    expect(result.excluded.map(({ name, reason }) => `${name} ${say(reason)}`)).toEqual([
      "乙一 已离岗或退休",
    ]);
  });

  test("people of one name are named with their departments among the missing and the exempt", () => {
    const two = ledger("roster", [
      { name: "丁", department: "甲科" },
      { name: "丁", department: "乙科", remark: "产假" },
      { name: "丁", department: "丙科" },
      { name: "甲一", department: "甲科" },
    ]);
    const walk = ledger("activity", [{ date: "2024-05-04", name: "健步走", people: ["甲一"] }]);
    const result = resultOf(checkLedgers([two, walk]), "creation-participation-rate");
    expect(problemTexts(result)).toEqual(["丁（甲科）缺1次", "丁（丙科）缺1次"]);
    expect(result.excluded.map(({ name }) => name)).toEqual(["丁（乙科）"]);
  });

  test("without a roster the department tells people of one name apart, too", () => {
    const rows: Row[] = [
      { person: "丁", department: "甲科", date: "2024-03-05", hours: 121 },
      { person: "丁", department: "乙科", date: "2024-03-05", hours: 30 },
      { person: "戊", department: "甲科", date: "2024-03-05", hours: 60 },
      { person: "戊", date: "2024-09-05", hours: 60 },
    ];
    const result = resultOf(checkLedgers([ledger("study-hours", rows)]), "study-hours-120");
    expect(result).toMatchObject({ verdict: "unmet", numerator: 2, denominator: 3 });
    expect(problemTexts(result)).toEqual(["丁（乙科）30小时，应为120小时"]);
    const untold = ledger("study-hours", [...rows, { person: "丁", date: "2024-10-05", hours: 90 }]);
    const both = resultOf(checkLedgers([untold]), "study-hours-120");
    expect(problemTexts(both)).toEqual(["丁（乙科）30小时，应为120小时"]);
    expect(noteTexts(both)).toContain("丁同名，无法区分，未计入");
  });

  test("the leave and the service of one are not those of another of the same name", () => {
    const two = roster([
      { name: "丁", department: "甲科", left: "2024-04-01" },
      { name: "丁", department: "乙科" },
    ]);
    const spring = daysOf("2024-03-01", "2024-08-31");
    const away = grid(
      { 丁: spring.map((day): Mark => ({ day, code: "maternity-leave" })) },
      { department: "乙科" },
    );
    const told = ledger("study-hours", [
      { person: "丁", department: "甲科", date: "2024-03-05", hours: 30 },
      { person: "丁", department: "乙科", date: "2024-03-05", hours: 10 },
    ]);
    const result = resultOf(checkLedgers([two, away, told]), "study-hours-120");
    expect(result.excluded.map(({ name, reason }) => `${name} ${say(reason)}`)).toEqual([
      "丁（甲科） 在岗3个月，目标折算为30小时",
      "丁（乙科） 产假",
    ]);
    const blanks = grid(
      { 丁: [{ day: "2024-05-06" }, { day: "2024-05-07", code: "present" }] },
      { department: "乙科" },
    );
    const complete = checkLedgers([two, blanks], { standard: "county-three-excellent-one-satisfied" });
    expect(problemTexts(resultOf(complete, "attendance-records-complete"))).toContain("丁5月漏填1天");
  });

  test("people of one name are told apart by department, and never merged", () => {
    const two = roster([
      { name: "丁", department: "甲科" },
      { name: "丁", department: "乙科" },
    ]);
    const told = ledger("study-hours", [
      { person: "丁", department: "甲科", date: "2024-03-05", hours: 120 },
      { person: "丁", department: "乙科", date: "2024-03-05", hours: 10 },
    ]);
    const result = resultOf(checkLedgers([two, told]), "study-hours-120");
    expect(problemTexts(result)).toContain("丁（乙科）10小时，应为120小时");
    const untold = ledger("study-hours", [{ person: "丁", date: "2024-03-05", hours: 120 }]);
    expect(noteTexts(resultOf(checkLedgers([two, untold]), "study-hours-120"))).toContain(
      "丁同名，无法区分，未计入",
    );
  });

  test("hours entered in the record of hours are not added again from the study ledger", () => {
    const study = ledger("study", [{ date: "2024-03-05", form: "collective", people: ["甲一"], hours: 3 }]);
    const result = resultOf(checkLedgers([people, hours({ 甲一: 118 }), study]), "study-hours-120");
    expect(problemTexts(result)).toContain("甲一118小时，应为120小时");
  });

  test("without a record of hours they come from the sessions and their names", () => {
    const study = ledger("study", [
      { date: "2024-03-05", form: "collective", people: ["甲一", "甲二"], hours: 3 },
      { date: "2024-03-12", form: "self-study", people: ["甲一"], hours: 2 },
    ]);
    expect(problemTexts(resultOf(checkLedgers([roster(), study]), "study-hours-120"))).toContain(
      "甲一5小时，应为120小时",
    );
  });
});
