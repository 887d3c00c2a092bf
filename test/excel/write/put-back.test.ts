import type { PlanCell, SheetPlan } from "../../../src/documents";
import { ExcelProblem, readWorkbook, writeSheets as write } from "../../../src/excel";
import type { FailurePlan, Host } from "../../../src/workbench/host";
import { openExcel, workbookFile } from "../open-excel";
import { spreadOver } from "../../support/long-run";
import { body, smallPlan } from "../sheet-plans";

const PATIENCE = { pause: 1, attempts: 2 };
const writeSheets = (plans: readonly SheetPlan[]) => write(plans, { patience: PATIENCE });

type Request = Parameters<NonNullable<FailurePlan["when"]>>[0];

/** Finds the request that does the writing by its first action. */
const isWriting = ({ Actions }: Request): boolean =>
  Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync");

const LONG = Array.from({ length: 60 }, (_, at) => `第${String(at)}科室`);

/**
 * Gives a sheet with everything that ours may have: rules, colours that follow the cell, links, a chart, and
 * drop-downs that are too long for their rule.
 */
function furnished(rows: SheetPlan["rows"], choices: readonly string[]): SheetPlan {
  const ids = rows.flatMap(({ id }) => id ?? []);
  const [fromRow = "", toRow = ""] = [ids[0], ids.at(-1)];
  const range = (column: string) => ({ column, fromRow, toRow });
  return smallPlan({
    rows,
    validations: [{ column: "note", choices }],
    conditionalFormats: [
      { range: range("verdict"), texts: ["未达标"], style: "verdict-unmet" },
      { range: range("actual"), scale: { low: "#FFFFFF", high: "#63BE7B" } },
    ],
    charts: [
      {
        name: "dimensions",
        title: "得分",
        type: "clustered-bar",
        categories: range("id"),
        series: [{ name: "实际", values: range("actual"), color: "#4472C4" }],
        place: { fromColumn: "id", toColumn: "note", fromRow, toRow },
      },
    ],
  });
}

const linked: SheetPlan["rows"][number] = {
  ...body("a", "未达标", 10.5),
  cells: {
    ...body("a", "未达标", 10.5).cells,
    id: { value: "a", link: { sheet: "考勤", row: 0, column: 0, rows: 1, columns: 1 } },
  },
};
const top = smallPlan().rows.slice(0, 2);
const before = furnished([...top, linked, body("b", "达标", 12)], ["已核", "未核"]);
const formula: PlanCell = { value: 6, formula: "=C3*2", style: "table-clerk" };
const after: readonly SheetPlan[] = [
  furnished(
    [
      ...top,
      { ...body("z", "达标", 3, "新"), height: 60 },
      { ...body("y", "未达标", 4), cells: { ...body("y", "未达标", 4).cells, note: formula } },
    ],
    LONG,
  ),
  smallPlan({ kind: "plan", name: "规划" }),
];

/** Makes a workbook with the clerk's sheet and one of ours, on which the clerk has typed and widened a column. */
async function prepared(file: Uint8Array): Promise<Host> {
  const { host } = await openExcel(file);
  await writeSheets([before]);
  const sheet = host.book.sheet("达标汇总");
  sheet?.change(3, 3, { value: "已报送" });
  sheet?.change(2, 3, { value: 21, formula: "C3*2" });
  sheet?.columns.set(3, { size: 200 });
  return host;
}

/** Gives everything that a clerk sees of a workbook. */
function stateOf(host: Host): string {
  const { book, view } = host;
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    frozen: sheet.frozen,
    page: sheet.page,
    validations: sheet.validations,
    formats: sheet.formats.map(({ areas, rule }) => ({ areas, rule })),
    breaks: sheet.pageBreaks,
    charts: sheet.charts.map(({ name }) => name),
    heights: Array.from({ length: 6 }, (_, row) => view.rowHeight(sheet, row)),
    widths: Array.from({ length: 5 }, (_, column) => view.columnWidth(sheet, column)),
    cells: Array.from({ length: 6 }, (_, row) =>
      Array.from({ length: 5 }, (__, column) => {
        const { value, formula, link, style } = sheet.cell(row, column);
        return [value, formula, link, style.numFmt ?? "General", view.cell(sheet, row, column).style];
      }),
    ),
  }));
  const names = book.names.filter(({ scope }) => scope === null).map(({ name, target }) => [name, target]);
  return JSON.stringify({ sheets, names }, null, 1);
}

