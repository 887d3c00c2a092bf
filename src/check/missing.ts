import { toHundredths } from "../grid";
import { fieldOf, LEDGERS, isCounted, type Ledger, type LedgerKind } from "../ledgers";
import type { Bilingual } from "../locales";
import {
  isUntold,
  needsOf,
  runMeasure,
  soughtWords,
  type Measured,
  type MeasureCall,
  type MeasureContext,
  type Need,
} from "../measures";
import type { ClauseResult, MissingLedger, MissingSum } from "./report";
import type { SettledClause } from "./settled-standard";

/**
 * What would let a call be judged that is not: of each ledger that it waits for, the kind and the columns that are wanted of it. Of
 * several kinds that would do the usual one is named, or the one that is there already and lacks a column. Of a call of several parts
 * only those count that have no data.
 *
 * @param measured what the call found
 */
export function missingLedgers(
  call: MeasureCall,
  measured: Measured,
  context: MeasureContext,
): readonly MissingLedger[] {
  if (call.measure === "all-of") {
    return joined(
      call.parts.flatMap((part) => {
        const found = runMeasure(part.call, part.target, context);
        return isUntold(found) && !found.declare ? missingLedgers(part.call, found, context) : [];
      }),
    );
  }
  const requirements = requirementsOf(needsOf(call));
  const lacking = requirements.flatMap((needs) => lackOf(needs, context) ?? []);
  const [usual] = requirements;
  // Everything is there: nothing of the time under review is in it, or not enough.
  return lacking.length > 0 || usual === undefined
    ? joined(lacking)
    : [{ ...wanted(usual, context.ledgers), ...shortOf(call, measured) }];
}

/** Why what a ledger has is not enough; where it has no such records, by which words they would be some. */
function shortOf(
  call: MeasureCall,
  { without, problems }: Measured,
): Pick<MissingLedger, "without" | "incomplete" | "sought"> {
  if (without !== undefined) return { without };
  if (problems.some(({ text }) => text.key !== "check.no-such-records")) return { incomplete: true };
  const sought = soughtWords(call);
  return sought.length === 0 ? {} : { sought };
}

/** The needs that wait, those of which one is enough together. */
function requirementsOf(needs: readonly Need[]): readonly (readonly Need[])[] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) {
    if (need.optional === true) continue;
    const key = (need.oneOf ?? [need.kind]).join(" ");
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  return [...groups.values()].map((group) =>
    group.filter(({ kind }, at) => at === 0 || !OF_ONE_SORT.includes(kind)),
  );
}

/** Activities of one sort: others may stand there too, and nobody is sent there to enter them. */
const OF_ONE_SORT: readonly LedgerKind[] = ["volunteer", "pairing"];

/** What the best of the ledgers lacks; null where one of them has all. */
function lackOf(needs: readonly Need[], { ledgers, peopleFrom }: MeasureContext): MissingLedger | null {
  // Of the roster nothing but the people is wanted, and they are known from elsewhere.
  if (peopleFrom !== null && needs.every(({ kind, columns }) => kind === "roster" && columns === undefined)) {
    return null;
  }
  const lacks = needs.flatMap((need) =>
    counted(ledgers, need.kind).map((ledger) => ({
      ledger,
      fields: columnsOf(need)
        .filter((group) => !hasColumn(ledger, group))
        .map(([first = ""]) => first),
    })),
  );
  const [best] = [...lacks].sort((one, other) => one.fields.length - other.fields.length);
  if (best === undefined) return wanted(needs, ledgers);
  const { fields, ledger } = best;
  if (fields.length === 0) return null;
  // One that has a column of them lacks others, and is not told with it.
  const alike = lacks.filter(
    (one) => one.ledger.kind === ledger.kind && fields.every((field) => one.fields.includes(field)),
  );
  const sheets = sheetsOf(alike.map((one) => one.ledger));
  return { ledger: ledger.kind, fields, lacks: fields, sheets };
}

/** A ledger with all its columns: of the kind that is there, else of one that waits to be filled in, else of the usual one. */
function wanted(needs: readonly Need[], ledgers: readonly Ledger[]): MissingLedger {
  const need =
    needs.find(({ kind }) => counted(ledgers, kind).length > 0) ??
    needs.find(({ kind }) => blanks(ledgers, kind).length > 0) ??
    needs[0];
  const kind = need?.kind ?? "document";
  const fields = need === undefined ? [] : columnsOf(need).map(([first = ""]) => first);
  const all = [...new Set([...LEDGERS[kind].must, ...fields])];
  const there = counted(ledgers, kind);
  if (there.length > 0) return { ledger: kind, fields: all, lacks: [], sheets: sheetsOf(there) };
  const blank = blanks(ledgers, kind);
  return { ledger: kind, fields: all, ...(blank.length > 0 ? { blank: true, sheets: sheetsOf(blank) } : {}) };
}

