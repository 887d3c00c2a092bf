/** What stands in a text for something that nobody has said yet. */
export const BLANK = "____";

/** The blank that every sheet has. */
const UNIT_NAME = "单位全称";

const NAMED_BLANK = /\{\{([^{}]+)\}\}/g;

/** A named blank in a template: `{{领导小组组长}}`. */
export function blank(name: string): string {
  return `{{${name}}}`;
}

/**
 * A template whose blanks hold for these years only, but for the unit's name: what was said for one year must not stand in
 * the next one's sheets.
 *
 * @example blanksOfYears("答复率{{答复率}}%", "2024年") // "答复率{{答复率（2024年）}}%"
 */
export function blanksOfYears(template: string, years: string): string {
  return template.replace(NAMED_BLANK, (whole, name: string) =>
    name === UNIT_NAME ? whole : blank(ofYears(name, years)),
  );
}

/** The name of a blank that holds for these years only. */
function ofYears(name: string, years: string): string {
  return `${name}（${years}）`;
}

/** The template with what is known put in; the other blanks keep their names. */
export function fillKnown(template: string, known: Readonly<Record<string, string>>): string {
  return template.replace(NAMED_BLANK, (whole, name: string) => {
    const value = known[name];
    // Braces inside a value would read as a blank of their own next time.
    return value === undefined || value === "" ? whole : value.replace(/[{}]/g, "");
  });
}

/** The template as it is shown: each blank that is still open as `____`. */
export function showBlanks(template: string): string {
  return template.replace(NAMED_BLANK, BLANK);
}

/** Names of the blanks in a template, in order, as often as they occur. */
export function blankNames(template: string): readonly string[] {
  return [...template.matchAll(NAMED_BLANK)].map((match) => match[1] ?? "");
}

/**
 * What a clerk wrote into the blanks of a template, where nothing else in the text was changed; null where it was.
 * A blank left as `____` is not among the values.
 *
 * @example readFilled("组长由{{组长}}担任", "组长由李明担任") // { 组长: "李明" }
 */
export function readFilled(template: string, text: string): Readonly<Record<string, string>> | null {
  const literals = template.split(NAMED_BLANK).filter((_, index) => index % 2 === 0);
  const pattern = new RegExp(`^${literals.map(escaped).join("([\\s\\S]*?)")}$`, "u");
  const match = pattern.exec(text);
  if (!match) return null;
  const filled: Record<string, string> = {};
  for (const [index, name] of blankNames(template).entries()) {
    const value = match[index + 1] ?? "";
    if (value === BLANK) continue;
    // One name, two answers: the text says more than the blanks can hold.
    if (value === "" || (filled[name] ?? value) !== value || /[{}]/.test(value)) return null;
    filled[name] = value;
  }
  return filled;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
