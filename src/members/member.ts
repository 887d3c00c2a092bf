/**
 * What a call must keep to beyond what its value itself says, in words that the stand-in checks (`workbench/host/rules`); a
 * rule without a check does not compile. Values that a setter has to parse anyway (colours, sizes, names of sheets) are
 * refused where they are parsed.
 */
export type Rule =
  | "alert-style-known"
  | "axis-there"
  | "count"
  | "entire-rows"
  | "inner-line"
  | "name-not-on-active-sheet"
  | "no-grouped-sheets"
  | "no-merge-in-table"
  | "not-very-hidden"
  | "number-format"
  | "one-rule-in-range"
  | "operator-known"
  | "own-workbook-in-front"
  | "range-of-this-sheet"
  | "series-with-figures"
  | "settings-below-limit"
  | "short-tip"
  | "typed-text";

/** One member of Office.js that the add-in calls, with what its reference and the public issues say about it. */
export interface Member {
  /** The requirement set of ExcelApi, as `1.9`; null for what comes with Office.js itself. */
  readonly since: string | null;
  /** What it asks of its arguments or of its value. */
  readonly takes?: string;
  /** Codes that it is known to fail with, those of a bad argument included. */
  readonly errors?: readonly string[];
  /** What differs on the web, on the Mac, or from what one would expect. */
  readonly differs?: string;
  readonly rules?: readonly Rule[];
  /** Where more stands than on the reference page of the class: issues of OfficeDev/office-js (`#n`), other pages. */
  readonly also?: readonly string[];
  /** A method that changes the workbook; setting a property always does. */
  readonly writes?: true;
}

/** The members of a class that are called. */
interface MembersOfClass {
  /** The page of the reference (learn.microsoft.com/javascript/api). */
  readonly source: string;
  readonly members: Readonly<Record<string, Member>>;
}

/** By the class's name; those of the namespace Excel without it. */
export type Classes = Readonly<Record<string, MembersOfClass>>;
