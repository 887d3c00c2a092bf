import type { Host } from "../host";

/** `[1]` or `[账.xlsx]` and a sheet before `!`, which is how a formula names another file. */
const OTHER_FILE = /\[[^[\]]+\][^[\]!]*!/;

/** Counts the formulas that point to other workbooks: of those only the values that the file was saved with are known. */
export function externalFormulas({ book }: Host): number {
  const isExternal = (formula: string): boolean => OTHER_FILE.test(formula.replace(/"[^"]*"/g, ""));
  return book.sheets.flatMap((sheet) => sheet.formulas()).filter(([, , formula]) => isExternal(formula))
    .length;
}
