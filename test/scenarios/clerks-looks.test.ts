import fc from "fast-check";
import packageInfo from "../../package.json";
import { writePlans } from "../../src/assistant/writing/write-plans";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../src/documents";
import { bodyRow, noteRow } from "../../src/documents/kit/table-rows";
import { tableSheet } from "../../src/documents/kit/table-sheet";
import { excel } from "../../src/excel";
import type { SheetModel } from "../../src/workbench/host";
import { restyled, type Style } from "../../src/workbench/host/model";
import type { OfficeInNode } from "../../src/workbench/host/node";
import { openExcel, workbookFile } from "../excel/open-excel";
import { inLongRun, seeded, spreadOver } from "../support/long-run";

/*
 * A sheet is renewed again and again while its rows come, go and change their order, and a clerk works on it in between: paints
 * cells, leaves notes, hides and widens, puts rows in and writes over cells of ours. All of it has to be there ever after.
 */
const WORKBOOKS = inLongRun(2, 30);
const RENEWALS = inLongRun(4, 10);

const COLUMNS: readonly PlanColumn[] = [
  { key: "dimension", header: "维度", width: 8, owner: "ours", style: "table-dimension" },
  { key: "title", header: "指标", width: 20, owner: "ours", style: "table-text" },
  { key: "verdict", header: "结论", width: 10, owner: "ours", style: "table-centre" },
  { key: "actual", header: "实际", width: 8, owner: "ours", style: "table-number" },
  { key: "note", header: "备注", width: 20, owner: "clerk", style: "table-clerk" },
  { key: "id", header: "任务编号", width: 12, owner: "ours", style: "table-id", hidden: true },
];
const VISIBLE = COLUMNS.length - 1;
const IDS = Array.from({ length: 14 }, (_, at) => `task-${String.fromCharCode(97 + at)}`);

/** What a sheet says at one time: which rows there are, in which order, and how they were judged. */
interface Edition {
  readonly present: readonly number[];
  readonly verdicts: number;
  readonly notes: number;
}

interface Act {
  readonly what:
    | "fill"
    | "font"
    | "note"
    | "thread"
    | "hide"
    | "height"
    | "width"
    | "hide-column"
    | "tab"
    | "insert"
    | "insert-blank"
    | "overwrite"
    | "type";
  readonly row: number;
  readonly column: number;
}

const edition: fc.Arbitrary<Edition> = fc.record({
  present: fc.shuffledSubarray(
    IDS.map((_, at) => at),
    { minLength: 4 },
  ),
  verdicts: fc.nat(0xffff),
  notes: fc.nat(3),
});
const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(
    ...(["fill", "fill", "font", "note", "thread", "hide", "height", "width", "hide-column"] as const),
    ...(["tab", "insert", "insert-blank", "overwrite", "overwrite", "type"] as const),
  ),
  row: fc.nat(999),
  column: fc.nat(99),
});
const round = fc.record({ edition, acts: fc.array(act, { minLength: 2, maxLength: 6 }) });

/** The sheet of an edition; rows that the clerk left something on never go. */
function planOf({ present, verdicts, notes }: Edition, needed: ReadonlySet<string>): SheetPlan {
  const ids = present.map((at) => IDS[at] ?? "");
  const all = [...ids, ...IDS.filter((id) => needed.has(id) && !ids.includes(id))];
  const body = all.map((id): PlanRow => {
    const at = IDS.indexOf(id);
    const isMet = ((verdicts >> at) & 1) === 1;
    const cells: Record<string, PlanCell> = {
      dimension: { value: at < 7 ? "学习教育" : "环境卫生", style: "table-dimension" },
      title: { value: `第${String(at)}项` },
      verdict: { value: isMet ? "达标" : "未达标", style: isMet ? "verdict-met" : "verdict-unmet" },
      actual: { value: (verdicts % 97) + at },
      id: { value: id },
    };
    return bodyRow(COLUMNS, id, cells);
  });
  const below = Array.from({ length: notes }, (_, at) =>
    noteRow(COLUMNS, `说明：${String(at)}-${String(verdicts)}`),
  );
  return tableSheet({
    kind: "tasks",
    edition: "",
    columns: COLUMNS,
    repeatedColumn: "dimension",
    tabColor: "#4472C4",
    unit: "某局",
    title: { of: "", end: "任务分解表" },
    subtitles: [`截至第${String(verdicts)}日`],
    body: [...body, ...below],
    labels: ["截至第", "说明："],
    signers: {},
  });
}

