import { cellsOf, compactText, filledArea, type Sheet } from "../../grid";
import type { Finding, Ledger } from "../../ledgers";
import { findingOf } from "../problems";
import type { ReadContext, Region, TableDraft } from "../layout";
import type { Legend, LegendEntry } from "../marks/legend";
import { findLegend, marksToExplain } from "../marks/legend-search";
import { foldMark } from "../marks/mark-glyphs";

interface Lender {
  readonly sheet: string;
  readonly entries: readonly LegendEntry[];
  /** Null for a sheet that is nothing but a legend: it speaks for the whole workbook. */
  readonly ledger: Ledger | null;
}

interface Read {
  readonly region: Region;
  readonly draft: TableDraft | null;
  readonly context: ReadContext;
}

/**
 * Twelve months are often one form of which a single sheet carries the legend. A grid that has none borrows it from a sheet of the same
 * people or the same columns, or from a sheet that is nothing but a legend, where all that could lend agree; a finding says from where.
 */
export function withBorrowedLegends<T extends Read>(
  reads: readonly T[],
  sheets: readonly Sheet[],
  read: (region: Region, context: ReadContext) => TableDraft | null,
): readonly T[] {
  const asking = reads.some(({ draft }) => draft !== null && mayBorrow(draft));
  if (!asking) return reads;
  const marks = marksToExplain(reads.flatMap(({ draft }) => (draft ? [...marksAsked(draft)] : [])));
  const lenders = [...reads.flatMap(({ draft }) => lenderOf(draft)), ...legendSheets(sheets, reads, marks)];
  return reads.map((one) => {
    if (!one.draft || !mayBorrow(one.draft)) return one;
    const { ledger } = one.draft;
    const own = lenders.filter((lender) => lender.ledger === null || isKin(lender.ledger, ledger));
    const legend = agreed(own);
    const asked = marksAsked(one.draft);
    const known = legend.entries.filter(({ mark }) => asked.has(foldMark(mark)));
    const lender = own.find(({ entries }) =>
      entries.some(({ mark }) => known.some((entry) => entry.mark === mark)),
    );
    if (!lender) return one;
    const again = read(one.region, { ...one.context, borrowed: { entries: known, blank: null } });
    return again
      ? { ...one, draft: { ...again, findings: [...again.findings, told(again.ledger, lender, known)] } }
      : one;
  });
}

function mayBorrow({ ledger, questions }: TableDraft): boolean {
  return ledger.kind === "attendance" && questions.some(({ kind }) => kind === "mark");
}

function marksAsked({ questions }: TableDraft): ReadonlySet<string> {
  return new Set(questions.filter(({ kind }) => kind === "mark").map(({ value }) => foldMark(value)));
}

function lenderOf(draft: TableDraft | null): Lender[] {
  const entries = draft?.legend?.entries ?? [];
  return draft && entries.length > 0 ? [{ sheet: draft.ledger.sheet, entries, ledger: draft.ledger }] : [];
}

/** 「符号说明」: sheets without a table whose name or first text says that they explain signs. */
function legendSheets(
  sheets: readonly Sheet[],
  reads: readonly Read[],
  marks: ReadonlySet<string>,
): Lender[] {
  const taken = new Set(reads.flatMap(({ draft }) => (draft ? [draft.ledger.sheet] : [])));
  return sheets.flatMap((sheet) => {
    const area = filledArea(sheet);
    if (!area || area.rows > 60 || sheet.visibility !== "visible" || taken.has(sheet.name)) return [];
    const cells = cellsOf(sheet);
    const about = compactText(sheet.name) + compactText(cells.raw(area.row, area.column));
    if (!/符号|图例|说明/.test(about)) return [];
    const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
    const nowhere = { rows: [], from: 0, to: 0, marks };
    const { legend } = findLegend(cells, rows, area.column, area.column + area.columns, nowhere);
    return legend.entries.length > 1 ? [{ sheet: sheet.name, entries: legend.entries, ledger: null }] : [];
  });
}

/** The same people, or the same form. */
function isKin(lender: Ledger, ledger: Ledger): boolean {
  const names = new Set(lender.people.map(({ name }) => name));
  return ledger.people.some(({ name }) => names.has(name)) || lender.fingerprint === ledger.fingerprint;
}

/** What all lenders say alike; a mark on which two differ is lent by none. */
function agreed(lenders: readonly Lender[]): Legend {
  const entries = new Map<string, LegendEntry>();
  const disputed = new Set<string>();
  for (const entry of lenders.flatMap((lender) => lender.entries)) {
    const folded = foldMark(entry.mark);
    const before = entries.get(folded);
    if (before && (before.code !== entry.code || before.half !== entry.half)) disputed.add(folded);
    else if (entry.code !== "unknown") entries.set(folded, entry);
  }
  return {
    entries: [...entries].flatMap(([folded, entry]) => (disputed.has(folded) ? [] : [entry])),
    blank: null,
  };
}

function told(ledger: Ledger, lender: Lender, entries: readonly LegendEntry[]): Finding {
  const cell = { sheet: ledger.sheet, ...ledger.area, rows: 1, columns: 1 };
  const marks = entries.map(({ mark }) => mark).join("、");
  return findingOf(
    { id: "attendance.legend-borrowed", params: { other: lender.sheet } },
    cell,
    marks,
    "attendance",
  );
}
