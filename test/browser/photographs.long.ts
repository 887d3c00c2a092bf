import { photograph } from "./photograph";
import { startPages } from "./pages";

/** PHOTOGRAPHS=folder npx jest --config jest.long.config.js test/browser/photographs takes the pictures for people to look at. */

const folder = process.env["PHOTOGRAPHS"];

(folder === undefined ? test.skip : test)("no page is wider than the pane, whatever its theme", async () => {
  const pages = await startPages();
  try {
    expect(await photograph(pages, folder ?? "")).toEqual([]);
  } finally {
    await pages.stop();
  }
});
