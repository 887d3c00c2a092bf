import { shownFigure } from "../shown-figure";
import { mergeAreas, toHundredths } from "../../grid";
import type { LedgerKind } from "../../ledgers";
import type { Message } from "../../locales";
import type { Measure, MeasureContext, Need } from "../measure";
import { found, nothing, type Remark, type SetAside } from "../measured";
import { sourceRemarks } from "../people/source-remarks";
import { unclearGroups } from "../people/group-remarks";
import { namedPeople } from "../people/named-people";
import {
  type Account,
  accountsOfNames,
  accountsOfRoster,
  dueByNow,
  EVERGREEN,
} from "../people/parts-of-target";
import { WHO } from "../people/person-match";
import { addUp, isNamed, type SumSource } from "../people/sums-of-people";
import { ROSTER_FIELDS } from "../people/roster-people";
import { afterAsOf } from "../records/after-as-of";
import { columnsTelling, fieldsRead } from "../records/record-filter";
import { atMostTwenty, remark } from "../records/remarks";
import { entryCells, kindsOf, needsOfRecords, selectRecords, undatedNote } from "../records/select-records";

/**
 * An amount for each person, proportioned to the months of service: 120 hours of study. The figure is the share of people who
 * reach it, in percent; `amount` is what each needs in twelve months.
 */
interface SumPerPersonCall {
  readonly measure: "sum-per-person";
  /** The first that has data is added up, so that the same hours are never counted from two ledgers (docs/criteria.md §3.3). */
  readonly sources: readonly (readonly SumSource[])[];
}

export const sumPerPerson: Measure<SumPerPersonCall> = {
  name: "sum-per-person",
  unit: "hour",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => [
    ...call.sources
      .flat()
      .flatMap(({ ledger, amount, days, names, where, besides }) =>
        needsOfRecords(
          ledger,
          [amount, ...(days === undefined ? [] : [days]), ...names, ...WHO, ...fieldsRead(where)],
          undefined,
          [names, [amount, ...(days === undefined ? [] : [days])], ...columnsTelling(where)],
        ).map((need): Need =>
          besides === true ? { ...need, optional: true } : { ...need, oneOf: wholeKinds(call) },
        ),
      ),
    { kind: "roster", fields: ROSTER_FIELDS, optional: true },
  ],
  run: (call, target, context) => {
    const source = call.sources.find((group) => group.some((one) => tellsAnyone(one, context)));
    if (source === undefined) {
      const states = call.sources.flat().map((one) => selectRecords(context, one.ledger).data);
      const undated = undatedNote(
        call.sources
          .flat()
          .flatMap((one) =>
            selectRecords(context, one.ledger, one.where).undated.filter(isNamed(one, context)),
          ),
      );
      const later = call.sources.flat().flatMap(({ ledger }) => afterAsOf(context, ledger));
      const unnamed =
        undated.length + later.length === 0 && states.includes("some")
          ? [remark({ key: "check.no-named-amounts" })]
          : undated;
      return nothing(states.includes("blank-form") ? "blank-form" : "none", target, unnamed);
    }
    const { sums, entries, unclear, problems, notes } = addUp(source, context);
    const byName = namedPeople(context.people.length > 0 ? [] : sums.rows);
    const excluded: SetAside[] = [];
    const every =
      context.people.length > 0
        ? accountsOfRoster(sums, target.value, context, excluded)
        : accountsOfNames(byName.people, target.value, context, excluded);
    const over = context.period.asOf >= context.period.to;
    const unknown = every.filter(
      ({ unreadable, sum, target: all, targetByNow }) =>
        unreadable.length > 0 && sum < (over ? all : targetByNow) - 1e-9,
    );
    const accounts = every.filter((account) => !unknown.includes(account));
    excluded.push(...unknown.map(({ name }) => ({ name, reason: FIGURE_UNKNOWN })));
    const untold = unknown.map(({ name, unreadable }) =>
      remark({ key: "check.figure-unknown", params: { name } }, unreadable),
    );
    const reached = accounts.filter((account) => account.sum >= account.target - 1e-9);
    const short = accounts.filter((account) => !reached.includes(account));
    const late = short.filter((account) => account.sum < account.targetByNow - 1e-9);
    if (accounts.length === 0) return { ...nothing("none", target, untold), excluded };
    const inPart = toldInPart(source, over ? short : late, context);
    if (inPart !== null) return { ...nothing("none", target, [inPart]), excluded };
    // Whoever is short may be among those whom 「各科室负责人」 means.
    if (short.length > 0 && unclear.length > 0) {
      return { ...nothing("none", target, [unclearGroups(unclear)]), excluded };
    }
    // In the middle of the year who has what is due by now is not behind, whatever the whole year asks.
    const onTime = accounts.length - (over ? short : late).length;
    // Whoever has a figure that can't be may have reached it or not.
    if (short.length === 0 && unknown.length > 0) {
      return { ...nothing("none", target, [...untold, ...problems, ...byName.problems]), excluded };
    }
    return found(target, {
      satisfied: short.length === 0,
      standing: over ? "final" : late.length === 0 ? "on-track" : "behind",
      actual: (onTime / accounts.length) * 100,
      target: 100,
      ...(over ? {} : { dueTarget: dueByNow(target.value, EVERGREEN, context) }),
      share: shareOfPeople(accounts, over),
      unit: "percent",
      numerator: onTime,
      denominator: accounts.length,
      evidence: mergeAreas(entryCells(entries)),
      problems: [
        ...atMostTwenty(
          (over ? short : late).map((account) =>
            remark(
              {
                key: "check.sum-short",
                params: {
                  name: account.name,
                  sum: shownSum(account.sum, over ? account.target : account.targetByNow),
                  target: toHundredths(over ? account.target : account.targetByNow),
                },
              },
              account.cells,
            ),
          ),
        ),
        ...untold,
        ...problems,
        ...byName.problems,
      ],
      notes: [
        ...(onTime < accounts.length ? [remark({ key: "check.points-by-person" })] : []),
        ...peopleNote(context),
        ...notes,
      ],
      excluded,
      people: accounts.map(({ name, department, sum, target: needed, targetByNow }) => ({
        name,
        department,
        actual: shownSum(sum, needed),
        target: toHundredths(needed),
        ...(over ? {} : { due: toHundredths(targetByNow) }),
      })),
    });
  },
};