/** A failure at the first deletion of the next request. */
function atFirstDelete(): FailurePlan {
  let at = 0;
  return {
    code: "GeneralException",
    when: ({ Actions }) => {
      at = Actions.findIndex(({ Name }) => Name === "Delete");
      return true;
    },
    get after() {
      return at;
    },
  };
}

describe("a write that fails half way", () => {
  let file: Uint8Array;
  let actions = 0;

  beforeAll(async () => {
    file = await workbookFile({ 考勤: [["姓名"], ["张三"]] });
    const host = await prepared(file);
    host.failNext({
      code: "GeneralException",
      when: (request) => {
        if (isWriting(request)) actions = request.Actions.length;
        return false;
      },
    });
    await writeSheets(after);
  });

  it("leaves the workbook as it was, whichever action fails", async () => {
    expect(actions).toBeGreaterThan(100);
    const failed: number[] = [];
    for (const at of spreadOver([...Array(actions).keys()], 20)) {
      const host = await prepared(file);
      const state = stateOf(host);
      host.failNext({ code: "GeneralException", when: isWriting, after: at });
      const error: unknown = await writeSheets(after).then(
        () => null,
        (reason: unknown) => reason,
      );
      // Before the first act nothing is there to put back, and after the last one everything is written.
      const isWhole = error === null && at === actions - 1;
      if (isWhole || (error !== null && stateOf(host) === state)) continue;
      failed.push(at);
    }
    expect(failed).toEqual([]);
  });

  it("says what happened and why", async () => {
    const host = await prepared(file);
    host.failNext({ code: "ApiNotFound", when: isWriting, after: actions - 30 });
    await expect(writeSheets(after)).rejects.toMatchObject({
      reason: { key: "excel.write-undone", params: { reason: { key: "excel.error.ApiNotFound" } } },
    });
  });

  it("names the copies and leaves them if the restoring fails too", async () => {
    const host = await prepared(file);
    host.failNext({ code: "GeneralException", when: isWriting, after: actions - 30 });
    host.failNext({
      code: "GeneralException",
      when: ({ Actions }) => Actions.some(({ Name }) => Name === "CopyFrom"),
      times: PATIENCE.attempts,
    });
    await expect(writeSheets(after)).rejects.toMatchObject({
      reason: { key: "excel.write-not-undone", params: { backup: "达标汇总 写入前" } },
    });
    const copy = host.book.sheet("达标汇总 写入前");
    expect(copy?.cell(3, 3).value).toBe("已报送");
    expect(copy?.visibility).toBe("Visible");
  });

  it.each(["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"] as const)(
    "restores nothing after %s, because the request was refused as a whole",
    async (code) => {
      const host = await prepared(file);
      const state = stateOf(host);
      host.resetCounters();
      host.failNext({ code, when: isWriting });
      await expect(writeSheets(after)).rejects.toMatchObject({ code });
      expect(stateOf(host)).toBe(state);
      expect(host.counters.syncs).toBe(3);
    },
  );

  it("is undone from the first of several requests too", async () => {
    const host = await prepared(file);
    const state = stateOf(host);
    const rows = Array.from({ length: 3000 }, (_, at) =>
      body(`r${String(at)}`, "达标", at, "长".repeat(500)),
    );
    host.failNext({
      code: "GeneralException",
      when: (request) => !isWriting(request) && request.Actions.length > 20,
      after: 10,
    });
    await expect(writeSheets([smallPlan({ rows })])).rejects.toBeInstanceOf(ExcelProblem);
    expect(stateOf(host)).toBe(state);
  });

  it("is tried once more if Excel was only too busy", async () => {
    const host = await prepared(file);
    host.failNext({ code: "ActivityLimitReached", when: isWriting });
    await writeSheets(after);
    expect((await readWorkbook()).own).toHaveLength(2);
  });

  it("counts as written if only a copy could not be dropped; that goes a moment later", async () => {
    const host = await prepared(file);
    const { notices } = await write(after, {
      patience: PATIENCE,
      onProgress: ({ stage, done }) => {
        if (stage === "looks" && done === 0)
          host.failNext(atFirstDelete());
      },
    });
    expect(notices).toEqual([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考勤", "达标汇总", "WMJG_选项", "规划"]);
    expect(host.book.sheet("达标汇总")?.cell(2, 0).value).toBe("z");
    expect([...host.book.settings.keys()]).toEqual([]);
  });
});
