import type { ClauseResult, DimensionResult, Report } from "../../src/check";
import type { CellArea } from "../../src/grid";
import type {
  Assistant,
  CellOrigin,
  FoundTable,
  Overview,
  TablePreview,
  TaughtTrial,
  TriedTable,
  WritePreviews,
} from "../../src/assistant";

/** Literal data for the pane, as the assistant would give them; names are invented. */

export const cell = (sheet: string, row: number, column: number): CellArea => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

export function table(part: Partial<FoundTable>): FoundTable {
  const sheet = part.sheet ?? "学习台账";
  return {
    id: `${sheet}!A1`,
    sheet,
    area: { sheet, row: 0, column: 0, rows: 30, columns: 8 },
    kind: "study",
    kindName: { zh: "学习", en: "Study" },
    layout: "list",
    title: "2024年度学习台账",
    headerRows: [1],
    rows: [],
    codes: {},
    hours: null,
    columns: [
      { column: 0, path: ["序号"], field: null, reason: "none" },
      { column: 1, path: ["学习日期"], field: "date", reason: "synonym" },
      { column: 2, path: ["主题"], field: "topic", reason: "name" },
    ],
    people: 0,
    records: 26,
    from: "2024-01-01",
    to: "2024-12-31",
    marks: {},
    legend: {},
    blankForm: false,
    duplicateOf: null,
    broughtFrom: null,
    ...part,
  };
}

export function clause(part: Partial<ClauseResult>): ClauseResult {
  return {
    id: "study-sessions-yearly",
    dimension: "study",
    title: { zh: "全年集中学习不少于12次", en: "At least 12 sessions a year" },
    kind: "Q",
    verdict: "met",
    actual: 23,
    target: 12,
    unit: "session",
    numerator: 23,
    denominator: 12,
    targetText: { key: "taskpane.found.people", params: { n: 12 } },
    weight: 3,
    score: 3,
    localDefault: false,
    veto: false,
    basis: "文档一·四(一)1",
    evidence: [{ sheet: "学习台账", row: 3, column: 0, rows: 23, columns: 8 }],
    problems: [],
    notes: [],
    excluded: [],
    onTrack: false,
    missing: { ledgers: [], word: false, said: [] },
    wants: null,
    confirmation: null,
    waiver: null,
    blockedBy: [],
    previous: null,
    department: "",
    remedy: "做好记录。",
    told: { subject: null, counts: null },
    ...part,
  };
}

export function dimension(part: Partial<DimensionResult>): DimensionResult {
  return {
    id: "study",
    name: { zh: "学习氛围浓厚", en: "Study" },
    weight: 31,
    earned: 20,
    checked: 24,
    pending: 7,
    clauses: [],
    ...part,
  };
}

