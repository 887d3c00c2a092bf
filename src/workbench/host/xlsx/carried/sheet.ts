import { attribute } from "../xml-text";
import { hasCellMarks, withCellMarks } from "./cell-marks";
import type { Copier } from "./copy";
import { carryDrawing, shapesOf, withoutNotes } from "./drawings";
import { put, rootOf, withMissing, withPrefixes, type Element, type Root } from "./elements";
import { kindOf, relationIdIn, relationNamed, relationsOf, type Relation } from "./relations";
import { carryTables } from "./tables";
import type { KeptStyles } from "./styles";

/** A sheet that was read from a file and is written into another: where it stands, and what of it nobody changed. */
export interface CarriedSheet {
  readonly from: string;
  readonly to: string;
  /** By the charts as they were read. */
  readonly keptCharts: readonly boolean[];
  readonly sameNotes: boolean;
  readonly sameFilter: boolean;
}

/** The order of what stands in a sheet: ECMA-376 18.3.1.99. */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions " +
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing " +
  "legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** What the library does not know. */
const UNKNOWN = new Set(
  (
    "sheetCalcPr protectedRanges scenarios sortState dataConsolidate customSheetViews phoneticPr customProperties cellWatches " +
    "smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems"
  ).split(" "),
);

/** The library sees to these, or they are looked at one by one. */
const KNOWN_RELATIONS = new Set(
  "hyperlink drawing comments vmlDrawing table pivotTable threadedComment image".split(" "),
);

const OFFICE_RELATIONS = /xmlns:([\w-]+)="[^"]*\/officeDocument\/(?:2006\/)?relationships"/;

/** Gives an element the ids that its relations have here; null if one of them leads nowhere. */
function withIds(text: string, ids: ReadonlyMap<string, string>, prefix: string): string | null {
  const named = new RegExp(`\\s${prefix}:([\\w-]+)="([^"]*)"`, "g");
  if ([...text.matchAll(named)].some(([, , id = ""]) => !ids.has(id))) return null;
  return text.replace(named, (_, name: string, id: string) => ` r:${name}="${ids.get(id) ?? id}"`);
}

/** Brings over what extensions a list holds that the written one lacks; they are told apart by their address. */
function joinedExtensions(list: string, present: string | undefined): string {
  if (present === undefined) return list;
  const uri = ({ text }: Element) => attribute(text, "uri")?.toUpperCase();
  const known = new Set((rootOf(present)?.children ?? []).map(uri));
  const added = (rootOf(list)?.children ?? []).filter((one) => !known.has(uri(one)));
  return present.replace(/<\/([\w-]+:)?extLst>$/, (end) => added.map(({ text }) => text).join("") + end);
}

/**
 * Puts what the library does not know of a part back into it.
 *
 * @param isCarried by an element's name, whether the library wrote one
 */
export function withElements(
  xml: string,
  root: Root,
  isCarried: (name: string, isPresent: boolean) => boolean,
  ids: ReadonlyMap<string, string>,
  order: readonly string[],
): string {
  const prefix = OFFICE_RELATIONS.exec(root.tag)?.[1] ?? "r";
  let whole = xml;
  for (const { name, text } of root.children) {
    if (!isCarried(name, false)) continue;
    const present = rootOf(whole)?.children.find((one) => one.name === name)?.text;
    if (present !== undefined && !isCarried(name, true)) continue;
    const here = withIds(text, ids, prefix);
    if (here !== null)
      whole = put(whole, name, name === "extLst" ? joinedExtensions(here, present) : here, order);
  }
  return whole === xml ? xml : withPrefixes(whole, root.tag);
}

const textOf = (root: Root | null, name: string): string | undefined =>
  root?.children.find((one) => one.name === name)?.text;

/** Buttons, boxes and notes: the parts of a sheet's old-style drawing. */
async function carryNotes(
  copier: Copier,
  sheet: CarriedSheet,
  root: Root,
  theirs: readonly Relation[],
): Promise<ReadonlyMap<string, string>> {
  const { before, after } = copier;
  const ours = await relationsOf(after, sheet.to);
  const one = relationNamed(theirs, "vmlDrawing", textOf(root, "legacyDrawing"));
  if (!one) return new Map();
  const vml = (await before.text(one.target)) ?? "";
  const written = ours.find((relation) => kindOf(relation) === "vmlDrawing");
  if (sheet.sameNotes && written) {
    await copier.copy(one.target, written.target);
    const [from, to] = [theirs, ours].map((list) => list.find((relation) => kindOf(relation) === "comments"));
    if (from && to) await copier.copy(from.target, to.target);
    return new Map([[one.id, written.id]]);
  }
  if (shapesOf(vml) === "") return new Map();
  if (written) {
    await after.change(written.target, (text) => text.replace(/<\/xml>\s*$/, () => `${shapesOf(vml)}</xml>`));
    return new Map([[one.id, written.id]]);
  }
  const ids = await copier.carryRelations(sheet.from, sheet.to, ({ id }) => id !== one.id);
  const place = copier.carried.get(one.target);
  if (place !== undefined && !sheet.sameNotes) await after.change(place, withoutNotes);
  return ids;
}

