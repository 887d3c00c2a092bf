import { strFromU8, unzipSync } from "fflate";
import {
  checkTables,
  DEFAULT_STANDARD,
  documentInput,
  fillTemplatesOf,
  settleOptions,
  wordFiles,
} from "../../../src/assistant";
import { previewTable } from "../../../src/assistant/reading/preview-table";
import { recogniseTables } from "../../../src/assistant/reading/reading";
import { describeFill } from "../../../src/assistant/writing/describe-fill";
import { memoryOf } from "../../../src/assistant/memory/memory";
import { composeSheets } from "../../../src/documents";
import type { WorkbookSnapshot } from "../../../src/excel";
import type { Sheet } from "../../../src/grid";
import { say } from "../../../src/locales";
import { WRITTEN_KINDS } from "../../../src/own-sheets";
import { describeTable, explainSheet } from "../../../src/recognise";
import type { CheckOutcome } from "../../../src/workbench/cli/outcome";
import { explainedLines, outcomeLines, outcomeText } from "../../../src/workbench/cli/outcome-text";
import { sheetOf } from "../../support/sheet-of";

const TEMPLATE = sheetOf(
  [
    ["{{单位名称}}自查表"],
    ["序号", "问题", "来源", "备注"],
    ["{{问题.序号}}", "{{问题.问题}}", "{{问题.数据来源}}", "{{问题.整改措施}}"],
    ["{{任务.任务}}", "{{任务.责任人}}", "{{材料.材料名称}}", "{{成员.姓名}}"],
    ["{{条款.名称}}", "{{条款.问题}}", "{{条款.结论}}", "{{得分}}"],
  ],
  { name: "套表" },
);

/** All that leaves a workbook's sheets, by where it goes: the pane, the command line, written sheets, Word. */
export async function outputsOf(
  sheets: readonly Sheet[],
  asOf = "2024-12-31",
): Promise<ReadonlyMap<string, string>> {
  const snapshot = snapshotOf([...sheets, TEMPLATE]);
  const reading = recogniseTables(snapshot, memoryOf(snapshot));
  const { recognition } = reading;
  const checked = checkTables(
    reading,
    settleOptions(
      reading,
      { standard: DEFAULT_STANDARD, period: { from: "2024-01-01", to: "2024-12-31" }, asOf },
      asOf,
    ),
  );
  const at = new Date("2024-12-31T08:00:00Z");
  const input = documentInput(reading, checked, at);
  const plans = composeSheets(WRITTEN_KINDS, input);
  const fills = fillTemplatesOf(reading, input, null);
  const word = await wordFiles(input, snapshot, at);
  const outcome: CheckOutcome = {
    recognition,
    report: checked.report,
    written: [],
    filled: fills.map((fill) => ({
      ...describeFill(fill),
      copy: "套表（填写）",
      where: "new-copy" as const,
      changed: 0,
      typedSince: [],
    })),
    ignoredAnswers: [],
    host: { syncs: { read: 0, write: 0 }, requestBytes: 0, responseBytes: 0 },
    word,
    explained: sheets.flatMap((sheet) => explainSheet(sheet, sheets, reading.memory)),
  };
  const questions = [...recognition.questions, ...(recognition.later ?? [])];
  return new Map([
    ["standard output", [...outcomeLines(outcome), ...explainedLines(outcome)].join("\n")],
    ["JSON", outcomeText(outcome)],
    ["pane: tables", JSON.stringify(recognition.ledgers.map(describeTable).map(withoutSheet))],
    [
      "pane: questions",
      JSON.stringify(questions.map((one) => [one.id, one.value, say(one.text), say(one.text, "en-US")])),
    ],
    [
      "pane: findings",
      JSON.stringify(recognition.findings.map((one) => [one.value, say(one.text), say(one.text, "en-US")])),
    ],
    [
      "pane: results",
      JSON.stringify(
        checked.report.results.map(({ problems, notes, missing, excluded }) =>
          [...problems, ...notes, ...missing.said]
            .map(({ text }) => say(text))
            .concat(excluded.map(({ reason }) => say(reason))),
        ),
      ),
    ],
    [
      "pane: previews",
      JSON.stringify(
        recognition.ledgers.map((ledger) => {
          const sheet = sheets.find(({ name }) => name === ledger.sheet);
          return sheet ? previewTable(ledger, sheet).rows.map(({ cells, reason }) => [cells, reason]) : [];
        }),
      ),
    ],
    ...plans.map((plan) => [`sheet ${plan.kind}`, planText(plan)] as const),
    [
      "templates",
      JSON.stringify(
        fills.map(({ fill: { cells, words, unknown, blanks } }) => [
          cells,
          words,
          unknown.map(({ text }) => text),
          blanks.map(({ text }) => text),
        ]),
      ),
    ],
    ...word.map(
      ({ kind, name, bytes, html, text }) =>
        [`Word ${kind}`, `${name}\n${html}\n${text}\n${wordText(bytes)}`] as const,
    ),
  ]);
}

const PLACES: ReadonlySet<string> = new Set(["link", "cells", "besides", "evidence"]);
const isRow = (value: unknown) =>
  typeof value === "object" && !Array.isArray(value) && !("sheet" in (value as object));

/** What is shown of a plan; where a click leads is an address. */
function planText(plan: ReturnType<typeof composeSheets>[number]): string {
  return JSON.stringify(plan, (key, value: unknown) =>
    PLACES.has(key) && value !== null && !isRow(value) ? undefined : value,
  );
}

function withoutSheet<T extends { readonly sheet: string; readonly id: string }>(table: T) {
  return { ...table, sheet: "", id: "", area: null, duplicateOf: null };
}

function wordText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => name.endsWith(".xml"))
    .map(([, part]) => strFromU8(part).replace(/<[^>]*>/g, ""))
    .join("\n");
}

function snapshotOf(sheets: readonly Sheet[]): WorkbookSnapshot {
  return {
    fileName: "台账.xlsx",
    sheets,
    own: [],
    memory: null,
    structureProtected: false,
    leftOut: [],
    unfinished: null,
  };
}
