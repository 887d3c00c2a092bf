import { existsSync, readFileSync, statSync } from "node:fs";
import { CommandProblem } from "./problem";

/**
 * Reads the workbook's bytes.
 *
 * @throws CommandProblem with exit code 1 if there is no such file or it is empty.
 */
export function readWorkbookFile(file: string): Uint8Array {
  if (!existsSync(file)) throw new CommandProblem(1, `找不到“${file}”。`);
  if (statSync(file).isDirectory())
    throw new CommandProblem(1, `“${file}”是文件夹，请给出其中的一个工作簿。`);
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new CommandProblem(1, `“${file}”是空文件，没有内容。`);
  return bytes;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new CommandProblem(1, `打不开“${file}”，可能没有读取权限或正被占用。`);
  }
}

/** What `--answers` gives: answers to questions, and what is taught of sheets (docs/command-line.md). */
export interface GivenAnswers {
  /** Question id to choice id. */
  readonly answers: Readonly<Record<string, string>>;
  /** As it was written; only the workbook shows whether it can be applied. */
  readonly taught: readonly unknown[];
  /** Ids of cells of ours that were written over and that become ours again. */
  readonly takeOurs: readonly string[];
}

function asGiven(value: unknown): GivenAnswers | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { taught = [], overwritten = {}, ...answers } = value as Record<string, unknown>;
  if (!Array.isArray(taught) || typeof overwritten !== "object" || overwritten === null) return null;
  const choices = Object.entries(overwritten);
  if (choices.some(([, choice]) => choice !== "mine" && choice !== "ours")) return null;
  const takeOurs = choices.flatMap(([id, choice]) => (choice === "ours" ? [id] : []));
  const texts = Object.entries(answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  if (texts.length < Object.keys(answers).length) return null;
  return { answers: Object.fromEntries(texts), taught, takeOurs };
}

/**
 * Reads the answers: a JSON object from question id to choice id, `{"mark:-": "rest"}`, with teachings under
 * `taught`, and under `overwritten` whose text a cell of ours gets that the clerk wrote over: `mine` or `ours`.
 *
 * @throws CommandProblem with exit code 2 if the file is not there or holds something else.
 */
export function readAnswersFile(file: string): GivenAnswers {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof SyntaxError ? "内容不是 JSON" : "文件打不开";
    throw new CommandProblem(2, `--answers 的“${file}”读不了：${why}。`);
  }
  const given = asGiven(value);
  if (!given) {
    throw new CommandProblem(
      2,
      `--answers 的“${file}”应是“问题编号：答复”的 JSON，如 {"mark:-": "rest"}，所教的内容写在“taught”的数组里。`,
    );
  }
  return given;
}
