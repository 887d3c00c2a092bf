import { needsOf, type AllOfPart, type MeasureCall, type TargetPeriod, type Unit } from "../measures";
import type { Bilingual } from "../locales";
import { clausesIn } from "./clauses-in";
import { CONVENTION_PREFIX, type Convention, type Conventions } from "./convention";
import type { Clause, Standard } from "./standard";
import { words } from "./words";

const LARGEST = 1000;
const PER: Readonly<Record<TargetPeriod, Bilingual>> = {
  week: words("每周", "a week"),
  month: words("每月", "a month"),
  quarter: words("每季度", "a quarter"),
  "half-year": words("每半年", "a half-year"),
  year: words("每年", "a year"),
  period: words("本期", "in the period"),
};
const UNITS: Partial<Readonly<Record<Unit, Bilingual>>> = {
  session: words("次", " times"),
  percent: words("%", "%"),
};

/**
 * The figures of clauses that are made of several conditions (党课 ≥4次/年 and one of them by a leader): the clause has no single target
 * that could be changed, so each local figure is settled by itself.
 */
export function partConventions(standard: Standard): readonly Convention[] {
  const used = new Set(standard.dimensions.flatMap(({ clauses }) => clauses.map(({ clause }) => clause)));
  const clauses = [...clausesIn(standard).values()].filter(({ id }) => used.has(id));
  return clauses.flatMap((clause) =>
    partsOf(clause).flatMap((part, index) => {
      const unit = UNITS[part.target.unit];
      return unit !== undefined && isLocal(clause, part) ? [conventionOf(clause, part, index, unit)] : [];
    }),
  );
}

/** The clause with what the unit asks of its conditions. */
export function settleParts(clause: Clause, { parts }: Conventions): Clause {
  if (clause.measure.measure !== "all-of") return clause;
  const settled = partsOf(clause).map((part, index) => {
    const value = parts[idOf(clause, index)];
    return value === undefined ? part : { ...part, target: { ...part.target, value } };
  });
  return { ...clause, measure: { ...clause.measure, parts: settled } };
}

function partsOf({ measure }: Clause): readonly AllOfPart<MeasureCall>[] {
  return measure.measure === "all-of" ? measure.parts : [];
}

function idOf({ id }: Clause, index: number): string {
  return `${CONVENTION_PREFIX}${id}-${String(index + 1)}`;
}

/** A figure of ours, and one that the measure goes by; a zero stays a zero. */
function isLocal({ kind }: Clause, { call, target }: AllOfPart<MeasureCall>): boolean {
  const goesByIt =
    call.measure === "count-by-period" ? call.declare !== true : call.measure === "attendance-filled";
  return kind === "D" && goesByIt && target.operator === "at-least";
}

function conventionOf(
  clause: Clause,
  part: AllOfPart<MeasureCall>,
  index: number,
  unit: Bilingual,
): Convention {
  const { value, per } = part.target;
  const id = idOf(clause, index);
  return {
    id,
    title: words(
      `${clause.title.zh}：${part.name.zh}，${PER[per].zh}不少于`,
      `${clause.title.en}: ${part.name.en}, ${PER[per].en} at least`,
    ),
    ledgers: [...new Set(needsOf(part.call).map(({ kind }) => kind))],
    values: { unit, min: 1, max: part.target.unit === "percent" ? 100 : LARGEST },
    read: ({ parts }) => parts[id] ?? value,
    put: (before, changed) => ({ ...before, parts: { ...before.parts, [id]: Number(changed) } }),
  };
}
