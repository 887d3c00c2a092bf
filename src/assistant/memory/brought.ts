import type { BroughtSheet } from "../../excel";
import { isObject } from "./is-object";

/** Where a sheet of this workbook came from, as the workbook remembers it. Nothing of it stands in the sheet's cells. */
export interface Brought extends BroughtSheet {
  /** The file's name. */
  readonly from: string;
  /** When it came, as `2024-12-31T01:30:00.000Z`. */
  readonly at: string;
}

/** Reads what was kept; entries in another form are left out. */
export function readBrought(kept: unknown): readonly Brought[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (one: unknown): one is Brought =>
      isObject(one) &&
      [one["name"], one["sheet"], one["prints"], one["from"], one["at"]].every(
        (text) => typeof text === "string",
      ),
  );
}

/** Remembers sheets that came; of a sheet's name only the last is kept. */
export function withBrought(
  before: readonly Brought[],
  came: readonly BroughtSheet[],
  from: string,
  at: string,
): readonly Brought[] {
  const others = before.filter(({ sheet }) => !came.some((one) => one.sheet === sheet));
  return [...others, ...came.map((one) => ({ ...one, from, at }))];
}

/** The same sheets under the names that they have now, told by the marks that they bear. */
export function broughtNow(
  brought: readonly Brought[],
  marks: ReadonlyMap<string, string> = new Map(),
): readonly Brought[] {
  return brought.map((one) => ({ ...one, sheet: marks.get(one.mark ?? "") ?? one.sheet }));
}
