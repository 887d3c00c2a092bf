/** An element right below a part's root. */
export interface Element {
  /** Its name without a prefix; of `mc:AlternateContent` the name of what it offers. */
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Root {
  /** Its opening tag. */
  readonly tag: string;
  /** Where what it holds begins and ends. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly Element[];
}

/** Where a tag that begins here is over; an angle bracket may stand in a value. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let at = start; at < xml.length; at += 1) {
    const letter = xml[at] ?? "";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at + 1;
  }
  return xml.length;
}

const nameAt = (xml: string, start: number): string =>
  /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? "";

/** Where an element that begins here is over. */
function endOfElement(xml: string, start: number): number {
  const first = endOfTag(xml, start);
  if (xml[first - 2] === "/") return first;
  const name = nameAt(xml, start);
  const tags = new RegExp(`<(/?)${name.replace(/[.\\-]/g, "\\$&")}(?=[\\s/>])`, "g");
  tags.lastIndex = first;
  for (let depth = 1, found = tags.exec(xml); found; found = tags.exec(xml)) {
    const end = endOfTag(xml, found.index);
    if (found[1] === "/") depth -= 1;
    else if (xml[end - 2] !== "/") depth += 1;
    if (depth === 0) return end;
  }
  return xml.length;
}

/** Where the next element or closing tag begins, past comments and instructions; -1 if there is none. */
function nextTag(xml: string, from: number): number {
  let at = xml.indexOf("<", from);
  while (at >= 0 && (xml[at + 1] === "!" || xml[at + 1] === "?")) {
    const end = xml.startsWith("<!--", at) ? xml.indexOf("-->", at) : xml.indexOf(">", at);
    at = end < 0 ? -1 : xml.indexOf("<", end);
  }
  return at;
}

const bare = (name: string) => name.slice(name.indexOf(":") + 1);

function nameOf(text: string): string {
  const name = bare(nameAt(text, 0));
  if (name !== "AlternateContent") return name;
  const offered = /<(?:\w+:)?Choice\b[^>]*>\s*<([^\s/>]+)/.exec(text)?.[1];
  return offered ? bare(offered) : name;
}

/** Takes apart what stands right below a part's root; null where there is no root. */
export function rootOf(xml: string): Root | null {
  const open = nextTag(xml, 0);
  if (open < 0) return null;
  const start = endOfTag(xml, open);
  const tag = xml.slice(open, start);
  if (tag.endsWith("/>")) return { tag, start, end: start, children: [] };
  const children: Element[] = [];
  let at = nextTag(xml, start);
  while (at >= 0 && xml[at + 1] !== "/") {
    const end = endOfElement(xml, at);
    const text = xml.slice(at, end);
    children.push({ name: nameOf(text), text, start: at, end });
    at = nextTag(xml, end);
  }
  return { tag, start, end: at < 0 ? xml.length : at, children };
}

/** Puts an element where the order of a root's children wants it, in place of one of its name. */
export function put(xml: string, name: string, text: string, order: readonly string[]): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const same = root.children.find((one) => one.name === name);
  if (same) return xml.slice(0, same.start) + text + xml.slice(same.end);
  const place = order.indexOf(name);
  const next = root.children.find((one) => order.indexOf(one.name) > place);
  const at = next?.start ?? root.end;
  return xml.slice(0, at) + text + xml.slice(at);
}

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...tag.matchAll(/\s([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );

/** Adds to a tag the attributes of another that it lacks. */
export function withMissing(tag: string, other: string, names: readonly string[]): string {
  const present = attributesOf(tag);
  const added = [...attributesOf(other)].filter(([name]) => names.includes(name) && !present.has(name));
  if (added.length === 0) return tag;
  return tag.replace(/\s*\/?>$/, (end) => added.map(([name, value]) => ` ${name}=${value}`).join("") + end);
}

/** Declares on a part's root the prefixes of another's, and which of them a reader may ignore. */
export function withPrefixes(xml: string, otherTag: string): string {
  const root = rootOf(xml);
  if (!root) return xml;
  const others = attributesOf(otherTag);
  const prefixes = [...others.keys()].filter((name) => name.startsWith("xmlns:"));
  const tag = withMissing(root.tag, otherTag, prefixes);
  const declared = attributesOf(tag);
  const ignored = (attributes: ReadonlyMap<string, string>) =>
    (attributes.get("mc:Ignorable") ?? "").slice(1, -1).split(/\s+/).filter(Boolean);
  const all = [...new Set([...ignored(declared), ...ignored(others)])].filter((one) =>
    declared.has(`xmlns:${one}`),
  );
  const plain = tag.replace(/\smc:Ignorable\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const whole =
    all.length === 0 || !declared.has("xmlns:mc")
      ? plain
      : plain.replace(/\s*\/?>$/, (end) => ` mc:Ignorable="${all.join(" ")}"${end}`);
  return xml.slice(0, root.start - root.tag.length) + whole + xml.slice(root.start);
}
