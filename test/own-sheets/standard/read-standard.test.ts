import { composeStandard } from "../../../src/documents/sheets/standard/standard";
import { readStandardSheet, type StandardReading } from "../../../src/own-sheets/standard/read-standard";
import type { CellValue, Sheet } from "../../../src/grid";
import { carryOver, type SheetPlan } from "../../../src/documents";
import {
  findStandard,
  withOptionalClauses,
  offeredConventions,
  STANDARDS,
  type Standard,
} from "../../../src/standards";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { typeIntoPlan, type Typed } from "../../support/type-into-plan";
import { sampleInput } from "../../documents/sample-input";

const city = findStandard("city-civilized-organ") as Standard;
const plan = composeStandard(sampleInput);

const typed = (entries: Typed, onto: SheetPlan = plan): Sheet => typeIntoPlan(onto, entries);

const read = (...entries: Typed) => readStandardSheet(typed(entries), city);
const problems = (...entries: Typed) => read(...entries).findings.map(({ problem }) => problem);
/** What a target typed for a clause comes to; the problem where it is refused. */
function target(id: string, value: CellValue): number | string | undefined {
  const { overrides, findings } = read([id, "own-target", value]);
  return findings[0]?.problem ?? overrides[id]?.target;
}

describe("the sheet 创建标准", () => {
  it("tells where another target is set, of each clause that takes one", () => {
    const sheet = typed([["study-sessions-monthly", "own-target", 3]]);
    const { targets } = readStandardSheet(sheet, city);
    const { row = 0, column = 0 } = targets["study-sessions-monthly"] ?? {};
    expect(sheet.values[row - sheet.row]?.[column - sheet.column]).toBe(3);
    expect(targets["leading-group-established"]).toBeUndefined();
  });

  it("has a row for each clause of the standard, in its order, ways of counting, and empty rows for the unit's own", () => {
    const ids = plan.rows.filter(({ role }) => role === "body").map(({ id }) => id);
    const clauses = withOptionalClauses(city).dimensions.flatMap((dimension) =>
      dimension.clauses.map(({ clause }) => clause),
    );
    const conventions = offeredConventions(city).map(({ id }) => id);
    expect(conventions).toContain("convention-same-day");
    expect(ids).toEqual([...clauses, ...conventions, "own-1", "own-2", "own-3", "own-4", "own-5"]);
  });

  it("says target, points and who set the figure", () => {
    const row = plan.rows.find(({ id }) => id === "friday-fixed-study-day");
    expect(row?.cells["target"]?.value).toBe("≥80%\n「本地默认」");
    expect(row?.cells["weight"]?.value).toBe(2);
    expect(row?.cells["enabled"]?.value).toBe("启用");
  });

  it("offers measures, ledgers and dimensions only where a clause of the unit's own goes", () => {
    const rule = (column: string) => plan.validations.find((validation) => validation.column === column);
    expect(rule("measure")?.rows).toEqual(["own-1", "own-2", "own-3", "own-4", "own-5"]);
    expect(rule("measure")?.choices).toContain("计次数");
    expect(rule("dimension")?.choices).toContain("六、热心社会公益");
    expect(rule("enabled")).toMatchObject({ column: "enabled", choices: ["启用", "停用"] });
    expect(rule("enabled")?.rows).toContain("own-5");
  });

  it("bounds percents by a hundred and leaves other targets room", () => {
    const bounds = plan.validations.filter(({ column }) => column === "own-target");
    expect(bounds.slice(0, 2).map(({ range }) => range?.max)).toEqual([100, 1_000_000]);
    expect(bounds[0]?.rows).toContain("friday-fixed-study-day");
    expect(bounds[1]?.rows).toContain("study-sessions-monthly");
  });

  it("keeps what was typed, in the clause's row and in a row of the unit's own", () => {
    const existing = typed([
      ["study-sessions-monthly", "own-target", 3],
      ["own-2", "title", "职工读书交流"],
      ["own-2", "measure", "计次数"],
    ]);
    const carried = carryOver(plan, existing);
    expect(carried.kept).toBe(3);
    expect(sheetOfPlan(carried.plan).values).toEqual(existing.values);
  });

  it("keeps a row of the unit's own that has no place any more", () => {
    const wide = { ...sampleInput.report.results[0], id: "own-9" } as (typeof sampleInput.report.results)[0];
    const report = { ...sampleInput.report, results: [...sampleInput.report.results, wide] };
    const existing = typed([["own-9", "title", "职工读书交流"]], composeStandard({ ...sampleInput, report }));
    const texts = sheetOfPlan(carryOver(plan, existing).plan).values.flat();
    expect(texts).toContain("职工读书交流");
  });
});

