import { LEDGERS, type SkippedSheet } from "../ledgers";
import { needsOf, type Measured, type MeasureCall } from "../measures";

/** From this weight on a word in a sheet's name says by itself what it is a register of. */
const TELLING = 0.7;

/**
 * What was found of a call that nobody can declare to be nought while a sheet that bears its ledger's name was not read: whatever stands
 * in it, that there was none is not to be suggested.
 */
export function withUnreadSheets(
  measured: Measured,
  call: MeasureCall,
  skipped: readonly SkippedSheet[],
): Measured {
  if (!measured.declare) return measured;
  const words = needsOf(call)
    .filter(({ kind }) => LEDGERS[kind].rows === "cases")
    .flatMap(({ kind }) => Object.entries(LEDGERS[kind].titleWords))
    .flatMap(([word, weight]) => (weight >= TELLING ? [word] : []));
  const sheets = skipped
    .filter(({ reason }) => reason === "no-table" || reason === "hidden" || reason === "very-hidden")
    .map(({ sheet }) => sheet)
    .filter((sheet) => words.some((word) => sheet.includes(word)));
  if (sheets.length === 0) return measured;
  const params = { sheets: sheets.map((sheet) => `《${sheet.trim()}》`).join("") };
  return {
    ...measured,
    data: "none",
    declare: false,
    problems: [...measured.problems, { text: { key: "check.sheets-unread", params }, cells: [] }],
  };
}
