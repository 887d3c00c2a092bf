import type { ReportFigures, Report } from "../../check";
import type { PlanSkeleton } from "../../own-sheets";
import type { Day } from "../../grid";
import type { Finding, Ledger } from "../../ledgers";
import type { TemplateMarks } from "../template/template-sheet";
import type { Bilingual, Message } from "../../locales";
import type { Unit } from "../../measures";

/** What the written sheets need to know about a clause beyond its result; the standard's data give it. */
export interface ClauseWording {
  readonly id: string;
  readonly title: Bilingual;
  /** The target as the standard states it: 「≥2次/月」 is at-least 2 session per month; `value` null where it has no figure. */
  readonly operator: "at-least" | "at-most" | "above" | "below" | "equals";
  readonly value: number | null;
  /** What the figure counts. */
  readonly unit: Unit;
  /** The stretch in which it has to be reached. */
  readonly per: "week" | "month" | "quarter" | "half-year" | "year" | "period" | null;
  readonly targetText: Message;
  /** Proof to attach. */
  readonly evidence: Bilingual;
  /** "" where the unit has not said. */
  readonly department: string;
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
  /** Figures beyond the report, computed when asked for. */
  readonly inquiry: ReportFigures;
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
  /** What of it the clerk has said, in the sheet 模板字段 or in the pane. */
  readonly said?: Readonly<Record<string, string>>;
  /** What the sheet 模板字段 said when it was read; the rest of `said` was typed in the pane since and goes into the sheet. */
  readonly saidOnSheet?: Readonly<Record<string, string>>;
  /** Marks of the clerk's templates: ××局, 202_年. */
  readonly marks?: readonly TemplateMarks[];
}
