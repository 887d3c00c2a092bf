import type { ExcelHost, ReadOptions, WorkbookSnapshot } from "../excel";
import type { CellArea } from "../grid";
import type { Finding } from "../ledgers";
import { recognise, type Memory, type Recognition } from "../recognise";
import { settleAnswers, type IgnoredAnswer } from "./answers";
import { parseMemory } from "./memory";
import { readOwnSheets, type OwnSheetsReading } from "./own-sheets";
import { unitName } from "./unit-name";

/** The workbook as read and recognised. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: Memory;
  readonly recognition: Recognition;
  /** What the clerk has said on the sheets written earlier. */
  readonly own: OwnSheetsReading;
  /** Answers from outside that no question of this workbook asks for. */
  readonly ignoredAnswers: readonly IgnoredAnswer[];
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
  if (Object.keys(answers).length === 0) return recogniseTables(snapshot, remembered, onProgress);
  const settled = settleAnswers(remembered.answers, answers, (tried) =>
    recogniseSheets(snapshot, { ...remembered, answers: tried }),
  );
  const reading = recogniseTables(snapshot, { ...remembered, answers: settled.answers }, onProgress);
  return { ...reading, ignoredAnswers: settled.ignored };
}

/** Recognises once more what was read, after an answer or a correction. */
export function recogniseTables(
  snapshot: WorkbookSnapshot,
  memory: Memory,
  onProgress?: (done: number) => void,
): Reading {
  const recognition = recogniseSheets(snapshot, memory, (done) =>
    onProgress?.(READING_SHARE + done * (1 - READING_SHARE)),
  );
  const own = readOwnSheets(snapshot);
  return {
    snapshot,
    memory,
    recognition: { ...recognition, findings: [...recognition.findings, ...own.findings] },
    own,
    ignoredAnswers: [],
    unit: unitName(snapshot.sheets, recognition.ledgers) ?? "",
  };
}

function recogniseSheets(
  { sheets, own, leftOut }: WorkbookSnapshot,
  memory: Memory,
  onProgress?: (done: number) => void,
): Recognition {
  const ownSheets = new Set(own.map(({ sheet }) => sheet));
  const recognition = recognise(sheets, { memory, ownSheets, ...(onProgress ? { onProgress } : {}) });
  return { ...recognition, findings: [...leftOut.map(notRead), ...recognition.findings] };
}

function notRead(cell: CellArea): Finding {
  return {
    severity: "warning",
    problem: "cells-not-read",
    cell,
    value: "",
    text: { key: "excel.left-out" },
    action: "left-out",
    kind: null,
  };
}
