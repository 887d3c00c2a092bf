import type { ClauseResult } from "../../../src/check";
import type { Ledger } from "../../../src/ledgers";
import { CLAUSES, type Clause, type Standard } from "../../../src/standards";
import { recognition } from "../../check/make";
import { checkRecognised, YEAR_2024, type Checking } from "../../check/run";

function standardOf(clause: Clause): Standard {
  return {
    id: "one-clause",
    name: { zh: "一条", en: "One clause" },
    basis: "",
    dimensions: [
      {
        id: "only",
        name: { zh: "唯一", en: "Only" },
        weight: 100,
        clauses: [{ clause: clause.id, weight: 100 }],
      },
    ],
    ratings: [{ from: 0, name: { zh: "无", en: "None" } }],
  };
}

/** The result of one clause alone, over 2024 unless told otherwise; it bears a hundred points. */
export function judge(id: string, ledgers: readonly Ledger[], options: Partial<Checking> = {}): ClauseResult {
  const clause = CLAUSES.find((one) => one.id === id);
  if (!clause) throw new Error(`no clause ${id}`);
  const [result] = checkRecognised(recognition(ledgers), {
    standard: standardOf(clause),
    period: YEAR_2024,
    unit: "某局",
    ...options,
  }).results;
  if (!result) throw new Error("no result");
  return result;
}
