import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";

/**
 * `npm start` serves the pane and a page that plays Excel on https://localhost:3000; `npm start -- --excel` serves the pane
 * and sideloads it into the Excel on this machine. The tools for sideloading are fetched when they are wanted: the build
 * needs none of them.
 */

const PORT = 3000;
const ROOT = join(__dirname, "..", "..");
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

type Build = (env: { workbench: boolean }, argv: { mode: "development" }) => webpack.Configuration[];

async function start(inExcel: boolean): Promise<void> {
  const build = (await import(join(ROOT, "webpack.config.js"))) as { default: Build };
  const compiler = webpack(build.default({ workbench: !inExcel }, { mode: "development" }));
  if (!compiler) throw new Error("webpack did not take its configuration.");
  if (inExcel) await runTool("office-addin-dev-certs", ["install"]);
  const server = new WebpackDevServer(
    {
      port: PORT,
      server: inExcel ? trustedServer() : "https",
      hot: false,
      liveReload: true,
      client: { overlay: false, logging: "none" },
      static: false,
      open: inExcel ? false : ["/index.html"],
      headers: { "Access-Control-Allow-Origin": `https://localhost:${PORT}` },
    },
    compiler,
  );
  await server.start();
  console.log(
    inExcel
      ? "正在打开 Excel…"
      : `工作台：https://localhost:${PORT}/index.html （证书为自签名，首次打开需确认）`,
  );
  if (inExcel) await runTool("office-addin-debugging", ["start", join(ROOT, "manifest.xml"), "desktop"]);
}

/** The certificate that office-addin-dev-certs has put into this user's trust store. */
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

void start(process.argv.includes("--excel"));
