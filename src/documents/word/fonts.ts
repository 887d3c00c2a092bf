/**
 * The faces that GB/T 9704 asks for, each with one that stands in for it: a Word file may name both, and Word takes the
 * second where a machine lacks the first.
 */
export const WORD_FONTS = {
  title: { name: "方正小标宋简体", instead: "华文中宋" },
  heading: { name: "黑体", instead: "SimHei" },
  subheading: { name: "楷体_GB2312", instead: "楷体" },
  text: { name: "仿宋_GB2312", instead: "仿宋" },
} as const;

const LATIN = "Times New Roman";

/** What a run in one of the faces says: Chinese characters in it, figures and Latin letters in theirs. */
export function fontOf(face: keyof typeof WORD_FONTS): {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly cs: string;
  readonly eastAsia: string;
} {
  const { name } = WORD_FONTS[face];
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: name };
}

/** The part `word/fontTable.xml`, which says what stands in for a face. */
export function fontTable(): string {
  const fonts = Object.values(WORD_FONTS).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}` +
    `<w:font w:name="${LATIN}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
  );
}
