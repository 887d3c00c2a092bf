import { reportFigures } from "../../../src/check";
import type { DocumentInput, SheetPlan } from "../../../src/documents";
import { composeDetails } from "../../../src/documents/sheets/details/details";
import { composeEvidenceItems } from "../../../src/documents/sheets/evidence-items/evidence-items";
import { composeRectification } from "../../../src/documents/sheets/rectification/rectification";
import type { Ledger, LedgerKind } from "../../../src/ledgers";
import type { ClauseId } from "../../../src/standards";
import { sampleInput } from "../../documents/sample-input";
import { EVERY_MONTH, grid, inMonths, ledger, recognition, type Row } from "../make";
import { judgeOne, settledFor, type Small } from "./judge-one";

/** A sentence, the clause that it is about, a workbook of which it is true and one in which it must not stand. */
type Pair = readonly [
  says: RegExp,
  of: readonly ClauseId[],
  told: readonly Ledger[],
  never: readonly Ledger[],
];

const of = (kind: LedgerKind, ...rows: readonly Row[]): Ledger => ledger(kind, rows, { sheet: kind });
const study = (months: readonly number[], row: Row = {}): Ledger =>
  of("study", ...inMonths(months, { form: "collective", ...row }));
const roster = of("roster", { name: "甲一", department: "甲科" }, { name: "乙一", department: "乙科" });
const hours = (...sums: readonly number[]): Ledger =>
  of(
    "study-hours",
    ...sums.map((sum, at) => ({
      date: "2024-05-06",
      person: ["甲一", "乙一"].slice(at, at + 1),
      hours: sum,
    })),
  );
const petition = (replied: string): Ledger =>
  of("petition", { number: "1", received: "2024-05-06", deadline: "2024-06-30", replied });
const task = (state: string): Ledger => of("task", { name: "建馆", deadline: "2024-06-30", state });
const hygiene = (row: Row, months = [5]): Ledger =>
  of("hygiene", ...inMonths(months, { department: "甲科", ...row }));
const rules = (...names: readonly string[]): Ledger => of("rule", ...names.map((name) => ({ name })));
const attendance = (code: "present" | "absent"): Ledger =>
  grid({ 甲一: [{ day: "2024-03-05", code }] }, { sheet: "考勤" });
const survey = (satisfied: number): Ledger =>
  of("satisfaction", { date: "2024-06-06", returned: 100, satisfied });
const area = (person: string): Ledger =>
  of(
    "hygiene-area",
    { area: "一楼", department: "甲科", person },
    { area: "二楼", department: "乙科", person: "乙一" },
  );
const FOUR = ["political", "business", "law", "model"];

/** What is done about a problem. */
const MEASURES: Readonly<Record<string, Pair>> = {
  "a case that waits": [
    /^由承办科室限期办结并答复/,
    ["petitions-answered"],
    [petition("")],
    [petition("2024-05-20")],
  ],
  "a case that was late": [
    /^查明逾期原因并作出说明/,
    ["petitions-on-time"],
    [petition("2024-08-20")],
    [petition("2024-05-20")],
  ],
  "a task": [/^查明未完成的原因/, ["annual-task-completion"], [task("open")], [task("closed")]],
  "an inspection": [
    /^按检查意见整改/,
    ["hygiene-no-fail"],
    [hygiene({ grade: "fail" })],
    [hygiene({ grade: "pass" })],
  ],
  "people who studied too little": [
    /^为所列人员逐人排出补学安排/,
    ["study-hours-120"],
    [roster, hours(120, 98)],
    [roster, hours(120, 120)],
  ],
  "people who took no part": [
    /^为所列人员另行安排/,
    ["creation-participation-rate"],
    [roster, of("activity", { date: "2024-05-06", name: "植树", people: ["甲一"] })],
    [roster, of("activity", { date: "2024-05-06", name: "植树", people: ["甲一", "乙一"] })],
  ],
  "kinds of study": [
    /^把所缺的各项列入2025年学习计划/,
    ["study-four-kinds"],
    [study([1], { category: "business" })],
    [
      of(
        "study",
        ...FOUR.map((category, at) => ({ date: `2024-0${String(at + 1)}-05`, form: "collective", category })),
      ),
    ],
  ],
  rules: [
    /^在考勤制度中补充奖惩条款/,
    ["attendance-reward-punish"],
    [rules("学习制度")],
    [rules("考勤奖惩办法")],
  ],
  discipline: [/^逐人核实原因/, ["absenteeism-zero"], [attendance("absent")], [attendance("present")]],
  departments: [
    /^所列科室按时限补上/,
    ["hygiene-coverage"],
    [roster, hygiene({ score: 95 }, EVERY_MONTH)],
    [of("roster", { name: "甲一", department: "甲科" }), hygiene({ score: 95 }, EVERY_MONTH)],
  ],
  "sessions of study": [
    /^列入2025年学习计划，每年不少于12次/,
    ["study-sessions-yearly"],
    [study([1, 2])],
    [study(EVERY_MONTH)],
  ],
  meetings: [
    /^列入2025年会议计划/,
    ["creation-meetings-yearly"],
    [of("meeting", { date: "2024-03-05", type: "party-group-meeting", topic: "研究文明创建" })],
    [of("meeting", ...inMonths([3, 9], { type: "party-group-meeting", topic: "研究文明创建" }))],
  ],
  inspections: [
    /^排定2025年检查日期/,
    ["hygiene-inspection-regular"],
    [hygiene({ score: 95 })],
    [hygiene({ score: 95 }, EVERY_MONTH)],
  ],
  "what was made public": [
    /^排定2025年公开事项和时间/,
    ["disclosure-yearly"],
    [of("disclosure", { date: "2024-05-06", topic: "预算" })],
    [of("disclosure", { date: "2024-05-06", topic: "预算" }, { date: "2024-06-06", topic: "决算" })],
  ],
  activities: [
    /^列入2025年工作安排/,
    ["volunteer-activities"],
    [of("volunteer", { date: "2024-05-06", name: "清扫" })],
    [of("volunteer", ...inMonths([2, 5, 8, 11], { name: "清扫" }))],
  ],
  "a violation": [
    /^按规定处理并登记结果，以案为鉴/,
    ["zero-violation"],
    [of("violation", { date: "2024-05-06", nature: "违纪" })],
    [of("violation", { date: "2023-05-06", nature: "违纪" })],
  ],
  satisfaction: [/^分析不满意的原因/, ["satisfaction-improved"], [survey(80)], [survey(95)]],
  "a list with gaps": [
    /^把所列各条没有填写的栏目补写完整/,
    ["hygiene-person-in-charge"],
    [area("")],
    [area("甲一")],
  ],
  "what the clause itself says": [
    /^对低于目标分的科室下发整改提醒/,
    ["hygiene-average-score"],
    [hygiene({ score: 80 })],
    [hygiene({ score: 95 })],
  ],
};

