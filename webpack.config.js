const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

/**
 * Office.js as Excel on Windows, Mac and the web asks for it with zh-CN and en-US. It is copied unmodified, so that
 * offices without internet are served; OFFICE_JS=cdn takes Microsoft's own copy instead.
 */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  // It asks for this one where nothing tells it its host: outside Excel, and where what the host told is lost.
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];
/**
 * The page that Office.js shows in a frame where it does not trust its host, under the names that it and the page ask for: the
 * package has them in small letters, which a server that tells letters apart does not find.
 */
const OFFICE_ERROR_PAGE = {
  "agaveerrorux/index.html": "AgaveErrorUX/index.html",
  "agaveerrorux/agaveerrorux.js": "AgaveErrorUX/AgaveErrorUX.js",
  "agaveerrorux/style/agaveerrorux.css": "AgaveErrorUX/style/AgaveErrorUX.css",
  "agaveerrorux/images/moe_status_icons.png": "AgaveErrorUX/images/moe_status_icons.png",
};
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** Where the manifest in the repository says that the add-in lives; ADDIN_URL replaces it in the built one. */
const LOCAL_URL = "https://localhost:3000";

/**
 * @param mode said here: the loader would settle it once for all builds that run beside each other, by whichever comes first, and a page
 * of React's one kind does not open with parts of the other
 */
const swc = (mode) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  // Our modules only define things, so what nobody imports from a room's door is left out of the build.
  sideEffects: false,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2020",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", development: mode === "development" } },
      },
    },
  },
});

module.exports = (env, argv) => {
  const fromCdn = process.env.OFFICE_JS === "cdn";
  const addinUrl = (process.env.ADDIN_URL ?? LOCAL_URL).replace(/\/$/, "");
  const office = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const copies = [
    { from: "assets/icons/**/*.png" },
    { from: "assets/shortcuts.json", to: "assets" },
    {
      from: "manifest.xml",
      transform: (text) => text.toString().replaceAll(LOCAL_URL, addinUrl),
    },
    { from: "LICENSE" },
    { from: "NOTICE" },
    ...(fromCdn
      ? []
      : [...OFFICE_FILES.map((file) => [file, file]), ...Object.entries(OFFICE_ERROR_PAGE)].map(
          ([file, to]) => ({
            from: path.join(office, file),
            to: `office-js/${to}`,
            // Without it webpack would shorten the library once more: a minute's work, and no longer Microsoft's own bytes.
            info: { minimized: true },
          }),
        )),
  ];
  const mode = argv.mode ?? "production";
  const pane = {
    name: "pane",
    mode,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [swc(mode)] },
    // Excel's webview is a browser of its own; source maps would double the download for nobody.
    devtool: mode === "production" ? false : "source-map",
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        template: "./src/taskpane/index.html",
        filename: "taskpane.html",
        chunks: ["taskpane"],
        scriptLoading: "defer",
        templateParameters: {
          officeJs: `${fromCdn ? OFFICE_CDN : "office-js/"}office.js`,
          officeOrigin: fromCdn ? new URL(OFFICE_CDN).origin : "",
        },
      }),
      new CopyPlugin({ patterns: copies }),
    ],
  };
  return env?.workbench ? [pane, workbench] : [pane];
};

/** The page that plays Excel, for `npm start` and the browser tests; never part of the build that ships. */
const workbench = {
  name: "workbench",
  mode: "development",
  entry: { workbench: "./src/workbench/page/index.tsx" },
  output: { path: path.resolve(__dirname, "dist-workbench"), filename: "workbench.js", publicPath: "auto" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [swc("development")] },
  devtool: "source-map",
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      template: "./src/workbench/page/index.html",
      filename: "index.html",
      scriptLoading: "defer",
    }),
    new CopyPlugin({ patterns: [{ from: "assets/samples/*.xlsx" }] }),
  ],
};
