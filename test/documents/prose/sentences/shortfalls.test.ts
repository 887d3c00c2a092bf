import type { Ledger } from "../../../../src/ledgers";
import type { ClauseId } from "../../../../src/standards";
import { mainShortfalls, shortfallsOf } from "../../../../src/documents/prose/sentences/main-shortfalls";
import {
  answeredTogether,
  nextStepSentence,
  remediesOf,
} from "../../../../src/documents/prose/sentences/next-steps";
import { shortfallSentence } from "../../../../src/documents/prose/sentences/shortfalls";
import { EVERY_MONTH, inMonths, ledger } from "../../../check/make";
import { judgeOne, type Small } from "../../../check/sentences/judge-one";
import { clauseResult, clauseWording, sampleReport, words } from "../../sample-input";

const of = (...ledgers: readonly Ledger[]): Small => ({ ledgers });
const study = (months: readonly number[]): Ledger =>
  ledger("study", inMonths(months, { form: "collective" }), { sheet: "学习" });
const roster: Ledger = ledger(
  "roster",
  ["甲一", "乙二"].map((name) => ({ name, department: "甲科" })),
  { sheet: "名册" },
);
const hours = (amount: number): Ledger =>
  ledger(
    "study-hours",
    [
      { date: "2024-05-06", person: ["甲一"], hours: 120 },
      { date: "2024-05-06", person: ["乙二"], hours: amount },
    ],
    { sheet: "学时" },
  );
const leader = (): Ledger => ledger("roster", [{ name: "甲一", department: "局领导", position: "局长" }]);
const disclosure = (...dates: readonly string[]): Ledger =>
  ledger(
    "disclosure",
    dates.map((date) => ({ date, topic: `预算${date}` })),
    { sheet: "公开" },
  );
const petition = (...replied: readonly string[]): Ledger =>
  ledger(
    "petition",
    replied.map((day, at) => ({
      number: String(at + 1),
      received: "2024-05-06",
      deadline: "2024-06-30",
      topic: "咨询",
      replied: day,
    })),
    { sheet: "信访" },
  );

/** What the shortfalls of a workbook read like. */
function read(ids: readonly ClauseId[], small: Small): readonly string[] {
  const clauses = [clauseWording("disclosure-yearly", { value: 2, per: "year" })];
  return shortfallsOf(judgeOne(ids, small), []).map(
    (shortfall) => shortfallSentence(shortfall, clauses).template,
  );
}