describe("reading 创建标准 back", () => {
  it("finds nothing on a sheet that nobody has written on", () => {
    expect(read()).toMatchObject({
      overrides: {},
      ownClauses: [],
      conventions: {},
      requirements: {},
      findings: [],
    });
  });

  it("reads target, points, whether it counts and whose it is", () => {
    const { overrides, findings } = read(
      ["study-sessions-monthly", "own-target", 3],
      ["study-sessions-monthly", "own-weight", "6分"],
      ["paper-contest", "enabled", "停用"],
      ["study-hours-120", "department", " 人事科 "],
    );
    expect(overrides).toEqual({
      "study-sessions-monthly": { target: 3, weight: 6 },
      "paper-contest": { enabled: false },
      "study-hours-120": { department: "人事科" },
    });
    expect(findings).toEqual([]);
  });

  it.each([
    ["3", 3],
    ["≥3次/月", 3],
    ["不少于 3 次", 3],
    ["三次", 3],
    ["不超过3次", "standard-target-unread"],
    ["3小时", "standard-target-unread"],
    ["两三次", "standard-target-unread"],
    ["多多益善", "standard-target-unread"],
    [0, "standard-target-zero"],
    [-1, "standard-target-unread"],
    [2, undefined],
    ["每月3次", 3],
    ["3次/年", "standard-target-unread"],
    ["每周3次", "standard-target-unread"],
    ["每人3次", 3],
    ["3次/人/月", 3],
  ])("a target of sessions typed as %s", (value, expected) => {
    expect(target("study-sessions-monthly", value)).toBe(expected);
  });

  it.each([
    [90, 90],
    ["90%", 90],
    [0.9, 90],
    ["0.9", 90],
    [1, 100],
    ["≥90％", 90],
    [101, "standard-target-too-large"],
    ["90分", "standard-target-unread"],
    ["百分之九十", 90],
    ["百分之90", 90],
    ["九成", "standard-target-unread"],
  ])("a percentage typed as %s", (value, expected) => {
    expect(target("friday-fixed-study-day", value)).toBe(expected);
  });

  it("takes hours as offices call them", () => {
    expect(target("study-hours-120", "90学时")).toBe(90);
  });

  it("reads every target as the standard itself writes it", () => {
    for (const { id } of STANDARDS) {
      const standard = findStandard(id) as Standard;
      const whole = composeStandard({ ...sampleInput, report: { ...sampleInput.report, standard: id } });
      const copied = whole.rows.flatMap(({ id: clause, role, cells }): Typed[number][] => {
        const [text = ""] = String(cells["target"]?.value ?? "").split("\n");
        const isRead = role === "body" && clause !== undefined && text !== "" && text !== "人工确认";
        return isRead ? [[clause, "own-target", text]] : [];
      });
      expect(copied.length).toBeGreaterThan(10);
      const { overrides, findings } = readStandardSheet(typed(copied, whole), standard);
      expect({ overrides, findings }).toEqual({ overrides: {}, findings: [] });
    }
  });

  it("asks for no more kinds than there are", () => {
    expect(target("study-methods-variety", "两种")).toBe(2);
    expect(target("study-methods-variety", 4)).toBe("standard-target-too-large");
    expect(target("study-methods-variety", 2)).toBe(2);
  });

  it("lets nobody allow a violation, nor put a figure to what a person confirms", () => {
    expect(target("zero-violation", 1)).toBe("standard-target-fixed");
    expect(target("leadership-exemplary", 3)).toBe("standard-target-manual");
  });

  it("tells of what it can't understand with the cell, and lets the standard hold", () => {
    const { overrides, findings } = read(["study-sessions-monthly", "own-weight", "很多"]);
    expect(overrides).toEqual({});
    const row = plan.rows.findIndex(({ id }) => id === "study-sessions-monthly");
    expect(findings).toEqual([
      expect.objectContaining({
        problem: "standard-weight-unread",
        value: "很多",
        action: "standard-kept",
        cell: { sheet: "创建标准", row, column: 10, rows: 1, columns: 1 },
      }),
    ]);
    expect(problems(["study-sessions-monthly", "own-weight", 101])).toEqual(["standard-weight-unread"]);
    expect(problems(["study-sessions-monthly", "enabled", "看情况"])).toEqual(["standard-enabled-unread"]);
  });

  it("says of a clause of another standard that it is not asked, and keeps its row", () => {
    const sheet = typed([]);
    const other = sheet.values[4]?.map((cell) =>
      cell === "leading-group-established" ? "rules-complete" : cell,
    );
    const pasted = {
      ...sheet,
      values: [...sheet.values.slice(0, -1), other ?? [], ...sheet.values.slice(-1)],
    };
    const { overrides, findings } = readStandardSheet(pasted, city);
    expect(overrides).toEqual({});
    expect(findings.map(({ problem, value }) => [problem, value])).toEqual([
      ["standard-foreign-clause", "成立创建领导小组,成员覆盖各科室"],
    ]);
    const { plan: again } = carryOver(plan, pasted);
    expect(readStandardSheet(sheetOfPlan(again), city).findings.map(({ problem }) => problem)).toEqual([
      "standard-foreign-clause",
    ]);
  });

  it("takes the first of two rows with one id", () => {
    const sheet = typed([["study-sessions-monthly", "own-target", 3]]);
    const row = sheet.values.find((cells) => cells.includes("study-sessions-monthly")) ?? [];
    const copied = { ...sheet, values: [...sheet.values, row.map((cell) => (cell === 3 ? 4 : cell))] };
    const { overrides, findings } = readStandardSheet(copied, city);
    expect(overrides["study-sessions-monthly"]).toEqual({ target: 3 });
    expect(findings.map(({ problem }) => problem)).toEqual(["standard-row-twice"]);
  });

  it("finds columns and rows wherever they were moved, below the corner of the sheet too", () => {
    const sheet = typed([["study-sessions-monthly", "own-target", 3]]);
    const moved = {
      ...sheet,
      row: 2,
      column: 1,
      values: [...sheet.values].reverse().map((row) => [...row].reverse()),
    };
    // The header must stand above its rows: it goes back to the top.
    const header = moved.values.findIndex((row) => row.includes("指标编号"));
    const [line] = moved.values.splice(header, 1);
    const { overrides } = readStandardSheet({ ...moved, values: [line ?? [], ...moved.values] }, city);
    expect(overrides).toEqual({ "study-sessions-monthly": { target: 3 } });
  });

  it("says that a header is gone or was renamed", () => {
    const sheet = typed([["study-sessions-monthly", "own-target", 3]]);
    const renamed = (from: string, to: string): Sheet => ({
      ...sheet,
      values: sheet.values.map((row) => row.map((cell) => (cell === from ? to : cell))),
    });
    const problemsOf = (read: StandardReading) => read.findings.map(({ problem }) => problem);
    expect(readStandardSheet(renamed("指标编号", "编号"), city)).toMatchObject({
      overrides: { "study-sessions-monthly": { target: 3 } },
      findings: [],
    });
    // Where enough of the old header is left, and it stands where it stood.
    expect(readStandardSheet(renamed("本单位目标值", "我们的目标"), city).overrides).toEqual({
      "study-sessions-monthly": { target: 3 },
    });
    const read = readStandardSheet(renamed("本单位目标值", "加码"), city);
    expect(read.overrides).toEqual({});
    expect(problemsOf(read)).toEqual(["standard-no-column"]);
    const headless = { ...sheet, values: sheet.values.filter((row) => !row.includes("指标编号")) };
    expect(problemsOf(readStandardSheet(headless, city))).toEqual(["standard-no-header"]);
  });

  it("knows clauses by their titles where the ids are gone", () => {
    const sheet = typed([["study-sessions-monthly", "own-target", 3]]);
    const column = sheet.values[3]?.indexOf("指标编号") ?? -1;
    const values = sheet.values.map((row) => row.filter((_, place) => place !== column));
    expect(readStandardSheet({ ...sheet, values }, city).overrides).toEqual({
      "study-sessions-monthly": { target: 3 },
    });
  });
});

