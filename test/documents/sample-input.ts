import type { ClauseResult, DimensionResult, ReportFigures, Report } from "../../src/check";
import type { ClauseWording, DocumentInput } from "../../src/documents";
import { weekdayOf, type CellArea } from "../../src/grid";
import type { Target } from "../../src/measures";
import { CLAUSES, type ClauseId, type Sought } from "../../src/standards";
import type { UsualWords } from "../../src/standards/standard";
import { GENERAL_WORDS } from "../../src/standards/general-words";
import type { Finding } from "../../src/ledgers";
import type { Bilingual, Message } from "../../src/locales";

/** A text that is the same in both languages: tests look at the Chinese only. */
function both(text: string): Bilingual {
  return { zh: text, en: text };
}

/** Any words as a message: a catalogue text that is nothing but its parameter. */
export function words(text: string): Message {
  return { key: "documents.words", params: { text } };
}

export function area(sheet: string, row: number, column: number, rows = 1, columns = 1): CellArea {
  return { sheet, row, column, rows, columns };
}

/** A clause's result, unremarkable but for what a test says. */
export function clauseResult(id: string, changes: Partial<ClauseResult> = {}): ClauseResult {
  return {
    id,
    dimension: "study",
    title: both(id),
    kind: "Q",
    verdict: "met",
    actual: null,
    target: null,
    unit: "session",
    numerator: null,
    denominator: null,
    targetText: words("≥1次/年"),
    weight: 1,
    score: null,
    localDefault: false,
    veto: false,
    basis: "文档一",
    evidence: [],
    problems: [],
    notes: [],
    onTrack: false,
    missing: { ledgers: [], word: false, said: [] },
    excluded: [],
    wants: null,
    confirmation: null,
    waiver: null,
    blockedBy: [],
    previous: null,
    department: "",
    ...wordsOf(id),
    ...changes,
  };
}

/** What our own clause of that id says; of any other what is said in general. */
function wordsOf(id: string): UsualWords {
  const { remedy, answeredBy, deadline, told }: UsualWords =
    CLAUSES.find((clause) => clause.id === id) ?? GENERAL_WORDS;
  return { remedy, answeredBy, deadline, told };
}

/** A clause's wording, unremarkable but for what a test says; without a value it asks for an item of a list. */
export function clauseWording(
  id: string,
  { operator, value, unit, per, ...changes }: Partial<ClauseWording & Target> = {},
): ClauseWording {
  return {
    id,
    group: "A",
    title: both(id),
    unmetTitle: both(`${id} unmet`),
    basis: "文档一",
    kind: "Q",
    localDefault: false,
    target: {
      operator: operator ?? "at-least",
      value: value ?? 1,
      unit: unit ?? (value === undefined ? "item" : "session"),
      per: per ?? "period",
    },
    measure: { measure: "manual" },
    whenEmpty: "insufficient-data",
    evidence: both("记录"),
    dimension: "study",
    weight: 1,
    department: "",
    targetText: words("有"),
    ...wordsOf(id),
    ...changes,
  };
}

const STUDY = [
  clauseResult("study-sessions-monthly", {
    title: both("每月不少于2次集中学习"),
    verdict: "unmet",
    actual: 10,
    target: 12,
    numerator: 10,
    denominator: 12,
    unit: "month",
    targetText: words("≥2次/月"),
    weight: 5,
    score: 4.17,
    evidence: [area("学习台账", 4, 0, 23, 8)],
    problems: [
      { text: words("3月缺1次"), cells: [area("学习台账", 8, 0, 1, 8)] },
      { text: words("8月缺2次"), cells: [] },
    ],
    department: "机关党委",
  }),
  clauseResult("study-sessions-yearly", {
    title: both("全年不少于12次集中学习"),
    actual: 23,
    target: 12,
    targetText: words("≥12次/年"),
    weight: 3,
    score: 3,
    evidence: [area("学习台账", 4, 0, 23, 8), area("会议记录", 3, 0, 9, 6)],
  }),
  clauseResult("study-in-assessment", {
    title: both("理论学习列入年度目标考核，与评优评先挂钩"),
    kind: "M",
    verdict: "needs-confirmation",
    targetText: words("人工确认"),
    weight: 1,
  }),
];

