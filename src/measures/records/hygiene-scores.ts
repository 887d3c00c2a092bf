import { mergeAreas } from "../../grid";
import { impossibleFigures, type Ledger, type LedgerRecord, numberOf } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { Remark } from "../measured";
import { DEFAULT_SETTINGS, type MeasureSettings } from "../settings";
import { monthName, spansYears } from "../periods/buckets";
import { stringOf, values } from "./record-filter";
import { entryCells, type Entry, type Selection, selectRecords } from "./select-records";
import type { Bilingual, Message } from "../../locales";
import { namesInRow } from "./remarks";

type Scale = "own" | "hundred" | "ten" | "five" | "deduction" | "grade";

/** Columns of which one gives a score. */
export const SCORED_BY = ["score", "grade", "deduction"] as const;

/** What a score is read from, and what tells which rows are one inspection. */
export const SCORE_FIELDS = [
  "score",
  "full-mark",
  "deduction",
  "grade",
  "item",
  "department",
  "area",
] as const;

/** One inspection of a department or area, on the scale of 100. */
export interface HygieneScore {
  readonly points: number;
  /** The points of 100 below which it is failed: what its table says, else the unit's line. */
  readonly failBelow: number;
  readonly scale: Scale;
  /** The rows that make it up: several where a table scores item by item. */
  readonly entries: readonly Entry[];
}

interface HygieneScores {
  readonly selection: Selection;
  readonly scores: readonly HygieneScore[];
  /** Records without score, deduction or grade. */
  readonly without: readonly Entry[];
  /** Scores that can't be: below nought, above their full mark. Left out with all of their inspection. */
  readonly impossible: readonly Entry[];
}

/**
 * The hygiene scores of the period, each brought to 100 (docs/criteria.md §3.4). The record's own full mark decides; else a score
 * above 10 is one of 100, and scores up to 10 are of 10, or of 5 where none of the table's small scores is above 5, so that a
 * table that changed its scale in July keeps both. A deduction is taken from 100, those of one place and day from one
 * 100. A grade counts only where there is no score.
 */
export function hygieneScores(context: MeasureContext): HygieneScores {
  const selection = selectRecords(context, "hygiene");
  const small = new Map<Ledger, number>();
  for (const { ledger, record } of selection.entries) {
    const score = numberOf(record, "score");
    if (score !== null && score <= 10) small.set(ledger, Math.max(small.get(ledger) ?? 0, score));
  }
  const scores: HygieneScore[] = [];
  const without: Entry[] = [];
  const impossible: Entry[] = [];
  for (const entries of inspections(selection.entries)) {
    const wrong = entries.filter(({ record }) => impossibleFigures("hygiene", record).length > 0);
    impossible.push(...wrong);
    if (wrong.length > 0) continue;
    const score = scoreOf(entries, small, context);
    if (score === null) without.push(...entries);
    else scores.push(score);
  }
  return { selection, scores, without, impossible };
}

/** The department or area that was inspected, null where the rows name none. */
export function placeOf({ entries: [first] }: Pick<HygieneScore, "entries">): string | null {
  if (first === undefined) return null;
  return (stringOf(first.record, "department") ?? stringOf(first.record, "area"))?.replace(/\s/g, "") ?? null;
}

/** Rows that score the items of one inspection, or take off for its faults, belong together; any other row is an inspection. */
function inspections(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  entries.forEach((entry, index) => {
    const { ledger, record, when } = entry;
    const items = record.fields["item"] !== undefined && record.fields["full-mark"] !== undefined;
    const place = record.fields["department"]?.raw ?? record.fields["area"]?.raw ?? "";
    const key =
      items || (isTakenOff(record) && place !== "" && when)
        ? `${ledger.id}\n${when?.from ?? ""}\n${String(place)}`
        : String(index);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  });
  return [...groups.values()];
}

/** What a fault takes from the full mark of its inspection, with no score of its own. */
function isTakenOff(record: LedgerRecord): boolean {
  const others = ["score", "full-mark", "grade"].some((field) => record.fields[field] !== undefined);
  return numberOf(record, "deduction") !== null && !others;
}

