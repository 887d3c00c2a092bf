import fc from "fast-check";
import { createAssistant, createEngine, type Engine } from "../../src/assistant";
import { WRITTEN_KINDS, type SheetPlan, type WrittenKind } from "../../src/documents";
import { excel, ExcelProblem } from "../../src/excel";
import type { SheetModel } from "../../src/workbench/host";
import type { OfficeInNode } from "../../src/workbench/host/node";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";
import { filePartsOf } from "../support/file-parts";
import { insertColumn } from "../support/insert-column";
import { sheetXmlOf } from "../support/sheet-xml";

/*
 * 500 regenerations through the assistant, the real Office.js and the stand-in: 20 workbooks, each worked on by a clerk and
 * renewed 25 times, so that what is typed has to outlive all the renewals after it.
 */
const WORKBOOKS = 20;
const RENEWALS = 25;
const NOW = new Date("2024-12-31T01:00:00Z");
const OPTIONS = {
  standard: "county-three-excellent-one-satisfied",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
/** The clerk's own sheets; two bear names that ours would have, and one sentence looks like a formula. */
const CLERKS: Readonly<Record<string, Cells>> = {
  学习台账: [
    ["清河县某局2024年学习台账"],
    ["序号", "学习日期", "学习形式", "学习内容"],
    [1, "2024年1月5日", "集中学习", "传达会议精神"],
    [2, "2024年1月19日", "集中学习", "业务规范"],
  ],
  达标汇总: [["往年的达标汇总"], ["勿动"]],
  "Details & <old>": [["＝旧表"], [1, 2.5, true]],
};

interface Step {
  readonly kind: WrittenKind;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly act:
    | "none"
    | "insert"
    | "swap"
    | "rename"
    | "move"
    | "hide"
    | "bury"
    | "show"
    | "filter"
    | "copy"
    | "lock"
    | "protect";
  readonly at: number;
  /** Written once more: nothing changes any more. It costs, so a third of the renewals has to do. */
  readonly twice: boolean;
}

const text = fc.string({
  unit: fc.constantFrom(..."甲乙丙丁=+-@'\"&<>，。、 0123456789"),
  maxLength: 20,
});
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...WRITTEN_KINDS),
  notes: fc.array(fc.record({ row: fc.nat(999), column: fc.nat(99), text }), { minLength: 1, maxLength: 4 }),
  act: fc.constantFrom(
    ...(["none", "insert", "swap", "rename", "move", "hide", "bury", "show"] as const),
    ...(["filter", "copy", "lock", "protect"] as const),
  ),
  at: fc.nat(999),
  twice: fc.constantFrom(true, false, false),
});

/** How a clerk's name for a sheet begins. */
const RENAMED = ["科室's", "=1+", "＠", "5月 ", "A"];

const ignore = () => undefined;

/** The assistant on a workbook, with the plans that it composes, to know which columns are the clerk's. */
async function open(file: Uint8Array) {
  const office = await openExcel(file);
  let engine: Engine = createEngine();
  const openEngine = () => Promise.resolve((engine = createEngine()));
  const assistant = createAssistant(openEngine, excel, () => NOW);
  await assistant.check(OPTIONS, ignore, new AbortController().signal);
  const plans = await engine.compose(WRITTEN_KINDS, NOW);
  const planOf = new Map(plans.map((plan) => [plan.kind, plan]));
  return { office, assistant, planOf };
}

/** Everything about a sheet that a clerk could see or that would be saved. */
function stateOf(sheet: SheetModel): string {
  const { name, visibility, merges, frozen, page, validations, formats, rows, columns, filter, pageBreaks } =
    sheet;
  const charts = sheet.charts.map((chart) => ({ ...chart, id: null }));
  const cells = [...sheet.entries()].sort(([a, b], [c, d]) => a - c || b - d);
  const rules = formats.map(({ areas, rule }) => ({ areas, rule }));
  const lines = [[...rows].sort(([a], [b]) => a - b), [...columns].sort(([a], [b]) => a - b)];
  return JSON.stringify({
    ...{ name, visibility, merges, frozen, page, validations, rules, filter, pageBreaks, charts },
    lines,
    cells,
  });
}

/** A sheet as it is, without a look at what has not changed: cells and parts of the stand-in's sheets are never changed in place. */
function partsOf(sheet: SheetModel): readonly unknown[] {
  const { id, name, visibility, merges, frozen, page, validations, formats, filter, pageBreaks, charts } =
    sheet;
  const parts: unknown[] = [
    id,
    name,
    visibility,
    merges,
    frozen,
    page,
    validations,
    formats,
    filter,
    pageBreaks,
  ];
  parts.push(charts);
  for (const [row, line] of sheet.rows) parts.push(row, line);
  for (const [column, line] of sheet.columns) parts.push(column, line);
  for (const [row, column, cell] of sheet.entries()) parts.push(row, column, cell);
  return parts;
}

const isSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length && before.every((part, at) => part === after[at]);

const shownOn = (sheet: SheetModel): readonly string[] =>
  [...sheet.entries()].map(([, , cell]) => String(cell.value ?? ""));

/** The clerk at work: types, inserts, renames, hides. `typed` collects the words by the id of their sheet. */
class Clerk {
  readonly typed = new Map<string, string[]>();
  private words = 0;

  constructor(private readonly office: OfficeInNode) {}

  /** Types into a blank cell of the clerk's column, behind a paragraph, or beside the table. */
  note(sheet: SheetModel, plan: SheetPlan, note: Step["notes"][number]): void {
    const { view } = this.office.host;
    const head = headerRow(sheet, plan);
    const used = sheet.usedArea(true);
    if (!used) return;
    const bottom = used.row + used.rows - 1;
    const word = `记${String((this.words += 1))}${note.text}录`;
    const columns = head === null ? [] : clerksColumns(sheet, plan, head);
    const row = (head ?? 0) + 1 + (note.row % Math.max(1, bottom - (head ?? 0)));
    const column = columns[note.column % (columns.length + 1)];
    const place = column === undefined ? { row, column: used.column + used.columns } : { row, column };
    const isInTable = column === undefined || isBodyRow(sheet, plan, row);
    if (!isInTable || sheet.mergeAt(place.row, place.column)) return;
    const cell = view.cell(sheet, place.row, place.column);
    // Over a text of ours or a word typed before, the clerk adds; an apostrophe makes text of what looks like a formula.
    const before = cell.text;
    if (before.length + word.length > 3000) return;
    view.edit(sheet, place.row, place.column, before + word);
    this.typed.set(sheet.id, [...(this.typed.get(sheet.id) ?? []), word]);
  }

  async act(sheet: SheetModel, plan: SheetPlan, { act, at }: Step): Promise<void> {
    const { book } = this.office.host;
    const used = sheet.usedArea(true);
    const width = used ? used.column + used.columns : 1;
    const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
    switch (act) {
      case "insert":
        return insertColumn(book, sheet, at % (width + 1));
      case "swap":
        return swapColumns(sheet, plan, at, width);
      case "rename":
        const name = `${RENAMED[at % RENAMED.length] ?? ""}${String(at)}${"表".repeat(at % 20)}`;
        if (!book.sheet(name)) sheet.name = name;
        return;
      case "move": {
        const others = book.sheets.filter((one) => one !== sheet);
        const place = at % (others.length + 1);
        book.sheets = [...others.slice(0, place), sheet, ...others.slice(place)];
        return;
      }
      case "hide":
      case "bury":
        if (visible.length > 1 || sheet.visibility !== "Visible")
          sheet.visibility = act === "hide" ? "Hidden" : "VeryHidden";
        return;
      case "show":
        sheet.visibility = "Visible";
        return;
      case "filter": {
        const head = headerRow(sheet, plan);
        if (head === null || !used) return;
        sheet.filter = {
          area: { row: head, column: 0, rows: used.row + used.rows - head, columns: width },
          filtered: true,
        };
        for (const row of [1, 2, 3]) {
          const line = sheet.rows.get(head + row);
          sheet.rows.set(head + row, { ...line, hidden: true });
        }
        return;
      }
      case "copy":
        return this.copy(sheet);
      default:
        return;
    }
  }

  /** Keeps a copy of a sheet of ours for the files; from then on it is the clerk's. */
  private async copy(sheet: SheetModel): Promise<void> {
    if (sheet.visibility === "VeryHidden" || this.office.host.book.sheets.length > 20) return;
    await this.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).copy("End");
      await context.sync();
    });
  }
}

const cellText = (sheet: SheetModel, row: number, column: number): string =>
  String(sheet.cell(row, column).value ?? "");

function headerRow(sheet: SheetModel, plan: SheetPlan): number | null {
  if (!plan.rows.some(({ role }) => role === "header")) return null;
  const headers = plan.columns.map(({ header }) => header).filter((header) => header !== "");
  const rows = new Map<number, Set<string>>();
  for (const [row, , cell] of sheet.entries()) {
    const value = String(cell.value ?? "");
    if (headers.includes(value)) rows.set(row, (rows.get(row) ?? new Set()).add(value));
  }
  const best = [...rows].sort(([, a], [, b]) => b.size - a.size)[0];
  return best ? best[0] : null;
}

