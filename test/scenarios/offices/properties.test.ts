import { check, settleClauses, type ClauseResult, type Report } from "../../../src/check";
import type { Sheet } from "../../../src/grid";
import { type Field, LEDGERS, type LedgerKind } from "../../../src/ledgers";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../../src/recognise";
import { inLongRun } from "../../support/long-run";
import { paper } from "../../support/workbooks";
import type { Dice } from "./dice";
import { drawOffice, STANDARDS, type Office } from "./office";
import { wholeOffice } from "./whole-office";

const OFFICES = inLongRun(1, 40);
const FIRST = 5000;

/** One after another, each drawn and judged once, when its own turn has come. */
const offices = Array.from({ length: OFFICES }, (_, at) => String(FIRST + at));

function judged(seed: string, spellsOut = false) {
  const office = drawOffice(seed, spellsOut);
  const { sheets } = wholeOffice(office);
  return { office, sheets, reports: reportsOn(office, sheets) };
}

const recogniseAll = (sheets: readonly Sheet[]): Recognition =>
  recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });

/** What each of the four standards makes of the same sheets. */
function reportsOn({ period, unit }: Office, sheets: readonly Sheet[]): readonly Report[] {
  const found = recogniseAll(sheets);
  return STANDARDS.map((standard) => check(found, settleClauses(standard), { period, unit }));
}

/** What the reports say in figures, clause by clause; where they looked is another matter. */
const figures = (reports: readonly Report[]) =>
  reports.map(({ standard, results, score }) => ({
    standard,
    score,
    results: results.map(({ id, verdict, actual, target, numerator, denominator, score: earned }) => ({
      id, verdict, actual, target, numerator, denominator, earned,
    })), // prettier-ignore
  }));

const verdicts = (reports: readonly Report[]) =>
  reports.map(({ standard, results }) => [
    standard,
    Object.fromEntries(results.map(({ id, verdict }) => [id, verdict])),
  ]);

describe.each(offices)("office %s", (seed) => {
  const office = drawOffice(seed);
  let sheets: readonly Sheet[] = [];
  let before: readonly Report[] = [];
  beforeAll(() => {
    ({ sheets, reports: before } = judged(seed));
  });
  const results = (reports: readonly Report[]) => reports.flatMap((report) => report.results);

  test("no score lies outside its points", () => {
    const outside = results(before).filter(
      ({ score, weight }) => score !== null && (score < 0 || score > weight),
    );
    expect(outside).toEqual([]);
  });

  test.each(STANDARDS)("the sums of the score agree: %s", (id) => {
    const score = before.find(({ standard }) => standard === id)?.score;
    if (score === undefined) throw new Error(id);
    const { earned, checked, pending, total, byNow } = score;
    expect(earned).toBeGreaterThanOrEqual(0);
    expect(earned).toBeLessThanOrEqual(checked + 0.005);
    expect(checked + pending).toBeCloseTo(total, 1);
    expect(byNow.earned).toBeLessThanOrEqual(byNow.checked + 0.005);
  });

  test("nothing is met without a record", () => {
    const without = results(reportsOn(office, []));
    expect(without.filter(({ verdict }) => verdict === "met")).toEqual([]);
    expect(without.filter(({ score }) => score !== null && score > 0)).toEqual([]);
  });

  test("the order of the sheets changes nothing", () => {
    const mixed = office.dice.of("order").shuffled(sheets);
    expect(figures(reportsOn(office, mixed))).toEqual(figures(before));
  });

  test("the order of the rows changes nothing", () => {
    const mixed = withRowsMixed(sheets, office.dice.of("rows"));
    expect(mixed.some((sheet, at) => sheet !== sheets[at])).toBe(true);
    expect(figures(reportsOn(office, mixed))).toEqual(figures(before));
  });

  test("the names that a group word stands for give the same figures", () => {
    expect(figures(judged(seed, true).reports)).toEqual(figures(before));
  });

  test("a register of older dates changes no verdict", () => {
    const assets = paper("固定资产", [
      ["固定资产登记表"],
      ["序号", "资产名称", "购置日期", "存放地点"],
      [1, "打印机", "2009-03-01", "一楼"],
      [2, "档案柜", "2011-06-01", "二楼"],
    ]);
    const old = paper("旧制度目录", [
      ["制度目录（汇编）"],
      ["序号", "制度名称", "印发日期", "状态"],
      [1, "会务接送办法", "2009-03-01", "废止"],
      [2, "公文交换办法", "2011-06-01", "废止"],
    ]);
    const staff = paper("2009年花名册", [
      ["2009年干部职工花名册"],
      ["序号", "姓名", "科室", "职务", "到岗日期"],
      [1, "慕容文远", "老干科", "科员", "2001-03-01"],
      [2, "司马长青", "老干科", "科员", "2002-03-01"],
    ]);
    const plan = paper("2009年学习计划", [
      ["2009年干部职工学习计划表"],
      ["学习时间", "学习内容", "参加人员", "经费", "责任科室"],
      ["2009-03-06", "公文写作", "全体干部职工", "", "老干科"],
      ["2009-06-05", "档案管理", "全体干部职工", "", "老干科"],
    ]);
    const has = (...kinds: readonly LedgerKind[]): boolean =>
      recogniseAll(sheets).ledgers.some(({ kind }) => kinds.includes(kind));
    // The first register of its kind is more than one of older dates: that there was none before was no data.
    const registers = [
      assets,
      ...(has("rule") ? [old] : []),
      ...(has("roster") ? [staff] : []),
      ...(has("study-plan") ? [plan] : []),
    ];
    expect(verdicts(reportsOn(office, [...sheets, ...registers]))).toEqual(verdicts(before));
  });

  test("a sheet that is no ledger changes nothing", () => {
    const note = paper("说明", [["各位同事："], ["本工作簿供迎检使用，请于月底前核对。"], [], ["谢谢！"]]);
    expect(figures(reportsOn(office, [note, ...sheets]))).toEqual(figures(before));
  });

  test.each(office.dice.of("more").some(more(office), 4))(
    "one more of what is asked for makes nothing worse: $name",
    (sheet) => {
      const after = reportsOn(office, [...sheets, sheet]);
      const worse = before.flatMap((report, at) =>
        report.results.flatMap((result) =>
          worsened(
            result,
            after[at]?.results.find(({ id }) => id === result.id),
          ),
        ),
      );
      expect(worse).toEqual([]);
    },
  );
});

