import { LEDGERS, type LedgerKind } from "../../ledgers";
import { inChinese } from "../../locales";
import type { TargetPeriod } from "../../measures";
import { OFFERED_MEASURES, pointsOfAll, type Standard } from "../../standards";
import { OWN_TARGET_HEADER } from "../headers";
import { idHeaderOf } from "../written-sheets";

/** A column of a sheet of ours, as far as one must know it to read it back. */
interface ReadColumn {
  readonly key: string;
  readonly header: string;
  /** Whose words stand in it. */
  readonly owner: "ours" | "clerk";
  /** Not shown and not printed. */
  readonly hidden?: boolean;
}

/** The columns of 创建标准: what the standard says, and beside it what the unit says. */
const STANDARD_HEADERS = [
  { key: "number", header: "序号", owner: "ours" },
  { key: "dimension", header: "维度", owner: "ours" },
  { key: "title", header: "指标内容", owner: "ours" },
  { key: "measure", header: "计算办法", owner: "ours" },
  { key: "ledger", header: "取数台账", owner: "ours" },
  { key: "words", header: "关键词", owner: "ours" },
  { key: "per", header: "周期/单位", owner: "ours" },
  { key: "target", header: "标准目标值", owner: "ours" },
  { key: "own-target", header: OWN_TARGET_HEADER, owner: "clerk" },
  { key: "rule", header: "计分办法", owner: "clerk" },
  { key: "weight", header: "标准分值", owner: "ours" },
  { key: "own-weight", header: "本单位分值", owner: "clerk" },
  { key: "enabled", header: "是否启用", owner: "clerk" },
  { key: "department", header: "责任科室", owner: "clerk" },
  { key: "note", header: "说明", owner: "clerk" },
  { key: "clause-id", header: idHeaderOf("standard"), owner: "ours", hidden: true },
] as const satisfies readonly ReadColumn[];

export type StandardColumn = (typeof STANDARD_HEADERS)[number]["key"];

/** What a rubric's requirements are counted by is read out of its words, so that the clerk may say it otherwise there. */
const CLERKS_OF_RUBRIC: readonly StandardColumn[] = ["measure", "ledger", "words", "per"];

/** The columns of 创建标准 for a standard; how each clause scores is said for the unit's own rubric alone. */
export function standardHeaders({
  rubric,
}: Pick<Standard, "rubric">): readonly (ReadColumn & { readonly key: StandardColumn })[] {
  if (rubric === undefined) return STANDARD_HEADERS.filter(({ key }) => key !== "rule");
  return STANDARD_HEADERS.map((column) =>
    CLERKS_OF_RUBRIC.includes(column.key) ? { ...column, owner: "clerk" as const } : column,
  );
}

export const STANDARD_ID_COLUMN = "clause-id";

/** The most points that one clause may have: those of all, where a rubric's come to more than ours. */
export function mostPointsOf(standard: Standard): number {
  return Math.max(FULL_POINTS, pointsOfAll(standard));
}

const FULL_POINTS = 100;

export const ENABLED_WORD = "启用";
export const DISABLED_WORD = "停用";
/** How a requirement of a rubric is counted is only proposed: it is judged once somebody writes the other word there. */
export const PENDING_WORD = "待确认";

/** What stands for a dimension in the rows that say how figures are counted. */
export const CONVENTION_WORD = "口径";

/** What stands where a row has nothing to say. */
export const NO_FIGURE = "—";

/** What stands for the words where a built-in clause says by more than words which records count. */
export const SPECIAL_WORDS = "按内置条款";

/** What stands for a dimension where a clause of the unit's own belongs to none of the standard's. */
export const OWN_DIMENSION = "本单位自设";

const PERIOD_WORDS: Readonly<Record<TargetPeriod, string>> = {
  week: "每周",
  month: "每月",
  quarter: "每季度",
  "half-year": "每半年",
  year: "每年",
  period: "考核期",
};

export const PERIODS = Object.entries(PERIOD_WORDS) as readonly (readonly [TargetPeriod, string])[];

export function periodWord(per: TargetPeriod): string {
  return PERIOD_WORDS[per];
}

/** The measures on offer by the words of their drop-down. */
export const MEASURE_CHOICES: readonly string[] = OFFERED_MEASURES.map(({ name }) => inChinese(name));

/** The ledgers that any measure on offer reads, by their names. */
export const LEDGER_CHOICES: readonly string[] = [
  ...new Set(OFFERED_MEASURES.flatMap(({ ledgers }) => ledgers)),
].map(ledgerName);

export function ledgerName(kind: LedgerKind): string {
  return inChinese(LEDGERS[kind].name);
}
