import { quoteSheetName, type CellValue } from "../../grid";

type Formulas = readonly (readonly CellValue[])[];

/**
 * Whether a sheet's formulas and values are those of its copy. A formula that names its own sheet names the copy there.
 */
export function sameFormulas(
  one: Formulas,
  other: Formulas,
  { sheet, copy }: { readonly sheet: string; readonly copy: string },
): boolean {
  const own = [sheet, copy].flatMap((name) => [`${quoteSheetName(name)}!`, `'${name.replace(/'/g, "''")}'!`]);
  const without = (value: CellValue): CellValue =>
    typeof value === "string" && value.startsWith("=")
      ? own.reduce((text, reference) => text.replaceAll(reference, "!"), value)
      : value;
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const there = other[at] ?? [];
      return (
        row.length === there.length &&
        row.every((value, column) => {
          const copied = there[column] ?? "";
          return value === copied || without(value) === without(copied);
        })
      );
    })
  );
}
