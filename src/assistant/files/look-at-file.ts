import { LEDGERS } from "../../ledgers";
import type { Bilingual, Message } from "../../locales";
import { describeTable, unitName } from "../../recognise";
import type { WorkbookMemory } from "../memory/memory";
import { recogniseTables } from "../reading/reading";
import { lastYearOf, type LastYear } from "./last-year";
import { contentPrint } from "./not-suggested";
import type { PointingCell, WorkbookFile } from "./workbook-file";

/** What a sheet of a file looks like: what the engine makes of it, with what this workbook remembers about reading. */
export interface SheetLook {
  readonly name: string;
  /** The kinds of its tables, each once; empty for a sheet that is not read as a ledger. */
  readonly kinds: readonly Bilingual[];
  /** Why it has none. */
  readonly without: "no-table" | "rubric" | "blank" | "template" | null;
  readonly rows: number;
  readonly records: number;
  readonly people: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly pointing: readonly PointingCell[];
  readonly charts: number;
  /** What tells it from a sheet with other contents. */
  readonly print: string;
  /** The unit that it names, else its file; null if neither names one. */
  readonly unit: string | null;
  /** Why it is not ticked although it looks like a ledger; null for one that may well be wanted. */
  readonly notSuggested: Message | null;
}

/** What a file holds that can come in. */
export interface FileLook {
  readonly name: string;
  readonly dateSystem: 1900 | 1904;
  /** Visible sheets with something in them that we have not written ourselves. */
  readonly sheets: readonly SheetLook[];
  /** What can be taken along of a workbook in which the add-in was used; null if it was not. */
  readonly lastYear: LastYear | null;
}

/** Says what a file's sheets look like before they come in. */
export function lookAtFile(file: WorkbookFile, memory: WorkbookMemory): FileLook {
  const {
    recognition,
    own,
    unit: ofFile,
  } = recogniseTables(
    {
      fileName: file.name,
      sheets: file.sheets.map(({ sheet }) => sheet),
      own: file.own,
      memory: null,
      structureProtected: false,
      leftOut: [],
      unfinished: null,
    },
    memory,
  );
  const skipped = new Map(recognition.skipped.map((one) => [one.sheet, one]));
  const looks = file.sheets.flatMap(({ sheet, pointing, charts }): SheetLook[] => {
    const why = skipped.get(sheet.name);
    if (sheet.visibility !== "visible" || why?.reason === "empty" || why?.reason === "ours") return [];
    const ledgers = recognition.ledgers.filter((one) => one.sheet === sheet.name);
    const tables = ledgers.map(describeTable);
    const days = tables.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)).sort();
    const kinds = [...new Set(tables.map(({ kind }) => kind))];
    const isBlank = tables.length > 0 && tables.every(({ blankForm }) => blankForm);
    return [
      {
        name: sheet.name,
        kinds: kinds.map((kind) => LEDGERS[kind].name),
        without: isBlank
          ? "blank"
          : tables.length > 0
            ? null
            : why?.reason === "template"
              ? "template"
              : why?.looksLike === "rubric"
                ? "rubric"
                : "no-table",
        rows: sheet.values.filter((row) => row.some((value) => value !== "")).length,
        records: tables.reduce((sum, { records }) => sum + records, 0),
        people: Math.max(0, ...tables.map(({ people }) => people)),
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        pointing,
        charts,
        print: contentPrint(sheet),
        // A sheet that names nobody is of whom the others of its file name.
        unit: unitName([sheet], ledgers) ?? (ofFile === "" ? null : ofFile),
        notSuggested: null,
      },
    ];
  });
  const dateSystem = file.sheets[0]?.sheet.dateSystem ?? 1900;
  return { name: file.name, dateSystem, sheets: looks, lastYear: lastYearOf(file, own) };
}
