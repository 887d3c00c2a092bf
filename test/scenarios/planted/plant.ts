import type { CellValue, Sheet } from "../../../src/grid";
import { sheetOf } from "../../support/sheet-of";
import type { LedgerSheet } from "./ledger-sheets";

/** A thing that must not leave its cell: what it is searched by, digits or a name. */
export interface Plant {
  readonly at: string;
  readonly written: CellValue;
  readonly sought: string;
}

type Numbered = (n: number) => readonly [written: string | number, sought: string];

const wide = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const phone = (n: number) => `139${String(10_000_000 + n * 37).slice(-8)}`;
const inThrees = (digits: string, gap: string) =>
  [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(gap);
const identity = (n: number) =>
  `33010219850${String(1 + (n % 9))}${String(10 + (Math.floor(n / 9) % 18))}${String(1000 + (Math.floor(n / 162) % 9000))}`;
const bank = (n: number) => `622202${String(1_000_000_000_000 + n * 7919).slice(-13)}`;
const withSought =
  (digitsOf: (n: number) => string, write: (digits: string) => string | number): Numbered =>
  (n) => [write(digitsOf(n)), digitsOf(n)];

/** A number in every form in which people write it. */
export const FORMS: Readonly<Record<string, Numbered>> = {
  phone: withSought(phone, (digits) => digits),
  "phone as a number": withSought(phone, Number),
  "phone in spaces": withSought(phone, (digits) => inThrees(digits, " ")),
  "phone in dashes": withSought(phone, (digits) => inThrees(digits, "-")),
  "phone in full width": withSought(phone, wide),
  "phone with +86": withSought(phone, (digits) => `+86 ${digits}`),
  identity: withSought(identity, (digits) => digits),
  "identity with X": (n) => [`${identity(n).slice(0, 17)}X`, identity(n).slice(0, 17)],
  "identity in groups": withSought(
    identity,
    (digits) => `${digits.slice(0, 6)} ${digits.slice(6, 14)} ${digits.slice(14)}`,
  ),
  bank: withSought(bank, (digits) => digits),
  "bank in fours": withSought(bank, (digits) => digits.replace(/(\d{4})(?=\d)/g, "$1 ")),
};

const GIVEN = "彧翀翾韡豳赟龑彣曌旻昶晔晟曦杲枢柏栩桢梓楠榛槿毓沄泓洵浠淏湜";
/** A name that nothing else bears. */
const nameOf = (n: number) =>
  `邸${GIVEN[n % GIVEN.length] ?? ""}${GIVEN[Math.floor(n / GIVEN.length) % GIVEN.length] ?? ""}`;

/** How a thing stands in its cell: instead of it, or behind what was there. */
export type Manner = "instead" | "behind";

/**
 * The sheet with something planted in every cell whose number leaves `phase` when divided by `phases`; in header cells and titles always
 * behind what stands there, so that the sheet stays the ledger that it is.
 */
export function planted(
  { name, rows, header }: LedgerSheet,
  write: (n: number) => readonly [CellValue, string],
  { first, phase, phases, manner, except }: PlantOptions,
): { readonly sheet: Sheet; readonly plants: readonly Plant[] } {
  const plants: Plant[] = [];
  let n = 0;
  const put = (at: string, before: CellValue, keep: boolean): CellValue => {
    n += 1;
    if (n % phases !== phase) return before;
    const [written, sought] = write(first + n);
    const value =
      keep || manner === "behind"
        ? `${String(before)}${before === "" ? "" : "，"}${String(written)}`
        : written;
    plants.push({ at: `${name} ${at}`, written: value, sought });
    return value;
  };
  const sheetName = except
    ? name
    : String(put("name", name, true))
        .replace(/[:：\\/?*[\]]/g, "")
        .slice(0, 31);
  const values = rows.map((row, at) =>
    row.map((value, column) =>
      except?.(at, column) ? value : put(`${String(at + 1)}:${String(column + 1)}`, value, at <= header),
    ),
  );
  return { sheet: sheetOf(values, { name: sheetName }), plants };
}

interface PlantOptions {
  readonly first: number;
  readonly phase: number;
  readonly phases: number;
  readonly manner: Manner;
  /** Cells that stay as they are, the sheet's name too. */
  readonly except?: (row: number, column: number) => boolean;
}

/** A name planted where somebody's name must stay. */
export const nameWritten = (n: number): readonly [string, string] => [nameOf(n), nameOf(n)];

/** An output as it is searched: full width as half, nothing between digits. */
export function searchable(text: string): string {
  return text.normalize("NFKC").replace(/(?<=\d)[\s\-‐-―−().·_]+(?=\d)/g, "");
}
