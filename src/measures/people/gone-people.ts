import { mergeAreas } from "../../grid";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import type { FieldNames } from "../records/record-filter";
import { namesInRow } from "../records/remarks";
import { entryCells, type Entry } from "../records/select-records";
import { finderFor } from "./person-match";

/**
 * Whoever a list still names and has left by the as-of date: told, so that the list is brought up to date, and no failure by
 * itself (docs/criteria.md §1.5, leading-group-established, hygiene-person-in-charge).
 */
export function goneNote(
  entries: readonly Entry[],
  names: FieldNames,
  context: MeasureContext,
): readonly Remark[] {
  const find = finderFor(context.people);
  const { asOf } = context.period;
  const gone = entries.flatMap((entry) =>
    find(entry, names)
      .people.filter(({ until }) => until !== null && until < asOf)
      .map(({ name }) => ({ name, entry })),
  );
  if (gone.length === 0) return [];
  return [
    {
      text: {
        key: "check.names-gone",
        params: { names: namesInRow([...new Set(gone.map(({ name }) => name))]) },
      },
      cells: mergeAreas(entryCells(gone.map(({ entry }) => entry))),
    },
  ];
}