const ENVIRONMENT = [
  clauseResult("hygiene-average-score", {
    dimension: "environment",
    title: both("卫生检查平均分"),
    kind: "D",
    actual: 92.4,
    target: 90,
    unit: "point",
    targetText: words("平均≥90分"),
    localDefault: true,
    weight: 3,
    score: 3,
    evidence: [area("卫生检查", 3, 0, 96, 8)],
    notes: [{ text: words("9月按等次折算"), cells: [] }],
  }),
  clauseResult("zero-vice", {
    dimension: "environment",
    title: both("无人参与黄赌毒"),
    kind: "Z",
    verdict: "insufficient-data",
    unit: "case",
    target: 0,
    targetText: words("=0"),
    weight: 1,
    veto: true,
  }),
  clauseResult("study-hours-120", {
    dimension: "environment",
    title: both("每人每年学习不少于120小时"),
    verdict: "unmet",
    actual: 68.2,
    target: 100,
    numerator: 15,
    denominator: 22,
    unit: "percent",
    targetText: words("≥120小时/人/年"),
    weight: 5,
    score: 3.41,
    evidence: [area("学时统计", 3, 0, 24, 16)],
    problems: [{ text: words("7人未满120小时"), cells: [] }],
    excluded: [
      { name: "林小满", reason: words("产假，3—8月") },
      { name: "孟秋", reason: words("4月退休") },
    ],
  }),
];

function dimension(id: string, name: string, results: readonly ClauseResult[]): DimensionResult {
  return {
    id,
    name: both(name),
    weight: results.reduce((sum, result) => sum + result.weight, 0),
    earned: results.reduce((sum, result) => sum + (result.score ?? 0), 0),
    checked: results.reduce((sum, result) => sum + (result.score === null ? 0 : result.weight), 0),
    pending: results.reduce((sum, result) => sum + (result.score === null ? result.weight : 0), 0),
    clauses: results.map((result) => result.id),
  };
}

