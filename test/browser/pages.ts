import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "../../src/workbench/browser";
import { startWorkbench } from "./start-workbench";

/** The pane beside its workbook. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's own page, for what only scripts can tell. */
  readonly frame: () => Frame;
}

interface Opening {
  /** The window's height in pixels. */
  readonly height?: number;
  /** The file that lies open; by default the sample. */
  readonly workbook?: Buffer;
  /** What is done before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The workbench in a browser. */
export interface Pages {
  readonly url: string;
  /** Opens the workbench as somebody would who comes for the first time. */
  readonly open: (opening?: Opening) => Promise<OpenPage>;
  readonly stop: () => Promise<void>;
}

/** @param running the address of a workbench that runs already; by default one is started */
export async function startPages(running?: string): Promise<Pages> {
  const server =
    running === undefined ? await startWorkbench() : { url: running, stop: () => Promise.resolve() };
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    url: server.url,
    open: (opening = {}) => openPage(browser, server.url, opening),
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  { height = 860, workbook, prepare }: Opening,
): Promise<OpenPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    viewport: { width: 1400, height },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  if (workbook) await page.route("**/assets/samples/*.xlsx", (route) => route.fulfill({ body: workbook }));
  await prepare?.(page);
  await page.goto(`${url}/index.html`);
  const frame = (): Frame => {
    const found = page.frames().find((one) => one !== page.mainFrame() && one.url().includes("taskpane"));
    if (!found) throw new Error("The pane is not there");
    return found;
  };
  return { page, pane: page.frameLocator("iframe"), frame };
}
