import { dayParts } from "../grid";
import type { Bilingual } from "../locales";
import { mergeAreas } from "./evidence";
import { found, nothing, type Measure, type MeasureContext } from "./measure";
import { cellsOf, kindsOf, selectRecords, selectStanding, undatedNote, type LedgerKinds } from "./records";
import { namesInRow } from "./remarks";
import { satisfies } from "./target";
import { fieldsRead, matches, type Where } from "./where";

/** One of the kinds that have to occur. */
export interface WantedKind {
  readonly name: Bilingual;
  readonly where: Where;
  /** Not expected before this day of the year (`MM-DD`): the yearly summary. */
  readonly dueFrom?: string;
}

/** How many of the wanted kinds occur at least once: four kinds of study, ten rules. */
export interface KindsCoveredCall {
  readonly measure: "kinds-covered";
  readonly ledger: LedgerKinds;
  readonly kinds: readonly WantedKind[];
  readonly where?: Where;
  /** A register of what is in force: of any date up to the as-of date, and due at once. */
  readonly standing?: boolean;
}

export const kindsCovered: Measure<KindsCoveredCall> = {
  needs: (call) =>
    kindsOf(call.ledger).map((kind) => ({
      kind,
      fields: [...fieldsRead(call.where), ...call.kinds.flatMap(({ where }) => fieldsRead(where))],
    })),
  run: (call, target, context) => {
    const select = call.standing === true ? selectStanding : selectRecords;
    const { data, entries, undated } = select(context, call.ledger, call.where);
    // A register is recognised by its condition (the leading group's list among the rosters): no row, no register.
    const noRegister = call.standing === true && call.where !== undefined && entries.length === 0;
    if (data !== "some" || noRegister) return nothing(data, target);
    const hits = call.kinds.map((kind) => ({
      kind,
      entries: entries.filter(({ record }) => matches(record, kind.where)),
    }));
    const covered = hits.filter((hit) => hit.entries.length > 0);
    const missing = hits.filter((hit) => hit.entries.length === 0);
    const overdue = missing.filter(({ kind }) => isDue(kind, call, context));
    return found(target, {
      satisfied: satisfies(covered.length, target.operator, target.value),
      standing: overdue.length > 0 ? "final" : "on-track",
      actual: covered.length,
      numerator: covered.length,
      denominator: target.value,
      evidence: mergeAreas(cellsOf(covered.flatMap((hit) => hit.entries))),
      problems: [
        ...(missing.length === 0
          ? []
          : [
              {
                text: {
                  key: overdue.length > 0 ? "check.kinds-missing" : "check.kinds-to-come",
                  params: { names: namesInRow(missing.map(({ kind }) => kind.name)) },
                },
                cells: [],
              },
            ]),
        ...undatedNote(undated),
      ],
      notes: covered.map((hit) => ({
        text: { key: "check.kind-found", params: { name: hit.kind.name, n: hit.entries.length } },
        cells: mergeAreas(cellsOf(hit.entries)),
      })),
    });
  },
};

/** What a register should hold is missing at once; what has to happen within the year, at its end. */
function isDue(kind: WantedKind, call: KindsCoveredCall, context: MeasureContext): boolean {
  const { asOf, to } = context.period;
  if (kind.dueFrom !== undefined) return asOf >= `${String(dayParts(to).year)}-${kind.dueFrom}` && asOf >= to;
  return call.standing === true || asOf >= to;
}
