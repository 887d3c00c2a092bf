import { areaText, quoteSheetName, type Area, type CellArea } from "../grid";
import type { Field, LedgerRecord } from "../ledgers";
import type { TableDraft } from "./layout";

/**
 * A draft read from a sheet that was rearranged for its layout, with every cell where it lies on the real sheet.
 *
 * @param areaOf where an area of the rearranged sheet lies on the real one
 */
export function movedBack(draft: TableDraft, area: Area, areaOf: (moved: Area) => Area): TableDraft {
  const back = ({ sheet, ...where }: CellArea): CellArea => ({ sheet, ...areaOf(where) });
  const field = (one: Field): Field => ({ ...one, cell: areaOf(one.cell) });
  const record = ({ area: where, fields }: LedgerRecord): LedgerRecord => ({
    area: areaOf(where),
    fields: Object.fromEntries(Object.entries(fields).map(([id, one]) => [id, field(one)])),
  });
  const { ledger } = draft;
  return {
    ledger: {
      ...ledger,
      id: `${quoteSheetName(ledger.sheet)}!${areaText(area)}`,
      area,
      people: ledger.people.map((person) => ({ ...person, cell: areaOf(person.cell) })),
      records: ledger.records.map(record),
      entries: ledger.entries.map((entry) => {
        const { row, column } = areaOf({ row: entry.row, column: entry.column, rows: 1, columns: 1 });
        return { ...entry, row, column };
      }),
    },
    questions: draft.questions.map((question) => ({ ...question, cells: question.cells.map(back) })),
    findings: draft.findings.map(({ cells, ...finding }) => ({
      ...finding,
      cell: back(finding.cell),
      ...(cells ? { cells: cells.map(back) } : {}),
    })),
  };
}
