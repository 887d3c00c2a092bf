import { periodsOf, type Confirmation, type Report } from "../check";
import { WRITTEN_KINDS } from "../documents";
import { describeError, excel, type ExcelHost } from "../excel";
import { LEDGERS } from "../ledgers";
import { describeTable, type Memory } from "../recognise";
import { STANDARDS } from "../standards";
import type { Assistant, CheckOptions, FoundTable, Overview } from "./assistant";
import { checkTables, defaultOptions, documentInput, settleOptions } from "./check-tables";
import { dayInChina, type Clock } from "./clock";
import { previewTable } from "./preview-table";
import { readTables, recogniseTables, type Reading } from "./reading";

/** An assistant for one workbook. It keeps what it read last, so that writing and looking closer need no second reading. */
export function createAssistant(host: ExcelHost = excel, clock: Clock = () => new Date()): Assistant {
  let reading: Reading | null = null;
  let report: Report | null = null;
  let options: CheckOptions | null = null;
  /** Confirmed in the pane and not yet on a sheet. */
  let confirmed: readonly Confirmation[] = [];

  const lastReading = (): Reading => {
    if (!reading) throw new Error("Nothing was read yet.");
    return reading;
  };
  const lastInput = () => {
    if (!report) throw new Error("Nothing was checked yet.");
    return documentInput(lastReading(), report, clock());
  };
  const overview = (): Overview => {
    const read = lastReading();
    const today = dayInChina(clock());
    return describeReading(read, options ?? defaultOptions(read, today), today);
  };
  const remember = async (change: (memory: Memory) => Memory): Promise<void> => {
    const { snapshot, memory } = lastReading();
    const changed = change(memory);
    await host.remember(JSON.stringify(changed));
    reading = recogniseTables(snapshot, changed);
  };

  return {
    async overview(onProgress, signal) {
      reading = await readTables(host, { onProgress, signal });
      return overview();
    },
    async check(asked, onProgress, signal) {
      reading = await readTables(host, { onProgress, signal });
      const settled = settleOptions(reading, asked, dayInChina(clock()));
      options = settled;
      report = checkTables(reading, settled, confirmed);
      return { overview: overview(), report };
    },
    table(tableId) {
      const { recognition, snapshot } = lastReading();
      const ledger = recognition.ledgers.find(({ id }) => id === tableId);
      const sheet = snapshot.sheets.find(({ name }) => name === ledger?.sheet);
      return Promise.resolve(ledger && sheet ? previewTable(ledger, sheet) : { rows: [], hidden: 0 });
    },
    answer: (answers) =>
      remember((memory) => ({
        ...memory,
        answers: {
          ...memory.answers,
          ...Object.fromEntries(answers.map(({ question, choice }) => [question, choice])),
        },
      })),
    remapColumn: (tableId, path, field) =>
      remember((memory) => {
        const ledger = lastReading().recognition.ledgers.find(({ id }) => id === tableId);
        if (!ledger) return memory;
        const columns = { ...memory.columns[ledger.fingerprint], [path.join("›")]: field ?? "" };
        return { ...memory, columns: { ...memory.columns, [ledger.fingerprint]: columns } };
      }),
    confirm(confirmation) {
      const dated = { ...confirmation, on: confirmation.on ?? dayInChina(clock()) };
      confirmed = [...confirmed.filter(({ clause }) => clause !== dated.clause), dated];
      return Promise.resolve();
    },
    // What composes the sheets is loaded when the first is asked for.
    async preview(kinds) {
      const { previewSheets } = await import("./write-sheets");
      return previewSheets(kinds, lastInput(), lastReading().snapshot);
    },
    async write(kinds) {
      const { writeSheets } = await import("./write-sheets");
      return writeSheets(host, kinds, lastInput());
    },
    select: (area) => host.select(area),
    watch(onChange) {
      const watching = host.watch(onChange);
      // Where Excel can't tell of changes the pane works without: the clerk checks again by hand.
      return () => void watching.then((end) => end()).catch(() => undefined);
    },
    describe: describeError,
  };
}

function describeReading(reading: Reading, options: CheckOptions, today: string): Overview {
  const { snapshot, recognition } = reading;
  return {
    fileName: snapshot.fileName,
    tables: recognition.ledgers.map((ledger): FoundTable => {
      const { name, fields } = LEDGERS[ledger.kind];
      return {
        ...describeTable(ledger),
        kindName: name,
        fields: fields.map((field) => ({ id: field.id, name: field.name })),
      };
    }),
    skipped: recognition.skipped,
    questions: recognition.questions,
    findings: recognition.findings,
    standards: STANDARDS.map(({ id, name }) => ({ id, name })),
    standard: options.standard,
    periods: periodsOf(recognition, today),
    period: options.period,
    asOf: options.asOf,
    writable: WRITTEN_KINDS,
  };
}
