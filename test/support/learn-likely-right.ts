import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import type { AskedText } from "../../src/standards";
import { proposedFor } from "../../src/standards/rubric/asked/all-that-is-asked";
import { likelihood } from "../../src/standards/rubric/asked/likelihood";
import { hasToBeSeen, SIGNS, signsOf } from "../../src/standards/rubric/asked/likely-right";
import { readingOf } from "../../src/standards/rubric/asked/reading-of";

/**
 * Learns the weights of `likely-right.ts`: a logistic regression on proposals that a person called right or wrong. Each line of the file is
 * an `AskedText` as JSON with `of`, the rubric that it stands in, and `right`. No such file is kept here: it holds the rows of offices.
 *
 * Prints the weights, and for each threshold how many rows are sure and right, and sure and wrong, in rubrics that were left out.
 */
type Judged = AskedText & { readonly of: string; readonly right: boolean };

interface Row {
  readonly of: string;
  readonly right: number;
  /** 1 for the base, then the signs, none larger than the rest. */
  readonly signs: readonly number[];
  readonly isSeen: boolean;
}

/** How much a weight counts against itself: few rows bear few large weights. */
const RIDGE = 10;
const SWEEPS = 100;
const THRESHOLDS = [0.75, 0.8, 0.84, 0.88, 0.92];

const rows = rowsIn(readFileSync(argv[2] ?? "", "utf8"));
const spread = SIGNS.map((_, at) => deviation(rows.map(({ signs }) => signs[at + 1] ?? 0)));
const scaled = rows.map((row) => ({ ...row, signs: row.signs.map((sign, at) => sign / scaleOf(at)) }));
const weights = fit(scaled);
SIGNS.forEach(({ id }, at) => {
  stdout.write(`${id}: ${((weights[at + 1] ?? 0) / scaleOf(at + 1)).toFixed(2)}\n`);
});
stdout.write(`base: ${(weights[0] ?? 0).toFixed(2)}\n`);
const leftOut = [...new Set(scaled.map(({ of }) => of))].flatMap((of) => {
  const learnt = fit(scaled.filter((row) => row.of !== of));
  return scaled
    .filter((row) => row.of === of)
    .map((row) => ({ ...row, likely: row.isSeen ? 0 : likely(row, learnt) }));
});
for (const threshold of THRESHOLDS) {
  const sure = leftOut.filter((row) => row.likely >= threshold);
  const right = sure.filter((row) => row.right === 1).length;
  stdout.write(
    `${String(threshold)}: ${String(right)} sure and right, ${String(sure.length - right)} sure and wrong of ${String(rows.length)}\n`,
  );
}

function rowsIn(file: string): readonly Row[] {
  return file
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const { of, right, ...text } = JSON.parse(line) as Judged;
      const reading = readingOf(text);
      const asked = proposedFor(reading, text);
      const signs = signsOf(reading, asked);
      if (signs === null) return [];
      return [{ of, right: right ? 1 : 0, signs: [1, ...signs], isSeen: hasToBeSeen(reading, asked) }];
    });
}

function scaleOf(at: number): number {
  return at === 0 ? 1 : (spread[at - 1] ?? 1);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / values.length) || 1;
}

function likely({ signs }: Row, learnt: readonly number[]): number {
  return likelihood(signs.reduce((sum, sign, at) => sum + sign * (learnt[at] ?? 0), 0));
}

/** One weight after the other by Newton's step, until they stand still. */
function fit(known: readonly Row[]): readonly number[] {
  const learnt = [0, ...SIGNS.map(() => 0)];
  const sums = known.map(() => 0);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    learnt.forEach((weight, at) => {
      const ridge = at === 0 ? 0 : RIDGE;
      let slope = -ridge * weight;
      let bend = ridge + 1e-6;
      known.forEach(({ signs, right }, row) => {
        const sign = signs[at] ?? 0;
        const now = likelihood(sums[row] ?? 0);
        slope += sign * (right - now);
        bend += sign * sign * now * (1 - now);
      });
      const step = slope / bend;
      learnt[at] = weight + step;
      known.forEach(({ signs }, row) => (sums[row] = (sums[row] ?? 0) + (signs[at] ?? 0) * step));
    });
  }
  return learnt;
}
