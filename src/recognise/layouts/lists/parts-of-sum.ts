import { isBlank, readNumber, type SheetCells, toHundredths } from "../../../grid";
import { LEDGERS, type Finding, type Ledger, type LedgerRecord } from "../../../ledgers";
import type { HeaderColumn } from "../../find/header";
import { findingOf } from "../../problems";

/** Numbers of a row are no part of what it adds up to. */
const NUMBERED = /序号|编号|工号|电话|年|月|日/;
/** Nor is what somebody should reach, and how far he is from it: 应完成学时, 差额学时. */
const AIM =
  /应(?:完成|达到?|修|学)|目标|任务|规定(?!动作)|要求|标准|差额|差距|相差|欠|缺|超额|超出|剩余|[尚还]需|比例|率/;

/** A column that says of itself that it is a sum, and columns that say of themselves that they are its parts. */
const SUM = /合计|总计|小计|累计|总学时|总课时|总学分/;
const PART = /学时|课时|学分|时长|小时/;

/**
 * A table that gives a person's hours by kind and their sum: 集中, 自学, 网络, 合计. Where one of the kinds can't be (−8), nobody knows what the
 * sum should be, whatever is written: it is left out, with a finding at the part. A sum that its parts don't add up to counts as it is
 * written, with a finding.
 *
 * @param columns those of the table's header
 */
export function checkedSums(
  ledger: Ledger,
  columns: readonly HeaderColumn[],
  cells: SheetCells,
): { readonly records: readonly LedgerRecord[]; readonly findings: readonly Finding[] } {
  const { records } = ledger;
  const sum = LEDGERS[ledger.kind].fields.find(({ type }) => type === "hours")?.id;
  if (sum === undefined) return { records, findings: [] };
  const parts = partsOf(ledger, columns, sum, cells);
  const findings: Finding[] = [];
  if (parts.length === 0) return { records, findings };
  const kept = records.map((record): LedgerRecord => {
    const found = record.fields[sum];
    if (found === undefined) return record;
    const written = parts.filter((column) => numberAt(cells, record, column) !== null);
    const wrong = written.filter((column) => (numberAt(cells, record, column) ?? 0) < 0);
    if (wrong.length === 0) {
      const added = sumOf(written, record, cells);
      const agrees = typeof found.value !== "number" || Math.abs(found.value - added) < 0.05;
      if (agrees || written.length === 0) return record;
      const cell = { sheet: ledger.sheet, ...found.cell };
      const params = { sum: toHundredths(added) };
      findings.push(findingOf({ id: "total-kept", params }, cell, found.raw, ledger.kind));
      return record;
    }
    for (const column of wrong) {
      const { row } = record.area;
      const why = { key: "recognise.why-negative" } as const;
      const cell = { sheet: ledger.sheet, ...cells.area(row, column) };
      findings.push(
        findingOf({ id: "impossible-figure", params: { why } }, cell, cells.value(row, column), ledger.kind),
      );
    }
    const { raw, cell } = found;
    return { ...record, fields: { ...record.fields, [sum]: { value: null, raw, cell } } };
  });
  return { records: kept, findings };
}

/**
 * The columns beside a sum that nothing else is known of and that add up to it in at least half of the rows, or that are called its parts:
 * 集中学习学时, 自学学时 beside 合计.
 */
function partsOf(
  { records, columns: matches }: Ledger,
  columns: readonly HeaderColumn[],
  sum: string,
  cells: SheetCells,
): readonly number[] {
  const unknown = new Set(matches.filter(({ field }) => field === null).map(({ column }) => column));
  const parts = columns
    .filter(
      ({ column, path }) => unknown.has(column) && !NUMBERED.test(path.join("")) && !AIM.test(path.join("")),
    )
    .map(({ column }) => column)
    .filter((column) => records.every((record) => isNumberOrBlank(cells, record, column)));
  if (parts.length < 2) return [];
  const fits = records.filter((record) => {
    const written = record.fields[sum]?.value;
    return typeof written === "number" && Math.abs(written - sumOf(parts, record, cells)) < 0.05;
  });
  const nameOf = (column: number) => columns.find((one) => one.column === column)?.path.join("") ?? "";
  const total = matches.find(({ field }) => field === sum)?.column ?? -1;
  const called = SUM.test(nameOf(total)) && parts.every((column) => PART.test(nameOf(column)));
  return called || fits.length * 2 >= records.length ? parts : [];
}

function sumOf(parts: readonly number[], record: LedgerRecord, cells: SheetCells): number {
  return parts.reduce((total, column) => total + (numberAt(cells, record, column) ?? 0), 0);
}

function numberAt(cells: SheetCells, { area: { row } }: LedgerRecord, column: number): number | null {
  return readNumber(cells.value(row, column));
}

function isNumberOrBlank(cells: SheetCells, record: LedgerRecord, column: number): boolean {
  return isBlank(cells.value(record.area.row, column)) || numberAt(cells, record, column) !== null;
}