export function report(part: Partial<Report>): Report {
  return {
    standard: "city-civilized-organ",
    standardName: { zh: "市级文明机关", en: "City civilized organ" },
    period: { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" },
    unit: "某局",
    results: [clause({})],
    dimensions: [dimension({})],
    score: {
      earned: 62.5,
      checked: 78,
      byNow: { earned: 62.5, checked: 78 },
      pending: 22,
      total: 100,
      vetoed: false,
      rating: null,
    },
    missing: [],
    own: null,
    changes: [],
    ...part,
  };
}

export function overview(part: Partial<Overview>): Overview {
  return {
    fileName: "示例.xlsx",
    tables: [table({})],
    skipped: [],
    taught: [],
    questions: [],
    answered: [],
    findings: [],
    standards: [
      { id: "city-civilized-organ", name: { zh: "市级文明机关", en: "City civilized organ" } },
      { id: "district-civilized-organ", name: { zh: "区级文明机关", en: "District civilized organ" } },
    ],
    chosen: { standard: "city-civilized-organ", period: null, asOf: null },
    standard: "city-civilized-organ",
    periods: [{ from: "2024-01-01", to: "2024-12-31" }],
    longestTerm: 5,
    period: { from: "2024-01-01", to: "2024-12-31" },
    asOf: "2024-12-31",
    kinds: [{ id: "hygiene-area", name: { zh: "卫生责任区", en: "Hygiene areas" } }],
    isLocked: false,
    isReadOnly: false,
    targets: {},
    writable: ["summary", "plan"],
    ...part,
  };
}

const preview: TablePreview = {
  rows: [
    { row: 0, role: "title", reason: "合并居中", cells: ["2024年度学习台账", "", ""] },
    { row: 1, role: "header", reason: "列名", cells: ["序号", "学习日期", "主题"] },
    { row: 2, role: "data", reason: "有日期", cells: ["1", "1月5日", "政治理论"] },
    { row: 26, role: "signature", reason: "制表人", cells: ["制表人：", "", ""] },
  ],
  hidden: 23,
};

export function tried(part: Partial<TriedTable>): TriedTable {
  return { ...table(part), uses: [], words: [], across: null, places: {}, preview, ...part };
}

export function trial(part: Partial<TaughtTrial>): TaughtTrial {
  return {
    problems: [],
    told: [],
    area: { sheet: "学习台账", row: 0, column: 0, rows: 27, columns: 3 },
    rows: preview.rows.map(({ row, role, cells }) => ({ row, role, cells })),
    tables: [tried({})],
    moved: [],
    alike: [],
    kinds: [
      {
        id: "study",
        name: { zh: "学习", en: "Study" },
        fields: [
          { id: "date", name: { zh: "日期", en: "Date" }, words: [] },
          { id: "topic", name: { zh: "主题", en: "Topic" }, words: [] },
          { id: "form", name: { zh: "形式", en: "Form" }, words: [] },
        ],
      },
      { id: "attendance", name: { zh: "考勤", en: "Attendance" }, fields: [] },
    ],
    inherited: null,
    requirements: null,
    suggested: null,
    ...part,
  };
}

export function previews(part: Partial<WritePreviews>): WritePreviews {
  return {
    sheets: [
      {
        kind: "summary",
        sheet: "达标汇总",
        change: "renewed",
        isLocked: false,
        kept: 12,
        blanks: 0,
        rows: 60,
        changes: {
          newRows: 1,
          goneRows: 0,
          solved: 0,
          cells: 24,
          listed: [
            { kind: "cell", cell: cell("达标汇总", 7, 5), before: "23次", after: "25次" },
            { kind: "row-new", after: "月均学习次数" },
          ],
          kept: [cell("达标汇总", 8, 13)],
        },
        overwritten: [],
      },
      {
        kind: "plan",
        sheet: "创建规划",
        change: "created",
        isLocked: false,
        kept: 0,
        blanks: 8,
        rows: 41,
        changes: null,
        overwritten: [],
      },
    ],
    fields: [],
    choices: [],
    ...part,
  };
}

export const origin = (part: Partial<CellOrigin>): CellOrigin => ({
  cell: cell("学习台账", 3, 2),
  value: "学习会议精神",
  table: {
    id: "学习台账!A1",
    title: "2024年度学习台账",
    kindName: { zh: "学习", en: "Study" },
    area: { sheet: "学习台账", row: 0, column: 0, rows: 30, columns: 8 },
  },
  role: "data",
  column: { header: "主题", isRead: true },
  fields: [{ name: { zh: "主题", en: "Topic" }, value: "学习会议精神", isHere: true }],
  marks: [],
  lookedUpBy: [],
  uses: [{ clause: "study-sessions-yearly", problems: [] }],
  findings: [],
  why: null,
  ...part,
});

/** Whether it only tells whom to call back. */
const isWatcher = (given: unknown): boolean =>
  typeof given === "object" && given !== null && "onWaiting" in given;

/** Makes an assistant that answers at once with what it is given and records what it was asked. */
export function fakeAssistant(part: Partial<Assistant> = {}): Assistant & { readonly asked: unknown[][] } {
  const asked: unknown[][] = [];
  /** What is judged if nothing else is said. */
  const usual: Readonly<Record<string, unknown>> = { overview: "workbook", check: "held" };
  const note =
    <T>(name: string, value: T) =>
    (...given: unknown[]): Promise<T> => {
      asked.push([
        name,
        ...given.filter(
          (one) =>
            typeof one !== "function" &&
            !(one instanceof AbortSignal) &&
            !isWatcher(one) &&
            one !== usual[name],
        ),
      ]);
      return Promise.resolve(value);
    };
  return {
    asked,
    overview: note("overview", overview({})),
    check: note("check", { overview: overview({}), report: report({}), names: {} }),
    cell: note("cell", origin({})),
    watchCell: () => () => undefined,
    answer: note("answer", undefined),
    changeAnswer: note("changeAnswer", undefined),
    weighAnswer: note("weighAnswer", 4),
    rubric: note("rubric", null),
    sayOfRubric: note("sayOfRubric", undefined),
    noteRubric: note("noteRubric", undefined),
    teach: note("teach", undefined),
    tryTaught: note("tryTaught", trial({})),
    listTaught: () => [],
    forget: note("forget", undefined),
    confirm: note("confirm", undefined),
    waive: note("waive", undefined),
    takeBack: note("takeBack", undefined),
    preview: note("preview", previews({})),
    write: note("write", {
      notices: [],
      sheets: [
        {
          kind: "summary" as const,
          sheet: "达标汇总",
          edition: "",
          created: false,
          rows: 60,
          kept: 12,
          blanks: 0,
          overwritten: [],
        },
      ],
    }),
    undoWrite: note("undoWrite", []),
    unfinished: () => null,
    settle: note("settle", undefined),
    templates: note("templates", []),
    forms: note("forms", []),
    leaveForms: () => undefined,
    previewFilling: note("previewFilling", { sheet: "", filled: 0, unknown: [], blanks: [] }),
    fillTemplates: note("fillTemplates", { filled: [], notices: [] }),
    undoFilling: note("undoFilling", []),
    addBlankLedger: note("addBlankLedger", {
      sheet: "卫生责任区",
      row: 4,
      column: 1,
      rows: 1,
      columns: 1,
    }),
    wordFiles: note("wordFiles", []),
    bringing: note("bringing", {
      possible: true,
      onWeb: true,
      brought: () => [],
      look: note("look", []),
      typed: note("typed", []),
      bringIn: note("bringIn", []),
      takeOut: note("takeOut", undefined),
      takeLastYear: note("takeLastYear", undefined),
      close: () => undefined,
    }),
    select: note("select", undefined),
    watch: () => () => undefined,
    describe: () => ({ key: "taskpane.stale" }),
    ...part,
  };
}