async function carryDrawingOf(
  copier: Copier,
  { from, to, keptCharts }: CarriedSheet,
  root: Root,
  theirs: readonly Relation[],
): Promise<ReadonlyMap<string, string>> {
  const one = relationNamed(theirs, "drawing", textOf(root, "drawing"));
  if (!one) return new Map();
  const written = (await relationsOf(copier.after, to)).find((relation) => kindOf(relation) === "drawing");
  const place = await carryDrawing(copier, { from: one.target, to: written?.target ?? null, keptCharts });
  if (written || place === null) return new Map(written ? [[one.id, written.id]] : []);
  return copier.carryRelations(from, to, ({ id }) => id !== one.id);
}

/** Carries over what the library drops of a sheet and of the parts that it leads to. */
export async function carrySheet(copier: Copier, sheet: CarriedSheet, styles: KeptStyles): Promise<void> {
  const { before, after } = copier;
  const text = await before.text(sheet.from);
  const root = rootOf(text ?? "");
  if (text === null || !root) return;
  const theirs = await relationsOf(before, sheet.from);
  const background = relationNamed(theirs, "image", textOf(root, "picture"));
  const header = relationNamed(theirs, "vmlDrawing", textOf(root, "legacyDrawingHF"));
  const others = await copier.carryRelations(
    sheet.from,
    sheet.to,
    (one) => KNOWN_RELATIONS.has(kindOf(one)) && one.id !== background?.id && one.id !== header?.id,
  );
  const drawings = await carryDrawingOf(copier, sheet, root, theirs);
  const notes = await carryNotes(copier, sheet, root, theirs);
  const ids = new Map([...others, ...drawings, ...notes]);
  await carryTables(copier, sheet, styles);
  const filter = textOf(root, "autoFilter");
  const shifted = sheet.sameFilter && filter !== undefined ? await styles.shifted(filter) : null;
  await after.change(sheet.to, (written) => {
    const isCarried = (name: string, isPresent: boolean) =>
      name === "extLst" || (UNKNOWN.has(name) && (!isPresent || (name === "controls" && sheet.sameNotes)));
    let whole = withElements(written, root, isCarried, ids, ORDER);
    if (shifted !== null && textOf(rootOf(whole), "autoFilter") !== undefined)
      whole = put(whole, "autoFilter", shifted, ORDER);
    whole = withAttributes(whole, root, ids);
    return hasCellMarks(text) || hasCellMarks(whole) ? withCellMarks(whole, text) : whole;
  });
}

const SHEET_ATTRIBUTES = [
  "codeName",
  "filterMode",
  "published",
  "enableFormatConditionsCalculation",
  "syncHorizontal",
  "syncVertical",
  "syncRef",
];

/** Puts attributes back: the sheet's name in macros, the settings of the printer. */
function withAttributes(xml: string, root: Root, ids: ReadonlyMap<string, string>): string {
  let whole = xml;
  const open = /^<[^>]*>/.exec(textOf(root, "sheetPr") ?? "")?.[0] ?? "";
  if (withMissing("<sheetPr/>", open, SHEET_ATTRIBUTES) !== "<sheetPr/>") {
    const present = textOf(rootOf(whole), "sheetPr") ?? "<sheetPr/>";
    const tag = /^<[^>]*>/.exec(present)?.[0] ?? "";
    const added = withMissing(tag, open, SHEET_ATTRIBUTES);
    if (added !== tag) whole = put(whole, "sheetPr", added + present.slice(tag.length), ORDER);
  }
  return withPrinter(whole, root, ids);
}

function withPrinter(xml: string, root: Root, ids: ReadonlyMap<string, string>): string {
  const id = ids.get(relationIdIn(textOf(root, "pageSetup") ?? "") ?? "");
  return id === undefined
    ? xml
    : xml.replace(/<pageSetup\b(?![^>]*\sr:id=)([^>]*?)(\s*\/?>)/, `<pageSetup$1 r:id="${id}"$2`);
}
