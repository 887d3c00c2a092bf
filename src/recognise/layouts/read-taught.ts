import { cellsOf, compactText } from "../../grid";
import { FORM_OF, type Layout, type LayoutForm, type Ledger, type LedgerRecord } from "../../ledgers";
import { readTitle } from "../find/title";
import type { Fit, LayoutReader, ReadContext, Region, TableDraft } from "../layout";
import { countsDays } from "../taught/across-spans";
import { kindOfFields } from "../taught/taught-columns";
import { taughtHeader } from "../taught/taught-header";
import { taughtWords } from "../taught/taught-marks";
import { taughtSpan, taughtTitle } from "../taught/taught-period";
import { saysBuild, type TaughtTable } from "../taught/taught";
import { dailyList } from "./attendance/daily-list";
import { exceptionList } from "./attendance/exception-list";
import { monthMatrix } from "./attendance/month-matrix/month-matrix";
import { personSummary } from "./attendance/person-summary";
import { readListTable } from "./lists/list";
import { readTaughtCard } from "./taught-card";
import { readTaughtMatrix } from "./taught-matrix";

/** Whether what a layout read may stand for the form that was said: a list may hold counts as well. */
function isOfForm(layout: Layout, form: LayoutForm): boolean {
  return FORM_OF[layout] === form || (form === "counts" && layout === "list");
}

type Read = (region: Region, context: ReadContext) => TableDraft | null;

/**
 * Reads a region as the clerk said. Where only its kind, its time or its marks were said, the layouts try it as ever, and only what is of
 * that kind and form counts; else it is read in the form that was said, by the same readers, whatever they would have thought of it.
 *
 * @param usual how the region would be read by the layouts that fit it, the surest of them; `wanted` says which readings count
 */
export function readTaught(
  region: Region,
  context: ReadContext,
  usual: (region: Region, context: ReadContext, wanted: (fit: Fit) => boolean) => TableDraft | null,
): TableDraft | null {
  const { taught } = context;
  if (!taught) return null;
  const wanted = ({ kind, layout }: Fit): boolean =>
    (taught.kind === null || kind === taught.kind) &&
    (taught.layout === null || isOfForm(layout, taught.layout));
  const { memory, year, borrowed } = context;
  const untaught: ReadContext = { memory, year, ...(borrowed ? { borrowed } : {}) };
  const named: ReadContext =
    taught.kind === null ? context : { ...context, memory: taughtWords(context.memory, taught.kind, taught) };
  const guessed = saysBuild(taught) ? usual(region, untaught, wanted) : usual(region, named, wanted);
  if (guessed && !saysBuild(taught)) return asSaid(guessed, taught);
  const whole = completed(region, taught, guessed?.ledger ?? null);
  if (!whole) return null;
  const { kind } = whole;
  const words = kind === null ? memory : taughtWords(memory, kind, whole);
  const draft = readerOf(whole)(region, { ...context, memory: words, taught: whole });
  return draft && asSaid(draft, whole);
}

/** What was taught with its kind and form, guessed where they were not said; null where nobody can tell the kind. */
function completed(region: Region, taught: TaughtTable, guessed: Ledger | null): TaughtTable | null {
  const names = compactText(region.sheet.name);
  const kind = taught.kind ?? guessed?.kind ?? kindOfFields(names, taught);
  return kind === null
    ? null
    : { ...taught, kind, layout: taught.layout ?? formOf({ ...taught, kind }, guessed), forced: true };
}

function formOf(taught: TaughtTable, guessed: Ledger | null): LayoutForm {
  if (taught.cells.size > 0) return "card";
  if (taught.across.length > 0) return "matrix";
  if (guessed !== null) return FORM_OF[guessed.layout];
  const fields = [...taught.columns.values()];
  const counts = fields.some((field) => /-(days|times|minutes|hours)$/.test(field));
  return taught.kind === "attendance" && counts && !fields.includes("date") ? "counts" : "list";
}

function readerOf(taught: TaughtTable): Read {
  const ofAttendance = taught.kind === "attendance";
  switch (taught.layout) {
    case "card":
      return readTaughtCard;
    case "matrix":
      return ofAttendance && countsDays(taught)
        ? (region, context) => readBy(monthMatrix, region, context)
        : matrixWithTitle;
    case "counts":
      return ofAttendance ? (region, context) => readBy(personSummary, region, context) : listWithTitle;
    case "list":
    case null: {
      if (!ofAttendance) return listWithTitle;
      const fields = [...taught.columns.values()];
      const aways = fields.includes("until") || (fields.includes("duration") && !fields.includes("status"));
      const [first, second] = aways
        ? ([exceptionList, dailyList] as const)
        : ([dailyList, exceptionList] as const);
      return (region, context) => readBy(first, region, context) ?? readBy(second, region, context);
    }
  }
}

function readBy(reader: LayoutReader, region: Region, context: ReadContext): TableDraft | null {
  return reader.fit(region, context)?.read() ?? null;
}

const listWithTitle: Read = (region, context) => withHeader(readListTable, region, context);
const matrixWithTitle: Read = (region, context) => withHeader(readTaughtMatrix, region, context);

function withHeader(read: typeof readListTable, region: Region, context: ReadContext): TableDraft | null {
  const { taught } = context;
  if (!taught) return null;
  const cells = cellsOf(region.sheet);
  const header = taughtHeader(cells, region.area, taught);
  const title = readTitle(cells, region.area, header.from, context.year);
  return read(region, context, header, taughtTitle(title, taught));
}

/** The draft with what was said of the whole: its time, what its scores are out of, whether it counts. */
function asSaid(draft: TableDraft, taught: TaughtTable): TableDraft {
  const span = taughtSpan(taught);
  const { ledger } = draft;
  const { fullMark, counts } = taught;
  return {
    ...draft,
    ledger: {
      ...ledger,
      period: span ?? ledger.period,
      records: fullMark === null ? ledger.records : ledger.records.map((record) => outOf(record, fullMark)),
    },
    questions: draft.questions.filter(({ kind }) => kind !== "table-kind" || taught.kind === null),
    ...(counts === null ? {} : { counts }),
  };
}

function outOf(record: LedgerRecord, fullMark: number): LedgerRecord {
  const { score, ...others } = record.fields;
  if (!score || others["full-mark"]) return record;
  return {
    ...record,
    fields: { ...record.fields, "full-mark": { value: fullMark, raw: fullMark, cell: score.cell } },
  };
}
