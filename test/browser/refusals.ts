import type { Page } from "playwright-core";
import type { OpenPage } from "./pages";

interface Refusing {
  refused: string | null;
}

/** For what is prepared before a page: lets Excel refuse what the pane asks of it, once that is wanted. */
export async function refusable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (!location.pathname.includes("taskpane")) return;
    const here = window as unknown as Refusing;
    here.refused = null;
    window.addEventListener("message", (event) => {
      if (!here.refused || typeof event.data !== "string" || !event.isTrusted) return;
      const answer = JSON.parse(event.data) as { _actionName?: string; _data?: unknown };
      if (answer._actionName !== "executeMethod" || !answer._data) return;
      event.stopImmediatePropagation();
      const error = { Code: here.refused, Message: "", Location: "", ActionIndex: -1, HttpStatusCode: 500 };
      const body = JSON.stringify({ Results: [], TraceIds: [], Error: error });
      const data = JSON.stringify({ ...answer, _data: { Version: 1, Error: 0, Data: [200, [], body] } });
      window.dispatchEvent(new MessageEvent("message", { data, origin: event.origin, source: event.source }));
    });
  });
}

/** Excel answers with this error from now on; null: as it should. */
export async function refuse({ frame }: OpenPage, code: string | null): Promise<void> {
  await frame().evaluate((told) => {
    (window as unknown as Refusing).refused = told;
  }, code);
}
