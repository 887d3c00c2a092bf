import { byText } from "./by-text";
import type { CellValue } from "./sheet";

/** Anything that folding would change; most cells hold nothing of it. */
const FOLDABLE = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\uFF01-\uFF5E]/;
const ZERO_WIDTH = /[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g;

/** Full-width letters, digits and punctuation to half width: `（Ａ１）` gives `(A1)`. Chinese punctuation such as 、。「」 stays. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/**
 * A cell's text as a person reads it: half width, no zero-width characters, every run of spaces and line breaks
 * (U+3000 and no-break spaces too) one space, trimmed.
 */
export function foldText(value: CellValue): string {
  if (typeof value === "string" && !FOLDABLE.test(value)) return value;
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value === "") return "";
  return toHalfWidth(value.replace(ZERO_WIDTH, "")).replace(/\s+/g, " ").trim();
}

/** `foldText` without any spaces: 「姓　名」 gives 「姓名」. */
export function compactText(value: CellValue): string {
  if (typeof value === "string" && !FOLDABLE.test(value)) return value;
  return typeof value === "string" ? compactFoldable(value) : foldText(value);
}

const compactFoldable = byText(2000, (text) => foldText(text).replace(/ /g, ""));

/** Whether a cell shows nothing: empty, spaces or zero-width characters only. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  // Asked of every cell: a letter, a mark or a Chinese character in front settles it.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x2070 && first < 0xfeff && first !== 0x3000)) return false;
  return compactText(value) === "";
}

/** Whether a cell holds one of Excel's error values (`#N/A`, `#REF!` …). */
export function isErrorValue(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!)$/i.test(
      value.trim(),
    )
  );
}

/** 「日期Date」 and 「Date日期」 of a bilingual form give 「日期」; 员工ID and APP打卡 keep their letters. */
function withoutEnglish(text: string): string {
  if (!/[\u4E00-\u9FFF]/.test(text) || !/[A-Za-z]{2}/.test(text)) return text;
  return text.replace(ENGLISH_AFTER, "").replace(ENGLISH_BEFORE, "");
}

const ENGLISH_AFTER = /(?<=[\u4E00-\u9FFF)])[/|·-]?(?:[A-Z][a-z]+|[A-Z]{4,})[A-Za-z&'./]*(?=$|[([【])/;
const ENGLISH_BEFORE = /^(?:[A-Z][a-z]+|[A-Z]{4,})[A-Za-z&'./]*[/|·-]?(?=[\u4E00-\u9FFF])/;

/**
 * A column's name for comparison: compact, lower case, without asterisks and colons, and without
 * brackets and what stands in them: 「* 事假\n（天）：」 gives 「事假」, 「日期 Date」 gives 「日期」. A name that is nothing but a bracket keeps its words.
 */
export function foldHeader(value: CellValue): string {
  return foldName(typeof value === "string" ? value : foldText(value));
}

const foldName = byText(2000, (value) => {
  const plain = withoutEnglish(compactText(value))
    .toLowerCase()
    .replace(/[*:;。]+/g, "");
  const withoutBrackets = plain.replace(/[([【〔<{][^()[\]【】〔〕<>{}]*[)\]】〕>}]/g, "");
  const words = withoutBrackets === "" ? plain.replace(/[()[\]【】〔〕<>{}]/g, "") : withoutBrackets;
  return words.replace(/[()[\]【】〔〕<>{}_—·.,、/\\|-]+$/g, "");
});

/** What stands in a name's last bracket, compact: 「事假（天）」 gives 「天」; null without one. */
export function bracketOf(value: CellValue): string | null {
  const match = /[([【〔]([^()[\]【】〔〕]*)[)\]】〕][*:]*$/.exec(compactText(value));
  return match?.[1] ? match[1] : null;
}

/** A text that is one word, closed up: 「张　三」 is 「张三」. Everything else of it stays as it stands. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}
