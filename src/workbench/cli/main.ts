import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import packageInfo from "../../../package.json";
import type { PickedFile } from "../../assistant";
import type { Day } from "../../grid";
import { say } from "../../locales";
import { type CheckCommand, parseArguments, USAGE } from "./arguments";
import { readAnswersFile, readWorkbookFile } from "./input-files";
import type { CheckOutcome } from "./outcome";
import { outcomeJson } from "./outcome-json";
import { freeNameBeside, freeNameIn, isSameFile } from "./out-name";
import { printExplained } from "./print-explained";
import { printFilled } from "./print-filled";
import { printRecognition } from "./print-recognition";
import { printReport } from "./print-report";
import { printWritten } from "./print-written";
import { CommandProblem, type ExitCode } from "./problem";

/** What one run needs: the bytes of a workbook and what was asked for. */
export interface CheckRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly command: CheckCommand;
  /** Other workbooks whose sheets are brought in. */
  readonly others?: readonly PickedFile[];
  readonly answers: Readonly<Record<string, string>>;
  /** What is taught of sheets, as it was written. */
  readonly taught?: readonly unknown[];
  /** Ids of cells of ours that were written over and that become ours again. */
  readonly takeOurs?: readonly string[];
  /** The last day that counts; if the period ends earlier, its end counts. */
  readonly asOf: Day;
}

/** The run's figures, and the workbook as it would be saved. */
export interface CheckedWorkbook {
  readonly outcome: CheckOutcome;
  readonly save: () => Promise<Uint8Array>;
  /** Every request with its answer, a line each, where it was asked for. */
  readonly trace?: string;
}

/** What the command line depends on; tests replace it. */
export interface Surroundings {
  readonly standards: readonly string[];
  readonly today: Day;
  /** @throws CommandProblem for a workbook that can't be read. */
  readonly check: (request: CheckRequest) => Promise<CheckedWorkbook>;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

function requireFolderOf(file: string, option: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) throw new CommandProblem(2, `${option} 所在的文件夹“${folder}”不存在。`);
  if (existsSync(file) && statSync(file).isDirectory()) {
    throw new CommandProblem(2, `${option} 的“${file}”是文件夹，请给出文件名。`);
  }
}

/** Saves papers into a folder, which is made where there is none; says where each one went. */
function savePapers(folder: string, papers: NonNullable<CheckOutcome["word"]>): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return papers.map(({ name, bytes }) => {
    const file = freeNameIn(folder, name);
    writeResult(file, bytes, true);
    return `已存为 ${file}`;
  });
}

function requireTargets(command: CheckCommand): void {
  const { word } = command;
  if (word !== undefined && existsSync(word) && !statSync(word).isDirectory()) {
    throw new CommandProblem(2, `--word 的“${word}”是文件，请给出文件夹。`);
  }
  for (const [option, file] of [
    ["--out", command.out],
    ["--json", command.json],
    ["--trace", command.trace ?? null],
  ] as const) {
    if (file === null) continue;
    requireFolderOf(file, option);
    if (isSameFile(file, command.file)) {
      throw new CommandProblem(2, `${option} 不能是被检查的工作簿本身，原文件不会被改动。`);
    }
  }
}

function requireOthers({ file, with: others = [] }: CheckCommand): void {
  const itself = others.find((other) => isSameFile(other, file));
  if (itself !== undefined) throw new CommandProblem(2, `--with 的“${itself}”就是被检查的工作簿。`);
}

function writeResult(file: string, content: Uint8Array | string, asNew: boolean): void {
  try {
    writeFileSync(file, content, { flag: asNew ? "wx" : "w" });
  } catch {
    throw new CommandProblem(2, `写不进“${file}”，可能没有权限或正被占用。`);
  }
}

function ignoredAnswerText({ question, choice, reason }: CheckOutcome["ignoredAnswers"][number]): string {
  return reason === "no-such-question"
    ? `--answers 中的“${question}”不对应任何待答复的问题，未采用。`
    : `--answers 中“${question}”的答复“${choice}”不在可选范围内，未采用。`;
}

function unfinishedText(
  { sheets }: NonNullable<CheckOutcome["unfinished"]>,
  { write, templates }: CheckCommand,
): string {
  const putBack = write.length > 0 || templates.length > 0;
  return putBack
    ? `工作簿里有一次中断的写入（${sheets.join("、")}），已在新文件中恢复到写入前再写。`
    : `工作簿里有一次中断的写入（${sheets.join("、")}），这些表可能只写了一半；请在 Excel 里打开加载项恢复。`;
}

async function run(command: CheckCommand, around: Surroundings): Promise<void> {
  const given =
    command.answers === null ? { answers: {}, taught: [], takeOurs: [] } : readAnswersFile(command.answers);
  requireTargets(command);
  requireOthers(command);
  const bytes = readWorkbookFile(command.file);
  const others = (command.with ?? []).map((file) => ({
    name: basename(file),
    bytes: readWorkbookFile(file),
  }));
  const { outcome, save, trace } = await around.check({
    bytes,
    fileName: command.file,
    command,
    others,
    ...given,
    asOf: command.asOf ?? around.today,
  });
  for (const answer of outcome.ignoredAnswers) around.complain(ignoredAnswerText(answer));
  for (const told of outcome.brought ?? []) around.complain(say(told));
  for (const notice of outcome.notices ?? []) around.complain(say(notice));
  if (outcome.unfinished) around.complain(unfinishedText(outcome.unfinished, command));
  const lines = [...printRecognition(outcome.recognition), "", ...printReport(outcome.report)];
  if (command.write.length > 0 || command.templates.length > 0) {
    const file = command.out ?? freeNameBeside(command.file);
    writeResult(file, await save(), command.out === null);
    lines.push("", ...printFilled(outcome.filled), ...printWritten(outcome.written, file));
  }
  if (command.word !== undefined) lines.push(...savePapers(command.word, outcome.word ?? []));
  if (command.json !== null) {
    writeResult(command.json, `${JSON.stringify(outcomeJson(outcome), null, 2)}\n`, false);
  }
  if (command.trace !== undefined && trace !== undefined) writeResult(command.trace, trace, false);
  if (outcome.explained) lines.push("", ...printExplained(outcome.explained));
  lines.forEach((line) => around.print(line));
}

function oneLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}

/**
 * Runs the command line of docs/command-line.md: prints what the pane would show. It never changes the workbook that
 * it reads.
 *
 * @param args What follows `npm run check --`.
 * @returns 0 whether or not criteria are met, 1 for a workbook that can't be read, 2 for wrong arguments.
 */
export async function main(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const parsed = parseArguments(args, around.standards);
  if ("help" in parsed) {
    around.print(USAGE);
    return 0;
  }
  if ("version" in parsed) {
    around.print(packageInfo.version);
    return 0;
  }
  if ("problem" in parsed) {
    around.complain(`${parsed.problem}（--help 看用法）`);
    return 2;
  }
  try {
    await run(parsed.command, around);
    return 0;
  } catch (error) {
    if (error instanceof CommandProblem) {
      around.complain(error.message);
      return error.exitCode;
    }
    around.complain(`检查“${parsed.command.file}”时出错：${oneLine(error)}`);
    return 1;
  }
}
