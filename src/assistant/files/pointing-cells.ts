import { sheetsInFormula } from "./sheets-in-formula";
import type { PointingCell } from "./workbook-file";

/** A formula on a sheet, with what it showed. */
export interface FormulaCell extends Omit<PointingCell, "to"> {
  readonly formula: string;
}

/** What else a formula may point to by a name. */
interface Named {
  /** Names of the whole workbook, which may be lost on the way. */
  readonly names: readonly string[];
  /** The sheet that a table lies on, by the table's name. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Finds the formulas that point out of their sheet. */
export function pointingCells(
  cells: readonly FormulaCell[],
  sheet: string,
  { names, tables }: Named,
): readonly PointingCell[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return cells.flatMap(({ formula, ...cell }): PointingCell[] => {
    const plain = formula.replace(/"[^"]*"/g, "");
    const ofTables = [...plain.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(
      ([, name = ""]) => tables.get(name.toLowerCase()) ?? "",
    );
    const words = wanted.size === 0 ? [] : (plain.match(/[\p{L}_\\][\p{L}\p{N}_.\\]*/gu) ?? []);
    const ofNames = words.some((word) => wanted.has(word.toLowerCase())) ? [""] : [];
    const to = new Set([...sheetsInFormula(plain), ...ofTables, ...ofNames]);
    to.delete(sheet);
    return to.size === 0 ? [] : [{ ...cell, to: [...to] }];
  });
}
