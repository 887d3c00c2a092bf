import importX from "eslint-plugin-import-x";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The rooms from the bottom to the top; a room may import the rooms of lower floors only, through their index.ts. */
const floors = [
  ["locales"],
  ["grid"],
  ["calendar", "ledgers"],
  ["recognise"],
  ["measures", "standards"],
  ["own-sheets"],
  ["check"],
  ["documents", "excel"],
  ["assistant"],
  ["taskpane", "commands", "workbench"],
];
const path = (room) => `./src/${room}`;
/** measures and check take clauses from standards; excel takes sheet plans from documents; the pane opens as a command says. */
const besides = [
  ["calendar", "ledgers"],
  ["measures", "standards"],
  ["excel", "documents"],
  ["standards", "measures"],
  ["taskpane", "commands"],
];

const zones = floors.flatMap((rooms, floor) =>
  rooms.flatMap((room) => {
    const lower = floors.slice(0, floor).flat();
    const beside = besides.filter(([from]) => from === room).map(([, to]) => to);
    const allowed = [...lower, ...beside];
    const forbidden = floors.flat().filter((other) => other !== room && !allowed.includes(other));
    return [
      ...forbidden.map((other) => ({
        target: path(room),
        from: path(other),
        message: `${room} may not import ${other}: imports run downwards (DESIGN, "The rooms").`,
      })),
      ...allowed.map((other) => ({
        target: path(room),
        from: path(other),
        except: ["./index.ts"],
        message: `Come in by the door: import ${other} through its index.ts.`,
      })),
    ];
  }),
);

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

export default tseslint.config(
  { ignores: ["dist/", "dist-workbench/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX, "office-addins": officeAddins },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
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
      "no-restricted-syntax": ["error", ...noClock],
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
      "no-restricted-imports": ["error", { patterns: ["node:*", "react", "react-dom", "@fluentui/*"] }],
    },
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
  { files: ["**/*.js", "**/*.mjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
