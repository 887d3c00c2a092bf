import { kindsTogether, type WrittenKind } from "../../own-sheets";
import { basename } from "node:path";
import {
  bringAll,
  BringInProblem,
  checkTables,
  datedTeachings,
  documentInput,
  fillSheets,
  fillTemplatesOf,
  readTables,
  rememberedOptions,
  rubricHere,
  rubricOfStandard,
  saidOnSheet,
  settleOptions,
  TaughtProblems,
  withFirstRows,
  wordFiles,
  writePlans,
  type Checked,
  type CheckOptions,
  type WorkbookReading,
} from "../../assistant";
import { naturalYearOf } from "../../check";
import { composeSheets, type DocumentInput } from "../../documents";
import { describeError, excel, ExcelProblem } from "../../excel";
import type { Day } from "../../grid";
import { say } from "../../locales";
import { explainSheet, type ExplainedRegion } from "../../recognise";
import { rubricStandardId } from "../../standards";
import { installGlobals, openOffice, type OfficeInNode } from "../host/node";
import { traceOf, traceText, type Host } from "../host";
import { externalFormulas } from "./external-formulas";
import { fileProblemText } from "./file-problems";
import type { CheckedWorkbook, CheckRequest } from "./main";
import type { CheckOutcome, HostFigures } from "./outcome";
import { CommandProblem } from "./problem";

/**
 * Runs some work and turns errors of Excel into the sentence that the pane would show. A bug is passed on unchanged.
 */
async function inWords<Result>(office: OfficeInNode, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BringInProblem) throw new CommandProblem(1, say(error.reason));
    if (error instanceof TaughtProblems) {
      const why = error.problems.map((problem) => say(problem)).join("；");
      throw new CommandProblem(2, `--answers 里所教的内容用不了：${why}。`);
    }
    const ofExcel = error instanceof office.OfficeExtension.Error || error instanceof ExcelProblem;
    throw ofExcel ? new CommandProblem(1, say(describeError(error))) : error;
  }
}

/** What was read and judged, and what sheets are made from; made once, and only if sheets are wanted. */
interface Judged {
  readonly reading: WorkbookReading;
  readonly checked: Checked;
  readonly input: () => DocumentInput;
  readonly at: Date;
}

function judged(reading: WorkbookReading, checked: Checked): Judged {
  const at = new Date();
  let input: DocumentInput | null = null;
  return { reading, checked, at, input: () => (input ??= documentInput(reading, checked, at)) };
}

async function write(
  kinds: readonly WrittenKind[],
  { reading, input }: Judged,
  { memory, takeOurs }: { readonly memory: WorkbookReading["memory"]; readonly takeOurs: readonly string[] },
): Promise<Pick<CheckOutcome, "written" | "notices">> {
  if (kinds.length === 0) return { written: [] };
  if (memory !== reading.memory) await excel.remember(JSON.stringify(memory));
  const sheets = kinds.flatMap(kindsTogether);
  const plans = composeSheets(sheets, input());
  const { sheets: written, notices } = await writePlans(excel, plans, {}, takeOurs);
  return { written, notices };
}

/**
 * Gives what the workbook is to remember: what was answered and taught from outside, in which each teaching that was applied bears today's
 * date, and what was chosen; without any of it what it remembers already.
 *
 * @param chosen null where nobody chose
 */
function memoryToKeep(
  reading: WorkbookReading,
  today: Day,
  answered: boolean,
  chosen: CheckOptions | null,
): WorkbookReading["memory"] {
  const { memory, recognition } = reading;
  if (!answered && !chosen) return memory;
  const taught = datedTeachings(memory.taught ?? [], recognition.applied ?? [], today);
  return { ...memory, taught, ...(chosen ? { chosen, ...rubricToKeep(reading, chosen) } : {}) };
}

function rubricToKeep(
  reading: WorkbookReading,
  { standard }: CheckOptions,
): Pick<WorkbookReading["memory"], "rubrics"> {
  const here = rubricOfStandard(reading, standard);
  return here === null
    ? {}
    : { rubrics: withFirstRows(reading.memory.rubrics ?? {}, here.rubric.sheet, here.rows) };
}

async function fill(
  { templates: wanted, inPlace = false }: CheckRequest["command"],
  { input, reading }: Judged,
  memory: WorkbookReading["memory"],
): Promise<Pick<CheckOutcome, "filled">> {
  if (wanted.length === 0) return { filled: [] };
  const fillings = fillTemplatesOf(
    reading,
    input(),
    wanted.map((sheet) => ({ sheet, inPlace })),
  );
  const missing = wanted.filter((name) => !fillings.some(({ asked }) => asked === name));
  if (missing.length > 0)
    throw new CommandProblem(
      2,
      `--template 的“${missing.join("、")}”填不了：没有这张表，或是加载项自己写的表。`,
    );
  const { filled, remember } = await fillSheets(excel, fillings);
  if (remember) await excel.remember(JSON.stringify(remember(memory)));
  return { filled };
}

/** The plan and the work summary for Word, with what was typed on their sheets in the workbook. */
async function inWord({ reading, input, at }: Judged): Promise<CheckOutcome["word"]> {
  return wordFiles(input(), reading.snapshot, at);
}

function explain({ snapshot, memory }: WorkbookReading, name: string): readonly ExplainedRegion[] {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new CommandProblem(2, `--explain 的“${name}”不是工作簿里的表。`);
  return explainSheet(sheet, snapshot.sheets, memory);
}

