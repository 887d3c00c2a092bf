import { addContentType } from "./carried/content-types";
import { addRelations, setRelations } from "./carried/relations";
import type { Parts } from "./parts";
import { escaped, unescaped } from "./xml-text";

/**
 * Excel keeps an add-in's settings here: in a web extension part with one property for each setting, whose value is
 * JSON ([MS-OWEXML] 2.2.6). The library doesn't know it.
 */
const PART = "xl/webextensions/webextension1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const DOCUMENT_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const extensionPart = (properties: string) =>
  `${HEAD}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{00000000-0000-4000-8000-000000000001}">` +
  `<we:reference id="workbench" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
  `<we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;

const panesPart =
  `${HEAD}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11">` +
  `<wetp:taskpane dockstate="right" visibility="0" width="350" row="4">` +
  `<wetp:webextensionref xmlns:r="${DOCUMENT_RELATIONS}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const relation = (id: string, kind: string, target: string) => ({
  id,
  type: `${OFFICE_2011}/${kind}`,
  target,
  external: false,
});

const contentType = (kind: string) => `application/vnd.ms-office.${kind}+xml`;

/** Puts properties in place of those that an extension has. */
function withProperties(extension: string, properties: string): string {
  const prefix = /<(\w+:)?webextension\b/.exec(extension)?.[1] ?? "";
  const name = `${prefix}properties`;
  const list = `<${name}>${properties.replaceAll("<we:", `<${prefix}`)}</${name}>`;
  const known = new RegExp(`<${name}\\s*/>|<${name}>[^]*?</${name}>`);
  return known.test(extension)
    ? extension.replace(known, () => list)
    : extension.replace(new RegExp(`(?=<${prefix}bindings|</${prefix}webextension>)`), () => list);
}

/** Reads the settings of a workbook file; gives none if it has no such part. */
export async function readSettings(parts: Parts): Promise<ReadonlyMap<string, unknown>> {
  const settings = new Map<string, unknown>();
  const xml = await parts.text(PART);
  for (const found of (xml ?? "").matchAll(/<(?:\w+:)?property\s+name="([^"]*)"\s+value="([^"]*)"/g)) {
    const key = unescaped(found[1] ?? "");
    const value = unescaped(found[2] ?? "");
    try {
      settings.set(key, JSON.parse(value));
    } catch {
      settings.set(key, value);
    }
  }
  return settings;
}

/** Adds the settings to a file that the library has written; the part that was read may be there already. */
export async function writeSettings(parts: Parts, settings: ReadonlyMap<string, unknown>): Promise<void> {
  const properties = [...settings]
    .map(([key, value]) => `<we:property name="${escaped(key)}" value="${escaped(JSON.stringify(value))}"/>`)
    .join("");
  const present = await parts.text(PART);
  if (present !== null) {
    parts.set(PART, withProperties(present, properties));
    return;
  }
  if (settings.size === 0) return;
  parts.set(PART, extensionPart(properties));
  parts.set(PANES, panesPart);
  setRelations(parts, PANES, [relation("rId1", "webextension", PART)]);
  await addRelations(parts, "", [relation("rIdPanes", "webextensiontaskpanes", PANES)]);
  await addContentType(parts, PANES, contentType("webextensiontaskpanes"));
  await addContentType(parts, PART, contentType("webextension"));
}
