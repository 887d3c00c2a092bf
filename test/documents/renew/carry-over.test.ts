import { composeStudyPlan } from "../../../src/documents/sheets/study-plan/study-plan";
import { composeTasks } from "../../../src/documents/sheets/tasks/tasks";
import { composePlan } from "../../../src/documents/sheets/plan/plan";
import { composeSummary } from "../../../src/documents/sheets/summary/summary";
import { carryOver, type SheetPlan } from "../../../src/documents";
import type { CellValue } from "../../../src/grid";
import { sheetOfPlan } from "../../support/sheet-of-plan";
import { changed, rowAt as at, typed, valueOf } from "../../support/typed-on-plan";
import { sampleInput, sampleReport } from "../sample-input";

const summary = composeSummary(sampleInput);
/** The rows of the summary's header and of its first clause. */
const HEADER = summary.rows.findIndex(({ role }) => role === "header");
const FIRST = HEADER + 1;
const plan = composePlan(sampleInput);

function only(ids: readonly string[]): typeof sampleInput {
  const results = sampleReport.results.filter(({ id }) => ids.includes(id));
  const dimensions = sampleReport.dimensions.map((dimension) => ({
    ...dimension,
    clauses: dimension.clauses.filter((id) => ids.includes(id)),
  }));
  return { ...sampleInput, report: { ...sampleReport, results, dimensions } };
}

