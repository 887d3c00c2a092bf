import { compactText } from "../../../grid";
import { stretchCalled, type Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";
import { unitStaff } from "../../prose/unit-staff";
import type { FormTable } from "./form-table";
import { sortsOn, type SortKey } from "./sorts-on";

/** What a row or a column of a form stands for, where it is one of a series. */
export type SeriesKey =
  | ({ readonly kind: "stretch" } & Stretch)
  | SortKey
  | { readonly kind: "department"; readonly name: string }
  | { readonly kind: "person"; readonly name: string };

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
  return {
    everyone,
    keyOf: (written) => {
      const text = compactText(written);
      const stretch = stretchCalled(text.replace(/(?<=\d月份?)(?:累计|合计|小计)$/u, ""), context);
      if (stretch) return { kind: "stretch", ...stretch };
      const sort = sortOf(text);
      if (sort) return sort;
      if (everyone.department.includes(text)) return { kind: "department", name: text };
      return everyone.person.includes(text) ? { kind: "person", name: text } : null;
    },
  };
}
