import { editZip } from "@cj-tech-master/excelts/archive";
import { unzip } from "@cj-tech-master/excelts/archive";

/**
 * Where Excel keeps what an add-in remembers: a web extension part with one property a setting, its value as JSON
 * ([MS-OWEXML] 2.2.6). The library doesn't know it, so it is laid into the finished file.
 */
const PART = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const encoded = (text: string) =>
  text
    .replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark)
    .replace(/[\n\r\t]/g, (mark) => `&#${mark.charCodeAt(0)};`);
const decoded = (text: string) =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(parseInt(code, hex ? 16 : 10)),
    )
    .replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'",
    );

/** The settings in a workbook file; none where it has no such part. */
export async function readSettings(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const settings = new Map<string, unknown>();
  const entry = await unzip(bytes).get(PART);
  if (!entry) return settings;
  const xml = await entry.text();
  for (const found of xml.matchAll(/<(?:\w+:)?property\s+name="([^"]*)"\s+value="([^"]*)"/g)) {
    const value = decoded(found[2] ?? "");
    try {
      settings.set(decoded(found[1] ?? ""), JSON.parse(value));
    } catch {
      settings.set(decoded(found[1] ?? ""), value);
    }
  }
  return settings;
}

function extensionPart(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([key, value]) => `<we:property name="${encoded(key)}" value="${encoded(JSON.stringify(value))}"/>`,
  );
  return (
    `${HEAD}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{00000000-0000-4000-8000-000000000001}">` +
    `<we:reference id="workbench" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`
  );
}

const panesPart =
  `${HEAD}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11">` +
  `<wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref ` +
  `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

/** The same file with these settings in it. */
export async function withSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, unknown>,
): Promise<Uint8Array> {
  if (settings.size === 0) return bytes;
  const reader = unzip(bytes);
  const textOf = async (name: string) => (await (await reader.get(name))?.text()) ?? "";
  const types = await textOf("[Content_Types].xml");
  const relations = await textOf("_rels/.rels");
  const part = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.ms-office.${type}+xml"/>`;
  const editor = await editZip(bytes);
  editor.set(PART, extensionPart(settings));
  editor.set(PANES, panesPart);
  editor.set(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE_2011}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  editor.set(
    "[Content_Types].xml",
    types.replace("</Types>", `${part(PANES, "webextensiontaskpanes")}${part(PART, "webextension")}</Types>`),
  );
  editor.set(
    "_rels/.rels",
    relations.replace(
      "</Relationships>",
      `<Relationship Id="rIdPanes" Type="${OFFICE_2011}/webextensiontaskpanes" Target="${PANES}"/></Relationships>`,
    ),
  );
  return editor.bytes();
}
