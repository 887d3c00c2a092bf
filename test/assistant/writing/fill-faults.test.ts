import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { excel, ExcelProblem, readWorkbook, settleRun, writeSheets } from "../../../src/excel";
import { ERROR_CODES } from "../../../src/excel/errors/error-codes";
import type { FailurePlan, Host } from "../../../src/workbench/host";
import { isApiErrorCode } from "../../../src/workbench/host/protocol/api-error";
import { PLAN_TEXT, SELF_CHECK } from "../../documents/forms/office-with-forms";
import { breakLine } from "../../excel/write/broken-line";
import { PATIENCE } from "../../excel/write/prepared-workbook";
import { smallPlan } from "../../excel/sheet-plans";
import { keepState } from "../../support/keep-state";
import { inLongRun, spreadOver } from "../../support/long-run";
import { paper } from "../../support/workbooks/paper";
import { office } from "./office-of-forms";

installChartSupport();

const codes = ERROR_CODES.filter((code) => isApiErrorCode(code));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
/** A template whose list grows a name and a chart of the copy, which takes requests of their own. */
const LETTER = paper("名单", [
  ["{{单位全称}}", "序号"],
  ["{{成员.姓名}}", "{{成员.序号}}"],
  ["合计", ""],
]);

/** A form that grows by the tasks that its rows can't hold. */
const TABLE = paper("创建工作计划表", [
  ["2025年文明机关创建工作计划表"],
  ["填报单位：", "", "", ""],
  ["序号", "工作内容", "完成时限", "备注"],
  ...Array.from({ length: 12 }, (_, at) => [at + 1, "", "", ""]),
  ["制表人：", "", "审核人：", ""],
]);

type Asked = Parameters<typeof excel.fillTemplates>;

let asked: readonly [Asked[0], Asked[1]] = [[], []];
let restore: () => void = () => undefined;
let host: Host;
let answer: Host["answer"];
const [states, acts]: [{ before: string; after: string }, number[]] = [{ before: "", after: "" }, []];

const isOfRows = (name: string): boolean => name.startsWith("WMJG_rows.");

/** All that a clerk sees, with names and settings. */
function wholeOf({ book, view }: Host): string {
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    heights: Array.from({ length: 90 }, (_, row) => view.rowHeight(sheet, row)),
    cells: [...sheet.entries()]
      .filter(([, , { value, formula }]) => value !== null || formula !== null)
      .map(([row, column, { value, formula, style }]) => [row, column, formula ?? value, style]),
    charts: sheet.charts.map(({ series }) => series.map(({ values }) => values)),
  }));
  // A hidden name over rows may stay where a run was cut off at its very last act; the next filling takes it away.
  // A sheet that was made, taken back and made again has another id.
  const sheetOf = (id: string) => book.sheets.find((one) => one.id === id)?.name ?? "";
  const names = book.names
    .filter(({ name }) => !isOfRows(name))
    .map(({ name, target }) => [
      name,
      "area" in target ? { ...target, sheet: sheetOf(target.sheet) } : target,
    ]);
  return JSON.stringify({ sheets, names, settings: [...book.settings.keys()] });
}

const fill = () => excel.fillTemplates(...asked, { patience: PATIENCE });

beforeAll(async () => {
  const { book, assistant } = await office(
    [PLAN_TEXT, TABLE, SELF_CHECK, LETTER],
    (workbook) => {
      const table = workbook.getWorksheet("创建工作计划表");
      if (table) table.getCell("I17").value = { formula: "COUNTA(B4:B15)", result: 0 };
      workbook.definedNames.add("名单!$B$2:$B$2", "行");
      workbook.getWorksheet("名单")?.addChart(
        {
          type: "bar",
          barDir: "col",
          series: [{ name: "行", values: "名单!$B$2", categories: "名单!$A$2" }],
        },
        { tl: { col: 4, row: 1 }, br: { col: 9, row: 12 } },
      );
    },
    {
      ...excel,
      fillTemplates: (copies, places) => {
        asked = [copies, places];
        return Promise.resolve({ sheets: [], notices: [], undo: () => Promise.resolve([]) });
      },
    },
  );
  await assistant.fillTemplates([
    { sheet: "名单" },
    { sheet: "自查表" },
    { sheet: "规划模板", inPlace: true },
    { sheet: "创建工作计划表", inPlace: true },
  ]);
  host = book.host;
  answer = host.answer.bind(host);
  restore = keepState(host);
  states.before = wholeOf(host);
  const mend = breakLine(host, (index, request) => {
    acts[index] = request.Actions.length;
    return "answered";
  });
  await fill();
  mend();
  states.after = wholeOf(host);
});

