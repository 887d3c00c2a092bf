import fc from "fast-check";
import { foldHeader, type CellValue } from "../../../src/grid";
import { LEDGERS, type FieldDefinition, type LedgerKind } from "../../../src/ledgers";
import { cellOf } from "./cells";
import { frame, noise } from "./frame";
import { readLine, recordLine, type LaidTable } from "./laid-table";
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
      noise,
    })
    .chain(({ ids, title, numbered, spare, noise: around }) => {
      const fields = ids.flatMap((id) => LEDGERS[kind].fields.filter((field) => field.id === id));
      const names = fc.tuple(...fields.map((field) => headerName(ownNames(kind, field))));
      const rows = fc.array(fc.tuple(...fields.map(cellOf)), { minLength: 2, maxLength: 9 });
      return fc.tuple(names, rows).map(([header, cells]): LaidTable => {
        const first = numbered ? ["序号"] : [];
        const number = (index: number): CellValue[] => (numbered ? [index + 1] : []);
        return {
          sheet: frame(
            {
              title: `某局2024年度${title}`,
              header: [[...first, ...header]],
              blocks: cells.map((row, index) => [[...number(index), ...row.map(([value]) => value)]]),
              sums: fields.slice(1 - first.length).map(({ type }) => (type === "number" ? 99 : "")),
              spare: numbered
                ? Array.from({ length: spare }, (_, index) => number(cells.length + index))
                : [],
            },
            around,
          ),
          kind,
          layout: "list",
          facts: cells.map((row) =>
            recordLine(
              ids,
              row.map(([, meaning]) => meaning),
            ),
          ),
          read: ({ records }) => records.map((record) => readLine(ids, record)),
        };
      });
    });
}

/** The names of a field that no other field of its kind goes by; those leave the choice to the contents. */
function ownNames(kind: LedgerKind, field: FieldDefinition): readonly string[] {
  const others = new Set(
    LEDGERS[kind].fields
      .filter(({ id }) => id !== field.id)
      .flatMap(({ synonyms }) => synonyms.map(foldHeader)),
  );
  return field.synonyms.filter((synonym) => !others.has(foldHeader(synonym)));
}