const signed = (kept: string): Ledger => study([1], { evidence: kept });

/** 缺件, and that there is nothing to list. */
const EVIDENCE: Readonly<Record<string, Pair>> = {
  "nothing is wanting": [
    /^缺件：无。$/,
    ["volunteer-activities"],
    [of("volunteer", { date: "2024-05-06", name: "清扫", evidence: "签到表、照片3张、时长记录" })],
    [],
  ],
  "so many are": [
    /^缺件：台账没有登记的，共1项/,
    ["study-sessions-yearly"],
    [],
    [signed("签到表、学习记录、照片2张")],
  ],
  "a ledger": [/缺《学习台账》/, ["study-sessions-yearly"], [], [study([1])]],
  signatures: [
    /签到表（[\d.-]+/,
    ["study-sessions-yearly"],
    [study([1])],
    [signed("签到表、学习记录、照片2张")],
  ],
  "nothing to list": [
    /^本次自查：台账中没有可以逐件列出的材料。$/,
    ["study-sessions-yearly"],
    [],
    [study([1])],
  ],
};

/** The notes below 达标明细. */
const DETAILS: Readonly<Record<string, Pair>> = {
  "no month has data": [
    /^本次自查：台账中没有可以按月列出的数据。$/,
    ["study-sessions-monthly"],
    [],
    [study([1])],
  ],
  "clauses that have no months": [
    /另有1项不按月计算或没有逐月数据/,
    ["study-sessions-monthly", "zero-violation"],
    [study([1])],
    [],
  ],
};

function inputOf(ids: readonly ClauseId[], ledgers: readonly Ledger[]): DocumentInput {
  const small: Small = { ledgers };
  const report = judgeOne(ids, small);
  const settled = settledFor(ids);
  const figures = reportFigures(recognition(ledgers), settled, report);
  const clauses = settled.clauses.map((clause, at) => ({
    ...clause,
    targetText: report.results[at]?.targetText ?? { key: "check.target.confirm" as const },
  }));
  return { ...sampleInput, report, figures, clauses, ledgers, findings: [] };
}

const textsOf = (plan: SheetPlan): readonly string[] =>
  plan.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ value = null }) => (typeof value === "string" ? [value] : [])),
  );

const PAPERS: readonly (readonly [
  string,
  Readonly<Record<string, Pair>>,
  (input: DocumentInput) => SheetPlan,
])[] = [
  ["整改台账's measure", MEASURES, composeRectification],
  ["佐证材料明细", EVIDENCE, composeEvidenceItems],
  ["达标明细", DETAILS, composeDetails],
];

describe.each(PAPERS)("%s is said where it fits, and not where it does not", (_paper, pairs, compose) => {
  test.each(Object.entries(pairs))("%s", (_what, [says, ids, told, never]) => {
    const read = (ledgers: readonly Ledger[]) =>
      textsOf(compose(inputOf(ids, ledgers))).filter((text) => says.test(text));
    expect(read(told).length).toBeGreaterThan(0);
    expect(read(never)).toEqual([]);
  });
});
