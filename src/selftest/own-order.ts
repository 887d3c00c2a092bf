import type { Assistant } from "../assistant";
import type { WrittenKind } from "../own-sheets";
import type { Outcome } from "./outcome";
import { runStep, type TriedStep } from "./run-tries";
import { fill, SCRATCH, SECOND } from "./tries/try";

/** The sheets that are written: one with drop-downs, one with a register, one with charts. */
const KINDS: readonly WrittenKind[] = ["summary", "rectification", "details"];
const PERIOD = { from: "2024-01-01", to: "2024-12-31" };

const STUDY = [
  ["2024年学习台账", "", "", ""],
  ["序号", "学习日期", "学习形式", "学习内容"],
  [1, "2024年1月5日", "集中学习", "业务规范"],
  [2, "2024年1月19日", "集中学习", "法律法规"],
];
const DAYS = Array.from({ length: 31 }, (_, at) => at + 1);
const ATTENDANCE = [
  ["2024年1月考勤表", "", ...DAYS.map(() => "")],
  ["序号", "姓名", ...DAYS],
  [1, "甲某", ...DAYS.map((day) => (day === 3 ? "×" : "√"))],
  [2, "乙某", ...DAYS.map(() => "√")],
  ["说明：√出勤 ×旷工", "", ...DAYS.map(() => "")],
];

/**
 * Goes the add-in's own way on two small ledgers: reads, checks, writes new sheets, renews them, takes it back.
 *
 * @param onOutcome is told of each step; after one that fails the others are not tried
 */
export async function runOwnOrder(
  assistant: Assistant,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  const { signal } = new AbortController();
  const noProgress = (): void => undefined;
  let standard = "";
  const check = () => assistant.check({ standard, period: PERIOD, asOf: PERIOD.to }, noProgress, signal);
  const steps: readonly TriedStep[] = [
    { as: { zh: "写两张台账", en: "Two ledgers are written" }, act: writeLedgers },
    {
      as: { zh: "读取并识别", en: "They are read and recognised" },
      act: async () => {
        const overview = await assistant.overview(noProgress, signal);
        standard = overview.standard;
        return overview.tables.map(({ kind }) => kind).sort();
      },
      gives: ["attendance", "study"],
    },
    { as: { zh: "检查", en: "They are checked" }, act: check },
    { as: { zh: "写新表", en: "Sheets are written new" }, act: () => noticesOf(assistant), gives: [] },
    {
      as: { zh: "更新这些表", en: "The same sheets are renewed" },
      act: async () => {
        await check();
        return noticesOf(assistant);
      },
      gives: [],
    },
    { as: { zh: "撤销本次写入", en: "The write is taken back" }, act: () => assistant.undoWrite() },
  ];
  for (const step of steps) {
    const outcome = await runStep(step);
    onOutcome(outcome);
    if (outcome.verdict !== "as-expected") return;
  }
}

async function writeLedgers(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getItem(SCRATCH);
    first.getRange().clear();
    fill(first, STUDY);
    fill(worksheets.add(SECOND), ATTENDANCE);
    await context.sync();
  });
}

/** What of the sheets' looks Excel refused, by the texts' keys. */
async function noticesOf(assistant: Assistant): Promise<unknown> {
  // A union of all messages is more than the compiler multiplies out.
  const { notices }: { readonly notices: readonly { readonly key: string; readonly params?: unknown }[] } =
    await assistant.write(KINDS);
  return notices.map(({ key, params }) => [key, params]);
}
