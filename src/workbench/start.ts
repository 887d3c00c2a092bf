import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Configuration } from "webpack-dev-server";
import { ROOT, serve } from "./serve";

/**
 * `npm start` serves the pane and a page that plays Excel on https://localhost:3000. `npm start -- --excel` serves
 * the pane and sideloads it into the Excel on this machine; the tools for that are fetched only then, because the
 * build needs none of them.
 */

const PORT = 3000;
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

interface Options {
  readonly excel: boolean;
  /** 0 takes a port that is free. */
  readonly port: number;
  /** Whether no browser is opened, and what was built is not built again when a file changes. */
  readonly quiet: boolean;
}

async function start({ excel, port, quiet }: Options): Promise<void> {
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

const { values } = parseArgs({
  options: {
    excel: { type: "boolean", default: false },
    port: { type: "string", default: String(PORT) },
    quiet: { type: "boolean", default: false },
  },
});
void start({ ...values, port: Number(values.port) });
