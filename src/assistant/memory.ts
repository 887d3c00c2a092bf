import { EMPTY_MEMORY, type Memory } from "../recognise";

/** What the workbook remembers; nothing where it remembers nothing, or something that we can't read. */
export function parseMemory(text: string | null): Memory {
  if (text === null) return EMPTY_MEMORY;
  try {
    const value: unknown = JSON.parse(text);
    return isMemory(value) ? value : EMPTY_MEMORY;
  } catch {
    return EMPTY_MEMORY;
  }
}

function isMemory(value: unknown): value is Memory {
  if (!isObject(value) || value.version !== 1) return false;
  const { answers, columns } = value;
  return (
    isObject(answers) &&
    isObject(columns) &&
    Object.values(answers).every((answer) => typeof answer === "string") &&
    Object.values(columns).every(
      (fields) => isObject(fields) && Object.values(fields).every((f) => typeof f === "string"),
    )
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