const PAIRS: readonly (readonly [
  what: string,
  ids: readonly ClauseId[],
  says: string,
  told: Small,
  never: Small,
])[] = [
  [
    "months, by name",
    ["study-sessions-monthly"],
    "11月、12月集中学习次数不足（各缺1次）。",
    of(
      ledger("study", [
        ...inMonths(EVERY_MONTH, { form: "collective" }),
        ...inMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { form: "collective" }, "20"),
      ]),
    ),
    of(
      ledger("study", [
        ...inMonths(EVERY_MONTH, { form: "collective" }),
        ...inMonths(EVERY_MONTH, { form: "collective" }, "20"),
      ]),
    ),
  ],
  [
    "a number",
    ["study-sessions-yearly"],
    "全年集中学习次数不足，",
    of(study([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
    of(study(EVERY_MONTH)),
  ],
  [
    "a number of which the target is known",
    ["disclosure-yearly"],
    "政务公开次数不足，完成1次，比要求少1次。",
    of(disclosure("2024-05-06")),
    of(disclosure("2024-05-06", "2024-06-06")),
  ],
  [
    "what was done on another day, with the day",
    ["legal-publicity-day-1204"],
    "“12·4”国家宪法日法治宣传没有按时开展（12月19日开展）。",
    of(ledger("activity", [{ date: "2024-12-19", name: "宪法日宣传" }])),
    of(ledger("activity", [{ date: "2024-12-05", name: "宪法日宣传" }])),
  ],
  [
    "what was not done at all, where something else of the kind was done long before",
    ["legal-publicity-day-1204"],
    "未开展“12·4”国家宪法日法治宣传。",
    of(ledger("activity", [{ date: "2024-05-06", name: "民法典普法" }])),
    of(ledger("activity", [{ date: "2024-12-04", name: "民法典普法" }])),
  ],
  [
    "all of the persons",
    ["study-hours-120"],
    "2人均存在学习学时不足的问题。",
    of(
      roster,
      ledger(
        "study-hours",
        ["甲一", "乙二"].map((name) => ({ date: "2024-05-06", person: [name], hours: 100 })),
        { sheet: "学时" },
      ),
    ),
    of(roster, hours(120)),
  ],
  [
    "all of the months",
    ["study-sessions-monthly"],
    "12个月均存在集中学习次数不足的问题。",
    of(study(EVERY_MONTH)),
    of(
      ledger("study", [
        ...inMonths(EVERY_MONTH, { form: "collective" }),
        ...inMonths(EVERY_MONTH, { form: "collective" }, "20"),
      ]),
    ),
  ],
  [
    "of four months three by name",
    ["hygiene-inspection-regular"],
    "4月、7月、10月等4个月未检查卫生。",
    of(ledger("hygiene", inMonths([1, 2, 3, 5, 6, 8, 9, 11], { department: "甲科", score: 95 }))),
    of(ledger("hygiene", inMonths(EVERY_MONTH, { department: "甲科", score: 95 }))),
  ],
  [
    "of lectures how many are missing, called once",
    ["party-lecture"],
    "党课次数不足（缺3次）",
    of(ledger("integrity", [{ date: "2024-07-03", type: "party-lecture", speaker: "甲一" }]), leader()),
    of(ledger("integrity", inMonths([2, 5, 8, 11], { type: "party-lecture", speaker: "甲一" })), leader()),
  ],
  [
    "persons, unnamed",
    ["study-hours-120"],
    "2人中有1人学习学时不足。",
    of(roster, hours(98)),
    of(roster, hours(120)),
  ],
  [
    "quarters of which nothing was done, by name alone",
    ["center-group-study"],
    "第二季度、第三季度、第四季度未开展中心组学习。",
    of(ledger("study", inMonths([2], { form: "center-group" }))),
    of(ledger("study", inMonths([2, 5, 8, 11], { form: "center-group" }))),
  ],
  [
    "an average",
    ["hygiene-average-score"],
    "卫生平均分偏低，为80分",
    of(ledger("hygiene", [{ date: "2024-05-06", department: "甲科", score: 80 }])),
    of(ledger("hygiene", [{ date: "2024-05-06", department: "甲科", score: 95 }])),
  ],
  [
    "tasks that are open, by their names",
    ["annual-task-completion"],
    "年度任务没有全部完成，建馆未完成。",
    of(
      ledger("task", [
        { name: "建馆", progress: 0 },
        { name: "巡查", progress: 100 },
      ]),
    ),
    of(ledger("task", [{ name: "建馆", progress: 100 }])),
  ],
  [
    "what of satisfaction is wrong, and not what may be",
    ["satisfaction-improved"],
    "群众满意率偏低，为80%",
    of(ledger("satisfaction", [{ date: "2024-06-06", returned: 100, satisfied: 80 }])),
    of(ledger("satisfaction", [{ date: "2024-06-06", returned: 100, satisfied: 95 }])),
  ],
  [
    "letters",
    ["petitions-answered"],
    "信访件2件中有1件未答复。",
    of(petition("2024-05-20", "")),
    of(petition("2024-05-20", "2024-05-20")),
  ],
  [
    "only the kinds that are missing",
    ["study-four-kinds"],
    "缺少",
    of(ledger("study", inMonths([1, 2], { form: "collective", category: "business" }))),
    of(
      ledger(
        "study",
        ["political", "business", "law", "model"].flatMap((category) =>
          inMonths([2], { form: "collective", category }, String(10 + category.length)),
        ),
      ),
    ),
  ],
];

describe("what fell short", () => {
  test.each(PAIRS)("%s", (_what, ids, says, told, never) => {
    expect(read(ids, told)).toHaveLength(1);
    expect(read(ids, told)[0]).toContain(says);
    expect(read(ids, never)).toEqual([]);
  });

  it("is told of those that cost most, in their order, with the number of the others", () => {
    const all = Array.from({ length: 14 }, (_, at): [ReturnType<typeof clauseResult>] => [
      clauseResult(`c${String(at)}`, { verdict: "unmet", weight: at === 3 || at === 5 ? 1 : 4, score: 0 }),
    ]);
    const { named, others } = mainShortfalls(all, []);
    expect(others).toBe(2);
    expect(named).toEqual(all.filter((_, at) => at !== 3 && at !== 5));
    expect(mainShortfalls(all.slice(0, 12), [])).toEqual({ named: all.slice(0, 12), others: 0 });
  });

  it("is named as something that happened where nothing may happen", () => {
    const violation = clauseResult("zero-violation", {
      verdict: "unmet",
      target: 0,
      actual: 1,
      unmetTitle: { zh: "有违纪违法案件", en: "" },
    });
    expect(nextStepSentence([[violation]]).template).toMatch(/^针对发生违纪违法案件的问题，/);
  });

  it("is answered together with what has the same answer, and what both names end with is said once", () => {
    const few = (id: string, zh: string, remedy = "列入会议计划。") =>
      [clauseResult(id, { verdict: "unmet", unmetTitle: { zh, en: "" }, remedy })] as const;
    const all = [
      few("a", "支委会次数不足"),
      few("b", "出勤率偏低", "严格请假。"),
      few("c", "党员大会次数不足"),
    ];
    expect(answeredTogether(all, remediesOf).map((together) => nextStepSentence(together).template)).toEqual([
      "针对支委会、党员大会次数不足的问题，列入会议计划。",
      "针对出勤率偏低的问题，严格请假。",
    ]);
  });

  it("is told of what a rubric calls by its own words", () => {
    const open = clauseResult("r1", {
      verdict: "unmet",
      unmetTitle: { zh: "有重点工作任务未按期完成", en: "" },
      actual: 0,
      target: 100,
      unit: "percent",
      numerator: 0,
      denominator: 3,
      told: { subject: null, counts: "项" },
    });
    expect(shortfallSentence([open], []).template).toBe("重点工作任务3项均未按期完成。");
    expect(nextStepSentence([[open]]).template).toMatch(/^针对重点工作任务未按期完成的问题，/);
  });

  it("is told of the months that have a figure where it is asked each month", () => {
    const result = clauseResult("attendance-rate", {
      verdict: "unmet",
      unmetTitle: { zh: "出勤率偏低", en: "" },
      actual: 92.6,
      target: 95,
      unit: "percent",
      problems: [
        { text: { key: "check.attendance-low", params: { period: words("2月"), rate: 92.6 } }, cells: [] },
      ] as never,
    });
    const clause = clauseWording("attendance-rate", {
      target: { operator: "at-least", value: 95, unit: "percent", per: "month" },
    });
    expect(shortfallSentence([result], [clause]).template).toBe(
      "出勤率偏低（2月出勤率92.6%），要求每月不低于95%。",
    );
  });

  it("is nothing that could not be judged", () => {
    expect(read(["study-sessions-yearly", "leadership-exemplary"], of())).toEqual([]);
  });

  it("clauses of one matter are one sentence, and one answer", () => {
    const unmet = (id: string, unmetTitle: string) =>
      clauseResult(id, {
        verdict: "unmet",
        unmetTitle: { zh: unmetTitle, en: "" },
        actual: 50,
        target: 100,
        unit: "percent",
        numerator: 1,
        denominator: 2,
        problems: [{ text: words("甲一"), cells: [] }],
      });
    const results = [
      unmet("petitions-answered", "有信访件未答复"),
      unmet("petitions-resolved", "有信访件到期未办结"),
    ];
    const [only, ...more] = shortfallsOf({ ...sampleReport, results }, []);
    expect(more).toEqual([]);
    expect(only && shortfallSentence(only, []).template).toBe(
      "到期应答复的信访件2件中有1件未答复；到期应办结的信访件2件中有1件未办结。",
    );
    expect(only && nextStepSentence([only]).template).toMatch(/^针对信访件未答复的问题，.+；.+。$/);
  });

  it("what lags behind is told against what is due by now", () => {
    const behind = clauseResult("study-sessions-yearly", {
      title: { zh: "全年集中学习次数", en: "" },
      verdict: "behind",
      actual: 3,
      target: 12,
      dueTarget: 6,
    });
    const [one] = shortfallsOf({ ...sampleReport, results: [behind] }, []);
    expect(one && shortfallSentence(one, []).template).toBe("全年集中学习次数完成3次，比序时进度少3次。");
  });

  it.each([
    [
      "an average that is too low lags behind nothing",
      { unitsOf: "point", actual: 86.4, numerator: null, denominator: null, verdict: "behind" },
      { zh: "卫生平均分偏低", en: "" },
      [],
      "卫生平均分偏低，为86.4分。",
    ],
    [
      "of a rate that grows what is due by now is told",
      {
        unitsOf: "percent",
        actual: 82.4,
        numerator: null,
        denominator: null,
        verdict: "behind",
        dueTarget: 90,
      },
      { zh: "年度任务没有全部完成", en: "" },
      [],
      "年度任务没有全部完成，为82.4%，按序时应达到90%。",
    ],
    [
      "a rubric's own words stay whole where none of the persons reaches them",
      {
        unitsOf: "percent",
        actual: 0,
        numerator: 0,
        denominator: 18,
        verdict: "unmet",
        told: { subject: null, counts: "人" },
      },
      { zh: "“全年学习不少于90学时”未达到要求", en: "" },
      [],
      "“全年学习不少于90学时”未达到要求，18人均没有达到。",
    ],
    [
      "people who lag are counted",
      { unitsOf: "percent", actual: 50, numerator: 1, denominator: 2, verdict: "behind" },
      { zh: "有人学习学时不足", en: "" },
      [],
      "按序时进度，2人中有1人学习学时不足。",
    ],
    [
      "half a year has a name",
      { unitsOf: "half-year", actual: 1, numerator: 1, denominator: 2, verdict: "unmet" },
      { zh: "社区共建次数不足", en: "" },
      ["1次"],
      "下半年社区共建次数不足（缺1次）。",
    ],
    [
      "of kinds in periods those are named that lack",
      { unitsOf: "cell", actual: 5, numerator: 5, denominator: 6, verdict: "unmet" },
      { zh: "工会未按期开展活动", en: "" },
      ["工会"],
      "工会未按期开展活动（下半年缺工会）。",
    ],
    [
      "of conditions the amounts are told",
      { unitsOf: "item", actual: null, numerator: null, denominator: null, verdict: "unmet" },
      { zh: "党课次数未达到要求", en: "" },
      ["党课"],
      "党课次数未达到要求（下半年缺党课）。",
    ],
    [
      "of the only quarter under review it is not said that there is one",
      { unitsOf: "session", actual: 0, numerator: null, denominator: null, verdict: "unmet" },
      { zh: "有季度未评比卫生", en: "" },
      [],
      "未评比卫生。",
    ],
    [
      "Fridays are counted",
      {
        unitsOf: "percent",
        actual: 33.3,
        numerator: 16,
        denominator: 48,
        verdict: "unmet",
        told: { subject: null, counts: "个周五" },
      },
      { zh: "有周五未组织政治学习", en: "" },
      [],
      "应学习的48个周五中有32个未组织政治学习。",
    ],
  ] as const)("%s", (_, { unitsOf, ...figures }, unmetTitle, problems, said) => {
    const result = clauseResult("study-hours-120", {
      ...figures,
      unit: unitsOf,
      target: figures.denominator,
      unmetTitle,
      problems: problems.map((name) => ({
        text: { key: "check.kind-missing", params: { period: "下半年", name } },
        cells: [],
      })),
    });
    const [one] = shortfallsOf({ ...sampleReport, results: [result] }, []);
    expect(one && shortfallSentence(one, []).template).toBe(said);
  });

  it("a letter that one clause lacks the answer to and another the time is told once", () => {
    const letter = {
      text: words("「1」超期未答复"),
      cells: [{ sheet: "信访", row: 4, column: 0, rows: 1, columns: 5 }],
    };
    const of7 = { unit: "percent", numerator: 6, denominator: 7, actual: 85.7, target: 100 } as const;
    const answered = clauseResult("petitions-answered", {
      ...of7,
      verdict: "unmet",
      unmetTitle: { zh: "有信访件到期未答复", en: "" },
      problems: [letter],
    });
    const late = clauseResult("petitions-on-time", {
      ...of7,
      verdict: "unmet",
      unmetTitle: { zh: "有信访件未按期反馈", en: "" },
      problems: [],
      elsewhere: [letter],
    });
    const [one] = shortfallsOf({ ...sampleReport, results: [answered, late] }, []);
    const told = one && shortfallSentence(one, []).template;
    expect(told).toContain("未答复");
    expect(told).not.toContain("反馈");
  });

  it("people who fell short of a condition are a number, and what could not be judged is not told", () => {
    const result = clauseResult("study-hours-120", {
      unit: "item",
      actual: null,
      verdict: "unmet",
      unmetTitle: { zh: "出勤率未达到要求、有旷工", en: "" },
      problems: [
        { text: { key: "check.attendance-low", params: { period: "6月", rate: 90.6 } }, cells: [] },
        { text: { key: "check.absent", params: { name: "甲一", period: "11月", n: 1 } }, cells: [] },
        { text: { key: "check.absent", params: { name: "甲一", period: "12月", n: 1 } }, cells: [] },
        { text: { key: "check.no-reply-column" }, cells: [] },
      ],
    });
    const [one] = shortfallsOf({ ...sampleReport, results: [result] }, []);
    expect(one && shortfallSentence(one, []).template).toBe(
      "出勤率未达到要求、有旷工（6月出勤率90.6%，涉及1人）。",
    );
  });
});
