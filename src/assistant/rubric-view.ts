import type { ClauseResult } from "../check";
import type { CellArea } from "../grid";
import type { LedgerKind } from "../ledgers";
import type { Bilingual, Message } from "../locales";
import type { TargetPeriod, Unit } from "../measures";
import type { RubricItem } from "../recognise";
import type { KnownRequirement, OfferedMeasure, RequirementWord, RubricChanges } from "../standards";

/** How a requirement is counted, in the terms of the menus. */
export interface CountingView {
  /** Null for a way of counting that no menu has: it stays as it was understood. */
  readonly measure: OfferedMeasure["id"] | null;
  readonly measureName: Message;
  readonly ledger: LedgerKind | null;
  readonly words: readonly string[];
  /** Records count by a condition of a clause of ours, which is more than words. */
  readonly special: boolean;
  readonly value: number;
  readonly per: TargetPeriod;
  readonly unit: Unit;
  readonly target: Message;
}

/** One of several things that a requirement asks. */
interface PartView {
  /** What it is called; `RequirementWord.ofParts` goes by it. */
  readonly text: string;
  readonly counting: CountingView;
  /** Words by which its records could be chosen instead. */
  readonly wordChoices: readonly string[];
}

/** A requirement of the unit's own 考核细则: what was understood, what was said of it, and what the workbook gives for it. */
export interface RequirementView {
  readonly id: string;
  /** Its place in the rubric, from 1. */
  readonly number: number;
  readonly kind: RubricItem["kind"];
  readonly dimension: string;
  readonly requirement: string;
  readonly points: number;
  /** How it is scored, in the words that count. */
  readonly rule: string;
  readonly cells: readonly CellArea[];
  /** Whether somebody agreed to how it is counted, else how sure that is. */
  readonly state: "confirmed" | "sure" | "unsure";
  readonly counting: CountingView;
  /** What was said of it in the pane. */
  readonly word: RequirementWord;
  /** What was said of it on the sheet 创建标准, and holds. */
  readonly onSheet: readonly (keyof RequirementWord)[];
  readonly reason: Message;
  /** The words of the cell that it rests on. */
  readonly restsOn: readonly string[];
  /** The figure is ours: the rubric says none. */
  readonly assumed: boolean;
  /** Another figure that stands beside it in the rubric. */
  readonly differs: string | null;
  /** Of several requirements in one row each with how it is counted; none where it asks one. */
  readonly parts: readonly PartView[];
  /** What it asks, a text for each thing: as the unit took it apart, else as it was read, or as it falls apart at its stops. */
  readonly texts: readonly string[];
  /** Words by which records could be chosen instead. */
  readonly wordChoices: readonly string[];
  /** What the workbook gives for it counted so, agreed to or not. */
  readonly result: Pick<
    ClauseResult,
    "verdict" | "actual" | "target" | "operator" | "unit" | "score" | "weight" | "problems"
  > | null;
}

/** A way of counting as a menu offers it. */
export interface MeasureChoice {
  readonly id: OfferedMeasure["id"];
  readonly name: Bilingual;
  readonly unit: Unit;
  readonly periods: readonly TargetPeriod[];
  readonly ledgers: readonly LedgerKind[];
  /** The figure can only be one. */
  readonly fixed: boolean;
}

/** A 考核细则 of the workbook, requirement by requirement. */
export interface RubricView {
  readonly sheet: string;
  readonly title: string;
  /** The id of the standard that it is. */
  readonly standard: string;
  readonly total: number;
  /** In the rubric's order. */
  readonly rows: readonly RequirementView[];
  readonly changes: RubricChanges;
  readonly known: readonly KnownRequirement[];
  readonly measures: readonly MeasureChoice[];
  readonly ledgers: Readonly<Partial<Record<LedgerKind, Bilingual>>>;
}

/** What is said of a rubric beside a check: how much of it is agreed to, and what of it is otherwise than before. */
export interface RubricState {
  readonly sheet: string;
  readonly requirements: number;
  readonly unsure: number;
  readonly unconfirmed: number;
  readonly changes: RubricChanges;
  /** Its requirements now, to be known again. */
  readonly known: readonly KnownRequirement[];
}
