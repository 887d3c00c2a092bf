import { kindOfMark, markOf, type OwnSheet, type SplitMark, type WrittenKind } from "../../own-sheets";
import { boundingArea, parseAddress, type CellArea } from "../../grid";

/*
 * A sheet of ours carries a hidden name of workbook scope over the cells that we wrote:
 *
 *     WMJG_<kind>.<edition>      WMJG_summary.city_civilized_organ  →  ='达标汇总'!$A$1:$N$60
 *
 * Excel keeps such a name right when the sheet is renamed or moved or gets new rows and columns. When the sheet is
 * deleted the name holds #REF!; when it is copied the copy gets a name of sheet scope. Neither is ours any more.
 */
const PREFIX = "WMJG_";

/** A sheet of ours with the defined name that marks it. */
export interface NamedOwnSheet extends OwnSheet {
  readonly name: string;
}

/** A defined name as Excel lists it. */
export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly scope: string;
}

/**
 * Builds the defined name for a kind and an edition. Excel allows letters, digits, `_` and `.` in names and ignores
 * case, so `-` becomes `_`, and anything but a–z and 0–9 becomes `.` with its four hexadecimal digits.
 */
export function ownName(kind: WrittenKind, edition: string): string {
  const folded = edition.replace(/[^a-z0-9-]/g, (letter) => {
    return `.${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${PREFIX}${markOf(kind)}.${folded}`.replace(/-/g, "_");
}

/** Whether a defined name begins as all of ours do. */
export function isOursByName(name: string): boolean {
  return name.toUpperCase().startsWith(PREFIX);
}

/** Reads the kind and the edition out of a defined name; null for a name that is not ours. */
export function readOwnName(name: string): { kind: WrittenKind; edition: string } | null {
  if (!isOursByName(name)) return null;
  const split = name.indexOf(".");
  if (split < 0) return null;
  const kind = kindOfMark(name.slice(PREFIX.length, split).toLowerCase().replace(/_/g, "-"));
  if (kind === null) return null;
  const edition = name
    .slice(split + 1)
    .toLowerCase()
    .replace(/_/g, "-")
    .replace(/\.([0-9a-f]{4})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  return { kind, edition };
}

/**
 * Reads the area that a name's formula points to (`='达标汇总'!$A$1:$N$60`); null for a deleted sheet, a constant or a
 * calculation. A row that another tool
 * put in between may have split the area: areas of one sheet are one again, from the first to the last.
 */
export function namedArea(formula: string): CellArea | null {
  if (!formula.startsWith("=") || formula.includes("#REF!")) return null;
  const areas = areasOf(formula);
  const [first] = areas;
  if (!first || areas.length === 1) return first ?? null;
  const same = areas.filter((area) => area?.sheet === first.sheet).flatMap((area) => area ?? []);
  const joined = same.length === areas.length ? boundingArea(same) : null;
  return joined && { sheet: first.sheet, ...joined };
}

/** One of the areas of a formula: a comma in a quoted sheet's name parts nothing. */
const AREA = /(?:'(?:[^']|'')*'|[^,'])+/g;

/** The areas of a formula, null for each that is none. */
function areasOf(formula: string): readonly (CellArea | null)[] {
  return (formula.slice(1).match(AREA) ?? []).map((part) => parseAddress(part.trim()));
}

/** Finds marks of ours whose areas lie on several sheets that are there. */
export function findSplitMarks(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
): readonly SplitMark[] {
  return names.flatMap(({ name, formula, scope }): SplitMark[] => {
    const meaning = scope === "Workbook" && formula.startsWith("=") ? readOwnName(name) : null;
    if (!meaning) return [];
    const sheets = new Set(areasOf(formula).flatMap((area) => area?.sheet ?? []));
    const there = [...sheets].filter((one) => sheetNames.includes(one));
    return there.length > 1 ? [{ kind: meaning.kind, name, sheets: there }] : [];
  });
}

/** The area of a name that has but one: what the clerk's names of several areas mean is theirs. */
export function singleArea(formula: string): CellArea | null {
  return (formula.match(AREA) ?? []).length === 1 ? namedArea(formula) : null;
}

/** Finds our sheets among a workbook's defined names. A sheet with two names counts once. */
export function findOwnSheets(
  names: readonly DefinedName[],
  sheetNames: readonly string[],
): readonly NamedOwnSheet[] {
  const known = new Set(sheetNames);
  const taken = new Set<string>();
  const own: NamedOwnSheet[] = [];
  for (const { name, formula, scope } of names) {
    const meaning = readOwnName(name);
    const place = scope === "Workbook" ? namedArea(formula) : null;
    if (!meaning || !place || !known.has(place.sheet) || taken.has(place.sheet)) continue;
    taken.add(place.sheet);
    const { sheet, row, column, rows, columns } = place;
    own.push({ ...meaning, sheet, area: { row, column, rows, columns }, name });
  }
  return own;
}
