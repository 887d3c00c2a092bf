import { check, settleClauses, type ClauseResult, type Report } from "../../../src/check";
import type { CellArea, Sheet } from "../../../src/grid";
import { say } from "../../../src/locales";
import { EMPTY_MEMORY, recognise, type Recognition } from "../../../src/recognise";
import type { Office } from "./office";
import type { Place, Truth } from "./truth";

export function readAndCheck(
  office: Office,
  sheets: readonly Sheet[],
): { readonly found: Recognition; readonly report: Report } {
  const found = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  return {
    found,
    report: check(found, settleClauses(office.standard), { period: office.period, unit: office.unit }),
  };
}

export interface Compared {
  /** Single figures that were laid side by side: verdicts, numbers, names, months, rows. */
  readonly figures: number;
  readonly differences: readonly string[];
}

/** What a report says of an office, against what happened there. */
export function compare(office: Office, report: Report, truths: Readonly<Record<string, Truth>>): Compared {
  let figures = 0;
  const differences: string[] = [];
  for (const result of report.results) {
    const truth = truths[result.id];
    if (!truth) continue;
    const lines = linesOf(office, result, truth);
    figures += lines.length;
    for (const { what, same, wanted, got } of lines) {
      if (!same)
        differences.push(
          `${office.seed} ${office.standard.slice(0, 6)} ${office.time} ${result.id} ${what}: ${wanted} ≠ ${got}`,
        );
    }
  }
  return { figures, differences };
}

interface Line {
  readonly what: string;
  readonly same: boolean;
  readonly wanted: string;
  readonly got: string;
}

function linesOf(office: Office, result: ClauseResult, truth: Truth): readonly Line[] {
  const lines: Line[] = [];
  const line = (what: string, same: boolean, wanted: unknown, got: unknown) =>
    lines.push({ what, same, wanted: JSON.stringify(wanted), got: JSON.stringify(got) });
  if (truth.verdict.length > 0)
    line("verdict", truth.verdict.includes(result.verdict), truth.verdict, result.verdict);
  for (const what of ["actual", "numerator", "denominator"] as const) {
    const wanted = truth[what];
    if (wanted !== undefined) line(what, isNear(wanted, result[what]), wanted, result[what]);
  }
  const told = result.problems.map(({ text }) => say(text, "zh-CN")).join("；");
  if (truth.named) {
    const named = office.people.map(({ name }) => name).filter((name) => told.includes(name));
    line("named", sameSet(named, truth.named), truth.named, told);
  }
  if (truth.told)
    line(
      "told",
      truth.told.every((part) => told.includes(part)),
      truth.told,
      told,
    );
  if (truth.excluded) {
    const excluded = result.excluded.filter(({ partly }) => partly !== true).map(({ name }) => name);
    line("excluded", sameSet(excluded, truth.excluded), truth.excluded, excluded);
  }
  const decided = result.numerator !== null || result.actual !== null;
  if (truth.counted && decided) {
    const without = truth.counted.filter((place) => !covers(result.evidence, place));
    line("counted", without.length === 0, "every row", without);
  }
  if (truth.leftOut && decided) {
    const beyond = truth.leftOut.filter((place) => covers(result.evidence, place));
    line("left out", beyond.length === 0, "none of them", beyond);
  }
  return lines;
}

const isNear = (wanted: number | null, got: number | null): boolean =>
  wanted === got || (wanted !== null && got !== null && Math.abs(wanted - got) < 0.051);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort());

const covers = (areas: readonly CellArea[], { sheet, row }: Place): boolean =>
  areas.some((area) => area.sheet === sheet && row >= area.row && row < area.row + area.rows);
