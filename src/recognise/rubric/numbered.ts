import { numberInText } from "../../grid";

/** A piece of a text that numbers what it lists. */
interface NumberedPiece {
  readonly number: number;
  readonly text: string;
}

export interface NumberedText {
  /** How it numbers: 一、 · (一) · 1. · (1) · ①. */
  readonly style: NumberStyle;
  readonly pieces: readonly NumberedPiece[];
}

type NumberStyle = (typeof STYLES)[number]["style"];

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** From the widest to the narrowest, as offices number. */
const STYLES = [
  { style: "一、", pattern: /(?<![一二三四五六七八九十第])([一二三四五六七八九十]{1,3})[、.．]/g },
  { style: "(一)", pattern: /[(（]([一二三四五六七八九十]{1,3})[)）]/g },
  { style: "1.", pattern: /(?<![\d.．一-龥]|[A-Z]-)(\d{1,2})(?:[、．]|\.(?!\d))(?!分)/g },
  { style: "(1)", pattern: /[(（](\d{1,2})[)）]/g },
  { style: "①", pattern: /([①-⑳])/g },
] as const;

/** Takes a text apart by its own numbers 1, 2, 3 …; null where it does not number at least two pieces. */
export function numbered(text: string): NumberedText | null {
  for (const { style, pattern } of STYLES) {
    const starts: { readonly at: number; readonly behind: number; readonly number: number }[] = [];
    for (const match of text.matchAll(pattern)) {
      const number = numberOf(match[1] ?? "");
      if (number === starts.length + 1)
        starts.push({ at: match.index, behind: match.index + match[0].length, number });
    }
    if (starts.length < 2) continue;
    const pieces = starts.map(({ behind, number }, index) => ({
      number,
      text: text.slice(behind, starts[index + 1]?.at).trim(),
    }));
    return { style, pieces };
  }
  return null;
}

/** How deep a line stands by the number that it begins with, from 0; null for a line without one. */
export function depthOf(line: string): number | null {
  const depth = LINE_STARTS.findIndex((pattern) => pattern.test(line));
  return depth < 0 ? null : depth;
}

/** A line without the number in front: 「一、组织领导」 gives 「组织领导」. */
export function withoutNumber(line: string): string {
  const plain = line.replace(/^(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]{1,4})\s*[-—–]?\s*\d{0,2}[、.．:：\s]*/, "");
  for (const pattern of LINE_STARTS) {
    const match = pattern.exec(plain);
    if (match) return plain.slice(match[0].length).trim();
  }
  return plain.trim();
}

const LINE_STARTS = [
  /^第?[一二三四五六七八九十]{1,3}(?:[、.．:：]|部分[、:：]?|(?=\s))\s*/,
  /^[(（][一二三四五六七八九十]{1,3}[)）][、.．]?/,
  /^\d{1,2}(?:[、．]|\.(?!\d))/,
  /^(?:[(（]\d{1,2}[)）][、.．]?|\d{1,2}[)）]|\d{1,2}\.\d{1,2}[、.．]?(?![\d%次分篇]))/,
  /^[①-⑳]/,
];

function numberOf(text: string): number | null {
  const circled = CIRCLED.indexOf(text);
  if (circled >= 0) return circled + 1;
  return numberInText(text);
}
