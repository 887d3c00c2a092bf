import type { ColumnMatch } from "../../ledgers";

/**
 * Gives the key under which a column is remembered: its name's whole path, with a number if an earlier column has the
 * same. A table that is set in two halves repeats all of its names, and each pair has one key.
 */
export function columnKey(columns: readonly ColumnMatch[], column: number): string {
  const nameOf = (match: ColumnMatch): string => match.path.join("›");
  const names = columns.map(nameOf);
  const own = columns.find((match) => match.column === column);
  if (!own) return "";
  const name = nameOf(own);
  const times = (text: string): number => names.filter((other) => other === text).length;
  const sideBySide = names.every((text) => text === "" || times(text) === times(name));
  const before = columns.filter((match) => match.column < column && nameOf(match) === name).length;
  const halves = sideBySide && new Set(names).size >= 2;
  return before === 0 || halves ? name : `${name}#${String(before + 1)}`;
}
