import { toHundredths } from "../../grid";
import { inChinese } from "../../locales";
import { needsOf, type MeasureCall } from "../../measures";
import {
  conventionsOf,
  countingOf,
  conventionText,
  loadStandard,
  offeredConventions,
  targetText,
  unitWord,
  withOptionalClauses,
  type Clause,
  type Dimension,
  type Standard,
} from "../../standards";
import {
  CONVENTION_WORD,
  DISABLED_WORD,
  ENABLED_WORD,
  NO_FIGURE,
  PENDING_WORD,
  SPECIAL_WORDS,
  ledgerName,
  periodWord,
  type StandardColumn,
} from "./standard-columns";

/** What a row of 创建标准 says before the unit has filled it in. */
export interface StandardRow {
  readonly role: "body";
  /** The clause's or the convention's. */
  readonly id: string;
  readonly cells: Readonly<Partial<Record<StandardColumn, { readonly value: string | number }>>>;
}

/** A row for each clause of the standard, in its order, and for those that a unit may choose besides. */
export function clauseRows(standard: Standard): StandardRow[] {
  const loading = loadStandard(standard);
  if (!loading.ok) throw new RangeError(`${standard.id} does not pass its own check.`);
  const rows: StandardRow[] = [];
  for (const dimension of withOptionalClauses(standard).dimensions) {
    for (const use of dimension.clauses) {
      const clause = loading.clauses.get(use.clause);
      if (!clause) continue;
      rows.push(
        clauseRow({
          clause,
          dimension,
          weight: use.weight,
          enabled: use.optional !== true,
          ofRubric: standard.rubric !== undefined,
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
  readonly weight: number;
  readonly enabled: boolean;
  readonly number: number;
  readonly ofRubric: boolean;
}

function clauseRow({ clause, dimension, weight, enabled, number, ofRubric }: ClauseLine): StandardRow {
  const { target } = clause;
  const manual = clause.kind === "M";
  const veto = clause.kind === "Z" ? "\n「一票否决」" : "";
  const mark = clause.localDefault ? "\n「本地默认」" : "";
  return {
    role: "body",
    id: clause.id,
    cells: {
      number: { value: number },
      "clause-id": { value: clause.id },
      dimension: { value: inChinese(dimension.name) },
      title: { value: inChinese(clause.title) + veto },
      measure: { value: inChinese({ key: `measure.${clause.measure.measure}` }) },
      ledger: { value: ledgersOf(clause.measure) },
      words: { value: NO_FIGURE },
      per: { value: manual ? periodWord(target.per) : `${periodWord(target.per)}/${unitWord(target.unit)}` },
      target: { value: manual ? "人工确认" : inChinese(targetText(target, null, clause.measure)) + mark },
      weight: { value: weight === 0 ? NO_FIGURE : toHundredths(weight) },
      enabled: { value: enabled ? ENABLED_WORD : DISABLED_WORD },
      ...(ofRubric ? requirementCells(clause) : {}),
    },
  };
}

/** What of a requirement's row the clerk may write otherwise, in the words of the drop-downs. */
function requirementCells(clause: Clause): StandardRow["cells"] {
  const { measure, ledger, words, special, per } = countingOf(clause);
  const readsLedger = ledger !== null && measure?.id !== "manual";
  return {
    measure: {
      value: inChinese(measure?.name ?? { key: `measure.${clause.measure.measure}` }),
    },
    ledger: {
      value: !readsLedger
        ? NO_FIGURE
        : clause.measure.measure === "all-of"
          ? ledgersOf(clause.measure)
          : ledgerName(ledger),
    },
    words: { value: special ? SPECIAL_WORDS : words.length === 0 ? NO_FIGURE : words.join("、") },
    per: { value: periodWord(per) },
    rule: { value: clause.scoringWords === undefined ? "" : clause.scoringWords },
    ...(clause.proposed === true ? { enabled: { value: PENDING_WORD } } : {}),
  };
}

/** The ledgers that a measure reads; the roster only where it reads nothing else. */
function ledgersOf(call: MeasureCall): string {
  const kinds = [...new Set(needsOf(call).map(({ kind }) => kind))];
  const told = kinds.length > 1 ? kinds.filter((kind) => kind !== "roster") : kinds;
  return told.length === 0 ? NO_FIGURE : told.map(ledgerName).join("、");
}

/** A row for each convention: how the product counts, and beside it what the unit settles instead. */
export function conventionRows(standard: Standard): StandardRow[] {
  const conventions = conventionsOf(standard);
  return offeredConventions(standard).map((convention): StandardRow => {
    const ledgers = convention.ledgers.map(ledgerName).join("、");
    const text = inChinese(conventionText(convention, convention.read(conventions)));
    return {
      role: "body",
      id: convention.id,
      cells: {
        number: { value: NO_FIGURE },
        "clause-id": { value: convention.id },
        dimension: { value: CONVENTION_WORD },
        title: { value: inChinese(convention.title) },
        measure: { value: NO_FIGURE },
        ledger: { value: ledgers === "" ? NO_FIGURE : ledgers },
        words: { value: NO_FIGURE },
        per: { value: "unit" in convention.values ? inChinese(convention.values.unit) : "选一种" },
        target: { value: `${text}\n「本地默认」` },
        weight: { value: NO_FIGURE },
      },
    };
  });
}
