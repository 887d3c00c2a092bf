/**
 * Whether Excel allows a sheet's name: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end, and not
 * History, which is Excel's own.
 */
export function isSheetName(name: string): boolean {
  const isPlain = !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  return name.length > 0 && name.length <= 31 && isPlain && name.toLowerCase() !== "history";
}

export const sameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LIKE_A_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

/** Writes the name as it stands before `!` in an address, quoted where Excel quotes it. */
export function quotedSheetName(name: string): string {
  return PLAIN.test(name) && !LIKE_A_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'5月 '!A1:B2` into the sheet's name and the rest; `sheet` is null if the text names none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly local: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, local: text };
  const name = text.slice(0, bang);
  const plain = /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet: plain, local: text.slice(bang + 1) };
}
