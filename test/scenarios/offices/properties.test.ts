import { check, settleClauses, type ClauseResult, type Report } from "../../../src/check";
import type { Sheet } from "../../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { inLongRun } from "../../support/long-run";
import { paper } from "../../support/workbooks";
import { drawOffice, STANDARDS, type Office } from "./office";
import { wholeOffice } from "./whole-office";

const OFFICES = inLongRun(1, 40);
const FIRST = 5000;

/** One after another, each drawn and judged once. */
const offices = Array.from({ length: OFFICES }, (_, at) => String(FIRST + at));

function judged(seed: string, spellsOut = false) {
  const office = drawOffice(seed, spellsOut);
  const { sheets } = wholeOffice(office);
  return { office, sheets, reports: reportsOn(office, sheets) };
}

/** What each of the four standards makes of the same sheets. */
function reportsOn({ period, unit }: Office, sheets: readonly Sheet[]): readonly Report[] {
  const found = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
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
  const { office, sheets, reports: before } = judged(seed);
  const results = (reports: readonly Report[]) => reports.flatMap((report) => report.results);

  test("no score lies outside its points", () => {
    const outside = results(before).filter(
      ({ score, weight }) => score !== null && (score < 0 || score > weight),
    );
    expect(outside).toEqual([]);
  });

  test.each(before)("the sums of the score agree: $standard", ({ score }) => {
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
    const hasRules = sheets.some(({ name }) => name === "制度清单");
    const registers = hasRules ? [assets, old] : [assets];
    expect(verdicts(reportsOn(office, [...sheets, ...registers]))).toEqual(verdicts(before));
  });

  test("a sheet that is no ledger changes nothing", () => {
    const note = paper("说明", [["各位同事："], ["本工作簿供迎检使用，请于月底前核对。"], [], ["谢谢！"]]);
    expect(figures(reportsOn(office, [note, ...sheets]))).toEqual(figures(before));
  });

  test("one more of what is asked for makes nothing worse", () => {
    const after = reportsOn(office, [...sheets, ...more(office)]);
    const worse = before.flatMap((report, at) =>
      report.results.flatMap((result) =>
        worsened(
          result,
          after[at]?.results.find(({ id }) => id === result.id),
        ),
      ),
    );
    expect(worse).toEqual([]);
  });
});

/** Ledgers of their own with one good record each, on a workday of the period that has gone by. */
function more({ period }: Office): readonly Sheet[] {
  const day = `${period.from.slice(0, 4)}-02-21`;
  return [
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
