import { LEDGERS, type ColumnMatch, type LedgerDefinition, type LedgerKind } from "../../ledgers";
import { guessKinds, titleStrength, type KindGuess } from "../columns/kinds";
import { matchColumns, type ColumnMatches, type ColumnsToMatch } from "../columns/match-columns";
import type { TaughtTable } from "./taught";

/**
 * The columns of a table with what was taught of them first; the others go by their names as usual. What stands in a column gives it a
 * field only where the ledger can't be without.
 */
export function taughtColumns(
  toMatch: ColumnsToMatch,
  definition: LedgerDefinition,
  taught: TaughtTable,
): ColumnMatches {
  const { columns } = toMatch;
  const said = new Set(taught.columns.values());
  const open = columns.filter(({ column }) => !taught.columns.has(column));
  const rest = { ...definition, fields: definition.fields.filter(({ id }) => !said.has(id)) };
  const sample = open.map((column) => toMatch.sample[columns.indexOf(column)] ?? []);
  const guessed = matchColumns({ ...toMatch, columns: open, sample }, rest);
  const byColumn = new Map(guessed.columns.map((match) => [match.column, match]));
  const needed = (id: string | null): boolean => id !== null && definition.must.includes(id);
  return {
    columns: columns.map(({ column, path }): ColumnMatch => {
      const field = taught.columns.get(column);
      if (field !== undefined)
        return { column, path, field: field === "" ? null : field, reason: "answered" };
      const match = byColumn.get(column);
      if (!match || (taught.columns.size > 0 && match.reason === "contents" && !needed(match.field)))
        return { column, path, field: null, reason: "none" };
      return match;
    }),
    doubts: taught.columns.size > 0 ? [] : guessed.doubts,
    strength: guessed.strength + said.size,
  };
}

/** The kind that was taught with its columns; else the kinds that a table may be, its columns as they were taught. */
export function taughtKinds(
  title: string,
  sheetName: string,
  toMatch: ColumnsToMatch,
  taught: TaughtTable,
): readonly KindGuess[] {
  const guessOf = (definition: LedgerDefinition): KindGuess => ({
    definition,
    matches: taughtColumns(toMatch, definition, taught),
    confidence: 1,
  });
  if (taught.kind !== null) return [guessOf(LEDGERS[taught.kind])];
  const [usual] = guessKinds(title, sheetName, toMatch);
  const kind = kindOfFields(`${title} ${sheetName}`, taught) ?? usual?.definition.kind;
  return kind === undefined ? [] : [guessOf(LEDGERS[kind])];
}

/** The kind of ledger that has all fields that were taught: the one that the title names, or the only one. */
export function kindOfFields(names: string, taught: TaughtTable): LedgerKind | null {
  const ids = [...taught.columns.values(), ...taught.cells.keys()].filter((id) => id !== "");
  if (ids.length === 0) return null;
  const able = Object.values(LEDGERS)
    .filter(({ fields }) => ids.every((id) => fields.some((field) => field.id === id)))
    .map((definition) => ({ definition, strength: titleStrength(names, definition) }))
    .sort((a, b) => b.strength - a.strength);
  const [best] = able;
  return best && (best.strength > 0 || able.length === 1) ? best.definition.kind : null;
}
