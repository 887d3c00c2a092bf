import { LEDGERS, type LedgerKind } from "../../ledgers";
import type { TargetPeriod } from "../../measures";
import { OFFERED_MEASURES } from "../../standards";
import type { PlanColumn } from "../kit/sheet-plan";
import { SUGGESTIONS_COLUMN } from "../kit/table-rows";
import { inChinese } from "../kit/wording";

/** The columns of 创建标准: what the standard says, and beside it what the unit says. */
export const STANDARD_COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 5, owner: "ours", style: "table-centre" },
  { key: "clause-id", header: "指标编号", width: 16, owner: "ours", style: "table-small" },
  { key: "dimension", header: "维度", width: 16, owner: "ours", style: "table-text" },
  { key: "title", header: "指标内容", width: 24, owner: "ours", style: "table-text" },
  { key: "measure", header: "计算办法", width: 13, owner: "ours", style: "table-centre" },
  { key: "ledger", header: "取数台账", width: 12, owner: "ours", style: "table-centre" },
  { key: "words", header: "关键词", width: 12, owner: "ours", style: "table-centre" },
  { key: "per", header: "周期/单位", width: 10, owner: "ours", style: "table-centre" },
  { key: "target", header: "标准目标值", width: 14, owner: "ours", style: "table-centre" },
  { key: "own-target", header: "本单位目标值", width: 9, owner: "clerk", style: "table-clerk-centre" },
  { key: "weight", header: "标准分值", width: 6, owner: "ours", style: "table-number" },
  { key: "own-weight", header: "本单位分值", width: 8, owner: "clerk", style: "table-clerk-centre" },
  { key: "enabled", header: "是否启用", width: 7, owner: "clerk", style: "table-clerk-centre" },
  { key: "department", header: "责任科室", width: 11, owner: "clerk", style: "table-clerk-centre" },
  { key: "note", header: "说明", width: 18, owner: "clerk", style: "table-clerk" },
  SUGGESTIONS_COLUMN,
];

export const STANDARD_ID_COLUMN = "clause-id";

export const ENABLED_WORD = "启用";
export const DISABLED_WORD = "停用";

/** What stands for a dimension in the rows that say how figures are counted. */
export const CONVENTION_WORD = "口径";

/** What stands where a row has nothing to say. */
export const NO_FIGURE = "—";

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
