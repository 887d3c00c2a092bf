import { unzip } from "@cj-tech-master/excelts/archive";
import { XMLParser } from "fast-xml-parser";

/** A workbook file taken apart: each part by its path, as text. */
export type FileParts = ReadonlyMap<string, string>;

/** Takes an .xlsx file apart without any library for spreadsheets. */
export async function filePartsOf(bytes: Uint8Array): Promise<FileParts> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (/\.(xml|rels)$/.test(entry.path)) parts.set(entry.path, await entry.text());
  }
  return parts;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
});

export type XmlNode = Readonly<Record<string, unknown>>;

/** The root's children of a part; an empty node where the file has no such part. */
export function rootOf(parts: FileParts, path: string): XmlNode {
  const text = parts.get(path);
  if (text === undefined) return {};
  const document = parser.parse(text) as XmlNode;
  const root = Object.keys(document).find((name) => name !== "?xml");
  return nodeOf(document[root ?? ""]);
}

function nodeOf(value: unknown): XmlNode {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as XmlNode) : {};
}

/** The children of one name, however many there are. */
export function childrenOf(node: XmlNode, ...names: readonly string[]): readonly XmlNode[] {
  const [name = "", ...deeper] = names;
  const value = node[name];
  const list = value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
  const nodes = list.map((one) => (typeof one === "string" ? { "#text": one } : nodeOf(one)));
  return deeper.length === 0 ? nodes : nodes.flatMap((one) => childrenOf(one, ...deeper));
}

export function textOf(node: XmlNode, name: string): string {
  const value = node[name];
  return typeof value === "string" ? value : "";
}

/** Where each sheet's part lies, by the sheet's name. */
export function sheetPathsOf(parts: FileParts): ReadonlyMap<string, string> {
  const targets = relationsOf(parts, "xl/workbook.xml");
  return new Map(
    childrenOf(rootOf(parts, "xl/workbook.xml"), "sheets", "sheet").map((sheet) => [
      textOf(sheet, "name"),
      targets.get(textOf(sheet, "id")) ?? "",
    ]),
  );
}

/** What a part leads to: paths by the id of the relation. */
export function relationsOf(parts: FileParts, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, cut);
  const relations = rootOf(parts, `${folder}_rels/${path.slice(cut)}.rels`);
  return new Map(
    childrenOf(relations, "Relationship").map((relation) => {
      const target = textOf(relation, "Target");
      const whole = target.startsWith("/")
        ? target.slice(1)
        : new URL(target, `file:///${folder}`).pathname.slice(1);
      return [textOf(relation, "Id"), whole];
    }),
  );
}
