import { summaryLists } from "../../../../src/documents/sheets/summary/summary-lists";
import { summaryCharts } from "../../../../src/documents/sheets/summary/summary-charts";
import type { Finding } from "../../../../src/ledgers";
import { area, sampleInput, sampleReport, words } from "../../sample-input";

const texts = (findings: readonly Finding[], report = sampleReport): readonly string[] =>
  summaryLists(report, findings).flatMap(({ cells }) =>
    Object.values(cells).flatMap(({ value }) => (typeof value === "string" ? value : [])),
  );

const dates = (row: number, rows = 1): Finding => {
  const cells = Array.from({ length: rows }, (_, at) => area("学习台账", row + at, 3));
  const first = words("日期不存在");
  return {
    severity: "warning",
    problem: "invalid-date",
    cell: area("学习台账", row, 3),
    ...(rows > 1 ? { cells } : {}),
    value: rows > 1 ? "" : "2024.2.30",
    text: rows > 1 ? { key: "recognise.of-one-cause", params: { first, n: rows } } : first,
    action: "left-out",
    kind: "study",
  };
};

describe("the lists below the summary", () => {
  it("count the cells of findings, and number and list agree", () => {
    const told = texts([dates(59, 5), dates(70)]).filter((text) => text.includes("数据问题"));
    expect(told).toEqual([
      "影响本次数字的数据问题：共6处，分1类，点击可定位到单元格。",
      "数据问题1：学习台账!D60等6处：日期不存在",
    ]);
  });

  it("name the ledgers to fetch with their columns and what they would settle", () => {
    const report = {
      ...sampleReport,
      missing: [
        {
          ledgers: [{ ledger: "hygiene-area" as const, fields: ["area", "person"] }],
          clauses: ["a", "b"],
          points: 7,
        },
        { ledgers: [{ ledger: "attendance" as const, fields: [] }], clauses: ["c"], points: 0 },
      ],
    };
    expect(texts([], report).find((text) => text.startsWith("待补台账"))).toBe(
      "待补台账：6条中已判4条。1. 再有《卫生责任区》（责任区域、责任人）可多判2条7分；2. 再有《考勤》可多判1条。",
    );
    expect(texts([]).some((text) => text.startsWith("待补台账"))).toBe(false);
    const behind = summaryLists(report, [], { fetched: 1, words: true }).map(({ cells }) =>
      String(cells["number"]?.value),
    );
    expect(behind).toContain("待补台账：首页之外另有1项。1. 再有《考勤》可多判1条。");
    expect(behind.join("\n")).not.toContain("待人工确认项");
  });

  it("tell once what the sheets of several months have alike", () => {
    const inMonth = (sheet: string): Finding => ({ ...dates(59), cell: area(sheet, 59, 3) });
    const told = texts([inMonth("3月考勤"), inMonth("4月考勤")]).filter((text) =>
      text.startsWith("数据问题"),
    );
    expect(told).toEqual(["数据问题1：3月考勤!D60等2处「2024.2.30」：日期不存在"]);
  });
});

it("a chart draws no bar for a dimension that nothing could be judged of", () => {
  const [first, ...rest] = sampleReport.dimensions;
  const dimensions = first === undefined ? rest : [{ ...first, earned: 0, checked: 0 }, ...rest];
  const { rows } = summaryCharts({ ...sampleInput, report: { ...sampleReport, dimensions } });
  const row = rows.find(({ id }) => id === "chart-dimensions-1");
  expect(row?.cells["actual"]?.value).toBeNull();
  expect(row?.cells["completion"]?.value).toBe("—");
});
