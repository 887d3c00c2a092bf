/** A placeholder in a cell's text. */
interface Placeholder {
  /** As it stands there, braces and all. */
  readonly text: string;
  /** The name between the braces, folded; "" where they hold nothing. */
  readonly name: string;
  readonly at: number;
}

const PLACEHOLDER = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g;

const OPENS = /[{｛]{2}/;

/** The placeholders of a text, in their order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  // Asked of every cell of a workbook.
  if (!OPENS.test(text)) return [];
  return [...text.matchAll(PLACEHOLDER)].map(({ 0: found, 1: name = "", index }) => ({
    text: found,
    name: foldPlaceholder(name),
    at: index,
  }));
}

/** Braces that open without closing, or close without opening. */
export function hasStrayBraces(text: string): boolean {
  return /[{｛]{2}|[}｝]{2}/.test(text.replace(PLACEHOLDER, ""));
}

/** A field's name without spaces, full-width letters and dots. */
export function foldPlaceholder(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[。．・]/g, ".")
    .toLowerCase();
}

/** The name nearest to a misspelt one, by letters to change; null where none is near. */
export function nearestName(name: string, names: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of names) {
    const distance = changesBetween(name, foldPlaceholder(candidate), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein's distance, or `limit` where it is not below. */
function changesBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      here.push(
        Math.min((above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same),
      );
    }
    above = here;
  }
  return Math.min(above[b.length] ?? limit, limit);
}

/** A text with words put in for those of its placeholders that have one. */
export function putWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (found, name: string) => words[foldPlaceholder(name)] ?? found);
}
