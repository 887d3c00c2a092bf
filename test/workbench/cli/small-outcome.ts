import type { ClauseResult, Report } from "../../../src/check";
import type { Ledger, Question } from "../../../src/ledgers";
import type { Message } from "../../../src/locales";
import type { CheckOutcome } from "../../../src/workbench/cli/outcome";

const words = (text: string): Message => ({ key: "documents.words", params: { text } });

const LEDGER: Ledger = {
  id: "5月!A3:D6",
  kind: "attendance",
  layout: "month-matrix",
  sheet: "5月",
  title: "考勤表",
  area: { row: 2, column: 0, rows: 4, columns: 4 },
  headerRows: [2, 3],
  columns: [],
  rows: [
    { row: 0, role: "title", reason: "" },
    { row: 2, role: "header", reason: "" },
    { row: 4, role: "data", reason: "" },
    { row: 6, role: "signature", reason: "" },
    { row: 7, role: "signature", reason: "" },
    { row: 8, role: "legend", reason: "" },
  ],
  period: { from: "2024-05-01", to: "2024-05-31", precision: "month" },
  records: [],
  people: [
    {
      name: "甲",
      department: null,
      staffNumber: null,
      note: null,
      cell: { row: 4, column: 1, rows: 1, columns: 1 },
    },
  ],
  entries: [
    {
      person: 0,
      day: "2024-05-06",
      part: "day",
      mark: "√",
      shares: [{ code: "present", days: 1 }],
      row: 4,
      column: 2,
    },
    {
      person: 0,
      day: "2024-05-07",
      part: "day",
      mark: "√/△",
      shares: [
        { code: "present", days: 0.5 },
        { code: "business-trip", days: 0.5 },
      ],
      row: 4,
      column: 3,
    },
    {
      person: 0,
      day: "2024-05-11",
      part: "day",
      mark: "",
      shares: [],
      row: 4,
      column: 4,
    },
  ],
  marks: { "√": 1, "√/△": 1 },
  legend: { "△": "business-trip" },
  blankForm: false,
  duplicateOf: null,
  fingerprint: "",
};

const QUESTION: Question = {
  id: "mark:-",
  kind: "mark",
  text: words("“-”是什么意思？"),
  cells: [
    { sheet: "5月", row: 6, column: 5, rows: 1, columns: 1 },
    { sheet: "6月", row: 0, column: 0, rows: 1, columns: 1 },
  ],
  value: "-",
  choices: [{ id: "rest", label: words("休息") }],
  suggestion: null,
  affects: [{ kind: "attendance" }],
  confidence: 0.2,
};

const RESULT: ClauseResult = {
  id: "study-sessions-monthly",
  dimension: "study",
  title: { zh: "每月集中学习不少于2次", en: "Two sessions a month" },
  kind: "Q",
  verdict: "unmet",
  actual: 10,
  target: 12,
  unit: "percent",
  numerator: 10,
  denominator: 12,
  targetText: words("≥2次/月"),
  weight: 5,
  score: 5 * (10 / 12),
  localDefault: false,
  veto: false,
  basis: "",
  evidence: [{ sheet: "学习台账", row: 4, column: 0, rows: 23, columns: 8 }],
  problems: [{ text: words("3月缺1次"), cells: [] }],
  notes: [],
  excluded: [{ name: "乙", reason: words("产假") }],
  onTrack: false,
  missing: { ledgers: [], word: false, said: [] },
  wants: null,
  confirmation: null,
  waiver: null,
  blockedBy: ["mark:-"],
  dueTarget: 8,
  previous: { actual: 8, change: 2 },
  department: "",
  remedy: "做好记录。",
  told: { subject: null, counts: null },
};

const REPORT: Report = {
  standard: "city-civilized-organ",
  standardName: { zh: "市级文明机关", en: "City" },
  period: { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" },
  unit: "",
  results: [RESULT],
  dimensions: [
    {
      id: "study",
      name: { zh: "二、学习", en: "Study" },
      weight: 5,
      earned: 5 * (10 / 12),
      checked: 5,
      pending: 0,
      clauses: ["study-sessions-monthly"],
    },
  ],
  score: {
    earned: 5 * (10 / 12),
    checked: 5,
    byNow: { earned: 5 * (10 / 12), checked: 5 },
    pending: 95,
    total: 100,
    vetoed: false,
    rating: null,
  },
  missing: [],
  own: null,
  changes: [],
};

export const OUTCOME: CheckOutcome = {
  recognition: {
    ledgers: [LEDGER],
    questions: [QUESTION],
    findings: [
      {
        severity: "warning",
        problem: "invalid-date",
        cell: { sheet: "学习台账", row: 6, column: 1, rows: 1, columns: 1 },
        value: "2024.2.30",
        text: words("“2024.2.30”不是日期"),
        action: "left-out",
        kind: "study",
      },
    ],
    skipped: [{ sheet: "说明", reason: "no-table" }],
  },
  report: REPORT,
  written: [],
  filled: [],
  ignoredAnswers: [],
  host: { syncs: { read: 2, write: 0 }, requestBytes: 1200, responseBytes: 34000 },
};
