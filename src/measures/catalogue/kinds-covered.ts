import { dayParts, mergeAreas, withoutSpaces } from "../../grid";
import type { Bilingual, Message } from "../../locales";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import { columnsTelling, fieldsRead, matches, type RecordFilter, stringOf } from "../records/record-filter";
import { namesInRow, remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  kindsOf,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  selectStanding,
  undatedNote,
} from "../records/select-records";
import { satisfies } from "../target";

/** One of the kinds that have to occur. */
interface WantedKind {
  readonly name: Bilingual;
  readonly where: RecordFilter;
  /** Not expected before this day of the year (`MM-DD`): the yearly summary. */
  readonly dueFrom?: string;
  /** Where the person stands, of whom there may be only one: 组长. */
  readonly onePerson?: string;
  /** Only what is dated in the period counts, also in a register of what is in force. */
  readonly ofPeriod?: boolean;
}

/** How many of the wanted kinds occur at least once: four kinds of study, ten rules. */
interface KindsCoveredCall {
  readonly measure: "kinds-covered";
  readonly ledger: LedgerKinds;
  readonly kinds: readonly WantedKind[];
  readonly where?: RecordFilter;
  /** A register of what is in force: of any date up to the as-of date, and due at once. */
  readonly standing?: boolean;
}

export const kindsCovered: Measure<KindsCoveredCall> = {
  name: "kinds-covered",
  unit: "kind",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) =>
    needsOfRecords(
      call.ledger,
      [call.where, ...call.kinds.map(({ where }) => where)].flatMap(fieldsRead),
      undefined,
      [...columnsTelling(call.where), call.kinds.flatMap(({ where }) => fieldsRead(where))],
    ),
  run: (call, target, context) => {
    const select = call.standing === true ? selectStanding : selectRecords;
    const { data, entries, undated } = select(context, call.ledger, call.where);
    // A register is recognised by its condition (the leading group's list among the rosters): no row, no register.
    const noRegister = call.standing === true && call.where !== undefined && entries.length === 0;
    if (data !== "some" || noRegister) return nothing(data, target, undatedNote(undated));
    const telling = [...new Set(call.kinds.flatMap(({ where }) => fieldsRead(where)))];
    // A list without any column by which a kind could be told says nothing of kinds.
    if (
      entries.length > 0 &&
      !entries.some(({ record }) => matches(record, { field: telling, filled: true }))
    ) {
      return nothing("none", target, [
        { text: { key: "check.kinds-untold" }, cells: mergeAreas(entryCells(entries)) },
        ...undatedNote(undated),
      ]);
    }
    const hits = call.kinds.map((kind) => ({
      kind,
      entries: entries.filter(
        ({ record, when }) =>
          matches(record, kind.where) &&
          (kind.ofPeriod !== true || when === null || when.to >= context.period.from),
      ),
    }));
    const crowded = hits.flatMap((hit) => {
      const people = peopleIn(hit.entries, hit.kind.onePerson);
      return people.length > 1 ? [{ ...hit, people }] : [];
    });
    const isCrowded = ({ kind }: { kind: WantedKind }): boolean => crowded.some((one) => one.kind === kind);
    const covered = hits.filter((hit) => hit.entries.length > 0 && !isCrowded(hit));
    const missing = hits.filter((hit) => hit.entries.length === 0);
    const overdue = missing.filter(({ kind }) => isDue(kind, call, context));
    return found(target, {
      satisfied: satisfies(covered.length, target.operator, target.value),
      standing: overdue.length + crowded.length > 0 ? "final" : "on-track",
      actual: covered.length,
      numerator: covered.length,
      denominator: target.value,
      evidence: mergeAreas(entryCells(covered.flatMap((hit) => hit.entries))),
      problems: [
        ...(missing.length === 0
          ? []
          : [
              remark({
                key: overdue.length > 0 ? "check.kinds-missing" : "check.kinds-to-come",
                params: { names: namesInRow(missing.map(({ kind }) => kind.name)) },
              }),
            ]),
        ...crowded.map((hit) =>
          remark(
            { key: "check.kind-crowded", params: { name: hit.kind.name, n: hit.people.length } },
            mergeAreas(entryCells(hit.entries)),
          ),
        ),
        ...undatedNote(undated),
      ],
      notes: covered.map((hit) => ({
        text: foundText(hit, call),
        cells: mergeAreas(entryCells(hit.entries)),
      })),
    });
  },
};

/** Of rules and documents, which they are (docs/criteria.md §1.3, 6); of sessions and people, how many. */
function foundText(
  { kind, entries }: { kind: WantedKind; entries: readonly Entry[] },
  call: KindsCoveredCall,
): Message {
  const ofRegister = kindsOf(call.ledger).every((one) => one === "rule" || one === "document");
  const titles = ofRegister ? entries.flatMap(({ record }) => stringOf(record, "name") ?? []) : [];
  return titles.length === 0
    ? { key: "check.kind-found", params: { name: kind.name, n: entries.length } }
    : { key: "check.kind-found-in", params: { name: kind.name, names: namesInRow(titles) } };
}

function peopleIn(entries: readonly Entry[], field: string | undefined): readonly string[] {
  if (field === undefined) return [];
  return [...new Set(entries.flatMap(({ record }) => stringOf(record, field) ?? []).map(withoutSpaces))];
}

/** What a register should hold is missing at once; what has to happen within the year, at its end. */
function isDue(kind: WantedKind, call: KindsCoveredCall, context: MeasureContext): boolean {
  const { asOf, to } = context.period;
  if (kind.dueFrom !== undefined) return asOf >= `${String(dayParts(to).year)}-${kind.dueFrom}` && asOf >= to;
  return call.standing === true || asOf >= to;
}
