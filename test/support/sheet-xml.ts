import { childrenOf, rootOf, sheetPathsOf, textOf, type FileParts, type XmlNode } from "./file-parts";

/**
 * A sheet's part of a workbook file, letter by letter, with what it only points to put in its place: shared strings,
 * cell formats and differential formats are kept in tables of the whole file, which are numbered anew when other sheets change.
 */
export function sheetXmlOf(parts: FileParts, sheet: string): string {
  const path = sheetPathsOf(parts).get(sheet);
  const xml = path === undefined ? undefined : parts.get(path);
  if (xml === undefined) throw new Error(`No part for sheet ${sheet}.`);
  const { strings, formats, overlays } = tablesOf(parts);
  return xml
    .replace(/<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v>/g, (_, before: string, after: string, at: string) => {
      return `<c ${before}t="s"${after}>${strings[Number(at)] ?? `no string ${at}`}`;
    })
    .replace(
      /<(c|row|col) ([^>]*?)\b(s|style)="(\d+)"/g,
      (_, tag: string, rest: string, name: string, at: string) => {
        return `<${tag} ${rest}${name}=${formats[Number(at)] ?? `no format ${at}`}`;
      },
    )
    .replace(/dxfId="(\d+)"/g, (_, at: string) => `dxf=${overlays[Number(at)] ?? `none ${at}`}`);
}

interface Tables {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly overlays: readonly string[];
}

const known = new WeakMap<FileParts, Tables>();

/** What sheets point to by number. Spelled out once for all sheets of a file. */
function tablesOf(parts: FileParts): Tables {
  const before = known.get(parts);
  if (before) return before;
  const styles = rootOf(parts, "xl/styles.xml");
  const texts = (parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>.*?<\/si>|<si\/>/gs);
  const tables: Tables = {
    strings: [...texts].map(String),
    formats: childrenOf(styles, "cellXfs", "xf").map((format) => spelled(styles, format)),
    overlays: childrenOf(styles, "dxfs", "dxf").map((format) => JSON.stringify(format)),
  };
  known.set(parts, tables);
  return tables;
}

/** A cell format with its font, fill, border and number format instead of their numbers. */
function spelled(styles: XmlNode, format: XmlNode): string {
  const at = (name: string, list: string, item: string) =>
    childrenOf(styles, list, item)[Number(textOf(format, name))] ?? null;
  const number = childrenOf(styles, "numFmts", "numFmt").find(
    (one) => textOf(one, "numFmtId") === textOf(format, "numFmtId"),
  );
  return JSON.stringify({
    ...format,
    numFmtId: number ? textOf(number, "formatCode") : textOf(format, "numFmtId"),
    fontId: at("fontId", "fonts", "font"),
    fillId: at("fillId", "fills", "fill"),
    borderId: at("borderId", "borders", "border"),
  });
}
