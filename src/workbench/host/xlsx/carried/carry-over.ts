import type { Parts } from "../parts";
import { carryContentTypes, contentTypeOf, setContentType } from "./content-types";
import { Copier } from "./copy";
import { put, rootOf, withMissing } from "./elements";
import { kindOf, relationsOf, type Relation } from "./relations";
import { carrySheet, withElements, type CarriedSheet } from "./sheet";
import { KeptStyles } from "./styles";

const WORKBOOK = "xl/workbook.xml";
const METADATA = "xl/metadata.xml";
const MACROS = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** The order of what stands in a workbook: ECMA-376 18.2.27. */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");
const UNKNOWN = new Set(
  "fileSharing functionGroups oleSize customWorkbookViews smartTagPr smartTagTypes webPublishing webPublishObjects".split(
    " ",
  ),
);
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  workbookPr: [
    "codeName",
    "defaultThemeVersion",
    "updateLinks",
    "backupFile",
    "showObjects",
    "saveExternalLinkValues",
  ],
  calcPr: [
    "calcMode",
    "iterate",
    "iterateCount",
    "iterateDelta",
    "fullPrecision",
    "refMode",
    "forceFullCalc",
  ],
};

/** The library writes these itself. */
const WRITTEN = new Set(
  (
    "worksheet chartsheet styles theme sharedStrings externalLink pivotCacheDefinition person officeDocument core-properties " +
    "extended-properties"
  ).split(" "),
);
/**
 * What is not kept: the order of calculation, which Excel makes anew and refuses where it does not fit, and a signature, which holds for
 * the file as it was signed.
 */
const LEFT = /calcChain$|digital-signature\/origin$/;
const LEFT_PARTS = /^\[trash\]\/|^_xmlsignatures\/|^xl\/calcChain\.xml$/i;

const isLeft = (relation: Relation) => WRITTEN.has(kindOf(relation)) || LEFT.test(relation.type);

/** Gives every part that something leads to, by way of the relations. */
async function reachable(parts: Parts): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const open = [""];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop())
    for (const { external, target } of await relationsOf(parts, owner)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      open.push(target);
    }
  return reached;
}

/** Copies what nothing leads to; such parts are of programs that know them by name. */
async function carryUnreached(copier: Copier): Promise<void> {
  const reached = await reachable(copier.before);
  const present = await copier.after.names();
  for (const path of await copier.before.names()) {
    const isPart = !path.endsWith(".rels") && path !== "[Content_Types].xml";
    if (isPart && !reached.has(path) && !present.has(path) && !LEFT_PARTS.test(path)) await copier.copy(path);
  }
}

async function carryWorkbook({ before, after }: Copier, ids: ReadonlyMap<string, string>): Promise<void> {
  const root = rootOf((await before.text(WORKBOOK)) ?? "");
  if (!root) return;
  await after.change(WORKBOOK, (written) => {
    const isCarried = (name: string, isPresent: boolean) =>
      name === "extLst" || (UNKNOWN.has(name) && !isPresent);
    let whole = withElements(written, root, isCarried, ids, ORDER);
    for (const [name, attributes] of Object.entries(ATTRIBUTES)) {
      const theirs = root.children.find((one) => one.name === name)?.text;
      const ours = rootOf(whole)?.children.find((one) => one.name === name)?.text;
      if (theirs !== undefined && ours !== undefined)
        whole = put(whole, name, withMissing(ours, theirs, attributes), ORDER);
    }
    return whole;
  });
}

/** What cells lead to that hold a picture or a data type. The library knows only those parts of it that it writes itself. */
async function carryMetadata({ before, after }: Copier): Promise<void> {
  const metadata = await before.content(METADATA);
  if (metadata !== null && (await after.content(METADATA)) !== null) after.set(METADATA, metadata);
}

/**
 * Brings over what a file holds and the library does not know: pictures that WPS keeps in cells, text boxes, slicers, settings of
 * printers, what other programs put there. Parts keep their names where they are free.
 *
 * @param before the file as it was read
 * @param after what the library wrote of it, which is changed
 * @param sheets those that are still there; what belongs to others is gone with them
 */
export async function carryOver(before: Parts, after: Parts, sheets: readonly CarriedSheet[]): Promise<void> {
  const copier = new Copier(before, after);
  const styles = new KeptStyles(before, after);
  await carryMetadata(copier);
  await copier.carryRelations("", "", isLeft);
  const ids = await copier.carryRelations(WORKBOOK, WORKBOOK, isLeft);
  await carryWorkbook(copier, ids);
  for (const sheet of sheets) await carrySheet(copier, sheet, styles);
  await styles.carry();
  await carryUnreached(copier);
  await carryContentTypes(before, after, copier.carried);
  if (/macroEnabled/i.test(await contentTypeOf(before, WORKBOOK)))
    await setContentType(after, WORKBOOK, MACROS);
}