/** What the clerk left, by the row that it belongs to, and how to see that it is still there. */
interface Left {
  readonly row: string;
  readonly what: string;
  readonly isThere: () => boolean;
}

class MarkingClerk {
  private left: readonly Left[] = [];
  private count = 0;

  constructor(private readonly sheet: SheetModel) {}

  get needed(): ReadonlySet<string> {
    return new Set(this.left.map(({ row }) => row));
  }

  missing(): readonly string[] {
    return this.left.filter(({ isThere }) => !isThere()).map(({ row, what }) => `${row}: ${what}`);
  }

  private rowOf(id: string): number {
    const found = [...this.sheet.entries()].find(
      ([, column, { value }]) => column === COLUMNS.length - 1 && value === id,
    );
    return found?.[0] ?? -1;
  }

  private leave(row: string, what: string, isThere: () => boolean, replaces = what): void {
    this.left = [
      ...this.left.filter((one) => one.row !== row || one.what !== replaces),
      { row, what, isThere },
    ];
  }

  private paint(row: number, column: number, style: Style): void {
    this.sheet.change(row, column, { style: restyled(this.sheet.cell(row, column).style, style) });
  }

  async work(office: OfficeInNode, { what, row: at, column: place }: Act): Promise<void> {
    const { sheet } = this;
    const ids = IDS.filter((id) => this.rowOf(id) >= 0);
    const id = ids[at % ids.length] ?? "";
    const row = this.rowOf(id);
    // The first column is merged over the rows that share it.
    const column = 1 + (place % (VISIBLE - 1));
    this.count += 1;
    const color = `FF${(0x100000 + this.count * 4097).toString(16).toUpperCase().slice(-6)}`;
    const word = `记${String(this.count)}录`;
    const spot = `${COLUMNS[column]?.key ?? ""}`;
    const cell = () => sheet.cell(this.rowOf(id), column);
    switch (what) {
      case "fill":
        this.paint(row, column, { fill: { type: "pattern", pattern: "solid", fgColor: { argb: color } } });
        return this.leave(id, `fill ${spot}`, () => cell().style.fill?.fgColor?.argb === color);
      case "font":
        this.paint(row, column, { font: { italic: true, strike: true, size: 20, color: { argb: color } } });
        return this.leave(id, `font ${spot}`, () => {
          const { font } = cell().style;
          return (
            font?.color?.argb === color && font.italic === true && font.strike === true && font.size === 20
          );
        });
      case "note":
      case "thread":
        if (sheet.notes.some((note) => note.row === row && note.column === column)) return;
        sheet.notes = [
          ...sheet.notes,
          { row, column, text: word, ...(what === "thread" ? { thread: `{C${String(this.count)}}` } : {}) },
        ];
        return this.leave(id, `note ${spot}`, () =>
          sheet.notes.some(
            (note) => note.text === word && note.row === this.rowOf(id) && note.column === column,
          ),
        );
      case "hide":
        sheet.rows.set(row, { ...sheet.rows.get(row), hidden: true });
        return this.leave(id, "hidden", () => sheet.rows.get(this.rowOf(id))?.hidden === true);
      case "height":
        if (sheet.rows.get(row)?.hidden) return;
        sheet.rows.set(row, { size: 100 + this.count });
        const size = 100 + this.count;
        return this.leave(id, "height", () => {
          const line = sheet.rows.get(this.rowOf(id));
          return line?.size === size || line?.hidden === true;
        });
      case "width":
        if (sheet.columns.get(column)?.hidden) return;
        sheet.columns.set(column, { size: 150 + this.count });
        const width = 150 + this.count;
        return this.leave("", `width ${spot}`, () => {
          const line = sheet.columns.get(column);
          return line?.size === width || line?.hidden === true;
        });
      case "hide-column":
        sheet.columns.set(column, { ...sheet.columns.get(column), hidden: true });
        return this.leave("", `hidden ${spot}`, () => sheet.columns.get(column)?.hidden === true);
      case "tab":
        sheet.tabColor = `#${color.slice(2)}`;
        return this.leave("", "tab", () => sheet.tabColor === `#${color.slice(2)}`);
      case "insert":
      case "insert-blank": {
        // A row put in later stands between the row above and one that was put in before.
        if (this.left.some((one) => one.row === id && one.what.startsWith("row below"))) return;
        await office.Excel.run(async (context) => {
          const there = context.workbook.worksheets.getItem(sheet.id);
          there.getRange(`${String(row + 2)}:${String(row + 2)}`).insert("Down");
          await context.sync();
        });
        sheet.rows.set(row + 1, { size: 33 });
        for (let at = 0; at < VISIBLE; at += 1) sheet.change(row + 1, at, { value: null });
        this.paint(row + 1, column, {
          fill: { type: "pattern", pattern: "solid", fgColor: { argb: color } },
        });
        if (what === "insert") {
          sheet.change(row + 1, 1, { value: word });
          sheet.change(row + 1, 3, { value: this.count });
        }
        const [first, second] = what === "insert" ? [word, this.count] : [null, null];
        return this.leave(id, "row below", () => {
          const below = this.rowOf(id) + 1;
          return (
            sheet.cell(below, 1).value === first &&
            sheet.cell(below, 3).value === second &&
            sheet.rows.get(below)?.size === 33 &&
            sheet.cell(below, column).style.fill?.fgColor?.argb === color
          );
        });
      }
      case "overwrite": {
        const ours = 1 + (place % 3);
        sheet.change(row, ours, { value: word });
        const key = COLUMNS[ours]?.key ?? "";
        return this.leave(id, `text ${key}`, () => sheet.cell(this.rowOf(id), ours).value === word);
      }
      case "type":
        sheet.change(row, VISIBLE - 1, { value: word });
        return this.leave(id, "typed", () => sheet.cell(this.rowOf(id), VISIBLE - 1).value === word);
    }
  }
}

