import type { DocumentInput } from "../../../../src/documents";
import type { Ledger, LedgerKind } from "../../../../src/ledgers";
import { area, clauseResult, clauseWording, sampleInput, sampleReport } from "../../sample-input";
import { ledger } from "../../text-ledger";

/** A ledger whose records stand in rows of their own, from the second row on; 「2024-03-05」 is a day, digits a number. */
export function rowsOf(
  kind: LedgerKind,
  sheet: string,
  ...records: readonly Readonly<Record<string, string>>[]
): Ledger {
  const made = ledger(kind, ...records);
  return {
    ...made,
    sheet,
    area: { row: 0, column: 0, rows: records.length + 1, columns: 6 },
    records: made.records.map((record, index) => ({
      area: { row: index + 1, column: 0, rows: 1, columns: 6 },
      fields: Object.fromEntries(
        Object.entries(record.fields).map(([name, field]) => {
          const text = String(field.raw);
          const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
          const value = day
            ? { from: text, to: text, precision: "day" as const }
            : /^\d+$/.test(text)
              ? Number(text)
              : text;
          return [name, { ...field, value }];
        }),
      ),
    })),
  };
}

const STUDY = rowsOf(
  "study",
  "学习台账",
  { date: "2024-03-08", topic: "学习宪法", expected: "20", present: "18", evidence: "签到表、照片3张" },
  { date: "2024-04-12", topic: "学习保密法", expected: "20", present: "19" },
);
const MEETINGS = rowsOf(
  "meeting",
  "会议记录",
  { date: "2024-01-15", name: "第1次局务会", topic: "研究创建要点", "document-number": "纪要〔2024〕1号" },
  { date: "2024-01-15", name: "第1次局务会", topic: "研究经费", "document-number": "纪要〔2024〕1号" },
);
const PETITIONS = rowsOf("petition", "信访登记", { received: "2024-02-01", topic: "柏某反映噪声" });

const words = (text: string) => ({ zh: text, en: text });

/** Four clauses of two dimensions: study twice, meetings, petitions; and one without a record. */
export const evidenceInput: DocumentInput = {
  ...sampleInput,
  figures: { ...sampleInput.figures, total: () => null },
  ledgers: [STUDY, MEETINGS, PETITIONS],
  clauses: [
    clauseWording("study-sessions-monthly", {
      title: words("每月集中学习"),
      evidence: words("学习记录、签到表、照片"),
      value: 2,
      unit: "session",
      per: "month",
    }),
    clauseWording("study-sessions-yearly", {
      title: words("全年集中学习"),
      evidence: words("学习记录"),
      value: 2,
      unit: "session",
      per: "year",
    }),
    clauseWording("creation-meetings-yearly", {
      title: words("班子研究创建工作"),
      evidence: words("会议纪要"),
      value: 1,
      unit: "session",
      per: "year",
    }),
    clauseWording("petitions-answered", { title: words("来信来访件件有回音"), evidence: words("信访台账") }),
    clauseWording("disclosure-yearly", { title: words("全年政务公开"), evidence: words("公开栏照片") }),
  ],
  report: {
    ...sampleReport,
    dimensions: [
      { ...sampleReport.dimensions[0]!, clauses: ["study-sessions-monthly", "study-sessions-yearly"] },
      {
        ...sampleReport.dimensions[1]!,
        clauses: ["creation-meetings-yearly", "petitions-answered", "disclosure-yearly"],
      },
    ],
    results: [
      clauseResult("study-sessions-monthly", {
        verdict: "unmet",
        actual: 0,
        unit: "month",
        evidence: [area("学习台账", 1, 0, 2, 6)],
      }),
      clauseResult("study-sessions-yearly", {
        actual: 2,
        target: 2,
        evidence: [area("学习台账", 1, 0, 2, 6)],
      }),
      clauseResult("creation-meetings-yearly", {
        actual: 1,
        target: 1,
        evidence: [area("会议记录", 1, 0, 2, 6)],
      }),
      clauseResult("petitions-answered", {
        actual: 100,
        unit: "percent",
        evidence: [area("信访登记", 1, 0, 1, 6)],
      }),
      clauseResult("disclosure-yearly", { verdict: "insufficient-data" }),
    ],
  },
};
