import { chromium, type Frame, type Page } from "playwright-core";
import { findBrowser } from "../../src/workbench/browser";
import { serve } from "../../src/workbench/serve";

/** Milliseconds of the longest tasks of the pane's own on its thread; 0 where none reached the 50 that a browser reports. */
export interface LongestTasks {
  /** From the opening of the pane to the list of its tables. */
  readonly opening: number;
  /** From the click on 达标检查 to the results. */
  readonly checking: number;
}

interface Task {
  readonly begin: number;
  readonly length: number;
}

const ROUNDS = 3;
const PATIENCE = 120_000;

/**
 * Opens a workbook in the page that plays Excel, as it is built for production, and watches the pane's thread while the
 * workbook is read and checked. Page and pane share the thread; the browser tells whose task it was. The least of some rounds.
 */
export async function measurePaneThread(bytes: Uint8Array, fileName: string): Promise<LongestTasks> {
  const server = await serve({ port: 0, workbench: true, mode: "production" });
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(() => {
      const tasks: Task[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { name, startTime, duration } of list.getEntries())
          if (name === "self") tasks.push({ begin: startTime, length: duration });
      }).observe({ type: "longtask", buffered: true });
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${server.url}/index.html`);
    const rounds: LongestTasks[] = [];
    for (let round = 0; round < ROUNDS; round++) rounds.push(await openAndCheck(page, bytes, fileName));
    const least = (of: keyof LongestTasks): number => Math.min(...rounds.map((round) => round[of]));
    return { opening: least("opening"), checking: least("checking") };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function openAndCheck(page: Page, bytes: Uint8Array, fileName: string): Promise<LongestTasks> {
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: fileName, mimeType, buffer: Buffer.from(bytes) });
  await page.getByText(fileName).waitFor();
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  const frame = await frameOf(page);
  const clicked = await frame.evaluate(() => performance.now());
  await pane.getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  const tasks = await frame.evaluate(async () => {
    // The browser tells of a task some time after it.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (window as unknown as { readonly tasks: readonly Task[] }).tasks;
  });
  const longest = (of: readonly Task[]): number => Math.max(0, ...of.map(({ length }) => length));
  return {
    opening: longest(tasks.filter(({ begin }) => begin < clicked)),
    checking: longest(tasks.filter(({ begin }) => begin >= clicked)),
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}
