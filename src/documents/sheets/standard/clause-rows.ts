import { targetText } from "../../../check";
import { needsOf, type MeasureCall, type Target } from "../../../measures";
import {
  loadStandard,
  withOptionalClauses,
  type Clause,
  type Dimension,
  type Standard,
} from "../../../standards";
import { unitWord } from "../../prose/clause-figures";
import type { PlanRow } from "../../kit/sheet-plan";
import { bodyRow } from "../../kit/table-rows";
import { inChinese, shortNumber } from "../../kit/wording";
import {
  DISABLED_WORD,
  ENABLED_WORD,
  ledgerName,
  NO_FIGURE,
  periodWord,
  STANDARD_COLUMNS,
} from "../../own-sheets/standard-columns";

/** A row of 创建标准 for each clause of the standard, in its order, and for those that a unit may choose besides. */
export function clauseRows(standard: Standard): PlanRow[] {
  const loading = loadStandard(standard);
  if (!loading.ok) throw new RangeError(`${standard.id} does not pass its own check.`);
  const rows: PlanRow[] = [];
  for (const dimension of withOptionalClauses(standard).dimensions) {
    for (const use of dimension.clauses) {
      const clause = loading.clauses.get(use.clause);
      if (!clause) continue;
      rows.push(
        clauseRow({
          clause,
          dimension,
          target: use.target ?? clause.target,
          weight: use.weight,
          enabled: use.optional !== true,
          number: rows.length + 1,
        }),
      );
    }
  }
  return rows;
}

interface ClauseLine {
  readonly clause: Clause;
  readonly dimension: Dimension;
  readonly target: Target;
  readonly weight: number;
  readonly enabled: boolean;
  readonly number: number;
}

function clauseRow({ clause, dimension, target, weight, enabled, number }: ClauseLine): PlanRow {
  const manual = clause.kind === "M";
  const veto = clause.kind === "Z" ? "\n「一票否决」" : "";
  const mark = clause.localDefault ? "\n「本地默认」" : "";
  return bodyRow(STANDARD_COLUMNS, clause.id, {
    number: { value: number },
    "clause-id": { value: clause.id },
    dimension: { value: inChinese(dimension.name) },
    title: { value: inChinese(clause.title) + veto },
    measure: { value: inChinese({ key: `measure.${clause.measure.measure}` }) },
    ledger: { value: ledgersOf(clause.measure) },
    words: { value: NO_FIGURE },
    per: { value: manual ? periodWord(target.per) : `${periodWord(target.per)}/${unitWord(target.unit)}` },
    target: { value: manual ? "人工确认" : inChinese(targetText(target, null, clause.measure)) + mark },
    weight: { value: weight === 0 ? NO_FIGURE : Number(shortNumber(weight)) },
    enabled: { value: enabled ? ENABLED_WORD : DISABLED_WORD },
  });
}

/** The ledgers that a measure reads; the roster only where it reads nothing else. */
function ledgersOf(call: MeasureCall): string {
  const kinds = [...new Set(needsOf(call).map(({ kind }) => kind))];
  const told = kinds.length > 1 ? kinds.filter((kind) => kind !== "roster") : kinds;
  return told.length === 0 ? NO_FIGURE : told.map(ledgerName).join("、");
}
