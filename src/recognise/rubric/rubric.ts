import type { CellArea } from "../../grid";

/** What a line of a rubric is beside the ordinary: points on top, points off, what bars a title altogether. */
export type RubricItemKind = "item" | "bonus" | "deduction" | "veto";

/** One requirement of a 考核细则, as it is written. */
export interface RubricItem {
  readonly kind: RubricItemKind;
  /** Dimensions that it stands under, the widest first, without numbers and points: 组织领导. */
  readonly dimensions: readonly string[];
  readonly requirement: string;
  /** Points of its own; null where it has none, or shares them. */
  readonly points: number | null;
  /** Points that it has together with the neighbours of its cell. */
  readonly shared: { readonly points: number; readonly cell: CellArea } | null;
  /** How it is scored, in the rubric's words; "" where nothing is said. */
  readonly rule: string;
  /** How it is looked at and what is handed in: 查阅资料, 会议记录. */
  readonly method: string;
  /** How often or until when, where a column says so: 每季度不少于1次; "" where none does. */
  readonly often: string;
  readonly department: string;
  /** The cells of requirement, points and rule. */
  readonly cells: readonly CellArea[];
}

interface RubricDimension {
  readonly name: string;
  readonly points: number | null;
  readonly cell: CellArea;
}

/** A column beside what is asked: what it is called, and the rows of its table below the header. */
export interface RubricColumn {
  readonly name: string;
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** A sum that is stated and does not come out. */
export interface RubricSum {
  /** The dimension's name; null for the total. */
  readonly of: string | null;
  readonly stated: number;
  readonly sum: number;
  readonly cell: CellArea;
}

/** A 考核细则 as its sheet has it: nothing of it is understood yet. */
export interface Rubric {
  readonly sheet: string;
  readonly title: string;
  readonly dimensions: readonly RubricDimension[];
  readonly items: readonly RubricItem[];
  readonly total: { readonly points: number; readonly cell: CellArea } | null;
  /** Remarks around the table: on conversions, vetoes, marks to reach. */
  readonly notes: readonly { readonly text: string; readonly cell: CellArea }[];
  readonly differing: readonly RubricSum[];
  /** Columns in which something may be filled in: scores and their reasons, materials, departments. */
  readonly columns: readonly RubricColumn[];
}

/** What was gathered of a rubric, before its sums are held against one another. */
export interface RubricDraft {
  readonly items: RubricItem[];
  readonly dimensions: RubricDimension[];
  readonly notes: { readonly text: string; readonly cell: CellArea }[];
  readonly columns: RubricColumn[];
  total: Rubric["total"];
}
