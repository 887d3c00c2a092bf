import { chromium, type Frame, type Page, type Response } from "playwright-core";
import { gzipSync } from "node:zlib";
import { findBrowser } from "../../src/workbench/browser";
import { serve } from "../../src/workbench/serve";

export interface PaneFigures {
  /** Milliseconds from the click on 达标检查 to the results. */
  readonly click: number;
  /** Milliseconds of the longest of the pane's own tasks on its thread; 0 where none reached the 50 that a browser reports. */
  readonly longestTask: {
    /** From the opening of the pane to the list of its tables. */
    readonly opening: number;
    /** From the click on 达标检查 to the results. */
    readonly checking: number;
  };
  /** Bytes of scripts after gzip, without Office.js. */
  readonly scripts: {
    /** What the page names itself: without it nothing shows. */
    readonly atFirst: number;
    /** What it has fetched by the time it lists its tables, the worker's part included. */
    readonly beforeOverview: number;
    /** What it has fetched by the time it has checked. */
    readonly untilChecked: number;
  };
}

interface Task {
  readonly begin: number;
  readonly length: number;
}

const ROUNDS = 4;
const PATIENCE = 120_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Opens a workbook in the page that plays Excel, with the add-in as it ships, and watches the pane's thread while the
 * workbook is read and checked. Page and pane share the thread; the browser tells whose task it was. Of some rounds the
 * one with the shortest tasks: the machine only ever adds to them.
 */
export async function measurePane(bytes: Uint8Array, fileName: string): Promise<PaneFigures> {
  const server = await serve({ port: 0, workbench: true, mode: "production" });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(collectTasks);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const scripts = collectScripts(page);
    await page.goto(`${server.url}/index.html`);
    let overview = 0;
    const rounds: Omit<PaneFigures, "scripts">[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const name = `${round}-${fileName}`;
      await page
        .locator("input[type=file]")
        .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
      await page.getByText(name).waitFor();
      const onOverview = (): void => {
        overview ||= scripts.count();
      };
      rounds.push(await openAndCheck(page, onOverview));
    }
    const least = (of: keyof PaneFigures["longestTask"]): number =>
      Math.min(...rounds.map(({ longestTask }) => longestTask[of]));
    return {
      click: Math.min(...rounds.map(({ click }) => click)),
      longestTask: { opening: least("opening"), checking: least("checking") },
      scripts: await scripts.bytes(overview),
    };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Runs in every page and frame before its own scripts. */
function collectTasks(): void {
  const tasks: Task[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      if (name === "self") tasks.push({ begin: startTime, length: duration });
  }).observe({ type: "longtask", buffered: true });
}

async function openAndCheck(page: Page, onOverview: () => void): Promise<Omit<PaneFigures, "scripts">> {
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  onOverview();
  const frame = await frameOf(page);
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  const clicked = await frame.evaluate(() => performance.now());
  await pane.getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  const click = (await frame.evaluate(() => performance.now())) - clicked;
  const tasks = await frame.evaluate(async () => {
    // The browser tells of a task some time after it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { readonly tasks: readonly Task[] }).tasks;
  });
  const longest = (of: readonly Task[]): number => Math.max(0, ...of.map(({ length }) => length));
  return {
    click,
    longestTask: {
      opening: longest(tasks.filter(({ begin }) => begin < clicked)),
      checking: longest(tasks.filter(({ begin }) => begin >= clicked)),
    },
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

interface Scripts {
  /** How many have been fetched by now. */
  readonly count: () => number;
  /** @param overview how many had been fetched before the overview */
  readonly bytes: (overview: number) => Promise<PaneFigures["scripts"]>;
}

/** Notes every script of the add-in's own that is fetched. */
function collectScripts(page: Page): Scripts {
  const fetched = new Map<string, Response>();
  let paneHtml: Promise<string> | null = null;
  page.on("response", (response) => {
    const path = new URL(response.url()).pathname;
    if (path === "/taskpane.html") paneHtml = response.text();
    if (/^\/[\w.]+\.js$/.test(path) && path !== "/workbench.js") fetched.set(path.slice(1), response);
  });
  return {
    count: () => fetched.size,
    bytes: async (overview) => {
      const html = (await paneHtml) ?? "";
      const sizes = { atFirst: 0, beforeOverview: 0, untilChecked: 0 };
      for (const [at, [file, response]] of [...fetched].entries()) {
        const size = gzipSync(await response.body()).length;
        if (html.includes(file)) sizes.atFirst += size;
        if (at < overview) sizes.beforeOverview += size;
        sizes.untilChecked += size;
      }
      return sizes;
    },
  };
}
