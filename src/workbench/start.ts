import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import type { Configuration } from "webpack-dev-server";
import { ROOT, serve } from "./serve";
import { PORT, START_USAGE, startArguments, type StartOptions } from "./start-arguments";

/**
 * `npm start` serves the pane and a page that plays Excel on https://localhost:3000. `npm start -- --excel` serves
 * the pane and sideloads it into the Excel on this machine; the tools for that are fetched only then, because the
 * build needs none of them.
 */

const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

async function start({ excel, port, quiet }: StartOptions): Promise<void> {
  if (excel) {
    await runTool("office-addin-dev-certs", ["install"]);
    await serve({ port: PORT, workbench: false, server: trustedServer() });
    console.log("正在打开 Excel…");
    await runTool("office-addin-debugging", ["start", join(ROOT, "manifest.xml"), "desktop"]);
    return;
  }
  const { url } = await serve({
    port,
    workbench: true,
    ...(quiet ? { once: true } : { open: "/index.html" }),
  });
  console.log(`工作台：${url}/index.html （证书是自签的，第一次打开要在浏览器里确认）`);
}

/** Reads the certificate that office-addin-dev-certs has put into this user's trust store. */
function trustedServer(): Configuration["server"] {
  const [key, cert, ca] = ["localhost.key", "localhost.crt", "ca.crt"].map((file) =>
    join(CERTIFICATES, file),
  );
  if (!key || !cert || !ca || ![key, cert, ca].every((file) => existsSync(file))) return "https";
  return {
    type: "https",
    options: { key: readFileSync(key), cert: readFileSync(cert), ca: readFileSync(ca) },
  };
}

function runTool(name: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const tool = spawn("npx", ["--yes", name, ...args], {
      stdio: "inherit",
      shell: process.platform === "win32",
    });
    tool.on("error", reject);
    tool.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${name} ended with ${code}`))));
  });
}

/** Whether nothing listens on the port yet: building first would take a minute to say so. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => {
      resolve(false);
    });
    probe.listen(port, "localhost", () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}

function refuse(problem: string): void {
  console.error(problem);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const given = startArguments(process.argv.slice(2));
  if ("help" in given) console.log(START_USAGE);
  else if ("problem" in given) refuse(`${given.problem}（--help 看用法）`);
  else if (given.options.port !== 0 && !(await isFree(given.options.port)))
    refuse(
      `端口 ${String(given.options.port)} 已被占用：先关掉用它的程序，或用 npm start -- --port 另一个端口。`,
    );
  else await start(given.options);
}

void run();
