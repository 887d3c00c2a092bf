import { compactText, isBlank, type CellValue } from "../../../grid";
import { unitStaff } from "../../prose/unit-staff";
import { plainTables, type PlainColumn, type PlainRow, type PlainTable } from "../facts/plain-tables";
import type { FormContext } from "../form-context";

/** Fewer columns that are called like a form's rows are no grid of theirs. */
const FEWEST = 3;

/**
 * The unit's lists as a form's rows ask for them: of the roster those who are there now, and a grid that has a column for each of the form's
 * names as a list with a row for each of its cells.
 *
 * @param names what the form's rows are called, compact
 */
export function listsInView(names: ReadonlySet<string>, context: FormContext): readonly PlainTable[] {
  return plainTables(context).map((list) =>
    list.kind === "roster" ? ofColleagues(list, context) : gridAsList(list, names),
  );
}

function ofColleagues(list: PlainTable, { input: { ledgers, report } }: FormContext): PlainTable {
  const there = new Set(unitStaff(ledgers, report.period.asOf).colleagues.map(({ name }) => name));
  const column = list.columns.find(({ field }) => field === "name");
  return column
    ? { ...list, rows: list.rows.filter((row) => there.has(compactText(row.value(column)))) }
    : list;
}

const OF_NAMES = -1;
const OF_VALUES = -2;

function gridAsList(list: PlainTable, names: ReadonlySet<string>): PlainTable {
  const across = list.columns.filter(
    ({ holds, words }) => holds === "numbers" && names.has(compactText(words)),
  );
  if (across.length < FEWEST) return list;
  const sorts = across.map(({ words }) => compactText(words));
  const base = { field: null, sorts: [] };
  const named: PlainColumn = {
    ...base,
    column: OF_NAMES,
    name: "名称",
    words: "名称",
    holds: "words",
    sorts,
  };
  const valued: PlainColumn = { ...base, column: OF_VALUES, name: "得分", words: "得分", holds: "numbers" };
  const rows = list.rows.flatMap((row) =>
    across
      .filter((column) => !isBlank(row.value(column)))
      .map((column): PlainRow => {
        const value = (asked: PlainColumn): CellValue => {
          if (asked === named) return compactText(column.words);
          return row.value(asked === valued ? column : asked);
        };
        const written = (asked: PlainColumn): string | number | null =>
          asked === named ? compactText(column.words) : row.written(asked === valued ? column : asked);
        return { ...row, value, written, area: { ...row.area, column: column.column, columns: 1 } };
      }),
  );
  const others = list.columns.filter((column) => !across.includes(column));
  return { ...list, columns: [...others, named, valued], rows };
}
