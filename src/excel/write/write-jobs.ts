import type { ClerksLooks, LinePlan, SheetPlan } from "../../documents";
import type { ListedSheet, WorkbookListing } from "../read/list-workbook";
import { ExcelProblem } from "../errors/excel-problem";
import { ownName } from "../names/own-names";
import { freeSheetName } from "../names/sheet-names";

/** One plan with the sheet that it goes to. */
export interface WriteJob {
  readonly plan: SheetPlan;
  readonly edition: string;
  /** The name of the sheet; for a sheet that exists already, whatever it is called now. */
  readonly sheet: string;
  /** The defined name that makes the sheet ours. */
  readonly ownName: string;
  /** What the defined name says now: null if there is no such name; a deleted sheet leaves one with #REF!. */
  readonly formula: string | null;
  /** The sheet that is rewritten, with the name of the copy that is kept until all is done; null for a new sheet. */
  readonly rewrites: { readonly id: string; readonly copy: string; readonly veryHidden: boolean } | null;
  /** How the rows of the sheet come about; null where it is written as a whole. */
  readonly lines: LinePlan | null;
  /** What of its looks is the clerk's; null where nothing is kept. */
  readonly looks: ClerksLooks | null;
  /** The number of cells that an existing sheet has, by our name; the clerk may have added some. */
  readonly about: number;
}

/** A job that rewrites a sheet. */
export type RewriteJob = WriteJob & { readonly rewrites: NonNullable<WriteJob["rewrites"]> };

/**
 * Refuses a workbook in which no sheet can be made.
 *
 * @throws ExcelProblem
 */
export function checkStructure({ structureProtected }: WorkbookListing): void {
  if (structureProtected) throw new ExcelProblem({ key: "excel.structure-protected" });
}

/**
 * Gives what is known of a sheet that will be rewritten.
 *
 * @param claim gives a free name for a wish
 * @throws ExcelProblem for a protected sheet.
 */
export function rewritesOfSheet(
  { id, name, visibility, protected: isProtected }: ListedSheet,
  claim: (wish: string) => string,
): RewriteJob["rewrites"] {
  if (isProtected) throw new ExcelProblem({ key: "excel.sheet-protected", params: { sheet: name } });
  return { id, copy: claim(`${name} 写入前`), veryHidden: visibility === "veryHidden" };
}

/** Gives names that no sheet has, each only once; an ending is kept whole. */
export function freeNames({ sheets }: WorkbookListing): (wish: string, ending?: string) => string {
  const taken = sheets.map(({ name }) => name);
  return (wish, ending) => {
    const name = freeSheetName(wish, taken, ending);
    taken.push(name);
    return name;
  };
}

/**
 * Decides which sheet each plan goes to, and refuses what can't be written before anything is touched.
 *
 * @throws ExcelProblem for a protected workbook or sheet, and for two plans of one kind and edition.
 */
export function planJobs(listing: WorkbookListing, plans: readonly SheetPlan[]): readonly WriteJob[] {
  checkStructure(listing);
  const claim = freeNames(listing);
  const seen = new Set<string>();
  return plans.map((plan) => {
    const edition = plan.edition ?? "";
    const name = ownName(plan.kind, edition);
    if (seen.has(name))
      throw new ExcelProblem({ key: "excel.same-sheet-twice", params: { sheet: plan.name } });
    seen.add(name);

    const own = listing.own.find(
      (candidate) => candidate.kind === plan.kind && candidate.edition === edition,
    );
    const there = own && listing.sheets.find((sheet) => sheet.name === own.sheet);
    return {
      plan,
      edition,
      sheet: there ? there.name : claim(plan.name),
      ownName: name,
      formula: listing.formulas.get(name.toUpperCase()) ?? null,
      rewrites: there ? rewritesOfSheet(there, claim) : null,
      lines: null,
      looks: null,
      about: own ? own.area.rows * own.area.columns : 0,
    };
  });
}
