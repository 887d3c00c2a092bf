import type { ClauseResult } from "../../../check";
import { compactText, weekdayOf } from "../../../grid";
import { inChinese } from "../../../locales";
import type { PlanCell } from "../../kit/sheet-plan";
import { clauseDepartments } from "../clause-departments";
import { wantedOf } from "../clause-figures";
import { clauseNumbers } from "../clause-numbers";
import type { ClauseWording, DocumentInput } from "../document-input";
import { evidenceItems, type EvidenceItem } from "./evidence-items";

/** A piece under the clause that shows it, 「1-2-3」. */
export interface NumberedItem extends EvidenceItem {
  readonly number: string;
}

/** What shows one clause. */
export interface ClauseEvidence {
  readonly clause: ClauseWording;
  readonly result: ClauseResult;
  /** 「1-2」: the second clause of the first dimension. */
  readonly number: string;
  /** All its pieces, with the numbers under which they are listed: a piece is listed once, see `listedUnder`. */
  readonly items: readonly NumberedItem[];
  /** Those of them that are listed under this clause. */
  readonly listed: readonly NumberedItem[];
  readonly asks: { readonly signatures: boolean; readonly photographs: boolean; readonly minutes: boolean };
  /** What is wanted and nobody has written down, a phrase each. */
  readonly lacking: readonly string[];
  /** Who keeps it: the departments that the ledgers name, at most three; else whoever usually keeps such papers. */
  readonly department: PlanCell;
}

/** What shows each clause of the period judged, in the standard's order (docs/criteria.md §4.1). */
export function clauseEvidence(input: DocumentInput): readonly ClauseEvidence[] {
  const { report, clauses, ledgers } = input;
  const keeping = clauseDepartments(input, false);
  const numbers = clauseNumbers(report);
  const results = new Map(report.results.map((result) => [result.id, result]));
  const entries = clauses.flatMap((clause, index) => {
    const result = results.get(clause.id);
    if (!result) return [];
    const number = (numbers.get(clause.id) ?? String(index + 1)).replace(".", "-");
    const pieces = evidenceItems(result.evidence, ledgers).filter(isOfDay(clause));
    return [{ clause, result, number, pieces }];
  });
  const numbered = listedUnder(entries);
  return entries.map(({ clause, result, number, pieces }) => {
    const items = [...new Set(pieces.flatMap(({ id }) => numbered.get(id) ?? []))];
    const listed = items.filter((item) => item.number.startsWith(`${number}-`));
    const asks = asked(inChinese(clause.evidence));
    const named = [...new Set(items.flatMap(({ departments }) => departments))];
    const department = named.length > 0 && named.length <= 3 ? { value: named.join("、") } : keeping(result);
    return {
      clause,
      result,
      number,
      items,
      listed,
      asks,
      lacking: lacking(result, clause, listed, asks),
      department,
    };
  });
}

/** Of a clause about a fixed day of the week what was held on it: the rest shows the contrary. */
function isOfDay({ measure }: ClauseWording): (piece: EvidenceItem) => boolean {
  if (measure.measure !== "weekday-share") return () => true;
  return ({ from, isLedger }) => isLedger || from === null || weekdayOf(from) === measure.weekday;
}

/** Clauses that count people or shares gather what others count. */
const GATHERING_UNITS: ReadonlySet<string> = new Set(["percent", "person"]);

/** Each piece with its number, under the first clause that counts it; those that gather (人人参与, 周五固定) have only what is left. */
function listedUnder(
  entries: readonly {
    readonly result: ClauseResult;
    readonly number: string;
    readonly pieces: readonly EvidenceItem[];
  }[],
): ReadonlyMap<string, NumberedItem> {
  const gathers = ({ result }: (typeof entries)[number]): boolean => GATHERING_UNITS.has(result.unit);
  const inTurn = [...entries.filter((entry) => !gathers(entry)), ...entries.filter(gathers)];
  const numbered = new Map<string, NumberedItem>();
  /** By its day and its topic: a lesson stands in the minutes and in the list of lessons. */
  const byMatter = new Map<string, NumberedItem>();
  for (const { number, pieces } of inTurn) {
    let count = 0;
    for (const piece of pieces) {
      if (numbered.has(piece.id)) continue;
      const matter = matterOf(piece);
      const same = matter === null ? undefined : byMatter.get(matter);
      if (same === undefined) count += 1;
      const item = same ? joined(same, piece) : { ...piece, number: `${number}-${String(count)}` };
      if (same) putEach(numbered, same, item);
      numbered.set(piece.id, item);
      if (matter !== null) byMatter.set(matter, item);
    }
  }
  return numbered;
}

