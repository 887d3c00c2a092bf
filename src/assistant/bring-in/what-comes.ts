import type { Waiting } from "../../excel";
import type { CellArea, CellValue } from "../../grid";
import type { Message } from "../../locales";
import type { FileLook } from "../files/look-at-file";
import type { Brought } from "../memory/brought";
import type { ChosenSheet } from "./bring-file";

/** A workbook file that somebody picked. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a picked file holds, or why it can't come in. */
export type LookedFile =
  | { readonly name: string; readonly look: FileLook; readonly bytes: Uint8Array }
  | { readonly name: string; readonly problem: Message };

/** The sheets that the clerk chose of a file. */
export interface FileChoice {
  readonly look: FileLook;
  readonly bytes: Uint8Array;
  readonly chosen: readonly ChosenSheet[];
  /** Whether formulas that point to what is left behind come as what they showed. */
  readonly asValues: boolean;
}

/** What came of bringing a file in: its sheets by their names here, or why none of them came. */
export interface CameFile {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly reason: Message | null;
}

/** A cell that was changed on a sheet since it was brought in, and that a newer copy would overwrite. */
export interface TypedCell {
  readonly cell: CellArea;
  /** What stands there; "" if it was emptied. */
  readonly now: CellValue;
  /** What the newer copy has there. */
  readonly then: CellValue;
}

/** What the page does that brings sheets of other workbooks in. */
export interface Bringing {
  /** Whether this Excel can insert sheets; else only the clerk can, by hand. */
  readonly possible: boolean;
  readonly onWeb: boolean;
  /** Where sheets of this workbook came from. */
  readonly brought: () => readonly Brought[];
  /** Says what lies in files, each on its own. */
  readonly look: (files: readonly PickedFile[]) => Promise<readonly LookedFile[]>;
  /** Gives what would be overwritten on the sheets that are to be replaced. */
  readonly typed: (choices: readonly FileChoice[]) => Promise<readonly TypedCell[]>;
  /** Brings the sheets in, file by file, each all or nothing, remembers where they came from, and says of each file what came of it. */
  readonly bringIn: (choices: readonly FileChoice[], waiting?: Waiting) => Promise<readonly CameFile[]>;
  /** Takes a sheet out that came in, unless it was changed since. */
  readonly takeOut: (sheet: string) => Promise<void>;
  /** Takes along what another year's workbook was told: its memory, and its sheets 创建标准 and 模板字段 if there are none here. */
  readonly takeLastYear: (file: Pick<FileChoice, "look" | "bytes">) => Promise<void>;
  /** Lets go of what was read. */
  readonly close: () => void;
}