function clerksColumns(sheet: SheetModel, plan: SheetPlan, head: number): readonly number[] {
  const headers = plan.columns
    .filter(({ owner, hidden }) => owner === "clerk" && !hidden)
    .map(({ header }) => header);
  return Array.from({ length: 40 }, (_, column) => column).filter((column) =>
    headers.includes(cellText(sheet, head, column)),
  );
}

/** Whether a row of the sheet has the id of a row of the body. */
function isBodyRow(sheet: SheetModel, plan: SheetPlan, row: number): boolean {
  const ids = new Set(plan.rows.flatMap(({ role, id }) => (role === "body" && id !== undefined ? [id] : [])));
  return Array.from({ length: 40 }, (_, column) => cellText(sheet, row, column)).some((value) =>
    ids.has(value),
  );
}

/** Two columns change places from the header down, where nothing is merged; a document's text stays where it is. */
function swapColumns(sheet: SheetModel, plan: SheetPlan, at: number, width: number): void {
  const head = headerRow(sheet, plan);
  if (head === null) return;
  const [first, second] = [at % width, (at * 7 + 3) % width];
  const used = sheet.usedArea(true);
  const rows = Array.from({ length: (used?.rows ?? 0) + (used?.row ?? 0) - head }, (_, row) => head + row);
  if (rows.some((row) => sheet.mergeAt(row, first) ?? sheet.mergeAt(row, second))) return;
  for (const row of rows) {
    const [one, other] = [sheet.cell(row, first), sheet.cell(row, second)];
    sheet.put(row, first, other);
    sheet.put(row, second, one);
  }
}

describe("sheets renewed after a clerk worked on them", () => {
  let file: Uint8Array;
  let untouched: ReadonlyMap<string, string>;

  /** The clerk's sheets, letter by letter: see `sheetXmlOf` for what is compared. */
  async function clerksXml(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
    const parts = await filePartsOf(bytes);
    return new Map(Object.keys(CLERKS).map((name) => [name, sheetXmlOf(parts, name)]));
  }

  beforeAll(async () => {
    const bare = await workbookFile(CLERKS);
    // The same file opened and saved by the stand-in with nothing written: its library spells some attributes anew.
    untouched = await clerksXml(await (await openExcel(bare)).host.save());
    const { office, assistant } = await open(bare);
    await assistant.write(WRITTEN_KINDS);
    file = await office.host.save();
    expect(await clerksXml(file)).toEqual(untouched);
  });

  it(`lose no typed word, change no sheet of the clerk's by a byte and are at rest the second time (${String(WORKBOOKS * RENEWALS)} renewals)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: RENEWALS, maxLength: RENEWALS }), async (steps) => {
        const { office, assistant, planOf } = await open(file);
        const { book } = office.host;
        const clerk = new Clerk(office);
        const ownIds = new Map<WrittenKind, string>(
          book.names.flatMap(({ name, target }) => {
            const kind = WRITTEN_KINDS.find((one) => name.startsWith(`WMJG_${one.replace(/-/g, "_")}.`));
            return kind && "area" in target ? [[kind, target.sheet] as const] : [];
          }),
        );
        for (const one of steps) {
          const sheet = book.sheet(ownIds.get(one.kind) ?? "");
          const plan = planOf.get(one.kind);
          if (!sheet || !plan) throw new Error(`No sheet of kind ${one.kind}.`);
          for (const note of one.notes) clerk.note(sheet, plan, note);
          await clerk.act(sheet, plan, one);
          const words = clerk.typed.get(sheet.id) ?? [];
          const others = () => book.sheets.filter((other) => other !== sheet).flatMap(partsOf);
          const [before, look] = [others(), { name: sheet.name, visibility: sheet.visibility }];

          const locked = one.act === "lock" || one.act === "protect";
          if (locked) {
            const state = stateOf(sheet);
            if (one.act === "lock") book.structureProtected = true;
            else sheet.protection = { password: true, options: {} };
            await expect(assistant.write([one.kind])).rejects.toBeInstanceOf(ExcelProblem);
            book.structureProtected = false;
            sheet.protection = null;
            expect(stateOf(sheet)).toBe(state);
            expect(isSame(before, others())).toBe(true);
          }
          const [written] = await assistant.write([one.kind]);
          expect(written).toMatchObject({ created: false, sheet: look.name });
          expect({ name: sheet.name, visibility: sheet.visibility }).toEqual(look);
          expect(isSame(before, others())).toBe(true);
          const shown = shownOn(sheet);
          expect(words.filter((word) => !shown.some((value) => value.includes(word)))).toEqual([]);

          if (!one.twice) continue;
          const first = stateOf(sheet);
          await assistant.write([one.kind]);
          expect(stateOf(sheet)).toBe(first);
        }
        expect(await clerksXml(await office.host.save())).toEqual(untouched);
      }),
      { numRuns: WORKBOOKS, endOnFailure: true },
    );
  });
});
