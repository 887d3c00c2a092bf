import { isBlank, type CellValue } from "../../../grid";
import type { TemplateValue } from "../../template/template-value";
import type { PlainColumn, PlainTable } from "../facts/plain-tables";
import type { FormEntry, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import { isOpenCell } from "../open-cell";
import type { FormTable } from "../tables/form-table";
import { familiesOf } from "./column-families";
import { listsInView } from "./lists-in-view";
import { names, readReckoning, type Cell } from "./read-reckoning";
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
  const called = new Set(keys.rows.flatMap(({ name }) => name ?? []));
  return familiesOf(table, keys.column, context).flatMap(({ asked, columns }): readonly FormEntry[] => {
    const cells = columns.flatMap(({ column, stretch }) =>
      [...keys.rows, ...keys.totals].map((key): Cell => ({ key, column, stretch })),
    );
    const at = ({ key, column }: Cell): CellValue => table.cells.raw(key.row, column.column);
    const open = cells.filter(
      ({ key, column }) =>
        isOpenCell(table.cells, key.row, column.column) && !isAnswered(key.row, column.column),
    );
    if (open.length === 0) return [];
    const examples = cells.filter((cell) => !isBlank(at(cell)));
    const found = listsInView(called, context)
      .flatMap((list) => {
        const axis = axisOf(list, keys.rows);
        if (axis === undefined) return [];
        return reckoningsOf(list, asked, {
          asOf: context.input.report.period.asOf,
          isProvable: examples.length > 0,
        }).map((one) => ({ one, read: (cell: Cell) => readReckoning(one, cell, axis, context) }));
      })
      .flatMap(({ one, read: reading }): readonly Weighed[] => {
        const proved = provedBy(examples, (cell) => reading(cell)?.value ?? null, at);
        if (proved === null) return [];
        return [
          {
            weight: weightOf(one, asked, proved),
            isShare: one.measure.kind === "share",
            isProved: proved > 0,
            read: reading,
          },
        ];
      })
      .sort((one, other) => other.weight - one.weight);
    return chosen(found, open);
  });
}

interface Weighed {
  readonly weight: number;
  /** Of what a share is no head says so plainly that it is sure without a filled cell. */
  readonly isShare: boolean;
  readonly isProved: boolean;
  readonly read: (cell: Cell) => Known | null;
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

/** How many filled cells a reckoning gives, nought and nothing left out; null where it gives another than one of them holds. */
function provedBy(
  examples: readonly Cell[],
  value: (cell: Cell) => TemplateValue,
  at: (cell: Cell) => CellValue,
): number | null {
  let proved = 0;
  for (const cell of examples) {
    const own = at(cell);
    if (typeof own === "boolean") continue;
    const found = value(cell);
    if (!isSame(found, own)) return null;
    if (own !== 0 && own !== "0") proved += 1;
  }
  return proved;
}

/** The column of a list in which a form's rows stand; null where they are times, undefined where none has them. */
function axisOf(
  { columns, rows: listed }: PlainTable,
  rows: readonly RowKey[],
): PlainColumn | null | undefined {
  const called = rows.flatMap(({ name }) => name ?? []);
  if (called.length === 0) return null;
  return columns
    .filter(({ holds }) => holds === "words")
    .find(
      (column) =>
        called.filter((name) => listed.some((row) => names(row, column, name))).length >=
        called.length * KNOWN,
    );
}
