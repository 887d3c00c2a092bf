import { composeWorkSummary } from "../../../../src/documents/sheets/work-summary/work-summary";
import { composePlan } from "../../../../src/documents/sheets/plan/plan";
import { carryOver, type DocumentInput, type SheetPlan } from "../../../../src/documents";
import type { StyleName } from "../../../../src/documents/kit/styles";
import { setDocument } from "../../../../src/documents/kit/paragraphs/set-document";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { sampleInput } from "../../sample-input";
import { STANDARDS } from "../../../../src/standards";

type Row = SheetPlan["rows"][number];

const han = (count: number): string => "文".repeat(count);

function row(
  id: string,
  text: string,
  style: StyleName = "document-text",
  role: Row["role"] = "paragraph",
): Row {
  return {
    id,
    role,
    cells: {
      text: { value: text, style },
      id: { value: id, style: "table-id" },
      draft: { value: text, style: "table-id" },
    },
  };
}

function textOf(shown: Row): string {
  return String(shown.cells["text"]?.value ?? "");
}

/** The rows of each page that show something. */
function pagesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  for (const shown of rows) {
    if (shown.pageBreakBefore === true) pages.push([]);
    if (textOf(shown) !== "") pages[pages.length - 1]?.push(shown);
  }
  return pages;
}

function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, shown) => sum + (shown.height ?? 0), 0);
}

const lines = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(`line-${String(index)}`, "一行"));

describe("a document on pages", () => {
  it("holds 22 lines of 28 points a page", () => {
    expect(pagesOf(setDocument(lines(60))).map((page) => page.length)).toEqual([22, 22, 16]);
  });

  it("goes on overleaf with a whole paragraph", () => {
    const pages = pagesOf(setDocument([...lines(18), row("long", han(26 * 7 + 10))]));
    expect(pages.map((page) => page.length)).toEqual([18, 1]);
    expect(pages[1]?.[0]?.id).toBe("long");
  });

  it("keeps rows together that say so, as attachments do", () => {
    const list = ["a", "b", "c"].map((id): Row => ({ ...row(id, "附件"), keepWithNext: id !== "c" }));
    const pages = pagesOf(setDocument([...lines(21), ...list]));
    expect(pages.map((page) => page.length)).toEqual([21, 3]);
  });

  it("leaves no heading at a page's foot", () => {
    const rows = [
      ...lines(21),
      row("heading", "　　一、标题", "document-heading-1"),
      row("text", "　　一行"),
    ];
    expect(pagesOf(setDocument(rows))[1]?.map(({ id }) => id)).toEqual(["heading", "text"]);
  });

  it("keeps two lines on the page of the signatures", () => {
    const signed = [
      ...lines(21),
      row("unit", "某局", "document-signature", "signature"),
      row("day", "某日", "document-signature", "signature"),
    ];
    expect(pagesOf(setDocument(signed))[1]?.map(({ id }) => id)).toEqual([
      "line-19",
      "line-20",
      "unit",
      "day",
    ]);
  });

  it("keeps as few rows on the page of the signatures as have two lines", () => {
    const signed = [
      ...lines(20),
      row("closing", han(40)),
      row("unit", "某局", "document-signature", "signature"),
      row("day", "某日", "document-signature", "signature"),
    ];
    expect(pagesOf(setDocument(signed))[1]?.map(({ id }) => id)).toEqual(["closing", "unit", "day"]);
  });

  it("leaves a line empty above the list of attachments, and two above who signs", () => {
    const rows = setDocument([
      row("last", "一行"),
      row("attachments", "　　附件：1. 任务分解表"),
      row("more", "　　　　　2. 学习计划表"),
      row("unit", "某局", "document-signature", "signature"),
      row("day", "某日", "document-signature", "signature"),
    ]);
    expect(rows.map(({ id, height }) => [id ?? "empty", height])).toEqual([
      ["last", 28],
      ["empty", 28],
      ["attachments", 28],
      ["more", 28],
      ["empty", 56],
      ["unit", 28],
      ["day", 28],
    ]);
  });

  it("counts the empty lines among those of a page, and begins no page with them", () => {
    const rows = setDocument([...lines(21), row("attachments", "　　附件：1. 任务分解表")]);
    expect(rows).toHaveLength(22);
    expect(pagesOf(rows).map((page) => page.length)).toEqual([21, 1]);
  });

  it("gives each line 28 points, the spread ones with air above and below", () => {
    const rows = setDocument([row("one", "一行"), row("three", han(26 * 2 + 10)), row("two", han(40))]);
    expect(heightOf(rows)).toBe(28 + 3 * 28 + 2 * 28 - 4.5);
    expect(rows.map(textOf)).toEqual(["一行", "", han(26 * 2 + 10), "", han(40)]);
  });

  it.each([
    ["plan", composePlan(sampleInput)],
    ["work summary", composeWorkSummary(sampleInput)],
  ])("fills the pages of the %s", (_name, plan) => {
    const pages: number[] = [0];
    for (const shown of plan.rows) {
      if (shown.pageBreakBefore === true) pages.push(0);
      pages[pages.length - 1] = (pages[pages.length - 1] ?? 0) + (shown.height ?? 0);
    }
    for (const page of pages) expect(page).toBeLessThanOrEqual(225 * (72 / 25.4));
    for (const page of pages.slice(0, -1)) expect(page).toBeGreaterThan(0.8 * 225 * (72 / 25.4));
  });
});

