import type { SheetPlan } from "../../../src/documents";
import type { Sheet } from "../../../src/grid";
import { ExcelProblem, readWorkbook, settleRun, writeSheets, type WriteOptions } from "../../../src/excel";
import type { FailurePlan, Host } from "../../../src/workbench/host";
import { ERROR_CODES } from "../../../src/excel/errors/error-codes";
import { isApiErrorCode } from "../../../src/workbench/host/protocol/api-error";
import { inLongRun, spreadOver } from "../../support/long-run";
import { openExcel, workbookFile } from "../open-excel";
import { body, smallPlan } from "../sheet-plans";
import { breakLine } from "./broken-line";
import { after, isWriting, PATIENCE, prepared, stateOf, type Request } from "./prepared-workbook";

const isLooks = ({ Actions }: Request): boolean => Actions.some(({ Name }) => Name === "Trace");
const codes = ERROR_CODES.filter((code) => isApiErrorCode(code));

/** Keeps the notes of rows that are still there, as `carryOver` does for real sheets. */
function withNotes(plan: SheetPlan, { values }: Sheet): SheetPlan {
  const rows = plan.rows.map((row) => {
    const note = values.find(([id]) => row.id !== undefined && id === row.id)?.[3];
    return note === undefined || note === "" || row.cells["note"]
      ? row
      : { ...row, cells: { ...row.cells, note: { value: String(note) } } };
  });
  return { ...plan, rows };
}

const write = (options: WriteOptions = {}, plans: readonly SheetPlan[] = after) =>
  writeSheets(plans, {
    patience: PATIENCE,
    renew: (plan, sheet) => ({ plan: withNotes(plan, sheet), lines: null, looks: null }),
    ...options,
  });

/** Gives what a run of writing must never leave: its copies, drafts, lock and journal. */
const leftBehind = ({ book }: Host): readonly string[] => [
  ...book.sheets.map(({ name }) => name).filter((name) => /写入前|^WMJG |\(\d\)$/.test(name)),
  ...[...book.settings.keys()].filter((key) => key.startsWith("WMJG_writing")),
  ...book.names.map(({ name }) => name).filter((name) => name === "WMJG_writing"),
];

/** Gives all that the sheets hold, without their looks. */
const contentsOf = ({ book }: Host): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    book.sheets.map((sheet) => [
      sheet.name,
      [...sheet.entries()]
        .map(([row, column, { value, formula }]) => [row, column, formula ?? value])
        .filter(([, , content]) => content !== null),
    ]),
  );

const valuesOf = (host: Host): string => JSON.stringify(contentsOf(host));

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

let file: Uint8Array;
let stateBefore = "";
let valuesAfter = "";
const actions = { values: 0, looks: 0, requests: 0 };
/** How many acts each request has that puts back after a fault, and each that settles a run that was cut off. */
const putBack: { readonly atOnce: number[]; readonly later: number[] } = { atOnce: [], later: [] };

beforeAll(async () => {
  file = await workbookFile({ 考勤: [["姓名"], ["张三"]] });
  const host = await prepared(file);
  stateBefore = stateOf(host);
  const mend = breakLine(host, (index, request) => {
    if (isWriting(request)) actions.values = request.Actions.length;
    if (isLooks(request)) actions.looks = request.Actions.length;
    actions.requests = index + 1;
    return "answered";
  });
  await write();
  mend();
  valuesAfter = valuesOf(host);
  for (const when of ["atOnce", "later"] as const) await failPutBack(when, null);
});

/**
 * Writes until a fault near the end of the values, and lets putting back fail: at once, with the pane closed after the request that failed; or
 * at the next start, where the pane was closed before and where it tries again by itself. Gives what is wrong once it was put back after all.
 *
 * @param failing which request of putting back fails; none if absent
 */
