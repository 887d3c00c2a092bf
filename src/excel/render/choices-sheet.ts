import type { SheetPlan } from "../../documents";
import { CHOICES_NAME } from "../names/choices-name";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";
import { freeSheetName } from "../names/sheet-names";
import { step, type Step } from "./request-batches";

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
): { readonly steps: readonly Step[]; readonly source: (choices: readonly string[]) => string } {
  const name = known?.sheet ?? freeSheetName(CHOICES_SHEET, taken);
  const lists = [...(known?.lists ?? [])];
  const steps: Step[] = [];
  for (const { choices } of plans.flatMap(({ validations }) => validations)) {
    const list = choices.join(",");
    if (fitsRule(choices) || lists.includes(list)) continue;
    const column = lists.push(list) - 1;
    const values = [list, ...choices].map((text) => [text]);
    steps.push(
      step(
        10,
        () => {
          const area = { row: 0, column, rows: values.length, columns: 1 };
          const range = rangeOf(workbook.worksheets.getItem(name), area);
          range.numberFormat = values.map(() => ["@"]);
          range.values = values;
        },
        list.length * 6,
      ),
    );
  }
  if (!known && steps.length > 0) steps.unshift(step(10, () => addSheet(workbook, name, marked)));
  return {
    steps,
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
 * @param present names of all sheets, `before` those before the write
 * @param named whether the workbook now has the name that marks the sheet
 * @param formula what that name said before the write; null if it did not exist
 */
export function removeNewChoices(
  { worksheets, names }: Excel.Workbook,
  present: Iterable<string>,
  before: readonly string[],
  named: boolean,
  formula: string | null,
): void {
  const added = [...present].find((name) => name.startsWith(CHOICES_SHEET) && !before.includes(name));
  if (added === undefined) return;
  if (named && formula === null) names.getItem(CHOICES_NAME).delete();
  if (named && formula !== null) names.getItem(CHOICES_NAME).formula = formula;
  const sheet = worksheets.getItem(added);
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