function putEach(numbered: Map<string, NumberedItem>, before: NumberedItem, item: NumberedItem): void {
  for (const [id, one] of numbered) if (one === before) numbered.set(id, item);
}

function matterOf({ isLedger, from, title }: EvidenceItem): string | null {
  return isLedger || from === null ? null : `${from}\n${compactText(title)}`;
}

/** One piece that two ledgers tell of: what either says of it. */
function joined(one: NumberedItem, other: EvidenceItem): NumberedItem {
  const both = (of: (item: EvidenceItem) => readonly string[]): readonly string[] => [
    ...new Set([...of(one), ...of(other)]),
  ];
  return {
    ...one,
    expected: one.expected ?? other.expected,
    present: one.present ?? other.present,
    gathers: one.gathers || other.gathers,
    kept: both(({ kept }) => (kept === "" ? [] : [kept])).join("、"),
    documents: both(({ documents }) => documents),
    departments: both(({ departments }) => departments),
  };
}

/** Photographs belong only where they are asked for. */
function asked(words: string): ClauseEvidence["asks"] {
  return {
    signatures: words.includes("签到"),
    photographs: /照片|图片|影像/.test(words),
    minutes: /记录|纪要/.test(words),
  };
}

/** What the ledger says of photographs that are kept: 「3张」, 「有」; "" where it says nothing. */
export function photographsOf({ kept }: EvidenceItem): string {
  const count = /(?:照片|图片)\D{0,4}(\d+)|(\d+)\s*张/.exec(kept);
  if (count) return `${count[1] ?? count[2] ?? ""}张`;
  return /照片|图片|影像/.test(kept) ? "有" : "";
}

/** 「有签到表」, 「应到20人」, 「实到18人」, a line each: what the ledger says of who came. */
export function signaturesOf({ expected, present, kept }: EvidenceItem): string {
  const sheet = kept.includes("签到") ? "有签到表" : "";
  const came =
    present === null
      ? ""
      : expected === null
        ? `${String(present)}人`
        : `应到${String(expected)}人\n实到${String(present)}人`;
  return [sheet, came].filter((text) => text !== "").join("\n");
}

/** What the ledger says of minutes. */
export function minutesOf({ kept }: EvidenceItem): string {
  return /纪要/.test(kept) ? "有纪要" : /记录/.test(kept) ? "有记录" : "";
}

function lacking(
  result: ClauseResult,
  clause: ClauseWording,
  listed: readonly NumberedItem[],
  asks: ClauseEvidence["asks"],
): readonly string[] {
  if (result.verdict === "not-applicable" || result.verdict === "not-due") return [];
  if (result.evidence.length === 0) {
    const wanted = inChinese(clause.evidence);
    if (result.confirmation !== null) return [wanted];
    return result.verdict === "insufficient-data" ? [wanted, wantedOf(result)] : [wanted];
  }
  const matters = listed.filter(({ isLedger }) => !isLedger);
  const gatherings = matters.filter(({ gathers }) => gathers);
  const without = (
    name: string,
    items: readonly NumberedItem[],
    said: (item: EvidenceItem) => string,
  ): readonly string[] => {
    const open = items.filter((item) => said(item) === "");
    return open.length === 0 ? [] : [`${name}（${numbersText(open)}）`];
  };
  return [
    ...(asks.signatures
      ? without("签到表", gatherings, ({ kept }) => (kept.includes("签到") ? kept : ""))
      : []),
    ...(asks.minutes ? without("记录或纪要", gatherings, minutesOf) : []),
    ...(asks.photographs ? without("现场照片", gatherings, photographsOf) : []),
    ...without("成文日期", matters, ({ from }) => from ?? ""),
  ];
}

/** Numbers of pieces, neighbours as a stretch: 「1-2-1至1-2-4、1-2-7，共5件」. */
export function numbersText(items: readonly Pick<NumberedItem, "number">[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const { number } of items) {
    const run = runs.at(-1);
    if (run && isNext(run.last, number)) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const texts = runs.map(({ first, last }) => (first === last ? first : `${first}至${last}`));
  const shown = texts.slice(0, 6).join("、");
  return `${shown}${texts.length > 6 ? "等" : ""}，共${String(items.length)}件`;
}

function isNext(one: string, other: string): boolean {
  const at = one.lastIndexOf("-");
  return other === `${one.slice(0, at)}-${String(Number(one.slice(at + 1)) + 1)}`;
}
