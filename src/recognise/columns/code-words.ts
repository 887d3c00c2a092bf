import { ATTENDANCE_WORDS } from "../../ledgers";

const WORDS: ReadonlySet<string> = new Set(Object.values(ATTENDANCE_WORDS).flat());

/** Whether a text is one of the words for an attendance code, and nothing else. */
export function isCodeWord(text: string): boolean {
  return WORDS.has(text);
}
