import { readOwnSheets, type OwnSheetsReading, unmarkedFindings, unmarkedSheets } from "../../own-sheets";
import type { ExcelHost, WorkbookSnapshot } from "../../excel";
import type { CellArea } from "../../grid";
import type { Finding } from "../../ledgers";
import { recognise, type Memory, type Recognition, unitName } from "../../recognise";
import { settleAnswers, type IgnoredAnswer } from "./answers";
import { memoryOf, type WorkbookMemory } from "../memory/memory";
import { withTaught } from "./taught";
import { sheetsWithPlaceholders } from "../templates/templates-of";

/** The workbook as it was read and recognised. */
export interface Reading {
  readonly snapshot: WorkbookSnapshot;
  readonly memory: WorkbookMemory;
  readonly recognition: Recognition;
  /** What the clerk has said on the sheets that were written earlier. */
  readonly own: OwnSheetsReading;
  /** Answers from outside that no question of this workbook asks for. */
  readonly ignoredAnswers: readonly IgnoredAnswer[];
  /** The unit's full name; "" if no sheet says it. */
  readonly unit: string;
}

/**
 * Reads the workbook and recognises its tables. Rejects with whatever Office throws.
 *
 * @param answers from outside, laid over those that the workbook remembers
 * @param taught what is taught of sheets from outside, as it was written
 * @throws TaughtProblems if something of that can't be applied.
 */
export async function readTables(
  host: ExcelHost,
  answers: Memory["answers"] = {},
  taught: readonly unknown[] = [],
): Promise<Reading> {
  const snapshot = await host.read();
  const remembered = withTaught(memoryOf(snapshot), taught, snapshot.sheets);
  if (Object.keys(answers).length === 0) return recogniseTables(snapshot, remembered);
  const settled = settleAnswers(remembered.answers, answers, (tried) =>
    recogniseSheets(snapshot, { ...remembered, answers: tried }),
  );
  const reading = recogniseTables(snapshot, { ...remembered, answers: settled.answers });
  return { ...reading, ignoredAnswers: settled.ignored };
}

/** Recognises the tables of a workbook that was read. */
export function recogniseTables(
  snapshot: WorkbookSnapshot,
  memory: WorkbookMemory,
  onProgress?: (done: number) => void,
): Reading {
  const recognition = recogniseSheets(snapshot, memory, onProgress);
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
  snapshot: WorkbookSnapshot,
  memory: Memory,
  onProgress?: (done: number) => void,
): Recognition {
  const { sheets, own, leftOut, fileName } = snapshot;
  const ownSheets = new Set([...own, ...unmarkedSheets(snapshot)].map(({ sheet }) => sheet));
  const templates = sheetsWithPlaceholders(snapshot);
  const ledgers = sheets.filter((sheet) => !templates.includes(sheet));
  const recognition = recognise(ledgers, {
    memory,
    ownSheets,
    fileName,
    ...(onProgress ? { onProgress } : {}),
  });
  return {
    ...recognition,
    skipped: [
      ...recognition.skipped,
      ...templates.map(({ name }) => ({ sheet: name, reason: "template" as const })),
    ],
    findings: [...leftOut.map(notRead), ...unmarkedFindings(snapshot), ...recognition.findings],
  };
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