describe("the sample's papers under every standard", () => {
  const ofStandards = STANDARDS.map(({ id }): [string, DocumentInput] => [
    id,
    { ...sampleInput, report: { ...sampleInput.report, standard: id } },
  ]);

  it.each(ofStandards)("has each paragraph in one cell, or cut behind a sentence: %s", (_id, input) => {
    for (const { rows } of [composePlan(input), composeWorkSummary(input)]) {
      const shown = rows.filter((one) => textOf(one) !== "");
      expect(shown.length).toBeGreaterThan(10);
      for (const [index, piece] of shown.entries()) {
        expect(piece.height).toBeLessThanOrEqual(409);
        expect(textOf(piece)).not.toMatch(/^[，、。；：？！）」》”]/u);
        if (piece.id?.includes(".") === true) expect(textOf(shown[index - 1] ?? piece)).toMatch(/[。；]$/u);
      }
    }
  });
});

describe("a paragraph that stands in several rows", () => {
  const plan = composePlan(sampleInput);
  const long = {
    ...plan,
    rows: setDocument([...lines(18), row("long", `${han(26 * 8 - 1)}。${han(26 * 8)}由____负责。`)]),
  };
  const second = long.rows.findIndex(({ id }) => id === "long.2");

  it("is one paragraph with one draft when it is read again", () => {
    expect(long.rows[second]?.cells["draft"]?.value).toBeNull();
    const again = carryOver(long, sheetOfPlan(long));
    expect(again.plan.rows).toEqual(long.rows);
    expect(again.kept).toBe(0);
  });

  it("is joined where a version before cut it inside a word, and a word typed in either piece stays", () => {
    const whole = {
      ...plan,
      rows: setDocument([row("kept", "专题研究每年不少于1次。"), row("duty", "核实结果由专人登记。")]),
    };
    const written = (second: string): SheetPlan => ({
      ...whole,
      rows: whole.rows.flatMap((one) =>
        one.id === "duty"
          ? [
              { ...one, cells: { ...one.cells, text: { value: "核实结果由专人" } } },
              { id: "duty.2", role: one.role, cells: { text: { value: second }, id: { value: "duty.2" } } },
            ]
          : [one],
      ),
    });
    const renewed = (second: string): readonly string[] =>
      carryOver(whole, sheetOfPlan(written(second)))
        .plan.rows.map(textOf)
        .filter((text) => text !== "");
    expect(renewed("登记。")).toEqual(["专题研究每年不少于1次。", "核实结果由专人登记。"]);
    expect(renewed("登记，科长签字。")).toEqual([
      "专题研究每年不少于1次。",
      "核实结果由专人登记，科长签字。",
    ]);
  });

  it("keeps what the clerk changed in its second row, and the first row with it", () => {
    const sheet = sheetOfPlan(long);
    const values = sheet.values.map((cells, index) =>
      index === second ? ["由张三负责。", ...cells.slice(1)] : cells,
    );
    const carried = carryOver(long, { ...sheet, values });
    const said = carried.plan.rows.filter(({ id }) => id?.startsWith("long") === true).map(textOf);
    expect(said.join("")).toContain("由张三负责。");
    expect(said.join("").startsWith(`${han(26 * 8 - 1)}。`)).toBe(true);
    expect(carried.kept).toBe(1);
  });

  it("keeps words beside any of its rows", () => {
    const sheet = sheetOfPlan(long);
    const values = sheet.values.map((cells, index) => [...cells, index === second ? "待核" : ""]);
    const carried = carryOver(long, { ...sheet, values });
    expect(carried.plan.rows.some(({ cells }) => cells["clerk-1"]?.value === "待核")).toBe(true);
  });
});
