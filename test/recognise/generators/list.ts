import fc from "fast-check";
import { foldHeader, type Area, type CellValue } from "../../../src/grid";
import { COLLECTIVE_STUDY_FORMS, LEDGERS, type FieldDefinition, type LedgerKind } from "../../../src/ledgers";
import { cellOf } from "./cells";
import { frame, noise } from "./frame";
import { readLine, recordLine, type LaidTable, type Written } from "./laid-table";
import { LIST_KINDS, type ListKind } from "./list-kinds";
import { headerName } from "./words";

/** A row an event, a column a field, in any order; every kind of ledger as often as the others. */
export const list: fc.Arbitrary<LaidTable> = fc.constantFrom(...LIST_KINDS).chain(listOf);

function listOf({ kind, titles, always, sometimes }: ListKind): fc.Arbitrary<LaidTable> {
  return fc
    .record({
      ids: fc
        .subarray([...sometimes])
        .chain((some) =>
          fc.shuffledSubarray([...always, ...some], { minLength: always.length + some.length }),
        ),
      title: fc.constantFrom(...titles),
      numbered: fc.boolean(),
      spare: fc.nat(3),
      shared: fc.option(fc.nat(20), { freq: 1 }),
      group: fc.option(fc.record({ at: fc.nat(20), title: fc.constantFrom("基本情况", "具体情况") }), {
        freq: 1,
      }),
      noise,
    })
    .chain(({ ids, title, numbered, spare, shared, group, noise: around }) => {
      const fields = ids.flatMap((id) => LEDGERS[kind].fields.filter((field) => field.id === id));
      const names = fc.tuple(...fields.map((field) => headerName(ownNames(kind, fields, field))));
      const rows = fc.array(fc.tuple(...fields.map(cellOf)), { minLength: 2, maxLength: 9 });
      return fc.tuple(names, rows).map(([plain, cells]): LaidTable => {
        const first = numbered ? ["序号"] : [];
        const number = (index: number): CellValue[] => (numbered ? [index + 1] : []);
        const column = shared === null ? null : shared % fields.length;
        const events = column === null ? cells : inPairs(cells, column);
        const lines = events.map((row, index) => [...number(index), ...row.map(([value]) => value)]);
        const header = [...first, ...plain];
        const grouped =
          group === null
            ? null
            : grouping(header, first.length + (group.at % (fields.length - 1)), group.title);
        return {
          sheet: frame(
            {
              title: `某局2024年度${title}`,
              header: grouped?.header ?? [header],
              headerMerges: grouped?.merges ?? [],
              blocks:
                column === null ? lines.map((line) => [line]) : blocksOfTwo(lines, first.length + column),
              merged: column === null ? [] : [first.length + column],
              sums: fields.slice(1 - first.length).map(({ type }) => (type === "number" ? 99 : "")),
              spare: numbered
                ? Array.from({ length: spare }, (_, index) => number(cells.length + index))
                : [],
            },
            around,
          ),
          kind,
          layout: "list",
          facts: events.map((row) =>
            recordLine(
              ids,
              row.map(([, meaning], at) =>
                kind === "study" && ids[at] === "form" ? formUnder(title, meaning) : meaning,
              ),
            ),
          ),
          read: ({ records }) => records.map((record) => readLine(ids, record)),
        };
      });
    });
}

/** The register of political study says of each session held together that it was one, beside the form in the column. */
function formUnder(title: string, form: unknown): unknown {
  const isHeld = typeof form === "string" && form !== "political" && COLLECTIVE_STUDY_FORMS.includes(form);
  return isHeld && title.startsWith("政治学习") ? `${form}、political` : form;
}

/** Every second event has in one column what the one above it has. */
function inPairs(events: readonly (readonly Written[])[], column: number): readonly (readonly Written[])[] {
  return events.map((row, index) =>
    row.map((cell, at) => (at === column && index % 2 === 1 ? (events[index - 1]?.[at] ?? cell) : cell)),
  );
}

/** Lines two by two, the column that they share filled in the first. */
function blocksOfTwo(lines: readonly (readonly CellValue[])[], column: number): CellValue[][][] {
  const blocks: CellValue[][][] = [];
  lines.forEach((line, index) => {
    if (index % 2 === 0) blocks.push([[...line]]);
    else blocks.at(-1)?.push(line.map((value, at) => (at === column ? "" : value)));
  });
  return blocks;
}

/** A header of two rows: a name over two columns, all others merged downwards. */
function grouping(
  header: readonly CellValue[],
  at: number,
  title: string,
): { readonly header: CellValue[][]; readonly merges: Area[] } {
  const under = (column: number): boolean => column === at || column === at + 1;
  return {
    header: [
      header.map((name, column) => (column === at ? title : under(column) ? "" : name)),
      header.map((name, column) => (under(column) ? name : "")),
    ],
    merges: header.flatMap((_, column): Area[] =>
      column === at
        ? [{ row: 0, column, rows: 1, columns: 2 }]
        : under(column)
          ? []
          : [{ row: 0, column, rows: 2, columns: 1 }],
    ),
  };
}

/**
 * The names of a field that leave no choice: none that another column of the table may bear, nor one that stands for a field of its kind
 * whose cells look the same. Where they look different, what stands in the column has to decide.
 */
function ownNames(
  kind: LedgerKind,
  columns: readonly FieldDefinition[],
  field: FieldDefinition,
): readonly string[] {
  const rivals = LEDGERS[kind].fields.filter(
    (other) => other.id !== field.id && (typeFamily(other) === typeFamily(field) || columns.includes(other)),
  );
  const taken = new Set(rivals.flatMap(({ synonyms }) => synonyms.map(foldHeader)));
  return field.synonyms.filter((synonym) => !taken.has(foldHeader(synonym)));
}

/** Fields whose cells look the same: a date is a date, but any text may be a department. */
function typeFamily({ type }: FieldDefinition): string {
  return type === "department" || type === "person" || type === "people" ? "text" : type;
}
