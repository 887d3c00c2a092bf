import { join } from "node:path";
import { SAMPLE_NAME } from "../../../assets/samples/write-sample";
import { wordFiles, type WordFile } from "../../../src/assistant";
import { checkTables, documentInput } from "../../../src/assistant/checking/check-tables";
import { memoryOf } from "../../../src/assistant/memory/memory";
import { recogniseTables } from "../../../src/assistant/reading/reading";
import type { Report } from "../../../src/check";
import { composeSheets, type SheetPlan } from "../../../src/documents";
import type { Sheet } from "../../../src/grid";
import { WRITTEN_KINDS } from "../../../src/own-sheets";
import { filePartsOf } from "../../support/file-parts";
import { readWorkbook } from "../../support/read-workbook";
import { drawOffice, STANDARDS } from "../offices/office";
import { wholeOffice } from "../offices/whole-office";

/** All that is written for an office under a standard, beside what it was written from. */
export interface Papers {
  readonly standard: string;
  readonly office: string;
  readonly source: readonly Sheet[];
  readonly report: Report;
  readonly plans: readonly SheetPlan[];
  readonly word: readonly WordFile[];
}

/** A text as it is read on paper, and where it stands. */
export interface PrintedText {
  readonly place: string;
  readonly text: string;
}

const NOW = new Date("2024-12-31T08:00:00Z");
/** A whole year in which sessions, meetings and answers are missing and people come and go. */
const SEED = "12";

/** The sample and an office in which much goes wrong, under each of the four standards. */
export async function allPapers(): Promise<readonly Papers[]> {
  const sample = await readWorkbook(join(__dirname, "../../../assets/samples", SAMPLE_NAME));
  const troubled = wholeOffice(drawOffice(SEED)).sheets;
  const offices = [
    ["sample", sample],
    ["troubled", troubled],
  ] as const;
  const all = offices.map(([office, sheets]) => papersOf(office, sheets));
  return (await Promise.all(all)).flat();
}

async function papersOf(office: string, source: readonly Sheet[]): Promise<readonly Papers[]> {
  const snapshot = {
    fileName: "台账.xlsx",
    sheets: source,
    own: [],
    memory: null,
    structureProtected: false,
    leftOut: [],
    unfinished: null,
  };
  const reading = recogniseTables(snapshot, memoryOf(snapshot));
  const year = { from: "2024-01-01", to: "2024-12-31" };
  return Promise.all(
    STANDARDS.map(async (id): Promise<Papers> => {
      const checked = checkTables(reading, { standard: id, period: year, asOf: "2024-12-31", said: [] });
      const input = documentInput(reading, checked, NOW);
      return {
        standard: id,
        office,
        source,
        report: checked.report,
        plans: composeSheets(WRITTEN_KINDS, input),
        word: await wordFiles(input, snapshot, NOW),
      };
    }),
  );
}

/** What a sheet prints: no hidden column, none outside the print area; with its footer and its charts' titles. */
export function printedTexts({ name, columns, rows, print, charts = [] }: SheetPlan): readonly PrintedText[] {
  const printed = columns.slice(0, print.columns ?? columns.length).filter(({ hidden }) => hidden !== true);
  const cells = rows.flatMap((row, index) =>
    printed.flatMap(({ key }): PrintedText[] => {
      const value = row.cells[key]?.value ?? null;
      return value === null
        ? []
        : [{ place: `${name} ${String(index + 1)} ${row.role} ${key}`, text: String(value) }];
    }),
  );
  const others = [
    print.footer.replace(/&(\d+|[A-Z])/g, ""),
    ...charts.flatMap(({ title, series }) => [title, ...series.map((one) => one.name)]),
  ];
  return [
    { place: "name", text: name },
    ...cells,
    ...others.map((text) => ({ place: `${name} around`, text })),
  ];
}

/** What a Word file prints and shows beside the text: its paragraphs, headers, footers and comments. */
export async function wordTexts({ name, bytes }: WordFile): Promise<readonly PrintedText[]> {
  const parts = await filePartsOf(bytes);
  return [...parts]
    .filter(([path]) => /^word\/(document|comments|header\d*|footer\d*)\.xml$/.test(path))
    .flatMap(([path, xml]) =>
      [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph], index) => ({
        place: `${name} ${path} ${String(index + 1)}`,
        text: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""),
      })),
    );
}