describe("clauses of the unit's own", () => {
  const own = (...entries: readonly (readonly [string, CellValue])[]) =>
    read(...entries.map(([column, value]) => ["own-1", column, value] as const));

  it("may be counted as the rows above say it", () => {
    const { ownClauses, findings } = own(
      ["title", " 职工读书，交流"],
      ["dimension", "六、热心社会公益"],
      ["measure", "按周期计次数"],
      ["ledger", "活动台账"],
      ["per", "每季度"],
      ["own-target", 1],
      ["own-weight", 2],
    );
    expect(findings).toEqual([]);
    expect(ownClauses[0]?.clause).toMatchObject({
      title: { zh: "职工读书，交流" },
      measure: { measure: "count-by-period", ledger: "activity" },
    });
  });

  it("are built from a measure, a ledger, words, a period and a target", () => {
    const { ownClauses, overrides, findings } = own(
      ["title", "职工读书交流"],
      ["dimension", "六、热心社会公益"],
      ["measure", "计次数"],
      ["ledger", "活动台账"],
      ["words", "读书、征文"],
      ["per", "每季度"],
      ["own-target", 1],
      ["own-weight", 2],
    );
    expect(findings).toEqual([]);
    expect(overrides).toEqual({ "own-1": { weight: 2 } });
    expect(ownClauses).toHaveLength(1);
    const [added] = ownClauses;
    expect(added?.dimension).toBe("city-6");
    expect(added?.clause).toMatchObject({
      id: "own-1",
      title: { zh: "职工读书交流" },
      localDefault: false,
      target: { operator: "at-least", value: 1, unit: "time", per: "quarter" },
      measure: {
        measure: "count-by-period",
        ledger: "activity",
        where: { contains: ["读书", "征文"] },
      },
    });
  });

  it("need no target where there is but one, and no ledger where nothing is read", () => {
    const { ownClauses } = own(["title", "窗口服务规范"], ["measure", "人工确认"]);
    expect(ownClauses[0]?.clause).toMatchObject({ kind: "M", measure: { measure: "manual" } });
    const never = own(["title", "无信访积案"], ["measure", "不得发生"], ["ledger", "信访台账"]);
    expect(never.ownClauses[0]?.clause.target).toMatchObject({ operator: "equals", value: 0 });
  });

  const whole: readonly (readonly [string, CellValue])[] = [
    ["title", "职工读书交流"],
    ["measure", "计次数"],
    ["ledger", "活动台账"],
    ["own-target", 1],
  ];
  const instead = (column: string, value: CellValue) =>
    own(...whole.filter(([key]) => key !== column), [column, value]);

  it("are monthly unless a period is chosen", () => {
    expect(own(...whole).ownClauses[0]?.clause.target.per).toBe("month");
  });

  it.each([
    ["title", "", "standard-own-no-title"],
    ["measure", "数一数", "standard-own-no-measure"],
    ["measure", "", "standard-own-no-measure"],
    ["ledger", "考勤", "standard-own-no-ledger"],
    ["ledger", "", "standard-own-no-ledger"],
    ["per", "每天", "standard-own-no-period"],
    ["own-target", "", "standard-own-no-target"],
    ["own-target", 0, "standard-own-no-target"],
    ["own-target", "不超过1次", "standard-own-no-target"],
  ])("without a proper %s (%s) are left out and said to be", (column, value, problem) => {
    const { ownClauses, findings } = instead(column, value);
    expect(ownClauses).toEqual([]);
    expect(findings.map((finding) => finding.problem)).toEqual([problem]);
  });

  it("stand by themselves where their dimension is unknown", () => {
    const { ownClauses, findings } = instead("dimension", "八、其他");
    expect(ownClauses[0]?.dimension).toBeNull();
    expect(findings.map(({ problem }) => problem)).toEqual(["standard-own-dimension"]);
  });

  it("in a row that was put in, without an id, count under the same id as long as they are called the same", () => {
    const sheet = typed(whole.map(([column, value]) => ["own-1", column, value] as const));
    const values = sheet.values.map((row) => row.map((cell) => (cell === "own-1" ? "" : cell)));
    const { ownClauses, findings } = readStandardSheet({ ...sheet, values }, city);
    expect(findings).toEqual([]);
    expect(ownClauses.map(({ clause }) => clause.title.zh)).toEqual([String(whole[0]?.[1])]);
    expect(ownClauses[0]?.clause.id).toMatch(/^own-r/);
  });
});

describe("a built-in clause", () => {
  it.each([
    ["measure", "人员覆盖率"],
    ["words", "读书"],
  ])("counts as it does: another %s in its row is told, not passed over", (column, value) => {
    expect(problems(["study-sessions-monthly", column, value])).toEqual(["standard-measure-fixed"]);
  });
});