/**
 * How much of what is asked is there, each person's part in turn: 59 of 60 hours are no nothing, and the points of June and of the whole
 * year go by one rule.
 */
function shareOfPeople(accounts: readonly Account[], over: boolean): number {
  const parts = accounts.map(({ sum, target, targetByNow }) => {
    const asked = over ? target : targetByNow;
    return asked <= 0 ? 1 : Math.min(1, sum / asked);
  });
  return parts.reduce((all, part) => all + part, 0) / accounts.length;
}

/** Of a course that some were sent to nobody's whole year is known; null where the hours are whole, or nobody is short of them. */
function toldInPart(
  source: readonly SumSource[],
  short: readonly unknown[],
  context: MeasureContext,
): Remark | null {
  if (short.length === 0 || source.some((one) => one.besides !== true && tellsAnyone(one, context)))
    return null;
  return remark({ key: "check.hours-in-part", params: { n: short.length } });
}

function tellsAnyone(one: SumSource, context: MeasureContext): boolean {
  return selectRecords(context, one.ledger, one.where).entries.some(isNamed(one, context));
}

/** The kinds of ledger one of which is enough. */
function wholeKinds({ sources }: SumPerPersonCall): readonly LedgerKind[] {
  return sources.flat().flatMap(({ ledger, besides }) => (besides === true ? [] : kindsOf(ledger)));
}

const FIGURE_UNKNOWN: Message = { key: "check.away.figure-unknown" };

/** Whose list of people was taken, where it is no roster. */
function peopleNote(context: MeasureContext): readonly Remark[] {
  return context.peopleFrom === null ? [remark({ key: "check.people-from-ledger" })] : sourceRemarks(context);
}

/** What someone has, never rounded to what is asked. */
function shownSum(sum: number, asked: number): number {
  return shownFigure(sum, "hour", { operator: "at-least", value: asked });
}
