import type { Parts } from "../parts";
import { attribute, escaped } from "../xml-text";

const PART = "[Content_Types].xml";

const extensionOf = (path: string) => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

interface ContentTypes {
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

async function read(parts: Parts): Promise<ContentTypes> {
  const text = (await parts.text(PART)) ?? "";
  const listed = (name: string, key: string) =>
    new Map(
      (text.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? []).map((tag) => [
        (attribute(tag, key) ?? "").replace(/^\//, "").toLowerCase(),
        attribute(tag, "ContentType") ?? "",
      ]),
    );
  return { defaults: listed("Default", "Extension"), overrides: listed("Override", "PartName") };
}

const overrideTag = (path: string, type: string) =>
  `<Override PartName="/${escaped(path)}" ContentType="${escaped(type)}"/>`;

const add = (parts: Parts, tags: readonly string[]) =>
  parts.change(PART, (text) => text.replace("</Types>", () => `${tags.join("")}</Types>`));

/** Gives the content type of a part; empty where the file names none. */
export async function contentTypeOf(parts: Parts, path: string): Promise<string> {
  const { defaults, overrides } = await read(parts);
  return overrides.get(path.toLowerCase()) ?? defaults.get(extensionOf(path)) ?? "";
}

/**
 * Names the content types of parts that came from another file.
 *
 * @param carried path in the other file → path here
 */
export async function carryContentTypes(
  before: Parts,
  after: Parts,
  carried: ReadonlyMap<string, string>,
): Promise<void> {
  const theirs = await read(before);
  const ours = await read(after);
  const defaults = new Map(ours.defaults);
  const added: string[] = [];
  for (const [from, to] of carried) {
    const extension = extensionOf(from);
    const type = theirs.overrides.get(from.toLowerCase()) ?? theirs.defaults.get(extension);
    if (type === undefined || ours.overrides.has(to.toLowerCase())) continue;
    if (defaults.get(extension) === type) continue;
    if (defaults.has(extension) || theirs.overrides.has(from.toLowerCase()))
      added.push(overrideTag(to, type));
    else {
      defaults.set(extension, type);
      added.push(`<Default Extension="${escaped(extension)}" ContentType="${escaped(type)}"/>`);
    }
  }
  await add(after, added);
}

/** Names the content type of a part that was added. */
export const addContentType = (parts: Parts, path: string, type: string): Promise<void> =>
  add(parts, [overrideTag(path, type)]);

/** Names another content type for a part. */
export async function setContentType(parts: Parts, path: string, type: string): Promise<void> {
  await parts.change(PART, (text) =>
    text.replace(
      new RegExp(`(<Override PartName="/${path.replaceAll(".", "\\.")}" ContentType=")[^"]*"`),
      `$1${type}"`,
    ),
  );
}
