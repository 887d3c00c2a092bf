import { CALENDAR_WORKDAYS, createContext, runMeasure } from "../../src/measures";
import type { MeasureCall, MeasureSettings, Target } from "../../src/measures";
import { CLAUSES } from "../../src/standards";
import type { Ledger } from "../../src/ledgers";
import { say } from "../../src/locales";
import { daysOf, grid, ledger, roster, type Mark, type Row } from "../check/make";
import { asOf, run, YEAR } from "./run";

function measure(
  id: string,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings: Partial<MeasureSettings> = {},
) {
  const clause = CLAUSES.find((one) => one.id === id);
  if (!clause) throw new Error(id);
  return run(clause.measure, clause.target, ledgers, period, settings);
}

const present = (from: string, to: string): Mark[] =>
  daysOf(from, to).map((day) => ({ day, code: "present" }));

describe("a ledger that is there and says nothing of the matter is no data, and no figure", () => {
  test.each([
    ["hygiene-average-score", ledger("hygiene", [{ date: "2024-03-05", department: "甲科" }])],
    ["hygiene-item-standards", ledger("hygiene", [{ date: "2024-03-05", score: 95, "full-mark": 100 }])],
    ["annual-task-completion", ledger("task", [{ name: "任务", person: ["甲一"] }])],
    ["four-in-place-input", ledger("activity", [{ date: "2024-03-05", name: "创建活动" }])],
    ["attendance-records-complete", grid({ 甲一: [{ day: "2024-03-09", code: "present" }] })],
    ["satisfaction-improved", ledger("satisfaction", [{ date: "2024-03-05", object: "public" }])],
  ])("%s", (id, list) => {
    const result = measure(id, [list]);
    expect(result.satisfied).toBe(false);
    expect(result.actual === null || result.data !== "some" || Number.isFinite(result.actual)).toBe(true);
    expect(
      result.data === "some" && result.standing === "final" && id !== "attendance-records-complete",
    ).toBe(false);
  });
});

