import type { Ledger } from "../../../../src/ledgers";
import { showBlanks, fillKnown } from "../../../../src/documents/kit/paragraphs/blanks";
import { SENTENCES, type SentenceName } from "../../../../src/documents/prose/sentences/catalogue";
import { factsOf, type Facts } from "../../../../src/documents/prose/sentences/said";
import { knownNames } from "../../../../src/documents/prose/known-names";
import { settleClauses } from "../../../../src/check";
import { daysOf, EVERY_MONTH, grid, inMonths, ledger, recognition, type Row } from "../../../check/make";
import { checkLedgers, figuresOf, YEAR_2024 } from "../../../check/run";
import { clauseResult, sampleInput } from "../../sample-input";

const STANDARD = "city-civilized-organ";
const NAMED = { zh: "考核细则", en: "" };
const RUBRIC = {
  id: "rubric-考核细则",
  name: NAMED,
  basis: "考核细则",
  dimensions: [],
  clauses: [],
  ratings: [],
  rubric: { sheet: "考核细则", total: 100 },
};

function factsOfWorkbook(ledgers: readonly Ledger[]): Facts {
  const checking = { standard: STANDARD, period: YEAR_2024, unit: "某局" };
  const { clauses } = settleClauses(STANDARD);
  return factsOf({
    ...sampleInput,
    ledgers,
    known: knownNames(ledgers),
    figures: figuresOf(recognition(ledgers), checking),
    report: checkLedgers(ledgers, checking),
    clauses: clauses.map((clause) => ({ ...clause, targetText: { key: "check.target.confirm" } })),
  });
}

/** A sentence as it is read. */
function read(name: SentenceName, ledgers: readonly Ledger[]): string | null {
  const facts = factsOfWorkbook(ledgers);
  const said = SENTENCES[name](facts);
  return said && showBlanks(fillKnown(said.template, facts.input.known ?? {}));
}

const DAY = "2024-05-06";
const study = (...rows: readonly Row[]): Ledger => ledger("study", rows, { sheet: "学习" });
const meeting = (...rows: readonly Row[]): Ledger => ledger("meeting", rows, { sheet: "会议" });
const activity = (...rows: readonly Row[]): Ledger => ledger("activity", rows, { sheet: "活动" });
const integrity = (...rows: readonly Row[]): Ledger => ledger("integrity", rows, { sheet: "廉政" });
const hygiene = (...rows: readonly Row[]): Ledger =>
  ledger(
    "hygiene",
    rows.map((row) => ({ date: DAY, department: "甲科", ...row })),
    { sheet: "卫生" },
  );
const petition = (...rows: readonly Row[]): Ledger =>
  ledger(
    "petition",
    rows.map((row, at) => ({ number: String(at + 1), received: DAY, ...row })),
    { sheet: "信访" },
  );
const rule = (...rows: readonly Row[]): Ledger => ledger("rule", rows, { sheet: "制度" });
const rectification = (...rows: readonly Row[]): Ledger =>
  ledger(
    "rectification",
    rows.map((row) => ({ found: DAY, ...row })),
    { sheet: "整改" },
  );
const roster = (...names: readonly string[]): Ledger =>
  ledger(
    "roster",
    names.map((name) => ({ name, department: "甲科" })),
    { sheet: "名册" },
  );
const task = (...rows: readonly Row[]): Ledger => ledger("task", rows, { sheet: "任务" });
const TWICE = [
  ...inMonths(EVERY_MONTH, { form: "collective" }),
  ...inMonths(EVERY_MONTH, { form: "collective" }, "20"),
];
const workdaysOf = (month: number): readonly string[] => {
  const from = `2024-${String(month).padStart(2, "0")}-01`;
  return daysOf(from, `${from.slice(0, 8)}28`).filter((day) => ![0, 6].includes(new Date(day).getUTCDay()));
};
/** A sheet of attendance of one month. */
const present = (person: string, month = 3): Ledger =>
  grid(
    { [person]: workdaysOf(month).map((day) => ({ day, code: "present" as const })) },
    { sheet: `${String(month)}月考勤` },
  );

