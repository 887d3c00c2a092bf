import { readOwnSheets, type OwnSheetsReading, unmarkedFindings, unmarkedSheets } from "../../own-sheets";
import type { ExcelHost, WorkbookSnapshot } from "../../excel";
import type { CellArea, Sheet } from "../../grid";
import type { Finding } from "../../ledgers";
import {
  readAhead,
  recognise,
  type KnownSheets,
  type Memory,
  type Recognition,
  unitName,
} from "../../recognise";
import { standardHere } from "./standards-here";
import { settleAnswers, type IgnoredAnswer } from "./answers";
import { memoryOf, type WorkbookMemory } from "../memory/memory";
import { withTaught } from "./taught";
import { sheetsWithPlaceholders } from "../templates/templates-of";

/** The workbook as it was read and recognised. */
export interface WorkbookReading {
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
 * @param forms names of sheets that are to be filled as forms: what stands there is asked, and no ledger
 * @throws TaughtProblems if something of that can't be applied.
 */
export async function readTables(
  host: ExcelHost,
  answers: Memory["answers"] = {},
  taught: readonly unknown[] = [],
  forms: readonly string[] = [],
): Promise<WorkbookReading> {
  const snapshot = { ...(await host.read()), forms };
  const remembered = withTaught(memoryOf(snapshot), taught, snapshot.sheets);
  if (Object.keys(answers).length === 0) return recogniseTables(snapshot, remembered);
  const settled = settleAnswers(remembered.answers, answers, (tried) =>
    recogniseSheets(snapshot, { ...remembered, answers: tried }),
  );
  const reading = recogniseTables(snapshot, { ...remembered, answers: settled.answers });
  return { ...reading, ignoredAnswers: settled.ignored };
}

/**
 * Recognises the tables of a workbook that was read.
 *
 * @param known what its sheets read as before, if they are the same objects
 */
export function recogniseTables(
  snapshot: WorkbookSnapshot,
  memory: WorkbookMemory,
  known?: KnownSheets,
): WorkbookReading {
  const recognition = recogniseSheets(snapshot, memory, known);
  const own = ownSheetsOf(snapshot, memory);
  return {
    snapshot,
    memory,
    recognition: { ...recognition, findings: [...recognition.findings, ...own.findings] },
    own,
    ignoredAnswers: [],
    unit: unitName(snapshot.sheets, recognition.ledgers) ?? "",
  };
}

/** Gives a reading under another memory under which all sheets read the same; what is said of a rubric is in its standard. */
export function withMemory(reading: WorkbookReading, memory: WorkbookMemory): WorkbookReading {
  const { snapshot, recognition, own: before } = reading;
  if (JSON.stringify(reading.memory.rubrics) === JSON.stringify(memory.rubrics))
    return { ...reading, memory };
  const own = ownSheetsOf(snapshot, memory);
  const others = recognition.findings.filter((finding) => !before.findings.includes(finding));
  return {
    ...reading,
    memory,
    own,
    recognition: { ...recognition, findings: [...others, ...own.findings] },
  };
}

/** Reads our own sheets: 创建标准 by the standard that it was written for, which may be a rubric of the workbook. */
function ownSheetsOf(snapshot: WorkbookSnapshot, memory: WorkbookMemory): OwnSheetsReading {
  return readOwnSheets(snapshot, (id) => standardHere({ snapshot, memory }, id));
}

/** Reads one sheet after the other, before the workbook is recognised as a whole; gives the share that is done after each. */
export function readSheetsAhead(
  snapshot: WorkbookSnapshot,
  memory: Memory,
  known: KnownSheets,
): Generator<number> {
  const { ledgers, ownSheets } = surroundings(snapshot);
  return readAhead(ledgers, { memory, ownSheets, fileName: snapshot.fileName }, known);
}

function recogniseSheets(snapshot: WorkbookSnapshot, memory: Memory, known?: KnownSheets): Recognition {
  const { ledgers, ownSheets, templates, told } = surroundings(snapshot);
  const recognition = recognise(ledgers, { memory, ownSheets, fileName: snapshot.fileName }, known);
  return {
    ...recognition,
    skipped: [
      ...recognition.skipped,
      ...templates.map(({ name }) => ({ sheet: name, reason: "template" as const })),
    ],
    findings: [...told, ...recognition.findings],
  };
}

/** What of a workbook is the same whatever it remembers. */
interface Surroundings {
  /** Sheets that may hold ledgers, those that we wrote included. */
  readonly ledgers: readonly Sheet[];
  readonly templates: readonly Sheet[];
  readonly ownSheets: ReadonlySet<string>;
  readonly told: readonly Finding[];
}

const around = new WeakMap<WorkbookSnapshot, Surroundings>();

function surroundings(snapshot: WorkbookSnapshot): Surroundings {
  const before = around.get(snapshot);
  if (before) return before;
  const { sheets, own, leftOut, forms = [], tooLarge = [] } = snapshot;
  const marked = sheetsWithPlaceholders(snapshot);
  const templates = sheets.filter((sheet) => marked.includes(sheet) || forms.includes(sheet.name));
  const found = {
    ledgers: sheets.filter((sheet) => !templates.includes(sheet)),
    templates,
    ownSheets: new Set([...own, ...unmarkedSheets(snapshot)].map(({ sheet }) => sheet)),
    told: [
      ...leftOut.map((cell) => notRead(cell, "excel.left-out")),
      ...tooLarge.map((cell) => notRead(cell, "excel.too-large")),
      ...unmarkedFindings(snapshot),
    ],
  };
  around.set(snapshot, found);
  return found;
}

function notRead(cell: CellArea, key: "excel.left-out" | "excel.too-large"): Finding {
  return {
    severity: "warning",
    problem: "cells-not-read",
    cell,
    value: "",
    text: { key },
    action: "left-out",
    kind: null,
  };
}