/** Sheets with the rows of their plain lists in another order: those that hold a record each, dated or numbered in its own row. */
function withRowsMixed(sheets: readonly Sheet[], draw: Dice): readonly Sheet[] {
  const { ledgers } = recogniseAll(sheets);
  return sheets.map((sheet) => {
    const own = ledgers.filter((ledger) => ledger.sheet === sheet.name);
    const [ledger] = own;
    if (ledger === undefined || own.length > 1 || ledger.layout !== "list" || sheet.merges.length > 0)
      return sheet;
    const rows = ledger.records.map(({ area }) => area.row);
    const isPlain = ledger.records.every(
      ({ area, fields }) =>
        area.rows === 1 && LEDGERS[ledger.kind].dates.every((name) => isDated(fields[name])),
    );
    if (!isPlain || new Set(rows).size !== rows.length || rows.length < 2) return sheet;
    const mixed = draw.shuffled(rows);
    const values = sheet.values.map((line, at) => {
      const place = rows.indexOf(at + sheet.row);
      return place < 0 ? line : (sheet.values[(mixed[place] ?? 0) - sheet.row] ?? line);
    });
    return { ...sheet, values };
  });
}

/** A cell that fills itself from the row above would say something else elsewhere. */
function isDated(field: Field | undefined): boolean {
  return field === undefined || String(field.raw).trim() !== "";
}

/** Ledgers of their own with one good record each, on a Friday of the period that has gone by and is a workday. */
function more({ period }: Office): readonly Sheet[] {
  const year = period.from.slice(0, 4);
  // A Friday and a workday in each of the years that are drawn: 2023, 2024 and 2025.
  const day = { "2023": "2023-02-24", "2024": "2024-02-23", "2025": "2025-02-21" }[year] ?? `${year}-02-21`;
  const deadline = `${year}-02-28`;
  return [
    paper("补充学习", [
      ["学习台账"],
      ["学习时间", "学习形式", "学习内容", "内容类别"],
      [day, "集中学习", "学习党的理论", "政治理论"],
    ]),
    paper("补充中心组", [
      ["学习台账"],
      ["学习时间", "学习形式", "学习内容"],
      [day, "中心组学习", "中心组专题学习"],
    ]),
    paper("补充活动", [
      ["活动台账"],
      ["活动日期", "活动名称", "活动类型", "参加人员"],
      [day, "春季健步走", "文体活动", "全体干部职工"],
      [day, "道德讲堂", "道德讲堂", "全体干部职工"],
    ]),
    paper("补充廉政", [
      ["党课廉政教育台账"],
      ["日期", "类型", "主讲人", "题目"],
      [day, "党课", "李某", "党的纪律"],
      [day, "警示教育", "李某", "典型案例"],
    ]),
    paper("补充帮扶", [["结对帮扶台账"], ["走访日期", "帮扶对象", "帮扶形式"], [day, "石桥村", "走访慰问"]]),
    paper("补充培训", [
      ["培训台账"],
      ["培训时间", "培训名称", "主办单位", "级别"],
      [day, "业务培训", "省厅", "省级"],
    ]),
    paper("补充信访", [
      ["信访台账"],
      ["编号", "收到日期", "事项", "承办科室", "答复期限", "答复日期", "办结日期", "办理结果"],
      ["补1", `${year}-02-03`, "咨询", "办公室", deadline, day, day, "已办结"],
    ]),
    paper("补充整改", [
      ["整改台账"],
      ["序号", "问题来源", "存在问题", "整改措施", "责任科室", "整改时限", "完成日期", "状态"],
      [1, "自查", "标识牌陈旧", "更换", "办公室", deadline, day, "已完成"],
    ]),
    paper("补充公开", [
      ["政务公开台账"],
      ["公开时间", "公开内容", "公开类别"],
      [day, "部门预算", "内容公开"],
    ]),
    paper("补充志愿", [
      ["志愿服务台账"],
      ["活动日期", "活动名称", "参加人员"],
      [day, "交通劝导志愿服务", "全体干部职工"],
    ]),
    paper("补充会议", [
      ["会议记录"],
      ["会议时间", "会议类型", "会议议题"],
      [day, "党组会", "研究文明机关创建工作"],
    ]),
  ];
}

const RANK = [
  "unmet",
  "insufficient-data",
  "needs-confirmation",
  "not-applicable",
  "behind",
  "not-due",
  "met",
];

/** Met stays met, and a count does not fall. */
function worsened(before: ClauseResult, after: ClauseResult | undefined): readonly string[] {
  if (!after) return [`${before.id} is gone`];
  const isWorse = before.verdict === "met" && after.verdict !== "met";
  const isLess = (before.score ?? 0) > (after.score ?? 0) + 0.005;
  return isWorse || isLess || RANK.indexOf(after.verdict) < 0
    ? [`${before.id}: ${before.verdict} → ${after.verdict}`]
    : [];
}
