import type { CellValue } from "../../../src/grid";
import { LEDGERS, type FieldDefinition, type LedgerKind } from "../../../src/ledgers";
import { LIST_KINDS } from "../../recognise/generators/list-kinds";

/** A sheet before something is planted in it: rows of cells, and which of its columns hold colleagues. */
export interface LedgerSheet {
  readonly kind: LedgerKind;
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly header: number;
  /** Whether a cell is a label, or names colleagues or the unit's offices. */
  readonly isOfColleagues: (row: number, column: number) => boolean;
  /** Any of its cells may name somebody whose name stays there. */
  readonly confidential: boolean;
}

const ROWS = 5;

function listSheet({ kind, titles, always, sometimes }: (typeof LIST_KINDS)[number]): LedgerSheet {
  const fields = [...always, ...sometimes].flatMap((id) =>
    LEDGERS[kind].fields.filter((field) => field.id === id),
  );
  const names = fields.map(({ name }) => name.zh);
  const rows = Array.from({ length: ROWS }, (_, row) => [
    row + 1,
    ...fields.map((field) => plainCell(field, row)),
    "已归档",
    "无",
  ]);
  const header = ["序号", ...names, "相关材料", ...(names.includes("备注") ? ["备注二"] : ["备注"])];
  return {
    kind,
    name: titles[0] ?? kind,
    rows: [
      [`某局2024年度${titles[0] ?? ""}`],
      ["填报单位：某局", "", "填报时间：2024年12月20日"],
      header,
      ...rows,
      ["注：按月登记"],
      ["填表人：丁一白", "", "审核人：白小舟"],
    ],
    header: 2,
    isOfColleagues: (row, column) => {
      const field = fields[column - 1];
      if (row <= 2 || row > 2 + ROWS + 1) return true;
      return field !== undefined && !field.private && ["person", "people", "department"].includes(field.type);
    },
    confidential: LEDGERS[kind].confidential,
  };
}

const PEOPLE = ["丁一白", "白小舟", "林小满", "孟秋", "周南"];
const TOPICS = ["学习有关文件", "窗口服务", "道路照明", "安全检查", "读书交流"];

function plainCell({ id, type, vocabulary, private: hidden }: FieldDefinition, row: number): CellValue {
  if (hidden) return `甲某${String(row)}`;
  switch (type) {
    case "date":
      return `2024-0${String(row + 2)}-1${String(row)}`;
    case "number":
      return 10 + row;
    case "percent":
      return `${String(90 + row)}%`;
    case "hours":
      return 2 + row;
    case "person":
      return PEOPLE[row % PEOPLE.length] ?? "";
    case "people":
      return PEOPLE.slice(0, 2 + (row % 3)).join("、");
    case "department":
      return row % 2 === 0 ? "办公室" : "业务科";
    case "choice":
      return Object.values(vocabulary ?? {})[row % Object.keys(vocabulary ?? {}).length]?.[0] ?? "";
    case "text":
      return id === "document-number"
        ? `某发〔2024〕${String(row + 1)}号`
        : (TOPICS[row % TOPICS.length] ?? "");
  }
}

function monthGrid(): LedgerSheet {
  const days = Array.from({ length: 29 }, (_, at) => at + 1);
  return {
    kind: "attendance",
    name: "2月考勤",
    rows: [
      ["某局2024年2月考勤表"],
      ["部门：办公室"],
      ["序号", "姓名", ...days, "备注"],
      ...PEOPLE.map((name, at) => [
        at + 1,
        name,
        ...days.map((day) => (day % 7 === 3 && at === 1 ? "△" : "√")),
        "",
      ]),
      ["图例：√出勤 △事假"],
      ["考勤员：丁一白", "", "负责人：白小舟"],
    ],
    header: 2,
    isOfColleagues: () => true,
    confidential: false,
  };
}

function card(): LedgerSheet {
  return {
    kind: "petition",
    name: "来访登记卡",
    rows: [
      ["群众来访登记表"],
      ["来访时间", "2024-03-05", "来访人", "甲某某"],
      ["联系电话", "无", "住址", "城东"],
      ["反映事项", "道路照明", "承办人", "丁一白"],
      ["处理意见", "转办", "办结日期", "2024-03-20"],
      ["备注", "无"],
    ],
    header: 0,
    isOfColleagues: (row, column) => row === 0 || column % 2 === 0 || (row === 3 && column === 3),
    confidential: true,
  };
}

/** Every kind of ledger as an office keeps it, with all its columns, remarks, a column that nobody reads, signatures and a legend. */
export const LEDGER_SHEETS: readonly LedgerSheet[] = [...LIST_KINDS.map(listSheet), monthGrid(), card()];
