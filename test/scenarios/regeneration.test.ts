import { markOf, WRITTEN_KINDS, type WrittenKind } from "../../src/own-sheets";
import fc from "fast-check";
import { createAssistant, createEngine, type Engine } from "../../src/assistant";
import { type SheetPlan } from "../../src/documents";
import { excel, ExcelProblem } from "../../src/excel";
import type { SheetModel } from "../../src/workbench/host";
import type { Style } from "../../src/workbench/host/model";
import type { OfficeInNode } from "../../src/workbench/host/node";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";
import { filePartsOf } from "../support/file-parts";
import { insertColumn, moveReferences } from "../support/insert-column";
import { sheetXmlOf } from "../support/sheet-xml";
import { inLongRun, seeded } from "../support/long-run";
import { SheetLook } from "../support/sheet-look";
import { TypingClerk, type Entry } from "../support/typing-clerk";

/*
 * Sheets are renewed (500 times in a long run) through the assistant, the real Office.js and the stand-in, each
 * written twice and saved. Workbooks with a few kinds of sheets are worked on by a clerk and renewed again and again,
 * so that what is typed has to survive all later renewals.
 */
const KINDS_TOGETHER = 3;
const GROUPS = Array.from({ length: WRITTEN_KINDS.length / KINDS_TOGETHER }, (_, at) =>
  WRITTEN_KINDS.filter((__, place) => place % (WRITTEN_KINDS.length / KINDS_TOGETHER) === at),
);
const WORKBOOKS = inLongRun(1, 4);
const RENEWALS = inLongRun(5, 25);
const MOST_SHEETS = 7;
const NOW = new Date("2024-12-31T01:00:00Z");
const OPTIONS = {
  standard: "county-three-excellent-one-satisfied",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
/** These are the clerk's own sheets; two have names that ours would have, and one sentence looks like a formula. */
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
const ONE = "学习台账!A3";

interface Step {
  /** The index of the sheet. */
  readonly sheet: number;
  readonly entries: readonly Entry[];
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
}

const text = fc.string({
  unit: fc.constantFrom(..."甲乙丙丁=+-@'\"&<>，。、 0123456789"),
  maxLength: 20,
});
const entry: fc.Arbitrary<Entry> = fc.record({
  place: fc.constantFrom(...(["cell", "cell", "cell", "beside", "below", "signature"] as const)),
  row: fc.nat(999),
  column: fc.nat(99),
  what: fc.constantFrom(
    ...(["text", "text", "number", "percent", "date", "sum", "reference", "neighbour"] as const),
  ),
  text,
});
const step: fc.Arbitrary<Step> = fc.record({
  sheet: fc.nat(999),
  entries: fc.array(entry, { minLength: 1, maxLength: 3 }),
  act: fc.constantFrom(
    ...(["none", "insert", "swap", "rename", "move", "hide", "bury", "show"] as const),
    ...(["filter", "copy", "lock", "protect"] as const),
  ),
  at: fc.nat(999),
});

/** A clerk's name for a sheet begins like this. */
const RENAMED = ["科室's", "=1+", "＠", "5月 ", "A"];

const ignore = () => undefined;

/** Opens the assistant on a workbook, with the plans that it composes, which tell the columns that are the clerk's. */
async function open(file: Uint8Array, kinds: readonly WrittenKind[]) {
  const office = await openExcel(file);
  let engine: Engine = createEngine();
  const openEngine = () => Promise.resolve((engine = createEngine()));
  const assistant = createAssistant(openEngine, excel, () => NOW);
  await assistant.check(OPTIONS, ignore, new AbortController().signal);
  const plans = await engine.compose(kinds, NOW);
  const planOf = new Map(plans.map((plan) => [plan.kind, plan]));
  return { office, assistant, planOf };
}

/** Gives everything about a sheet that a clerk could see or that would be saved; formulas are calculated first. */
function stateOf(sheet: SheetModel, { host }: OfficeInNode): string {
  host.view.cell(sheet, 0, 0);
  const { name, visibility, merges, frozen, page, validations, formats, rows, columns, filter, pageBreaks } =
    sheet;
  const charts = sheet.charts.map((chart) => ({ ...chart, id: null }));
  const cells = [...sheet.entries()].sort(([a, b], [c, d]) => a - c || b - d);
  const rules = formats.map(({ areas, rule }) => ({ areas, rule }));
  const lines = [[...rows].sort(([a], [b]) => a - b), [...columns].sort(([a], [b]) => a - b)];
  // Thousands of cells share a few styles.
  const styles = new Map<Style, string>();
  const spelled = cells.map(([row, column, { style, ...cell }]) => {
    const known = styles.get(style) ?? JSON.stringify(style);
    styles.set(style, known);
    return `${row} ${column} ${known} ${JSON.stringify(cell)}`;
  });
  const rest = {
    name,
    visibility,
    merges,
    frozen,
    page,
    validations,
    rules,
    filter,
    pageBreaks,
    charts,
    lines,
  };
  return [JSON.stringify(rest), ...spelled].join("\n");
}

/**
 * Gives the parts of a sheet for comparison. Cells and parts of the stand-in's sheets are never changed in place, so
 * an unchanged part is the same object.
 */
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

/** Lists are made anew when a sheet is deleted or renamed. */
const isAlike = (part: unknown, after: unknown): boolean =>
  Array.isArray(part) && JSON.stringify(part) === JSON.stringify(after);

const isSame = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length &&
  before.every((part, at) => part === after[at] || isAlike(part, after[at]));

/** The clerk at work on whole sheets: inserts, renames, hides. */
class Clerk {
  constructor(private readonly office: OfficeInNode) {}

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
        const { head } = new SheetLook(sheet, plan);
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
    if (sheet.visibility === "VeryHidden" || this.office.host.book.sheets.length >= MOST_SHEETS) return;
    await this.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.id).copy("End");
      await context.sync();
    });
  }
}