async function failPutBack(
  when: keyof typeof putBack,
  failing: number | null,
  fault?: FailurePlan,
): Promise<string> {
  const host = await prepared(file);
  let seen = -1;
  const count = ({ Actions }: Request): void => {
    putBack[when][(seen += 1)] ??= Actions.length;
  };
  host.failNext({ code: "GeneralException", when: isWriting, after: actions.values - 30 });
  if (fault) host.failNext({ ...fault, when: () => seen === failing });
  let isAfter = false;
  const mend = breakLine(host, (_, sent) => {
    if (isAfter && (when === "later" || seen === failing)) return "unsent";
    if (isAfter) count(sent);
    isAfter ||= isWriting(sent);
    return "answered";
  });
  await write().catch(() => undefined);
  mend();
  for (let start = 1; start <= 2 && (await readWorkbook()).unfinished; start++) {
    const mendAgain = breakLine(host, (_, sent) => {
      if (when === "later") count(sent);
      return "answered";
    });
    await settleRun("rollback", { patience: PATIENCE }).catch(() => undefined);
    mendAgain();
  }
  const left = leftBehind(host);
  if (left.length > 0) return `left ${left.join("、")}`;
  return stateOf(host) === stateBefore ? "" : "not as it was";
}

/** Writes while something fails, starts the pane anew where a run was cut off, and tells what is wrong afterwards. */
async function outcomeOf(host: Host, mend: () => void = () => undefined): Promise<string> {
  const error: unknown = await write().then(
    () => null,
    (reason: unknown) => reason,
  );
  mend();
  const { unfinished } = await readWorkbook();
  if (unfinished) await settleRun("rollback", { patience: PATIENCE });
  const left = leftBehind(host);
  if (left.length > 0) return `left ${left.join("、")}`;
  if (error === null && !unfinished) return valuesOf(host) === valuesAfter ? "" : "written, but not all";
  if (stateOf(host) === stateBefore || valuesOf(host) === valuesAfter) return "";
  return "half-written";
}

async function wrongAt(
  plans: readonly (FailurePlan & { readonly after: number })[],
  mendOf: (host: Host) => () => void = () => () => undefined,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const plan of plans) {
    const host = await prepared(file);
    host.failNext(plan);
    const outcome = await outcomeOf(host, mendOf(host));
    if (outcome !== "") wrong.push(`${plan.code} at act ${String(plan.after)}: ${outcome}`);
  }
  return wrong;
}

/** Faults at acts of a request: a dozen with different errors, and in a long run each error at every act. */
function faultsOf(when: (request: Request) => boolean, count: number) {
  const fault = (after: number, code = codes[0]) => ({ code: code ?? "GeneralException", when, after });
  if (inLongRun(1, 0))
    return spreadOver(upTo(count), 12).map((at, index) => fault(at, codes[index % codes.length]));
  return upTo(count).flatMap((at) => codes.map((code) => fault(at, code)));
}

const STATES: readonly (readonly [string, (host: Host) => void, (host: Host) => void])[] = [
  [
    "another workbook in front",
    ({ state }) => (state.otherWorkbookInFront = true),
    ({ state }) => (state.otherWorkbookInFront = false),
  ],
  [
    "sheets grouped",
    ({ state }) => (state.sheetsGrouped = true),
    ({ state }) => (state.sheetsGrouped = false),
  ],
  [
    "the workbook's structure protected",
    ({ book }) => (book.structureProtected = true),
    ({ book }) => (book.structureProtected = false),
  ],
];

