import { compactText, foldText, serialToDay, type SheetCells } from "../../../../grid";
import type { Finding, LedgerPerson } from "../../../../ledgers";
import { cellOn, findingOf } from "../../../problems";
import { sameNames } from "../same-names";
import type { GridBlock } from "./grid-block";
import { areMarkedInTurn } from "./moved-people";

/** One person per name, department and number over all blocks: the second block goes on where the first ends. */
export function collectPeople(blocks: readonly GridBlock[]): {
  list: LedgerPerson[];
  indexes: number[][];
  repeated: { block: number; row: number; name: string }[];
} {
  const list: LedgerPerson[] = [];
  const repeated: { block: number; row: number; name: string }[] = [];
  const known = new Map<string, number>();
  const indexes = blocks.map((block, number) => {
    const here = new Set<string>();
    return block.people.map(({ person, department, staffNumber, row }) => {
      const key = `${person.name}\n${department ?? ""}\n${staffNumber ?? ""}`;
      const before = known.get(key);
      if (before !== undefined && !here.has(key)) {
        here.add(key);
        return before;
      }
      if (before !== undefined) repeated.push({ block: number, row, name: person.name });
      here.add(key);
      known.set(key, list.length);
      list.push({
        name: person.name,
        department,
        staffNumber,
        note: person.note,
        cell: { row, column: block.nameColumn, rows: 1, columns: 1 },
      });
      return list.length - 1;
    });
  });
  return { list, indexes, repeated };
}

/**
 * Names in two departments of one block, each with marks only where the other has none: somebody who moved, or two people. The lower row
 * of each.
 */
function movedPeople(
  cells: SheetCells,
  { people, columns }: GridBlock,
): readonly { readonly row: number; readonly name: string }[] {
  const before = new Map<string, GridBlock["people"][number]>();
  const at = columns.map(({ column }) => column);
  const days = { first: Math.min(...at), end: Math.max(...at) + 1 };
  return people.flatMap((one) => {
    const { name } = one.person;
    const first = before.get(name);
    before.set(name, first ?? one);
    if (!first || first.department === one.department || first.staffNumber !== one.staffNumber) return [];
    return areMarkedInTurn(cells, first, one, days) ? [{ row: one.row, name }] : [];
  });
}

export function peopleFindings(
  cells: SheetCells,
  blocks: readonly GridBlock[],
  people: ReturnType<typeof collectPeople>,
): Finding[] {
  const sheet = cells.sheet.name;
  const moved = blocks.flatMap((one, block) =>
    movedPeople(cells, one).map((person) => ({ block, ...person })),
  );
  const findings = sameNames(
    [...people.repeated, ...moved].map(({ block, row, name }) => ({
      name,
      cell: cellOn(sheet, row, blocks[block]?.nameColumn ?? 0),
    })),
  );
  for (const { cell, name } of people.list) {
    const raw = String(cells.raw(cell.row, cell.column));
    const plain = foldText(raw);
    if (plain !== name && compactText(plain) === name && plain.includes(" ")) {
      findings.push(
        findingOf({ id: "attendance.name-folded", params: { name } }, { sheet, ...cell }, raw, "attendance"),
      );
    }
  }
  for (const block of blocks) {
    for (const row of block.namelessRows) {
      const name = foldText(cells.raw(row, block.nameColumn));
      const problem = name === "" ? "marks-without-name" : "unknown-name";
      findings.push(
        findingOf({ id: `attendance.${problem}` }, cellOn(sheet, row, block.nameColumn), name, "attendance"),
      );
    }
  }
  return findings;
}

export function dayFindings(cells: SheetCells, blocks: readonly GridBlock[]): Finding[] {
  const sheet = cells.sheet.name;
  return blocks.flatMap((block) => {
    const found = block.resolved.problems.map(({ kind, slot, assumed }) => {
      const column = block.slots[slot]?.column ?? 0;
      const value = shownDate(cells, block.dayRow, column);
      return findingOf(
        { id: `attendance.${kind}`, params: { day: assumed } },
        cellOn(sheet, block.dayRow, column),
        value,
        "attendance",
      );
    });
    return [...found, ...marksOutsideDays(cells, block)];
  });
}

/** A header's date as Excel shows it: 45026 is 2023-04-10. */
function shownDate(cells: SheetCells, row: number, column: number): string {
  const value = cells.value(row, column);
  const day = typeof value === "number" && value > 31 ? serialToDay(value, cells.sheet.dateSystem) : null;
  return day ?? String(value);
}

/** Marks under a date that the month has not. */
function marksOutsideDays(cells: SheetCells, block: GridBlock): Finding[] {
  if (block.resolved.days.every((day) => day === null)) return [];
  return block.slots.flatMap(({ column, width }, slot) => {
    if (block.resolved.days[slot] !== null) return [];
    for (const row of block.personRowSet) {
      for (let at = column; at < column + width; at++) {
        const value = cells.raw(row, at);
        if (value === "" || compactText(value) === "") continue;
        return [
          findingOf(
            {
              id: "attendance.invalid-date",
              params: {
                day: shownDate(cells, block.dayRow, column),
              },
            },
            cellOn(cells.sheet.name, row, at),
            String(value),
            "attendance",
          ),
        ];
      }
    }
    return [];
  });
}