describe(`what a clerk gave to a sheet (${String(WORKBOOKS * RENEWALS)} renewals)`, () => {
  it("stays with the row or the column that it was given to, and the second writing changes nothing", async () => {
    const bare = await workbookFile({ 台账: [["x"]] });
    await fc.assert(
      fc.asyncProperty(
        edition,
        fc.array(round, { minLength: RENEWALS, maxLength: RENEWALS }),
        async (first, rounds) => {
          const office = await openExcel(bare);
          await writePlans(excel, [planOf(first, new Set())]);
          const sheet = office.host.book.sheet("任务分解表") ?? office.host.book.sheets[1];
          if (!sheet) throw new Error("No sheet was written.");
          const clerk = new MarkingClerk(sheet);
          for (const { edition: next, acts } of rounds) {
            for (const one of acts) await clerk.work(office, one);
            expect(clerk.missing()).toEqual([]);
            const plan = planOf(next, clerk.needed);
            await writePlans(excel, [plan]);
            expect(clerk.missing()).toEqual([]);
            const cells = () => JSON.stringify([...sheet.entries()].sort(([a, b], [c, d]) => a - c || b - d));
            const before = [cells(), JSON.stringify([...sheet.rows].sort(([a], [b]) => a - b)), sheet.merges];
            await writePlans(excel, [plan]);
            expect([
              cells(),
              JSON.stringify([...sheet.rows].sort(([a], [b]) => a - b)),
              sheet.merges,
            ]).toEqual(before);
            expect(clerk.missing()).toEqual([]);
          }
        },
      ),
      { ...seeded, numRuns: WORKBOOKS, endOnFailure: true },
    );
  });
});

