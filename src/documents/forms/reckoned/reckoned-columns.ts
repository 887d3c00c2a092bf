import { isBlank, type CellValue } from "../../../grid";
import type { TemplateValue } from "../../template/template-value";
import { namesIn } from "../facts/list-rows";
import type { PlainColumn, PlainTable } from "../facts/plain-tables";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import type { FormTable } from "../tables/form-table";
import { familiesOf, type AskedWords } from "./column-families";
import { listsInView } from "./lists-in-view";
import { readReckoning, type Cell } from "./read-reckoning";
import { reckoningsOf } from "./reckonings";
import { KNOWN, rowKeys, type RowKey } from "./row-keys";
import { isSame } from "./same-value";
import { weightOf } from "./weigh-reckoning";

/** From so much on a reckoning is proposed, and sure; by so much it has to go before the next that gives something else. */
const THRESHOLDS = { proposed: 2, sure: 3.6, margin: 0.5 };

/**
 * What a form's columns ask of its rows, by the likeliest way to reckon them from any of the unit's lists: the words of heads and title speak
 * for one, and above all the cells of the column that are filled in already.
 *
 * @param isAnswered whether something else is sure of a cell
 */
export function reckonedColumns(
  table: FormTable,
  isAnswered: (row: number, column: number) => boolean,
  context: FormContext,
): readonly FormEntry[] {
  const keys = rowKeys(table, context);
  if (!keys) return [];
  const rows = [...keys.rows, ...keys.totals];
  const isOpen = ({ key: { row }, column: { column } }: Cell): boolean =>
    isOpenCell(table.cells, row, column) && !isAnswered(row, column);
  const asking = familiesOf(table, keys.column, context)
    .map(({ asked, columns }) => ({
      asked,
      cells: columns.flatMap(({ column, stretch }) => rows.map((key): Cell => ({ key, column, stretch }))),
    }))
    .filter(({ cells }) => cells.some(isOpen));
  if (asking.length === 0) return [];
  const lists = listsOf(keys.rows, context);
  return asking.flatMap(({ asked, cells }) => {
    const examples = cells.flatMap((cell): readonly Example[] => {
      const value = table.cells.raw(cell.key.row, cell.column.column);
      return isBlank(value) ? [] : [{ cell, value }];
    });
    const found = lists.flatMap((one) => weighedOf(one, asked, examples, context));
    return chosen(
      found.sort((one, other) => other.weight - one.weight),
      cells.filter(isOpen),
    );
  });
}

/** A list in which a form's rows stand. */
interface ListOfRows {
  readonly list: PlainTable;
  /** The column that names them; null where they are times. */
  readonly axis: PlainColumn | null;
}

function listsOf(rows: readonly RowKey[], context: FormContext): readonly ListOfRows[] {
  const names = rows.flatMap(({ name }) => name ?? []);
  return listsInView(new Set(names), context).flatMap((list): readonly ListOfRows[] => {
    if (names.length === 0) return [{ list, axis: null }];
    const axis = axisOf(list, names);
    return axis ? [{ list, axis }] : [];
  });
}

/** The column of a list in which most of a form's rows stand. */
function axisOf({ columns, rows }: PlainTable, called: readonly string[]): PlainColumn | undefined {
  return columns
    .filter(({ holds }) => holds === "words")
    .find((column) => {
      const named = new Set(rows.flatMap((row) => namesIn(row, column)));
      return called.filter((name) => named.has(name)).length >= called.length * KNOWN;
    });
}

/** A cell that is filled in already. */
interface Example {
  readonly cell: Cell;
  readonly value: CellValue;
}

/** A reckoning with what speaks for it. */
interface Weighed {
  readonly weight: number;
  /** Of what a share is no head says so plainly that it is sure without a filled cell. */
  readonly isShare: boolean;
  readonly isProved: boolean;
  readonly read: (cell: Cell) => Known | null;
}

/** The reckonings from a list that no filled cell speaks against. */
function weighedOf(
  { list, axis }: ListOfRows,
  asked: AskedWords,
  examples: readonly Example[],
  context: FormContext,
): readonly Weighed[] {
  const told = { asOf: context.input.report.period.asOf, isProvable: examples.length > 0 };
  return reckoningsOf(list, asked, told).flatMap((one): readonly Weighed[] => {
    const read = (cell: Cell): Known | null => readReckoning(one, cell, axis, context);
    const proved = provedBy(examples, (cell) => read(cell)?.value ?? null);
    if (proved === null) return [];
    const isShare = one.measure.kind === "share";
    return [{ weight: weightOf(one, asked, proved), isShare, isProved: proved > 0, read }];
  });
}

/** How many filled cells a reckoning gives, nought and nothing left out; null where it gives another than one of them holds. */
function provedBy(examples: readonly Example[], reckoned: (cell: Cell) => TemplateValue): number | null {
  let proved = 0;
  for (const { cell, value } of examples) {
    if (typeof value === "boolean") continue;
    if (!isSame(reckoned(cell), value)) return null;
    if (value !== 0 && value !== "0") proved += 1;
  }
  return proved;
}

/** What the likeliest gives, where the next that gives something else is far enough behind. */
function chosen(found: readonly Weighed[], open: readonly Cell[]): readonly FormEntry[] {
  const [best] = found;
  if (!best || best.weight < THRESHOLDS.proposed) return [];
  const near = found.filter(({ weight }) => weight > best.weight - THRESHOLDS.margin).slice(1);
  const answers = open.map((cell) => ({ cell, known: best.read(cell) }));
  const isContested = near.some((other) =>
    answers.some(({ cell, known }) => !isSame(other.read(cell)?.value ?? null, known?.value ?? null)),
  );
  if (isContested) return [];
  const isSure = best.weight >= THRESHOLDS.sure && (best.isProved || !best.isShare);
  return answers.flatMap(({ cell: { key, column }, known }): readonly FormEntry[] =>
    known === null
      ? []
      : [
          {
            row: key.row,
            column: column.column,
            added: 0,
            blank: "",
            asked: [key.text, ...column.path].join("·"),
            known: { ...known, sure: known.sure && isSure },
          },
        ],
  );
}
