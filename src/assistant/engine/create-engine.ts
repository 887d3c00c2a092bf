import { WRITTEN_KINDS } from "../../own-sheets";
import { LONGEST_TERM, periodsOf } from "../../check";
import { blankLedger, type BlankLedger } from "../../documents";
import { LEDGERS, type LedgerKind } from "../../ledgers";
import { addTexts, assistantTexts, checkTexts } from "../../locales";
import { rememberTaught, taughtProblems, type KnownSheets } from "../../recognise";
import { datedTeachings } from "../reading/taught";
import { rubricStandardId, STANDARDS } from "../../standards";
import type { Day } from "../../grid";
import type { OnProgress, Overview, Typed } from "../assistant";
import type { CheckOptions, OpenOptions } from "../check-options";
import type { RubricView } from "../rubric-view";
import { movedClauses } from "../checking/moved-clauses";
import { rubricState, viewRubric } from "../checking/view-rubric";
import { namesOfMissing } from "../checking/names-of-missing";
import {
  checkTables,
  judgeBy,
  documentInput,
  rememberedOptions,
  settleOptions,
  type Checked,
} from "../checking/check-tables";
import { rubricsHere } from "../reading/standards-here";
import { givenAnswers } from "../memory/given-answers";
import { lookAtFile } from "../files/look-at-file";
import { createFormLister, noticed } from "./form-lister";
import { sheetsHere } from "../files/not-suggested";
import { readFile } from "../files/read-file";
import type { WorkbookFile } from "../files/workbook-file";
import type { Engine } from "./engine";
import { tryTaught } from "../checking/try-taught";
import { foundTable } from "../reading/found-table";
import { cellOrigin } from "../reading/cell-origin";
import { readSheetsAhead, recogniseTables, withMemory, type WorkbookReading } from "../reading/reading";
import { targetCells } from "../reading/target-cells";
import { readsTheSame } from "../reading/reads-the-same";
import { withSheetsFrom } from "../reading/same-sheet";

addTexts(assistantTexts);
addTexts(checkTexts);

/** What was recognised of the workbook, and what came of the last check; null before it. */
interface Known {
  readonly reading: WorkbookReading;
  readonly checked: Checked | null;
}

/** So many milliseconds an engine recognises before it listens again: whether it is to be let go. */
const BREATH_MS = 50;
/** Progress is told every so many milliseconds. */
const TELL_MS = 100;

/** Lets the engine hear what else is asked of it. */
const breath = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Does one step after the other, listens in between, and tells how far it came.
 *
 * @throws if it is let go.
 */
async function inBreaths(
  steps: Iterable<number>,
  onProgress: OnProgress,
  isLetGo: () => boolean,
): Promise<void> {
  let breathed = performance.now();
  let told = breathed;
  for (const done of steps) {
    const now = performance.now();
    if (done === 1 || now - told > TELL_MS) {
      onProgress(done);
      told = now;
    }
    if (now - breathed < BREATH_MS) continue;
    await breath();
    if (isLetGo()) throw new Error("The reading was let go.");
    breathed = performance.now();
  }
}

const papers = () => import("../writing/papers");

