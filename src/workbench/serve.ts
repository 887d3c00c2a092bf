import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer, { type Configuration } from "webpack-dev-server";
import { pagePolicy } from "./package/page-policy";

export const ROOT = join(__dirname, "..", "..");

export interface Serving {
  /** 0 takes a port that is free. */
  readonly port: number;
  /** Whether the page that plays Excel is served too. */
  readonly workbench: boolean;
  /** The default is `development`; `production` is what ships. */
  readonly mode?: Mode;
  /** Whether it is built once, without source maps, instead of again whenever a file changes. */
  readonly once?: boolean;
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

/** The page that plays Excel frames a pane from wherever it is told; the policy is the add-in's. */
const WORKBENCH_PAGE = /^\/(index\.html)?(\?|$)/;

/** Keeps what was built in `.cache`, so that only files that changed since are built again. */
const cacheOf = ({ name = "" }: webpack.Configuration, mode: string): webpack.Configuration["cache"] => ({
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
  once = mode === "production",
  server = "https",
  open,
}: Serving): Promise<Server> {
  const build = (await import(join(ROOT, "webpack.config.js"))) as { default: Build };
  const unwatched: webpack.Configuration = {
    devtool: false,
    watchOptions: { ignored: "**" },
    infrastructureLogging: { level: "warn" },
  };
  const configurations = build
    .default({ workbench }, { mode })
    .map((configuration) => ({
      ...configuration,
      cache: cacheOf(configuration, `${mode}${once ? "-once" : ""}`),
    }))
    .map((configuration) => (once ? { ...configuration, ...unwatched } : configuration));
  const compiler = webpack(configurations);
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  let policy: string | null = null;
  const devServer = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server,
      hot: false,
      liveReload: false,
      client: false,
      // Both ends are one machine: squeezing megabytes for each page costs more than it saves.
      compress: !once,
      static: false,
      setupExitSignals: true,
      open: open ? [open] : false,
      headers: ({ url }) => ({
        "X-Content-Type-Options": "nosniff",
        ...(policy === null || WORKBENCH_PAGE.test(url) ? {} : { "Content-Security-Policy": policy }),
      }),
      setupMiddlewares: (middlewares, { app }) => {
        app?.disable("x-powered-by");
        return middlewares;
      },
      devMiddleware: { stats: once ? "errors-only" : "errors-warnings" },
    },
    compiler,
  );
  await devServer.start();
  await built;
  const page = devServer.middleware?.context.outputFileSystem.readFileSync(join(ROOT, "dist/taskpane.html"));
  policy = pagePolicy(String(page));
  const address = devServer.server?.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return { url: `https://localhost:${actual}`, stop: () => devServer.stop() };
}
