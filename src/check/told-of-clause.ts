import type { Message } from "../locales";
import { isUntold, type Measured, type Remark } from "../measures";
import type { ClauseResult } from "./report";
import type { SettledClause } from "./settled-standard";

/** What is said of a clause: what is wrong, how it was counted, why there is no verdict. Nothing stands in two of the lists. */
interface Told {
  readonly problems: readonly Remark[];
  readonly notes: readonly Remark[];
  readonly said: readonly Remark[];
}

/** Rows and people that were left out: how it was counted, whatever the verdict. */
const COUNTED_SO: ReadonlySet<string> = new Set([
  "check.rows-undated",
  "check.same-name",
  "check.nameless",
  "check.figures-missing",
  "check.no-score",
  "check.impossible",
  "check.figure-unknown",
  "check.part-above-whole",
  "check.all-after-as-of",
]);
/** What nobody recorded, or explained: to be fetched, and no failure. */
const NOT_RECORDED: ReadonlySet<string> = new Set([
  "check.marks-unknown",
  "check.part-no-data",
  "check.no-table",
  "check.no-such-records",
  "check.satisfaction-group-missing",
  "check.months-told-alone",
  "check.months-untold",
  "check.months-none",
]);

/** What somebody still has to see to, though a clause is reached in spite of it. */
const STILL_OPEN: ReadonlySet<string> = new Set(["check.record-fails-in"]);

/** Nobody knows yet what these cells mean. */
const NOT_UNDERSTOOD: ReadonlySet<string> = new Set([
  "check.summary-without-month",
  "check.kinds-unread",
  "check.perhaps-meant",
  "check.names-of-group",
]);

/** Of a figure that rests on an open question nothing is told but what was left out and what is not recorded. */
export function withoutFigures(measured: Measured): Measured {
  const problems = measured.problems.filter(({ text }) => {
    const key = keyOf(text);
    return COUNTED_SO.has(key) || NOT_RECORDED.has(key) || NOT_UNDERSTOOD.has(key);
  });
  return { ...measured, problems, notes: [] };
}

/**
 * Sorts what a measure remarked by the verdict: a clause that is reached has no problems but what somebody still has to see to.
 *
 * @param ofWords what became of somebody's word: expired, or it changes nothing
 */
export function toldOfClause(
  clause: SettledClause,
  verdict: ClauseResult["verdict"],
  measured: Measured,
  confirmed: boolean,
  ofWords: readonly Remark[],
): Told {
  const { problems } = measured;
  const untold = openParts(measured);
  const isUnrecorded = ({ text }: Remark): boolean =>
    NOT_RECORDED.has(keyOf(text)) || untold.has(saidOf(text));
  switch (verdict) {
    case "insufficient-data":
    case "needs-confirmation":
    case "not-applicable": {
      const word = toConfirm(verdict, measured, confirmed, clause);
      return once([], measured.notes, [...problems, ...word, ...ofWords]);
    }
    case "not-due": {
      // What is still to come is said beside the verdict; how it was counted is another matter.
      const remarked = problems.filter((one) => COUNTED_SO.has(keyOf(one.text)));
      const said = problems.filter((one) => !remarked.includes(one));
      return once([], [...remarked, ...measured.notes, ...ofWords], said);
    }
    case "met": {
      const said = problems.filter(isUnrecorded);
      const open = problems.filter(({ text }) => STILL_OPEN.has(keyOf(text)));
      const remarked = problems.filter((one) => !said.includes(one) && !open.includes(one));
      return once(open, [...remarked, ...measured.notes, ...ofWords], said);
    }
    case "unmet":
    case "behind": {
      const said = problems.filter(isUnrecorded);
      const remarked = problems.filter((one) => COUNTED_SO.has(keyOf(one.text)));
      const wrong = problems.filter((one) => !said.includes(one) && !remarked.includes(one));
      return once(wrong, [...remarked, ...measured.notes, ...ofWords], said);
    }
  }
}

/** Why conditions of a clause that failed in another are not judged: that is to be fetched too. */
function openParts({ parts = [] }: Measured): ReadonlySet<string> {
  const open = parts.filter(({ found }) => isUntold(found));
  return new Set(open.flatMap(({ found }) => found.problems.map(({ text }) => saidOf(text))));
}

/** A text without the name of the part that it is said of. */
function saidOf(text: Message): string {
  return JSON.stringify(text.key === "check.part-problem" ? text.params.problem : text);
}

/** A text's key, also where the year or the part that it is said of stands before it. */
function keyOf(text: Message): string {
  if (text.key === "check.of-year") return innerKey(text.params.text, text.key);
  if (text.key === "check.part-problem") return innerKey(text.params.problem, text.key);
  return text.key;
}

function innerKey(inner: unknown, otherwise: string): string {
  return typeof inner === "object" && inner !== null && "key" in inner ? keyOf(inner as Message) : otherwise;
}

/** The same words about the same cells are said once, where they weigh most. */
function once(problems: readonly Remark[], notes: readonly Remark[], said: readonly Remark[]): Told {
  const seen = new Set<string>();
  const fresh = (remark: Remark): boolean => {
    const key = JSON.stringify([remark.text, remark.cells]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  return { problems: problems.filter(fresh), said: said.filter(fresh), notes: notes.filter(fresh) };
}

/** 「需登记零报告」: what a person has to say where the ledgers say nothing. */
function toConfirm(
  verdict: ClauseResult["verdict"],
  measured: Measured,
  confirmed: boolean,
  clause: SettledClause,
): readonly Remark[] {
  if (confirmed || clause.measure.measure === "manual") return [];
  if (verdict === "not-applicable") return [{ text: { key: "check.declare-zero-cases" }, cells: [] }];
  if (measured.declare) return [{ text: declareText(clause), cells: [] }];
  if (clause.proposed === true && verdict === "needs-confirmation")
    return [{ text: { key: "asked.proposed" }, cells: [] }];
  return verdict === "needs-confirmation"
    ? [{ text: { key: "check.confirm-without-records" }, cells: [] }]
    : [];
}

/** 「需登记零报告」, or where one of several conditions is what only a person can say, 「台账看不出，需人工确认：有安排部署」. */
function declareText({ measure }: SettledClause): Message {
  const parts = measure.measure === "all-of" ? measure.parts : [];
  const name = parts.find(({ call }) => call.measure === "manual")?.name;
  return name === undefined ? { key: "check.declare" } : { key: "asked.confirm-part", params: { name } };
}
