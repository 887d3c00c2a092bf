const LONGEST = 31;

/**
 * Gives a name that a new sheet may have: without the signs that Excel forbids, at most 31 characters long and
 * different from every other sheet's, whatever their case. If the wish is taken, it gives `达标汇总（2）` and so on.
 *
 * @param ending is kept whole when the name has to be cut
 */
export function freeSheetName(wish: string, taken: Iterable<string>, ending = ""): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const name = allowed(wish);
  // Excel reserves the name "History".
  used.add("history");
  for (let number = 1; ; number++) {
    const suffix = ending + (number === 1 ? "" : `（${number}）`);
    const candidate = cut(name, LONGEST - suffix.length) + suffix;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** Whether Excel may have given this name to a sheet that was called otherwise: `考勤 (2)`, cut where it got too long. */
export function isNameFrom(name: string, source: string): boolean {
  const base = name.replace(/ ?\(\d+\)$/, "");
  return name === source || (base !== name && base !== "" && source.startsWith(base));
}

function allowed(wish: string): string {
  const plain = wish.replace(/[\\/?*[\]:\u0000-\u001f]/g, " ").trim();
  return plain.replace(/^'+|'+$/g, "").trim() || "工作表";
}

/** Cuts a name without splitting a character that takes two code units. */
function cut(name: string, length: number): string {
  const short = name.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
