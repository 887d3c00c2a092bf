/** A text in Chinese quotation marks; those within it become single ones. */
export function quotedText(text: string): string {
  return `“${text.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}
