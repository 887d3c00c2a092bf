import { ruledScore } from "../../../src/check/scoring/ruled-score";
import { say } from "../../../src/locales";
import { CLAUSES, rulesInText, type ClauseId } from "../../../src/standards";

const sessions = CLAUSES.find(({ id }) => id === "study-sessions-yearly");
if (!sessions) throw new Error("No such clause");
const { measure } = sessions;
const figures = { actual: 11, target: 12, unit: "session", numerator: null, denominator: null } as const;

const scoreOf = (
  rule: string,
  kind: "Q" | "Z",
  found: Parameters<typeof ruledScore>[2] = figures,
  verdict: "met" | "unmet" = "unmet",
) => ruledScore({ scoring: rulesInText(rule), weight: 10, measure, kind }, verdict, found)?.score ?? null;

/** Under the words of a clause of ours, its title among them. */
const clauseScore = (id: ClauseId, rule: string, found: Parameters<typeof ruledScore>[2]) => {
  const clause = CLAUSES.find((one) => one.id === id);
  if (!clause) throw new Error("No such clause");
  return ruledScore({ ...clause, scoring: rulesInText(rule), weight: 10, kind: "Q" }, "unmet", found);
};

test("what is missing is taken off once, and is no case and no veto", () => {
  expect(scoreOf("每少一次扣1分", "Q")).toBe(9);
  expect(scoreOf("每少一次扣1分，迟到每人次扣0.5分", "Q")).toBe(9);
  expect(scoreOf("每少一次扣1分；弄虚作假的一票否决", "Q")).toBe(9);
});

test("a counted share is scored by its cases where no rule counts what is missing", () => {
  const found = { actual: 80, target: 100, unit: "percent", numerator: 8, denominator: 10 } as const;
  const ofPetitions = (rule: string) => clauseScore("petitions-resolved", rule, found)?.score;
  expect(ofPetitions("每发现一起未办结扣2分")).toBe(6);
  expect(ofPetitions("每少一件扣1分，迟到每人次扣0.5分")).toBe(8);
});

test("a share that reaches what is asked of it is not short, whoever is missing", () => {
  const found = (actual: number) =>
    ({ actual, target: 95, unit: "percent", numerator: actual, denominator: 100 }) as const;
  expect(scoreOf("未达标不得分", "Q", found(94))).toBe(0);
  expect(scoreOf("未达标不得分", "Q", found(96), "met")).toBe(10);
  expect(scoreOf("未达到要求扣2分", "Q", found(95), "met")).toBe(10);
});

test("a veto of the standard earns nothing, whatever its rules say", () => {
  expect(scoreOf("每少一次扣1分", "Z")).toBeNull();
});

