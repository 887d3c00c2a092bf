import { basename } from "node:path";
import {
  checkTables,
  DEFAULT_STANDARD,
  documentInput,
  readTables,
  settleOptions,
  writeSheets,
  type Reading,
} from "../../assistant";
import type { Report } from "../../check";
import { composeSheets, kindsTogether, type WrittenKind } from "../../documents";
import { describeError, excel, ExcelProblem } from "../../excel";
import { say } from "../../locales";
import { installGlobals, openOffice, type OfficeInNode } from "../host/node";
import type { Host } from "../host";
import { fileProblemText } from "./file-problems";
import type { CheckedWorkbook, CheckRequest } from "./main";
import type { HostFigures, SheetOutcome } from "./outcome";
import { CommandProblem } from "./problem";

/** Excel's errors as the sentence that the pane would show; a bug stays what it is. */
async function inWords<Result>(office: OfficeInNode, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const ofExcel = error instanceof office.OfficeExtension.Error || error instanceof ExcelProblem;
    throw ofExcel ? new CommandProblem(1, say(describeError(error))) : error;
  }
}

async function write(
  kinds: readonly WrittenKind[],
  reading: Reading,
  report: Report,
  answered: boolean,
): Promise<readonly SheetOutcome[]> {
  if (kinds.length === 0) return [];
  if (answered) await excel.remember(JSON.stringify(reading.memory));
  const sheets = kinds.flatMap(kindsTogether);
  return writeSheets(excel, composeSheets(sheets, documentInput(reading, report, new Date())));
}

/** Counts what each part of the work took of the host. */
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
  answers,
  asOf,
}: CheckRequest): Promise<CheckedWorkbook> {
  const opened = await openOffice(bytes, basename(fileName));
  if (!opened.ok) throw new CommandProblem(1, fileProblemText(fileName, opened.problem));
  const { office } = opened;
  const { host } = office;
  const restore = installGlobals(office);
  try {
    const syncs = counting(host);
    const reading = await inWords(office, () => readTables(excel, answers));
    const read = syncs.taken();
    const standard = command.standard ?? DEFAULT_STANDARD;
    const report = checkTables(
      reading,
      settleOptions(reading, { standard, period: command.period, asOf }, asOf),
    );
    const answered = Object.keys(answers).length > 0;
    const written = await inWords(office, () => write(command.write, reading, report, answered));
    const { requestBytes, responseBytes } = host.counters;
    const figures: HostFigures = { syncs: { read, write: syncs.taken() }, requestBytes, responseBytes };
    const { recognition, ignoredAnswers } = reading;
    return {
      outcome: { recognition, report, written, ignoredAnswers, host: figures },
      save: () => host.save(),
    };
  } finally {
    restore();
  }
}