beforeEach(() => {
  host.answer = answer;
  restore();
});

/** What stands in the cells alone. */
const valuesOf = (whole: string): string =>
  JSON.stringify(
    (
      JSON.parse(whole) as { readonly sheets: readonly { readonly name: string; readonly cells: unknown }[] }
    ).sheets.map(({ name, cells }) => [name, cells]),
  );

/** What a run of filling must never leave: its lock, journal, marks and the names of its rows, and copies that are not ours. */
const leftBehind = ({ book }: Host): readonly string[] => [
  ...[...book.settings.keys()].filter((key) => key.startsWith("WMJG_writing")),
  ...book.names.map(({ name }) => name).filter((name) => /^WMJG_(writing|copy)/.test(name)),
  ...book.sheets.map(({ name }) => name).filter((name) => /^WMJG |\(\d\)$/.test(name)),
];

/** Fills while something fails, starts the pane anew where a run was cut off, and tells what is wrong afterwards. */
async function outcomeOf(
  mend: () => void = () => undefined,
  onNotices: (keys: readonly string[]) => void = () => undefined,
): Promise<string> {
  const done = await fill().catch(() => null);
  onNotices(done?.notices.map(({ key }) => key) ?? []);
  mend();
  const { unfinished } = await readWorkbook();
  if (unfinished) await settleRun("rollback", { patience: PATIENCE });
  const left = leftBehind(host);
  if (left.length > 0) return `left ${left.join("、")}`;
  const now = wholeOf(host);
  if (done && !unfinished) {
    if (now === states.after) return "";
    // A look that was refused is told.
    return done.notices.length > 0 && valuesOf(now) === valuesOf(states.after) ? "" : "filled, but not all";
  }
  return now === states.before || now === states.after ? "" : "half-filled";
}

type Fault = FailurePlan & { readonly after: number };

/** Faults at acts of a request, as `faults.test.ts` has them for our sheets. */
function faultsOf(request: number, short: number): readonly Fault[] {
  const count = acts[request] ?? 0;
  // A request has many acts, most of them alike.
  const places = inLongRun(1, 0) ? spreadOver(upTo(count), short) : upTo(count).filter((at) => at % 5 === 0);
  return places.map((after, index) => ({
    code: codes[index % codes.length] ?? "GeneralException",
    when: ({ Actions }) => Actions.length === count,
    after,
  }));
}

async function wrongAt(
  plans: readonly Fault[],
  mendOf: () => () => void = () => () => undefined,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const plan of plans) {
    restore();
    host.failNext(plan);
    const outcome = await outcomeOf(mendOf());
    if (outcome !== "") wrong.push(`${plan.code} at act ${String(plan.after)}: ${outcome}`);
  }
  return wrong;
}

/** The requests that change something: values, what charts refer to, looks. */
const WRITING = [2, 3, 4];