describe("a rule is held against what it names", () => {
  type Part = NonNullable<Parameters<typeof ruledScore>[2]["parts"]>[number];
  type Found = Partial<Part["found"]>;
  const part = (zh: string, measure: string, found: Found): Part => ({
    name: { zh, en: zh },
    measure,
    found: {
      ...{ data: "some", satisfied: false, standing: "final", actual: 0, target: 0, dueTarget: null },
      ...{ unit: "percent", numerator: null, denominator: null, evidence: [], problems: [], notes: [] },
      ...{ excluded: [], declare: false },
      ...found,
    } as Part["found"],
  });
  const share = (numerator: number, denominator: number, more: Found = {}): Found => ({
    ...{ actual: (numerator / denominator) * 100, target: 100, numerator, denominator },
    ...more,
  });
  /** One month of 90.6 % among twelve. */
  const RATE = part("出勤率95%以上", "attendance-rate", share(1965, 1984, { target: 95, behind: [4.4] }));
  const ABSENT = part("无旷工", "absent-days", {
    actual: 1,
    unit: "day",
    occurrences: { times: 1, people: 1 },
  });
  const LATE = part("迟到早退每人每月不超过3次", "late-per-month", {
    ...{ actual: 6, target: 3, unit: "time", occurrences: { times: 5, people: 2 } },
  });
  const ARTICLES = part("每人撰写心得体会2篇", "persons-covered", {
    ...share(7, 8),
    people: [
      { name: "甲一", department: null, actual: 0, target: 2 },
      { name: "甲二", department: null, actual: 3, target: 2 },
    ],
  });
  const STUDY = part("每月集中学习2次", "count-by-period", {
    ...{ actual: 10, target: 12, unit: "month", timesShort: 3 },
  });
  const AVERAGE = part("平均90分以上", "score-average", { actual: 86.2, target: 90, unit: "point" });
  const PETITIONS = part("来信来访按期办结率100%", "handling-rate", share(7, 8));
  const SATISFIED = part("群众满意率95%以上", "satisfaction", {
    actual: 94.4,
    target: 95,
    numerator: 944,
    denominator: 1000,
  });
  const HOURS = part("每人全年40学时", "sum-per-person", {
    ...share(6, 8),
    people: [
      { name: "甲一", department: null, actual: 36, target: 40 },
      { name: "甲二", department: null, actual: 39.5, target: 40 },
    ],
  });
  const NO_PETITIONS = part("来信来访按期办结率100%", "handling-rate", { data: "none", actual: null });
  const PERSONS = part("严格考勤制度", "manual", { data: "none", actual: null });

  const ruled = (rule: string, parts: readonly Part[]) => {
    const measured = { ...figures, actual: null, parts };
    const clause = { scoring: rulesInText(rule), weight: 10, kind: "Q" as const };
    return ruledScore({ ...clause, measure: { measure: "all-of", parts: [] } }, "unmet", measured);
  };

  test.each([
    ["出勤率每低1个百分点扣1分；旷工每人次扣2分", [RATE, ABSENT, PERSONS], 3],
    ["旷工每人次扣2分", [RATE, ABSENT], 8],
    ["每旷工1天扣1分；出勤率低于95%的每月扣3分", [ABSENT, RATE], 6],
    ["迟到、早退每人次扣0.5分；旷工每人次扣2分", [LATE, ABSENT], 5.5],
    ["有迟到早退的每人扣1分", [LATE, ABSENT], 8],
    ["集中学习每少一次扣0.5分，心得体会每少一篇扣0.5分", [STUDY, ARTICLES], 7.5],
    ["心得体会每少一篇扣0.5分", [STUDY, ARTICLES], 9],
    ["每少一人扣1分", [STUDY, ARTICLES], 9],
    ["未按期办结的每件扣1分；满意率每低1个百分点扣1分", [PETITIONS, SATISFIED], 8],
    ["满意率每低1个百分点扣2分", [PETITIONS, SATISFIED], 8],
    ["超期办理的每件扣3分", [SATISFIED, PETITIONS], 7],
    ["学时每少1学时扣1分", [STUDY, HOURS], 5],
    ["每少一次扣1分", [STUDY, AVERAGE], 7],
    ["出勤率低于92%的扣4分；旷工每人次扣2分", [RATE, ABSENT], 4],
  ])("%s", (rule, parts, score) => expect(ruled(rule, parts)?.score).toBe(score)); // prettier-ignore

  test("no score as long as what a rule speaks of has no data, and it is said", () => {
    const found = ruled("未按期办结的每件扣1分；满意率每低1个百分点扣1分", [NO_PETITIONS, SATISFIED]);
    expect(found?.score).toBeNull();
    expect(found?.remarks.map((one) => say(one))).toEqual([
      "“来信来访按期办结率100%”没有数据，说不出扣不扣分，得分未定",
    ]);
    expect(ruled("满意率每低1个百分点扣1分", [NO_PETITIONS, SATISFIED])?.score).toBe(9);
    expect(ruled("满意率未达标不得分；每件扣1分", [NO_PETITIONS, SATISFIED])?.score).toBe(0);
  });

  test("a deed that nothing counts takes nothing off, and that is said", () => {
    const found = ruled("迟到每人次扣1分；旷工每人次扣2分", [RATE, ABSENT]);
    expect(found?.score).toBe(8);
    expect(found?.remarks.map((one) => say(one))).toEqual([
      "评分标准里的“迟到”没有台账可核，没有扣分，请核对",
    ]);
    const rate = { ...RATE.found, behind: [4.4] };
    expect(clauseScore("attendance-rate", "旷工每人次扣2分；每低1%扣1分", rate)?.score).toBe(5);
    expect(
      clauseScore("study-sessions-yearly", "每少一次扣1分；记录不规范每次扣0.5分", figures),
    ).toMatchObject({
      score: 9,
      remarks: [{ params: { about: "记录不规范" } }],
    });
  });
});

test("rules that speak of nothing that was missed are no score, never full points", () => {
  expect(scoreOf("迟到每人次扣0.5分", "Q")).toBeNull();
});
