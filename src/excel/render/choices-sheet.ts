import type { SheetPlan } from "../../documents";
import { CHOICES_NAME } from "../names/choices-name";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";
import { freeSheetName } from "../names/sheet-names";
import { step, type Step } from "./request-batches";
import { typedText } from "./typed-text";

/*
 * A validation rule holds its choices itself up to 255 characters; longer lists have to stand in cells. They stand on
 * one very hidden sheet, one list per column, with the whole list as text in the first row. A list that is there
 * already is used again and never changed. The name WMJG_choices marks the sheet.
 */
const CHOICES_SHEET = "WMJG_选项";
const LONGEST_LIST = 255;

/** The sheet of choices as it is now: its name, and its lists in the order of their columns. */
export interface ChoicesSheet {
  readonly sheet: string;
  readonly lists: readonly string[];
}

/**
 * Whether choices can stand in the rule itself, separated by commas. They can't if they begin with `=`, since Excel
 * would read a formula.
 */
export function fitsRule(choices: readonly string[]): boolean {
  const list = choices.join(",");
  return (
    list.length <= LONGEST_LIST && !/^\s*=/.test(list) && !choices.some((choice) => choice.includes(","))
  );
}

/** Whether a plan has choices that don't fit into their rules. */
export function needsChoicesSheet({ validations }: SheetPlan): boolean {
  return validations.some(({ choices }) => !fitsRule(choices));
}

/** Where long lists stand, and how they get there. */
interface PlacedChoices {
  readonly steps: readonly Step[];
  readonly source: (choices: readonly string[]) => string;
  /** The sheet that the steps make; null if they make none. */
  readonly made: string | null;
}

/**
 * Finds or makes room for the long lists of plans, and gives the steps that write the missing ones.
 *
 * @param known the sheet of choices, or null if there is none yet
 * @param taken names of all sheets
 * @param marked whether the name WMJG_choices exists, whatever it points to
 */
export function placeChoices(
  { workbook }: Excel.RequestContext,
  plans: readonly SheetPlan[],
  known: ChoicesSheet | null,
  taken: readonly string[],
  marked: boolean,
): PlacedChoices {
  const name = known?.sheet ?? freeSheetName(CHOICES_SHEET, taken);
  const lists = [...(known?.lists ?? [])];
  const steps: Step[] = [];
  for (const { choices } of plans.flatMap(({ validations }) => validations)) {
    const list = choices.join(",");
    if (fitsRule(choices) || lists.includes(list)) continue;
    const column = lists.push(list) - 1;
    const values = [list, ...choices].map((text) => [text] as const);
    steps.push(
      step(
        10,
        () => {
          const area = { row: 0, column, rows: values.length, columns: 1 };
          const range = rangeOf(workbook.worksheets.getItem(name), area);
          range.numberFormat = values.map(() => ["@"]);
          range.values = values.map(([text]) => [typedText(text)]);
        },
        list.length * 6,
      ),
    );
  }
  const isMade = !known && steps.length > 0;
  if (isMade) steps.unshift(step(10, () => addSheet(workbook, name, marked)));
  return {
    steps,
    made: isMade ? name : null,
    source: (choices) =>
      nameFormula(name, {
        row: 1,
        column: lists.indexOf(choices.join(",")),
        rows: choices.length,
        columns: 1,
      }),
  };
}

function addSheet({ worksheets, names }: Excel.Workbook, name: string, marked: boolean): void {
  const sheet = worksheets.add(name);
  sheet.visibility = "VeryHidden";
  const corner = { row: 0, column: 0, rows: 1, columns: 1 };
  const item = marked ? names.getItem(CHOICES_NAME) : names.add(CHOICES_NAME, rangeOf(sheet, corner));
  if (marked) item.formula = nameFormula(name, corner);
  item.visible = false;
}

/**
 * Removes a sheet of choices, with its name, that was begun by a write which then failed.
 *
 * @param made the sheet, and what the name that marks it said before; null if the name did not exist
 * @param formulas what the workbook's names say now
 * @param present names of all sheets that are there now
 */
export function removeNewChoices(
  { worksheets, names }: Excel.Workbook,
  made: { readonly sheet: string; readonly formula: string | null },
  formulas: ReadonlyMap<string, string>,
  present: ReadonlyMap<string, unknown>,
): void {
  if (!present.has(made.sheet)) return;
  if (isMarked(formulas) && made.formula === null) names.getItem(CHOICES_NAME).delete();
  if (isMarked(formulas) && made.formula !== null) names.getItem(CHOICES_NAME).formula = made.formula;
  const sheet = worksheets.getItem(made.sheet);
  // Excel does not delete a very hidden sheet.
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** Gives the formula of the name that marks the sheet of choices; null if it does not exist. */
export function choicesFormula(formulas: ReadonlyMap<string, string>): string | null {
  return formulas.get(CHOICES_NAME.toUpperCase()) ?? null;
}

/** Whether the name that marks the sheet of choices exists. */
export function isMarked(formulas: ReadonlyMap<string, unknown>): boolean {
  return formulas.has(CHOICES_NAME.toUpperCase());
}
