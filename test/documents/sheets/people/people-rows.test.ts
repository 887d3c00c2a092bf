import { composePeople } from "../../../../src/documents/sheets/people/people";
import type { Measured } from "../../../../src/measures";
import { measuresStudyHours } from "../../../../src/standards";
import { clauseResult, sampleInput } from "../../sample-input";

const NOBODY = {
  ...sampleInput.figures,
  attendance: () => [],
  studySessions: () => null,
  clause: () => null,
};

/** The cells of one person with so many hours of 120, of which so many are due by now. */
function hoursOf(actual: number, due?: number) {
  const hours = sampleInput.figures.clause(measuresStudyHours);
  if (!hours) throw new Error("the sample has hours of study");
  const person = {
    name: "甲一",
    department: null,
    actual,
    target: 120,
    ...(due === undefined ? {} : { due }),
  };
  const measured: Measured = { ...hours, people: [person], excluded: [] };
  const figures = { ...NOBODY, clause: (which: unknown) => (which === measuresStudyHours ? measured : null) };
  const row = composePeople({ ...sampleInput, figures }).rows.find(({ id }) => id?.startsWith("person-"));
  return [row?.cells["hours"], row?.cells["hours-target"]];
}

describe("someone's hours", () => {
  it("are held against what is due by now while the year runs, and both targets are told", () => {
    expect(hoursOf(110, 100)).toMatchObject([
      { value: 110, style: "table-centre" },
      { value: "120\n（序时100）" },
    ]);
    expect(hoursOf(90, 100)[0]).toEqual({ value: 90, style: "verdict-unmet" });
  });

  it("are held against the whole target when the year is over", () => {
    expect(hoursOf(110)).toMatchObject([{ value: 110, style: "verdict-unmet" }, { value: 120 }]);
  });
});

describe("columns and targets", () => {
  const headersOf = (input: typeof sampleInput): readonly string[] =>
    composePeople(input).columns.flatMap(({ header, hidden }) => (hidden ? [] : [header.replace("\n", "")]));

  it("without a figure of anybody are left off", () => {
    const figures = { ...sampleInput.figures, studySessions: () => null };
    expect(headersOf({ ...sampleInput, figures })).not.toContain("集中学习（次）");
    expect(headersOf(sampleInput)).toContain("集中学习（次）");
  });

  it("are none of a clause that the standard doesn't have", () => {
    const clauses = sampleInput.clauses.filter(({ id }) => id !== "study-hours-120");
    const plan = composePeople({ ...sampleInput, clauses });
    const hours = plan.rows.map(({ cells }) => cells["hours"]).find((cell) => cell?.value === 98);
    expect(headersOf({ ...sampleInput, clauses })).not.toContain("学时目标");
    expect(hours).toMatchObject({ value: 98, style: "table-centre" });
    expect(JSON.stringify(plan.rows)).not.toContain("加粗");
  });

  it("are of everyone who wrote an article, not of those alone who have to", () => {
    const hours = sampleInput.figures.clause(measuresStudyHours);
    if (!hours) throw new Error("the sample has hours of study");
    const written = [{ name: "邱小满", department: null, actual: 2, target: 1 }];
    const asked = () => ({ ...hours, people: written });
    const plan = composePeople({ ...sampleInput, figures: { ...sampleInput.figures, asked } });
    const row = plan.rows.find(({ cells }) => cells["name"]?.value === "邱小满");
    expect(row?.cells["articles"]?.value).toBe(2);
  });
});

describe("a workbook that names nobody", () => {
  const textsOf = (blockedBy: readonly string[]) => {
    const results = [clauseResult("attendance-rate", { blockedBy })];
    const report = { ...sampleInput.report, results };
    return JSON.stringify(composePeople({ ...sampleInput, report, figures: NOBODY }).rows);
  };

  it("says so, and where an open question keeps people back, that they wait for its answer", () => {
    expect(textsOf([])).toContain("没有能对应到个人的台账数据");
    expect(textsOf(["mark:☂"])).toContain("有1个读表问题待答复");
    expect(textsOf(["mark:☂"])).not.toContain("没有能对应到个人的台账数据");
  });
});
