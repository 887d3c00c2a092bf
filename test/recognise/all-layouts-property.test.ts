import fc from "fast-check";
import { EMPTY_MEMORY, recognise } from "../../src/recognise";
import { inLongRun } from "../support/long-run";
import { card } from "./generators/card";
import { dailyList } from "./generators/daily-list";
import { exceptionList } from "./generators/exception-list";
import { itemMatrix } from "./generators/item-matrix";
import type { LaidTable } from "./generators/laid-table";
import { list } from "./generators/list";
import { monthMatrix } from "./generators/month-matrix";
import { OF_THE_FIGURES } from "./generators/of-the-figures";
import { personSummary } from "./generators/person-summary";
import { punchLog } from "./generators/punch-log";
import { signIn } from "./generators/sign-in";
import { yearMatrix } from "./generators/year-matrix";

/** Tables of each layout in `npm test`. */
const LAYOUTS: readonly (readonly [string, fc.Arbitrary<LaidTable>, number])[] = [
  ["month-matrix", monthMatrix, 80],
  ["daily-list", dailyList, 40],
  ["person-summary", personSummary, 40],
  ["punch-log", punchLog, 30],
  ["exception-list", exceptionList, 40],
  ["year-matrix", yearMatrix, 60],
  ["item-matrix", itemMatrix, 40],
  ["card", card, 30],
  ["sign-in", signIn, 40],
  ["list", list, 230],
];
/** So many of them may be told of instead of read. */
const MOST_TOLD = 0.05;
/** The same tables on every machine; another seed or more of them by `SEED=7 RUNS=10 npx jest all-layouts`. */
const seed = Number(process.env["SEED"] ?? 20261122);
const times = Number(process.env["RUNS"] ?? inLongRun(1, 5));

/**
 * Whether a table came back exactly, with no question but those it had to raise and no false alarm; else it must have been told of, by a
 * question or by a finding that warns.
 */
function readBack({ sheet, kind, layout, facts, read, asks = [], mayAsk }: LaidTable): "exact" | "told" {
  const { ledgers, questions, findings } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  const [ledger] = ledgers;
  const got = {
    tables: ledgers.map((each) => `${each.kind} ${each.layout}`),
    facts: ledger ? [...read(ledger)].sort() : [],
    asked: questions
      .filter(({ id }) => mayAsk === undefined || !id.startsWith(mayAsk))
      .map(({ id, cells }) => `${id} ${String(cells.length)}`),
    alarms: findings
      .filter(({ severity, problem }) => severity !== "info" && !OF_THE_FIGURES.has(problem))
      .map(({ problem, value }) => `${problem} ${value}`),
  };
  const wanted = { tables: [`${kind} ${layout}`], facts: [...facts].sort(), asked: asks, alarms: [] };
  const told = got.alarms.length > 0 || got.asked.some((question) => !asks.includes(question));
  if (told) return "told";
  expect(got).toEqual(wanted);
  return "exact";
}

/** The filled rows of a table that was not read back, for whoever has to look into it. */
function picture({ sheet: { name, row, column, values, merges } }: LaidTable): string {
  const rows = values.flatMap((cells, index) => {
    const text = JSON.stringify(cells).replace(/(,"")+\]$/, "]");
    return text === '[""]' ? [] : [`${String(row + index + 1)} ${text}`];
  });
  return [`${name}, from column ${String(column)}, merges ${JSON.stringify(merges)}`, ...rows].join("\n");
}

test.each(LAYOUTS)(
  "random tables of the layout %s are read back exactly, or with a question or finding",
  (layout, tables, runs) => {
    let told = 0;
    const details = fc.check(
      fc.property(tables, (table) => {
        if (readBack(table) === "told") told += 1;
      }),
      { seed, numRuns: runs * times },
    );
    process.stdout.write(
      `${layout}: ${String(details.numRuns)} tables, seed ${String(seed)}, ${String(told)} told instead of read\n`,
    );
    if (details.failed) {
      const [table] = details.counterexample ?? [];
      throw new Error(
        `seed ${String(seed)}, path ${details.counterexamplePath ?? ""}\n${table ? picture(table) : ""}\n${String(details.errorInstance)}`,
      );
    }
    expect(told).toBeLessThanOrEqual(runs * times * MOST_TOLD);
  },
  inLongRun(60_000, 600_000),
);
