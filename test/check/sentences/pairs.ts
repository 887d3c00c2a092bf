import type { Finding, Ledger } from "../../../src/ledgers";
import type { checkTexts } from "../../../src/locales/texts/check";
import type { ClauseId } from "../../../src/standards";
import { daysOf, EVERY_MONTH, grid, inMonths, ledger, type Mark, type Row } from "../make";
import type { Small } from "./judge-one";

/** What a report can say of its clauses: not what only stands in other texts, nor targets and what the unit changed. */
type NoSentence =
  | `check.${"per" | "target" | "change"}.${string}`
  | `check.change-${string}`
  | "check.label"
  | "check.number"
  | "check.row"
  // Parts of the sentences of a case that is overdue or was late.
  | `check.case-${"" | "un"}${"answered" | "closed"}`
  // Stands before any of them.
  | "check.of-year"
  | "check.and-more"
  // Of a standard, not of a workbook: test/standards.
  | "check.skeleton-without-points"
  | "check.skeleton-points";

export type SentenceKey = Exclude<Extract<keyof typeof checkTexts, `check.${string}`>, NoSentence>;

/** A sentence, a workbook in which it is true and one in which it must not appear. */
export interface Pair {
  /** The clause that says it; of several those that are judged together. */
  readonly of: ClauseId | readonly ClauseId[];
  readonly says: string;
  readonly told: Small;
  readonly never: Small;
}

const of = (...ledgers: readonly Ledger[]): Small => ({ ledgers });
const asOf = (day: string, small: Small): Small => ({
  ...small,
  period: { from: "2024-01-01", to: "2024-12-31", asOf: day },
});

const study = (...rows: readonly Row[]): Ledger => ledger("study", rows, { sheet: "学习" });
const collective = (months: readonly number[], row: Row = {}): Row[] =>
  inMonths(months, { form: "collective", ...row });
const TWICE = [...collective(EVERY_MONTH), ...inMonths(EVERY_MONTH, { form: "collective" }, "20")];
const activity = (...rows: readonly Row[]): Ledger => ledger("activity", rows, { sheet: "活动" });
const people = (...rows: readonly Row[]): Ledger => ledger("roster", rows, { sheet: "名册" });
const hygiene = (...rows: readonly Row[]): Ledger =>
  ledger(
    "hygiene",
    rows.map((row) => ({ date: "2024-05-06", department: "甲科", ...row })),
    { sheet: "卫生" },
  );
const hours = (...rows: readonly Row[]): Ledger => ledger("study-hours", rows, { sheet: "学时" });
const petition = (...rows: readonly Row[]): Ledger =>
  ledger(
    "petition",
    rows.map((row, at) => ({
      number: String(at + 1),
      received: "2024-05-06",
      deadline: "2024-06-30",
      ...row,
    })),
    { sheet: "信访" },
  );
const task = (...rows: readonly Row[]): Ledger => ledger("task", rows, { sheet: "任务" });
const rectification = (...rows: readonly Row[]): Ledger => ledger("rectification", rows, { sheet: "整改" });
const rule = (...rows: readonly Row[]): Ledger => ledger("rule", rows, { sheet: "制度" });
const survey = (...rows: readonly Row[]): Ledger =>
  ledger(
    "satisfaction",
    rows.map((row) => ({ date: "2024-06-06", ...row })),
    { sheet: "满意度" },
  );
const violation = (...rows: readonly Row[]): Ledger => ledger("violation", rows, { sheet: "登记" });

const present = (from: string, to: string): Mark[] =>
  daysOf(from, to).map((day) => ({ day, code: "present" }));
const MARCH = present("2024-03-01", "2024-03-31").filter(
  ({ day }) => ![0, 6].includes(new Date(day).getUTCDay()),
);
/** March with some of its days otherwise. */
const march = (...others: readonly Mark[]): Mark[] =>
  MARCH.map((mark) => others.find(({ day }) => day === mark.day) ?? mark);
const attendance = (
  marks: Readonly<Record<string, readonly Mark[]>>,
  extra: Parameters<typeof grid>[1] = {},
): Ledger =>
  grid(marks, {
    sheet: "3月考勤",
    period: { from: "2024-03-01", to: "2024-03-31", precision: "month" },
    ...extra,
  });
const absent = (...days: readonly string[]): Mark[] => days.map((day) => ({ day, code: "absent" }));

const QUARTER: readonly Ledger[] = [
  grid({ 甲一: present("2024-01-02", "2024-01-31") }, { sheet: "1月考勤" }),
  grid({ 甲一: present("2024-02-01", "2024-02-29") }, { sheet: "2月考勤" }),
  attendance({ 甲一: march() }),
];
const PERSON: Row = { name: "甲一", department: "甲科" };
const DONE: Row = { date: "2024-05-06", person: ["甲一"], hours: 120 };
const CONFIRMED = { clause: "leadership-exemplary", confirmed: true, by: "甲一", note: "" } as const;
const WAIVER = { reason: "搬迁", by: "甲一" } as const;

/** A total that differs from its parts, in this row of a sheet. */
const total = (problem: string, sheet: string, row: number): Finding => ({
  severity: "warning",
  problem,
  cell: { sheet, row, column: 13, rows: 1, columns: 1 },
  value: "90",
  text: { key: "recognise.total-differs", params: { value: "90", sum: 120 } },
  action: "kept",
  kind: null,
});

