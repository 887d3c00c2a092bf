import type { Report } from "../../../src/check";
import { composeRectification } from "../../../src/documents/sheets/rectification/rectification";
import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { problemSentences, remarkSentences } from "../../../src/documents/prose/clause-figures";
import type { Ledger } from "../../../src/ledgers";
import type { ClauseId } from "../../../src/standards";
import { sampleInput } from "../../documents/sample-input";
import { grid, inMonths, EVERY_MONTH, ledger, type Row } from "../make";
import { judgeOne, type Small } from "./judge-one";

const of = (...ledgers: readonly Ledger[]): Small => ({ ledgers });
const study = (months: readonly number[], extra: readonly Row[] = [], sheet = "学习"): Ledger =>
  ledger("study", [...inMonths(months, { form: "collective" }), ...extra], { sheet });
const lastYear = (months: readonly number[]): readonly Row[] =>
  inMonths(months, { form: "collective" }).map((row) => ({
    ...row,
    date: String(row["date"]).replace("2024", "2023"),
  }));
const people = (...rows: readonly Row[]): Ledger =>
  ledger("roster", [{ name: "甲一", department: "甲科" }, ...rows], { sheet: "名册" });
const hours = (amount: number): Ledger =>
  ledger("study-hours", [{ date: "2024-05-06", person: ["甲一"], hours: amount }], { sheet: "学时" });
const rectification = (state: string): Ledger =>
  ledger("rectification", [{ problem: "灯坏", found: "2024-05-06", deadline: "2024-06-30", state }], {
    sheet: "整改",
  });
const JUNE = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-06-30" };
const APRIL = { ...JUNE, asOf: "2024-04-30" };
const waiver = (expires: string): Small["waivers"] => ({
  "study-sessions-yearly": { reason: "搬迁", by: "甲一", expires },
});

const WORD = { confirmed: true, by: "甲一", on: "2024-05-06", note: "" } as const;
const hygiene = (row: Row): Ledger =>
  ledger("hygiene", [{ date: "2024-06-06", department: "甲科", ...row }], { sheet: "卫生" });

/** What a person said of a clause that only people can decide. */
const said = (confirmed: boolean): Small => ({
  ...of(),
  confirmations: [{ clause: "leadership-exemplary", confirmed, by: "甲一", on: "2024-05-06", note: "" }],
});

/** Words of the paper, a workbook of which they are true and one in which they must not stand. */
interface Case {
  readonly of: readonly ClauseId[];
  readonly says: RegExp;
  readonly told: Small;
  /** Judged by the same clauses unless it names others. */
  readonly never: Small & { readonly ids?: readonly ClauseId[] };
}

const YEARLY: readonly ClauseId[] = ["study-sessions-yearly"];
const HOURS: readonly ClauseId[] = ["study-hours-120"];
const ZERO: readonly ClauseId[] = ["zero-violation"];

