import { existsSync, mkdirSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import packageInfo from "../../../package.json";
import type { PickedFile } from "../../assistant";
import type { Day } from "../../grid";
import { say } from "../../locales";
import { type CheckCommand, parseArguments, USAGE } from "./arguments";
import { readAnswersFile, readWorkbookFile } from "./input-files";
import type { CheckOutcome } from "./outcome";
import { explainedLines, outcomeLines, outcomeText } from "./outcome-text";
import { freeNameBeside, freeNameIn, hasMacros, isSameFile } from "./out-name";
import { printFilled } from "./print-filled";
import { printWritten } from "./print-written";
import { CommandProblem, type ExitCode } from "./problem";
import { saveFile, whyNot } from "./save-file";

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
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new CommandProblem(2, `建不了文件夹“${folder}”：${whyNot(error)}`);
  }
  return papers.map(({ name, bytes }) => {
    const file = freeNameIn(folder, name);
    saveFile(file, bytes, true);
    return `已存为 ${file}`;
  });
}

/** The files that are to be written, with the option that names each. */
function targetsOf({ out, json, trace }: CheckCommand): readonly (readonly [option: string, file: string])[] {
  const given = [["--out", out] as const, ["--json", json] as const, ["--trace", trace ?? null] as const];
  return given.flatMap(([option, file]) => (file === null ? [] : [[option, file] as const]));
}

function requireTargets(command: CheckCommand): void {
  const { word } = command;
  if (word !== undefined && existsSync(word) && !statSync(word).isDirectory()) {
    throw new CommandProblem(2, `--word 的“${word}”是文件，请给出文件夹。`);
  }
  for (const [option, file] of targetsOf(command)) {
    requireFolderOf(file, option);
    if (isSameFile(file, command.file)) {
      throw new CommandProblem(2, `${option} 不能是被检查的工作簿本身，原文件不会被改动。`);
    }
  }
  requireOwnPlaces(command);
  if (command.out !== null && hasMacros(command.out) !== hasMacros(command.file)) {
    const kind = hasMacros(command.file)
      ? "含宏，写出的文件名要以 .xlsm 结尾"
      : "没有宏，写出的文件名不能以 .xlsm 结尾";
    throw new CommandProblem(2, `“${command.file}”${kind}，否则 Excel 打不开。请改 --out。`);
  }
  if (command.out !== null && existsSync(command.out)) {
    throw new CommandProblem(2, `--out 的“${command.out}”已经存在，没有覆盖。请换一个名字，或先移走它。`);
  }
}

/** What is written must not lie where something else is written or read. */
function requireOwnPlaces(command: CheckCommand): void {
  const { answers, with: others = [] } = command;
  const places: [option: string, file: string][] = others.map((other) => ["--with", other]);
  if (answers !== null) places.push(["--answers", answers]);
  for (const [option, file] of targetsOf(command)) {
    const taken = places.find(([, other]) => isSameFile(file, other) || isSamePath(file, other));
    if (taken) throw new CommandProblem(2, `${option} 和 ${taken[0]} 用了同一个文件“${file}”，请分开。`);
    places.push([option, file]);
  }
}

/** Two names that differ by case alone are one file on many disks. */
function isSamePath(left: string, right: string): boolean {
  return resolve(left).toLowerCase() === resolve(right).toLowerCase();
}

function requireOthers({ file, with: others = [] }: CheckCommand): void {
  const itself = others.find((other) => isSameFile(other, file));
  if (itself !== undefined) throw new CommandProblem(2, `--with 的“${itself}”就是被检查的工作簿。`);
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
  if (outcome.external)
    around.complain(
      `有 ${String(outcome.external)} 格的公式引用其他工作簿，按本文件保存时的数值核查；那些工作簿后来改了的，请在 Excel 中更新链接、保存后再核查。`,
    );
  for (const notice of outcome.notices ?? []) around.complain(say(notice));
  if (outcome.unfinished) around.complain(unfinishedText(outcome.unfinished, command));
  // Results first: what goes wrong with a file does not take them away.
  const print = (lines: readonly string[]) => lines.forEach((line) => around.print(line));
  print([...outcomeLines(outcome), ...explainedLines(outcome)]);
  if (command.write.length > 0 || command.templates.length > 0) {
    const file = command.out ?? freeNameBeside(command.file);
    saveFile(file, await save(), true);
    print(["", ...printFilled(outcome.filled), ...printWritten(outcome.written, file)]);
  }
  if (command.word !== undefined) print(savePapers(command.word, outcome.word ?? []));
  if (command.json !== null) saveFile(command.json, outcomeText(outcome), false);
  if (command.trace !== undefined && trace !== undefined) {
    saveFile(command.trace, trace, false);
    around.complain(`“${command.trace}”里有工作簿的全部内容，含个人信息，请只留在本单位。`);
  }
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
