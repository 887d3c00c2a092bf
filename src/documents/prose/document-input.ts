import type { Report, ReportFigures, SettledClause } from "../../check";
import type { CellArea, Day } from "../../grid";
import type { Finding, Ledger } from "../../ledgers";
import type { Message } from "../../locales";
import type { PlanSkeleton } from "../../own-sheets";
import type { Standard } from "../../standards";
import type { Proposal } from "../kit/proposed";
import type { Signers } from "../kit/signers";

/** A clause that was checked, with its target as the report tells it: what is due by now stands in it. */
export interface ClauseWording extends SettledClause {
  readonly targetText: Message;
}

/** A mark of the clerk's templates: what it stands for can be said once, in 模板字段. */
export interface TemplateMarks {
  readonly name: string;
  readonly cells: readonly CellArea[];
}

/** What the written sheets need of the calendar. */
export interface DocumentCalendar {
  readonly isWorkday: (day: Day) => boolean;
  /** The notice that a year's holidays come from; null for a year of which `isWorkday` only knows weekends. */
  readonly sourceOf: (year: number) => string | null;
}

/** All that the written sheets are made from. Plain values; the clock is an argument. */
export interface DocumentInput {
  readonly report: Report;
  /** The standard that the workbook is judged by, where it stands on a sheet of it; else it is one of ours. */
  readonly standard?: Standard;
  /** Figures beyond the report, computed when asked for. */
  readonly figures: ReportFigures;
  readonly ledgers: readonly Ledger[];
  readonly findings: readonly Finding[];
  /** The unit's full name, "" where nobody has said it. */
  readonly unit: string;
  /** The chosen standard's clauses, in its order. */
  readonly clauses: readonly ClauseWording[];
  readonly calendar: DocumentCalendar;
  /** When the sheets are written, as it is to be shown: 「2024年12月31日 09:30」. */
  readonly generatedAt: string;
  /** Years that the plan is for, both included; by default the year after the checked period. */
  readonly planYears?: { readonly from: number; readonly to: number };
  /** Whether the work summary tells what fell short; by default it does. */
  readonly withShortfalls?: boolean;
  /** The plan's skeleton, where the clerk chose another than the standard's own. */
  readonly skeleton?: PlanSkeleton;
  /** What is known for blanks, by the blank's name: 领导小组组长 → a name. The clerk's word goes before the ledgers'. */
  readonly known?: Readonly<Record<string, string>>;
  /** What we infer for other blanks, by their names, until somebody settles it. */
  readonly proposals?: Readonly<Record<string, Proposal>>;
  /** Who is proposed to sign our tables. */
  readonly signers?: Signers;
  /** What of it the clerk has said, in the sheet 模板字段 or in the pane. */
  readonly said?: Readonly<Record<string, string>>;
  /** What the sheet 模板字段 said when it was read; the rest of `said` was typed in the pane since and goes into the sheet. */
  readonly saidOnSheet?: Readonly<Record<string, string>>;
  /** Marks of the clerk's templates: ××局, 202_年. */
  readonly marks?: readonly TemplateMarks[];
}
