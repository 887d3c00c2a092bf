import fc from "fast-check";
import type { CellValue, Sheet } from "../../../src/grid";
import { LEDGERS, type LedgerKind } from "../../../src/ledgers";
import type { FieldDefinition } from "../../../src/ledgers";
import { sheetOf } from "../read-sheets";
import { DEPARTMENTS, name, phrase } from "./words";

/** A list of known columns with as many and more of the unit's own among them, in any order, under a long title, a short one or none. */
export interface OwnColumns {
  readonly sheet: Sheet;
  readonly kind: LedgerKind;
  readonly headerRow: number;
  /** Rows that hold data; 0 for a form that only has its numbers. */
  readonly records: number;
}

const KINDS: readonly LedgerKind[] = [
  "study",
  "meeting",
  "disclosure",
  "petition",
  "proposal",
  "hygiene",
  "activity",
  "volunteer",
  "integrity",
  "article",
  "document",
  "task",
  "rectification",
  "roster",
  "training",
  "rule",
  "violation",
  "publicity",
  "study-plan",
  "satisfaction",
  "pairing",
];

/** Names that no kind of ledger knows. */
const OWN = [
  "茶歇安排",
  "音响保障",
  "归口单元",
  "套餐档次",
  "流程节点",
  "外部编码",
  "备案批次",
  "保管柜号",
  "扫描页数",
  "桌签制作",
  "领取窗口",
  "数据口径",
  "渠道码",
  "凭证号",
  "交付物",
  "优先级",
  "库位",
  "颜色标记",
  "打印份数",
  "归档盒号",
  "审阅轮次",
  "经手柜台",
];

interface Column {
  readonly name: string;
  readonly cells: readonly CellValue[];
}

const ROWS = 12;

/** A table with the columns of a unit's own, filled in or blank. */
export const ownColumns: fc.Arbitrary<OwnColumns> = fc.constantFrom(...KINDS).chain((kind) => {
  const { fields, must, titleWords } = LEDGERS[kind];
  const needed = fields.filter(({ id }) => must.includes(id));
  // A name and a day among columns that nobody knows may as well be a register of who was away.
  const others = fields.filter(
    (field) =>
      !needed.includes(field) &&
      field.id !== "remark" &&
      !field.private &&
      !(kind === "roster" && field.type === "date"),
  );
  const words = Object.entries(titleWords).flatMap(([word, weight]) => (weight >= 0.8 ? [word] : []));
  return fc
    .tuple(
      fc.subarray(others, { minLength: Math.min(3, others.length), maxLength: Math.min(6, others.length) }),
      fc.subarray(OWN, { minLength: 4, maxLength: 18 }),
    )
    .chain(([chosen, own]) =>
      fc.record({
        kind: fc.constant(kind),
        columns: fc
          .tuple(...[...needed, ...chosen].map(knownColumn), ...own.map(ownColumn))
          .chain((columns) =>
            fc.shuffledSubarray(columns, { minLength: columns.length, maxLength: columns.length }),
          ),
        title: fc.constantFrom(
          null,
          ...words.flatMap((word) => [
            `2024年${word}台账`,
            `某市某区机关事务服务中心2024年度${word}情况明细登记表（内部使用）`,
          ]),
        ),
        numbered: fc.boolean(),
        blank: fc.boolean(),
        rows: fc.integer({ min: 3, max: ROWS }),
      }),
    )
    .filter(({ columns }) => new Set(columns.map(({ name: own }) => own)).size === columns.length)
    .map(({ columns, title, numbered, blank, rows }) => {
      const number: readonly Column[] = numbered
        ? [{ name: "序号", cells: Array.from({ length: ROWS }, (_, row) => row + 1) }]
        : [];
      const header = [...number, ...columns].map((column) => column.name);
      const body = Array.from({ length: rows }, (_, row) => [
        ...number.map(({ cells }) => cells[row] ?? ""),
        ...columns.map(({ cells }) => (blank ? "" : (cells[row] ?? ""))),
      ]);
      const above = title === null ? [] : [[title]];
      return {
        kind,
        sheet: sheetOf("Sheet1", [...above, header, ...body]),
        headerRow: above.length,
        records: blank ? 0 : rows,
      };
    });
});

function knownColumn(field: FieldDefinition): fc.Arbitrary<Column> {
  return fc.record({
    name: fc.constantFrom(...field.synonyms.slice(0, 4)),
    cells: fc.array(cellOf(field), { minLength: ROWS, maxLength: ROWS }),
  });
}

function cellOf(field: FieldDefinition): fc.Arbitrary<CellValue> {
  switch (field.type) {
    case "date":
      return fc.integer({ min: 45292, max: 45657 });
    case "number":
    case "hours":
      return fc.integer({ min: 1, max: 40 });
    case "percent":
      return fc.integer({ min: 20, max: 100 }).map((share) => `${String(share)}%`);
    case "person":
      return name;
    case "people":
      return fc.tuple(name, name).map((names) => names.join("、"));
    case "department":
      return fc.constantFrom(...DEPARTMENTS);
    case "choice":
      return fc.constantFrom(
        ...Object.values(field.vocabulary ?? {}).map((list) => list.find((word) => word.length > 1) ?? "是"),
      );
    case "text":
      return field.id === "time" ? fc.constant("9:00-11:00") : phrase;
  }
}

function ownColumn(own: string): fc.Arbitrary<Column> {
  const cell: fc.Arbitrary<fc.Arbitrary<CellValue>> = fc.constantFrom<fc.Arbitrary<CellValue>[]>(
    fc.integer({ min: 1, max: 500 }),
    fc.constantFrom("已联系", "中型", "一类", "本部", "纸质", "待归档"),
    fc.constantFrom("", "", "普通", "现场"),
    fc.integer({ min: 10, max: 99 }).map((number) => `B-${String(number)}`),
    fc.constantFrom("是", "否"),
  );
  return cell.chain((one) =>
    fc.record({ name: fc.constant(own), cells: fc.array(one, { minLength: ROWS, maxLength: ROWS }) }),
  );
}
