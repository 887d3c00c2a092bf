import {
  closeSync,
  existsSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { CommandProblem } from "./problem";

/**
 * Saves a file whole or not at all: it is written beside its place and renamed, so that what stood there is there until the new one is
 * complete.
 *
 * @param asNew nothing may stand there yet
 * @throws CommandProblem with exit code 2 that says why it could not be saved.
 */
export function saveFile(file: string, content: Uint8Array | string, asNew: boolean): void {
  if (asNew && existsSync(file)) throw notSaved(file, REASONS["EEXIST"]);
  try {
    const before = statSync(file, { throwIfNoEntry: false });
    // A pipe or a device, such as /dev/stdout, has no place beside it; a link stays one.
    if (before && !before.isFile()) writeFileSync(file, content);
    else replaceWhole(before ? realpathSync(file) : file, content, before?.mode);
  } catch (error) {
    throw notSaved(file, whyNot(error));
  }
}

/** Writes beside a place under a name that is no longer than the place's own, and renames. */
function replaceWhole(place: string, content: Uint8Array | string, mode = 0o666): void {
  const beside = join(dirname(place), `.${String(process.pid)}.tmp`);
  const open = openSync(beside, "wx", mode & 0o777);
  try {
    try {
      // Some disks say that they are full only when it is flushed.
      writeFileSync(open, content, { flush: true });
    } finally {
      closeSync(open);
    }
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function notSaved(file: string, why = ""): CommandProblem {
  return new CommandProblem(2, `写不进“${file}”：${why}`);
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