describe("a table written again", () => {
  it("puts a note back beside its clause when the rows have changed places", () => {
    const sheet = changed(typed(summary, "zero-vice", "note", "经核实为0 李明"), (values) =>
      values.reverse(),
    );
    // Reversed, even the header stands at the end: nothing but ids and headers can find the note.
    const first = sheet.values.findIndex((row) => row.includes("指标编号"));
    const upright = changed(sheet, (values) => values.unshift(...values.splice(first, 1)));
    expect(valueOf(carryOver(summary, upright).plan, "zero-vice", "note")).toBe("经核实为0 李明");
  });

  it("says how many cells were kept", () => {
    const carried = carryOver(summary, typed(summary, "zero-vice", "note", "经核实为0 李明"));
    expect(carried.kept).toBe(1);
    expect(carried.notes).toEqual([{ key: "documents.kept.cells", params: { n: 1 } }]);
  });

  it("says a note in full below the table that no row can show, once", () => {
    const note = "材料已归档。".repeat(200);
    const long = carryOver(summary, typed(summary, "zero-vice", "note", note)).plan;
    const again = carryOver(summary, sheetOfPlan(long)).plan;
    expect(again.rows).toEqual(long.rows);
    expect(valueOf(again, "zero-vice", "note")).toBe(note);
    const below = again.rows.flatMap(({ cells }) => {
      const text = String(cells["number"]?.value ?? "");
      return text.startsWith("单元格内未能全部显示的文字：") ? [text] : [];
    });
    expect(below).toHaveLength(1);
    expect(below[0]).toMatch(/第[\d.]+项「人工确认\/备注」材料已归档。/);
    expect(below[0]?.endsWith(note)).toBe(true);
    const page = again.rows.find(({ cells }) => cells["note"]?.value === note);
    expect(page?.height).toBeLessThan(250);
  });

  it("says a very long note in full in several rows", () => {
    const note = "第一句。第二句，其余。".repeat(600);
    const long = carryOver(summary, typed(summary, "zero-vice", "note", note)).plan;
    const below = long.rows.flatMap(({ cells }) => {
      const text = String(cells["number"]?.value ?? "");
      return text.startsWith("单元格内未能全部显示的文字：") ? [text.replace(/^.*?」(（续）)?/, "")] : [];
    });
    expect(below.length).toBeGreaterThan(1);
    expect(below.join("")).toBe(note);
  });

  it("writes our columns anew whatever stood in them", () => {
    const carried = carryOver(summary, typed(summary, "study-sessions-monthly", "actual", "12/12个月")).plan;
    expect(valueOf(carried, "study-sessions-monthly", "actual")).toBe("10/12个月");
  });

  it("lists the note of a clause that is gone below the table, and puts it back when the clause returns", () => {
    const sheet = typed(summary, "zero-vice", "note", "经核实为0 李明");
    const without = carryOver(composeSummary(only(["study-sessions-monthly"])), sheet).plan;
    expect(without.rows.some((row) => String(row.cells["number"]?.value).startsWith("上次保留的备注"))).toBe(
      true,
    );
    expect(valueOf(without, "zero-vice", "note")).toBe("经核实为0 李明");

    const back = carryOver(summary, sheetOfPlan(without)).plan;
    expect(valueOf(back, "zero-vice", "note")).toBe("经核实为0 李明");
    expect(back.rows.some((row) => String(row.cells["number"]?.value).startsWith("上次保留的备注"))).toBe(
      false,
    );
  });

  it("keeps a column that the clerk put in where it stood, with its words, and lets merged titles grow over it", () => {
    const position = summary.columns.findIndex(({ key }) => key === "verdict");
    const sheet = changed(sheetOfPlan(summary), (values) => {
      for (const [index, row] of values.entries()) {
        row.splice(
          position,
          0,
          index === HEADER ? "分管领导" : index === at(summary, "zero-vice") ? "王芳" : "",
        );
      }
    });
    const carried = carryOver(summary, sheet).plan;
    expect(carried.columns[position]).toMatchObject({ header: "分管领导", owner: "clerk" });
    expect(carried.rows[at(carried, "zero-vice")]?.cells["clerk-1"]?.value).toBe("王芳");
    expect(carried.rows[0]?.cells["number"]?.span?.columns).toBe(14);
  });

  it("keeps a row that the clerk put in below the row that it stood below", () => {
    const sheet = changed(sheetOfPlan(summary), (values) => {
      const row: CellValue[] = Array<CellValue>(summary.columns.length).fill("");
      row[summary.columns.findIndex(({ key }) => key === "title")] = "本单位自定指标";
      values.splice(at(summary, "study-sessions-yearly"), 0, row);
    });
    const carried = carryOver(summary, sheet).plan;
    const next = at(carried, "study-sessions-yearly");
    expect(carried.rows[next - 1]?.cells["title"]?.value).toBe("本单位自定指标");
  });

  it("keeps names behind the places to sign", () => {
    const sheet = changed(sheetOfPlan(summary), (values) => {
      const row = values.at(-1);
      if (row) row[0] = "制表人：李明";
    });
    expect(carryOver(summary, sheet).plan.rows.at(-1)?.cells["number"]?.value).toBe("制表人：李明");
  });

  it("proposes who signs where nobody has, and keeps whoever did", () => {
    const signers = (name: string) => ({ 制表人: { value: name, inferredFrom: "制表人取自“学习”的落款" } });
    const placeOf = (written: SheetPlan | null, name: string): unknown => {
      const plan = composeSummary({ ...sampleInput, signers: signers(name) });
      const renewed = written === null ? plan : carryOver(plan, sheetOfPlan(written)).plan;
      return renewed.rows.at(-1)?.cells["number"]?.value;
    };
    const before = composeSummary({ ...sampleInput, signers: signers("李明") });
    expect(placeOf(null, "李明")).toBe("制表人：李明（拟）");
    expect(before.rows.at(-2)?.cells["number"]?.value).toContain("制表人取自“学习”的落款");
    expect(placeOf(summary, "李明")).toBe("制表人：李明（拟）");
    expect(placeOf(before, "王芳")).toBe("制表人：王芳（拟）");
    const signed = changed(sheetOfPlan(before), (values) => {
      const row = values.at(-1);
      if (row) row[0] = "制表人：李明";
    });
    const renewed = carryOver(composeSummary({ ...sampleInput, signers: signers("王芳") }), signed).plan;
    expect(renewed.rows.at(-1)?.cells["number"]?.value).toBe("制表人：李明");
    // Nothing is proposed there any more, so no source is told.
    expect(renewed.rows.filter(({ cells }) => String(cells["number"]?.value).startsWith("拟填依据"))).toEqual(
      [],
    );
  });

  it("renews a suggestion that nobody touched, and leaves one alone that was changed or deleted", () => {
    const tasks = composeTasks(sampleInput);
    const id = "task-study-sessions-monthly";
    const moved = {
      ...sampleInput,
      clauses: sampleInput.clauses.map((clause) => ({ ...clause, department: "办公室" })),
    };
    expect(valueOf(carryOver(composeTasks(moved), sheetOfPlan(tasks)).plan, id, "department")).toBe("办公室");
    expect(
      valueOf(
        carryOver(composeTasks(moved), typed(tasks, id, "department", "人事科")).plan,
        id,
        "department",
      ),
    ).toBe("人事科");
    expect(
      valueOf(carryOver(composeTasks(moved), typed(tasks, id, "department", "")).plan, id, "department"),
    ).toBeNull();
  });

  it("does not drag last year's untouched sessions into this year's study plan", () => {
    const last = composeStudyPlan(sampleInput);
    const next = composeStudyPlan({ ...sampleInput, planYears: { from: 2026, to: 2026 } });
    expect(carryOver(next, sheetOfPlan(last)).plan).toEqual(next);
  });

  it("loses nothing where the header was deleted", () => {
    const sheet = changed(typed(summary, "zero-vice", "note", "经核实为0 李明"), (values) =>
      values.splice(HEADER, 1),
    );
    const carried = carryOver(summary, sheet);
    const words = carried.plan.rows.map((row) => String(row.cells["number"]?.value ?? ""));
    expect(words.some((text) => text.includes("经核实为0 李明"))).toBe(true);
    expect(carried.notes).toEqual([{ key: "documents.kept.layout-lost" }]);
  });

  it("finds ids by what they are where their header was changed, and rows by their titles where the ids are gone", () => {
    const sheet = typed(summary, "zero-vice", "note", "经核实为0 李明");
    const column = summary.columns.findIndex(({ key }) => key === "clause-id");
    const renamed = changed(sheet, (values) => {
      for (const row of values) if (row[column] === "指标编号") row[column] = "编号";
    });
    expect(valueOf(carryOver(summary, renamed).plan, "zero-vice", "note")).toBe("经核实为0 李明");
    const without = changed(sheet, (values) => values.forEach((row) => row.splice(column, 1)));
    expect(valueOf(carryOver(summary, without).plan, "zero-vice", "note")).toBe("经核实为0 李明");
  });

  it("loses no number that stands somewhere else on the sheet too, and says whose it was", () => {
    const sheet = changed(typed(summary, "zero-vice", "note", 20), (values) => values.splice(HEADER, 1));
    const words = carryOver(summary, sheet).plan.rows.map((row) => String(row.cells["number"]?.value ?? ""));
    expect(words).toContainEqual(expect.stringMatching(/[^：]：20$/));
  });

  it("keeps a clerk's column that was renamed in its place, under the clerk's header", () => {
    const column = summary.columns.findIndex(({ key }) => key === "note");
    const sheet = changed(typed(summary, "zero-vice", "note", "经核实为0 李明"), (values) => {
      for (const row of values) if (row[column] === "人工确认/备注") row[column] = "人工确认意见";
    });
    const carried = carryOver(summary, sheet).plan;
    expect(valueOf(carried, "zero-vice", "note")).toBe("经核实为0 李明");
    expect(carried.columns.map(({ header }) => header)).toContain("人工确认意见");
    expect(carried.columns).toHaveLength(summary.columns.length);
    expect(carryOver(summary, sheetOfPlan(carried)).plan).toEqual(carried);
  });

  it("shows a number as the clerk had it shown", () => {
    const sheet = typed(summary, "zero-vice", "note", 45646);
    const formats = sheet.values.map((row) => row.map((cell) => (cell === 45646 ? "yyyy/m/d" : "General")));
    const { plan } = carryOver(summary, { ...sheet, formats });
    expect(plan.rows[at(plan, "zero-vice")]?.cells["note"]).toMatchObject({
      value: 45646,
      format: "yyyy/m/d",
    });
  });

  it("shows a day that the clerk typed into a column of dates as a day", () => {
    const sheet = changed(sheetOfPlan(summary), (values) => {
      for (const [index, row] of values.entries())
        row.push(index === HEADER ? "复核日期" : index === FIRST ? 45646 : "");
    });
    const cell = carryOver(summary, sheet).plan.rows[FIRST]?.cells["clerk-1"];
    expect(cell).toMatchObject({ value: 45646, format: "yyyy-mm-dd" });
  });
});

