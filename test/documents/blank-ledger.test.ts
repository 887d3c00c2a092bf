import { blankLedger, type BlankLedger } from "../../src/documents";
import { LEDGERS, type LedgerKind } from "../../src/ledgers";
import { EMPTY_MEMORY, recognise } from "../../src/recognise";
import { sheetOf } from "../support/sheet-of";

const KINDS = Object.keys(LEDGERS) as readonly LedgerKind[];
const DAY = "2024-03-15";

/** The sheet as it is once it was made, with rows that the clerk filled in as the example is. */
function filled({ name, title, remark, columns }: BlankLedger, rows: number) {
  const example = columns.map((column) => column.example);
  const header = columns.map((column) => column.header);
  const own = Array.from({ length: rows }, (_, at) => [at + 1, ...example.slice(1)]);
  return sheetOf([[title], [remark], header, example, ...own], { name });
}

const read = (ledger: BlankLedger, rows: number) =>
  recognise([filled(ledger, rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() }).ledgers;

/** What is counted of ledgers: records, of attendance the people. */
const counted = (ledgers: ReturnType<typeof read>) =>
  ledgers.reduce(
    (sum, { records, entries }) => sum + records.length + new Set(entries.map(({ person }) => person)).size,
    0,
  );

describe("a blank ledger", () => {
  test.each(KINDS)("of %s counts nothing as it is, and a row that is filled in once", (kind) => {
    const ledger = blankLedger(kind, [], DAY);
    expect(counted(read(ledger, 0))).toBe(0);
    const ledgers = read(ledger, 1);
    expect([ledgers.map((one) => one.kind), counted(ledgers)]).toEqual([[kind], 1]);
  });

  test("of places and people is read where nothing but these two is filled in", () => {
    const ledger = blankLedger("hygiene-area", [], DAY);
    const filledIn = { 序号: "示例", 责任区域: "一楼大厅", 责任人: "李四" } as Readonly<
      Record<string, string>
    >;
    const columns = ledger.columns.map((column) => ({ ...column, example: filledIn[column.header] ?? "" }));
    expect(counted(read({ ...ledger, columns }, 1))).toBe(1);
  });

  test("has what clauses ask of it, and no column for names that never leave their sheet", () => {
    const headers = blankLedger("petition", ["state", "replied", "phone"], DAY).columns.map(
      ({ header }) => header,
    );
    expect(headers).toEqual(expect.arrayContaining(["收到日期", "反映事项", "答复日期", "办理状态"]));
    expect(headers).not.toContain("联系电话");
    expect(headers).not.toContain("信访人");
  });
});
