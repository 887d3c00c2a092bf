import { XMLParser } from "fast-xml-parser";
import { COMMANDS } from "../../commands";
import { shortcutProblems } from "./shortcut-problems";

/** One element of the manifest: its name without a prefix, its attributes, its children, its text. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** What the manifest refers to outside itself. */
export interface ManifestSurroundings {
  /** Gives a file's bytes by its path below the add-in's address, or null if the build has none. */
  readonly file: (path: string) => Uint8Array | null;
  /** Gives a picture's size in pixels, or null if the bytes are no picture. */
  readonly pixels: (bytes: Uint8Array) => { readonly width: number; readonly height: number } | null;
}

/** Limits of the add-in only manifest (learn.microsoft.com, "Office Add-ins XML manifest" reference). */
const LIMITS: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
};
const LONGEST_ID = 32;
const OTHER_LOCALE = "en-US";
const RIBBON_SIZES = ["16", "32", "80"];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Says in sentences what is wrong with an add-in only manifest; none if all is well. It checks what the schema asks
 * for and what the schema can't see: resource ids, lengths, addresses, files and the pixel sizes of icons.
 */
export function manifestProblems(xml: string, { file, pixels }: ManifestSurroundings): string[] {
  const root = parse(xml);
  if (root?.name !== "OfficeApp") return ["The root element is not OfficeApp."];
  const all = descendants(root);
  const named = (name: string) => all.filter((element) => element.name === name);
  const problems: string[] = [];

  const id = named("Id")[0]?.text ?? "";
  if (!GUID.test(id)) problems.push(`Id «${id}» is not a GUID.`);
  const locale = named("DefaultLocale")[0]?.text;
  if (locale !== "zh-CN") problems.push(`DefaultLocale is ${locale}, not zh-CN.`);
  if (named("Permissions")[0]?.text !== "ReadWriteDocument")
    problems.push("Permissions is not ReadWriteDocument, the least that lets Excel's own API write.");
  problems.push(...ribbonProblems(named));
  if (
    !named("Set").some(({ attributes }) => attributes.Name === "ExcelApi" && attributes.MinVersion === "1.9")
  )
    problems.push("Requirements lack ExcelApi 1.9.");

  const resources = all.filter(({ name, attributes }) => /^(Image|Url|String)$/.test(name) && attributes.id);
  problems.push(...resourceProblems(all, resources));
  problems.push(...controlProblems(all));
  problems.push(...textProblems(all));
  const source = named("SourceLocation")[0]?.attributes.DefaultValue ?? "";
  if (!URL.canParse(source)) return [...problems, `SourceLocation «${source}» is not an address.`];
  const base = new URL(".", source).href;
  problems.push(...addressProblems(all, base, file));
  problems.push(...iconProblems(all, resources, base, { file, pixels }));
  const keys = named("ExtendedOverrides")[0]?.attributes.Url;
  if (keys !== undefined) problems.push(...shortcutProblems(file(keys.slice(base.length))));
  return problems;
}

/**
 * Finds resources that are asked for and missing, that nobody asks for, that occur twice, or whose ids are too long.
 */
function resourceProblems(all: readonly Element[], resources: readonly Element[]): string[] {
  const problems: string[] = [];
  const ids = resources.map(({ attributes }) => attributes.id ?? "");
  const used = all.flatMap(({ attributes }) => attributes.resid ?? []);
  for (const resid of new Set(used))
    if (!ids.includes(resid)) problems.push(`resid «${resid}» has no resource.`);
  for (const resource of new Set(ids)) {
    if (!used.includes(resource)) problems.push(`Resource «${resource}» is used nowhere.`);
    if (ids.filter((other) => other === resource).length > 1)
      problems.push(`Resource «${resource}» occurs twice.`);
    if (resource.length > LONGEST_ID)
      problems.push(`Id «${resource}» is longer than ${LONGEST_ID} characters.`);
  }
  return problems;
}

function controlProblems(all: readonly Element[]): string[] {
  const problems: string[] = [];
  const controls = all
    .filter(({ name }) => name === "Control" || name === "Group")
    .map((e) => e.attributes.id ?? "");
  for (const control of controls)
    if (controls.filter((other) => other === control).length > 1)
      problems.push(`Control «${control}» occurs twice.`);
  return problems;
}

/**
 * Buttons reach an open pane only if its page, their functions' page and the runtime are one resource, and if there is one pane
 * (docs-pr, configure-your-add-in-to-use-a-shared-runtime.md); a function's name has to be one that the pane answers.
 */
