import { intersectionOf, without, type Area } from "../model";
import type { RangeRef } from "./range-ref";

/** Copies validation and conditional formats along with cells; the target's own are removed, as in Excel. */
export function copyRules(source: RangeRef, into: RangeRef): void {
  const rulesOf = <Rule extends { readonly areas: readonly Area[] }>(
    from: readonly Rule[],
    there: readonly Rule[],
    same: (one: Rule, other: Rule) => boolean,
  ): readonly Rule[] => {
    const cleared = there.map((one) => ({
      ...one,
      areas: one.areas.flatMap((area) => without(area, into.area)),
    }));
    for (const rule of from) {
      const areas = rule.areas.flatMap((area) => tiles(area, source.area, into.area));
      if (areas.length === 0) continue;
      const known = cleared.findIndex((one) => same(one, rule));
      const kept = cleared[known];
      if (kept) cleared[known] = { ...kept, areas: [...kept.areas, ...areas] };
      else cleared.push({ ...rule, areas });
    }
    return cleared.filter(({ areas }) => areas.length > 0);
  };
  const { sheet } = into;
  sheet.validations = rulesOf(
    source.sheet.validations,
    sheet.validations,
    (one, other) => one.validation === other.validation,
  );
  sheet.formats = rulesOf(source.sheet.formats, sheet.formats, (one, other) => one.rule === other.rule);
}

/**
 * Gives the part of a rule's area that is copied, as often as the target holds the source; copies that touch become
 * one area.
 */
function tiles(area: Area, source: Area, into: Area): readonly Area[] {
  const part = intersectionOf(area, source);
  if (!part) return [];
  if (part.rows === source.rows && source.columns === into.columns)
    return [{ ...part, row: into.row, rows: into.rows, column: part.column - source.column + into.column }];
  const found: Area[] = [];
  for (let row = into.row; row < into.row + into.rows; row += source.rows)
    for (let column = into.column; column < into.column + into.columns; column += source.columns)
      found.push({ ...part, row: row + part.row - source.row, column: column + part.column - source.column });
  return found;
}
