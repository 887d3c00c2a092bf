import type { LedgerKind } from "../../ledgers";
import type { TargetPeriod } from "../../measures";
import type { OfferedMeasure } from "../offered-measures";

/** What the unit says of how one of several parts of a requirement is counted. */
export type PartWord = Pick<RequirementWord, "measure" | "ledger" | "words" | "value" | "per">;

/** What the unit says of how a requirement of its rubric is counted and scored; what is absent is as proposed. */
export interface RequirementWord {
  /** It is to be counted as it stands. */
  readonly accepted?: boolean;
  /** What it asks, a text for each thing, as the unit takes it apart; one text for what is one thing. Not beside a measure. */
  readonly parts?: readonly string[];
  /** How its parts are counted, by what they are called. Not beside a measure. */
  readonly ofParts?: Readonly<Record<string, PartWord>>;
  readonly measure?: OfferedMeasure["id"];
  readonly ledger?: LedgerKind;
  /** Words of the records that count; none where all of them do. */
  readonly words?: readonly string[];
  readonly value?: number;
  readonly per?: TargetPeriod;
  /** How it is scored, in words that `rulesInText` reads. */
  readonly rule?: string;
  readonly points?: number;
}

/** By the requirement's id. */
export type RequirementWords = Readonly<Record<string, RequirementWord>>;

const COUNTING = ["parts", "ofParts", "measure", "ledger", "words", "value", "per"] as const;

/** Whoever says how it is counted, or with which figure, agrees to it. */
export function isConfirmed(word: RequirementWord | undefined): boolean {
  return word !== undefined && (word.accepted === true || COUNTING.some((key) => word[key] !== undefined));
}