function ribbonProblems(named: (name: string) => readonly Element[]): string[] {
  const problems: string[] = [];
  const [runtime] = named("Runtime");
  if (runtime?.attributes.lifetime !== "long") problems.push("There is no Runtime that lives long.");
  const pages = [...named("FunctionFile"), ...named("SourceLocation")].flatMap(
    ({ attributes }) => attributes.resid ?? [],
  );
  for (const page of pages)
    if (page !== runtime?.attributes.resid) problems.push(`«${page}» is not the runtime's page.`);
  if (new Set(named("TaskpaneId").map(({ text }) => text)).size !== 1)
    problems.push("There is not one TaskpaneId for all buttons that show the pane.");
  for (const { text } of named("FunctionName"))
    if (!COMMANDS.has(text)) problems.push(`No command answers the function «${text}».`);
  if (!named("Set").some(({ attributes }) => attributes.Name === "SharedRuntime"))
    problems.push("Requirements of the ribbon lack SharedRuntime.");
  return problems;
}

function textProblems(all: readonly Element[]): string[] {
  const problems: string[] = [];
  for (const element of all) {
    if (element.attributes.resid) continue;
    const texts = element.name.endsWith("Strings") ? element.children : LIMITS[element.name] ? [element] : [];
    const limit = LIMITS[element.name];
    for (const text of texts) {
      const label = text.attributes.id ?? text.name;
      const overrides = text.children.filter(({ name }) => name === "Override");
      for (const value of [
        text.attributes.DefaultValue ?? text.text,
        ...overrides.map((o) => o.attributes.Value ?? ""),
      ]) {
        if (value.trim() === "") problems.push(`«${label}» is empty.`);
        if (limit && value.length > limit)
          problems.push(`«${label}» is longer than ${limit} characters: ${value}`);
      }
      const translated = overrides.some(({ attributes }) => attributes.Locale === OTHER_LOCALE);
      if (!translated && text.name !== "ProviderName")
        problems.push(`«${label}» lacks its ${OTHER_LOCALE} text.`);
    }
  }
  return problems;
}

function addressProblems(
  all: readonly Element[],
  base: string,
  file: ManifestSurroundings["file"],
): string[] {
  const addresses = all
    .flatMap(({ attributes }) => Object.values(attributes))
    .filter((value) => /^https?:/.test(value));
  const problems: string[] = [];
  for (const address of new Set(addresses)) {
    if (address.startsWith("http://schemas.microsoft.com/") || address.startsWith("http://www.w3.org/"))
      continue;
    if (!address.startsWith(base)) problems.push(`${address} leaves the add-in's own address ${base}.`);
    else if (!address.startsWith("https:")) problems.push(`${address} is not https.`);
    else if (!file(address.slice(base.length).replace(/\?.*$/, "")))
      problems.push(`${address} leads to no file.`);
  }
  return problems;
}

function iconProblems(
  all: readonly Element[],
  resources: readonly Element[],
  base: string,
  { file, pixels }: ManifestSurroundings,
): string[] {
  const problems: string[] = [];
  const measure = (address: string, size: number) => {
    const path = address.startsWith(base) ? address.slice(base.length) : address;
    const bytes = file(path);
    const found = bytes && pixels(bytes);
    if (!found) problems.push(`${path} is not a PNG file.`);
    else if (found.width !== size || found.height !== size)
      problems.push(`${path} is ${found.width}×${found.height} pixels, not ${size}×${size}.`);
  };
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const address = all.find((element) => element.name === name)?.attributes.DefaultValue;
    if (address) measure(address, size);
    else problems.push(`${name} is missing.`);
  }
  for (const icon of all.filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size ?? "");
    for (const size of RIBBON_SIZES)
      if (!sizes.includes(size)) problems.push(`An icon lacks its size ${size}.`);
    for (const { attributes } of icon.children) {
      const resource = resources.find((element) => element.attributes.id === attributes.resid);
      if (resource?.attributes.DefaultValue)
        measure(resource.attributes.DefaultValue, Number(attributes.size));
    }
  }
  return problems;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";
type Parsed = Readonly<Record<string, unknown>>;

function parse(xml: string): Element | null {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes = (parser.parse(xml) as Parsed[]).map(toElement).filter((element) => element !== null);
  return nodes.find(({ name }) => name !== "?xml") ?? null;
}

/** Gives a text, since the parser gives digits as a number. */
function wordsOf(text: unknown): string {
  return typeof text === "string" || typeof text === "number" ? String(text) : "";
}

function toElement(node: Parsed): Element | null {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
  if (!name) return null;
  const inner = node[name] as Parsed[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: inner.map(toElement).filter((element) => element !== null),
    text: inner.map((child) => wordsOf(child[TEXT])).join(""),
  };
}

function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}
