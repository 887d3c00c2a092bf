import { EMPTY_MEMORY, type Memory } from "../recognise";
import { isObject } from "./is-object";
import { NO_WORDS, readWords, type PaneWords } from "./pending-confirmations";

/** All that the workbook's hidden settings keep for us. */
export interface WorkbookMemory extends Memory {
  readonly words: PaneWords;
}

const NOTHING: WorkbookMemory = { ...EMPTY_MEMORY, words: NO_WORDS };

/** What the workbook remembers; nothing where it remembers nothing, or something that we can't read. */
export function parseMemory(text: string | null): WorkbookMemory {
  if (text === null) return NOTHING;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !isMemory(value)) return NOTHING;
    return { ...value, words: readWords(value["words"]) };
  } catch {
    return NOTHING;
  }
}

function isMemory(value: Record<string, unknown>): value is Record<string, unknown> & Memory {
  const { version, answers, columns } = value;
  return (
    version === 1 &&
    isObject(answers) &&
    isObject(columns) &&
    Object.values(answers).every((answer) => typeof answer === "string") &&
    Object.values(columns).every(
      (fields) => isObject(fields) && Object.values(fields).every((f) => typeof f === "string"),
    )
  );
}
