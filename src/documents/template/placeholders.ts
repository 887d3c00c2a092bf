/** A placeholder in a cell's text. */
export interface Placeholder {
  /** As it stands there, braces and all. */
  readonly text: string;
  /** The name between the braces, folded; "" where they hold nothing. */
  readonly name: string;
}

const PLACEHOLDER = /[{｛]{2}([^{}｛｝]*)[}｝]{2}/g;
/** Marks that people leave for something to be filled in: ××局, XX科, 202_年, ____. */
const MARK = /[×ＸX]{2,}(?=[\p{Script=Han}])|[12][0-9]{1,2}[_＿]{1,2}(?=年)|[_＿]{2,}|〔\s*〕/gu;

/** The placeholders of a text, in their order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(([found, name = ""]) => ({ text: found, name: foldName(name) }));
}

/** Braces that open without closing, or close without opening. */
export function hasStrayBraces(text: string): boolean {
  return /[{｛]{2}|[}｝]{2}/.test(text.replace(PLACEHOLDER, ""));
}

/** Marks in a text that stand for something to be filled in. */
export function marksIn(text: string): readonly string[] {
  return [...text.replace(PLACEHOLDER, "").matchAll(MARK)].map(([mark]) => mark);
}

/** A field's name without spaces, full-width letters and dots. */
export function foldName(name: string): string {
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
    const distance = changesBetween(name, foldName(candidate), least);
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
