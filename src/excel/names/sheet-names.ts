const LONGEST = 31;

/**
 * A name that a new sheet may have: without the signs that Excel forbids, at most 31 characters, and unlike any other
 * sheet's without regard to case; where the wish is taken, `达标汇总（2）` and so on.
 *
 * @param ending stays whole behind a name that is too long
 */
export function freeSheetName(wish: string, taken: Iterable<string>, ending = ""): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = allowed(wish);
  // Excel keeps "History" for itself.
  used.add("history");
  for (let number = 1; ; number++) {
    const suffix = ending + (number === 1 ? "" : `（${number}）`);
    const candidate = cut(name, LONGEST - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function allowed(wish: string): string {
  const plain = wish.replace(/[\\/?*[\]:\u0000-\u001f]/g, " ").trim();
  return plain.replace(/^'+|'+$/g, "").trim() || "工作表";
}

/** Never through the middle of a character that takes two code units. */
function cut(name: string, length: number): string {
  const short = name.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