/** The rubric that the workbook was judged by; null where it was one of ours. */
function rubricOf(reading: WorkbookReading, { report }: Checked): CheckOutcome["rubric"] {
  const here = rubricOfStandard(reading, report.standard);
  return here && { ...here, onSheet: saidOnSheet(reading, report.standard) };
}

/**
 * Reads a workbook in which a run of writing was cut off, once what stood there before is put back. Nobody is asked,
 * because the file itself stays as it is.
 */
async function readPutBack(read: () => Promise<WorkbookReading>): Promise<WorkbookReading> {
  await excel.settle("rollback", {}, true);
  return read();
}

/**
 * Gives what was asked for, and for the rest what the workbook remembers. A period that is given comes without the as-of day that was
 * remembered with another.
 */
function chosenOf(
  { standard, rubric, period }: CheckRequest["command"],
  reading: WorkbookReading,
): CheckOptions {
  const remembered = rememberedOptions(reading);
  const asked = rubric === undefined ? standard : rubricStandardId(rubric);
  if (rubric !== undefined && rubricHere(reading, rubric) === null)
    throw new CommandProblem(2, `--rubric 的“${rubric}”没有这张表，或表里没有看出考核细则。`);
  const own = { ...remembered, standard: asked ?? remembered.standard };
  return period === null ? own : { ...own, period, asOf: null };
}

/** Whether the standard was given neither in the command nor by what the workbook remembers. */
function isNobodysChoice({ standard, rubric }: CheckRequest["command"], reading: WorkbookReading): boolean {
  return (
    standard === null &&
    rubric === undefined &&
    reading.memory.chosen?.standard !== rememberedOptions(reading).standard
  );
}

/** Someone who gives an as-of day means that day's year, whatever the data suggest; the day is of this run alone. */
function optionsOf({ period, asOf }: CheckRequest["command"], chosen: CheckOptions): CheckOptions {
  return asOf === null ? chosen : { ...chosen, period: period ?? naturalYearOf(asOf), asOf };
}

/** Counts the round trips of each part of the work. */
function counting(host: Host): { taken(): number } {
  let before = 0;
  return {
    taken() {
      const since = host.counters.syncs - before;
      before = host.counters.syncs;
      return since;
    },
  };
}

/**
 * Checks a workbook with the add-in's own code: the real Office.js talks to the stand-in, which has the file open.
 *
 * @throws CommandProblem with exit code 1 for a workbook that can't be opened, read or written.
 */
export async function checkFile({
  bytes,
  fileName,
  command,
  others = [],
  answers,
  taught = [],
  takeOurs = [],
  asOf,
}: CheckRequest): Promise<CheckedWorkbook> {
  // A large file comes into Excel on the desktop only.
  const options = others.length > 0 ? ({ platform: "PC" } as const) : {};
  const opened = await openOffice(bytes, basename(fileName), options);
  if (!opened.ok) throw new CommandProblem(1, fileProblemText(fileName, opened.problem));
  const { office } = opened;
  const { host } = office;
  const trace = command.trace === undefined ? undefined : traceOf(host);
  const restore = installGlobals(office);
  try {
    const syncs = counting(host);
    const external = externalFormulas(host);
    const now = new Date().toISOString();
    const brought = others.length === 0 ? [] : await inWords(office, () => bringAll(excel, others, now));
    const readHere = (): Promise<WorkbookReading> => readTables(excel, answers, taught, command.templates);
    const found = await inWords(office, readHere);
    const { unfinished } = found.snapshot;
    const writes = command.write.length > 0 || command.templates.length > 0;
    const reading = unfinished && writes ? await inWords(office, () => readPutBack(readHere)) : found;
    const read = syncs.taken();
    const chosen = chosenOf(command, reading);
    const checked = checkTables(reading, settleOptions(reading, optionsOf(command, chosen), asOf));
    const known = judged(reading, checked);
    const isChosen = command.standard !== null || command.rubric !== undefined || command.period !== null;
    const answered = Object.keys(answers).length > 0 || taught.length > 0;
    const { asOf: today } = checked.report.period;
    const memory = memoryToKeep(reading, today, answered, isChosen ? chosen : null);
    const written = await inWords(office, () => write(command.write, known, { memory, takeOurs }));
    const { filled } = await inWords(office, () => fill(command, known, memory));
    const word = command.word === undefined ? {} : { word: await inWord(known) };
    const { requestBytes, responseBytes } = host.counters;
    const figures: HostFigures = { syncs: { read, write: syncs.taken() }, requestBytes, responseBytes };
    const { recognition, ignoredAnswers } = reading;
    const explained = command.explain === undefined ? {} : { explained: explain(reading, command.explain) };
    return {
      outcome: {
        ...explained,
        brought,
        external,
        origins: new Map(reading.memory.brought?.map(({ sheet, from }) => [sheet, from])),
        recognition,
        report: checked.report,
        isDefaultStandard: isNobodysChoice(command, reading),
        rubric: rubricOf(reading, checked),
        ...written,
        ...word,
        filled,
        unfinished,
        ignoredAnswers,
        host: figures,
      },
      save: () => host.save(),
      ...(trace ? { trace: traceText(trace()) } : {}),
    };
  } finally {
    restore();
  }
}