export const sampleReport: Report = {
  standard: "city-civilized-organ",
  standardName: both("市级文明机关"),
  period: { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" },
  unit: "云岭市档案局",
  results: [...STUDY, ...ENVIRONMENT],
  dimensions: [
    dimension("study", "学习氛围浓厚，文化活动丰富", STUDY),
    dimension("environment", "文明意识浓厚，内外环境良好", ENVIRONMENT),
  ],
  score: {
    earned: 13.58,
    checked: 16,
    byNow: { earned: 13.58, checked: 16 },
    pending: 2,
    total: 18,
    vetoed: false,
    rating: both("达标"),
  },
  missing: [],
  own: null,
  changes: [],
};

const sampleFindings: readonly Finding[] = [
  {
    severity: "warning",
    problem: "invalid-date",
    cell: area("学习台账", 11, 1),
    value: "2024.2.30",
    text: words("日期不存在，该行未计入"),
    action: "left-out",
    kind: "study",
  },
  {
    severity: "warning",
    problem: "invalid-date",
    cell: area("信访登记", 5, 2),
    value: "来访人的名字",
    text: words("来访人的名字那行没有日期"),
    action: "left-out",
    kind: "petition",
  },
];

type Measured = NonNullable<ReturnType<ReportFigures["clause"]>>;

/** What a measure found, unremarkable but for what a test says. */
export function measured(changes: Partial<Measured> = {}): Measured {
  return {
    data: "some",
    satisfied: true,
    standing: "final",
    actual: null,
    target: null,
    dueTarget: null,
    unit: "session",
    numerator: null,
    denominator: null,
    evidence: [],
    problems: [],
    notes: [],
    excluded: [],
    declare: false,
    ...changes,
  };
}

const MONTHS = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, "0")}`);
const SESSIONS = [2, 2, 1, 3, 2, 2, 2, 0, 3, 2, 2, 2];

/** Figures beyond the report, of a unit that keeps few ledgers. */
const FIGURES: Readonly<Record<string, Measured>> & Partial<Record<ClauseId, Measured>> = {
  "study-hours-120": measured({
    actual: (1 / 2) * 100,
    unit: "percent",
    people: [
      { name: "丁一白", department: "办公室", actual: 126.5, target: 120 },
      { name: "白小舟", department: "业务科", actual: 98, target: 120 },
    ],
    excluded: [{ name: "林小满", reason: words("产假，3—8月") }],
  }),
  "study-attendance-rate": measured({ actual: 91.25, unit: "percent" }),
  "friday-fixed-study-day": measured({ actual: 87, numerator: 20, denominator: 23 }),
  "theory-article-per-member": measured({
    people: [{ name: "丁一白", department: "办公室", actual: 1, target: 1 }],
  }),
  "hygiene-average-score": measured({ actual: 92.4, unit: "point" }),
  "attendance-rate": measured({ actual: 99.3, unit: "percent" }),
};

const idOf = (which: string | Sought): string | null =>
  typeof which === "string" ? which : (CLAUSES.find(which)?.id ?? null);

export const sampleFigures: ReportFigures = {
  idOf,
  clause: (which) => FIGURES[idOf(which) ?? ""] ?? null,
  total: (which) => (idOf(which)?.startsWith("study-sessions-") ? measured({ actual: 23 }) : null),
  records: (kind) => (kind === "article" ? 9 : null),
  headcount: () => null,
  rowsOf: () => [],
  rowsIn: () => [],
  byMonth: (which) => {
    const id = idOf(which);
    if (id === "study-sessions-monthly" || id === "study-sessions-yearly") {
      return MONTHS.map((month, index) => {
        const count = SESSIONS[index] ?? 0;
        const figures = measured({ actual: count, target: 2, satisfied: count >= 2 });
        return { month, due: true, measured: figures };
      });
    }
    if (id !== "hygiene-average-score") return [];
    return MONTHS.map((month, index) => {
      const points = measured({ actual: 92, target: 90, unit: "point" });
      const none = measured({ data: "none", satisfied: false, unit: "point" });
      return { month, due: index < 11, measured: index < 10 ? points : index === 10 ? none : null };
    });
  },
  studySessions: () =>
    measured({ people: [{ name: "丁一白", department: "办公室", actual: 22, target: 1 }] }),
  attendance: () => [
    { name: "丁一白", department: "办公室", due: 240, attended: 238.5, absent: 0, lateOrEarly: 2 },
    { name: "白小舟", department: "业务科", due: 240, attended: 240, absent: 0, lateOrEarly: 0 },
  ],
  asked: () => null,
  during: () => sampleFigures,
  hygiene: () => [
    { place: "办公室", month: "2024-01", points: 95, inspections: 2, each: [95] },
    { place: "办公室", month: "2024-02", points: 91.5, inspections: 1, each: [91.5] },
    { place: "业务科", month: "2024-01", points: 88, inspections: 1, each: [88] },
  ],
};

export const sampleInput: DocumentInput = {
  report: sampleReport,
  figures: sampleFigures,
  ledgers: [],
  findings: sampleFindings,
  unit: "云岭市档案局",
  clauses: [
    clauseWording("creation-meetings-yearly", { title: both("班子研究创建工作"), value: 2, per: "year" }),
    clauseWording("study-sessions-monthly", {
      title: both("每月不少于2次集中学习"),
      value: 2,
      per: "month",
      targetText: words("≥2次/月"),
      evidence: both("学习记录、签到表、现场照片"),
      department: "机关党委",
    }),
    clauseWording("study-sessions-yearly", {
      title: both("全年不少于12次集中学习"),
      value: 12,
      per: "year",
      targetText: words("≥12次/年"),
    }),
    clauseWording("study-hours-120", {
      title: both("每人每年学习不少于120小时"),
      value: 120,
      per: "year",
      unit: "hour",
      targetText: words("≥120小时/人/年"),
    }),
    clauseWording("disclosure-yearly", { title: both("政务公开"), value: 2, per: "year" }),
    clauseWording("hygiene-average-score", {
      title: both("卫生检查平均分"),
      value: 90,
      unit: "point",
      per: "period",
    }),
  ],
  // Friday, 31 January 2025 lies in the Spring Festival.
  calendar: {
    isWorkday: (day) => weekdayOf(day) <= 5 && day !== "2025-01-31",
    sourceOf: (year) => (year <= 2026 ? `${String(year)}年放假通知` : null),
  },
  generatedAt: "2024年12月31日 09:30",
};