function hasText(row: SheetPlan["rows"][number]): boolean {
  return (row.cells["text"]?.value ?? null) !== null;
}

describe("a document written again", () => {
  const id = "organization-leading-group";
  const text = String(valueOf(plan, id, "text"));

  it("keeps an answer in its blank while the rest of the paragraph follows the data", () => {
    const answered = text.replace("____", "李明");
    const carried = carryOver(plan, typed(plan, id, "text", answered));
    expect(valueOf(carried.plan, id, "text")).toBe(answered);
    expect(carried.plan.blanks).toBe(plan.blanks - 1);
    expect(carried.plan.blankNames).not.toContain("领导小组组长");
  });

  it("puts the answer into this year's text when the figures have changed", () => {
    const paragraph = "duty-tasks";
    const heldTimes = (times: number): SheetPlan => {
      const text = `　　围绕____开展工作，上期${String(times)}次。`;
      const draft = { value: text.replace("____", "{{本单位年度重点工作}}") };
      const rows = plan.rows.map((row) =>
        row.id === paragraph ? { ...row, cells: { ...row.cells, text: { value: text }, draft } } : row,
      );
      return { ...plan, rows };
    };
    const old = typed(heldTimes(9), paragraph, "text", "　　围绕档案数字化开展工作，上期9次。");
    expect(valueOf(carryOver(heldTimes(10), old).plan, paragraph, "text")).toBe(
      "　　围绕档案数字化开展工作，上期10次。",
    );
  });

  it("keeps a paragraph that was rewritten, word for word", () => {
    const carried = carryOver(plan, typed(plan, "guiding-thought-text", "text", "　　按市里统一要求执行。"));
    expect(valueOf(carried.plan, "guiding-thought-text", "text")).toBe("　　按市里统一要求执行。");
    expect(carried.notes).toContainEqual({ key: "documents.kept.paragraphs", params: { n: 1 } });
  });

  it("keeps a paragraph that was emptied empty", () => {
    expect(
      valueOf(carryOver(plan, typed(plan, "attachments", "text", "")).plan, "attachments", "text"),
    ).toBeNull();
  });

  it("keeps a paragraph that was put in behind the one it followed", () => {
    const sheet = changed(sheetOfPlan(plan), (values) =>
      values.splice(at(plan, "guiding-thought-text") + 1, 0, ["　　另加一段。", "", "", ""]),
    );
    const carried = carryOver(plan, sheet).plan;
    const shown = carried.rows.slice(at(carried, "guiding-thought-text") + 1).filter(hasText);
    expect(shown[0]?.cells["text"]?.value).toBe("　　另加一段。");
  });

  it("goes on below where a paragraph of the clerk's is longer than a row can be", () => {
    const long = `　　${"本单位坚持把文明创建作为一项长期任务来抓。".repeat(30)}`;
    const carried = carryOver(plan, typed(plan, "guiding-thought-text", "text", long)).plan;
    const pieces = carried.rows.filter(({ id }) => id?.startsWith("guiding-thought-text") === true);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map((row) => row.cells["text"]?.value).join("")).toBe(long);
    for (const row of pieces) expect(row.height).toBeLessThanOrEqual(409.5);
  });
});
