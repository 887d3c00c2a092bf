/** A sheet before `!`, in quotes or without; `[1]` or `[账.xlsx]` before it names another file. */
const SHEET = /'((?:[^']|'')+)'!|((?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*)(?::[\p{L}_][\p{L}\p{N}_.]*)?!/gu;

/** Gives the sheets that a formula names; "" for one of another file. Texts in quotes must be taken out before. */
export function sheetsInFormula(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  return [...formula.matchAll(SHEET)].map(([, quoted, plain = ""]) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name.includes("[") ? "" : name;
  });
}
