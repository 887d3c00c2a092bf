import { WRITTEN_KINDS } from "../../own-sheets";
import { LONGEST_TERM, periodsOf } from "../../check";
import { composeSheets } from "../../documents";
import { LEDGERS } from "../../ledgers";
import { addTexts, checkTexts } from "../../locales";
import { describeTable, rememberTaught, taughtProblems } from "../../recognise";
import { datedTeachings } from "../reading/taught";
import { STANDARDS } from "../../standards";
import type { FoundTable, Overview, Typed } from "../assistant";
import { namesOfMissing } from "../checking/names-of-missing";
import {
  checkTables,
  documentInput,
  rememberedOptions,
  settleOptions,
  type Checked,
} from "../checking/check-tables";
import { lookAtFile } from "../files/look-at-file";
import { sheetsHere } from "../files/not-suggested";
import { readFile } from "../files/read-file";
import type { WorkbookFile } from "../files/workbook-file";
import type { Engine } from "./engine";
import { PAPER_KINDS, wordFiles } from "../writing/word-files";
import { fillTemplatesOf } from "../writing/fill-templates";
import { previewSheets } from "../writing/preview-sheets";
import { cellOrigin } from "../reading/cell-origin";
import { previewTable } from "../reading/preview-table";
import { recogniseTables, type Reading } from "../reading/reading";

addTexts(checkTexts);

/** Creates an engine on this thread. */
export function createEngine(): Engine {
  const files = new Map<string, WorkbookFile>();
  let reading: Reading | null = null;
  let checked: Checked | null = null;

  const lastReading = (): Reading => {
    if (!reading) throw new Error("Nothing was read yet.");
    return reading;
  };
  const lastInput = (now: Date, typed?: Typed) => {
    if (!checked) throw new Error("Nothing was checked yet.");
    return documentInput(lastReading(), checked, now, typed);
  };

  return {
    async recognise(snapshot, memory, onProgress) {
      reading = recogniseTables(snapshot, memory, onProgress);
    },
    async overview(options, today) {
      const read = lastReading();
      return describeReading(read, settleOptions(read, options ?? rememberedOptions(read), today), today);
    },
    async check(asked, today) {
      const read = lastReading();
      const options = settleOptions(read, asked, today);
      checked = checkTables(read, options);
      const { report } = checked;
      return { overview: describeReading(read, options, today), report, names: namesOfMissing(report) };
    },
    async table(tableId) {
      const { recognition, snapshot } = lastReading();
      const ledger = recognition.ledgers.find(({ id }) => id === tableId);
      const sheet = snapshot.sheets.find(({ name }) => name === ledger?.sheet);
      return ledger && sheet ? previewTable(ledger, sheet) : { rows: [], hidden: 0 };
    },
    cell: async (cell) => cellOrigin(cell, lastReading(), checked?.report ?? null),
    async teach(taught) {
      const { sheets } = lastReading().snapshot;
      const problems = taughtProblems(taught, sheets);
      const sheet = sheets.find(({ name }) => name === taught.sheet);
      return { problems, teaching: problems.length > 0 ? null : rememberTaught(taught, sheet) };
    },
    preview: async (kinds, now, typed) => previewSheets(kinds, lastInput(now, typed), lastReading().snapshot),
    compose: async (kinds, now, typed) => composeSheets(kinds, lastInput(now, typed)),
    fillTemplates: async (sheets, now, typed) =>
      fillTemplatesOf(lastReading().snapshot, lastInput(now, typed), sheets),
    wordFiles: async (now, typed) => {
      const plans = composeSheets(PAPER_KINDS, lastInput(now, typed));
      return wordFiles(plans, lastReading().snapshot, now);
    },
    sheetsHere: async () => sheetsHere(lastReading().snapshot.sheets, lastReading().unit),
    async lookInto(name, bytes, memory) {
      const read = await readFile(bytes, name);
      if (!read.ok) return read;
      files.set(name, read.file);
      return { ok: true, look: lookAtFile(read.file, memory) };
    },
    async rowsOfFile(name, sheet, rows) {
      const found = files.get(name)?.sheets.find((one) => one.sheet.name === sheet);
      return rows.map((row) => found?.sheet.values[row] ?? []);
    },
    close() {
      files.clear();
      reading = null;
      checked = null;
    },
  };
}

function describeReading(
  reading: Reading,
  options: ReturnType<typeof settleOptions>,
  today: string,
): Overview {
  const { snapshot, recognition, memory } = reading;
  const origins = new Map((memory.brought ?? []).map((one) => [one.sheet, one]));
  return {
    fileName: snapshot.fileName,
    tables: recognition.ledgers.map((ledger): FoundTable => {
      const { name, fields } = LEDGERS[ledger.kind];
      const origin = origins.get(ledger.sheet);
      return {
        broughtFrom: origin ? { file: origin.from, at: origin.at } : null,
        ...describeTable(ledger),
        kindName: name,
        fields: fields.map((field) => ({ id: field.id, name: field.name })),
      };
    }),
    skipped: recognition.skipped,
    taught: datedTeachings(memory.taught ?? [], recognition.applied ?? [], today),
    questions: recognition.questions,
    findings: recognition.findings,
    standards: STANDARDS.map(({ id, name }) => ({ id, name })),
    chosen: memory.chosen ?? null,
    standard: options.standard,
    periods: periodsOf(recognition, today),
    longestTerm: LONGEST_TERM,
    period: options.period,
    asOf: options.asOf,
    writable: WRITTEN_KINDS,
  };
}
