import { unzipSync } from "fflate";
import {
  kindOf,
  relationIdIn,
  relationsOf,
  relationsPathOf,
  setRelations,
  type Relation,
} from "./carried/relations";
import { sheetTagsOf } from "./carried/sheet-paths";
import { Parts } from "./parts";
import { attribute } from "./xml-text";

const WORKBOOK = "xl/workbook.xml";
/** What no workbook of an office reaches, in bytes: beyond it a file that was made to fill the machine up is not read. */
const LARGEST_CONTENT = 250 * 1024 * 1024;

/** The longest name that Excel gives a sheet; the library cuts a longer one off without a word. */
const LONGEST_NAME = 31;

/** Why a file is no workbook that can be read whole. */
export type PackageProblem =
  | "not-a-workbook"
  | "other-format"
  | "inflated"
  | "sheet-missing"
  | "texts-missing"
  | "same-names"
  | "bad-names"
  | "all-hidden";

const sizeOf = (bytes: Uint8Array): number => {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
};

/** Gives a text that is in UTF-16 as UTF-8; null if it is in UTF-8 already. */
function fromUtf16(content: Uint8Array): string | null {
  const [first = 0, second = 0] = content;
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  if (!isBig && !isLittle) return null;
  const text = new TextDecoder(isBig ? "utf-16be" : "utf-16le").decode(content);
  return text.replace(/^(<\?xml[^>]*encoding=["'])UTF-16(?:LE|BE)?(["'])/i, "$1UTF-8$2");
}

/** Finds a part whatever the case of its name, and with backslashes too, as some programs write them. */
function placeOf(names: ReadonlySet<string>, wanted: string): string | null {
  if (names.has(wanted)) return wanted;
  const plain = (name: string) => name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
  return [...names].find((name) => plain(name) === wanted.toLowerCase()) ?? null;
}

/** Gives a part the name that others call it by; whether it is there. */
async function named(parts: Parts, wanted: string, from = wanted): Promise<boolean> {
  const place = placeOf(await parts.names(), from);
  if (place === null) return false;
  const content = await parts.content(place);
  if (content === null) return false;
  const text = fromUtf16(content);
  if (place !== wanted || text !== null) parts.set(wanted, text ?? content);
  return true;
}

const TABLE_PARTS = /^xl\/worksheets\/sheet\d+\.xml$/;

/** Names the parts of sheets as the library wants them; null if one is not there, or is two sheets' own. */
async function sheetsNamed(
  parts: Parts,
  relations: readonly Relation[],
): Promise<readonly Relation[] | null> {
  const listed = new Set(sheetTagsOf((await parts.text(WORKBOOK)) ?? "").map(relationIdIn));
  const sheets = relations.filter((one) => kindOf(one) === "worksheet" && listed.has(one.id));
  if (new Set(sheets.map(({ target }) => target.toLowerCase())).size < sheets.length) return null;
  const taken = new Set(sheets.map(({ target }) => target));
  const renamed = new Map<string, string>();
  for (const { target } of sheets) {
    let wanted = target;
    for (let number = 1; !TABLE_PARTS.test(wanted); number += 1) {
      const free = `xl/worksheets/sheet${String(number)}.xml`;
      if (!taken.has(free)) wanted = free;
    }
    taken.add(wanted);
    if (!(await named(parts, wanted, target))) return null;
    await named(parts, relationsPathOf(wanted), relationsPathOf(target));
    renamed.set(target, wanted);
  }
  return relations.map((one) => ({ ...one, target: renamed.get(one.target) ?? one.target }));
}

async function problemOfSheets(parts: Parts): Promise<PackageProblem | null> {
  const tags = sheetTagsOf((await parts.text(WORKBOOK)) ?? "");
  const names = tags.map((tag) => attribute(tag, "name")?.toLowerCase());
  if (new Set(names).size < names.length) return "same-names";
  if (names.some((name = "") => name.length > LONGEST_NAME || /[\\/?*:[\]]/.test(name))) return "bad-names";
  return tags.length > 0 && tags.every((tag) => /^(?:hidden|veryHidden)$/.test(attribute(tag, "state") ?? ""))
    ? "all-hidden"
    : null;
}

async function lacksTexts(parts: Parts, relations: readonly Relation[]): Promise<boolean> {
  const texts = relations.find((one) => kindOf(one) === "sharedStrings")?.target ?? "xl/sharedStrings.xml";
  if (await named(parts, "xl/sharedStrings.xml", texts)) return false;
  for (const { target } of relations.filter((one) => kindOf(one) === "worksheet"))
    if (/<(?:\w+:)?c\s[^>]*\st="s"/.test((await parts.text(target)) ?? "")) return true;
  return false;
}

/** Says where a part lies that the workbook names, if the workbook itself lies in another folder than others do. */
function besideMain(relation: Relation, main: string): Relation {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  if (relation.external || folder.toLowerCase() === "xl/") return relation;
  return { ...relation, target: relation.target.replace(/^xl\//, folder) };
}

/** Files of other programs that are packages too. */
async function foreign(parts: Parts): Promise<PackageProblem> {
  const names = await parts.names();
  return names.has("xl/workbook.bin") || names.has("content.xml") ? "other-format" : "not-a-workbook";
}

/**
 * Puts right what other readers pass over in silence: parts whose names differ in case from what they are called, sheets whose parts
 * are called otherwise, UTF-16. What is missing is told, since a sheet or its texts would vanish without a word.
 */
export async function wellFormed(bytes: Uint8Array): Promise<Uint8Array | PackageProblem> {
  if (sizeOf(bytes) > LARGEST_CONTENT) return "inflated";
  const parts = new Parts(bytes);
  await named(parts, "[Content_Types].xml");
  await named(parts, "_rels/.rels");
  const main =
    (await relationsOf(parts, "")).find((one) => kindOf(one) === "officeDocument")?.target ?? WORKBOOK;
  if (main.endsWith(".bin") || !(await named(parts, WORKBOOK, main))) return foreign(parts);
  if (!/<(?:\w+:)?workbook[\s>]/.test((await parts.text(WORKBOOK)) ?? "<workbook>")) return "not-a-workbook";
  if (!(await named(parts, relationsPathOf(WORKBOOK), relationsPathOf(main)))) return "sheet-missing";
  const read = await relationsOf(parts, WORKBOOK);
  const sheets = await sheetsNamed(
    parts,
    read.map((one) => besideMain(one, main)),
  );
  if (!sheets) return "sheet-missing";
  if (JSON.stringify(sheets) !== JSON.stringify(read)) setRelations(parts, WORKBOOK, sheets);
  if (await lacksTexts(parts, sheets)) return "texts-missing";
  await named(parts, "xl/styles.xml");
  return (await problemOfSheets(parts)) ?? parts.save();
}
