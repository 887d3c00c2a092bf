import { addContentType } from "./carried/content-types";
import { addRelations } from "./carried/relations";
import type { Parts } from "./parts";
import { escaped, unescaped } from "./xml-text";

/**
 * Excel keeps the settings of each add-in in a web extension part of its own, with one property for each setting, whose value is
 * JSON ([MS-OWEXML] 2.2.6). The library doesn't know it.
 */
const PART = /^xl\/webextensions\/webextension\d*\.xml$/;
const partNamed = (number: number) => `xl/webextensions/webextension${String(number)}.xml`;
/** What the parts refer to by which our add-in is known: its id in the manifest, and what the stand-in writes. */
const OWN = /<(?:\w+:)?reference\s[^>]*\bid="\{?(?:6f1d2a8e-9b47-4c3f-8a5e-2d7c1b90e364|workbench)\}?"/i;
const PANES = "xl/webextensions/taskpanes.xml";
const OFFICE_2011 = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const DOCUMENT_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const extensionPart = (properties: string) =>
  `${HEAD}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{00000000-0000-4000-8000-000000000001}">` +
  `<we:reference id="workbench" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
  `<we:properties>${properties}</we:properties><we:bindings/></we:webextension>`;

const panesPart = `${HEAD}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11"></wetp:taskpanes>`;

const paneElement = (relationId: string) =>
  `<wetp:taskpane xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11" dockstate="right" visibility="0" width="350" row="4">` +
  `<wetp:webextensionref xmlns:r="${DOCUMENT_RELATIONS}" r:id="${relationId}"/></wetp:taskpane>`;

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

/** Gives the part of our add-in among those of all; null if it has none. */
async function ownPart(parts: Parts): Promise<string | null> {
  for (const name of await parts.names())
    if (PART.test(name) && OWN.test((await parts.text(name)) ?? "")) return name;
  return null;
}

/** Reads the settings of a workbook file; gives none if it has no such part. */
export async function readSettings(parts: Parts): Promise<ReadonlyMap<string, unknown>> {
  const settings = new Map<string, unknown>();
  const part = await ownPart(parts);
  const xml = part && (await parts.text(part));
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

/** Adds the settings to a file that the library has written; the part that was read may be there already, and so may other add-ins'. */
export async function writeSettings(parts: Parts, settings: ReadonlyMap<string, unknown>): Promise<void> {
  const properties = [...settings]
    .map(([key, value]) => `<we:property name="${escaped(key)}" value="${escaped(JSON.stringify(value))}"/>`)
    .join("");
  const present = await ownPart(parts);
  if (present !== null) {
    await parts.change(present, (text) => withProperties(text, properties));
    return;
  }
  if (settings.size === 0) return;
  const part = await freePart(parts);
  parts.set(part, extensionPart(properties));
  await addContentType(parts, part, contentType("webextension"));
  if (!(await parts.names()).has(PANES)) {
    parts.set(PANES, panesPart);
    await addRelations(parts, "", [relation("rIdPanes", "webextensiontaskpanes", PANES)]);
    await addContentType(parts, PANES, contentType("webextensiontaskpanes"));
  }
  const ids = await addRelations(parts, PANES, [relation("rId1", "webextension", part)]);
  const pane = paneElement(ids.get("rId1") ?? "");
  await parts.change(PANES, (text) => text.replace(/<\/(?:\w+:)?taskpanes>\s*$/, (end) => pane + end));
}

async function freePart(parts: Parts): Promise<string> {
  const names = await parts.names();
  let number = 1;
  while (names.has(partNamed(number))) number += 1;
  return partNamed(number);
}
