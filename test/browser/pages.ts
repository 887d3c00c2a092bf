import { chromium, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "../../src/workbench/browser";
import { startWorkbench } from "./start-workbench";

/** The workbench in a browser. */
export interface Pages {
  /** Opens the workbench as somebody would who comes for the first time, in a window so high. */
  readonly open: (height?: number) => Promise<{ readonly page: Page; readonly pane: FrameLocator }>;
  readonly stop: () => Promise<void>;
}

export async function startPages(): Promise<Pages> {
  const server = await startWorkbench();
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    open: async (height = 860) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1400, height },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(`${server.url}/index.html`);
      return { page, pane: page.frameLocator("iframe") };
    },
    stop: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
