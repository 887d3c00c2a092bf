import { compactText, isBlank } from "../../../grid";
import { type FormEntry, type FormPart, NO_PART } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import { blanksIn } from "../texts/blanks-in-text";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { itemAnswer } from "./item-answer";
import { isOfMaterial, itemColumn } from "./item-columns";
import { isOfPart, reportTimes } from "./report-times";
import { isPoints, isRuleColumn, itemOf, withMaterial } from "./item";
import { askedInBrackets, withCount } from "./item-count";

/**
 * What goes beside items that are printed: the figure, the sentence, the verdict, the points, the problems and what is to be done about each,
 * as the check has it. An item that neither a clause nor a ledger tells of stays open, and is told.
 */
export function itemRows(table: FormTable, context: FormContext): FormPart {
  const asks = table.columns.flatMap((column) => {
    const what = isRemark(column) ? null : itemColumn(column, table.columns);
    return what === null ? [] : [{ column, what }];
  });
  const asked = asks.filter(({ column }) =>
    table.given.some((row) => isOpenCell(table.cells, row, column.column)),
  );
  const beside = table.columns.filter((column) => !asked.some((one) => one.column === column));
  // Where nothing else says what is asked, the column of rules does.
  const named = beside.filter((column) => !isRuleColumn(column) && !isPoints(column));
  const items = named.length > 0 ? named : beside;
  const rules = beside.filter((column) => !items.includes(column) && isRuleColumn(column));
  if (asked.length === 0 || beside.length === 0) return NO_PART;
  const wantsMaterial = asked.some(({ what }) => isOfMaterial(what));
  const own = items.filter((column) => tellsApart(table, column));
  // What a form left open in another row says what is asked of this one.
  const stated = asked.filter(({ what }) => what === "target").map(({ column }) => column);
  const isPart = isOfPart(reportTimes(table.title, context).whole, context);
  const entries = table.given.flatMap((row): FormEntry[] => {
    const texts = textsOf(table, row, [...items, ...stated]);
    const rule = textsOf(table, row, rules).join("；");
    if (texts.length === 0) return [];
    const plain = itemOf(texts, rule, row, table, context);
    const ownTexts = own.length > 0 ? textsOf(table, row, own) : texts;
    const counted = withCount(plain, ownTexts[0] ?? "", texts, context);
    const named = { ...counted, asks: askedInBrackets(ownTexts[0] ?? "") };
    const item = wantsMaterial ? withMaterial(named, ownTexts, context) : named;
    return asked
      .filter(({ column }) => isOpenCell(table.cells, row, column.column))
      .flatMap(({ column, what }): FormEntry[] => {
        const answer = itemAnswer(what, column, item, context);
        if (answer === "none") return [];
        // What the check found is of all that is checked.
        const known = answer && isPart ? { ...answer, sure: false } : answer;
        const subject = compactText(ownTexts[0] ?? texts[0] ?? "").slice(0, 20);
        return [
          {
            row,
            column: column.column,
            added: 0,
            blank: "",
            asked: `${subject}·${column.path.at(-1) ?? ""}`,
            known,
          },
        ];
      });
  });
  return entries.some(({ known }) => known !== null) ? { entries, growth: [] } : NO_PART;
}

/** Whether a column says something of its own in each row: the task, and not the stage that several tasks share. */
function tellsApart({ cells, given }: FormTable, { column }: FormColumn): boolean {
  const texts = given.map((row) => cells.value(row, column)).filter((text) => !isBlank(text));
  return new Set(texts).size === texts.length;
}

/** What a row says of its item, left to right; a cell that is merged over several rows says it of each. */
function textsOf({ cells }: FormTable, row: number, items: readonly FormColumn[]): readonly string[] {
  const texts = items.flatMap(({ column }) => {
    const value = cells.value(row, column);
    return typeof value === "string" && !isBlank(value) ? [value.trim()] : [];
  });
  return [...new Set(texts)].map((text) =>
    blanksIn(text).length > 0 ? text.replace(/[_＿]+/g, "__") : text,
  );
}