describe("a fault while sheets are written", () => {
  it("leaves the workbook as it was or whole, whatever error comes at whatever act of the values", async () => {
    expect(await wrongAt(faultsOf(isWriting, actions.values))).toEqual([]);
  });

  it("costs no value, whatever error comes at whatever act of the looks", async () => {
    expect(await wrongAt(faultsOf(isLooks, actions.looks))).toEqual([]);
  });

  it("is put back by the next start if putting back fails too, at whatever act", async () => {
    const wrong: string[] = [];
    let turn = 0;
    for (const when of ["atOnce", "later"] as const) {
      expect(putBack[when].length).toBeGreaterThan(5);
      for (const [request, count] of [...putBack[when]].entries())
        for (const after of spreadOver(upTo(count), 2))
          for (const code of inLongRun(1, 0) ? [codes[turn++ % codes.length] ?? "Conflict"] : codes) {
            const outcome = await failPutBack(when, request, { code, after });
            if (outcome !== "")
              wrong.push(`${code} ${when}, request ${String(request)}, act ${String(after)}: ${outcome}`);
          }
    }
    expect(wrong).toEqual([]);
  });

  it("is settled by the next start if the pane was closed after whatever request", async () => {
    const wrong: string[] = [];
    for (const last of upTo(actions.requests)) {
      const host = await prepared(file);
      const outcome = await outcomeOf(
        host,
        breakLine(host, (index) => (index < last ? "answered" : index === last ? "lost" : "unsent")),
      );
      if (outcome !== "") wrong.push(`after request ${String(last)}: ${outcome}`);
    }
    expect(wrong).toEqual([]);
  });

  it("is settled by the next start if the pane was closed after whatever act", async () => {
    const plans = spreadOver(upTo(actions.values), 6).map((at) => ({
      code: "GeneralException" as const,
      when: isWriting,
      after: at,
    }));
    const closed = (host: Host) => {
      let isClosed = false;
      return breakLine(host, (_, request) => {
        if (isClosed) return "unsent";
        isClosed = isWriting(request);
        return "answered";
      });
    };
    expect(await wrongAt(plans, closed)).toEqual([]);
  });

  it("counts what was done if only the answer was lost", async () => {
    const wrong: string[] = [];
    for (const lost of upTo(actions.requests)) {
      const host = await prepared(file);
      const outcome = await outcomeOf(
        host,
        breakLine(host, (index) => (index === lost ? "lost" : "answered")),
      );
      if (outcome !== "") wrong.push(`request ${String(lost)}: ${outcome}`);
      if (lost >= 2 && valuesOf(host) !== valuesAfter)
        wrong.push(`request ${String(lost)} was done, but not counted`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("a cosmetic member that Excel refuses", () => {
  it("costs one notice and no value, whichever it is", async () => {
    const sets = new Set<string>();
    const host = await prepared(file);
    const mend = breakLine(host, (_, request) => {
      if (isLooks(request))
        for (const { Name, ActionType } of request.Actions) if (Name && ActionType !== 5) sets.add(Name);
      return "answered";
    });
    await write();
    mend();
    // What comes first says that the run lives, what comes last drops the copies: neither is a look.
    const members = [...sets].filter((name) => !["Value", "Delete"].includes(name) && !name.startsWith("_"));
    expect(members.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const member of spreadOver(members, 5)) {
      const one = await prepared(file);
      let at = 0;
      one.failNext({
        code: "InvalidArgument",
        when: (request) => {
          at = request.Actions.findIndex(({ Name }) => Name === member);
          return isLooks(request) && at >= 0;
        },
        get after() {
          return at;
        },
        times: 50,
      });
      const { notices } = await write();
      if (notices.length !== 1 || valuesOf(one) !== valuesAfter || leftBehind(one).length > 0)
        wrong.push(`${member}: ${JSON.stringify(notices)} ${leftBehind(one).join()}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("others at work while sheets are written", () => {
  it("two panes write one after the other and leave one set of sheets", async () => {
    const host = await prepared(file);
    await Promise.all([write(), write()]);
    expect(leftBehind(host)).toEqual([]);
    expect(valuesOf(host)).toBe(valuesAfter);
    expect((await readWorkbook()).own).toHaveLength(2);
  });

  it("two panes that both make new sheets leave one set of them", async () => {
    const { host } = await openExcel(file);
    const both = await Promise.all([write(), write()]);
    expect(both.map(({ sheets }) => sheets.map(({ created }) => created))).toContainEqual([false, false]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考勤", "WMJG_选项", "达标汇总", "规划"]);
  });

  it("keep what they type between looking and writing", async () => {
    const host = await prepared(file);
    let typed = false;
    await write(
      {
        onProgress: ({ stage, done }) => {
          if (stage !== "values" || done > 0 || typed) return;
          typed = true;
          host.book.sheet("达标汇总")?.change(3, 3, { value: "刚刚填的" });
        },
      },
      [smallPlan({ rows: [...smallPlan().rows.slice(0, 2), body("b", "达标", 12), body("c", "达标", 1)] })],
    );
    expect(host.book.sheet("达标汇总")?.cell(2, 3).value).toBe("刚刚填的");
    expect(leftBehind(host)).toEqual([]);
  });

  it("are told when they don't stop typing, and nothing is written", async () => {
    const host = await prepared(file);
    let turn = 0;
    const typing = write({
      onProgress: ({ stage, done }) => {
        if (stage === "values" && done === 0)
          host.book.sheet("达标汇总")?.change(3, 3, { value: `第${String(++turn)}次` });
      },
    });
    await expect(typing).rejects.toMatchObject({
      reason: { key: "excel.typed-meanwhile", params: { sheets: "达标汇总" } },
    });
    expect(host.book.sheet("达标汇总")?.cell(3, 3).value).toBe("第4次");
    expect(leftBehind(host)).toEqual([]);
  });

  it("protect a sheet in between: nothing is changed and no copy is left", async () => {
    const host = await prepared(file);
    const sheet = host.book.sheet("达标汇总");
    const values = valuesOf(host);
    const writing = write({
      onProgress: ({ stage }) => {
        if (stage === "values" && sheet) sheet.protection = { password: false, options: {} };
      },
    });
    await expect(writing).rejects.toMatchObject({ reason: { key: "excel.write-undone" } });
    expect(leftBehind(host)).toEqual([]);
    expect(valuesOf(host)).toBe(values);
  });
});

describe("putting back while Excel can't", () => {
  it.each(STATES)("waits, says what hinders it and goes on by itself: %s", async (_, hinder, free) => {
    const host = await prepared(file);
    const told: unknown[] = [];
    host.failNext({ code: "GeneralException", when: isWriting, after: actions.values - 30 });
    let isWritten = false;
    const mend = breakLine(host, (_index, request) => {
      // What comes after the writing finds Excel hindered.
      if (isWritten && told.length === 0) hinder(host);
      isWritten ||= isWriting(request);
      return "answered";
    });
    const error: unknown = await write({
      patience: { pause: 20, attempts: 50 },
      onWaiting: (why) => {
        told.push(why);
        if (told.length === 2) free(host);
      },
    }).catch((reason: unknown) => reason);
    mend();
    expect(error).toBeInstanceOf(ExcelProblem);
    expect(stateOf(host)).toBe(stateBefore);
    expect(leftBehind(host)).toEqual([]);
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toBeNull();
  });
});

describe("a clerk's copy of our sheet", () => {
  it("never becomes ours and takes no name along, though it is in front", async () => {
    const host = await prepared(file);
    await Excel.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("达标汇总").copy("Beginning");
      copy.activate();
      await context.sync();
    });
    const before = contentsOf(host)["达标汇总 (2)"];
    const longer = after.map((plan) =>
      plan.kind === "summary" ? { ...plan, rows: [...plan.rows, body("x", "达标", 9)] } : plan,
    );
    await write({}, longer);
    expect(contentsOf(host)["达标汇总 (2)"]).toEqual(before);
    const [summary] = (await readWorkbook()).own.filter(({ kind }) => kind === "summary");
    expect(summary).toMatchObject({ sheet: "达标汇总", area: { rows: longer[0]?.rows.length } });
    expect((await readWorkbook()).own.map(({ sheet }) => sheet).sort()).toEqual(["规划", "达标汇总"].sort());
    const { undo } = await write();
    await undo();
    expect((await readWorkbook()).own.map(({ sheet }) => sheet).sort()).toEqual(["规划", "达标汇总"].sort());
  });
});

describe("a sheet of thousands of rows", () => {
  it("is renewed, put back and undone with nothing above 4 MB on the line", async () => {
    const { host } = await openExcel(file, { payloadLimit: 4_000_000 });
    const count = inLongRun(6_000, 20_000);
    const last = count - 1000;
    const rows = Array.from({ length: count }, (_, at) => ({
      ...body(`r${String(at)}`, "达标", at, "这一格是单位自己填的"),
      height: at < 4_000 ? 18 : 20,
    }));
    const large = smallPlan({ rows: [...smallPlan().rows.slice(0, 2), ...rows] });
    await writeSheets([large]);
    host.book.sheet("达标汇总")?.change(last, 3, { value: "已报送" });
    const before = contentsOf(host);
    host.failNext({
      code: "GeneralException",
      when: ({ Actions }) => Actions.some(({ Name }) => Name === "Values"),
      after: 30,
    });
    await expect(writeSheets([large], { patience: PATIENCE })).rejects.toBeInstanceOf(ExcelProblem);
    expect(JSON.stringify(contentsOf(host)) === JSON.stringify(before)).toBe(true);
    const { undo } = await writeSheets([large], { patience: PATIENCE });
    expect(host.book.sheet("达标汇总")?.cell(last, 3).value).toBe("这一格是单位自己填的");
    await undo({ patience: PATIENCE });
    expect(JSON.stringify(contentsOf(host)) === JSON.stringify(before)).toBe(true);
    expect(leftBehind(host)).toEqual([]);
  });
});

describe("a run that was cut off", () => {
  /** Writes until the pane is closed after the values. */
  async function cutOff(): Promise<Host> {
    const host = await prepared(file);
    let isClosed = false;
    const mend = breakLine(host, (_, request) => {
      if (isClosed) return "unsent";
      isClosed = isWriting(request);
      return "answered";
    });
    await write().catch(() => undefined);
    mend();
    return host;
  }

  it("is told by the next reading, and its copies are no information", async () => {
    await cutOff();
    const { sheets, unfinished } = await readWorkbook();
    expect(unfinished).toMatchObject({
      isWhole: true,
      sheets: ["达标汇总", "规划"],
      copies: ["达标汇总 写入前"],
    });
    expect(sheets.map(({ name }) => name)).toEqual(["考勤", "达标汇总", "规划"]);
  });

  it("is put back", async () => {
    const host = await cutOff();
    await settleRun("rollback");
    expect(leftBehind(host)).toEqual([]);
    expect(stateOf(host)).toBe(stateBefore);
  });

  it("is found in the saved file and put back there", async () => {
    const { host } = await openExcel(await (await cutOff()).save());
    expect((await readWorkbook()).unfinished?.copies).toEqual(["达标汇总 写入前"]);
    await settleRun("rollback");
    expect(leftBehind(host)).toEqual([]);
    expect(contentsOf(host)["达标汇总"]).toContainEqual([3, 3, "已报送"]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考勤", "达标汇总"]);
  });

  it("is kept", async () => {
    const host = await cutOff();
    await settleRun("keep");
    expect(leftBehind(host)).toEqual([]);
    expect(valuesOf(host)).toBe(valuesAfter);
  });

  it("is settled before anything is written again", async () => {
    await cutOff();
    await expect(write()).rejects.toMatchObject({ reason: { key: "excel.unfinished-write" } });
  });
});

describe("undoing a write", () => {
  it("takes out a sheet that the clerk has hidden deeply since", async () => {
    const { host } = await openExcel(await workbookFile({ 学习台账: [["x"]] }));
    const { undo } = await writeSheets([smallPlan()]);
    const written = host.book.sheets.find(({ name }) => name === "达标汇总");
    if (!written) throw new Error("nothing was written");
    written.visibility = "VeryHidden";
    await undo({ patience: PATIENCE });
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["学习台账"]);
  });

  it("removes new sheets and writes the others back", async () => {
    const host = await prepared(file);
    const before = contentsOf(host);
    const { undo } = await write();
    await undo({ patience: PATIENCE });
    expect(leftBehind(host)).toEqual([]);
    // Lists of choices are never changed or removed.
    const { WMJG_选项: lists, ...now } = contentsOf(host);
    expect(lists).toBeDefined();
    expect(now).toEqual(before);
    expect((await readWorkbook()).own).toMatchObject([{ sheet: "达标汇总", area: { rows: 4 } }]);
    expect(host.book.sheet("达标汇总")?.columns.get(3)?.size).toBe(200);
  });

  it("gives back drop-downs, colours that follow the cell and charts of rows that are there still", async () => {
    const { host } = await openExcel(file);
    const [first, second] = after;
    if (!first || !second) throw new RangeError("No plans");
    await writeSheets([first]);
    const rulesOf = () => {
      const { validations = [], formats = [], charts = [] } = host.book.sheet("达标汇总") ?? {};
      return [
        validations.map(({ areas, validation }) => [areas, validation.formulae]),
        formats.map(({ areas, rule }) => [areas, rule]),
        charts.map(({ name, series }) => [name, series.map(({ values }) => values)]),
      ];
    };
    const before = rulesOf();
    const more = {
      ...first,
      rows: [...first.rows.slice(0, 2), body("x", "达标", 9), ...first.rows.slice(2)],
    };
    const { undo } = await writeSheets([more]);
    expect(rulesOf()).not.toEqual(before);
    await undo({ patience: PATIENCE });
    expect(rulesOf()).toEqual(before);
  });

  it("is all or nothing", async () => {
    const host = await prepared(file);
    const { undo } = await write();
    const values = valuesOf(host);
    host.failNext({ code: "GeneralException", when: isWriting, after: 60 });
    await expect(undo({ patience: PATIENCE })).rejects.toBeInstanceOf(ExcelProblem);
    expect(valuesOf(host)).toBe(values);
    expect(leftBehind(host)).toEqual([]);
  });
});
