import type { Bringing, FileChoice, LookedFile } from "../../assistant";

/** A file that can come in. */
export type FileToChoose = Extract<LookedFile, { readonly look: unknown }>;

/** What the clerk chose, by the file's place in the list. */
export type FileChoices = readonly FileChoice[];

/**
 * Suggests every sheet with a ledger or a 考核细则 that is neither here already nor of another unit; one that came from this file
 * before is renewed.
 */
export function suggested(
  files: readonly FileToChoose[],
  brought: ReturnType<Bringing["brought"]>,
): FileChoices {
  return files.map(({ look, bytes }) => ({
    look,
    bytes,
    asValues: true,
    chosen: look.sheets
      .filter(
        ({ without, notSuggested }) => (without === null || without === "rubric") && notSuggested === null,
      )
      .map(({ name }) => ({ name, replaces: broughtAs(look.name, name, brought) })),
  }));
}

/** The sheet as which a file's sheet came in before; null if it did not. */
export function broughtAs(
  file: string,
  name: string,
  brought: ReturnType<Bringing["brought"]>,
): string | null {
  return brought.find((one) => one.from === file && one.name === name)?.sheet ?? null;
}
