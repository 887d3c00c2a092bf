import type { SheetPlan } from "../../../src/documents";
import { ExcelProblem, readWorkbook, writeSheets as write } from "../../../src/excel";
import type { FailurePlan } from "../../../src/workbench/host";
import { workbookFile } from "../open-excel";
import { spreadOver } from "../../support/long-run";
import { body, smallPlan } from "../sheet-plans";
import { after, isWriting, PATIENCE, prepared, stateOf } from "./prepared-workbook";

const writeSheets = (plans: readonly SheetPlan[]) => write(plans, { patience: PATIENCE });

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
      when: (request) => !isWriting(request) && request.Actions.some(({ Name }) => Name === "Values"),
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
        if (stage === "looks" && done === 0) host.failNext(atFirstDelete());
      },
    });
    expect(notices).toEqual([]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考勤", "达标汇总", "WMJG_选项", "规划"]);
    expect(host.book.sheet("达标汇总")?.cell(2, 0).value).toBe("z");
    expect([...host.book.settings.keys()]).toEqual([]);
  });
});
