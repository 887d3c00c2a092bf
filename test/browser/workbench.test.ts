import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { findBrowser } from "../../src/workbench/browser";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";

/**
 * These tests drive the page of `npm start` in a real browser as a clerk would; the real Office.js in an iframe talks
 * to the stand-in.
 */

// The pages are built if nobody has done so before, and a clerk's whole way takes long.
jest.setTimeout(180_000);

let server: RunningWorkbench;
let browser: Browser;

beforeAll(async () => {
  server = await startWorkbench();
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});

/** The page that several tests share, one after the other. */
let shared: Page | null = null;

// A page that stays open would go on working beside the next test. Contexts stay open, because Chromium in one
// process ends with the first.
afterEach(async () => {
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages) if (page !== shared) await page.close();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function openWorkbench(
  prepare: (page: Page) => unknown = () => undefined,
): Promise<{ page: Page; pane: FrameLocator; strays: string[] }> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1400, height: 860 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(90_000);
  const strays: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.url) && !/^(blob|data):/.test(url)) strays.push(url);
  });
  page.on("pageerror", (error) => strays.push(error.message));
  await prepare(page);
  await page.goto(`${server.url}/index.html`);
  return { page, pane: page.frameLocator("iframe"), strays };
}

async function typeInto(page: Page, row: number, column: number, text: string): Promise<void> {
  await page.locator(`[data-cell="${row}:${column}"]`).click();
  await page.keyboard.press("F2");
  await page.getByLabel("单元格内容").fill(text);
  await page.keyboard.press("Enter");
}

test("a clerk checks the sample, answers a question, goes to the cells, writes and saves the workbook", async () => {
  const { page, pane, strays } = await openWorkbench();
  await pane.getByRole("heading", { name: "识别出 24 张台账" }).waitFor();

  // The sheet's legend does not know this mark.
  await page.getByRole("tab", { name: "3月考勤" }).click();
  await typeInto(page, 6, 6, "▼");
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await pane.getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();

  await pane.getByRole("button", { name: "去选定" }).click();
  // The likeliest answers stand open, the others in a menu.
  await pane.getByRole("radio", { name: /^公差/ }).check();
  await pane.getByRole("button", { name: "确定（1 件）" }).click();
  await pane.getByRole("button", { name: "重新检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  expect(await pane.getByRole("button", { name: "去选定" }).count()).toBe(0);

  // 「3月缺1次」 links to the one session of March.
  const monthly = pane.getByRole("article").filter({ hasText: "3月缺1次" }).first();
  await monthly.getByRole("heading").click();
  await monthly.getByText("3月缺1次").last().click();
  await page.getByRole("tab", { name: "学习台账", selected: true }).waitFor();
  await expect(page.getByLabel("名称框").innerText()).resolves.toBe("A8");

  // What no ledger decides is confirmed in the pane and counts in the score at once.
  const pending = async () =>
    Number(/待补 ([\d.]+)/.exec(await pane.getByText(/^分，待补 [\d.]+ 分$/).innerText())?.[1]);
  const before = await pending();
  await pane.getByRole("button", { name: /待补充$/ }).click();
  const example = pane.getByRole("article").filter({ hasText: "领导班子团结协作、示范带头" });
  await example.getByRole("heading").click();
  await example.getByText("填写确认", { exact: true }).click();
  await example.getByLabel("确认人（必填）").fill("周明");
  await example.getByLabel("依据或备注").fill("民主测评表");
  await example.getByRole("button", { name: "确认达标" }).click();
  await example.getByRole("button", { name: "撤回" }).waitFor();
  await expect(pending()).resolves.toBe(before - 1);

  await pane.getByRole("button", { name: "写入…" }).click();
  await pane.getByRole("checkbox", { name: /创建规划/ }).check();

  // What nobody has said is filled in once and written to its own sheet.
  await pane.locator("summary", { hasText: "待填内容" }).click();
  await pane.getByLabel("领导小组组长", { exact: true }).fill("郑方");
  await pane.getByLabel("指导思想", { exact: true }).fill("高举旗帜，服务大局。\n突出主业，办好实事。");
  await pane.getByRole("button", { name: "写入所选 3 张" }).click();
  await page.getByRole("tab", { name: "达标汇总", selected: true }).waitFor();
  await page.getByRole("tab", { name: "创建规划" }).waitFor();
  await page.getByRole("tab", { name: "模板字段" }).waitFor();

  // After another text for the same blank the preview shows where it will stand, and links there.
  await pane.getByRole("button", { name: "继续写入" }).click();
  await pane.getByText("没有变化").first().waitFor();
  await pane.locator("summary", { hasText: "待填内容" }).click();
  await expect(pane.getByLabel("领导小组组长", { exact: true }).inputValue()).resolves.toBe("郑方");
  await pane.getByLabel("领导小组副组长", { exact: true }).fill("孟秋");
  const plan = pane.getByRole("listitem").filter({ has: pane.getByRole("checkbox", { name: /创建规划/ }) });
  await plan.getByText("看改动（1 处）").click();
  await plan.getByRole("button", { name: /孟秋任副组长/ }).click();
  await page.getByRole("tab", { name: "创建规划", selected: true }).waitFor();
  await pane.getByRole("button", { name: "写入所选 2 张" }).press("Enter");
  await pane.getByRole("heading", { name: "已写入 2 张表" }).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "下载工作簿" }).click(),
  ]);
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(await download.path()));
  const names = workbook.worksheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["花名册", "3月考勤", "达标汇总", "创建规划"]));
  expect(workbook.getWorksheet("3月考勤")?.getCell("G7").text).toBe("▼");
  const paragraphs: string[] = [];
  workbook.getWorksheet("创建规划")?.eachRow((row) => paragraphs.push(row.getCell(1).text.trim()));
  expect(paragraphs).toEqual(expect.arrayContaining(["高举旗帜，服务大局。", "突出主业，办好实事。"]));
  expect(paragraphs.join("\n")).toContain("由郑方任组长、孟秋任副组长");
  const summary = workbook.getWorksheet("达标汇总");
  const texts = new Set<string>();
  summary?.eachRow((row) => row.eachCell((cell) => texts.add(cell.text)));
  expect([...texts].join("\n")).toContain("3月缺1次");
  let note = 0;
  let said = "";
  summary?.eachRow((row) => {
    row.eachCell((cell, column) => {
      if (cell.text === "人工确认/备注") note = column;
      if (cell.text === "leadership-exemplary" && note > 0) said = row.getCell(note).text;
    });
  });
  expect(said).toMatch(/周明[^]*民主测评表/);
  expect(strays).toEqual([]);
});