/** What is read of workbooks of which it is true, and a workbook in which nothing like it may stand. */
interface Pair {
  readonly says: readonly (readonly [what: string, text: string, ...ledgers: readonly Ledger[]])[];
  readonly never: readonly Ledger[];
}

const ON_CREATION = { type: "party-group-meeting", topic: "研究文明机关创建工作要点" };

const PAIRS: Readonly<Record<SentenceName, Pair>> = {
  "creation-meetings": {
    says: [
      [
        "all led by the leaders",
        "领导班子专题研究创建工作2次，研究文明机关创建工作要点，部署文明机关创建任务。",
        meeting(
          { date: DAY, ...ON_CREATION },
          { date: "2024-09-06", ...ON_CREATION, topic: "部署文明机关创建任务" },
        ),
      ],
    ],
    never: [meeting({ date: DAY, ...ON_CREATION, topic: "研究党费收缴" })],
  },
  participation: {
    says: [
      [
        "everyone",
        "1名干部职工全部参加了创建活动。",
        roster("甲一"),
        activity({ date: DAY, name: "文明创建活动", people: ["甲一"] }),
      ],
      [
        "who has retired is none of those at the year's end",
        "年末在岗的1名干部职工全部参加了创建活动。",
        ledger("roster", [{ name: "甲一" }, { name: "乙二", remark: "2024年4月30日退休" }]),
        activity({ date: DAY, name: "文明创建活动", people: ["甲一"] }),
      ],
      [
        "who was on leave may be back at the year's end",
        "除产假1人外，年末在岗的其余1名干部职工全部参加了创建活动。",
        ledger("roster", [{ name: "甲一" }, { name: "乙二", remark: "2024年3月至8月产假" }]),
        activity({ date: DAY, name: "文明创建活动", people: ["甲一"] }),
      ],
    ],
    never: [roster("甲一", "乙二", "丙三"), activity({ date: DAY, name: "文明创建活动", people: ["甲一"] })],
  },
  "leading-group": {
    says: [
      [
        "a listed one",
        "成立由甲一任组长、乙二任副组长的创建工作领导小组，共2人，各有分工。",
        ledger("roster", [
          { name: "甲一", "group-role": "组长", assignment: "抓总" },
          { name: "乙二", "group-role": "副组长", assignment: "协调" },
        ]),
      ],
      [
        "without whoever has retired",
        "成立由甲一任组长的创建工作领导小组，共1人，各有分工。",
        ledger("roster", [{ name: "甲一" }, { name: "乙二", remark: "2024年4月30日退休" }]),
        ledger("roster", [
          { name: "甲一", "group-role": "组长", assignment: "抓总" },
          { name: "乙二", "group-role": "副组长", assignment: "协调" },
        ]),
      ],
    ],
    never: [roster("甲一")],
  },
  "task-division": {
    says: [
      [
        "all of them whole",
        "创建任务分解为1项，逐项明确了责任领导、责任科室、责任人和完成时限。",
        task({
          name: "创建",
          leader: ["甲一"],
          department: "甲科",
          person: ["乙二"],
          deadline: "2024-12-31",
          completed: DAY,
        }),
      ],
      [
        "of the unit's own work, which is no creation work",
        "工作任务分解为1项，逐项明确了责任领导、责任科室、责任人和完成时限。",
        task({
          name: "病险水库除险加固",
          leader: ["甲一"],
          department: "甲科",
          person: ["乙二"],
          deadline: "2024-12-31",
        }),
      ],
      [
        "also those that are still to be done",
        "创建任务分解为2项，逐项明确了责任领导、责任科室、责任人和完成时限。",
        task(
          ...[DAY, undefined].map((completed, at) => ({
            name: `创建${String(at)}`,
            leader: ["甲一"],
            department: "甲科",
            person: ["乙二"],
            deadline: "2024-12-31",
            ...(completed === undefined ? {} : { completed }),
          })),
        ),
      ],
    ],
    never: [
      task({
        name: "创建",
        leader: ["甲一"],
        department: "甲科",
        person: ["乙二"],
        deadline: "",
        completed: DAY,
      }),
    ],
  },
  "creation-documents": {
    says: [
      [
        "one",
        "印发了《文明机关创建规划》。",
        ledger("document", [{ name: "文明机关创建规划", type: "plan", issued: DAY }]),
      ],
    ],
    never: [ledger("document", [{ name: "防汛工作方案", type: "plan", issued: DAY }])],
  },
  rules: {
    says: [
      [
        "of earlier years",
        "现行规章制度1项，有《考勤制度》。",
        rule({ name: "考勤制度", issued: "2020-03-01" }),
      ],
      [
        "of the period",
        "现行规章制度2项，其中当年制定、修订了《卫生制度》。",
        rule({ name: "考勤制度", issued: "2020-03-01" }, { name: "卫生制度", issued: DAY }),
      ],
    ],
    never: [rule({ name: "考勤制度", state: "repealed" })],
  },
  "creation-input": {
    says: [
      [
        "a sum",
        "用于改善环境、更新用品等创建工作的经费3000元。",
        activity({ date: DAY, name: "创建经费支出", type: "expense", cost: 3000 }),
      ],
    ],
    never: [activity({ date: DAY, name: "重阳登山", type: "sports", cost: 980 })],
  },
  "activity-costs": {
    says: [
      [
        "a sum",
        "全年开展各项活动支出经费980元。",
        activity({ date: DAY, name: "重阳登山", type: "sports", cost: 980 }),
      ],
    ],
    never: [activity({ date: DAY, name: "慈善一日捐", type: "donation", cost: 980 })],
  },
  "study-sessions": {
    says: [["so many", "全年组织集中学习24次", study(...TWICE)]],
    never: [study({ date: DAY, form: "self-study" })],
  },
  politics: {
    says: [
      [
        "with what it was about",
        "政治理论学习12次，重点学习了全国两会精神。",
        study(
          ...inMonths(EVERY_MONTH, { form: "collective", category: "political", topic: "学习全国两会精神" }),
        ),
      ],
      [
        "without a topic that only names the kind",
        "政治理论学习12次。",
        study(...inMonths(EVERY_MONTH, { form: "collective", category: "political", topic: "政治理论学习" })),
      ],
      [
        "the topics alone",
        "重点学习了预算管理办法。",
        study({ date: DAY, form: "collective", topic: "预算管理办法" }),
      ],
    ],
    never: [study({ date: DAY, form: "collective", category: "political", topic: "学习全国两会精神" })],
  },
  topics: {
    says: [
      [
        "of theory too seldom to be told by number, and of the trade",
        "学习了全国两会精神，业务方面学习了预算管理办法。",
        study(
          { date: DAY, form: "collective", category: "political", topic: "学习全国两会精神" },
          { date: DAY, form: "collective", category: "business", topic: "预算管理办法" },
        ),
      ],
    ],
    never: [
      study(
        ...inMonths(EVERY_MONTH, { form: "collective", category: "political", topic: "学习全国两会精神" }),
      ),
    ],
  },
  "centre-group": {
    says: [
      [
        "in each quarter",
        "党委（党组）理论学习中心组学习4次，每个季度都有安排。",
        study(...inMonths([2, 5, 8, 11], { form: "center-group" })),
      ],
    ],
    never: [study(...inMonths([2, 5], { form: "center-group" }))],
  },
  "study-attendance": {
    says: [
      [
        "as many as asked",
        "集中学习到课率100%。",
        study(...TWICE.map((row) => ({ ...row, expected: 10, present: 10 }))),
      ],
    ],
    never: [study(...TWICE.map((row) => ({ ...row, expected: 10, present: 5 })))],
  },
  "study-hours": {
    says: [
      [
        "everyone",
        "全年在岗人员人均学习130学时，人人达到120学时。",
        roster("甲一"),
        ledger("study-hours", [{ date: DAY, person: ["甲一"], hours: 130 }]),
      ],
      [
        "on average",
        "全年在岗人员人均学习130学时。",
        roster("甲一", "乙二"),
        ledger("study-hours", [
          { date: DAY, person: ["甲一"], hours: 150 },
          { date: DAY, person: ["乙二"], hours: 110 },
        ]),
      ],
    ],
    never: [roster("甲一"), ledger("study-hours", [{ date: DAY, person: ["甲一"], hours: 98 }])],
  },
  business: {
    says: [
      [
        "with what it was about",
        "业务学习4次，学习了预算实务。",
        study(...inMonths([2, 5, 8, 11], { form: "collective", category: "business", topic: "预算实务" })),
      ],
    ],
    never: [study({ date: DAY, form: "collective", category: "business", topic: "预算实务" })],
  },
  "law-and-models": {
    says: [
      [
        "both",
        "法律法规方面学习了《审计法》，先进典型方面学习了劳模事迹。",
        study(
          { date: DAY, form: "collective", category: "law", topic: "《审计法》" },
          { date: "2024-06-06", form: "collective", category: "model", topic: "学习劳模事迹" },
        ),
      ],
      [
        "one",
        "法律法规方面学习了《审计法》。",
        study({ date: DAY, form: "collective", category: "law", topic: "《审计法》" }),
      ],
      [
        "no case that warns",
        "法律法规方面学习了《审计法》。",
        study(
          { date: DAY, form: "collective", category: "law", topic: "《审计法》" },
          { date: "2024-06-06", form: "collective", topic: "节前廉洁提醒、典型案例通报" },
        ),
      ],
    ],
    never: [study({ date: DAY, form: "collective", category: "political", topic: "两会精神" })],
  },
  articles: {
    says: [
      [
        "by title",
        "撰写理论和调研文章1篇，有《基层治理调研》。",
        ledger("article", [{ author: ["甲一"], topic: "基层治理调研", completed: DAY }]),
      ],
      [
        "what people wrote about what they studied apart",
        "撰写理论和调研文章1篇，有《基层治理调研》；撰写心得体会1篇。",
        ledger("article", [
          { author: ["甲一"], topic: "基层治理调研", type: "research", completed: DAY },
          { author: ["甲一"], topic: "学习心得之一", type: "reflection", completed: DAY },
        ]),
      ],
      [
        "a table of nothing else",
        "撰写心得体会1篇。",
        ledger("article", [{ author: ["甲一"], topic: "学习心得之一", completed: DAY }], {
          sheet: "心得体会",
        }),
      ],
    ],
    never: [ledger("article", [{ author: ["甲一"], topic: "基层治理调研", completed: "2023-05-06" }])],
  },
  training: {
    says: [
      [
        "so many",
        "参加上级业务培训1次。",
        ledger("training", [{ date: DAY, name: "业务培训", person: ["甲一"], organiser: "市财政局" }]),
      ],
    ],
    never: [study({ date: DAY, form: "collective" })],
  },
  volunteering: {
    says: [
      [
        "with those who took part",
        "组织志愿服务4次、20人次，开展了清洁家园。",
        ledger("volunteer", inMonths([2, 5, 8, 11], { name: "清洁家园", count: 5 })),
      ],
      [
        "the number alone",
        "组织志愿服务4次，开展了清洁家园。",
        ledger("volunteer", inMonths([2, 5, 8, 11], { name: "清洁家园" })),
      ],
    ],
    never: [ledger("volunteer", [{ date: DAY, name: "清洁家园", count: 5 }])],
  },
  culture: {
    says: [
      [
        "by name",
        "群众性文体活动2次，举办了重阳登山、读书会。",
        activity(
          { date: "2024-10-11", name: "重阳登山", type: "sports", count: 9 },
          { date: "2024-04-23", name: "读书会", type: "culture", count: 5 },
        ),
      ],
    ],
    never: [activity({ date: DAY, name: "消防检查", type: "safety-inspection" })],
  },
  charity: {
    says: [
      [
        "one kind",
        "开展慈善捐助1次。",
        activity({ date: DAY, name: "慈善一日捐", type: "donation", people: ["甲一"] }),
      ],
      [
        "the visits to a village once, whatever clauses count them",
        "开展结对帮扶2次。",
        ledger("pairing", [
          { date: DAY, object: "某村", form: "送种子" },
          { date: "2024-09-06", object: "某村", form: "走访困难户" },
        ]),
      ],
    ],
    never: [activity({ date: DAY, name: "重阳登山", type: "sports" })],
  },
  prizes: {
    says: [
      [
        "what was won",
        "区运动会获团体二等奖。",
        activity({ date: DAY, name: "区运动会", type: "sports", result: "获团体二等奖" }),
      ],
    ],
    never: [activity({ date: DAY, name: "论文评选", type: "paper-contest", result: "评出一等奖1篇" })],
  },
  "hygiene-inspections": {
    says: [
      [
        "with their average",
        "全年开展卫生检查12次，平均得分95分。",
        hygiene(...inMonths(EVERY_MONTH, { score: 95 })),
      ],
      [
        "a low average is no achievement",
        "全年开展卫生检查12次。",
        hygiene(...inMonths(EVERY_MONTH, { score: 70 })),
      ],
    ],
    never: [hygiene({ score: 95 })],
  },
  "hygiene-best": {
    says: [
      ["the best", "甲科平均得分最高（96分）。", hygiene({ score: 96 }, { department: "乙科", score: 92 })],
    ],
    never: [hygiene({ score: 70 }, { department: "乙科", score: 60 })],
  },
  "hygiene-mended": {
    says: [
      [
        "several",
        "检查发现的2个问题（窗台有灰尘、纸篓未清）全部整改到位。",
        hygiene(
          { score: 90, problem: "窗台有灰尘", state: "closed" },
          { department: "乙科", score: 90, problem: "纸篓未清", state: "closed" },
        ),
      ],
      [
        "one",
        "检查发现的1个问题（窗台有灰尘）已整改到位。",
        hygiene({ score: 90, problem: "窗台有灰尘", state: "closed" }),
      ],
    ],
    never: [
      hygiene(
        { score: 90, problem: "窗台有灰尘", state: "closed" },
        { department: "乙科", score: 90, problem: "纸篓未清", state: "open" },
      ),
    ],
  },
  "problems-mended": {
    says: [
      [
        "some",
        "对照标准查摆问题，已整改1项，解决了学习记录不全的问题。",
        rectification(
          { problem: "学习记录不全", completed: "2024-06-06" },
          { problem: "指引不清", state: "open" },
        ),
      ],
    ],
    never: [rectification({ problem: "指引不清", state: "open" })],
  },
  "study-plan": {
    says: [
      [
        "all of it",
        "学习计划1项全部完成。",
        ledger("study-plan", [{ date: DAY, topic: "预算实务" }]),
        study({ date: DAY, form: "collective", topic: "预算实务" }),
      ],
    ],
    never: [
      ledger("study-plan", [
        { date: DAY, topic: "预算实务" },
        { date: "2024-08-06", topic: "民法典" },
      ]),
      study({ date: DAY, form: "collective", topic: "预算实务" }),
    ],
  },
  morals: {
    says: [
      [
        "by name",
        "开展道德教育活动2次，举办了道德讲堂“敬业”“诚信”。",
        activity(
          { date: DAY, name: "道德讲堂：敬业", type: "moral" },
          { date: "2024-09-06", name: "道德讲堂：诚信", type: "moral" },
        ),
      ],
    ],
    never: [activity({ date: DAY, name: "道德讲堂：敬业", type: "moral" })],
  },
  attendance: {
    says: [
      [
        "nobody stayed away",
        "全年干部职工出勤率100%，没有旷工。",
        ...EVERY_MONTH.map((month) => present("甲一", month)),
      ],
      ["the only month with a sheet", "3月份干部职工出勤率100%。", present("甲一")],
      [
        "several months with a sheet",
        "3月、4月干部职工出勤率均不低于100%。",
        present("甲一"),
        present("甲一", 4),
      ],
    ],
    never: [study(...TWICE)],
  },
  disclosure: {
    says: [
      [
        "what was made public",
        "政务公开2次，公开了部门预算、部门决算。",
        ledger("disclosure", [
          { date: DAY, topic: "部门预算" },
          { date: "2024-09-06", topic: "部门决算" },
        ]),
      ],
    ],
    never: [ledger("disclosure", [{ date: DAY, topic: "部门预算" }])],
  },
  lectures: {
    says: [
      [
        "by title",
        "以“学党纪明规矩”为题讲授党课。",
        integrity(
          ...inMonths([2, 5, 8, 11], { type: "party-lecture", topic: "学党纪明规矩", speaker: "书记" }),
        ),
      ],
    ],
    never: [integrity({ date: DAY, type: "integrity-education", topic: "廉政第一课" })],
  },
  integrity: {
    says: [
      [
        "both",
        "开展廉政教育2次、警示教育1次，内容有廉政第一课、观看警示片。",
        integrity(...inMonths([2, 8], { type: "integrity-education", topic: "廉政第一课" }), {
          date: "2024-06-06",
          type: "warning-education",
          topic: "观看警示片",
        }),
      ],
    ],
    never: [integrity({ date: DAY, type: "party-lecture", topic: "学党纪" })],
  },
  "law-publicity": {
    says: [
      [
        "the day",
        "开展了“12·4”国家宪法日法治宣传。",
        activity({ date: "2024-12-04", name: "国家宪法日宣传", type: "legal" }),
      ],
    ],
    never: [activity({ date: DAY, name: "重阳登山", type: "sports" })],
  },
  "first-asked": {
    says: [
      [
        "the rule is there",
        "建立首问负责制，来信来访登记中没有推诿投诉。",
        rule({ name: "首问负责制" }),
        petition({ topic: "咨询", replied: "2024-05-20", completed: "2024-05-20" }),
      ],
    ],
    never: [rule({ name: "考勤制度" })],
  },
  petitions: {
    says: [
      [
        "all in time",
        "受理来信来访1件，到期应答复的1件全部答复",
        petition({ topic: "咨询", replied: "2024-05-20", completed: "2024-05-20" }),
      ],
    ],
    never: [petition({ topic: "咨询" })],
  },
};

