import { markOf, WRITTEN_KINDS } from "../../src/own-sheets";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { unzip } from "@cj-tech-master/excelts/archive";
import { SAMPLE_NAME } from "../../assets/samples/write-sample";
import { createAssistant, createEngine, type Engine } from "../../src/assistant";
import { type PlanColumn, type SheetPlan } from "../../src/documents";
import { excel } from "../../src/excel";
import { areaText } from "../../src/grid";
import { openExcel } from "../excel/open-excel";

/*
 * The sample is written with all sheets, saved, and read by two programs that share no code with ours: the library
 * hucre, and LibreOffice if it is installed. What they find is compared with the plans of the sheets.
 */
const SAMPLE = join(__dirname, "../../assets/samples", SAMPLE_NAME);
const READER = join(__dirname, "../support/read-independently.mjs");
const NOW = new Date("2024-12-31T01:00:00Z");
const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};

interface FoundSheet {
  readonly name: string;
  readonly cells: readonly (readonly [
    string,
    { readonly value: unknown; readonly formula?: string; readonly style?: { readonly numFmt?: string } },
  ])[];
  readonly merges?: readonly unknown[];
  readonly dataValidations?: readonly {
    readonly type: string;
    readonly range: string;
    readonly values?: readonly string[];
    readonly formula1?: string;
    readonly formula2?: string;
  }[];
  readonly conditionalRules?: readonly { readonly type: string; readonly formula?: string }[];
  readonly freezePane?: { readonly rows?: number };
  readonly pageSetup?: Readonly<Record<string, unknown>>;
  readonly headerFooter?: { readonly oddFooter?: string };
  readonly charts?: readonly {
    readonly title: string;
    readonly series: readonly {
      readonly name: string;
      readonly valuesRef: string;
      readonly categoriesRef: string;
    }[];
  }[];
}

interface FoundFile {
  readonly names: readonly { readonly name: string; readonly range: string }[];
  readonly sheets: readonly FoundSheet[];
}

const folder = mkdtempSync(join(tmpdir(), "written-"));
const saved = join(folder, "all.xlsx");
const roundTrips: number[] = [];
let written: readonly (readonly [SheetPlan, string])[] = [];
let found: FoundFile;

