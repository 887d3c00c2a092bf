import { inLongRun } from "../../support/long-run";
import { compare, readAndCheck } from "./compare";
import { drawOffice } from "./office";
import { wholeOffice } from "./whole-office";

/** Offices of a run: the same ones on every machine, more of them by `SEED=1000 OFFICES=500 npx jest offices`. */
const OFFICES = Number(process.env["OFFICES"] ?? inLongRun(8, 240));
const FIRST = Number(process.env["SEED"] ?? 0);

test(`${String(OFFICES)} whole offices: every figure is the one that was counted apart`, () => {
  const differences: string[] = [];
  let figures = 0;
  for (let seed = FIRST; seed < FIRST + OFFICES; seed++) {
    const office = drawOffice(String(seed));
    const { sheets, truths } = wholeOffice(office);
    const compared = compare(office, readAndCheck(office, sheets).report, truths);
    figures += compared.figures;
    differences.push(...compared.differences);
  }
  expect(differences).toEqual([]);
  expect(figures / OFFICES).toBeGreaterThan(40);
});
