import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";

/** Whether a workbook has macros: Excel opens it under no name that ends otherwise. */
export const hasMacros = (file: string): boolean => extname(file).toLowerCase() === ".xlsm";

/** Finds a free name beside the workbook: `台账-核查.xlsx`, then `台账-核查2.xlsx`. */
export function freeNameBeside(file: string): string {
  const extension = hasMacros(file) ? extname(file) : ".xlsx";
  return freeNameIn(dirname(file), `${basename(file, extname(file))}-核查${extension}`);
}

/** Finds a free name in a folder: `规划.docx`, then `规划2.docx`. */
export function freeNameIn(folder: string, name: string): string {
  const bare = basename(name, extname(name));
  for (let number = 1; ; number++) {
    const candidate = join(folder, `${bare}${number === 1 ? "" : String(number)}${extname(name)}`);
    if (!existsSync(candidate)) return candidate;
  }
}

/** Whether both names lead to one file, also through links or differences of case. */
export function isSameFile(left: string, right: string): boolean {
  if (resolve(left) === resolve(right)) return true;
  if (!existsSync(left) || !existsSync(right)) return false;
  if (realpathSync(left) === realpathSync(right)) return true;
  const [one, other] = [statSync(left), statSync(right)];
  return one.dev === other.dev && one.ino === other.ino && one.ino !== 0;
}