it("leaves the font of a link that stays as it was, ours or the clerk's", async () => {
  const plain = planOf({ present: [0, 1, 2], verdicts: 7, notes: 0 }, new Set());
  const link = { sheet: "台账", row: 0, column: 0, rows: 1, columns: 1 };
  const rows = plain.rows.map((row): PlanRow =>
    row.role === "body"
      ? { ...row, cells: { ...row.cells, title: { value: "看台账", style: "table-link", link } } }
      : row,
  );
  const office = await openExcel(await workbookFile({ 台账: [["x"]] }));
  await writePlans(excel, [{ ...plain, rows }]);
  const sheet = office.host.book.sheets[1];
  const linked = [...(sheet?.entries() ?? [])].filter(([, , { value }]) => value === "看台账");
  const fontOf = (at: number) => sheet?.cell(linked[at]?.[0] ?? -1, 1).style.font;
  const ours = fontOf(0);
  const last = linked.at(-1);
  sheet?.change(last?.[0] ?? -1, 1, {
    style: restyled(last?.[2].style ?? {}, { font: { color: { argb: "FFC00000" } } }),
  });
  await writePlans(excel, [{ ...plain, rows }]);
  expect(fontOf(0)).toEqual(ours);
  expect(fontOf(linked.length - 1)?.color).toMatchObject({ argb: "FFC00000" });
});