describe("days at the edge", () => {
  test("the as-of day itself counts, the next does not", () => {
    const sheet = grid({ 甲一: present("2024-03-04", "2024-03-08") });
    expect(measure("attendance-rate", [sheet], asOf("2024-03-06")).denominator).toBe(3);
  });

  test("the first day of the period counts", () => {
    const sheet = grid({ 甲一: present("2024-01-02", "2024-01-05") });
    const from = { from: "2024-01-04", to: "2024-12-31", asOf: "2024-12-31" };
    expect(measure("attendance-rate", [sheet], from).denominator).toBe(2);
  });

  test("evenings are no part of the working day", () => {
    const sheet = grid({
      甲一: [
        { day: "2024-03-05", code: "present", part: "morning" },
        { day: "2024-03-05", code: "present", part: "afternoon" },
        { day: "2024-03-05", code: "absent", part: "evening" },
      ],
    });
    expect(measure("attendance-rate", [sheet])).toMatchObject({ numerator: 1, denominator: 1 });
    expect(measure("absenteeism-zero", [sheet]).actual).toBe(0);
  });

  test("the law day's window holds its first and its last day and nothing beyond", () => {
    const on = (date: string) =>
      measure("legal-publicity-day-1204", [ledger("activity", [{ date, name: "宪法宣传" }])]).satisfied;
    expect(["2024-11-26", "2024-11-27", "2024-12-11", "2024-12-12"].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("a quarter's row belongs to a period that begins within it", () => {
    const row = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
    const quarter = {
      ...row,
      records: row.records.map((record) => ({
        ...record,
        fields: {
          ...record.fields,
          date: {
            ...record.fields["date"],
            value: { from: "2024-01-01", to: "2024-03-31", precision: "quarter" as const },
          },
        },
      })),
    } as Ledger;
    const from = (day: string) =>
      measure("study-sessions-yearly", [quarter], { from: day, to: "2024-12-31", asOf: "2024-12-31" });
    expect(from("2024-02-01").actual).toBe(1);
    expect(from("2024-04-01").data).not.toBe("some");
  });
});

describe("targets of a year that is running", () => {
  const held = (days: readonly string[]) =>
    ledger(
      "study",
      days.map((date) => ({ date, form: "collective" })),
    );
  const four = held(["2024-01-05", "2024-02-05", "2024-03-05", "2024-04-05"]);

  test("have a part that is due by now, and none once the year is over", () => {
    expect(measure("study-sessions-yearly", [four], asOf("2024-04-30"))).toMatchObject({
      dueTarget: 4,
      standing: "on-track",
    });
    expect(measure("study-sessions-yearly", [four], asOf("2024-05-31"))).toMatchObject({
      dueTarget: 5,
      standing: "behind",
    });
    expect(measure("study-sessions-yearly", [four])).toMatchObject({ dueTarget: null, standing: "final" });
  });

  test("only a month that has begun and holds something is said to be running", () => {
    const notes = measure("study-sessions-monthly", [four], asOf("2024-04-15")).notes;
    expect(notes.map(({ text }) => say(text, "zh-CN"))).toEqual(["4月进行中，已有1次"]);
  });

  test("of two years have to be reached in each", () => {
    const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-06-30" };
    const meetings = (year: string, count: number) =>
      Array.from({ length: count }, (_, at) => ({
        date: `${year}-0${String(at + 1)}-10`,
        type: "party-group-meeting",
        topic: "研究文明创建",
      }));
    const both = (first: number, second: number) =>
      measure(
        "creation-meetings-yearly",
        [ledger("meeting", [...meetings("2023", first), ...meetings("2024", second)])],
        term,
      );
    expect(both(2, 2)).toMatchObject({ satisfied: true });
    // Half the year has gone, half the target is due.
    expect(both(2, 1)).toMatchObject({ satisfied: false, standing: "on-track" });
    expect(both(2, 0)).toMatchObject({ satisfied: false, standing: "behind" });
    expect(both(1, 2)).toMatchObject({ satisfied: false, standing: "final" });
  });
});

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

describe("leave", () => {
  test("is long from twenty workdays in a row on, whatever the order of its cells", () => {
    const workdays = daysOf("2024-03-01", "2024-03-29").filter((day) => CALENDAR_WORKDAYS.isWorkday(day));
    const ill = (count: number) => {
      const marks: Mark[] = workdays.slice(0, count).map((day) => ({ day, code: "sick-leave" }));
      const sheet = grid({ 甲一: [...marks].reverse(), 乙二: present("2024-03-01", "2024-03-29") });
      return measure("attendance-rate", [sheet]);
    };
    expect(ill(20).excluded.map(({ name }) => name)).toEqual(["甲一"]);
    expect(ill(20).actual).toBe(100);
    expect(ill(19).excluded).toEqual([]);
    expect(ill(19).actual).toBeCloseTo((21 / 40) * 100);
  });

  test("is approved by the line of the register that holds its day and its name", () => {
    const day = (name: string) => grid({ [name]: [{ day: "2024-03-06", code: "personal-leave" }] });
    const register = (title: string, ...rows: readonly (readonly [string, string])[]) =>
      ledger(
        "attendance",
        rows.map(([person, date]) => ({ person, date })),
        { title, sheet: title, layout: "exception-list" },
      );
    const asked = (title: string, ...rows: readonly (readonly [string, string])[]) =>
      measure("leave-procedure", [day("甲一"), register(title, ...rows)]);
    const leave: readonly (readonly [string, string])[] = [
      ["甲一", "2024-03-05/2024-03-06"],
      ["乙二", "2024-04-01/2024-04-02"],
    ];
    expect(asked("请假登记", ...leave)).toMatchObject({ satisfied: true, numerator: 1, denominator: 1 });
    expect(asked("请假登记", ["甲一", "2024-03-07/2024-03-08"]).actual).toBe(0);
    expect(asked("请假登记", ["乙二", "2024-03-05/2024-03-06"]).actual).toBe(0);
    expect(asked("加班登记", ...leave).data).toBe("none");
    expect(asked("请假登记").data).toBe("none");
  });

  test("is told in days above thirty in a year, not at thirty", () => {
    const absent = (count: number) => {
      const days = daysOf("2024-01-02", "2024-06-30")
        .filter((day) => CALENDAR_WORKDAYS.isWorkday(day))
        // Every other day: never fifteen in a row.
        .filter((_, at) => at % 2 === 0)
        .slice(0, count);
      const sheet = grid({ 甲一: days.map((day) => ({ day, code: "absent" })) });
      return measure("absenteeism-zero", [sheet]).notes.map(({ text }) => text.key);
    };
    expect(absent(30)).not.toContain("check.absent-red-line");
    expect(absent(31)).toContain("check.absent-red-line");
  });
});

describe("counts per person", () => {
  const march = { from: "2024-03-01", to: "2024-03-31", precision: "month" } as const;
  const summary = (rows: Parameters<typeof ledger>[1]) =>
    ledger("attendance", rows, { layout: "person-summary", period: march });

  test("without days due or attended add nothing, nor does a row without a name", () => {
    const rows: Row[] = [
      { person: "甲一", "due-days": 21 },
      { person: "乙二", "due-days": 0, "absent-days": 3 },
      { person: "丙三", "late-times": 2 },
      { "due-days": 21, "absent-days": 21 },
    ];
    expect(measure("attendance-rate", [summary(rows)])).toMatchObject({ numerator: 21, denominator: 21 });
    expect(measure("attendance-rate", [summary([{ person: "丙三", "late-times": 2 }])]).data).not.toBe(
      "some",
    );
  });

  test("of a year are not added to one of its months that is known by another table", () => {
    const year = ledger("attendance", [{ person: "甲一", "due-days": 250 }], {
      layout: "person-summary",
      period: { from: "2024-01-01", to: "2024-12-31", precision: "year" },
    });
    expect(measure("attendance-rate", [year]).denominator).toBe(250);
    const march4 = grid({ 甲一: [{ day: "2024-03-04", code: "present" }] });
    expect(measure("attendance-rate", [march4, year]).denominator).toBe(1);
  });

  test("of a month that is not over, or lies before the period, are not counted", () => {
    const sheet = summary([{ person: "甲一", "due-days": 21 }]);
    expect(measure("attendance-rate", [sheet], asOf("2024-03-30")).data).not.toBe("some");
    expect(measure("attendance-rate", [sheet], asOf("2024-03-31")).denominator).toBe(21);
    expect(measure("attendance-rate", [sheet], { ...YEAR, from: "2024-03-02" }).data).not.toBe("some");
  });
});

describe("surveys", () => {
  const survey = (date: string, fields: Readonly<Record<string, number>>) =>
    ledger("satisfaction", [{ date, ...fields }]);

  test("without the number returned go by their answers", () => {
    const result = measure("satisfaction-improved", [
      survey("2024-06-01", { satisfied: 90, basically: 6, dissatisfied: 4 }),
    ]);
    expect(result).toMatchObject({ numerator: 90, denominator: 100, satisfied: true });
    // 满意 alone says nothing of how many were asked.
    expect(measure("satisfaction-improved", [survey("2024-06-01", { satisfied: 90 })]).data).toBe("none");
  });

  test("have to rise, unless all were satisfied before", () => {
    const then = (before: number, now: number) =>
      measure("satisfaction-improved", [
        survey("2023-06-01", { returned: 100, satisfied: before }),
        survey("2024-06-01", { returned: 100, satisfied: now }),
      ]);
    expect(then(95, 96).satisfied).toBe(true);
    expect(then(95, 95).satisfied).toBe(false);
    expect(then(100, 100).satisfied).toBe(true);
    expect(then(95, 96).notes).toEqual([]);
  });
});

describe("scores on small scales", () => {
  const scores = (...list: readonly number[]) =>
    ledger(
      "hygiene",
      list.map((score, at) => ({ date: `2024-0${String(at + 1)}-05`, department: "甲科", score })),
    );

  test("up to 5 are of five, above of ten", () => {
    expect(measure("hygiene-average-score", [scores(5, 4)]).actual).toBe(90);
    expect(measure("hygiene-average-score", [scores(9, 5)]).actual).toBe(70);
  });
});

describe("a calendar that is not known", () => {
  test("is told where only some of the days are of such a year", () => {
    const term = { from: "2019-12-01", to: "2020-01-31", asOf: "2020-01-31" };
    const known = (day: string) => day >= "2020";
    const fridays = ledger("study", [{ date: "2020-01-03", form: "political", time: "14:30" }]);
    const clause = CLAUSES.find(({ id }) => id === "friday-afternoon-weekly");
    if (!clause) throw new Error("friday-afternoon-weekly");
    const context = createContext([fridays], term, { isWorkday: () => true, isKnown: known });
    const notes = runMeasure(clause.measure, clause.target, context).notes.map(({ text }) => text.key);
    expect(notes).toContain("check.calendar-unknown");
  });
});

describe("a list of what is due", () => {
  const target: Target = { operator: "at-least", value: 100, unit: "percent", per: "period" };
  const task = (...rows: Parameters<typeof ledger>[1]) => ledger("task", rows);
  const call: MeasureCall = {
    measure: "share-of-records",
    ledger: "task",
    having: { field: "completed", filled: true },
    deadline: "deadline",
    standing: true,
  };

  test("is decided by what was missed, also where another line has no deadline", () => {
    const missed = { name: "甲", deadline: "2024-03-31" };
    const unclear = { name: "乙" };
    expect(run(call, target, [task(missed, unclear)])).toMatchObject({ data: "some", actual: 0 });
    expect(run(call, target, [task({ ...missed, completed: "2024-03-01" }, unclear)]).data).toBe("none");
    expect(run(call, target, [task(unclear)]).data).toBe("none");
  });
});

describe("cases to be handled", () => {
  const petition = (...rows: Parameters<typeof ledger>[1]) => ledger("petition", rows);
  const one = { number: "1", topic: "噪声", received: "2024-05-01" };

  test("answered on the as-of day are answered, on the next not yet", () => {
    const answered = petition({ ...one, replied: "2024-06-10" });
    expect(measure("petitions-answered", [answered], asOf("2024-06-10"))).toMatchObject({ numerator: 1 });
    expect(measure("petitions-answered", [answered], asOf("2024-06-09"))).toMatchObject({
      numerator: 0,
      actual: null,
    });
  });

  test("are in time on the day of the deadline and late on the next", () => {
    const on = (replied: string) =>
      measure("petitions-on-time", [petition({ ...one, deadline: "2024-05-31", replied })]).actual;
    expect([on("2024-05-31"), on("2024-06-01")]).toEqual([100, 0]);
  });
});

describe("months that have a table", () => {
  test("of another year count for nothing, nor are their cells evidence", () => {
    const months = [...Array(12).keys()].map((at) => String(at + 1).padStart(2, "0"));
    const each = months.map((month) => grid({ 甲一: present(`2024-${month}-01`, `2024-${month}-28`) }));
    const earlier = grid({ 甲一: present("2023-12-01", "2023-12-28") });
    const call: MeasureCall = { measure: "months-covered", ledger: "attendance" };
    const target: Target = { operator: "at-least", value: 1, unit: "item", per: "month" };
    const result = run(call, target, [earlier, ...each]);
    expect(result).toMatchObject({ satisfied: true, numerator: 12, denominator: 12 });
    expect(result.evidence.map(({ sheet }) => sheet)).not.toContain(earlier.sheet);
    expect(run(call, target, [earlier]).satisfied).toBe(false);
  });
});

describe("satisfaction of three groups", () => {
  const survey = (...rows: Parameters<typeof ledger>[1]) =>
    measure("three-satisfactions", [ledger("satisfaction", rows)]);
  const of = (object: string, satisfied: number) => ({
    date: "2024-06-01",
    object,
    returned: 100,
    satisfied,
  });

  test("is undecided while a group is missing, unless one fell short", () => {
    expect(survey(of("public", 95), of("grassroots", 95)).data).toBe("none");
    expect(survey(of("public", 95), of("grassroots", 80))).toMatchObject({ data: "some", satisfied: false });
    expect(survey(of("public", 95), of("grassroots", 90), of("leaders", 95))).toMatchObject({
      data: "some",
      satisfied: true,
      actual: 90,
    });
  });
});

describe("hygiene at the edge", () => {
  const inspected = (fields: Readonly<Record<string, string | number>>) =>
    ledger("hygiene", [{ date: "2024-03-05", department: "甲科", ...fields }]);

  test("a score at the line is no failure, one below is, and one put right is none", () => {
    const failed = (fields: Readonly<Record<string, string | number>>) =>
      measure("hygiene-no-fail", [inspected(fields)]).actual;
    expect(failed({ score: 60, "full-mark": 100 })).toBe(0);
    expect(failed({ score: 59, "full-mark": 100 })).toBe(1);
    expect(failed({ score: 59, "full-mark": 100, rectified: "2024-03-08" })).toBe(0);
    // A grade that converts to less than the line is judged by its word.
    expect(failed({ grade: "pass" })).toBe(0);
    expect(failed({ grade: "fail" })).toBe(1);
  });

  test("an item passes by its word, its score or for want of a deduction; without any it is not judged", () => {
    const rate = (...rows: readonly Readonly<Record<string, string | number>>[]) =>
      measure("hygiene-item-standards", [
        ledger(
          "hygiene",
          rows.map((row) => ({ date: "2024-03-05", item: "地面", ...row })),
        ),
      ]);
    expect(rate({ passed: "yes" }, { passed: "no" }).actual).toBe(50);
    expect(rate({ deduction: 0 }, { deduction: 2 }).actual).toBe(50);
    expect(rate({ score: 10, "full-mark": 10 }, { score: 1, "full-mark": 10 }).actual).toBe(50);
    expect(rate({ passed: "yes" }, { remark: "未查" })).toMatchObject({ actual: 100 });
    const [problem] = rate({ passed: "yes" }, { passed: "no" }).problems;
    expect(problem?.cells.map(({ row, rows }) => [row, rows])).toEqual([[4, 1]]);
  });
});

describe("as many present as expected", () => {
  test("are possible, more are pointed out", () => {
    const session = (expected: number, attended: number) =>
      measure("study-attendance-rate", [
        ledger("study", [{ date: "2024-03-05", form: "collective", expected, present: attended }]),
      ]).problems.map(({ text }) => text.key);
    expect(session(20, 20)).toEqual([]);
    expect(session(20, 21)).toEqual(["check.part-above-whole"]);
  });
});

describe("service at its ends", () => {
  const hours = (fields: Readonly<Record<string, string>>) =>
    measure("study-hours-120", [
      ledger("roster", [{ name: "甲一", department: "甲科", ...fields }]),
      ledger("study-hours", [{ person: "甲一", date: "2024-03-05", hours: 60 }]),
    ]);

  test("half a year needs half the hours", () => {
    expect(hours({ joined: "2024-07-01" }).satisfied).toBe(true);
    expect(hours({ joined: "2024-06-01" }).satisfied).toBe(false);
    expect(hours({ left: "2024-07-01" }).satisfied).toBe(true);
    expect(hours({ left: "2024-08-01" }).satisfied).toBe(false);
  });

  test("blank cells of the last day of service are asked for, those of the next are not", () => {
    const blanks = (...days: readonly string[]) =>
      run(
        { measure: "attendance-filled" },
        { operator: "at-least", value: 99, unit: "percent", per: "period" },
        [
          ledger("roster", [{ name: "甲一", department: "甲科", left: "2024-03-07" }]),
          grid({ 甲一: [...present("2024-03-04", "2024-03-05"), ...days.map((day) => ({ day }))] }),
        ],
      );
    expect(blanks("2024-03-06")).toMatchObject({ numerator: 2, denominator: 3 });
    expect(blanks("2024-03-07", "2024-03-08")).toMatchObject({ numerator: 2, denominator: 2 });
  });

  test("an absence of a year ends with it", () => {
    const away = (remark: string) =>
      hours({ remark, joined: "2020-01-01" }).excluded.map(({ reason }) => reason.key);
    expect(away("2024年挂职")).toEqual(["check.away.seconded"]);
    expect(away("2023年11月—2024年4月挂职")).toEqual(["check.away.seconded"]);
    expect(away("2023年挂职")).toEqual([]);
    expect(away("2025年挂职")).toEqual([]);
    expect(away("2022年起挂职")).toEqual(["check.away.seconded"]);
  });
});

describe("people of one name", () => {
  const staff = ledger("roster", [
    { name: "丁", department: "甲科", "staff-number": "01" },
    { name: "丁", department: "乙科", "staff-number": "02" },
  ]);
  const hoursOf = (fields: Readonly<Record<string, string>>) =>
    measure("study-hours-120", [
      staff,
      ledger("study-hours", [{ person: "丁", date: "2024-03-05", hours: 120, ...fields }]),
    ]);

  test("are told apart by number or department, and by nothing else", () => {
    expect(hoursOf({ department: "乙科" }).numerator).toBe(1);
    expect(hoursOf({ "staff-number": "02" }).numerator).toBe(1);
    expect(hoursOf({ department: "丙科" }).numerator).toBe(0);
    expect(hoursOf({}).problems.map(({ text }) => text.key)).toContain("check.same-name");
  });
});

describe("what has not happened is never met", () => {
  const study = ledger("study", [{ date: "2024-02-05", form: "collective" }]);
  const short = { from: "2024-01-15", to: "2024-03-15", asOf: "2024-03-15" };

  test("no session of the centre group in a period shorter than the interval", () => {
    expect(measure("center-group-continuity", [study], short)).toMatchObject({ satisfied: false });
  });

  test("a list of its own without a single such record is no data", () => {
    const integrity = ledger("integrity", [{ date: "2024-03-05", type: "party-lecture", people: ["甲一"] }]);
    expect(measure("integrity-pledge", [roster(), integrity]).data).toBe("none");
  });

  test("one of the kinds of meeting alone does not stand for the others", () => {
    const months = [...Array(12).keys()].map((at) => String(at + 1).padStart(2, "0"));
    const lectures = months.map((month) => ({ date: `2024-${month}-05`, type: "party-lecture" }));
    expect(measure("three-meetings-one-class", [ledger("meeting", lectures)]).satisfied).toBe(false);
  });
});

describe("a register and a year in the middle of it", () => {
  test("what a register lacks is missing at once, what has to happen may still come", () => {
    const june = asOf("2024-06-30");
    expect(measure("rules-complete", [ledger("rule", [{ name: "考勤制度" }])], june).standing).toBe("final");
    const study = ledger("study", [{ date: "2024-02-05", form: "self-study" }]);
    expect(measure("study-methods-variety", [study], june).standing).toBe("on-track");
    expect(measure("study-methods-variety", [study]).standing).toBe("final");
  });

  test("a term whose first year is running is on its way, not decided", () => {
    const meetings = (count: number) =>
      ledger(
        "meeting",
        Array.from({ length: count }, (_, at) => ({
          date: `2024-0${String(at + 1)}-10`,
          type: "party-group-meeting",
          topic: "研究文明创建",
        })),
      );
    const term = { from: "2024-01-01", to: "2025-12-31", asOf: "2024-06-30" };
    const standing = (count: number) => measure("creation-meetings-yearly", [meetings(count)], term).standing;
    expect(standing(1)).toBe("on-track");
    expect(measure("creation-meetings-yearly", [meetings(1)], { ...term, asOf: "2024-12-30" }).standing).toBe(
      "on-track",
    );
  });

  test("a plan that was carried out has nothing to mend", () => {
    const plan = ledger("study-plan", [{ topic: "专题", date: "2024-03" }]);
    const study = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
    expect(measure("study-plan-execution", [plan, study])).toMatchObject({ satisfied: true, problems: [] });
  });
});

test("one of several rows of a day may say that it was moved from Friday", () => {
  const study = ledger("study", [
    { date: "2024-03-07", form: "collective", topic: "甲", remark: "因检查改期" },
    { date: "2024-03-07", form: "collective", topic: "乙" },
  ]);
  expect(measure("friday-fixed-study-day", [study]).actual).toBe(100);
});

test("two people of one name in one table are late each for themselves", () => {
  const two = grid({ 丁: [], 丁二: [] });
  const late = ["2024-03-05", "2024-03-06"];
  const twins: Ledger = {
    ...two,
    people: two.people.map((person) => ({ ...person, name: "丁" })),
    entries: [0, 1].flatMap((person) =>
      late.map((day) => ({
        person,
        day,
        part: "day" as const,
        mark: "迟",
        shares: [{ code: "late" as const, days: 1 }],
        row: person + 4,
        column: Number(day.slice(8)),
      })),
    ),
  };
  expect(measure("late-early-limit", [twins])).toMatchObject({ satisfied: true, actual: 2 });
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

test("quarters are called by their own number", () => {
  const study = ledger("study", [{ date: "2024-01-05", form: "center-group" }]);
  const problems = measure("center-group-study", [study]).problems.map(({ text }) => say(text, "zh-CN"));
  expect(problems.map((text) => text.slice(0, 4))).toEqual(["第二季度", "第三季度", "第四季度"]);
});

test("a grid without a single workday has no rate of filling in", () => {
  const weekend = grid({ 甲一: [{ day: "2024-03-09", code: "present" }] });
  const filled: Target = { operator: "at-least", value: 99, unit: "percent", per: "period" };
  expect(run({ measure: "attendance-filled" }, filled, [weekend])).toMatchObject({
    data: "none",
    satisfied: false,
    actual: null,
  });
});

test("a responsibility list of departments without a single such record is no data", () => {
  const integrity = ledger("integrity", [{ date: "2024-03-05", type: "party-lecture", department: "甲科" }]);
  expect(measure("party-conduct-responsibility", [roster(), integrity])).toMatchObject({
    data: "none",
    satisfied: false,
  });
});

test("of a row's leave one half is leave too", () => {
  const half = grid({
    甲一: [
      { day: "2024-03-06", code: "personal-leave", part: "morning" },
      { day: "2024-03-06", code: "present", part: "afternoon" },
    ],
  });
  const register = ledger("attendance", [{ person: "甲一", date: "2024-03-06/2024-03-06" }], {
    title: "请假登记",
    layout: "exception-list",
  });
  expect(measure("leave-procedure", [half, register])).toMatchObject({ numerator: 1, denominator: 1 });
  const copy = { ...half, id: "copy", duplicateOf: half.id };
  expect(measure("leave-procedure", [half, copy, register]).denominator).toBe(1);
});

test.each([
  ["year", "2024-12-31"],
  ["half-year", "2024-06-30"],
  ["quarter", "2024-03-31"],
] as const)("a row of a whole %s belongs to a period that begins within it", (precision, to) => {
  const list = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  const wide = {
    ...list,
    records: list.records.map((record) => ({
      ...record,
      fields: {
        ...record.fields,
        date: { ...record.fields["date"], value: { from: "2024-01-01", to, precision } },
      },
    })),
  } as Ledger;
  const later = { from: "2024-02-01", to: "2024-12-31", asOf: "2024-12-31" };
  expect(measure("study-sessions-yearly", [wide], later).actual).toBe(1);
});

describe("the last day and the first", () => {
  test("a task finished on the as-of day is finished", () => {
    const task = ledger("task", [{ name: "任务", completed: "2024-12-31" }]);
    expect(measure("annual-task-completion", [task]).actual).toBe(100);
  });

  test("a plan of 31 March is in time, one of 1 April is not", () => {
    const plan = (issued: string) =>
      measure("study-plan-four-guarantees", [
        ledger("study-plan", [{ date: "2024-05", topic: "专题", people: ["甲一"], budget: "无", issued }]),
      ]).satisfied;
    expect([plan("2024-03-31"), plan("2024-04-01")]).toEqual([true, false]);
  });

  test("a blank on the first day of service is a gap, one on the day before is not", () => {
    const filled: Target = { operator: "at-least", value: 99, unit: "percent", per: "period" };
    const blanks = (...days: readonly string[]) =>
      run({ measure: "attendance-filled" }, filled, [
        ledger("roster", [{ name: "甲一", department: "甲科", joined: "2024-03-06" }]),
        grid({ 甲一: [...days.map((day) => ({ day })), ...present("2024-03-07", "2024-03-08")] }),
      ]).denominator;
    expect([blanks("2024-03-05"), blanks("2024-03-06")]).toEqual([2, 3]);
  });

  test("the week that ends with the period counts", () => {
    const cleaned = ledger("hygiene", [{ date: "2024-03-05" }]);
    const call: MeasureCall = { measure: "count-by-period", ledger: "hygiene" };
    const weekly: Target = { operator: "at-least", value: 1, unit: "time", per: "week" };
    // Monday 4 March to Sunday 17 March.
    const result = run(call, weekly, [cleaned], { from: "2024-03-04", to: "2024-03-17", asOf: "2024-03-17" });
    expect(result).toMatchObject({ numerator: 1, denominator: 2, satisfied: false });
  });

  test("no month is over, none is covered", () => {
    const call: MeasureCall = { measure: "months-covered", ledger: "attendance" };
    const target: Target = { operator: "at-least", value: 1, unit: "item", per: "month" };
    const sheet = grid({ 甲一: present("2024-01-02", "2024-01-10") });
    expect(run(call, target, [sheet], asOf("2024-01-10"))).toMatchObject({
      satisfied: false,
      standing: "not-started",
    });
  });
});

test("a quarter's row stands for no month of it", () => {
  const list = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
  const dated = (to: string, precision: "quarter" | "half-year" | "year") =>
    ({
      ...list,
      records: list.records.map((record) => ({
        ...record,
        fields: {
          ...record.fields,
          date: { ...record.fields["date"], value: { from: "2024-01-01", to, precision } },
        },
      })),
    }) as Ledger;
  const once: Target = { operator: "at-least", value: 1, unit: "time", per: "month" };
  const call: MeasureCall = { measure: "count-by-period", ledger: "study" };
  expect(run(call, once, [list]).numerator).toBe(1);
  expect(run(call, once, [dated("2024-03-31", "quarter")]).numerator).toBe(0);
  expect(run(call, once, [dated("2024-06-30", "half-year")]).numerator).toBe(0);
  expect(run(call, once, [dated("2024-12-31", "year")]).numerator).toBe(0);
});

test("very satisfied alone counts as satisfied", () => {
  const survey = ledger("satisfaction", [{ date: "2024-06-01", returned: 100, "very-satisfied": 95 }]);
  expect(measure("satisfaction-improved", [survey])).toMatchObject({ numerator: 95, satisfied: true });
});