describe.each(Object.entries(PAIRS) as [SentenceName, Pair][])("the sentence %s", (name, { says, never }) => {
  const told = says.map(([what, text, ...ledgers]) => [what, text, ledgers] as const);
  test.each(told)("%s", (_what, text, ledgers) => {
    expect(read(name, ledgers)).toContain(text);
    expect(SENTENCES[name](factsOfWorkbook(ledgers))?.cells).not.toEqual([]);
  });

  test("is not told where it is not so, nor of an empty workbook", () => {
    expect(read(name, never)).toBeNull();
    expect(read(name, [])).toBeNull();
  });
});

test("who is only proposed to lead the work is not told to lead a group that was set up", () => {
  const facts = factsOfWorkbook([]);
  const proposals = { 领导小组组长: { value: "甲一", inferredFrom: "“名册”第3行的职务" } };
  const said = SENTENCES["leading-group"](factsOf({ ...facts.input, proposals }));
  expect(said?.template).toBe("创建工作由{{领导小组组长}}牵头。");
});

test("what took place in a community is joint work with it only where the standard asks for that", () => {
  const { input } = factsOfWorkbook([activity({ date: DAY, name: "普法宣传", place: "某社区" })]);
  const told = (more: typeof input.report.results) => {
    const report = { ...input.report, results: [...input.report.results, ...more] };
    return SENTENCES.charity(factsOf({ ...input, report }))?.template;
  };
  expect(told([clauseResult("community-joint-construction", { verdict: "met" })])).toBe("开展社区共建1次。");
  expect(told([])).toBeUndefined();
});

