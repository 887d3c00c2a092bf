import { measure, problemsOf, YEAR } from "../run";
import { ledger, roster } from "../../check/make";

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

describe("someone whose own row says when they came", () => {
  const row = (remark: string) => [
    { person: "甲一", date: "2024-05-05", hours: 90, remark },
    { person: "乙一", date: "2024-05-05", hours: 120, remark: "" },
  ];
  const met = (remark: string, ...people: Parameters<typeof measure>[1]) =>
    measure("study-hours-120", [...people, ledger("study-hours", row(remark))]).satisfied;

  test.each(["4月1日到馆", "4月1日到局", "2024年4月1日调入", "4月入职", "新来，4月1日报到"])(
    "%s",
    (remark) => {
      expect(met(remark)).toBe(true);
      expect(met(remark, ledger("roster", [{ name: "甲一" }, { name: "乙一" }]))).toBe(true);
    },
  );

  test.each(["", "4月1日到馆参观", "4月1日调出", "4月1日调到馆外"])("and not by 「%s」", (remark) => {
    expect(met(remark)).toBe(false);
  });
});

test("by June half of the hours are due", () => {
  const june = { ...YEAR, asOf: "2024-06-30" };
  const hours = (sum: number) =>
    ledger(
      "study-hours",
      ["甲一", "甲二", "乙一", "乙二"].map((person) => ({ person, date: "2024-03-05", hours: sum })),
    );
  expect(measure("study-hours-120", [roster(), hours(60)], june).standing).toBe("on-track");
  expect(measure("study-hours-120", [roster(), hours(59.5)], june).standing).toBe("behind");
});

describe("rows that give a person no hours", () => {
  const good = { person: "甲一", date: "2024-03-05", hours: 120 };

  test("are not shown as where the hours come from", () => {
    const rows = ledger("study-hours", [good, { person: "甲二", date: "2024-03-06" }], { sheet: "学时" });
    const { evidence } = measure("study-hours-120", [roster(), rows]);
    expect(evidence.map(({ row, rows: count }) => [row, count])).toEqual([[3, 1]]);
  });

  test("nor told of as undated where they name nobody", () => {
    const study = ledger("study", [{ date: "", topic: "专题", people: [], hours: 3 }]);
    expect(problemsOf(measure("study-hours-120", [roster(), study])).join()).not.toContain("没有日期");
  });
});

describe("a person with a figure that can't be", () => {
  const of = (...amounts: readonly number[]) =>
    measure("study-hours-120", [
      ledger("roster", [{ name: "甲一" }, { name: "甲二" }]),
      ledger("study-hours", [
        { person: "甲一", date: "2024-03-05", hours: 120 },
        ...amounts.map((hours) => ({ person: "甲二", date: "2024-03-05", hours })),
      ]),
    ]);

  test("is neither at nought nor gone: the rest alone is not met, and it is said who", () => {
    const unknown = of(NaN);
    expect(unknown).toMatchObject({ data: "none", satisfied: false, actual: null });
    expect(problemsOf(unknown)).toEqual(["甲二有数写错或认不出，够不够不能确定，请核对"]);
    expect(unknown.excluded.map(({ name }) => name)).toEqual(["甲二"]);
    expect(of(100, NaN).data).toBe("none");
  });

  test("has reached the target where the other figures are enough", () => {
    expect(of(120, NaN)).toMatchObject({ data: "some", satisfied: true, numerator: 2, denominator: 2 });
  });

  test("does not hide that another falls short", () => {
    const short = measure("study-hours-120", [
      ledger("study-hours", [
        { person: "甲一", date: "2024-03-05", hours: 100 },
        { person: "甲二", date: "2024-03-05", hours: NaN },
      ]),
    ]);
    expect(short).toMatchObject({ data: "some", satisfied: false, numerator: 0, denominator: 1 });
    expect(problemsOf(short)).toEqual([
      "甲一100小时，应为120小时",
      "甲二有数写错或认不出，够不够不能确定，请核对",
    ]);
  });

  test("by June needs no more than is due", () => {
    const june = measure(
      "study-hours-120",
      [
        ledger("study-hours", [
          { person: "甲一", date: "2024-03-05", hours: 60 },
          { person: "甲一", date: "2024-04-05", hours: NaN },
        ]),
      ],
      { ...YEAR, asOf: "2024-06-30" },
    );
    expect(june).toMatchObject({ data: "some", standing: "on-track", numerator: 1 });
  });
});

test("who is on the roster and has no hours is at nought", () => {
  const rows = ledger("study-hours", [{ person: "甲一", date: "2024-03-05", hours: 120 }]);
  const result = measure("study-hours-120", [ledger("roster", [{ name: "甲一" }, { name: "甲二" }]), rows]);
  expect(problemsOf(result)).toEqual(["甲二0小时，应为120小时"]);
});

describe("of a course that some were sent to", () => {
  const course = (...rows: readonly { readonly person: string; readonly hours: number }[]) =>
    ledger(
      "training",
      rows.map(({ person, hours }) => ({ date: "2024-04-08", person: [person], hours })),
    );
  const staff = ledger("roster", [{ name: "甲一" }, { name: "甲二" }]);

  test("nobody is short of the hours that are recorded nowhere", () => {
    const measured = measure("study-hours-120", [staff, course({ person: "甲一", hours: 30 })]);
    expect(measured).toMatchObject({ data: "none", actual: null });
    expect(problemsOf(measured)).toEqual(["学时只见于培训记录，2人其余的学习没有登记，不能判定不足"]);
  });

  test("whoever has all hours by it has them", () => {
    const rows = ["甲一", "甲二"].map((person) => ({ person, hours: 120 }));
    expect(measure("study-hours-120", [staff, course(...rows)]).satisfied).toBe(true);
  });

  test("beside a register of study it counts, and who is short is short", () => {
    const study = ledger("study", [{ date: "2024-03-05", people: ["甲一", "甲二"], hours: 90 }]);
    const measured = measure("study-hours-120", [staff, study, course({ person: "甲一", hours: 30 })]);
    expect(measured).toMatchObject({ data: "some", numerator: 1, denominator: 2 });
  });
});
