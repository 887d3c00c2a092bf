import { byText, toHalfWidth } from "../../grid";

/** Drawings of one and the same sign; △ and ▲ stay apart, and so do ☆ and ★ (docs/criteria.md §3.1). */
const SAME_SIGN: Readonly<Record<string, string>> = {
  "✓": "√", "✔": "√", "☑": "√", "✅": "√", "∨": "√",
  "╳": "×", "✕": "×", "✖": "×", "✗": "×", "✘": "×", "❌": "×", "⨯": "×",
  "〇": "○", "◯": "○", "⭕": "○", "◦": "○",
  "∆": "△", "▵": "△", "Δ": "△", "δ": "△",
  "▴": "▲", "◙": "◎", "⊚": "◎", "﹢": "+", "﹣": "-", "–": "-", "—": "-", "−": "-", "―": "-", "─": "-", "‐": "-", "\\": "/",
  "﹟": "#", "♯": "#", "☼": "※", "⭐": "★", "✩": "☆", "⬜": "□", "⬛": "■", "◼": "■", "◻": "□",
}; // prettier-ignore

/** Letters, digits and words that stand in for a sign when the sheet's legend does not use them itself. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { V: "√", 对: "√", X: "×", O: "○" };

/** Spaces and characters without width; most marks hold none. */
const UNSEEN = /[\s\u200B-\u200F\u2060\uFE0E\uFE0F\uFEFF\u00AD]/;

/**
 * A mark for counting: as it stands in its cell, without spaces, line breaks and zero-width characters. Between figures one space
 * stays: 「13:30 3.5小时」.
 */
export function lightMark(value: string | number | boolean): string {
  if (typeof value !== "string") return String(value);
  if (!UNSEEN.test(value)) return value;
  return value
    .replace(/[\u200B-\u200F\u2060\uFE0E\uFE0F\uFEFF\u00AD]/g, "")
    .trim()
    .replace(/(\d)\s+(?=\d)/g, "$1\u0000")
    .replace(/\s+/g, "")
    .replace(/\u0000/g, " ");
}

/** A mark for comparing: half width, capital letters, one glyph per sign. 「✔ 」 and 「✓」 are 「√」, 「Ｃ」 and 「c」 are 「C」. */
export const foldMark: (mark: string) => string = byText(2000, (mark) => {
  let folded = "";
  for (const character of toHalfWidth(lightMark(mark)).toUpperCase())
    folded += SAME_SIGN[character] ?? character;
  return folded;
});

/** The sign that letters stand in for, character by character: 「X」 is 「×」, 「O」 is 「○」. Digits stay: a 0 is often a slip. */
export function looseMark(folded: string): string {
  let loose = "";
  for (const character of folded) loose += LOOK_ALIKE[character] ?? character;
  return loose;
}

/** Whether a text is made of signs, letters or digits alone: what a legend can explain without quotes. */
export function isSign(text: string): boolean {
  return text !== "" && !/[\u4E00-\u9FFF]/.test(text.replace(/〇/g, "○"));
}
