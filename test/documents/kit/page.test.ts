import { composeSheets } from "../../../src/documents/sheets/compose-sheets";
import { landscapeTable, paginate } from "../../../src/documents/kit/page";
import type { PlanColumn, PlanRow } from "../../../src/documents/kit/sheet-plan";
import { sampleInput } from "../sample-input";

const COLUMNS: readonly PlanColumn[] = [
  { key: "text", header: "内容", width: 100, owner: "ours", style: "table-text" },
];
/** 180 mm of a page across, in points, and the share of it that is filled. */
const ROOM = (180 / 25.4) * 72 * 0.97;

const row = (height: number, more: Partial<PlanRow> = {}): PlanRow => ({
  role: "body",
  height,
  cells: { text: { value: "字" } },
  ...more,
});

/** The points that each page holds, with the header that is repeated behind its own page. */
function pagesOf(rows: readonly PlanRow[], header: number): readonly number[] {
  const set = paginate(rows, COLUMNS, landscapeTable(header));
  const repeated = set[header]?.height ?? 0;
  const pages = [0];
  for (const [at, { height = 0, pageBreakBefore }] of set.entries()) {
    if (pageBreakBefore === true) pages.push(at > header ? repeated : 0);
    pages[pages.length - 1] = (pages[pages.length - 1] ?? 0) + height;
  }
  return pages;
}

describe("the pages of a table", () => {
  it("count the header once on the page that it begins", () => {
    const front = row(200);
    const header = row(100, { role: "header", startsPage: true });
    const body = Array.from({ length: 8 }, () => row(95));
    expect(pagesOf([front, header, ...body], 1)).toEqual([200, 480, 480]);
  });

  it("never hold more than they have room for, also of rows that should stand together", () => {
    const together = Array.from({ length: 30 }, () => row(20, { keepWithNext: true }));
    const signed = [row(36), row(36), row(36, { role: "signature" })];
    for (const before of [0, 3, 17, 20]) {
      const rows = [row(50, { role: "header" }), ...Array.from({ length: before }, () => row(20))];
      for (const page of pagesOf([...rows, ...together, ...signed], 0))
        expect(page).toBeLessThanOrEqual(ROOM);
    }
  });
});

/** What goes up the line or is filed; 创建标准 and 模板字段 are worked in on the screen. */
const PRINTED = [
  "summary",
  "details",
  "people",
  "hygiene",
  "rectification",
  "tasks",
  "study-plan",
  "hygiene-plan",
  "stages",
  "leading-group",
  "evidence",
  "evidence-items",
  "evidence-notes",
] as const;

test("every table that is printed has its text at nine tenths of 五号 or more", () => {
  const plans = composeSheets(PRINTED, sampleInput);
  const shares = plans.map(({ kind, columns, print }) => {
    const shown = columns.slice(0, print.columns ?? columns.length).filter(({ hidden }) => hidden !== true);
    // Excel's columns: 7 pixels a character and 5 around them, at 96 dpi.
    const points = shown.reduce((sum, { width }) => sum + (Math.trunc(width * 7 + 5) * 72) / 96, 0);
    const paper = print.orientation === "landscape" ? 297 : 210;
    return [kind, (((paper - print.margins.left - print.margins.right) * 72) / 25.4 / points) * 100] as const;
  });
  expect(shares.length).toBe(PRINTED.length);
  expect(shares.filter(([, share]) => share < 90)).toEqual([]);
});
