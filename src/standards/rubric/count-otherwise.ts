import type { LedgerKind } from "../../ledgers";
import { OFFERED_MEASURES, type OfferedMeasure } from "../offered-measures";
import type { Clause, Standard } from "../standard";
import { confirmed } from "../targets";
import { countingOf, type Counting } from "./counting-of";
import { requirementWords } from "./requirement-words";
import { isConfirmed, type PartWord, type RequirementWord, type RequirementWords } from "./requirement-word";
import { rulesInText } from "./rules-in-text";
import { countedInParts } from "./split-by-hand";

/** A rubric's standard with what the unit says of its requirements; any other standard as it is. */
export function withRequirementWords(standard: Standard, said: RequirementWords): Standard {
  const { rubric, clauses } = standard;
  if (rubric === undefined || clauses === undefined) return standard;
  return {
    ...standard,
    clauses: clauses.map((clause) => {
      const word = said[clause.id];
      return word === undefined ? clause : countedOtherwise(clause, word);
    }),
  };
}

/** A requirement counted and scored as the unit says. */
export function countedOtherwise(clause: Clause, word: RequirementWord): Clause {
  const scored =
    word.rule === undefined
      ? clause
      : { ...clause, scoring: rulesInText(word.rule), scoringWords: word.rule };
  if (!isConfirmed(word)) return scored;
  return { ...recounted(scored, word), localDefault: false, proposed: false };
}

function recounted(whole: Clause, word: RequirementWord): Clause {
  const clause = withPartWords(inParts(whole, word), word);
  const { measure, target, ledger } = countedSo(clause, word);
  // The same records: only the figure is another.
  if (ledger === undefined) return { ...clause, target };
  const isPerson = measure.measure === "manual";
  return {
    ...clause,
    ...requirementWords({ call: measure, like: null, ledger }),
    kind: clause.kind === "Z" ? "Z" : isPerson ? "M" : "Q",
    measure,
    target,
  };
}

type Counted = Pick<Clause, "measure" | "target">;

/** What is counted as the unit says; `ledger` is absent where the same records are, or nobody says anything else. */
function countedSo(clause: Counted, word: PartWord): Counted & { readonly ledger?: LedgerKind | null } {
  const was = countingOf(clause);
  const offered = OFFERED_MEASURES.find(({ id }) => id === word.measure) ?? was.measure;
  if (offered === null || !isOther(was, offered, word)) return withFigure(clause, was, word);
  const ledger = ledgerFor(offered, was, word);
  const { value, per } = figureFor(offered, was, word);
  return {
    measure: offered.call(ledger ?? "activity", word.words ?? was.words),
    target:
      offered.id === "manual" ? confirmed : { operator: offered.operator, value, unit: offered.unit, per },
    ledger,
  };
}

/** The parts of a requirement counted as the unit says of each; where a way of counting is chosen for all of it, as it is. */
function withPartWords(clause: Clause, { ofParts, measure: ofAll }: RequirementWord): Clause {
  const { measure } = clause;
  if (ofParts === undefined || ofAll !== undefined || measure.measure !== "all-of") return clause;
  const parts = measure.parts.map((part) => {
    const word = ofParts[part.name.zh];
    if (word === undefined) return part;
    const { measure: call, target } = countedSo({ measure: part.call, target: part.target }, word);
    return { ...part, call, target };
  });
  return { ...clause, measure: { ...measure, parts } };
}

/** The requirement taken apart as the unit says; where a way of counting is chosen for all of it, as it is. */
function inParts(clause: Clause, { parts, measure }: RequirementWord): Clause {
  if (parts === undefined || parts.length === 0 || measure !== undefined) return clause;
  const counted = countedInParts(parts);
  const isPerson = counted.measure.measure === "manual";
  return { ...clause, ...counted, kind: clause.kind === "Z" ? "Z" : isPerson ? "M" : "Q" };
}

/** Whether other records are counted, or otherwise. */
function isOther(was: Counting, offered: OfferedMeasure, { ledger, words }: PartWord): boolean {
  return (
    offered.id !== was.measure?.id ||
    (ledger !== undefined && ledger !== was.ledger) ||
    (words !== undefined && words.join("、") !== was.words.join("、"))
  );
}

/** The same count under another figure. */
function withFigure(clause: Counted, { measure }: Counting, { value, per }: PartWord): Counted {
  if (clause.measure.measure === "manual") return clause;
  const { target } = clause;
  const within = per !== undefined && measure?.periods.includes(per) === true ? per : target.per;
  return { measure: clause.measure, target: { ...target, value: value ?? target.value, per: within } };
}

function ledgerFor({ ledgers }: OfferedMeasure, was: Counting, { ledger }: PartWord) {
  const wanted = [ledger ?? null, was.ledger].find((one) => one !== null && ledgers.includes(one));
  return wanted ?? ledgers[0] ?? null;
}

/** What is usually asked of a count that the rubric states no figure for. */
const USUAL: Partial<Readonly<Record<OfferedMeasure["unit"], number>>> = {
  percent: 100,
  point: 80,
  day: 100,
};

function figureFor(offered: OfferedMeasure, was: Counting, word: PartWord) {
  const isKept = was.measure?.unit === offered.unit;
  const usual = isKept ? was.value : (USUAL[offered.unit] ?? 1);
  const wanted = word.per ?? was.per;
  return {
    value: offered.fixedTarget ?? word.value ?? usual,
    per: offered.periods.includes(wanted) ? wanted : (offered.periods[0] ?? "period"),
  };
}
