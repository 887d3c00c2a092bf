import type { Clause, ClauseGroup } from "./standard";

/** A clause as its group's file states it: what nearly all of a group have in common is left out. */
type ClauseText<Id extends string> = Omit<Clause<Id>, "group" | "whenEmpty" | "localDefault"> &
  Partial<Pick<Clause, "whenEmpty" | "localDefault">>;

/**
 * Completes the clauses of a group. An empty ledger is no data unless the clause says otherwise; every figure of kind D or X is a
 * local one. The ids stay known to the compiler, so that whoever names a clause names one that there is.
 */
export function clausesOf<Id extends string>(
  group: ClauseGroup,
  texts: readonly ClauseText<Id>[],
): readonly Clause<Id>[] {
  return texts.map((text) => ({
    ...text,
    group,
    whenEmpty: text.whenEmpty ?? "insufficient-data",
    localDefault: text.localDefault ?? (text.kind === "D" || text.kind === "X"),
  }));
}
