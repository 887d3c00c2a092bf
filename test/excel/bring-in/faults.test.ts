import { excel, readWorkbook, settleRun, type SheetToBring } from "../../../src/excel";
import { ERROR_CODES } from "../../../src/excel/errors/error-codes";
import type { Host } from "../../../src/workbench/host";
import { isApiErrorCode } from "../../../src/workbench/host/protocol/api-error";
import { keepState } from "../../support/keep-state";
import { inLongRun, spreadOver } from "../../support/long-run";
import { openExcel, workbookFile, type Cells } from "../open-excel";
import { breakLine } from "../write/broken-line";
import { PATIENCE } from "../write/prepared-workbook";

const codes = ERROR_CODES.filter((code) => isApiErrorCode(code));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const CAME: Cells = [
  ["日期", "科室", "得分"],
  ["2024-03-05", "办公室", 95],
];
const NEWER: Cells = [...CAME, ["2024-03-12", "法规科", 88]];

let host: Host;
let answer: Host["answer"];
let restore: () => void;
let sheets: readonly SheetToBring[];
let base64 = "";
let prints = "";
const states = { before: "", after: "" };
const acts: number[] = [];

const wholeOf = ({ book }: Host): string =>
  JSON.stringify([
    book.sheets.map((sheet) => [
      sheet.name,
      sheet.visibility,
      [...sheet.entries()]
        .filter(([, , { value, formula }]) => value !== null || formula !== null)
        .map(([row, column, { value, formula, style }]) => [row, column, formula ?? value, style]),
    ]),
    book.names
      .map(({ name }) => name.replace(/^(WMJG_FROM\.).*/, "$1"))
      .sort((one, other) => (one < other ? -1 : 1)),
    [...book.settings.keys()],
  ]);

const sheetToBring = (name: string, replaces: string | null): SheetToBring => ({
  name,
  replaces,
  values: [],
  own: null,
});

const bring = async (asked = sheets) =>
  (await excel.others()).bringIn(
    { name: "来源.xlsx", dateSystem: 1900, base64, sheets: asked },
    { patience: PATIENCE },
  );

/** A workbook in which a sheet came in earlier, on which the clerk wrote something since, and a newer file. */
beforeAll(async () => {
  ({ host } = await openExcel(
    await workbookFile({ 考勤: [["姓名"]] }, (book) => {
      const cell = book.getWorksheet("考勤")?.getCell("B1");
      if (cell) cell.value = { formula: "1+1", result: 2 };
    }),
  ));
  const textOf = (file: Uint8Array) => Buffer.from(file).toString("base64");
  base64 = textOf(await workbookFile({ 卫生: CAME }));
  [{ prints = "" } = {}] = await bring([sheetToBring("卫生", null)]);
  host.book.sheet("卫生")?.change(5, 0, { value: "自己记的" });
  base64 = textOf(await workbookFile({ 卫生: NEWER, 学习: [["日期", "主题"]] }));
  sheets = [sheetToBring("卫生", "卫生"), sheetToBring("学习", null)];
  answer = host.answer.bind(host);
  restore = keepState(host);
  states.before = wholeOf(host);
  const mend = breakLine(host, (index, { Actions }) => {
    acts[index] = Actions.length;
    return "answered";
  });
  await bring();
  mend();
  states.after = wholeOf(host);
});

beforeEach(() => {
  host.answer = answer;
  host.forgetFailures();
  restore();
});

/** Brings in while something fails, starts the pane anew where it was cut off, and tells what is wrong afterwards. */
async function outcomeOf(mend: () => void = () => undefined): Promise<string> {
  const came = await bring().catch(() => null);
  mend();
  host.forgetFailures();
  const { unfinished, sheets: read } = await readWorkbook();
  if (unfinished) {
    const half = read.map(({ name }) => name).filter((name) => /前$|\(\d\)$/.test(name));
    if (half.length > 0) return `read ${half.join("、")}`;
    await settleRun(unfinished.isWhole ? "keep" : "rollback", { patience: PATIENCE });
  }
  const now = wholeOf(host);
  if (now === states.after) return "";
  if (came && !unfinished) return "brought in, but not all";
  return now === states.before ? "" : "half brought in";
}