test.each([
  ["met", "全年在岗人员人均学习80学时。"],
  ["unmet", undefined],
] as const)("hours that a rubric asks in a number of its own are told where that is %s", (verdict, says) => {
  const hours = ledger("study-hours", [{ date: DAY, person: ["甲一"], hours: 80 }], { sheet: "学时" });
  const { input } = factsOfWorkbook([roster("甲一"), hours]);
  const clauses = input.clauses
    .filter(({ id }) => id === "study-hours-120")
    .map((clause) => ({
      ...clause,
      id: "own-hours",
      measure: { measure: "sum-per-person", sources: [] } as const,
    }));
  const facts = factsOf({
    ...input,
    clauses,
    standard: RUBRIC,
    report: { ...input.report, results: [clauseResult("own-hours", { verdict })] },
  });
  expect(SENTENCES["study-hours"](facts)?.template).toBe(says);
});

test.each([
  ["2024-09-30", true],
  ["2024-11-28", false],
] as const)("three quarters are each of them by %s: %s", (asOf, isEach) => {
  const { input } = factsOfWorkbook([study(...inMonths([2, 5, 8], { form: "center-group" }))]);
  const result = clauseResult("center-group-study", {
    verdict: "met",
    unit: "quarter",
    numerator: 3,
    denominator: 3,
  });
  const report = { ...input.report, period: { ...input.report.period, asOf }, results: [result] };
  const said = SENTENCES["centre-group"](factsOf({ ...input, report }))?.template ?? "";
  expect(said).toContain("理论学习中心组学习");
  expect(said.includes("每个季度都有安排")).toBe(isEach);
});