function scoreOf(
  entries: readonly Entry[],
  small: ReadonlyMap<Ledger, number>,
  context: MeasureContext,
): HygieneScore | null {
  let sum = 0;
  let full = 0;
  let scale: Scale = "own";
  // The faults of one inspection are taken from one full mark: its items', or one hundred that the first of them bears.
  const [first] = entries.every(({ record }) => isTakenOff(record)) ? entries : [];
  for (const entry of entries) {
    const { ledger, record } = entry;
    const score = numberOf(record, "score");
    const deduction = numberOf(record, "deduction");
    const own = numberOf(record, "full-mark");
    const grade = record.fields["grade"];
    if (score !== null) {
      const of = own ?? guessFullMark(score, small.get(ledger) ?? 0);
      scale = own !== null ? "own" : of === 100 ? "hundred" : of === 10 ? "ten" : "five";
      sum += score;
      full += of;
    } else if (deduction !== null || own !== null) {
      if (deduction === null && ledger.columns.every(({ field }) => field !== "deduction")) continue;
      scale = "deduction";
      const of = own ?? (isTakenOff(record) && entry !== first ? 0 : 100);
      sum += of - Math.abs(deduction ?? 0);
      full += of;
    } else if (grade !== undefined) {
      const pointsOf: Readonly<Record<string, number>> = gradePointsOf(ledger, context);
      const points = values(grade).flatMap((value) => pointsOf[value] ?? [])[0];
      if (points === undefined) continue;
      scale = "grade";
      sum += points;
      full += 100;
    }
  }
  if (full === 0) return null;
  return {
    points: Math.max(0, (sum / full) * 100),
    failBelow: lineOf(entries, full, context),
    scale,
    entries,
  };
}

/** A line above the full mark is of another scale. */
function lineOf([first]: readonly Entry[], full: number, context: MeasureContext): number {
  const said = first === undefined ? null : ownFailLine(first.ledger, context);
  return said === null || said > full ? context.settings.hygieneFailBelow : (said / full) * 100;
}

/** The line that a table says itself, on the scale of its scores; null where it says none, or the unit set one, which goes before it. */
export function ownFailLine({ scoring }: Ledger, { settings }: MeasureContext): number | null {
  const isSet = settings.hygieneFailBelow !== DEFAULT_SETTINGS.hygieneFailBelow;
  return isSet ? null : (scoring?.failBelow ?? null);
}

/**
 * What the grades of a table stand for: what the unit set itself, else what the table says, else the usual, but no less than a worse grade
 * has: a 差 at 75 leaves no 合格 at 70.
 */
function gradePointsOf({ scoring }: Ledger, { settings }: MeasureContext): MeasureSettings["gradePoints"] {
  const points = { ...settings.gradePoints };
  let worse = 0;
  for (const grade of ["fail", "pass", "good", "excellent"] as const) {
    const isSet = points[grade] !== DEFAULT_SETTINGS.gradePoints[grade];
    if (!isSet) points[grade] = scoring?.gradePoints[grade] ?? Math.max(points[grade], worse);
    worse = points[grade];
  }
  return points;
}

function guessFullMark(score: number, largestSmall: number): number {
  if (score > 10) return 100;
  return largestSmall > 5 ? 10 : 5;
}

/** What was converted, month by month: 「9月按等次折算」; tables whose grades stand for other points are told apart. */
export function conversionNotes(scores: readonly HygieneScore[], context: MeasureContext): Remark[] {
  const byText = new Map<string, { readonly textOf: (months: Bilingual) => Message; entries: Entry[] }>();
  for (const { scale, entries } of scores) {
    const textOf = conversionOf(scale, entries, context);
    if (textOf === null) continue;
    const key = JSON.stringify(textOf({ zh: "", en: "" }));
    const told = byText.get(key);
    if (told) told.entries.push(...entries);
    else byText.set(key, { textOf, entries: [...entries] });
  }
  return [...byText.values()].map(({ textOf, entries }) => {
    const months = [...new Set(entries.map(({ when }) => (when?.from ?? "").slice(0, 7)))].sort();
    const names = months
      .filter((month) => month !== "")
      .map((month) => monthName(month, spansYears(context.period)));
    return { text: textOf(namesInRow(names)), cells: mergeAreas(entryCells(entries)) };
  });
}

function conversionOf(
  scale: Scale,
  [first]: readonly Entry[],
  context: MeasureContext,
): ((months: Bilingual) => Message) | null {
  if (first === undefined || scale === "own" || scale === "hundred") return null;
  if (scale !== "grade") return (months) => ({ key: `check.scale-${scale}`, params: { months } });
  const points = gradePointsOf(first.ledger, context);
  return (months) => ({ key: "check.scale-grade", params: { ...points, months } });
}
