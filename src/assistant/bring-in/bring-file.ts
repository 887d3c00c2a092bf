import type { BroughtSheet, OtherWorkbooks, SheetToBring, Waiting } from "../../excel";
import type { OwnSheet } from "../../own-sheets";
import type { FileLook, SheetLook } from "../files/look-at-file";
import { toBase64 } from "./base64";

/** A sheet of a file that the clerk chose. */
export interface ChosenSheet {
  /** Its name in the file. */
  readonly name: string;
  /** The sheet brought in earlier that it replaces; null for a further one. */
  readonly replaces: string | null;
}

/** What the clerk was shown of the sheets that are replaced, by their names. */
export type ShownChanges = ReadonlyMap<string, NonNullable<SheetToBring["shown"]>>;

/** Gives a sheet's formulas that point to what is left behind if only these sheets come. */
export function leftBehind(
  { pointing }: Pick<SheetLook, "pointing">,
  chosen: readonly Pick<ChosenSheet, "name">[],
): SheetLook["pointing"] {
  const comes = new Set(chosen.map(({ name }) => name));
  return pointing.filter(({ to }) => to.some((sheet) => !comes.has(sheet)));
}

/**
 * Brings the chosen sheets of a file in, and sheets of ours with their marks.
 *
 * @param asValues whether formulas that point to what is left behind come as what they showed
 */
export async function bringFile(
  { bringIn }: OtherWorkbooks,
  { look, bytes }: { readonly look: FileLook; readonly bytes: Uint8Array },
  {
    chosen,
    asValues,
    own = [],
    shown = new Map(),
  }: {
    readonly chosen: readonly ChosenSheet[];
    readonly asValues: boolean;
    readonly own?: readonly OwnSheet[];
    readonly shown?: ShownChanges;
  },
  waiting?: Waiting,
): Promise<readonly BroughtSheet[]> {
  const sheets = look.sheets.flatMap((sheet): SheetToBring[] => {
    const choice = chosen.find(({ name }) => name === sheet.name);
    if (!choice) return [];
    const before = shown.get(choice.replaces ?? "");
    return [
      {
        ...choice,
        ...(before && { shown: before }),
        values: asValues ? leftBehind(sheet, chosen) : [],
        own: null,
      },
    ];
  });
  const marked = own.map((one): SheetToBring => ({ name: one.sheet, replaces: null, values: [], own: one }));
  const { name, dateSystem } = look;
  const file = { name, dateSystem, base64: await toBase64(bytes), sheets: [...sheets, ...marked] };
  return bringIn(file, waiting);
}