test("that a group was set up is not claimed where nobody has listed or named one", () => {
  const facts = factsOfWorkbook([roster("甲一")]);
  expect(SENTENCES["leading-group"](factsOf(facts.input, true))?.template).not.toContain("成立");
});

describe("what the report leaves open", () => {
  const untyped = [
    meeting({ date: DAY, topic: ON_CREATION.topic }, { date: "2024-09-06", topic: ON_CREATION.topic }),
  ];

  test("is not claimed: meetings of which nobody knows who held them", () => {
    const facts = factsOfWorkbook(untyped);
    expect(facts.result("creation-meetings-yearly")?.verdict).toBe("insufficient-data");
    expect(facts.figures.times("four-in-place-thought")).toBe(2);
    expect(read("creation-meetings", untyped)).toBeNull();
  });

  test("is told where somebody has said it", () => {
    const { input } = factsOfWorkbook(untyped);
    const said = SENTENCES["creation-meetings"](factsOf({ ...input, known: { 创建会议次数: "2" } }));
    expect(said?.template).toContain("召开研究创建工作的会议{{创建会议次数}}次");
  });

  test.each(Object.keys(SENTENCES) as SentenceName[])("rests on no figure of the sentence %s", (name) => {
    const told = PAIRS[name].says[0];
    const { input } = factsOfWorkbook(told?.slice(2) as unknown as readonly Ledger[]);
    const results = input.report.results.map((result) => ({
      ...result,
      verdict: "insufficient-data" as const,
      actual: null,
    }));
    const asked = new Set<string>();
    const open = factsOf({ ...input, report: { ...input.report, results } });
    const figures = { ...open.figures };
    const figureOf = (which: unknown): string | null =>
      input.figures.idOf(which as Parameters<typeof input.figures.idOf>[0]);
    for (const tell of ["times", "headcount", "actual", "part", "whole", "average"] as const)
      figures[tell] = (which) => {
        const figure = open.figures[tell](which);
        if (figure !== null) asked.add(figureOf(which) ?? "");
        return figure;
      };
    SENTENCES[name]({ ...open, figures });
    expect([...asked].filter((id) => results.some((result) => result.id === id))).toEqual([]);
  });
});

test("a rubric's requirement that is measured as a clause of ours decides what may be told", () => {
  const { input } = factsOfWorkbook([study(...TWICE)]);
  const id = "study-sessions-yearly";
  const clauses = input.clauses
    .filter((clause) => clause.id === id)
    .map((clause) => ({ ...clause, id: "甲" }));
  const results = input.report.results
    .filter((result) => result.id === id)
    .map((result) => ({ ...result, id: "甲", verdict: "unmet" as const }));
  const rubric = { sheet: "细则", total: 100 };
  const [standard] = [{ ...input.standard, rubric } as NonNullable<typeof input.standard>];
  const facts = factsOf({ ...input, standard, clauses, report: { ...input.report, results } });
  expect(facts.isGood(id)).toBe(false);
  expect(facts.isGood("volunteer-activities")).toBe(true);
});