/** Swaps two columns from the header down, where nothing is merged; a document's text stays where it is. */
function swapColumns(sheet: SheetModel, plan: SheetPlan, at: number, width: number): void {
  const { head } = new SheetLook(sheet, plan);
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
  moveReferences(sheet, (column) => (column === first ? second : column === second ? first : column));
}

/** Gives the clerk's sheets in a saved file, letter by letter; `sheetXmlOf` says what is compared. */
async function clerksXml(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = await filePartsOf(bytes);
  return new Map(Object.keys(CLERKS).map((name) => [name, sheetXmlOf(parts, name)]));
}

describe(`sheets renewed after a clerk worked on them (${String(GROUPS.length * WORKBOOKS * RENEWALS)} renewals)`, () => {
  it.each(GROUPS)(
    "%s, %s, %s: no typed cell is lost, no byte of the clerk's sheets changes, and the second writing changes nothing",
    async (...kinds) => {
      const bare = await workbookFile(CLERKS);
      // This is the same file, opened and saved by the stand-in without any writing, because its library spells some
      // attributes differently.
      const untouched = await clerksXml(await (await openExcel(bare)).host.save());
      const first = await open(bare, kinds);
      await first.assistant.write(kinds);
      const file = await first.office.host.save();
      expect(await clerksXml(file)).toEqual(untouched);

      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: RENEWALS, maxLength: RENEWALS }), async (steps) => {
          const { office, assistant, planOf } = await open(file, kinds);
          const { book } = office.host;
          const [clerk, typing] = [new Clerk(office), new TypingClerk(office, ONE)];
          const ownIds = new Map<WrittenKind, string>(
            book.names.flatMap(({ name, target }) => {
              const kind = kinds.find((one) => name.startsWith(`WMJG_${markOf(one).replace(/-/g, "_")}.`));
              return kind && "area" in target ? [[kind, target.sheet] as const] : [];
            }),
          );
          for (const one of steps) {
            const kind = kinds[one.sheet % kinds.length] ?? "summary";
            const sheet = book.sheet(ownIds.get(kind) ?? "");
            const plan = planOf.get(kind);
            if (!sheet || !plan) throw new Error(`No sheet of kind ${kind}.`);
            typing.type(sheet, plan, one.entries);
            await clerk.act(sheet, plan, one);
            const others = () => {
              office.host.view.cell(sheet, 0, 0);
              return book.sheets.filter((other) => other !== sheet).flatMap(partsOf);
            };
            const [before, look] = [others(), { name: sheet.name, visibility: sheet.visibility }];

            const locked = one.act === "lock" || one.act === "protect";
            if (locked) {
              const state = stateOf(sheet, office);
              if (one.act === "lock") book.structureProtected = true;
              else sheet.protection = { password: true, options: {} };
              await expect(assistant.write([kind])).rejects.toBeInstanceOf(ExcelProblem);
              book.structureProtected = false;
              sheet.protection = null;
              expect(stateOf(sheet, office)).toBe(state);
              expect(isSame(before, others())).toBe(true);
            }
            const {
              sheets: [written],
            } = await assistant.write([kind]);
            expect(written).toMatchObject({ created: false, sheet: look.name });
            expect({ name: sheet.name, visibility: sheet.visibility }).toEqual(look);
            expect(typing.missing(sheet, plan)).toEqual([]);

            const state = stateOf(sheet, office);
            await assistant.write([kind]);
            expect(stateOf(sheet, office)).toBe(state);
            expect(isSame(before, others())).toBe(true);
            expect(await clerksXml(await office.host.save())).toEqual(untouched);
          }
        }),
        { ...seeded, numRuns: WORKBOOKS, endOnFailure: true },
      );
    },
  );
});