describe("a text of ours that a clerk wrote over", () => {
  const first: Edition = { present: [0, 1, 2, 3], verdicts: 1, notes: 0 };
  const next: Edition = { ...first, verdicts: 0xffff };
  const plans = (one: Edition) => [planOf(one, new Set())];

  it("stays and is told with ours, renewal after renewal, until ours is taken", async () => {
    const office = await openExcel(await workbookFile({ 台账: [["x"]] }));
    await writePlans(excel, plans(first));
    const sheet = office.host.book.sheets[1];
    const row = [...(sheet?.entries() ?? [])].find(([, , { value }]) => value === "task-b")?.[0] ?? -1;
    expect(sheet?.cell(row, 2).value).toBe("未达标");
    sheet?.change(row, 2, { value: "基本达标" });

    for (let time = 0; time < 2; time += 1) {
      const { sheets } = await writePlans(excel, plans(next));
      expect(sheets[0]?.overwritten).toEqual([
        {
          id: "tasks/task-b/verdict",
          cell: { sheet: sheet?.name, row, column: 2, rows: 1, columns: 1 },
          mine: "基本达标",
          ours: "达标",
        },
      ]);
      expect(sheet?.cell(row, 2).value).toBe("基本达标");
    }
    await writePlans(excel, plans(next), {}, ["tasks/task-b/verdict"]);
    expect(sheet?.cell(row, 2).value).toBe("达标");
    const { sheets } = await writePlans(excel, plans(next));
    expect(sheets[0]?.overwritten).toEqual([]);
  });

  it("is told where it was deleted, and in a title or a cell that is merged over several rows", async () => {
    const office = await openExcel(await workbookFile({ 台账: [["x"]] }));
    await writePlans(excel, plans(first));
    const sheet = office.host.book.sheets[1];
    const row = [...(sheet?.entries() ?? [])].find(([, , { value }]) => value === "task-a")?.[0] ?? -1;
    sheet?.change(row, 1, { value: null });
    sheet?.change(row, 0, { value: "学习" });
    sheet?.change(1, 0, { value: "截至第一季度" });
    const { sheets } = await writePlans(excel, plans(next));
    expect(sheets[0]?.overwritten.map(({ mine, ours }) => [mine, ours])).toEqual([
      ["截至第一季度", "截至第65535日"],
      [null, "第0项"],
      ["学习", "学习教育"],
    ]);
    expect([sheet?.cell(1, 0).value, sheet?.cell(row, 1).value, sheet?.cell(row, 0).value]).toEqual([
      "截至第一季度",
      null,
      "学习",
    ]);
  });

  it("stays where it was written among our own notes, in a column that can be seen", async () => {
    const office = await openExcel(await workbookFile({ 台账: [["x"]] }));
    await writePlans(excel, plans(first));
    const sheet = office.host.book.sheets[1];
    if (!sheet) throw new Error("No sheet was written.");
    const rowOf = (id: string) => [...sheet.entries()].find(([, , { value }]) => value === id)?.[0] ?? -1;
    const [notes, words] = [COLUMNS.length, VISIBLE];
    const noted = String(sheet.cell(rowOf("task-b"), notes).value);
    expect(String(sheet.cell(2, notes).value)).toContain(` v${packageInfo.version} `);
    expect([noted[0], sheet.columns.get(notes)?.hidden]).toEqual(["~", true]);
    sheet.change(rowOf("task-a"), notes, { value: "盖在上面" });
    sheet.change(rowOf("task-b"), notes, { value: `${noted} 写在 后面` });
    sheet.change(rowOf("task-c"), 2, { value: "基本达标" });
    for (let time = 0; time < 2; time += 1) {
      await writePlans(excel, plans(next));
      expect(sheet.cell(rowOf("task-a"), words).value).toBe("盖在上面");
      expect(sheet.cell(rowOf("task-b"), words).value).toBe("写在 后面");
      expect(sheet.cell(rowOf("task-c"), 2).value).toBe("基本达标");
      expect(Array.from({ length: 3 }, (_, at) => sheet.columns.get(words + at)?.hidden ?? false)).toEqual([
        false,
        true,
        true,
      ]);
      expect(String(sheet.cell(rowOf("task-b"), words + 2).value)).toMatch(/^~[ -~]*$/);
    }
  });

  it("goes back with the rows when the write is undone", async () => {
    const office = await openExcel(await workbookFile({ 台账: [["x"]] }));
    await writePlans(excel, plans({ ...first, present: [0, 2, 4, 6] }));
    const sheet = office.host.book.sheets[1];
    if (!sheet) throw new Error("No sheet was written.");
    const rowOf = (id: string) => [...sheet.entries()].find(([, , { value }]) => value === id)?.[0] ?? -1;
    sheet.notes = [{ row: rowOf("task-e"), column: 1, text: "问过" }];
    sheet.rows.set(rowOf("task-g"), { hidden: true });
    const green = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00B050" } };
    const place = [rowOf("task-c"), 1] as const;
    sheet.change(...place, {
      style: restyled(sheet.cell(...place).style, { fill: green, font: { size: 20 } }),
    });
    sheet.tabColor = "#00B050";
    const look = (row: number, column: number) => {
      const { fill, font, bold, italic, underline } = office.host.view.cell(sheet, row, column).style;
      return { fill, font, bold, italic, underline };
    };
    const state = () =>
      JSON.stringify([
        [...sheet.entries()]
          .filter(([, column]) => column <= COLUMNS.length)
          .map(([row, column, { value }]) => [row, column, value, look(row, column)])
          .sort(),
        sheet.tabColor,
        sheet.notes,
        sheet.merges,
        [...sheet.rows].filter(([, { hidden }]) => hidden),
      ]);
    const before = state();
    const { undo } = await writePlans(excel, plans({ ...next, present: [0, 1, 3, 4, 5, 6], notes: 2 }));
    expect(sheet.notes[0]?.row).toBe(rowOf("task-e"));
    expect(state()).not.toBe(before);
    await undo();
    expect(state()).toBe(before);
  });

  it("stays with its notes where Excel fails at any act", async () => {
    const file = await (async () => {
      const office = await openExcel(await workbookFile({ 台账: [["x"]] }));
      await writePlans(excel, plans({ ...first, present: [0, 2, 4, 6] }));
      const sheet = office.host.book.sheets[1];
      if (sheet) sheet.notes = [{ row: 5, column: 1, text: "问过" }];
      return office.host.save();
    })();
    const state = ({ host }: OfficeInNode) => {
      const sheet = host.book.sheets[1];
      const cells = [...(sheet?.entries() ?? [])].filter(([, , { value }]) => value !== null);
      const names = host.book.names.filter(({ scope }) => scope === null).map(({ target }) => target);
      const rows = cells.map(([row, column, { value, style }]) => [row, column, value, style.fill]);
      return JSON.stringify([rows.sort(), sheet?.notes, sheet?.merges, names]);
    };
    const before = state(await openExcel(file));
    const isWriting = ({ Actions }: { readonly Actions: readonly { readonly Name?: string }[] }) =>
      Actions.some(({ Name }) => Name === "SuspendScreenUpdatingUntilNextSync");
    for (const after of spreadOver([30, 40, 45, 50, 55, 60, 65, 70, 80, 100, 120, 150], 4)) {
      const office = await openExcel(file);
      office.host.failNext({ code: "GeneralException", when: isWriting, after });
      const plan = plans({ ...next, present: [0, 1, 3, 4, 5, 6], notes: 2 });
      await expect(writePlans(excel, plan, { patience: { pause: 1, attempts: 2 } })).rejects.toThrow();
      expect([after, state(office)]).toEqual([after, before]);
    }
  });
});
