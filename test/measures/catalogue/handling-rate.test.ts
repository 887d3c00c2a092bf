import { needsOf } from "../../../src/measures";
import { say } from "../../../src/locales";
import { ledger, type Row } from "../../check/make";
import { ALL, measure, asOf, problemsOf, run, YEAR } from "../run";

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

test("a petition is within its time on its sixtieth day and overdue on the next", () => {
  const petition = ledger("petition", [{ number: "1", received: "2024-05-01", topic: "噪声", replied: "" }]);
  const on = (asOf: string) => measure("petitions-answered", [petition], { ...YEAR, asOf });
  expect(on("2024-06-30")).toMatchObject({ actual: null, standing: "not-started" });
  expect(on("2024-07-01")).toMatchObject({ actual: 0, standing: "final" });
});

describe("what settles a case", () => {
  const resolved = (row: Row) =>
    measure("petitions-resolved", [ledger("petition", [{ number: "1", received: "2024-05-01", ...row }])]);

  test("a reply with a result does, unless the state says that the matter is open", () => {
    const answered = { replied: "2024-05-20", result: "已答复并解决" };
    expect(resolved(answered)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(resolved({ ...answered, state: "open" })).toMatchObject({ numerator: 0, denominator: 1 });
    expect(resolved({ ...answered, result: "" })).toMatchObject({ numerator: 0, denominator: 1 });
  });

  test("a table without any column that could say so is no data, and nobody is overdue", () => {
    const found = resolved({ topic: "噪声" });
    expect(found).toMatchObject({ data: "none", numerator: null });
    expect(problemsOf(found)).toEqual(["台账没有答复、办结日期或办理状态列，不能判断是否办结"]);
  });

  test("what is overdue says by how many days and who has to see to it", () => {
    const late = { topic: "噪声", completed: "", deadline: "2024-12-21", petitioner: "李某" };
    expect(problemsOf(resolved({ ...late, department: "甲科", person: "甲一" }))).toEqual([
      "「1」超期10天未办结（责任：甲科）",
    ]);
    expect(problemsOf(resolved({ ...late, person: "甲一" }))).toEqual(["「1」超期10天未办结（责任：甲一）"]);
    expect(problemsOf(resolved(late))).toEqual(["「1」超期10天未办结"]);
    expect(problemsOf(resolved({ ...late, state: "open" }))).toEqual(["「1」超期10天未办结"]);
  });

  test("a case that was closed and has no reply is told as not answered", () => {
    const closed = { received: "2024-05-01", replied: "", completed: "2024-05-20", deadline: "2024-12-21" };
    const petition = ledger("petition", [{ number: "1", ...closed }]);
    expect(problemsOf(measure("petitions-answered", [petition]))).toEqual(["「1」超期10天未答复"]);
  });
});

test("a reply with a result settles a case from its day on, not before", () => {
  const answered = ledger("petition", [
    { number: "1", topic: "噪声", received: "2024-05-01", replied: "2024-06-10", result: "已答复并解决" },
  ]);
  expect(measure("petitions-resolved", [answered], asOf("2024-06-10")).numerator).toBe(1);
  expect(measure("petitions-resolved", [answered], asOf("2024-06-09")).numerator).toBe(0);
});

test("a column says that nothing was closed, also where no row fills it", () => {
  const rows = [{ number: "1", received: "2024-05-01", topic: "噪声" }];
  const plain = ledger("petition", rows);
  const column = { column: 3, path: ["办结日期"], field: "completed", reason: "name" as const };
  const withColumn = { ...plain, columns: [...plain.columns, column] };
  expect(measure("petitions-resolved", [plain]).data).toBe("none");
  expect(measure("petitions-resolved", [withColumn])).toMatchObject({ numerator: 0, denominator: 1 });
});

test("what settles a case by its reply reads the result too", () => {
  const columnsOf = (orAnswered: boolean) =>
    needsOf({
      measure: "handling-rate",
      ledger: "petition",
      handled: ["completed"],
      inTime: false,
      ...(orAnswered ? { orAnswered: true as const } : {}),
    }).flatMap(({ fields = [] }) => fields);
  expect(columnsOf(true)).toEqual(expect.arrayContaining(["replied", "result"]));
  expect(columnsOf(false)).not.toContain("result");
});

describe("a table that has the day of closing and no column for the reply", () => {
  const XF5 = {
    number: "5",
    topic: "补贴",
    received: "2024-05-06",
    deadline: "2024-07-06",
    department: "甲科",
  };
  const found = (id: "petitions-on-time" | "petitions-answered" | "petitions-resolved", ...rows: Row[]) =>
    measure(id, [ledger("petition", rows)]);

  test("is late by its deadline, and it is said by how many days", () => {
    const late = found("petitions-on-time", { ...XF5, completed: "2024-07-16", result: "已答复" });
    expect(late).toMatchObject({ data: "some", numerator: 0, denominator: 1, satisfied: false });
    expect(problemsOf(late)).toEqual(["「5」超期10天办结（责任：甲科）"]);
    expect(found("petitions-on-time", { ...XF5, completed: "2024-07-06", result: "" }).satisfied).toBe(true);
  });

  test("is settled when it was late, and that is told beside it", () => {
    const late = found("petitions-resolved", { ...XF5, completed: "2024-07-16" });
    expect(late.satisfied).toBe(true);
    expect(late.notes.map(({ text }) => say(text))).toEqual(["「5」超期10天办结（责任：甲科）"]);
  });

  test.each([
    ["已答复", true],
    ["电话回复来访人", true],
    ["已向来访人解释政策", true],
    ["已办结", null],
    ["未答复", null],
    ["", null],
  ])("says in its result whether anybody was answered: %s", (result, answered) => {
    const { data, satisfied } = found("petitions-answered", { ...XF5, completed: "2024-06-16", result });
    expect([data, satisfied]).toEqual(answered === true ? ["some", true] : ["none", false]);
  });

  test("a column for the reply goes before it", () => {
    const closed = { ...XF5, completed: "2024-06-16", result: "已答复", replied: "" };
    expect(found("petitions-answered", closed).satisfied).toBe(false);
    expect(found("petitions-on-time", closed).satisfied).toBe(false);
  });
});

test.each([
  ["15天", "2024-05-21"],
  ["30日内", "2024-06-05"],
  ["5个工作日", "2024-05-11"],
  ["十五个工作日", "2024-05-24"],
  ["2个月", "2024-07-06"],
])("a time from the day of receipt is a deadline too: %s", (deadline, last) => {
  const on = (replied: string) =>
    measure("petitions-on-time", [
      ledger("petition", [{ number: "1", topic: "补贴", received: "2024-05-06", deadline, replied }]),
    ]).satisfied;
  const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  expect([on(last), on(next)]).toEqual([true, false]);
});

test("who closed a case is told by a reply and its result together, by one of them never", () => {
  const told = (fields: Row) =>
    measure("petitions-resolved", [
      ledger("petition", [
        { number: "1", topic: "噪声", received: "2024-02-01", deadline: "2024-03-01", ...fields },
      ]),
    ]).data;
  expect(told({ replied: "2024-02-20", result: "已停工" })).toBe("some");
  expect(told({ replied: "2024-02-20" })).toBe("none");
});

test("a time that the call states stands before the record's own and the unit's", () => {
  const inFiveWorkdays = {
    measure: "handling-rate",
    ledger: "petition",
    handled: ["replied"],
    inTime: true,
    within: { count: 5, unit: "workday" },
  } as const;
  const row = { number: "1", topic: "噪声", received: "2024-06-03", deadline: "2024-06-30" };
  const on = (replied: string) =>
    run(inFiveWorkdays, ALL, [ledger("petition", [{ ...row, replied }])]).actual;
  // The 10th is the Dragon Boat holiday.
  expect([on("2024-06-11"), on("2024-06-12")]).toEqual([100, 0]);
});
