import { readWorkbook, settleRun, writeSheets } from "../../../src/excel";
import type { Host } from "../../../src/workbench/host";
import { SheetModel } from "../../../src/workbench/host/model";
import { workbookFile } from "../open-excel";
import { body, smallPlan } from "../sheet-plans";
import { breakLine } from "./broken-line";
import { after, isWriting, PATIENCE, prepared, stateOf } from "./prepared-workbook";

const JOURNAL = "WMJG_writing";
const namesOf = ({ book }: Host): readonly string[] => book.sheets.map(({ name }) => name);
const write = () => writeSheets(after, { patience: PATIENCE });

let file: Uint8Array;
beforeAll(async () => {
  file = await workbookFile({ 考勤: [["姓名"], ["张三"]] });
});

/** Makes the run that is open one of another pane, whose last sign of life is so many milliseconds old. */
function ofAnotherPane({ book }: Host, ago: number): void {
  const journal = JSON.parse(String(book.settings.get(JOURNAL))) as object;
  const at = Date.now() - 600_000;
  const other = { ...journal, run: "other1", at, beat: Date.now() - ago };
  book.settings.set(JOURNAL, JSON.stringify(other));
  book.names = book.names.map((name) =>
    name.name === JOURNAL ? { ...name, target: { formula: `="other1 ${String(at)}"` } } : name,
  );
}

/** Writes until the pane is closed after the values; then it was another pane that wrote. */
async function cutOff(ago: number): Promise<Host> {
  const host = await prepared(file);
  let isClosed = false;
  const mend = breakLine(host, (_, request) => {
    if (isClosed) return "unsent";
    isClosed = isWriting(request);
    return "answered";
  });
  await write().catch(() => undefined);
  mend();
  ofAnotherPane(host, ago);
  return host;
}

describe("a run of another pane", () => {
  it("is not settled while it lives, and the reading says so", async () => {
    const host = await cutOff(5_000);
    const before = namesOf(host);
    expect((await readWorkbook()).unfinished).toMatchObject({ isAlive: true, sheets: ["达标汇总", "规划"] });
    for (const how of ["rollback", "keep"] as const)
      await expect(settleRun(how, { patience: PATIENCE })).rejects.toMatchObject({
        reason: { key: "excel.writing-elsewhere", params: { sheets: "达标汇总、规划" } },
      });
    expect(namesOf(host)).toEqual(before);
  });

  it("is settled once it has long been silent, or where nobody else can be at work", async () => {
    const silent = await cutOff(120_000);
    expect((await readWorkbook()).unfinished).toMatchObject({ isAlive: false });
    await settleRun("keep", { patience: PATIENCE });
    expect(namesOf(silent)).toEqual(["考勤", "达标汇总", "WMJG_选项", "规划"]);
    const alone = await cutOff(0);
    await settleRun("rollback", { patience: PATIENCE }, true);
    expect(namesOf(alone)).toEqual(["考勤", "达标汇总"]);
  });

  it("renews its sign of life with each request that changes anything", async () => {
    const host = await prepared(file);
    const beats: boolean[] = [];
    const mend = breakLine(host, (_, request) => {
      beats.push(JSON.stringify(request).includes("beat"));
      return "answered";
    });
    const rows = Array.from({ length: 3000 }, (_, at) =>
      body(`r${String(at)}`, "达标", at, "长".repeat(500)),
    );
    await writeSheets([smallPlan({ rows })]);
    mend();
    expect(beats.length).toBeGreaterThan(4);
    expect(beats.slice(2)).toEqual(beats.slice(2).map(() => true));
  });

  it("learns that another window has settled it meanwhile, and writes nothing more", async () => {
    const host = await prepared(file);
    const state = stateOf(host);
    let isSettled = false;
    const writing = writeSheets(after, {
      patience: PATIENCE,
      onProgress: ({ stage, done }) => {
        if (stage !== "looks" || done > 0 || isSettled) return;
        isSettled = true;
        host.book.settings.delete(JOURNAL);
        host.book.names = host.book.names.filter(({ name }) => name !== JOURNAL);
      },
    });
    await expect(writing).rejects.toMatchObject({ reason: { key: "excel.settled-elsewhere" } });
    expect(stateOf(host)).not.toBe(state);
  });
});

describe("a lock without a journal", () => {
  it("is told by the next reading, bars writing, and goes once the clerk says so", async () => {
    const host = await cutOff(120_000);
    await settleRun("keep", { patience: PATIENCE });
    host.book.names = [
      ...host.book.names,
      {
        id: JOURNAL,
        name: JOURNAL,
        scope: null,
        target: { formula: '="gone01 1"' },
        visible: false,
        comment: "",
      },
    ];
    expect((await readWorkbook()).unfinished).toEqual({
      at: 1,
      isAlive: false,
      isWhole: false,
      sheets: [],
      copies: [],
    });
    await expect(write()).rejects.toMatchObject({ reason: { key: "excel.unfinished-write" } });
    await settleRun("keep", { patience: PATIENCE });
    await expect(write()).resolves.toMatchObject({ notices: [] });
  });
});

describe("a sheet that bears the name of a copy", () => {
  it("stays when a run is put back, since only the run's mark tells its copies", async () => {
    const host = await prepared(file);
    let at = 0;
    host.failNext({
      code: "GeneralException",
      when: (request) => {
        // The sheet is copied then, but the copy has not got its name.
        at = request.Actions.findIndex(({ Name }) => Name === "Name");
        return isWriting(request);
      },
      get after() {
        return at;
      },
    });
    const writing = writeSheets(after, {
      patience: PATIENCE,
      // Between looking and writing a colleague makes sheets that are called like copies.
      onProgress: ({ stage, done }) => {
        if (stage !== "values" || done > 0) return;
        const others = ["达标汇总 (2)", "达标汇总 写入前"].map((name) => new SheetModel(name, name));
        host.book.sheets = [...host.book.sheets, ...others];
      },
    });
    await expect(writing).rejects.toMatchObject({ reason: { key: "excel.write-undone" } });
    expect(namesOf(host)).toEqual(["考勤", "达标汇总", "达标汇总 (2)", "达标汇总 写入前"]);
    expect(host.book.names.filter(({ name }) => name.startsWith("WMJG_copy"))).toEqual([]);
  });
});
