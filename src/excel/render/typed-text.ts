/** Beyond about so many characters Excel refuses a text that begins with a minus (office-js issue 3256). */
const LONG = 8000;

/**
 * Writes a text as it has to be typed so that the cell holds it: Excel takes a leading apostrophe for the mark of a text
 * and drops it, so one more goes before it, and before a long text that begins with a minus.
 */
export function typedText(text: string): string {
  return text.startsWith("'") || (text.startsWith("-") && text.length > LONG) ? `'${text}` : text;
}

/** A text as it is written into a cell: an apostrophe makes it one where the cell's format does not. */
export function asText(text: string, needsMark: boolean): string {
  return needsMark && text !== "" ? `'${text}` : typedText(text);
}
