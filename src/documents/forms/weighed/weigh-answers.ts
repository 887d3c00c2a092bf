import { cellsOf, type Sheet } from "../../../grid";
import { figureLabel } from "../facts/figure-label";
import { distinctSheets } from "../facts/figures-of";
import { plainFigure } from "../facts/plain-figure";
import type { FormEntry, FormPart, Known } from "../form-answer";
import type { FormContext } from "../form-context";
import type { FormTable } from "../tables/form-table";
import { askedCell, type AskedCell } from "./asked-cell";
import { SUM } from "../tables/series-totals";
import { doubtOf, isFigure, isOfAnotherKind, namesSheet, type FormEvidence } from "./doubts";
import { formNotes } from "./form-notes";

/** Of a form's figures so many have to rest on one sheet for it to be the one that the form is about. */
const MAIN = 0.6;
const FEWEST = 3;

/**
 * The one check that every answer of a form passes, whoever found it: a figure stays sure only where nothing that stands on the form speaks
 * against it; words where a number is asked are none at all.
 */
export function weighAnswers(
  sheet: Sheet,
  parts: readonly FormPart[],
  tables: readonly FormTable[],
  context: FormContext,
): readonly FormPart[] {
  const cells = cellsOf(sheet);
  const asked = new Map<FormEntry, AskedCell>();
  for (const entry of parts.flatMap(({ entries }) => entries))
    if (entry.known !== null) asked.set(entry, askedCell(entry, cells, tables));
  for (const { entries } of parts) withBefore(entries, asked);
  const form: FormEvidence = { context, notes: formNotes(sheet), mainSheet: mainSheet(asked, context) };
  return parts.map((part) => {
    const entries = part.entries.map((entry): FormEntry => {
      const around = asked.get(entry);
      return entry.known && around ? { ...entry, known: weighed(entry.known, around, form) } : entry;
    });
    const doubted = new Set(
      part.entries.flatMap(({ known, column }, at) =>
        known?.sure === true && entries[at]?.known?.sure === false ? [column] : [],
      ),
    );
    return { ...part, entries: entries.map((entry) => asItsRows(entry, doubted)) };
  });
}

/** Tells each blank of a text where the one before it comes from. */
function withBefore(entries: readonly FormEntry[], asked: Map<FormEntry, AskedCell>): void {
  for (const [at, entry] of entries.entries()) {
    const own = asked.get(entry);
    const last = entries[at - 1];
    if (!own || entry.blank === "" || last?.row !== entry.row || last.column !== entry.column) continue;
    asked.set(entry, { ...own, before: distinctSheets(last.known?.source ?? []) });
  }
}

/** A sum is no surer than what it sums up. */
function asItsRows(entry: FormEntry, doubted: ReadonlySet<number>): FormEntry {
  const { known, column } = entry;
  return known?.sure === true && known.from === SUM && doubted.has(column)
    ? { ...entry, known: { ...known, sure: false } }
    : entry;
}

function weighed(known: Known, asked: AskedCell, form: FormEvidence): Known | null {
  if (isOfAnotherKind(asked, known)) return null;
  if (known.source.length === 0 || (!known.sure && !isFigure(known.value))) return known;
  const doubt = doubtOf(asked, known, form);
  if (doubt === null) return known;
  const own = ofMainSheet(asked, known, form);
  if (own) return own;
  return { ...known, sure: false, from: `${known.from}（${doubt}，请核对）` };
}

/** Where the form's other figures come from, the same words tell another figure: it is proposed, and the other one told beside. */
function ofMainSheet(
  { leaf }: AskedCell,
  known: Known,
  { context, mainSheet: sheet }: FormEvidence,
): Known | null {
  if (sheet === null || typeof known.value !== "number" || distinctSheets(known.source).includes(sheet))
    return null;
  const { subject, counter } = figureLabel(leaf);
  if (counter === null) return null;
  const own = plainFigure(
    { words: subject, about: sheet, counter, stretch: context.within ?? null },
    context,
  );
  if (!own || own.value === known.value || distinctSheets(own.source).join() !== sheet) return null;
  return { ...own, sure: false, from: `${own.from}（${known.from}为${String(known.value)}，请核对）` };
}

function mainSheet(asked: ReadonlyMap<FormEntry, AskedCell>, context: FormContext): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const [{ known }, { words }] of asked) {
    if (!known || !isFigure(known.value)) continue;
    const [sheet, ...others] = distinctSheets(known.source);
    if (sheet === undefined || others.length > 0 || !namesSheet(words, sheet, context)) continue;
    all += 1;
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best && all >= FEWEST && best[1] >= all * MAIN ? best[0] : null;
}