test.each([
  [
    "the webview knows no workers",
    (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, "Worker")),
  ],
  [
    "the worker's script is refused",
    (page: Page) => page.route(/\/engine\.\w+\.js$/, (route) => route.abort()),
  ],
])("where %s the pane works without a worker", async (_, refuse) => {
  const { page, pane } = await openWorkbench(refuse);
  await pane.getByRole("heading", { name: "识别出 24 张台账" }).waitFor();
  expect(page.workers()).toEqual([]);
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await pane.getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("button", { name: /^全部 \d+ 条/ }).click();
  await pane.getByText("23次", { exact: true }).first().waitFor();
});

describe("on one page, step by step", () => {
  let page: Page;
  let pane: FrameLocator;
  let strays: string[];
  const loaded: string[] = [];
  const bare: string[] = [];

  beforeAll(async () => {
    ({ page, pane, strays } = await openWorkbench((opened) =>
      opened.on("response", (response) => {
        const { pathname } = new URL(response.url());
        const headers = response.headers();
        loaded.push(pathname);
        const policy =
          pathname === "/index.html" || headers["content-security-policy"]?.startsWith("default-src 'none'");
        if (!policy || headers["x-content-type-options"] !== "nosniff" || "x-powered-by" in headers)
          bare.push(pathname);
      }),
    ));
    shared = page;
    await pane.getByRole("heading", { name: "识别出 24 张台账" }).waitFor();
  });
  afterAll(async () => {
    await shared?.close();
    shared = null;
  });

  test("nothing is requested from outside the add-in's own origin, and Office.js comes from it", () => {
    expect(loaded).toEqual(expect.arrayContaining(["/office-js/office.js", "/office-js/excel-web-16.00.js"]));
    expect(strays).toEqual([]);
  });

  test("the content policy comes with every file, and nothing of the server's make", () => {
    expect(bare).toEqual([]);
  });

  test("the whole way can be gone by keyboard alone", async () => {
    await pane.getByRole("radio").first().focus();
    await page.keyboard.press("Space");
    await pane.getByRole("button", { name: "达标检查" }).focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "检查结果" }).waitFor();
    const focused = () => pane.locator(":focus").evaluate((element) => element.textContent ?? "");
    await expect(focused()).resolves.toContain("检查结果");
    const seen: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      seen.push(await focused());
    }
    expect(seen.some((text) => text.includes("未达标"))).toBe(true);
  });

  test("at 320 px nothing overflows the pane, light, dark or in high contrast", async () => {
    const narrow = await page.addStyleTag({
      content: ".bench { grid-template-columns: 1fr 320px !important }",
    });
    for (const [colorScheme, forcedColors] of [
      ["light", "none"],
      ["dark", "none"],
      ["light", "active"],
    ] as const) {
      await page.emulateMedia({ colorScheme, forcedColors });
      const [width, overflow] = await pane
        .locator("html")
        .evaluate((html) => [html.clientWidth, html.scrollWidth - html.clientWidth]);
      expect([colorScheme, forcedColors, (width ?? 0) <= 320, (overflow ?? 0) > 0]).toEqual([
        colorScheme,
        forcedColors,
        true,
        false,
      ]);
    }
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await narrow.evaluate((style) => {
      (style as Element).remove();
    });
  });

  test("a column that was read wrongly is corrected in the pane, and the figure follows", async () => {
    await pane.getByRole("button", { name: /^全部 \d+ 条/ }).click();
    await pane.getByText("23次", { exact: true }).first().waitFor();

    await pane.getByRole("button", { name: "台账", exact: true }).click();
    await pane
      .getByRole("button", { name: /学习台账/ })
      .first()
      .click();
    await pane.getByRole("combobox", { name: /学习形式/ }).selectOption({ label: "不用这一列" });
    await pane.getByText(/^影响 \d+ 条/).waitFor();
    await pane.getByRole("button", { name: "应用" }).click();
    await pane.getByText(/^已应用/).waitFor();
    await pane.getByRole("button", { name: "返回台账" }).click();
    await pane.getByRole("button", { name: "结果", exact: true }).click();
    await pane.getByRole("heading", { name: "检查结果" }).waitFor();
    expect(await pane.getByText("23次", { exact: true }).count()).toBe(0);
  });

  test("sheets of two other files come in and are judged together with the workbook's own", async () => {
    const picked = async (name: string, sheet: string, rows: readonly (readonly (string | number)[])[]) => {
      const book = new Workbook();
      book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
      return {
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(await book.xlsx.writeBuffer()),
      };
    };
    const header = ["日期", "科室", "得分"];
    await pane.getByRole("button", { name: "台账", exact: true }).click();
    await pane.getByRole("button", { name: "从其他工作簿带入…" }).click();
    await pane.getByLabel("选择 .xlsx 文件（可多选）").setInputFiles([
      await picked("卫生.xlsx", "卫生", [header, ["2024-03-05", "办公室", 95], ["2024-03-12", "法规科", 88]]),
      await picked("学习.xlsx", "学习", [
        ["日期", "主题", "学时"],
        ["2024-03-08", "学习文件", 2],
      ]),
    ]);
    await pane.getByRole("button", { name: "带入 2 张表" }).click();
    await pane.getByRole("heading", { name: "识别出 26 张台账" }).waitFor();
    await page.getByRole("tab", { name: "卫生", exact: true }).waitFor();
    await page.getByRole("tab", { name: "学习", exact: true }).waitFor();
  });
});

/** Opens the pane's page without the page that plays Excel around it. */
async function openAlone(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(server.url + path, { waitUntil: "commit" });
  return page;
}

test("if the server never answers for Office.js, the page offers to try again", async () => {
  const page = await openAlone("/taskpane.html", async (opened) => {
    await opened.route("**/office.js", () => undefined);
    // Styles alone wait for twelve seconds here, since no script is sure to run.
    const developer = await opened.context().newCDPSession(opened);
    await developer.send("Animation.enable");
    await developer.send("Animation.setPlaybackRate", { playbackRate: 20 });
  });
  const late = page.getByText("没能打开。");
  expect(await late.isVisible()).toBe(false);
  await late.waitFor({ timeout: 30_000 });
  expect(await page.getByRole("link", { name: /重试/ }).isVisible()).toBe(true);
});

test("the help, which the manifest names, can be read in a browser without Excel", async () => {
  const page = await openAlone("/taskpane.html?view=help");
  await page.getByRole("heading", { name: "怎么用" }).waitFor({ timeout: 30_000 });
});
