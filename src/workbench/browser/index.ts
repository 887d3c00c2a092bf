import { existsSync } from "node:fs";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** A browser to drive: where its program is and how it is started. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const QUIET = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Finds an installed Chrome, Chromium or Edge (`CHROME_PATH` names another). On Linux it falls back to the Chromium
 * that ships inside the npm package @sparticuz/chromium, so that the browser tests run on a machine that nobody has
 * prepared.
 *
 * @throws Error if there is no browser at all.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  const installed = named && existsSync(named) ? named : INSTALLED.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, args: QUIET };
  if (process.platform !== "linux")
    throw new Error("No Chrome or Edge found; name one in the environment variable CHROME_PATH.");
  // The package unpacks its own system libraries only if it believes that it runs in a cloud function.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...QUIET] };
}
