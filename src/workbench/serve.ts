import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";

export const ROOT = join(__dirname, "..", "..");

export interface Serving {
  /** 0 takes a port that is free. */
  readonly port: number;
  /** Whether the page that plays Excel is served too. */
  readonly workbench: boolean;
  /** The default is `development`, which is rebuilt whenever a file changes. `production` is what ships, built once. */
  readonly mode?: Mode;
  /** By default https with a self-signed certificate. */
  readonly server?: Configuration["server"];
  /** The path that the browser shows when all is ready. */
  readonly open?: string;
}

export interface Server {
  /** The address without a path. */
  readonly url: string;
  stop(): Promise<void>;
}

type Mode = "development" | "production";
type Build = (env: { workbench: boolean }, argv: { mode: Mode }) => webpack.Configuration[];

/** Keeps what was built in `.cache`, so that only files that changed since are built again. */
const cacheOf = ({ name = "" }: webpack.Configuration, mode: Mode): webpack.Configuration["cache"] => ({
  type: "filesystem",
  cacheDirectory: join(ROOT, ".cache", "webpack"),
  name: `${name}-${mode}`,
  buildDependencies: { config: [join(ROOT, "webpack.config.js"), join(ROOT, "package-lock.json")] },
});

/**
 * Builds the add-in and serves it over https, without which Office.js does not get ready. Resolves when everything is
 * built.
 *
 * @throws Error with webpack's own text if the build fails.
 */
export async function serve({
  port,
  workbench,
  mode = "development",
  server = "https",
  open,
}: Serving): Promise<Server> {
  const build = (await import(join(ROOT, "webpack.config.js"))) as { default: Build };
  const once: webpack.Configuration = {
    watchOptions: { ignored: "**" },
    infrastructureLogging: { level: "warn" },
  };
  const configurations = build
    .default({ workbench }, { mode })
    .map((configuration) => ({ ...configuration, cache: cacheOf(configuration, mode) }))
    .map((configuration) => (mode === "production" ? { ...configuration, ...once } : configuration));
  const compiler = webpack(configurations);
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  const devServer = new WebpackDevServer(
    {
      host: "localhost",
      port: port === 0 ? "auto" : port,
      server,
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      setupExitSignals: true,
      open: open ? [open] : false,
      devMiddleware: { stats: mode === "production" ? "errors-only" : "errors-warnings" },
    },
    compiler,
  );
  await devServer.start();
  await built;
  const address = devServer.server?.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return { url: `https://localhost:${actual}`, stop: () => devServer.stop() };
}
