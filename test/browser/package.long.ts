import { chromium, type Browser } from "playwright-core";
import { extname, join } from "node:path";
import packageInfo from "../../package.json";
import { unzip } from "@cj-tech-master/excelts/archive";
import { findBrowser } from "../../src/workbench/browser";
import { buildSite } from "../../src/workbench/package/build-site";
import { IN_PACKAGE } from "../../src/workbench/package/deployment";
import { packageFiles } from "../../src/workbench/package/package-files";
import { zipOf } from "../../src/workbench/package/zip-of";
import { startWorkbench, type RunningWorkbench } from "./start-workbench";

/** The unit's server, played by the browser: it gives the package's files as they are. The pane's page asks for its host's name. */
const UNIT = "https://localhost:8443/wenming";
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".png": "image/png",
};

// Two builds take their time, so only `npm run test:long` does it.
jest.setTimeout(900_000);

let server: RunningWorkbench | undefined;
let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("the package, unpacked and served, opens its pane beside a workbook", async () => {
  const root = join(__dirname, "..", "..");
  const deployment = { url: UNIT, share: String.raw`\\fs.example\文明创建` };
  const bytes = await zipOf(packageFiles(await buildSite(root), deployment, packageInfo.version));
  const unpacked = new Map<string, Uint8Array>();
  for await (const entry of unzip(bytes).entries()) unpacked.set(entry.path, await entry.bytes());

  server = await startWorkbench();
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  page.setDefaultTimeout(90_000);
  const missing: string[] = [];
  await page.route(`${UNIT}/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace("/wenming/", "");
    const file = unpacked.get(`${IN_PACKAGE.site}/${path}`);
    if (!file) missing.push(path);
    return file
      ? route.fulfill({ body: Buffer.from(file), contentType: TYPES[extname(path)] ?? "text/plain" })
      : route.fulfill({ status: 404 });
  });
  await page.goto(`${server.url}/index.html?pane=${encodeURIComponent(`${UNIT}/taskpane.html`)}`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { name: "识别出 24 张台账" }).waitFor();
  await page.getByRole("toolbar").getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await pane.getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  expect(missing).toEqual([]);
});
