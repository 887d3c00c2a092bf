import { compactText } from "../../../grid";
import { stretchCalled, type Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";
import { plainTables } from "../facts/plain-tables";
import { unitStaff } from "../../prose/unit-staff";
import type { FormTable } from "./form-table";
import { narrowed } from "./head-time";
import { sortsOn, type SortKey } from "./sorts-on";

/** What a row or a column of a form stands for, where it is one of a series. */
export type SeriesKey =
  | ({ readonly kind: "stretch" } & Stretch)
  | SortKey
  | { readonly kind: "department"; readonly name: string }
  | { readonly kind: "person"; readonly name: string }
  /** Whom or what else the unit's lists tell apart: communities, rooms. */
  | { readonly kind: "named"; readonly name: string };

/** What texts of a form name one of a series by. */
export interface SeriesNames {
  /** Which month, quarter, sort of records, department or person a text names and nothing else; null for any other. */
  readonly keyOf: (written: string) => SeriesKey | null;
  /** All departments of the roster, the leaders where they stand under one; all people. */
  readonly everyone: Readonly<Record<"department" | "person", readonly string[]>>;
}

/** Looks the roster and the table's sorts through once. */
export function seriesNames(table: FormTable, context: FormContext): SeriesNames {
  const { ledgers, report } = context.input;
  const { colleagues } = unitStaff(ledgers, report.period.asOf);
  const everyone = {
    department: [...new Set(colleagues.map(({ department }) => department))].filter((name) => name !== ""),
    person: [...new Set(colleagues.map(({ name }) => name))],
  };
  const sortOf = sortsOn(table, context);
  const listed = namesDown(table, context);
  return {
    everyone,
    keyOf: (written) => {
      const text = compactText(written);
      const plain = text.replace(/(?<=\d月份?)(?:累计|合计|小计)$/u, "");
      const named = stretchCalled(plain, context) ?? stretchCalled(plain.replace(/\(.*\)$/u, ""), context);
      if (named) return { kind: "stretch", ...narrowed(named, plain, context) };
      const sort = sortOf(text);
      if (sort) return sort;
      if (everyone.department.includes(text)) return { kind: "department", name: text };
      if (everyone.person.includes(text)) return { kind: "person", name: text };
      return listed.has(text) ? { kind: "named", name: text } : null;
    },
  };
}

/** Of the texts down a form's first columns so many have to stand in one column of a list. */
const KNOWN = 0.6;

/** What a form names down its rows, where a column of one of the unit's lists tells nearly all of it. */
function namesDown({ cells, columns, given }: FormTable, context: FormContext): ReadonlySet<string> {
  const lists = plainTables(context).flatMap(({ columns: own, rows }) =>
    own
      .filter(({ holds }) => holds === "words")
      .map((column) => new Set(rows.map((row) => compactText(row.value(column))))),
  );
  const found = columns.slice(0, 2).flatMap(({ column }) => {
    const texts = [...new Set(given.map((row) => compactText(cells.value(row, column))))].filter(
      ({ length }) => length >= 2,
    );
    const isNamed = (text: string): boolean => lists.some((list) => list.has(text));
    const isAxis = lists.some(
      (list) => texts.filter((text) => list.has(text)).length >= texts.length * KNOWN,
    );
    return texts.length >= 2 && isAxis ? texts.filter(isNamed) : [];
  });
  return new Set(found);
}
