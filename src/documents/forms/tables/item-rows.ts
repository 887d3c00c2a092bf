import { compactText, isBlank } from "../../../grid";
import { unitWord } from "../../../standards";
import { type FormEntry, type FormPart, NO_PART } from "../form-answer";
import type { FormContext } from "../form-context";
import { asLabel } from "../facts/figure-label";
import { isOpenCell } from "../open-cell";
import { blanksIn } from "../texts/blanks-in-text";
import { isRemark, type FormColumn, type FormTable } from "./form-table";
import { itemAnswer } from "./item-answer";
import { isOfMaterial, itemColumn, type ItemColumn } from "./item-columns";
import { isOfPart, reportTimes } from "./report-times";
import { isPoints, isRuleColumn, itemOf, withMaterial, type Item } from "./item";
import { askedInBrackets, withCount } from "./item-count";

const UNITS = /^(?:计量|计数)?单位$/u;
/** Heads that ask for what came out of it, and for no account of what was done. */
const OF_RESULT = /结果|实况|截[至止]|20\d{2}年/u;
const EXTREME = /最[少多高低]/u;

/**
 * What goes beside items that are printed: the figure, the sentence, the verdict, the points, the problems and what is to be done about each,
 * as the check has it. An item that neither a clause nor a ledger tells of stays open, and is told.
 */
export function itemRows(table: FormTable, context: FormContext): FormPart {
  const asks = table.columns.flatMap((column) => {
    const what = isRemark(column) ? null : itemColumn(column, table.columns);
    return what === null ? [] : [{ column, what }];
  });
  const columns = asks.filter(({ column }) =>
    table.given.some((row) => isOpenCell(table.cells, row, column.column)),
  );
  const beside = table.columns.filter((column) => !columns.some((one) => one.column === column));
  // Where nothing else says what is asked, the column of rules does.
  const named = beside.filter((column) => !isRuleColumn(column) && !isPoints(column));
  const items = named.length > 0 ? named : beside;
  const rules = beside.filter((column) => !items.includes(column) && isRuleColumn(column));
  if (columns.length === 0 || beside.length === 0) return NO_PART;
  const own = items.filter((column) => tellsApart(table, column));
  // What a form left open in another row says what is asked of this one.
  const stated = columns.filter(({ what }) => what === "target").map(({ column }) => column);
  const isJudged = asks.some(({ what }) => what === "verdict");
  const isResult = isJudged && columns.some(({ column }) => OF_RESULT.test(column.path.join("")));
  const isPart = isOfPart(reportTimes(table.title, context).whole, context);
  const entries = table.given.flatMap((row): FormEntry[] => {
    const texts = textsOf(table, row, [...items, ...stated]).map(asLabel);
    const rule = textsOf(table, row, rules).join("；");
    if (texts.length === 0) return [];
    const plain = itemOf(texts, rule, row, table, context);
    const said = own.length > 0 ? textsOf(table, row, own).map(asLabel) : texts;
    const ownTexts = withUnit(said, table, row);
    const name = ownTexts[0] ?? "";
    const wanted = columns.map(({ column, what }) => ({ column, what: askedByName(name, what) }));
    const counted = withCount(plain, name, texts, context);
    // Beside its verdict the result is the figure itself.
    const asked = askedInBrackets(name, texts) ?? (isResult && isMeasured(counted) ? "figure" : null);
    const named = { ...counted, asks: asked };
    const wantsMaterial = wanted.some(({ what }) => isOfMaterial(what));
    const whole = wantsMaterial ? withMaterial(named, ownTexts, context) : named;
    const item = EXTREME.test(name) ? withoutWhole(whole) : whole;
    return wanted
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

/** 「集中学习」 beside 「次」 in a column of units is 「集中学习（次）」. */
function withUnit(
  [name = "", ...texts]: readonly string[],
  { columns, cells }: FormTable,
  row: number,
): readonly string[] {
  const column = columns.find((one) => UNITS.test(one.name));
  const unit = column ? compactText(cells.value(row, column.column)) : "";
  const isSaid = unit === "" || unit.length > 3 || name.endsWith(")") || name.endsWith("）");
  return [isSaid ? name : `${name}(${unit})`, ...texts];
}

/** Whether there is so and so much or many of an item, and it is no deed that was done once. */
function isMeasured({ result, measured, counted }: Item): boolean {
  const unit = result?.unit ?? measured?.unit;
  return Boolean(counted) || (unit !== undefined && unitWord(unit) !== "");
}

/** The least of several is no figure of all, and is judged by nothing of ours. */
function withoutWhole(item: Item): Item {
  const counted = item.counted?.figure.sure === true ? item.counted : null;
  return { ...item, result: null, measured: null, inAll: null, counted };
}

/** What an item's own name asks, whatever the column is called: a paper's number, the day of a deed. */
function askedByName(name: string, what: ItemColumn): ItemColumn {
  if (what !== "told" && what !== "actual") return what;
  if (/(?:文|字)号$/u.test(name)) return "document-number";
  return /(?:印发|成立|召开|制定|发文|通过)(?:的)?(?:日期|时间)$/u.test(name) ? "done-on" : what;
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
