import { ATTENDANCE_ABBREVIATIONS } from "../../ledgers";
import { isCodeWord } from "../columns/code-words";
import { foldMark } from "./mark-glyphs";
import { codeOfWord } from "./mark-words";

export const CHINESE = "\\u4E00-\\u9FFF";
export const WORD = new RegExp(`[${CHINESE}]+(?:/[${CHINESE}]+)*`, "y");
/** What parts a legend, and is no sign itself. */
export const STOPS = `\\s,，、；;。|:：=＝"“”'‘’「」『』()（）\\[\\]【】《》`;
/** 「√迟」 in front of 「—迟到但到岗」: a sign with a character of its own is one mark. */
const COMPOUND = new RegExp(
  `[^${CHINESE}${STOPS}A-Za-z\\d—–-]{1,2}([${CHINESE}]{1,2})(?=[—–-]{1,2}[${CHINESE}])`,
  "y",
);
/** The word right behind a mark, or behind a space, colon, dash or bracket. */
const TIED_WORD = new RegExp(`\\s*[:：=＝—–(（-]*\\s*([${CHINESE}]+)`, "y");
const SHORT_COMPOUND = new RegExp(`[^${CHINESE}${STOPS}A-Za-z\\d—–-]{1,2}([${CHINESE}])`, "y");

/** Longer marks are words or sentences. */
export const LONGEST_MARK = 4;

/**
 * The longest mark of the table that stands at a place, as 「√迟」 in 「√迟 迟到」 and 「出下」 in 「出下下乡」. What goes on as a word is none: the
 * 病 of 「△病假」 belongs to its word though the table has △病 too.
 */
export function markAt(text: string, at: number, marks: ReadonlySet<string>): string | null {
  for (let length = marks.size === 0 ? 0 : LONGEST_MARK; length >= 1; length--) {
    const mark = text.slice(at, at + length);
    if (mark.length < length || /\s/.test(mark) || !marks.has(foldMark(mark))) continue;
    const own = new RegExp(`[${CHINESE}]*$`).exec(mark)?.[0] ?? "";
    const next = match(WORD, text, at + length)?.[0] ?? "";
    if (own !== "" && wordAtStart(own + next) !== null && wordAtStart(next) === null) continue;
    if (own !== mark) return mark;
    // Characters alone are words of any sentence, except in front of the word that they stand for.
    if (wordAtStart(next) !== null) return mark;
    const tied = length > 1 ? (match(TIED_WORD, text, at + length)?.[1] ?? "") : "";
    if (codeOfWord(tied) !== null) return mark;
  }
  return null;
}

/** The shortest word for a code with which a run of characters begins. */
function wordAtStart(run: string): string | null {
  for (let length = 2; length <= run.length; length++)
    if (isCodeWord(run.slice(0, length))) return run.slice(0, length);
  return null;
}

/**
 * A sign with a character of its own behind it, whether the table has it or not: 「√迟—迟到」, 「√早 早退」, 「早退√早」. 「√出勤」 is a sign and its
 * word.
 */
export function compoundAt(text: string, at: number): string | null {
  const [compound = null, said = ""] = match(COMPOUND, text, at) ?? [];
  if (compound !== null && (said.length === 1 || codeOfWord(said) === null)) return compound;
  const [short = null, character = ""] = match(SHORT_COMPOUND, text, at) ?? [];
  if (short === null) return null;
  const end = at + short.length;
  const behind = wordAtStart(match(TIED_WORD, text, end)?.[1] ?? "");
  const before = new RegExp(`[${CHINESE}]{2,}$`).exec(text.slice(0, at))?.[0] ?? "";
  const closes = match(WORD, text, end) === null && isCodeWord(before) && before.includes(character);
  return behind?.includes(character) === true || closes ? short : null;
}

/** 「产产假」, 「旷旷工」, 「到出勤」: a character of a word in front of it, or what is short for the same. */
export function standsForItsWord(run: string): boolean {
  const [character, word] = [run.slice(0, 1), run.slice(1)];
  const isShort = word.includes(character) || ATTENDANCE_ABBREVIATIONS[character] === codeOfWord(word);
  return isShort && isCodeWord(word) && !isCodeWord(run);
}

/** 「休息休」, 「迟到迟」 and 「下乡出下」 are a word with the mark that stands for it; null for any other run. */
export function markBehind(run: string, marks: ReadonlySet<string>): string | null {
  for (let length = Math.min(LONGEST_MARK, run.length - 2); length >= 1; length--) {
    const [word, mark] = [run.slice(0, -length), run.slice(-length)];
    const isMark = length === 1 ? word.includes(mark) : marks.has(foldMark(mark));
    if (isMark && isCodeWord(word)) return mark;
  }
  return null;
}

export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