describe("a fault while forms and templates are filled", () => {
  it("leaves the workbook as it was or whole, whatever error comes at whatever act", async () => {
    expect(acts).toHaveLength(5);
    const wrong: string[] = [];
    for (const request of WRITING) wrong.push(...(await wrongAt(faultsOf(request, 4))));
    expect(wrong).toEqual([]);
  });

  it("is settled by the next start if the pane was closed after whatever act", async () => {
    const wrong: string[] = [];
    for (const last of WRITING)
      wrong.push(
        ...(await wrongAt(faultsOf(last, 2), () =>
          breakLine(host, (index) => (index <= last ? "answered" : "unsent")),
        )),
      );
    expect(wrong).toEqual([]);
  });

  it("is put back by the next start if putting back fails too, at whatever act", async () => {
    const counts: number[] = [];
    const wrong: string[] = [];
    const failPutBack = async (failing: number | null, fault?: Fault): Promise<string> => {
      restore();
      let since = -1;
      host.failNext({
        code: "GeneralException",
        when: ({ Actions }) => Actions.length === acts[2],
        after: (acts[2] ?? 0) - 9,
      });
      if (fault) host.failNext({ ...fault, when: () => since === failing });
      return outcomeOf(
        breakLine(host, (index, { Actions }) => {
          // The pane is closed after the request that failed.
          if (failing !== null && since >= failing) return "unsent";
          since = index - 3;
          if (since >= 0) counts[since] ??= Actions.length;
          return "answered";
        }),
      );
    };
    expect(await failPutBack(null)).toBe("");
    expect(counts.length).toBeGreaterThan(3);
    let turn = 0;
    for (const [request, count] of [...counts].entries())
      for (const after of inLongRun(1, 0)
        ? spreadOver(upTo(count), 2)
        : upTo(count).filter((at) => at % 5 === 0)) {
        const code = codes[turn++ % codes.length] ?? "InvalidOperation";
        const outcome = await failPutBack(request, { code, after });
        if (outcome !== "")
          wrong.push(`${code} in request ${String(request)}, act ${String(after)}: ${outcome}`);
      }
    expect(wrong).toEqual([]);
  });

  it("is settled by the next start if the pane was closed after whatever request", async () => {
    const wrong: string[] = [];
    for (const last of upTo(acts.length)) {
      restore();
      const outcome = await outcomeOf(
        breakLine(host, (index) => (index < last ? "answered" : index === last ? "lost" : "unsent")),
      );
      if (outcome !== "") wrong.push(`after request ${String(last)}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });

  it("counts what was done if only the answer was lost", async () => {
    const wrong: string[] = [];
    for (const lost of upTo(acts.length)) {
      restore();
      const outcome = await outcomeOf(
        breakLine(host, (index) => (index === lost ? "lost" : "answered")),
        (keys) => {
          // Only the answer to the writing tells what stood in the cells.
          if (keys.includes("excel.fill-unseen") !== (lost === 2))
            wrong.push(`request ${String(lost)} told ${keys.join("、")}`);
        },
      );
      if (outcome !== "") wrong.push(`request ${String(lost)}: ${outcome}`);
      if (lost >= 2 && wholeOf(host) !== states.after)
        wrong.push(`request ${String(lost)} was done, but not counted`);
    }
    expect(wrong).toEqual([]);
  });

  it("is told by the next reading, and a copy that is half-filled is no information", async () => {
    host.failNext({
      code: "GeneralException",
      when: ({ Actions }) => Actions.length === acts[2],
      after: 300,
    });
    const mend = breakLine(host, (index) => (index <= 2 ? "answered" : "unsent"));
    await expect(fill()).rejects.toMatchObject({ code: "ServiceNotAvailable" });
    mend();
    const { sheets, unfinished } = await readWorkbook();
    expect(unfinished).toMatchObject({
      isWhole: false,
      sheets: ["名单（已填）", "自查表（已填）", "规划模板", "创建工作计划表"],
    });
    expect(sheets.map(({ name }) => name)).not.toContain("名单（已填）");
    await expect(fill()).rejects.toMatchObject({ reason: { key: "excel.unfinished-write" } });
  });

  it("is put back on a form that was given another name meanwhile", async () => {
    host.failNext({
      code: "GeneralException",
      when: ({ Actions }) => Actions.length === acts[2],
      after: (acts[2] ?? 0) - 9,
    });
    const mend = breakLine(host, (index) => (index <= 2 ? "answered" : "unsent"));
    await fill().catch(() => undefined);
    mend();
    const sheet = host.book.sheet("创建工作计划表");
    if (sheet) sheet.name = "2025年计划";
    await settleRun("rollback", { patience: PATIENCE });
    if (sheet) sheet.name = "创建工作计划表";
    expect(wholeOf(host) === states.before).toBe(true);
  });

  it("waits until Excel can put back, and says what hinders it", async () => {
    const told: unknown[] = [];
    host.failNext({
      code: "GeneralException",
      when: ({ Actions }) => Actions.length === acts[2],
      after: (acts[2] ?? 0) - 9,
    });
    const mend = breakLine(host, (index) => {
      if (index === 3) host.state.otherWorkbookInFront = true;
      return "answered";
    });
    const filling = excel.fillTemplates(...asked, {
      patience: { pause: 20, attempts: 50 },
      onWaiting: (why) => {
        told.push(why);
        if (told.length === 2) host.state.otherWorkbookInFront = false;
      },
    });
    await expect(filling).rejects.toMatchObject({ reason: { key: "excel.write-undone" } });
    mend();
    expect(wholeOf(host) === states.before).toBe(true);
    expect(told.at(-1)).toBeNull();
  });
});

describe("others at work while forms and templates are filled", () => {
  /** Does something between looking and writing, so often. */
  const meanwhile = (act: (turn: number) => void, times = 1): (() => void) => {
    let turn = 0;
    return breakLine(host, (_, { Actions }) => {
      if (Actions.length === acts[2] && turn < times) act((turn += 1));
      return "answered";
    });
  };

  it("keep what they type in a form between looking and writing, and it is told", async () => {
    const mend = meanwhile(() => host.book.sheet("创建工作计划表")?.change(4, 2, { value: "刚刚填的" }));
    const { sheets } = await fill();
    mend();
    const { typedSince } = sheets.find(({ sheet }) => sheet === "创建工作计划表") ?? {};
    expect(typedSince).toMatchObject([{ row: 4, column: 2 }]);
    expect(host.book.sheet("创建工作计划表")?.cell(4, 2).value).toBe("刚刚填的");
    expect(leftBehind(host)).toEqual([]);
  });

  it("are told when they don't stop typing, and nothing is filled", async () => {
    const mend = meanwhile(
      (turn) => host.book.sheet("规划模板")?.change(5, 0, { value: `第${String(turn)}次` }),
      9,
    );
    await expect(fill()).rejects.toMatchObject({
      reason: { key: "excel.typed-meanwhile", params: { sheets: "规划模板" } },
    });
    mend();
    expect(host.book.sheet("规划模板")?.cell(5, 0).value).toBe("第4次");
    host.book.sheet("规划模板")?.change(5, 0, { value: "三、上年情况" });
    expect(wholeOf(host) === states.before).toBe(true);
  });

  it("keep what they type in a form before it is put back", async () => {
    host.failNext({
      code: "GeneralException",
      when: ({ Actions }) => Actions.length === acts[2],
      after: (acts[2] ?? 0) - 3,
    });
    const sheet = host.book.sheet("创建工作计划表");
    const mend = breakLine(host, (index) => {
      if (index === 3) sheet?.change(4, 2, { value: "刚刚填的" });
      return "answered";
    });
    await expect(fill()).rejects.toBeInstanceOf(ExcelProblem);
    mend();
    expect(sheet?.cell(4, 2).value).toBe("刚刚填的");
    sheet?.change(4, 2, { value: null });
    expect(valuesOf(wholeOf(host)) === valuesOf(states.before)).toBe(true);
  });

  it("protect a form in between: nothing is changed and no copy is left", async () => {
    const sheet = host.book.sheet("创建工作计划表");
    const mend = meanwhile(() => sheet && (sheet.protection = { password: false, options: {} }));
    await expect(fill()).rejects.toMatchObject({ reason: { key: "excel.write-undone" } });
    mend();
    expect(wholeOf(host) === states.before).toBe(true);
  });

  it("fill the same forms in another pane: the later one is told that rows came since it read them", async () => {
    const [first, second] = await Promise.allSettled([fill(), fill()]);
    const later = first?.status === "rejected" ? first : second;
    expect(later).toMatchObject({
      status: "rejected",
      reason: { reason: { key: "excel.rows-changed", params: { sheets: "创建工作计划表" } } },
    });
    expect(wholeOf(host) === states.after).toBe(true);
  });

  it("make copies in another pane: there are two sets of them, one after the other", async () => {
    const [copies] = asked;
    const both = await Promise.all([1, 2].map(() => excel.fillTemplates(copies, [], { patience: PATIENCE })));
    expect(both.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet)).sort()).toEqual(
      ["名单（已填）", "名单（已填）（2）", "自查表（已填）", "自查表（已填）（2）"].sort(),
    );
    expect(leftBehind(host)).toEqual([]);
  });

  it("write our own sheets in another pane: both are there", async () => {
    await Promise.all([fill(), writeSheets([smallPlan()], { patience: PATIENCE })]);
    expect(leftBehind(host)).toEqual([]);
    expect(host.book.sheet("达标汇总")).not.toBeNull();
    expect(host.book.sheet("自查表（已填）")).not.toBeNull();
  });

  it("have a copy of a filled copy in front: it never becomes ours", async () => {
    await fill();
    await Excel.run(async ({ workbook }) => {
      const { worksheets } = workbook;
      worksheets.getItem("自查表（已填）").copy("Beginning").activate();
      worksheets.getItem("自查表（已填）").delete();
      await workbook.context.sync();
    });
    const name = host.book.sheets[0]?.name ?? "";
    const [copies] = asked;
    await excel.fillTemplates(
      copies.filter(({ template }) => template === "自查表"),
      [],
      { patience: PATIENCE },
    );
    const own = (await readWorkbook()).own.map(({ sheet }) => sheet);
    expect(own).toContain("自查表（已填）");
    expect(own).not.toContain(name);
  });
});

describe("a look of a filled copy that Excel refuses", () => {
  it.each(["Formula", "SetValues"])("costs one notice and no value: %s", async (member) => {
    let at = 0;
    host.failNext({
      code: "InvalidArgument",
      when: ({ Actions }) => {
        at = Actions.findIndex(({ Name }) => Name === member);
        return Actions.some(({ Name }) => Name === "Trace") && at >= 0;
      },
      get after() {
        return at;
      },
      times: 50,
    });
    const { notices } = await fill();
    expect(notices).toMatchObject([{ key: "excel.look.references" }]);
    expect(valuesOf(wholeOf(host)) === valuesOf(states.after)).toBe(true);
    expect(leftBehind(host)).toEqual([]);
  });
});

describe("taking a filling back", () => {
  it("is done wholly or not at all, by the next start if need be, whatever fails and whenever the pane is closed", async () => {
    const requests: number[] = [];
    const { undo } = await fill();
    const filled = keepState(host);
    const counting = breakLine(host, (index, { Actions }) => {
      requests[index] = Actions.length;
      return "answered";
    });
    await undo({ patience: PATIENCE });
    counting();
    expect(wholeOf(host) === states.before).toBe(true);
    const wrong: string[] = [];
    const settled = async (what: string, mend: () => void): Promise<void> => {
      const failed = await undo({ patience: PATIENCE }).then(
        () => false,
        () => true,
      );
      mend();
      const { unfinished } = await readWorkbook();
      if (unfinished) await settleRun("rollback", { patience: PATIENCE });
      const now = wholeOf(host);
      const isWhole = now === states.before || (failed && !unfinished && now === states.after);
      if (!isWhole || leftBehind(host).length > 0) wrong.push(`${what}: ${leftBehind(host).join()}`);
      filled();
    };
    filled();
    for (const request of requests.keys()) {
      await settled(
        `lost answer to ${String(request)}`,
        breakLine(host, (index) => (index === request ? "lost" : "answered")),
      );
      await settled(
        `closed after ${String(request)}`,
        breakLine(host, (index) => (index < request ? "answered" : index === request ? "lost" : "unsent")),
      );
      for (const after of spreadOver(upTo(requests[request] ?? 0), 2)) {
        let index = -1;
        host.failNext({ code: "GeneralException", when: () => (index += 1) === request, after });
        await settled(`request ${String(request)}, act ${String(after)}`, () => {
          host.forgetFailures();
        });
        host.failNext({
          code: "InvalidOperation",
          when: ({ Actions }) => Actions.length === requests[request],
          after,
        });
        await settled(
          `closed at request ${String(request)}, act ${String(after)}`,
          breakLine(host, (at) => (at <= request ? "answered" : "unsent")),
        );
        host.forgetFailures();
      }
    }
    expect(wrong).toEqual([]);
  });

  it("leaves what was typed since, and rows that somebody wrote into", async () => {
    const { undo } = await fill();
    const sheet = host.book.sheet("创建工作计划表");
    sheet?.change(16, 8, { value: "补写" });
    expect(await undo({ patience: PATIENCE })).toMatchObject([
      { key: "excel.cells-changed", params: { sheet: "创建工作计划表" } },
    ]);
    expect(sheet?.cell(16, 8).value).toBe("补写");
    expect(leftBehind(host)).toEqual([]);
    const stand = (name: string, whole: string) =>
      (JSON.parse(whole) as { readonly sheets: readonly { readonly name: string }[] }).sheets.find(
        (one) => one.name === name,
      );
    expect(stand("规划模板", wholeOf(host))).toEqual(stand("规划模板", states.before));
  });
});