export const PAIRS: Readonly<Record<SentenceKey, Pair>> = {
  "check.period-short": {
    of: "study-sessions-monthly",
    says: "3月缺1次",
    told: of(study(...TWICE.filter(({ date }) => date !== "2024-03-20"))),
    never: of(study(...TWICE)),
  },
  "check.short": {
    of: "study-sessions-yearly",
    says: "缺2次",
    told: of(study(...collective([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))),
    never: of(study(...collective(EVERY_MONTH))),
  },
  "check.still-to-do": {
    of: "study-sessions-yearly",
    says: "尚差6次",
    told: asOf("2024-06-30", of(study(...collective([1, 2, 3, 4, 5, 6])))),
    // The year is over: nothing is still to do.
    never: of(study(...collective([1, 2, 3, 4, 5, 6]))),
  },
  "check.running": {
    of: "study-sessions-monthly",
    says: "12月进行中，已有1次",
    told: asOf("2024-12-15", of(study(...TWICE))),
    never: of(study(...TWICE)),
  },
  "check.left-out": {
    of: "study-sessions-yearly",
    says: "自学1次不计入集中学习",
    told: of(study(...collective(EVERY_MONTH), { date: "2024-05-20", form: "self-study" })),
    never: of(study(...collective(EVERY_MONTH))),
  },
  "check.in-two-ledgers": {
    of: "center-group-study",
    says: "有1场在《会议》《学习》中都有登记，只计1次",
    told: of(
      study({ date: "2024-05-06", form: "center-group" }),
      ledger("meeting", [{ date: "2024-05-06", type: "center-group" }], { sheet: "会议" }),
    ),
    never: of(
      study({ date: "2024-05-06", form: "center-group" }),
      ledger("meeting", [{ date: "2024-08-06", type: "center-group" }], { sheet: "会议" }),
    ),
  },
  "check.same-day": {
    of: "study-sessions-yearly",
    says: "同日多场计1次，少计1行",
    told: of(study(...collective([1, 1, 2]))),
    never: of(study(...collective([1, 2, 3]))),
  },
  "check.same-topic": {
    of: "grassroots-research",
    says: "同日同内容计1次，少计1行",
    told: of(activity(...inMonths([1, 1], { type: "research", name: "调研" }))),
    never: of(
      activity(
        ...inMonths([1], { type: "research", name: "调研" }),
        ...inMonths([1], { type: "research", name: "走访" }),
      ),
    ),
  },
  "check.assumed": {
    of: "study-sessions-yearly",
    says: "有1行没有写明学习形式，按内容计入，请核对",
    told: of(study({ date: "2024-05-06", topic: "宪法" })),
    never: of(study({ date: "2024-05-06", topic: "宪法", form: "collective" })),
  },
  "check.rows-undated": {
    of: "study-sessions-yearly",
    says: "有1行没有日期或日期认不出，未计入",
    told: of(study(...collective([1]), { date: "适时", form: "collective" })),
    never: of(study(...collective([1]))),
  },
  "check.gap": {
    of: "center-group-continuity",
    says: "2024年2月5日至2024年8月5日间隔182天",
    told: of(study(...inMonths([2, 8, 11], { form: "center-group" }))),
    never: of(study(...inMonths([2, 5, 8, 11], { form: "center-group" }))),
  },
  "check.record-fails": {
    of: "task-division-responsibility",
    says: "「创建」未达到要求",
    told: of(task({ name: "创建", leader: ["甲一"], department: "甲科", person: ["乙一"], deadline: "" })),
    never: of(
      task({ name: "创建", leader: ["甲一"], department: "甲科", person: ["乙一"], deadline: "2024-12-31" }),
    ),
  },
  "check.no-deadline": {
    of: "rectification-closed",
    says: "「灯坏」未完成且无期限",
    told: of(rectification({ problem: "灯坏", found: "2024-05-06", deadline: "", state: "open" })),
    never: of(rectification({ problem: "灯坏", found: "2024-05-06", deadline: "2024-06-30", state: "open" })),
  },
  "check.not-yet-due": {
    of: "rectification-closed",
    says: "「灯坏」未到期",
    told: asOf(
      "2024-06-01",
      of(rectification({ problem: "灯坏", found: "2024-05-06", deadline: "2024-06-30", state: "open" })),
    ),
    never: of(rectification({ problem: "灯坏", found: "2024-05-06", deadline: "2024-06-30", state: "open" })),
  },
  "check.kinds-missing": {
    of: "creation-doc-set",
    says: "缺：措施",
    told: of(
      ledger(
        "document",
        ["goal", "plan", "summary"].map((type) => ({ type, name: "创建文明机关", issued: "2024-02-05" })),
      ),
    ),
    never: of(
      ledger(
        "document",
        ["goal", "plan", "measure", "summary"].map((type) => ({
          type,
          name: "创建文明机关",
          issued: "2024-02-05",
        })),
      ),
    ),
  },
  "check.kinds-to-come": {
    of: "study-four-kinds",
    says: "尚未开展：政治理论、法律法规、先进典型",
    told: asOf(
      "2024-06-30",
      of(study(...inMonths([1], { category: "theory" }), ...inMonths([2], { category: "business" }))),
    ),
    never: of(study(...inMonths([1], { category: "theory" }), ...inMonths([2], { category: "business" }))),
  },
  "check.kinds-untold": {
    of: "study-four-kinds",
    says: "台账没有写类别，不能判断是哪一类",
    told: of(study({ date: "2024-05-06", speaker: "甲一" })),
    never: of(study({ date: "2024-05-06", category: "theory" })),
  },
  "check.totals-differ": {
    of: "study-hours-120",
    says: "有1处所写合计与各项相加不符，按各项相加计，请核对",
    told: { ...of(people(PERSON), hours(DONE)), findings: [total("total-differs", "学时", 3)] },
    never: {
      ...of(people(PERSON), hours(DONE)),
      findings: [
        total("total-differs", "学时", 9),
        total("total-differs", "名册", 3),
        total("year-assumed", "学时", 3),
      ],
    },
  },
  "check.points-by-person": {
    of: "study-hours-120",
    says: "达标率按人数算；分值按每人完成应修部分的比例平均",
    told: of(people(PERSON), hours({ ...DONE, hours: 119 })),
    never: of(people(PERSON), hours(DONE)),
  },
  "check.counts-differ": {
    of: "attendance-rate",
    says: "有1处所写天数或次数与格子里的标记不符，按标记计，请核对",
    told: { ...of(attendance({ 甲一: march() })), findings: [total("count-contradicts", "3月考勤", 4)] },
    never: { ...of(attendance({ 甲一: march() })), findings: [total("count-contradicts", "4月考勤", 4)] },
  },
  "check.totals-kept": {
    of: "hygiene-average-score",
    says: "有1处所写合计与各项相加不符，按所写合计计，请核对",
    told: { ...of(hygiene({ score: 95 })), findings: [total("total-kept", "卫生", 3)] },
    never: { ...of(hygiene({ score: 95 })), findings: [total("total-kept", "卫生", 4)] },
  },
  "check.kind-found": {
    of: "study-four-kinds",
    says: "业务知识2条",
    told: of(study(...inMonths([1, 2], { category: "business" }))),
    never: of(study({ date: "2024-05-06", speaker: "甲一" })),
  },
  "check.kind-found-in": {
    of: "attendance-reward-punish",
    says: "考勤奖惩：考勤奖惩办法",
    told: of(rule({ name: "考勤奖惩办法" })),
    never: of(rule({ name: "财务制度" })),
  },
  "check.kind-crowded": {
    of: "leading-group-established",
    says: "组长有2人，应为1人",
    told: of(people({ name: "甲一", "group-role": "组长" }, { name: "乙一", "group-role": "组长" })),
    never: of(people({ name: "甲一", "group-role": "组长" }, { name: "乙一", "group-role": "副组长" })),
  },
  "check.names-gone": {
    of: "hygiene-person-in-charge",
    says: "名单含已离任人员：甲一，请更新",
    told: of(
      people({ ...PERSON, left: "2024-03-31" }, { name: "乙一", department: "乙科" }),
      ledger("hygiene-area", [{ area: "走廊", department: "甲科", person: ["甲一"] }]),
    ),
    never: of(
      people(PERSON),
      ledger("hygiene-area", [{ area: "走廊", department: "甲科", person: ["甲一"] }]),
    ),
  },
  "check.to-confirm": {
    of: "creation-meetings-yearly",
    says: "议题为传达文件，是否算“研究”，请核实（2次）",
    told: of(
      ledger("meeting", inMonths([3, 6], { type: "party-group-meeting", topic: "传达文明创建文件精神" })),
    ),
    never: of(
      ledger("meeting", inMonths([3, 6], { type: "party-group-meeting", topic: "研究文明创建工作" })),
    ),
  },
  "check.kind-missing": {
    of: "three-meetings-one-class",
    says: "12月缺支委会",
    told: of(ledger("meeting", inMonths([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { type: "branch-committee" }))),
    never: of(
      ledger("meeting", [
        ...["branch-committee", "party-subgroup"].flatMap((type) => inMonths(EVERY_MONTH, { type })),
        ...["branch-assembly", "party-lecture"].flatMap((type) => inMonths([2, 5, 8, 11], { type })),
      ]),
    ),
  },
  "check.kind-not-asked": {
    of: "three-meetings-one-class",
    says: "未见支委会，不作要求",
    told: of(ledger("meeting", inMonths([2, 5, 8, 11], { type: "branch-assembly" }))),
    never: of(
      ledger("meeting", [
        ...inMonths([2, 5, 8, 11], { type: "branch-assembly" }),
        ...inMonths([1], { type: "branch-committee" }),
        ...inMonths([1], { type: "party-subgroup" }),
      ]),
    ),
  },
  "check.window-short": {
    of: "legal-publicity-day-1204",
    says: "11月27日至12月11日期间缺1次",
    told: of(activity({ date: "2024-05-06", name: "宪法宣传" })),
    never: of(activity({ date: "2024-12-04", name: "宪法宣传" })),
  },
  "check.window-missed": {
    of: "legal-publicity-day-1204",
    says: "11月27日至12月11日期间缺1次（12月19日的不在此期间）",
    told: of(activity({ date: "2024-12-19", name: "宪法宣传" })),
    never: of(activity({ date: "2024-05-06", name: "宪法宣传" })),
  },
  "check.part-no-data": {
    of: "secrecy-work",
    says: "保密教育：数据不足",
    told: of(violation({ date: "2024-05-06", nature: "泄密" })),
    never: of(
      violation({ date: "2024-05-06", nature: "泄密" }),
      study({ date: "2024-05-06", topic: "保密教育" }),
    ),
  },
  "check.person-short": {
    of: "theory-article-per-member",
    says: "甲一缺1次",
    told: of(
      people({ ...PERSON, "centre-group": "yes" }, { name: "乙一", "centre-group": "yes" }),
      ledger("article", [{ completed: "2024-05-06", author: ["乙一"], topic: "调研" }]),
    ),
    never: of(
      people({ ...PERSON, "centre-group": "yes" }, { name: "乙一" }),
      ledger("article", [{ completed: "2024-05-06", author: ["甲一"], topic: "调研" }]),
    ),
  },
  "check.sum-short": {
    of: "study-hours-120",
    says: "甲一100小时，应为120小时",
    told: of(people(PERSON), hours({ ...DONE, hours: 100 })),
    never: of(people(PERSON), hours(DONE)),
  },
  "check.same-name": {
    of: "study-hours-120",
    says: "甲一同名，无法区分，未计入",
    told: of(people(PERSON, { name: "甲一", department: "乙科" }), hours(DONE)),
    never: of(people(PERSON, { name: "乙一", department: "乙科" }), hours(DONE)),
  },
  "check.nameless": {
    of: "creation-participation-rate",
    says: "1条记录没有名单，不能逐人判定",
    told: of(
      people(PERSON),
      activity(
        { date: "2024-05-06", name: "运动会", people: ["甲一"] },
        { date: "2024-06-06", name: "演讲", people: "", count: 20 },
      ),
    ),
    never: of(people(PERSON), activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] })),
  },
  "check.names-of-group": {
    of: "creation-participation-rate",
    says: "记了姓名的都是中心组、支部等部分人的活动，说不出其他人有没有参加",
    told: of(
      people(PERSON, { name: "乙一", department: "乙科" }),
      activity({ date: "2024-05-06", name: "党员活动日", people: ["甲一"] }),
    ),
    never: of(
      people(PERSON, { name: "乙一", department: "乙科" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
  },
  "check.departmentless": {
    of: "scope-all-departments",
    says: "1条记录没写科室，不能判断哪些科室参加",
    told: of(people(PERSON), activity({ date: "2024-06-06", name: "演讲", department: "" })),
    never: of(people(PERSON), activity({ date: "2024-06-06", name: "演讲", department: "甲科" })),
  },
  "check.group-taken": {
    of: "creation-participation-rate",
    says: "1条记录写的是全体，按当日在岗人员计",
    told: of(people(PERSON), activity({ date: "2024-05-06", name: "运动会", people: ["全体干部职工"] })),
    never: of(people(PERSON), activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] })),
  },
  "check.group-away": {
    of: "creation-participation-rate",
    says: "3月5日写全体，考勤表上不在岗：甲一",
    told: of(
      attendance({ 甲一: march({ day: "2024-03-05", code: "sick-leave" }), 乙一: march() }),
      activity({ date: "2024-03-05", name: "植树", people: ["全体干部职工"] }),
    ),
    never: of(
      attendance({ 甲一: march(), 乙一: march() }),
      activity({ date: "2024-03-05", name: "植树", people: ["全体干部职工"] }),
    ),
  },
  "check.group-unclear": {
    of: "creation-participation-rate",
    says: "1条记录只写了范围（如各科室负责人），不能确定是谁",
    told: of(people(PERSON), activity({ date: "2024-05-06", name: "运动会", people: ["各科室负责人"] })),
    never: of(people(PERSON), activity({ date: "2024-05-06", name: "运动会", people: ["全体干部职工"] })),
  },
  "check.people-from-attendance": {
    of: "creation-participation-rate",
    says: "无花名册，以考勤表中的人员为准",
    told: of(attendance({ 甲一: march() }), activity({ date: "2024-03-05", name: "植树", people: ["甲一"] })),
    never: of(
      people(PERSON),
      attendance({ 甲一: march() }),
      activity({ date: "2024-03-05", name: "植树", people: ["甲一"] }),
    ),
  },
  "check.people-of-several-places": {
    of: "study-hours-120",
    says: "甲一在几个科室的考勤表上都有，按1人计",
    told: of(
      attendance({ 甲一: march() }, { department: "甲科" }),
      grid({ 甲一: present("2024-04-01", "2024-04-30") }, { sheet: "4月考勤", department: "乙科" }),
      hours(DONE),
    ),
    never: of(
      attendance({ 甲一: march() }, { department: "甲科" }),
      grid({ 甲一: present("2024-04-01", "2024-04-30") }, { sheet: "4月考勤", department: "甲科" }),
      hours(DONE),
    ),
  },
  "check.people-from-ledger": {
    of: "study-hours-120",
    says: "无花名册，以台账中的人员为准",
    told: of(hours(DONE)),
    never: of(people(PERSON), hours(DONE)),
  },
  "check.part-problem": {
    of: "self-check-conducted",
    says: "自查缺1次",
    told: of(
      rectification(
        { problem: "灯坏", found: "2023-05-06", source: "自查" },
        { problem: "灯坏", found: "2024-05-06", source: "上级检查" },
      ),
    ),
    never: of(rectification({ problem: "灯坏", found: "2024-05-06", source: "自查" })),
  },
  "check.no-named-amounts": {
    of: "study-hours-120",
    says: "台账没有按人登记数量，不能逐人计算",
    told: of(people(PERSON), study({ date: "2024-05-06", form: "collective", hours: 3 })),
    never: of(people(PERSON), hours(DONE)),
  },
  "check.no-roster": {
    of: "creation-participation-rate",
    says: "缺花名册，无法确定人员范围",
    told: of(activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] })),
    never: of(people(PERSON), activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] })),
  },
  "check.no-centre-group": {
    of: "theory-article-per-member",
    says: "花名册未标明中心组成员",
    told: of(
      people(PERSON),
      ledger("article", [{ completed: "2024-05-06", author: ["甲一"], topic: "调研" }]),
    ),
    never: of(
      people({ ...PERSON, "centre-group": "yes" }),
      ledger("article", [{ completed: "2024-05-06", author: ["甲一"], topic: "调研" }]),
    ),
  },
  "check.no-departments": {
    of: "hygiene-coverage",
    says: "花名册未写科室",
    told: of(people({ name: "甲一" }), hygiene({ department: "", score: 95 })),
    never: of(people(PERSON), hygiene({ score: 95 })),
  },
  "check.part-of-target": {
    of: "study-hours-120",
    says: "在岗6个月，目标折算为60小时",
    told: of(people({ ...PERSON, joined: "2024-07-01" }), hours(DONE)),
    never: of(people({ ...PERSON, joined: "2023-07-01" }), hours(DONE)),
  },
  "check.figure-unknown": {
    of: "study-hours-120",
    says: "乙一有数写错或认不出，够不够不能确定，请核对",
    told: of(hours(DONE, { ...DONE, person: ["乙一"], hours: NaN })),
    // Enough without it.
    never: of(hours(DONE, { ...DONE, person: ["乙一"] }, { ...DONE, person: ["乙一"], hours: NaN })),
  },
  "check.away.figure-unknown": {
    of: "study-hours-120",
    says: "有数写错或认不出，不能确定",
    told: of(hours(DONE, { ...DONE, person: ["乙一"], hours: NaN })),
    never: of(hours(DONE)),
  },
  "check.away.left": {
    of: "creation-participation-rate",
    says: "已离岗或退休",
    told: of(
      people(PERSON, { name: "乙一", left: "2024-03-31" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
    never: of(
      people(PERSON, { name: "乙一", left: "2025-03-31" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
  },
  "check.away.not-yet": {
    of: "creation-participation-rate",
    says: "尚未到岗",
    told: of(
      people(PERSON, { name: "乙一", joined: "2025-03-01" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
    never: of(
      people(PERSON, { name: "乙一", joined: "2024-03-01" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
  },
  ...away("maternity", "产假", "产假"),
  ...away("long-sick", "长病假", "长病假"),
  ...away("injury", "工伤", "工伤"),
  ...away("seconded", "借调", "借调、挂职或驻村"),
  ...away("full-time-training", "脱产学习", "脱产学习"),
  "check.away.short-service": {
    of: "creation-participation-rate",
    says: "在岗不足30天",
    told: of(
      people(PERSON, { name: "乙一", joined: "2024-12-15" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
    never: of(
      people(PERSON, { name: "乙一", joined: "2024-11-15" }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    ),
  },
  "check.away.months": {
    of: "theory-article-per-member",
    says: "在岗不足6个月",
    told: of(
      people(
        { ...PERSON, "centre-group": "yes" },
        { name: "乙一", "centre-group": "yes", joined: "2024-09-01" },
      ),
      ledger("article", [{ completed: "2024-05-06", author: ["甲一"], topic: "调研" }]),
    ),
    never: of(
      people(
        { ...PERSON, "centre-group": "yes" },
        { name: "乙一", "centre-group": "yes", joined: "2024-03-01" },
      ),
      ledger("article", [{ completed: "2024-05-06", author: ["甲一"], topic: "调研" }]),
    ),
  },
  "check.departments-missing": {
    of: "scope-all-departments",
    says: "缺科室：乙科",
    told: of(
      people(PERSON, { name: "乙一", department: "乙科" }),
      activity({ date: "2024-05-06", name: "运动会", department: "甲科" }),
    ),
    never: of(
      people(PERSON, { name: "乙一", department: "乙科" }),
      activity({ date: "2024-05-06", name: "运动会", department: "甲科、乙科" }),
    ),
  },
  "check.departments-none": {
    of: "hygiene-coverage",
    says: "6月未检查",
    told: of(people(PERSON, { name: "乙一", department: "乙科" }), hygiene({ score: 95 })),
    never: of(people(PERSON), ledger("hygiene", inMonths(EVERY_MONTH, { department: "乙科", score: 95 }))),
  },
  "check.departments-missed": {
    of: "hygiene-coverage",
    says: "5月只查1/2个科室，未查：乙科",
    told: of(people(PERSON, { name: "乙一", department: "乙科" }), hygiene({ score: 95 })),
    never: of(people(PERSON), ledger("hygiene", inMonths(EVERY_MONTH, { department: "甲科", score: 95 }))),
  },
  "check.no-table": {
    of: "attendance-records-complete",
    says: "4月无考勤表",
    told: asOf("2024-04-30", of(...QUARTER)),
    never: asOf("2024-03-31", of(...QUARTER)),
  },
  "check.leader-untold": {
    of: "party-lecture",
    says: "4条记录没有写谁讲的，不知道是不是领导",
    told: of(ledger("integrity", inMonths([2, 5, 8, 11], { type: "party-lecture" }))),
    never: of(ledger("integrity", inMonths([2, 5, 8, 11], { type: "party-lecture", speaker: "书记" }))),
  },
  "check.hours-in-part": {
    of: "study-hours-120",
    says: "学时只见于培训记录，1人其余的学习没有登记，不能判定不足",
    told: of(people(PERSON), ledger("training", [{ ...DONE, hours: 30 }])),
    never: of(people(PERSON), hours({ ...DONE, hours: 30 })),
  },
  "check.months-told-alone": {
    of: "absenteeism-zero",
    says: "12个月中只有1个月有考勤：3月",
    told: of(attendance({ 甲一: march() })),
    never: asOf("2024-03-31", of(...QUARTER)),
  },
  "check.months-untold": {
    of: "attendance-rate",
    says: "4个月中只有3个月有考勤，没有4月",
    told: asOf("2024-04-30", of(...QUARTER)),
    never: asOf("2024-03-31", of(...QUARTER)),
  },
  "check.months-none": {
    of: "attendance-rate",
    says: "已过的1月、2月都没有考勤",
    told: asOf("2024-03-06", of(attendance({ 甲一: march() }))),
    never: asOf("2024-03-31", of(...QUARTER)),
  },
  "check.attendance-low": {
    of: "attendance-rate",
    says: "3月出勤率90.5%",
    told: of(attendance({ 甲一: march(...absent("2024-03-04", "2024-03-05")) })),
    never: of(attendance({ 甲一: march() })),
  },
  "check.attendance-blank": {
    of: "attendance-rate",
    says: "空白1天未计入应出勤",
    told: of(attendance({ 甲一: march({ day: "2024-03-05" }) })),
    never: of(attendance({ 甲一: march() })),
  },
  "check.attendance-gap": {
    of: "attendance-records-complete",
    says: "甲一3月漏填1天",
    told: of(attendance({ 甲一: march({ day: "2024-03-05" }) })),
    never: of(attendance({ 甲一: march() })),
  },
  "check.summary-without-month": {
    of: "attendance-rate",
    says: "考勤汇总表未写月份，未计入",
    told: of(
      ledger("attendance", [{ person: "甲一", "due-days": 20, "present-days": 20 }], {
        layout: "person-summary",
      }),
    ),
    never: of(
      ledger("attendance", [{ person: "甲一", "due-days": 20, "present-days": 20 }], {
        layout: "person-summary",
        period: { from: "2024-03-01", to: "2024-03-31", precision: "month" },
      }),
    ),
  },
  "check.marks-unknown": {
    of: "attendance-rate",
    says: "1格符号未选定含义",
    told: of(attendance({ 甲一: march({ day: "2024-03-05", mark: "※" }) })),
    never: of(attendance({ 甲一: march() })),
  },
  "check.calendar-unknown": {
    of: "friday-afternoon-weekly",
    says: "有的年份没有节假日安排，按周一至周五计",
    told: {
      ...of(study({ date: "2031-05-09", form: "political" })),
      period: { from: "2031-01-01", to: "2031-12-31", asOf: "2031-12-31" },
    },
    never: of(study({ date: "2024-05-10", form: "political" })),
  },
  "check.late-often": {
    of: "late-early-limit",
    says: "甲一3月迟到早退3次",
    told: of(
      attendance({
        甲一: march(...["04", "05", "06"].map((day): Mark => ({ day: `2024-03-${day}`, code: "late" }))),
      }),
    ),
    never: of(attendance({ 甲一: march({ day: "2024-03-04", code: "late" }) })),
  },
  "check.late-untold": {
    of: "late-early-limit",
    says: "甲一1—3月共迟到早退4次，表上只有合计，不能逐月判断",
    told: of(summed({ person: "甲一", "due-days": 60, "present-days": 60, "late-times": 4 })),
    never: of(summed({ person: "甲一", "due-days": 60, "present-days": 60, "late-times": 2 })),
  },
  "check.absent": {
    of: "absenteeism-zero",
    says: "甲一3月旷工1天",
    told: of(attendance({ 甲一: march(...absent("2024-03-04")) })),
    never: of(attendance({ 甲一: march({ day: "2024-03-04", code: "personal-leave" }) })),
  },
  "check.absent-red-line": {
    of: "absenteeism-zero",
    says: "甲一累计旷工40天，超过30天红线",
    told: of(
      ...[2, 4, 7].map((month) => {
        const from = `2024-${String(month).padStart(2, "0")}`;
        const marks = daysOf(`${from}-01`, `${from}-20`).map((day): Mark => ({ day, code: "absent" }));
        return grid({ 甲一: marks }, { sheet: `${String(month)}月考勤` });
      }),
    ),
    never: of(attendance({ 甲一: march(...absent("2024-03-04")) })),
  },
  "check.absent-in-a-row": {
    of: "absenteeism-zero",
    says: "甲一连续旷工21个工作日，超过15天红线",
    told: of(attendance({ 甲一: march(...absent(...MARCH.map(({ day }) => day))) })),
    never: of(attendance({ 甲一: march(...absent("2024-03-04")) })),
  },
  "check.leave-unapproved": {
    of: "leave-procedure",
    says: "甲一3月5日请假无审批",
    told: of(
      attendance({ 甲一: march({ day: "2024-03-05", code: "personal-leave" }) }),
      ledger("attendance", [{ person: "甲一", date: "2024-03-20" }], {
        layout: "exception-list",
        sheet: "请假",
      }),
    ),
    never: of(
      attendance({ 甲一: march({ day: "2024-03-05", code: "personal-leave" }) }),
      ledger("attendance", [{ person: "甲一", date: "2024-03-05" }], {
        layout: "exception-list",
        sheet: "请假",
      }),
    ),
  },
  "check.other-weekday": {
    of: "friday-fixed-study-day",
    says: "5月6日不在周五",
    told: of(study({ date: "2024-05-06", form: "collective" })),
    never: of(study({ date: "2024-05-10", form: "collective" })),
  },
  "check.weekdays-missing": {
    of: "friday-afternoon-weekly",
    says: "1个周五没有此项学习：1月5日",
    told: asOf("2024-01-14", of(study({ date: "2024-01-12", form: "political" }))),
    never: asOf("2024-01-06", of(study({ date: "2024-01-05", form: "political" }))),
  },
  "check.weekdays-eligible": {
    of: "friday-afternoon-weekly",
    says: "期内周五2个，扣除节假日和停学后应学2个",
    told: asOf("2024-01-14", of(study({ date: "2024-01-12", form: "political" }))),
    never: of(),
  },
  "check.part-low": {
    of: "study-attendance-rate",
    says: "「宪法」实到10人，应到20人",
    told: of(study({ date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: 10 })),
    never: of(study({ date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: 19 })),
  },
  "check.impossible": {
    of: "hygiene-average-score",
    says: "「乙科」的数字不可能（负数或高于满分），未计入，请核对",
    told: of(hygiene({ score: 95 }, { department: "乙科", score: 990 })),
    never: of(hygiene({ score: 95 }, { department: "乙科", score: 99 })),
  },
  "check.part-above-whole": {
    of: "study-attendance-rate",
    says: "「宪法」实到多于应到，未计入",
    told: of(study({ date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: 25 })),
    never: of(study({ date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: 20 })),
  },
  "check.figures-missing": {
    of: "study-attendance-rate",
    says: "「宪法」缺应到或实到，未计入",
    told: of(
      study(
        { date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: "" },
        { date: "2024-06-06", form: "collective", topic: "党史", expected: 20, present: 20 },
      ),
    ),
    never: of(study({ date: "2024-05-06", form: "collective", topic: "宪法", expected: 20, present: 20 })),
  },
  "check.leave-taken-off": {
    of: "study-attendance-rate",
    says: "应到人数已扣除请假、公差1人次",
    told: {
      ...of(
        study({
          date: "2024-05-06",
          form: "collective",
          topic: "宪法",
          expected: 20,
          present: 18,
          absent: "甲一（事假）",
        }),
      ),
      settings: { studyLeave: "taken-off" },
    },
    never: of(
      study({
        date: "2024-05-06",
        form: "collective",
        topic: "宪法",
        expected: 20,
        present: 18,
        absent: "甲一（事假）",
      }),
    ),
  },
  "check.sum-low": {
    of: "four-in-place-input",
    says: "合计0元",
    told: of(activity({ date: "2024-05-06", name: "创建活动", cost: 0 })),
    never: of(activity({ date: "2024-05-06", name: "创建活动", cost: 300 })),
  },
  "check.plan-short": {
    of: "study-plan-execution",
    says: "3月计划1次，实际0次",
    told: of(ledger("study-plan", inMonths([2, 3], { topic: "宪法" })), study(...collective([2]))),
    never: of(ledger("study-plan", inMonths([2, 3], { topic: "宪法" })), study(...collective([2, 3]))),
  },
  "check.plan-contents": {
    of: "study-plan-execution",
    says: "按月份对照，内容是否相符请人工核对",
    told: of(ledger("study-plan", inMonths([2, 3], { topic: "宪法" })), study(...collective([2]))),
    never: of(study(...collective([2]))),
  },
  "check.task-open": {
    of: "annual-task-completion",
    says: "「创建」未完成",
    told: of(task({ name: "创建", progress: 80 })),
    never: of(task({ name: "创建", progress: 100 })),
  },
  "check.progress-unknown": {
    of: "annual-task-completion",
    says: "「普法」未写进度，未计入",
    told: of(task({ name: "创建", progress: 100 }, { name: "普法", progress: "" })),
    never: of(task({ name: "创建", progress: 100 })),
  },
  "check.case-overdue": {
    of: "petitions-answered",
    says: "「1」超期184天未办结",
    told: of(petition({ replied: "" })),
    never: of(petition({ replied: "2024-05-20" })),
  },
  "check.case-overdue-of": {
    of: "petitions-answered",
    says: "「1」超期184天未办结（责任：甲科）",
    told: of(petition({ replied: "", department: "甲科" })),
    never: of(petition({ replied: "" })),
  },
  "check.no-handling-column": {
    of: "petitions-resolved",
    says: "台账没有答复、办结日期或办理状态列，不能判断是否办结",
    told: of(petition({})),
    never: of(petition({ completed: "" })),
  },
  "check.no-reply-column": {
    of: "petitions-on-time",
    says: "台账没有答复日期列，不能判断是否答复",
    told: of(petition({ state: "closed" })),
    never: of(petition({ replied: "" })),
  },
  "check.no-mending-column": {
    of: "hygiene-rectified",
    says: "台账没有整改情况或整改完成日期列，不能判断是否整改",
    told: of(hygiene({ problem: "地面有纸屑" })),
    never: of(hygiene({ problem: "地面有纸屑", rectified: "" })),
  },
  "check.case-late": {
    of: "petitions-on-time",
    says: "「1」超期51天答复",
    told: of(petition({ replied: "2024-08-20" })),
    never: of(petition({ replied: "2024-05-20" })),
  },
  "check.case-late-of": {
    of: "petitions-on-time",
    says: "「1」超期5天办结（责任：甲科）",
    told: of(petition({ deadline: "2024-06-15", completed: "2024-06-20", department: "甲科" })),
    never: of(petition({ deadline: "2024-06-15", completed: "2024-06-15", department: "甲科" })),
  },
  "check.case-waiting": {
    of: "petitions-answered",
    says: "「1」在期内",
    told: asOf("2024-06-01", of(petition({ replied: "" }))),
    never: of(petition({ replied: "" })),
  },
  "check.case-exempt": {
    of: "petitions-answered",
    says: "「1」无法答复或不需答复，不计",
    told: of(petition({ replied: "", channel: "匿名信", petitioner: "匿名", reply: "匿名，无法答复" })),
    never: of(petition({ replied: "" })),
  },
  "check.satisfaction-low": {
    of: "satisfaction-improved",
    says: "满意率80%，低于90%",
    told: of(survey({ returned: 100, satisfied: 80 })),
    never: of(survey({ returned: 100, satisfied: 95 })),
  },
  "check.satisfaction-not-improved": {
    of: "satisfaction-improved",
    says: "满意率没有提高，上期97%",
    told: of(survey({ returned: 100, satisfied: 95 }, { date: "2023-06-06", returned: 100, satisfied: 97 })),
    never: of(survey({ returned: 100, satisfied: 95 }, { date: "2023-06-06", returned: 100, satisfied: 93 })),
  },
  "check.satisfaction-pooled": {
    of: "satisfaction-improved",
    says: "本期2次测评合并计算：6月6日95%、12月6日88%",
    told: of(survey({ returned: 100, satisfied: 95 }, { date: "2024-12-06", returned: 100, satisfied: 88 })),
    never: of(survey({ returned: 100, satisfied: 95 }, { date: "2023-12-06", returned: 100, satisfied: 88 })),
  },
  "check.satisfaction-no-previous": {
    of: "satisfaction-improved",
    says: "无上期数据，只判下限",
    told: of(survey({ returned: 100, satisfied: 95 })),
    never: of(survey({ returned: 100, satisfied: 95 }, { date: "2023-06-06", returned: 100, satisfied: 93 })),
  },
  "check.satisfaction-group-low": {
    of: "three-satisfactions",
    says: "群众满意率80%",
    told: of(survey({ object: "public", returned: 100, satisfied: 80 })),
    never: of(survey({ object: "public", returned: 100, satisfied: 95 })),
  },
  "check.satisfaction-group-missing": {
    of: "three-satisfactions",
    says: "缺基层、领导满意度",
    told: of(survey({ object: "public", returned: 100, satisfied: 95 })),
    never: of(
      survey(
        ...["public", "grassroots", "leaders"].map((object) => ({ object, returned: 100, satisfied: 95 })),
      ),
    ),
  },
  "check.score-low": {
    of: "hygiene-average-score",
    says: "「甲科」得分偏低",
    told: of(hygiene({ score: 80 })),
    never: of(hygiene({ score: 95 })),
  },
  "check.no-score": {
    of: "hygiene-average-score",
    says: "「乙科」无得分、扣分或等次，未计入平均",
    told: of(hygiene({ score: 95 }, { department: "乙科", score: "" })),
    never: of(hygiene({ score: 95 })),
  },
  "check.scale-ten": {
    of: "hygiene-average-score",
    says: "5月按10分制折算为百分制",
    told: of(hygiene({ score: 9 })),
    never: of(hygiene({ score: 95 })),
  },
  "check.scale-five": {
    of: "hygiene-average-score",
    says: "5月按5分制折算为百分制",
    told: of(hygiene({ score: 4 })),
    never: of(hygiene({ score: 9 })),
  },
  "check.scale-deduction": {
    of: "hygiene-average-score",
    says: "5月按满分减扣分折算",
    told: of(hygiene({ deduction: 3 })),
    never: of(hygiene({ score: 95, deduction: 5 })),
  },
  "check.scale-grade": {
    of: "hygiene-average-score",
    says: "5月按等次折算（优95、良85、合格70、不合格50）",
    told: of(hygiene({ grade: "excellent" })),
    never: of(hygiene({ grade: "excellent", score: 95 })),
  },
  "check.own-fail-line": {
    of: "hygiene-no-fail",
    says: "“卫生”写明90分以下为不合格，按此判定",
    told: of({ ...hygiene({ score: 92 }), scoring: { failBelow: 90, gradePoints: {} } }),
    never: of(hygiene({ score: 92 })),
  },
  "check.inspection-failed": {
    of: "hygiene-no-fail",
    says: "「甲科」不合格未整改",
    told: of(hygiene({ score: 50, rectified: "" })),
    never: of(hygiene({ score: 50, rectified: "2024-05-08" })),
  },
  "check.inspection-put-right": {
    of: "hygiene-no-fail",
    says: "「甲科」不合格已整改",
    told: of(hygiene({ score: 50, rectified: "2024-05-08" })),
    never: of(hygiene({ score: 50, rectified: "" })),
  },
  "check.item-low": {
    of: "hygiene-item-standards",
    says: "「地面」达标率50%，1次不达标",
    told: of(hygiene({ item: "地面", passed: "yes" }, { item: "地面", passed: "no" })),
    never: of(hygiene({ item: "地面", passed: "yes" })),
  },
  "check.days-as-hours": {
    of: "study-hours-120",
    says: "1条按天记的，按半天3小时、1天6小时折算",
    told: of(people(PERSON), ledger("training", [{ date: "2024-05-06", person: ["甲一"], days: 20 }])),
    never: of(people(PERSON), ledger("training", [{ date: "2024-05-06", person: ["甲一"], hours: 120 }])),
  },
  "check.records-found": {
    of: "zero-violation",
    says: "登记1起",
    told: of(violation({ date: "2024-05-06", nature: "违纪" })),
    never: of(violation({ date: "2023-05-06", nature: "违纪" })),
  },
  "check.told-under": {
    of: ["petitions-answered", "petitions-on-time"],
    says: "1个问题与「来信来访件件有回音」相同，列在该条",
    told: of(petition({ replied: "" })),
    never: of(petition({ replied: "2024-08-20" })),
  },
  "check.perhaps-meant": {
    of: "creation-meetings-yearly",
    says: "另有1条研究了创建工作，看不出是不是领导班子的会议，请在会议类型里写明",
    told: of(ledger("meeting", [{ date: "2024-05-06", name: "工作会", topic: "研究文明创建" }])),
    never: of(ledger("meeting", [{ date: "2024-05-06", name: "局务会", topic: "研究文明创建" }])),
  },
  "check.no-such-records": {
    of: "charity-donation",
    says: "台账中没有此类记录",
    told: of(activity({ date: "2024-05-06", name: "运动会", type: "sports" })),
    never: of(
      activity(
        { date: "2023-05-06", name: "爱心捐款", type: "donation" },
        { date: "2024-05-06", name: "运动会", type: "sports" },
      ),
    ),
  },
  "check.record-fails-in": {
    of: "hygiene-rectified",
    says: "「甲科」的问题未见整改：试剂瓶未清理",
    told: of(
      hygiene({ problem: "试剂瓶未清理", rectified: "" }, { problem: "乱堆", rectified: "2024-05-08" }),
    ),
    never: of(hygiene({ problem: "试剂瓶未清理", rectified: "2024-05-08" })),
  },
  "check.all-after-as-of": {
    of: "study-hours-120",
    says: "《学时》的日期都在数据截止日2024年6月30日之后（最早2024年11月30日），未计入",
    told: asOf("2024-06-30", of(hours({ ...DONE, date: "2024-11-30" }), study(...collective([1])))),
    never: asOf("2024-06-30", of(hours(DONE), study(...collective([1])))),
  },
  "check.kinds-unread": {
    of: "charity-donation",
    says: "有1行的活动类型认不出，说不出有没有此类记录",
    told: of(activity({ date: "2024-05-06", name: "运动会", type: NaN })),
    never: of(activity({ date: "2024-05-06", name: "运动会", type: "sports" })),
  },
  "check.other-forms": {
    of: "study-sessions-yearly",
    says: "另有1次学习的形式为exchange，不计入集中学习",
    told: of(study(...collective([1, 2]), { date: "2024-03-06", form: "exchange" })),
    never: of(study(...collective([1, 2]), { date: "2024-03-06", form: "self-study" })),
  },
  "check.confirm-without-records": {
    of: "hygiene-cleaning-regular",
    says: "无记录，需人工确认",
    told: of(),
    never: of(
      activity(
        ...daysOf("2024-01-01", "2024-12-31").map((date) => ({ date, name: "大扫除", type: "cleaning" })),
      ),
    ),
  },
  "check.sheets-unread": {
    of: "zero-violation",
    says: "《违纪情况》没有读取，请先核对",
    told: { ...of(), skipped: [{ sheet: "违纪情况", reason: "no-table" }] },
    never: { ...of(), skipped: [{ sheet: "违纪情况", reason: "empty" }] },
  },
  "check.cases-unread": {
    of: "zero-vice",
    says: "登记中有1件没有写明性质，请先核对",
    told: of(violation({ date: "2024-05-06", nature: "" })),
    never: of(violation({ date: "2024-05-06", nature: "违反会议纪律" })),
  },
  "check.declare": {
    of: "zero-vice",
    says: "没有登记不等于没有发生，需人工确认（零报告）",
    told: of(violation({ date: "2024-05-06", nature: "违反会议纪律" })),
    never: of(violation({ date: "2024-05-06", nature: "" })),
  },
  "check.declare-zero-cases": {
    of: "petitions-answered",
    says: "台账无记录，需登记零报告",
    told: of(ledger("petition", [])),
    never: of(petition({ replied: "" })),
  },
  "check.confirmation-not-counted": {
    of: "study-sessions-yearly",
    says: "人工确认不能代替台账，本条按台账判定",
    told: { ...of(), confirmations: [{ ...CONFIRMED, clause: "study-sessions-yearly", on: "2024-05-06" }] },
    never: of(),
  },
  "check.confirmation-expired": {
    of: "leadership-exemplary",
    says: "人工确认不是针对本期（2024年1月1日起）的，已失效",
    told: { ...of(), confirmations: [{ ...CONFIRMED, on: "2023-05-06" }] },
    never: { ...of(), confirmations: [{ ...CONFIRMED, on: "2024-05-06" }] },
  },
  "check.waiver-expired": {
    of: "study-sessions-yearly",
    says: "豁免已于2024年6月30日到期",
    told: {
      ...of(study(...collective([1]))),
      waivers: { "study-sessions-yearly": { ...WAIVER, expires: "2024-06-30" } },
    },
    never: {
      ...of(study(...collective([1]))),
      waivers: { "study-sessions-yearly": { ...WAIVER, expires: "2024-12-31" } },
    },
  },
  "check.recorder-missing": {
    of: "attendance-records-complete",
    says: "「3月考勤」考勤员未签名",
    told: of(
      attendance(
        { 甲一: march() },
        { recorder: { name: null, cell: { row: 9, column: 0, rows: 1, columns: 1 } } },
      ),
    ),
    never: of(
      attendance(
        { 甲一: march() },
        { recorder: { name: "乙一", cell: { row: 9, column: 0, rows: 1, columns: 1 } } },
      ),
    ),
  },
  "check.recorder-unknown": {
    of: "attendance-records-complete",
    says: "1张考勤表没有考勤员签名处，是否专人负责请人工核对",
    told: of(attendance({ 甲一: march() })),
    never: of(
      attendance(
        { 甲一: march() },
        { recorder: { name: "乙一", cell: { row: 9, column: 0, rows: 1, columns: 1 } } },
      ),
    ),
  },
  "check.attendance-months": {
    of: "attendance-rate",
    says: "出勤率按月判定，2个月中有2个月达到",
    told: of(
      attendance({ 甲一: march() }),
      grid({ 甲一: present("2024-04-08", "2024-04-12") }, { sheet: "4月考勤" }),
    ),
    never: of(attendance({ 甲一: march() })),
  },
  "check.attendance-summed": {
    of: "attendance-rate",
    says: "1—3月表上只有合计，按合计的出勤率判",
    told: of(summed({ person: "甲一", "due-days": 60, "present-days": 60 })),
    never: of(attendance({ 甲一: march() })),
  },
};

/** The sums of a quarter, a row a person. */
function summed(...rows: Parameters<typeof ledger>[1]): Ledger {
  return ledger("attendance", rows, {
    layout: "person-summary",
    period: { from: "2024-01-01", to: "2024-03-31", precision: "month" },
  });
}

/** Somebody of the roster who is away for a reason. */
function away<Reason extends string>(
  reason: Reason,
  status: string,
  says: string,
): Readonly<Record<`check.away.${Reason}`, Pair>> {
  const rows = (second: Row): Small =>
    of(
      people(PERSON, { name: "乙一", status: "在职", ...second }),
      activity({ date: "2024-05-06", name: "运动会", people: ["甲一"] }),
    );
  const pair: Pair = { of: "creation-participation-rate", says, told: rows({ status }), never: rows({}) };
  return { [`check.away.${reason}`]: pair } as Readonly<Record<`check.away.${Reason}`, Pair>>;
}
