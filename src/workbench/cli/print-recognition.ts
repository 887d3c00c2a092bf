import { addressText } from "../../grid";
import { LEDGERS, type Finding, type Ledger, type Question, type SkippedSheet } from "../../ledgers";
import { inLocale, say, withoutPersonalNumbers } from "../../locales";
import { describeTable, type Recognition } from "../../recognise";
import { textTable, type TextColumn } from "./text-table";

const COLUMNS: readonly TextColumn[] = [
  { header: "工作表", atMost: 28 },
  { header: "台账", atMost: 16 },
  { header: "期间", atMost: 24 },
  { header: "数量", atMost: 24 },
  { header: "说明", atMost: 44 },
];

const SKIPPED: Readonly<Record<SkippedSheet["reason"], string>> = {
  empty: "空表",
  hidden: "隐藏的表，没有读取",
  "very-hidden": "深度隐藏的表，没有读取",
  ours: "本工具写的表",
  template: "待填的模板",
  "no-table": "没有认出台账",
};

/** One line names so many cells; for a longer list it says how many more there are. */
const CELLS_NAMED = 6;
const FINDINGS_SHOWN = 20;

function periodText(ledger: Ledger): string {
  const { from, to } = describeTable(ledger);
  if (from === null || to === null) return "—";
  return from === to ? from : `${from} 至 ${to}`;
}

function countText(ledger: Ledger): string {
  if (ledger.blankForm) return "空白表";
  const { people, records } = describeTable(ledger);
  const unit = ledger.entries.length > 0 ? "格" : "条";
  return people > 0 ? `${people} 人 ${records} ${unit}` : `${records} ${unit}`;
}

function remarkText(ledger: Ledger): string {
  if (ledger.duplicateOf) return `与 ${ledger.duplicateOf} 重复，不另计`;
  if (ledger.blankForm) return "没有填写，不作缺勤或0处理";
  const legend = Object.keys(ledger.legend);
  return legend.length > 0 ? `图例 ${legend.join(" ")}` : "";
}

function tableLines(ledgers: readonly Ledger[]): readonly string[] {
  if (ledgers.length === 0) return ["没有认出任何台账。"];
  return textTable(
    COLUMNS,
    ledgers.map((ledger) => ({
      cells: [
        ledger.sheet,
        inLocale(LEDGERS[ledger.kind].name, "zh-CN"),
        periodText(ledger),
        countText(ledger),
        remarkText(ledger),
      ],
    })),
  );
}

function cellList(cells: Question["cells"]): string {
  const named = cells.slice(0, CELLS_NAMED).map(addressText).join("、");
  return cells.length > CELLS_NAMED ? `${named} 等 ${cells.length} 处` : named;
}

function questionLines(questions: readonly Question[]): readonly string[] {
  if (questions.length === 0) return [];
  return [
    `有 ${questions.length} 个问题要您来定（写进 JSON 文件，用 --answers 给出）：`,
    ...questions.flatMap((question, index) => [
      withoutPersonalNumbers(`${index + 1}. ${say(question.text)}`),
      // Digits of an id may look like a number, and `--answers` gives it back.
      `   编号 ${question.id}　位置 ${withoutPersonalNumbers(cellList(question.cells))}`,
      withoutPersonalNumbers(
        `   可选 ${question.choices.map((choice) => `${choice.id}（${say(choice.label)}）`).join("、")}`,
      ),
    ]),
    "",
  ];
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  const serious = findings.filter((finding) => finding.severity !== "info");
  if (serious.length === 0) return [];
  const shown = serious.slice(0, FINDINGS_SHOWN);
  const rest = serious.length - shown.length;
  return [
    "",
    `数据中有 ${serious.length} 处要留意：`,
    ...shown.map((finding) => `- ${addressText(finding.cell)}　${say(finding.text)}`),
    ...(rest > 0 ? [`- 其余 ${rest} 处见 --json 的 findings`] : []),
  ];
}

function whySkipped({ reason, looksLike }: SkippedSheet): string {
  return looksLike === "rubric" ? "考核细则，不是台账" : SKIPPED[reason];
}

function skippedLines(skipped: readonly SkippedSheet[]): readonly string[] {
  if (skipped.length === 0) return [];
  return ["", `未计入的工作表：${skipped.map((one) => `${one.sheet}（${whySkipped(one)}）`).join("、")}`];
}

/** Prints what was found in the workbook, questions first, without personal numbers. */
export function printRecognition(recognition: Recognition): readonly string[] {
  const found = [
    "认出的台账",
    ...tableLines(recognition.ledgers),
    ...skippedLines(recognition.skipped),
    ...findingLines(recognition.findings),
  ];
  return [...questionLines(recognition.questions), ...found.map(withoutPersonalNumbers)];
}
