import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandProblem } from "./problem";

/**
 * Saves a file whole or not at all: it is written beside its place and renamed, so that what stood there is there until the new one is
 * complete.
 *
 * @param asNew nothing may stand there yet
 * @throws CommandProblem with exit code 2 that says why it could not be saved.
 */
export function saveFile(file: string, content: Uint8Array | string, asNew: boolean): void {
  const beside = join(dirname(file), `.${basename(file)}.${String(process.pid)}.tmp`);
  try {
    if (asNew && existsSync(file)) throw Object.assign(new Error(file), { code: "EEXIST" });
    // A pipe or a device, such as /dev/stdout, has no place beside it.
    if (existsSync(file) && !statSync(file).isFile()) writeWhole(file, "w", content);
    else {
      writeWhole(beside, "wx", content);
      renameSync(beside, file);
    }
  } catch (error) {
    rmSync(beside, { force: true });
    throw new CommandProblem(2, `写不进“${file}”：${whyNot(error)}`);
  }
}

function writeWhole(file: string, flag: "w" | "wx", content: Uint8Array | string): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const open = openSync(file, flag);
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(open, bytes, at, bytes.length - at);
    // Some disks say that they are full only now.
    if (flag === "wx") fsyncSync(open);
  } finally {
    closeSync(open);
  }
}

/** Why a file could not be written, and what to do about it. */
export function whyNot(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS[code] ?? "可能没有权限或正被占用。";
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘已满，请腾出空间再试。",
  EDQUOT: "磁盘配额已用完，请腾出空间再试。",
  EFBIG: "文件太大，这个磁盘放不下。",
  EROFS: "这个磁盘是只读的。",
  EACCES: "没有写入的权限，或文件正被占用。",
  EPERM: "没有写入的权限，或文件正被占用。",
  EBUSY: "文件正被占用，请关闭后再试。",
  EEXIST: "已有这个文件，没有覆盖。请换一个名字。",
  ENAMETOOLONG: "文件名太长。",
  EPIPE: "输出被中途关闭。",
};
