import { isUntold, type Measured } from "../measures";
import type { Clause } from "../standards";
import type { Confirmation } from "../own-sheets";
import type { ClauseResult, Verdict } from "./report";

/** What decides a clause. */
interface Deciding {
  readonly clause: Clause;
  readonly measured: Measured;
  /** A confirmation of this period; null without one. */
  readonly confirmation: Confirmation | null;
  readonly blocked: boolean;
}

/**
 * The verdict on a clause (docs/criteria.md §1.1). Without data, and of months that nobody knows, nothing is ever met, unless a person has confirmed what only a
 * person can: a manual clause, a zero, a document that is kept outside the workbook.
 */
export function decide({ clause, measured, confirmation, blocked }: Deciding): Verdict {
  const told = confirmation === null ? null : confirmation.confirmed ? "met" : "unmet";
  if (clause.measure.measure === "manual" || clause.proposed === true) return told ?? "needs-confirmation";
  if (blocked) return "insufficient-data";
  if (measured.declare) {
    return told ?? (measured.data === "none" ? "insufficient-data" : "needs-confirmation");
  }
  if (measured.data !== "some") return withoutData(clause, measured, told);
  if (isUntold(measured)) return "insufficient-data";
  if (measured.satisfied) return "met";
  switch (measured.standing) {
    case "final":
      return "unmet";
    case "behind":
      return "behind";
    case "on-track":
    case "not-started":
      return "not-due";
  }
}

/** Whose word would change what is decided without one (see `decide`). */
export function wordWanted(deciding: Omit<Deciding, "confirmation">): ClauseResult["wants"] {
  const { clause, measured, blocked } = deciding;
  const manual = clause.measure.measure === "manual";
  const zero = !manual && !asksPerson(clause) && (measured.declare || clause.whenEmpty === "not-applicable");
  // An empty ledger of petitions stays not applicable; the word only settles that it is empty for good.
  if (clause.whenEmpty === "not-applicable" && measured.data !== "some" && !blocked) return "declared-zero";
  // Whatever a person may confirm, a person may deny: a no alone tells whether a word counts.
  const no = { clause: clause.id, confirmed: false, by: "", on: null, note: "" };
  if (decide({ ...deciding, confirmation: null }) === decide({ ...deciding, confirmation: no })) return null;
  return zero ? "declared-zero" : "confirmation";
}

/** Whether one of several conditions is what only a person can say. */
function asksPerson({ measure }: Pick<Clause, "measure">): boolean {
  return measure.measure === "all-of" && measure.parts.some(({ call }) => call.measure === "manual");
}

function withoutData(clause: Clause, measured: Measured, told: "met" | "unmet" | null): Verdict {
  switch (clause.whenEmpty) {
    case "not-applicable":
      // An empty ledger of petitions is no 100 %, and a missing one is not even that.
      return measured.data === "blank-form" || told === "met" ? "not-applicable" : "insufficient-data";
    case "needs-confirmation":
      return told ?? "needs-confirmation";
    case "insufficient-data":
      return clause.kind === "C" ? (told ?? "insufficient-data") : "insufficient-data";
  }
}
