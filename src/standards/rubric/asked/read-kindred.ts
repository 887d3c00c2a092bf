import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall, Target } from "../../../measures";
import { CLAUSES } from "../../clauses";
import { KINDRED_CLAUSES } from "./kindred-clauses";
import type { Draft, Reader, Reading } from "./reading";
import type { Figure } from "./figures-in-text";

/** What a clause of ours asks too, under the figure that the text states. */
export const readKindred: Reader = (reading) => {
  const { text } = reading;
  const kindred = KINDRED_CLAUSES.find(({ when, unless }) => when.test(text) && unless?.test(text) !== true);
  const clause = CLAUSES.find(({ id }) => id === kindred?.clause);
  if (kindred === undefined || clause === undefined) return null;
  const figure = figureFor(clause.target, reading);
  const draft: Draft = {
    call: clause.measure,
    ledger: ledgerOf(clause.measure),
    words: [],
    like: clause.id,
    wants: null,
    target: figure === null ? clause.target : withFigure(clause.target, figure),
    assumed:
      figure === null
        ? ["value", ...(clause.target.per === "period" ? [] : (["per"] as const))]
        : figure.per === null && clause.target.per !== "period"
          ? ["per"]
          : [],
    sure: kindred.unsure !== true,
    reason: { key: "asked.reason.kindred", params: { title: clause.title } },
    restsOn: [kindred.when.exec(text)?.[0] ?? "", ...(figure === null ? [] : [figure.words])],
  };
  return draft;
};

const SHARES = new Set(["percent"]);
const TIMES = new Set(["session", "time", "issue", "item", "document", "article"]);

/** The figure of the text that is the clause's: percent for a share, times for a count. */
function figureFor({ unit, value }: Target, { figures }: Reading): Figure | null {
  if (SHARES.has(unit)) return figures.find(({ counted }) => counted === "percent") ?? null;
  if (unit === "hour") return figures.find(({ counted }) => counted === "hours") ?? null;
  if (unit === "point") return figures.find(({ counted }) => counted === "points") ?? null;
  if (!TIMES.has(unit) || (unit === "item" && value > 1)) return null;
  return figures.find(({ counted }) => counted === "times" || counted === "pieces") ?? null;
}

function withFigure(target: Target, { value, per, operator }: Figure): Target {
  const isSame = target.operator === "at-least" || target.operator === "above";
  return {
    ...target,
    value: value ?? target.value,
    operator: isSame && (operator === "above" || operator === "at-least") ? operator : target.operator,
    per: target.unit === "percent" || target.per === "period" ? target.per : (per ?? target.per),
  };
}

function ledgerOf(call: MeasureCall): LedgerKind | null {
  if ("ledger" in call) return typeof call.ledger === "string" ? call.ledger : (call.ledger[0] ?? null);
  if ("parts" in call)
    return call.parts.map((part) => ledgerOf(part.call)).find((kind) => kind !== null) ?? null;
  switch (call.measure) {
    case "attendance-rate":
    case "absent-days":
    case "late-per-month":
    case "leave-approved":
    case "attendance-filled":
      return "attendance";
    case "score-average":
    case "failed-inspections":
    case "item-pass-rate":
      return "hygiene";
    case "satisfaction":
      return "satisfaction";
    case "sum-per-person":
      return "study-hours";
    case "plan-execution":
      return "study-plan";
    default:
      return null;
  }
}
