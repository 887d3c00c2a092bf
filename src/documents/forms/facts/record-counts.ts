import { LEDGERS, numberOf, peopleOf, textOf, writtenTextOf, type LedgerKind } from "../../../ledgers";
import type { Entry } from "../../../measures";
import type { Found } from "../../prose/found-record";
import type { Known } from "../form-answer";
import { percentOf, type Counter } from "./figures-of";
import { sumOf, turnsOf } from "./turns";

/** Records of one ledger that are counted, of all that it has. */
export interface Counted {
  readonly kind: LedgerKind;
  readonly rows: readonly Found[];
  readonly all: readonly Found[];
  /** Of those who took part only these count; null for everybody. */
  readonly among: ReadonlySet<string> | null;
}

/** What is reckoned of those who were to come and those who came; null where a record does not say both. */
export function presentIn(
  { kind, rows }: Counted,
  reckon: (due: number, there: number) => Known["value"],
): Known["value"] {
  const held = occurrences(kind, rows);
  const due = sumOf(held, ({ record }) => numberOf(record, "expected"));
  const there = sumOf(held, ({ record }) => numberOf(record, "present"));
  return due === null || due === 0 || there === null ? null : reckon(due, there);
}

/** How many of them there are, in what is counted: occurrences, people, hours; null where a record does not say it. */
export function countOf({ kind, rows, all, among }: Counted, counter: Counter): Known["value"] {
  switch (counter) {
    case "times":
      return sittingsIn(rows) ?? occurrences(kind, rows).length;
    case "":
    case "pieces":
      return occurrences(kind, rows).length;
    case "turns":
      return sumOf(occurrences(kind, rows), ({ record }) => turnsOf(record, among));
    case "people":
      return peopleIn(rows, among);
    case "hours":
      return sumOf(rows, hoursOf);
    case "percent":
      return rows.length === all.length ? null : percentOf(rows.length, all.length);
    default:
      return null;
  }
}

/** How many sittings the items of a register are of, where each says of which: 「第3次」; null where one does not. */
function sittingsIn(rows: readonly Found[]): number | null {
  const sittings = rows.map(({ record }) => writtenTextOf(record, "session"));
  const areNumbered = sittings.every((one) => one !== null && /[\d一二三四五六七八九十]/u.test(one));
  return sittings.length > 0 && areNumbered ? new Set(sittings).size : null;
}

/** What happened once though several rows tell it: the items of a meeting. */
function occurrences(kind: LedgerKind, rows: readonly Found[]): readonly Found[] {
  if (LEDGERS[kind].rows !== "events") return rows;
  const { tellsApart, dates } = LEDGERS[kind];
  const seen = new Set<string>();
  return rows.filter((one) => {
    if ((one as Entry).head !== undefined) return false;
    const { record } = one;
    const day = dates.map((field) => writtenTextOf(record, field)).find((text) => text !== null) ?? "";
    const topic = tellsApart.map((field) => textOf(record, field)).find((text) => text !== null) ?? "";
    const key = `${day}\n${topic}\n${topic === "" ? String(record.area.row) : ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** The hours of all who were there, where the ledger has those of each. */
function hoursOf({ ledger, record }: Found): number | null {
  const hours = numberOf(record, "hours");
  const times = isOfEach({ ledger }) ? turnsOf(record) : 1;
  return hours === null || times === null ? null : hours * times;
}

/** Whether a ledger's hours are those of each who was there: 「人均时长」. */
function isOfEach({ ledger }: Pick<Found, "ledger">): boolean {
  const header = ledger.columns.find(({ field }) => field === "hours")?.path.join("") ?? "";
  return /人均|每人/u.test(header);
}

/** How many different people took part; null where a row names nobody. */
function peopleIn(rows: readonly Found[], among: Counted["among"]): number | null {
  const named = rows.map(({ record }) => ["people", "person"].flatMap((field) => peopleOf(record, field)));
  if (rows.length === 0 || named.some((all) => all.length === 0)) return null;
  return new Set(named.flat().filter((name) => among === null || among.has(name))).size;
}

/** Whether the ledger says that its hours are those of each, so that those of all are known. */
export function areHoursTold({ rows }: Counted): boolean {
  return rows.every(isOfEach);
}
