import { namedArea } from "./own-names";

/*
 * A sheet that was brought in carries a hidden name of workbook scope, so that it is known when it is renamed or moved:
 *
 *     WMJG_FROM.<six letters>   →  ='考勤'!$A$1
 */
const PREFIX = "WMJG_FROM.";

/** Gives a mark that no other sheet has. */
export function newBroughtMark(): string {
  return PREFIX + Math.random().toString(36).slice(2, 8).toUpperCase().padEnd(6, "0");
}

/** Tells on which sheet each mark lies, by the formulas of the workbook's names; a sheet that is gone has none. */
export function broughtMarks(formulas: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...formulas].flatMap(([name, formula]) => {
      const sheet = name.startsWith(PREFIX) ? namedArea(formula)?.sheet : undefined;
      return sheet === undefined ? [] : [[name, sheet] as const];
    }),
  );
}