describe("a fault while sheets are brought in", () => {
  it("leaves the workbook as it was or whole, whatever error comes at whatever act", async () => {
    expect(acts.length).toBeGreaterThan(8);
    const wrong: string[] = [];
    let turn = 0;
    for (const [request, count] of acts.entries())
      for (const after of spreadOver(upTo(count), 3))
        for (const code of inLongRun(1, 0) ? [codes[turn++ % codes.length] ?? "Conflict"] : codes) {
          restore();
          let index = -1;
          host.failNext({ code, when: () => (index += 1) === request, after });
          const outcome = await outcomeOf();
          if (outcome !== "")
            wrong.push(`${code} in request ${String(request)}, act ${String(after)}: ${outcome}`);
        }
    expect(wrong).toEqual([]);
  });

  it("is settled by the next start if the pane was closed after whatever act or request", async () => {
    const wrong: string[] = [];
    for (const [request, count] of acts.entries()) {
      restore();
      const ofRequest = await outcomeOf(
        breakLine(host, (at) => (at < request ? "answered" : at === request ? "lost" : "unsent")),
      );
      if (ofRequest !== "") wrong.push(`closed after request ${String(request)}: ${ofRequest}`);
      for (const after of spreadOver(upTo(count), 2)) {
        restore();
        let index = -1;
        host.failNext({ code: "GeneralException", when: () => (index += 1) === request, after });
        const outcome = await outcomeOf(breakLine(host, (at) => (at <= request ? "answered" : "unsent")));
        if (outcome !== "")
          wrong.push(`closed in request ${String(request)}, act ${String(after)}: ${outcome}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is put back or counts if only an answer was lost", async () => {
    const wrong: string[] = [];
    for (const lost of acts.keys()) {
      restore();
      const outcome = await outcomeOf(breakLine(host, (index) => (index === lost ? "lost" : "answered")));
      if (outcome !== "") wrong.push(`request ${String(lost)}: ${outcome}`);
      if (lost === acts.length - 1 && wholeOf(host) !== states.after)
        wrong.push("the last one does not count");
    }
    expect(wrong).toEqual([]);
  });

  it("waits while Excel can't put back, and says what hinders it", async () => {
    const told: unknown[] = [];
    let seen = -1;
    host.failNext({ code: "GeneralException", when: () => (seen += 1) === acts.length - 3 });
    const mend = breakLine(host, (index) => {
      if (index === acts.length - 2) host.state.otherWorkbookInFront = true;
      return "answered";
    });
    const bringing = (await excel.others()).bringIn(
      { name: "来源.xlsx", dateSystem: 1900, base64, sheets },
      {
        patience: { pause: 20, attempts: 50 },
        onWaiting: (why) => {
          told.push(why);
          if (told.length === 2) host.state.otherWorkbookInFront = false;
        },
      },
    );
    await expect(bringing).rejects.toMatchObject({ reason: { key: "excel.bring-in-undone" } });
    mend();
    expect(told.at(-1)).toBeNull();
    expect(wholeOf(host) === states.before).toBe(true);
  });
});

describe("others at work while sheets are brought in", () => {
  it("keep what they type on a sheet since the clerk was shown what would go", async () => {
    const [changed = null] = await (await excel.others()).changedSince([{ sheet: "卫生", prints }]);
    const asked = sheets.map((one) => (one.replaces ? { ...one, shown: { prints, changed } } : one));
    host.book.sheet("卫生")?.change(6, 0, { value: "刚刚填的" });
    await expect(bring(asked)).rejects.toMatchObject({
      reason: { key: "excel.bring-in-undone", params: { reason: { key: "excel.typed-meanwhile" } } },
    });
    expect(host.book.sheet("卫生")?.cell(6, 0).value).toBe("刚刚填的");
    host.book.sheet("卫生")?.change(6, 0, { value: null });
    expect(wholeOf(host) === states.before).toBe(true);
    await bring(asked);
    expect(wholeOf(host) === states.after).toBe(true);
  });

  it("bring in at the same time in another pane: one after the other", async () => {
    await Promise.all([bring([sheetToBring("学习", null)]), bring([sheetToBring("学习", null)])]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考勤", "卫生", "学习", "学习 (2)"]);
    expect((await readWorkbook()).unfinished).toBeNull();
  });
});