/** What stands in 问题说明 beside the sentences of the check. */
const BESIDE_PROBLEMS: Readonly<Record<string, Case>> = {
  waived: {
    of: YEARLY,
    says: /^已豁免：搬迁（甲一，至2024年12月31日）$/,
    told: { ...of(study([1])), waivers: waiver("2024-12-31") },
    never: { ...of(study([1])), waivers: waiver("2024-06-30") },
  },
  "no ledger": { of: YEARLY, says: /^缺《学习台账》（.+）$/, told: of(), never: of(study([1])) },
  "a column is wanting": {
    of: ["hygiene-average-score"],
    says: /^《卫生检查》里没有.*得分.*[一各]栏$/,
    told: of(hygiene({})),
    never: of(hygiene({ score: "95" })),
  },
  "no such records": {
    of: ["secrecy-work"],
    says: /^《学习台账》里没有此类记录$/,
    told: of(ledger("study", [{ date: "2024-05-06", category: "business", topic: "公文" }])),
    never: of(ledger("study", [{ date: "2024-05-06", category: "law", topic: "保密法" }])),
  },
  "a word that replaces no ledger": {
    of: YEARLY,
    says: /^人工确认不能代替台账，本条按台账判定$/,
    told: { ...of(), confirmations: [{ ...WORD, clause: "study-sessions-yearly" }] },
    never: { ...of(study(EVERY_MONTH)), confirmations: [{ ...WORD, clause: "study-sessions-yearly" }] },
  },
  "what is wanting beside such a word": {
    of: YEARLY,
    says: /^缺《学习台账》（.+）$/,
    told: { ...of(), confirmations: [{ ...WORD, clause: "study-sessions-yearly" }] },
    never: of(study([1])),
  },
  "a part of which nothing is recorded": {
    of: ["self-check-conducted"],
    says: /^自查台账中没有此类记录$/,
    told: of(ledger("rectification", [{ problem: "灯坏", found: "2024-05-06", source: "上级检查" }])),
    never: of(ledger("rectification", [{ problem: "灯坏", found: "2024-05-06", source: "自查" }])),
  },
  "the column that would tell of it": {
    of: ["self-check-conducted"],
    says: /^《整改台账》里没有问题来源一栏$/,
    told: of(ledger("rectification", [{ problem: "灯坏", found: "2024-05-06" }])),
    never: of(ledger("rectification", [{ problem: "灯坏", found: "2024-05-06", source: "上级检查" }])),
  },
  "a person's word": {
    of: ["leadership-exemplary"],
    says: /^请人工确认，需附：/,
    told: of(),
    never: said(true),
  },
  "people left out": {
    of: HOURS,
    says: /^另有1人未计入，见表后名单$/,
    told: of(people({ name: "乙一", status: "产假" }), hours(120)),
    never: of(people({ name: "乙一", joined: "2024-07-01" }), hours(120)),
  },
  "people held to a part": {
    of: HOURS,
    says: /^1人按在岗月数折算目标，见表后名单$/,
    told: of(people({ name: "乙一", joined: "2024-07-01" }), hours(120)),
    never: of(people({ name: "乙一", status: "产假" }), hours(120)),
  },
  "other sheets": {
    of: YEARLY,
    says: /^数据另见学习二$/,
    told: of(study([1, 2, 3]), study([4, 5, 6], [], "学习二")),
    never: of(study([1, 2, 3, 4, 5, 6])),
  },
  "more than the period before": {
    of: YEARLY,
    says: /^上期10次，本期增加2次$/,
    told: of(study(EVERY_MONTH, lastYear([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))),
    // Older dates of another ledger, and a single row of its own, are no earlier period.
    never: of(
      study(EVERY_MONTH, lastYear([3])),
      ledger("rule", [{ name: "考勤制度", issued: "2023-02-01" }]),
    ),
  },
  "as much as the period before": {
    of: YEARLY,
    says: /^上期12次，本期持平$/,
    told: of(study(EVERY_MONTH, lastYear(EVERY_MONTH))),
    never: of(study(EVERY_MONTH)),
  },
  "what is wrong as a whole": {
    of: ["leadership-exemplary"],
    says: /^领导班子团结协作、示范带头不够$/,
    told: said(false),
    never: said(true),
  },
};

/** What stands below the table. */
const BELOW: Readonly<Record<string, Case>> = {
  "a veto": {
    of: ZERO,
    says: /^一票否决项：共1项。1\. 无违纪违法案件（数据不足）。$/,
    told: of(),
    never: { ...of(), ids: YEARLY },
  },
  "no data": { of: YEARLY, says: /^数据不足项：共1项，.+。$/, told: of(), never: of(study([1])) },
  "not due": {
    of: YEARLY,
    says: /^未到期项：共1项，.+。$/,
    told: { ...of(study([1, 2, 3, 4, 5, 6])), period: JUNE },
    never: of(study([1, 2, 3, 4, 5, 6])),
  },
  "the unit's own ledger": {
    of: YEARLY,
    says: /^本单位整改台账：未整改1项；尚未整改到位的有1项已逾期。$/,
    told: of(rectification("open")),
    never: of(rectification("closed")),
  },
  "left out, by name": {
    of: HOURS,
    says: /^未计入人员：共1人次。1\. 乙一（产假，涉及1项）。$/,
    told: of(people({ name: "乙一", status: "产假" }), hours(120)),
    never: of(people({ name: "乙一", joined: "2024-07-01" }), hours(120)),
  },
  "held to a part, by name": {
    of: HOURS,
    says: /^按在岗月数折算目标的人员：共1人次。1\. 乙一（在岗6个月，目标折算为60小时，涉及1项）。$/,
    told: of(people({ name: "乙一", joined: "2024-07-01" }), hours(120)),
    never: of(people({ name: "乙一", status: "产假" }), hours(120)),
  },
  "local defaults": {
    of: ["leadership-exemplary", "hygiene-average-score"],
    says: /^本地默认：标「本地默认」的\d+项/,
    told: of(),
    never: { ...of(), ids: YEARLY },
  },
  "the score by now": {
    of: YEARLY,
    says: /按序时要求，5 分中得 5 分$/,
    told: { ...of(study([1, 2, 3, 4, 5, 6])), period: JUNE },
    never: of(study(EVERY_MONTH)),
  },
  "points to come": { of: YEARLY, says: /待补 5 分/, told: of(), never: of(study(EVERY_MONTH)) },
  "nothing judged": { of: YEARLY, says: /尚无已判的分/, told: of(), never: of(study([1])) },
};

/** What the first page says. */
const FRONT: Readonly<Record<string, Case>> = {
  "something vetoes": {
    of: ["zero-violation"],
    says: /^一票否决：有1项未达标（无违纪违法案件）。$/,
    told: of(
      ledger("violation", [{ date: "2024-05-06", person: ["甲一"], nature: "违纪" }], { sheet: "违纪" }),
    ),
    never: { ...of(), ids: YEARLY },
  },
  "a veto waits": {
    of: ZERO,
    says: /^一票否决：1项待核（无违纪违法案件）。$/,
    told: of(),
    never: { ...of(), ids: YEARLY },
  },
  "nothing can veto": {
    of: YEARLY,
    says: /^一票否决：所用标准没有一票否决项。$/,
    told: of(),
    never: { ...of(), ids: ZERO },
  },
  "a gap": {
    of: YEARLY,
    says: /^缺口1　.+：完成10次，缺2次，失0\.83分。$/,
    told: of(study([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
    never: of(),
  },
  "a gap as large as what was done": {
    of: ["disclosure-yearly"],
    says: /^缺口1　.+：完成1次，缺1次，失/,
    told: of(ledger("disclosure", [{ date: "2024-05-06", topic: "预算" }])),
    never: of(),
  },
  "no gap": {
    of: YEARLY,
    says: /^一、最要紧的缺口：无。$/,
    told: of(study(EVERY_MONTH)),
    never: of(study([1])),
  },
  "nothing to be short of": {
    of: YEARLY,
    says: /^一、最要紧的缺口：尚无可判的条款。$/,
    told: of(),
    never: of(study([1])),
  },
  "what to fetch": {
    of: YEARLY,
    says: /^补台账1　再有《学习台账》（.+）可多判1条5分。$/,
    told: of(),
    never: of(study([1])),
  },
  "months to fetch": {
    of: ["attendance-records-complete"],
    says: /^补台账1　补上1月、2月、4月的《考勤》可多判1条5分/,
    told: { ...of(grid({ 甲一: [{ day: "2024-03-05", code: "present" }] })), period: APRIL },
    never: { ...of(), period: APRIL },
  },
  "records to fetch": {
    of: ["secrecy-work"],
    says: /^补台账1　《学习台账》里补上此类记录并经人工确认，可多判1条5分/,
    told: of(ledger("study", [{ date: "2024-05-06", category: "business", topic: "公文" }])),
    never: of(),
  },
  "a gap of many days": {
    of: ["friday-afternoon-weekly"],
    says: /^缺口1　[^：]+：\d+个周五没有此项学习：1月5日、1月12日、1月19日等，失/,
    told: of(ledger("study", [{ date: "2024-12-06", form: "collective", topic: "政治理论学习" }])),
    never: of(),
  },
  "gaps with signs of their own": {
    of: HOURS,
    says: /^缺口1　[^：]+：甲一100小时，应为120小时；乙一0小时，应为120小时，失/,
    told: of(people({ name: "乙一" }), hours(100)),
    never: of(people(), hours(100)),
  },
  "a ledger to complete": {
    of: ["hygiene-average-score"],
    says: /^补台账1　《卫生检查》补全后可多判1条5分/,
    told: { ...of(hygiene({ score: "95" })), period: APRIL },
    never: { ...of(), period: APRIL },
  },
  "a word is wanted": {
    of: ["leadership-exemplary"],
    says: /^待核实：1条只有人能说/,
    told: of(),
    never: said(true),
  },
  "all of it met": { of: YEARLY, says: /^达标：1条$/, told: of(study(EVERY_MONTH)), never: of() },
  "one without data": {
    of: YEARLY,
    says: /^待补充：1条$/,
    told: of(),
    never: of(study([1])),
  },
};

/** What stands in the register. */
const REGISTER: Readonly<Record<string, Case>> = {
  "a problem": {
    of: YEARLY,
    says: /^全年集中学习次数不足，完成10次，比要求少2次$/,
    told: of(study([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])),
    never: of(),
  },
  "the clause as a whole": {
    of: ["leadership-exemplary"],
    says: /^领导班子团结协作、示范带头不够（要求人工确认，实际—）$/,
    told: said(false),
    never: said(true),
  },
  "waived there": {
    of: YEARLY,
    says: /「已豁免：搬迁，至2024年12月31日」/,
    told: { ...of(study([1])), waivers: waiver("2024-12-31") },
    never: { ...of(study([1])), waivers: waiver("2024-06-30") },
  },
  "found anew": { of: YEARLY, says: /^自查发现\n/, told: of(study([1])), never: of(study(EVERY_MONTH)) },
  "open in the unit's own ledger": {
    of: YEARLY,
    says: /^台账未销号\n/,
    told: of(rectification("open")),
    never: of(rectification("closed")),
  },
  "nothing to mend": {
    of: YEARLY,
    says: /未发现需要整改的问题。$/,
    told: of(study(EVERY_MONTH)),
    never: of(),
  },
  "nothing decided": {
    of: YEARLY,
    says: /1项数据不足或待人工确认，尚未得出结论。补充台账后重新自查/,
    told: of(),
    never: of(study(EVERY_MONTH)),
  },
  "decided in part": {
    of: ["study-sessions-yearly", "leadership-exemplary"],
    says: /已得出结论的1项未发现需要整改的问题；另有1项/,
    told: of(study(EVERY_MONTH)),
    never: of(study([1])),
  },
};

const reportOf = (ids: readonly ClauseId[], small: Case["never"]): Report =>
  judgeOne(small.ids ?? ids, small);
const textsOf = (plan: ReturnType<typeof composeSummary>): readonly string[] =>
  plan.rows.flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ value = null }) => (typeof value === "string" ? [value] : [])),
  );
const input = (report: Report) => ({ ...sampleInput, report, findings: [] });

const PAPERS: readonly (readonly [
  string,
  Readonly<Record<string, Case>>,
  (report: Report) => readonly string[],
])[] = [
  [
    "问题说明",
    BESIDE_PROBLEMS,
    ({ results }) => results.flatMap((result) => [...problemSentences(result), ...remarkSentences(result)]),
  ],
  ["达标汇总首页", FRONT, (report) => textsOf(composeSummary(input(report)))],
  ["达标汇总", BELOW, (report) => textsOf(composeSummary(input(report)))],
  ["整改台账", REGISTER, (report) => textsOf(composeRectification(input(report)))],
];

describe.each(PAPERS)("%s says what is so, and not what is not", (_paper, cases, read) => {
  test.each(Object.entries(cases))("%s", (_what, { of: ids, says, told, never }) => {
    expect(read(reportOf(ids, told)).filter((text) => says.test(text))).toHaveLength(1);
    expect(read(reportOf(ids, never)).filter((text) => says.test(text))).toEqual([]);
  });
});
