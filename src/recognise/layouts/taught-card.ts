import { cellsOf, isBlank } from "../../grid";
import { LEDGERS, type ColumnMatch, type Field, type Finding, type LedgerPerson } from "../../ledgers";
import { draftLedger } from "../draft";
import { readTitle } from "../find/title";
import type { ReadContext, Region, TableDraft } from "../layout";
import { findingOf } from "../problems";
import { taughtTitle } from "../taught/taught-period";
import { readField } from "../values/field-values";
import { foldName } from "../columns/names";

/** One record whose values stand where the clerk said. */
export function readTaughtCard(region: Region, context: ReadContext): TableDraft | null {
  const { taught } = context;
  if (!taught || taught.kind === null || taught.cells.size === 0) return null;
  const { sheet, area } = region;
  const cells = cellsOf(sheet);
  const definition = LEDGERS[taught.kind];
  const title = taughtTitle(readTitle(cells, area, area.row + 1, context.year), taught);
  const fields: Record<string, Field> = {};
  const findings: Finding[] = [];
  const columns: ColumnMatch[] = [];
  for (const [id, at] of taught.cells) {
    const field = definition.fields.find((one) => one.id === id);
    if (!field) continue;
    const cell = cells.area(at.row, at.column);
    const raw = cells.value(at.row, at.column);
    columns.push({ column: at.column, path: [], field: id, reason: "answered" });
    if (isBlank(raw)) continue;
    const reading = readField(raw, field, { year: title.year, dateSystem: sheet.dateSystem });
    findings.push(
      ...reading.problems.map((problem) =>
        findingOf(problem, { sheet: sheet.name, ...cell }, raw, definition.kind),
      ),
    );
    if (reading.value !== undefined) fields[id] = { value: reading.value, raw, cell };
  }
  const filled = Object.keys(fields).length > 0;
  const person = fields["person"] ?? fields["name"];
  const people: LedgerPerson[] =
    definition.ofPeople && person
      ? [{ ...foldName(person.raw), department: null, staffNumber: null, cell: person.cell }]
      : [];
  return {
    ledger: draftLedger({
      kind: taught.kind,
      layout: "card",
      sheet: sheet.name,
      title: title.title,
      area,
      fingerprint: [...taught.cells.keys()].join("|"),
      columns,
      period: title.period,
      records: filled ? [{ area, fields }] : [],
      people: people.map(({ name, note, department, staffNumber, cell }) => ({
        name,
        note,
        department,
        staffNumber,
        cell,
      })),
      blankForm: !filled,
    }),
    questions: [],
    findings,
  };
}
