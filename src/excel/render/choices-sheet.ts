import type { SheetPlan } from "../../documents";
import { CHOICES_NAME } from "../names/choices-name";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";
import { freeSheetName } from "../names/sheet-names";
import { step, type Step } from "./request-batches";

/*
 * A drop-down takes its choices from the rule itself up to 255 characters; above that Excel wants them in cells. They
 * stand on one very hidden sheet, a list a column, the whole list as text in the first row: a list that is there
 * already is used again and never changed. The name WMJG_choices marks the sheet.
 */
const CHOICES_SHEET = "WMJG_选项";
const LONGEST_LIST = 255;

/** The sheet of choices as it is: its name and the lists on it, in the order of their columns. */
export interface ChoicesSheet {
  readonly sheet: string;
  readonly lists: readonly string[];
}

/** Whether choices can stand in a rule itself, separated by commas: Excel takes one that begins with `=` for a formula. */
export function fitsRule(choices: readonly string[]): boolean {
  const list = choices.join(",");
  return (
    list.length <= LONGEST_LIST && !/^\s*=/.test(list) && !choices.some((choice) => choice.includes(","))
  );
}

/** Whether a plan has choices that don't fit into their rule. */
export function needsChoicesSheet({ validations }: SheetPlan): boolean {
  return validations.some(({ choices }) => !fitsRule(choices));
}

/**
 * Where the long lists of plans stand or will stand, and the steps that put the missing ones there.
 *
 * @param known the sheet of choices, or null where there is none yet
 * @param taken names of all sheets
 * @param marked whether the name WMJG_choices exists, of whatever it speaks
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
 * Takes a sheet of choices away that a write began which failed half way, with its name.
 *
 * @param present names of all sheets, `before` those before the write
 * @param named whether the workbook has the name that marks the sheet now
 * @param formula what that name said before the write; null where there was none
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
  // Excel deletes no very hidden sheet.
  sheet.visibility = "Hidden";
  sheet.delete();
}

/** What the name says that marks the sheet of choices; null where there is none. */
export function choicesFormula(formulas: ReadonlyMap<string, string>): string | null {
  return formulas.get(CHOICES_NAME.toUpperCase()) ?? null;
}

/** Whether the name that marks the sheet of choices exists. */
export function isMarked(formulas: ReadonlyMap<string, unknown>): boolean {
  return formulas.has(CHOICES_NAME.toUpperCase());
}
