import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import imports from "./lint/imports.mjs";

const noClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "No clock here: the as-of date is an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "No clock here: the as-of date is an argument.",
  },
];
/** Texts come in parts, with the page that needs them: none is there yet while modules load. */
const noEarlyText = [
  {
    selector:
      "Program > VariableDeclaration > VariableDeclarator > CallExpression[callee.name=/^(inChinese|say)$/]",
    message: "Texts are not there yet when a module loads: say it inside a function.",
  },
];
const pure = [
  "grid",
  "calendar",
  "locales",
  "ledgers",
  "recognise",
  "measures",
  "standards",
  "own-sheets",
  "check",
  "documents",
];

/** The core runs without Node, React or a browser. */
const onlyPlain = [{ group: ["node:*", "react", "react-dom", "@fluentui/*"] }];
/**
 * One reader each: who lays tables out is given titles, periods, names, headers and dates, and has not the means to read them a second
 * time. test/lint/one-reader.test.ts tries it.
 */
const oneReader = [
  {
    regex: "/grid$",
    importNames: ["readDate", "readTimeSpan", "inChineseDates", "chineseNumber"],
    message: "A date is read by values/, a period by find/period.ts.",
  },
  {
    regex: "/find/header-score$",
    importNames: ["headerScore"],
    message: "A header is found by find/header.ts.",
  },
  { regex: "/find/row-text$", message: "A title is read by find/title.ts." },
  {
    regex: "/columns/(looks-like-name|code-words)$",
    importNames: ["isCodeWord"],
    message: "A name is read by columns/.",
  },
];

/** What no reader should meet; inside it reading is the judge, not the number. */
const fence = {
  complexity: ["error", 20],
  "max-depth": ["error", 4],
  "max-params": ["error", 5],
  "max-lines-per-function": ["error", { max: 100, skipBlankLines: true, skipComments: true }],
};
export default tseslint.config(
  { ignores: [".cache/", "dist/", "dist-workbench/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["src/**/*.{ts,tsx}"] })),
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      ...fence,
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // An async function turns what it throws into a rejection, also where it waits for nothing.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { imports, "office-addins": officeAddins },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "imports/no-circle": "error",
      "imports/order": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: pure.map((room) => `src/${room}/**/*.{ts,tsx}`),
    rules: {
      "no-restricted-syntax": ["error", ...noClock, ...noEarlyText],
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "Office",
        "Excel",
        "OfficeExtension",
        "process",
        "fetch",
      ],
      "no-restricted-imports": ["error", { patterns: onlyPlain }],
    },
  },
  {
    files: ["layouts", "workbook", "taught"].map((folder) => `src/recognise/${folder}/**/*.ts`),
    ignores: ["src/recognise/taught/across-spans.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [...onlyPlain, ...oneReader] }] },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["src/workbench/**/*.ts", "test/**/*.ts", "assets/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    // The library's types promise what files leave out: views, rows, styles, parts of the page.
    files: ["src/workbench/host/xlsx/open-file.ts", "src/workbench/host/xlsx/sheet-reader.ts"],
    rules: {
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
    },
  },
  { files: ["**/*.js", "**/*.mjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
