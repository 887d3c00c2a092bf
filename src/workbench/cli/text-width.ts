/** A terminal shows the characters of these ranges two columns wide: CJK, full-width forms and their punctuation. */
const WIDE: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3fffd],
];
/** These marks may not begin a line. */
const CLOSING = "，。；：、！？）》】”’";

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Counts the columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

/** Adds spaces to a text up to the width. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/**
 * Breaks a text into lines no wider than `width`; a closing mark may stand beyond the width, since it may not begin a
 * line.
 */
export function wrapTo(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const character of text.replace(/\s*\n\s*/g, " ")) {
    const wide = widthOfCharacter(character);
    if (used + wide > width && used > 0 && !CLOSING.includes(character)) {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (line === "" && character === " ") continue;
    line += character;
    used += wide;
  }
  return [...lines, line.trimEnd()];
}
