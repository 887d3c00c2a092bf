import { readConfirmations } from "../documents";
import type { Confirmation } from "../check";
import type { ExcelHost, ReadOptions, WorkbookSnapshot } from "../excel";
import { recognise, type Memory, type Recognition } from "../recognise";
import { parseMemory } from "./memory";
import { unitName } from "./unit-name";

/** The workbook as read and recognised. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: Memory;
  readonly recognition: Recognition;
  /** What the clerk has confirmed on the summaries written earlier. */
  readonly confirmations: readonly Confirmation[];
  /** The unit's full name, "" where no sheet says it. */
  readonly unit: string;
}

/** Reading is most of the way; recognising is the rest. */
const READING_SHARE = 0.6;

/** Reads the workbook and recognises its tables. Rejects with whatever Office throws. */
export async function readTables(
  host: ExcelHost,
  { onProgress, signal }: ReadOptions,
  answers: Memory["answers"] = {},
): Promise<Reading> {
  const snapshot = await host.read({
    onProgress: (done) => onProgress?.(done * READING_SHARE),
    ...(signal ? { signal } : {}),
  });
  const remembered = parseMemory(snapshot.memory);
  return recogniseTables(
    snapshot,
    { ...remembered, answers: { ...remembered.answers, ...answers } },
    onProgress,
  );
}

/** Recognises once more what was read, after an answer or a correction. */
export function recogniseTables(
  snapshot: WorkbookSnapshot,
  memory: Memory,
  onProgress?: (done: number) => void,
): Reading {
  const ownSheets = new Set(snapshot.own.map(({ sheet }) => sheet));
  const recognition = recognise(snapshot.sheets, {
    memory,
    ownSheets,
    onProgress: (done) => onProgress?.(READING_SHARE + done * (1 - READING_SHARE)),
  });
  const summaries = snapshot.own.filter(({ kind }) => kind === "summary").map(({ sheet }) => sheet);
  return {
    snapshot,
    memory,
    recognition,
    confirmations: snapshot.sheets
      .filter(({ name }) => summaries.includes(name))
      .flatMap((sheet) => readConfirmations(sheet)),
    unit: unitName(snapshot.sheets, recognition.ledgers) ?? "",
  };
}