beforeAll(async () => {
  const office = await openExcel(new Uint8Array(readFileSync(SAMPLE)));
  let engine: Engine = createEngine();
  const assistant = createAssistant(
    () => Promise.resolve((engine = createEngine())),
    excel,
    () => NOW,
  );
  // The sheets are written new and then renewed; the file is that of the second time.
  for (const kinds of [WRITTEN_KINDS, WRITTEN_KINDS]) {
    await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
    const plans = await engine.compose(kinds, NOW);
    office.host.resetCounters();
    const { sheets } = await assistant.write(kinds);
    roundTrips.push(office.host.counters.syncs);
    written = plans.map((plan, at) => [plan, sheets[at]?.sheet ?? ""]);
  }
  writeFileSync(saved, await office.host.save());
  const text = execFileSync(process.execPath, [READER, saved], { encoding: "utf8", maxBuffer: 2 ** 29 });
  const [file] = JSON.parse(text) as readonly FoundFile[];
  if (!file) throw new Error("Nothing was read.");
  found = file;
  // Fifteen sheets twice, saved and read again, on a busy machine.
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

function sheetOf(name: string): FoundSheet {
  const sheet = found.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}

const letterOf = (plan: SheetPlan, key: string): string => {
  const column = plan.columns.findIndex((one: PlanColumn) => one.key === key);
  return areaText({ row: 0, column, rows: 1, columns: 1 }).replace(/\d+$/, "");
};
const rowOf = (plan: SheetPlan, id: string): string =>
  String(plan.rows.findIndex((row) => row.id === id) + 1);
const unquoted = (reference: string): string => reference.replace(/'/g, "");

test("all sheets of the sample take four round trips at most to write, and to renew", () => {
  expect(written).toHaveLength(WRITTEN_KINDS.length);
  expect(roundTrips).toHaveLength(2);
  for (const trips of roundTrips) expect(trips).toBeLessThanOrEqual(4);
});

describe("a second reader of the file", () => {
  it("finds every sheet by its defined name, over all its cells", () => {
    for (const [plan, name] of written) {
      // 模板字段 serves all standards.
      const edition = plan.kind === "template-fields" ? "" : "city_civilized_organ";
      const kind = markOf(plan.kind).replace(/-/g, "_");
      const own = found.names.find((one) => one.name === `WMJG_${kind}.${edition}`);
      // Behind the plan's columns stands the hidden one with what was written.
      const area = { row: 0, column: 0, rows: plan.rows.length, columns: plan.columns.length + 1 };
      expect(unquoted(own?.range ?? "").replace(/\$/g, "")).toBe(`${name}!${areaText(area)}`);
    }
  });

  it("finds each sheet's rows and merges as they were planned", () => {
    for (const [plan, name] of written) {
      const sheet = sheetOf(name);
      const texts = new Map(sheet.cells.map(([place, cell]) => [place, cell.value]));
      const spans = plan.rows.flatMap((row) =>
        Object.values(row.cells).filter(({ span }) => span && span.rows * span.columns > 1),
      );
      expect([name, sheet.merges?.length ?? 0]).toEqual([name, spans.length]);
      plan.rows.forEach((row, at) => {
        plan.columns.forEach(({ key }, column) => {
          const value = row.cells[key]?.value ?? null;
          const place = `${String(at)},${String(column)}`;
          // The summary says when it was made; the second writing has the later time.
          if (value !== null && value !== "")
            expect([name, place, texts.get(place)]).toEqual([name, place, value]);
        });
      });
    }
  });

  it("finds texts in text format and no formula on sheets of ours", () => {
    for (const [, name] of written) {
      const { cells } = sheetOf(name);
      const texts = cells.filter(([, { value }]) => typeof value === "string" && value !== "");
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter(([, { style }]) => style?.numFmt !== "@").map(([place]) => [name, place])).toEqual(
        [],
      );
      expect(cells.filter(([, { formula }]) => formula !== undefined)).toEqual([]);
    }
  });

  it("finds A4, one page wide, the print area, repeated rows, frozen panes and page numbers", () => {
    for (const [plan, name] of written) {
      const { pageSetup, freezePane, headerFooter } = sheetOf(name);
      const { titleRows, orientation, footer, columns = plan.columns.length } = plan.print;
      const area = { row: 0, column: 0, rows: plan.rows.length, columns };
      expect(pageSetup).toMatchObject({
        paperSize: "a4",
        orientation,
        fitToPage: true,
        fitToHeight: 0,
        horizontalCentered: plan.print.centerHorizontally,
      });
      expect([name, String(pageSetup?.["printArea"]).replace(/\$/g, "")]).toEqual([name, areaText(area)]);
      expect(pageSetup?.["printTitlesRow"]).toBe(
        titleRows ? `$${String(titleRows.from + 1)}:$${String(titleRows.to + 1)}` : undefined,
      );
      expect(freezePane?.rows ?? 0).toBe(plan.frozenRows);
      expect(headerFooter?.oddFooter).toBe(`&C${footer}`);
    }
  });

  it("finds the drop-downs with their choices and the numbers with their bounds, in their columns", () => {
    let lists = 0;
    let numbers = 0;
    for (const [plan, name] of written) {
      const rules = sheetOf(name).dataValidations ?? [];
      for (const { column, choices, range } of plan.validations) {
        const letter = letterOf(plan, column);
        const here = rules.filter((rule) => new RegExp(`^${letter}\\d`).test(rule.range));
        if (range) {
          numbers += 1;
          const bounds = [String(range.min), String(range.max)];
          expect(here.map(({ formula1, formula2 }) => [formula1, formula2])).toContainEqual(bounds);
        } else if (choices.join(",").length <= 255) {
          lists += 1;
          expect(here.map(({ values }) => values)).toContainEqual(choices);
        } else {
          const source = here.map(({ formula1 }) => formula1 ?? "").find((one) => one.includes("WMJG_选项"));
          const [, letters = "", from, to] = /!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(source ?? "") ?? [];
          const cells = new Map(sheetOf("WMJG_选项").cells.map(([place, { value }]) => [place, value]));
          const at = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
          const offered = Array.from({ length: Number(to) - Number(from) + 1 }, (_, row) =>
            cells.get(`${String(Number(from) - 1 + row)},${String(at)}`),
          );
          expect(offered).toEqual(choices);
        }
      }
      if (plan.validations.length === 0) expect(rules).toEqual([]);
    }
    expect(lists).toBeGreaterThanOrEqual(4);
    expect(numbers).toBeGreaterThanOrEqual(2);
  });

  it("finds the conditional formats", () => {
    for (const [plan, name] of written) {
      const rules = sheetOf(name).conditionalRules ?? [];
      const texts = (plan.conditionalFormats ?? []).flatMap((rule) => ("texts" in rule ? rule.texts : []));
      const scales = (plan.conditionalFormats ?? []).filter((rule) => "scale" in rule);
      expect(rules.flatMap(({ formula }) => formula ?? []).sort()).toEqual(
        texts.map((text) => `"${text}"`).sort(),
      );
      expect(rules.filter(({ type }) => type === "colorScale")).toHaveLength(scales.length);
    }
    expect(sheetOf("达标汇总").conditionalRules).not.toHaveLength(0);
    expect(sheetOf("卫生明细").conditionalRules).not.toHaveLength(0);
  });

  it("finds two charts, each over the cells that the plan names", () => {
    const [summary] = written.find(([plan]) => plan.kind === "summary") ?? [];
    const { charts } = sheetOf("达标汇总");
    expect(charts).toHaveLength(2);
    expect(found.sheets.flatMap((sheet) => sheet.charts ?? [])).toHaveLength(2);
    for (const planned of summary?.charts ?? []) {
      const chart = charts?.find(({ title }) => title === planned.title);
      const reference = (column: string, from: string, to: string) =>
        summary &&
        `达标汇总!$${letterOf(summary, column)}$${rowOf(summary, from)}:$${letterOf(summary, column)}$${rowOf(summary, to)}`;
      expect(
        chart?.series.map(({ name, valuesRef, categoriesRef }) => [
          name,
          unquoted(valuesRef),
          unquoted(categoriesRef),
        ]),
      ).toEqual(
        planned.series.map(({ name, values }) => [
          name,
          reference(values.column, values.fromRow, values.toRow),
          reference(planned.categories.column, planned.categories.fromRow, planned.categories.toRow),
        ]),
      );
    }
    expect(summary?.charts).toHaveLength(2);
  });
});

const hasLibreOffice = (process.env["PATH"] ?? "")
  .split(delimiter)
  .some((place) => existsSync(join(place, "soffice")));

(hasLibreOffice ? test : test.skip)(
  "LibreOffice takes over every text, chart, drop-down, print range and repeated row",
  async () => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "ods", "--outdir", folder, saved], {
      stdio: "ignore",
    });
    const content = (
      await unzip(new Uint8Array(readFileSync(join(folder, "all.ods")))).get("content.xml")
    )?.text();
    const xml = (await content) ?? "";
    const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
    expect(count(/<table:table /g)).toBe(found.sheets.length);
    expect(count(/<draw:object /g)).toBe(2);
    const ofOurs = xml
      .split("<table:table ")
      .filter((table) => written.some(([, name]) => table.startsWith(`table:name="${name}"`)));
    expect(ofOurs).toHaveLength(WRITTEN_KINDS.length);
    expect(ofOurs.filter((table) => !/^[^>]*table:print-ranges=/.test(table))).toEqual([]);
    const repeated = written.filter(([plan]) => plan.print.titleRows !== null).length;
    expect(ofOurs.filter((table) => table.includes("<table:table-header-rows>"))).toHaveLength(repeated);
    const ruled = written.filter(([plan]) => plan.validations.length > 0).length;
    expect(ofOurs.filter((table) => table.includes("table:content-validation-name="))).toHaveLength(ruled);

    const spaces = (_: string, times = "1") => " ".repeat(Number(times));
    const plain = ofOurs
      .join("")
      .replace(/<text:s(?: text:c="(\d+)")?\/>/g, spaces)
      .replace(/<[^>]*>/g, "\n")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&apos;/g, "'")
      .replace(/&amp;/g, "&");
    const lost = written
      .flatMap(([, name]) => sheetOf(name).cells)
      .flatMap(([, { value }]) => (typeof value === "string" ? value.split("\n") : []))
      .filter((line) => !plain.includes(line));
    expect(lost).toEqual([]);
  },
);