/** Those that wait to be filled in. */
function blanks(ledgers: readonly Ledger[], kind: LedgerKind): readonly Ledger[] {
  return ledgers.filter((one) => one.kind === kind && one.blankForm);
}

function sheetsOf(ledgers: readonly Ledger[]): readonly string[] {
  return [...new Set(ledgers.map(({ sheet }) => sheet))];
}

/** The groups of columns, each as far as the kind has such. */
function columnsOf({ kind, columns = [] }: Need): readonly (readonly string[])[] {
  return columns
    .map((group) => group.filter((id) => fieldOf(kind, id) !== null))
    .filter((group) => group.length > 0);
}

/** Whether a table has one of the columns. What a grid, a card or a title gives has no column and stands in the records. */
function hasColumn(ledger: Ledger, group: readonly string[]): boolean {
  // Attendance has days and marks by its layout, or would be none.
  if (ledger.kind === "attendance") return true;
  if (ledger.columns.some(({ field }) => field !== null && group.includes(field))) return true;
  if (group.some((id) => LEDGERS[ledger.kind].dates.includes(id)) && ledger.period !== null) return true;
  return ledger.records.some(({ fields }) => group.some((id) => fields[id] !== undefined));
}

function counted(ledgers: readonly Ledger[], kind: LedgerKind): readonly Ledger[] {
  return ledgers.filter((one) => one.kind === kind && isCounted(one));
}

/** Each kind once, with all the columns that are wanted of it. */
function joined(missing: readonly MissingLedger[]): readonly MissingLedger[] {
  const kinds = new Map<LedgerKind, MissingLedger>();
  for (const one of missing) {
    const before = kinds.get(one.ledger) ?? one;
    const wants = before.lacks ?? one.lacks;
    const sheets = [...new Set([...(before.sheets ?? []), ...(one.sheets ?? [])])];
    // Of two that look for different words none can be told for both.
    const { sought } = before === one || String(before.sought) === String(one.sought) ? one : {};
    const without = uniqueNames([...(before.without ?? []), ...(one.without ?? [])]);
    const incomplete = before.incomplete === true && one.incomplete === true;
    kinds.set(one.ledger, {
      ledger: one.ledger,
      fields: [...new Set([...before.fields, ...one.fields])],
      ...(wants === undefined ? {} : { lacks: [...new Set([...wants, ...(one.lacks ?? [])])] }),
      ...(sheets.length === 0 ? {} : { sheets }),
      ...(sought === undefined ? {} : { sought }),
      ...(without.length === 0 ? {} : { without }),
      ...(incomplete ? { incomplete } : {}),
      ...(wants === undefined && before.blank === true ? { blank: true } : {}),
    });
  }
  return [...kinds.values()];
}

function uniqueNames(names: readonly Bilingual[]): readonly Bilingual[] {
  return [...new Map(names.map((name) => [name.zh, name])).values()];
}

/** Whether no ledger settles a clause without somebody's word: what is only proposed, that there was none of a sort, what a person is asked. */
function needsWord({ measure, proposed }: Pick<SettledClause, "measure" | "proposed">): boolean {
  if (proposed === true || measure.measure === "manual") return true;
  if (measure.measure === "all-of") return measure.parts.some(({ call }) => needsWord({ measure: call }));
  return measure.measure === "no-records" && measure.declare;
}

/**
 * The undecided clauses by the ledgers that would settle them, most points first. A clause that waits for two ledgers stands under both
 * together: neither alone would settle it; one that waits for a word as well stands apart from those that don't.
 */
export function sumUpMissing(
  results: readonly ClauseResult[],
  clauses: readonly SettledClause[],
): readonly MissingSum[] {
  const waiting = new Set(clauses.filter(needsWord).map(({ id }) => id));
  const sums = new Map<string, MissingSum>();
  for (const { id, weight, missing, confirmation } of results) {
    if (missing.ledgers.length === 0) continue;
    const word = waiting.has(id) && confirmation === null;
    const kinds = missing.ledgers.map(({ ledger }) => ledger).sort();
    const key = [...kinds, ...(word ? ["word"] : [])].join(" ");
    const known = sums.get(key);
    sums.set(key, {
      ...(word ? { word } : {}),
      ledgers: joined([...(known?.ledgers ?? []), ...missing.ledgers]),
      clauses: [...(known?.clauses ?? []), id],
      points: toHundredths((known?.points ?? 0) + weight),
    });
  }
  return [...sums.values()].sort(
    (one, other) => other.points - one.points || other.clauses.length - one.clauses.length,
  );
}