/** Creates an engine on this thread. */
export function createEngine(): Engine {
  const { listsForms, askedElse } = createFormLister((now, typed) => [lastReading(), lastInput(now, typed)]);
  const files = new Map<string, WorkbookFile>();
  const sheets: KnownSheets = new WeakMap();
  let held: Known | null = null;
  let next: Known | null = null;
  let runs = 0;
  let closed = false;

  const latest = (): Known => {
    const known = next ?? held;
    if (!known) throw new Error("Nothing was read yet.");
    return known;
  };
  const lastReading = (): WorkbookReading => latest().reading;
  const lastInput = (now: Date, typed?: Typed) => {
    const { reading, checked } = latest();
    if (!checked) throw new Error("Nothing was checked yet.");
    return documentInput(reading, checked, now, typed);
  };

  const answers: Omit<Engine, "forms" | "leaveForms" | "isClosed"> = {
    async recognise(read, memory, onProgress) {
      const run = ++runs;
      const snapshot = withSheetsFrom(held?.reading.snapshot.sheets ?? [], read);
      await inBreaths(readSheetsAhead(snapshot, memory, sheets), onProgress, () => run !== runs);
      next = { reading: recogniseTables(snapshot, memory, sheets), checked: null };
    },
    async renew(memory) {
      const reading = lastReading();
      const isSame = readsTheSame(reading.memory, memory);
      next = {
        reading: isSame ? withMemory(reading, memory) : recogniseTables(reading.snapshot, memory, sheets),
        checked: null,
      };
    },
    async settle(how) {
      runs += 1;
      if (how === "hold") held = latest();
      next = null;
    },
    async overview(options, today) {
      const read = lastReading();
      return describeReading(read, settleOptions(read, options ?? rememberedOptions(read), today), today);
    },
    async check(asked, today) {
      const reading = lastReading();
      const options = settleOptions(reading, asked, today);
      const checked = checkTables(reading, options);
      next = { reading, checked };
      const { report } = checked;
      return { overview: describeReading(reading, options, today), report, names: namesOfMissing(report) };
    },
    async moved(memory, options, today) {
      const { reading, checked } = latest();
      if (!checked || !options) return null;
      const other = recogniseTables(reading.snapshot, memory, sheets);
      return movedClauses(checked.report, judgedBy(other, options, today).report).length;
    },
    cell: async (cell) => cellOrigin(cell, lastReading(), latest().checked),
    rubric: async (sheet, options, today) => rubricOf(lastReading(), sheet, options, today),
    async tryTaught(asked, options, today) {
      const read = lastReading();
      return tryTaught(read, asked, sheets, (one) =>
        options.standard === null ? null : judgedBy(one, options, today).report,
      );
    },
    async teach(taught) {
      const { sheets } = lastReading().snapshot;
      const problems = taughtProblems(taught, sheets);
      const sheet = sheets.find(({ name }) => name === taught.sheet);
      return { problems, teaching: problems.length > 0 ? null : rememberTaught(taught, sheet) };
    },
    preview: async (kinds, now, typed) =>
      (await papers()).previewSheets(kinds, lastInput(now, typed), lastReading().snapshot),
    compose: async (kinds, now, typed) => (await papers()).composeSheets(kinds, lastInput(now, typed)),
    fillTemplates: async (asked, now, typed) =>
      (await papers()).fillTemplatesOf(lastReading(), lastInput(now, typed), asked),
    wordFiles: async (now, typed) =>
      (await papers()).wordFiles(lastInput(now, typed), lastReading().snapshot, now),
    blankLedger: async (kind, today) => missingLedger(kind, latest().checked, today),
    sheetsHere: async () => sheetsHere(lastReading().snapshot.sheets, lastReading().unit),
    async lookInto(name, bytes, memory) {
      const read = await readFile(bytes, name);
      if (!read.ok) return read;
      files.set(name, read.file);
      return { ok: true, look: lookAtFile(read.file, memory) };
    },
    async rowsOfFile(name, sheet, rows) {
      const found = files.get(name)?.sheets.find((one) => one.sheet.name === sheet);
      return rows.map((row) => found?.sheet.values[row] ?? []);
    },
    close() {
      closed = true;
      runs += 1;
      files.clear();
      held = null;
      next = null;
    },
  };
  return { ...noticed(answers, askedElse), ...listsForms, isClosed: () => closed };
}

/** A blank ledger with the columns that clauses look for and do not find. */
function missingLedger(kind: LedgerKind, checked: Checked | null, today: Day): BlankLedger {
  const report = checked?.report;
  const ledgers = report?.missing.flatMap((one) => one.ledgers) ?? [];
  const wanted = ledgers.flatMap(({ ledger, fields }) => (ledger === kind ? fields : []));
  return blankLedger(kind, wanted, report?.period.asOf ?? today);
}

/** Judges a reading by options as a check would: where they leave the period open, its own data decide. */
function judgedBy(reading: WorkbookReading, options: CheckOptions, today: Day): Checked {
  return checkTables(reading, settleOptions(reading, options, today));
}

function rubricOf(
  reading: WorkbookReading,
  sheet: string,
  options: OpenOptions,
  today: Day,
): RubricView | null {
  const settled = settleOptions(reading, { ...options, standard: rubricStandardId(sheet) }, today);
  return viewRubric(reading, sheet, (standard) => judgeBy(reading, standard, settled).report);
}

function describeReading(
  reading: WorkbookReading,
  options: ReturnType<typeof settleOptions>,
  today: string,
): Overview {
  const { snapshot, recognition, memory } = reading;
  return {
    fileName: snapshot.fileName,
    tables: recognition.ledgers.map((ledger) => foundTable(ledger, memory)),
    skipped: recognition.skipped,
    taught: datedTeachings(memory.taught ?? [], recognition.applied ?? [], today),
    questions: recognition.questions,
    answered: givenAnswers(memory),
    findings: recognition.findings,
    standards: [
      ...STANDARDS.map(({ id, name, about, skeleton }) => ({
        id,
        name,
        about,
        ...(skeleton && { isSkeleton: skeleton }),
      })),
      ...rubricsHere(reading, recognition).map((here) => {
        const { id, name } = here.standard;
        return { id, name, rubric: rubricState(reading, here) };
      }),
    ],
    chosen: memory.chosen ?? null,
    standard: options.standard,
    periods: periodsOf(recognition, today),
    longestTerm: LONGEST_TERM,
    period: options.period,
    asOf: options.asOf,
    kinds: Object.values(LEDGERS).map(({ kind, name }) => ({ id: kind, name })),
    isLocked: snapshot.structureProtected,
    isReadOnly: snapshot.readOnly === true,
    targets: targetCells(reading, options.standard),
    writable: WRITTEN_KINDS,
  };
}
