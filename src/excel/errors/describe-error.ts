import type { Message } from "../../locales";
import { errorCode, isErrorCode } from "./error-codes";
import { ExcelProblem } from "./excel-problem";

/** Says what happened and what the clerk can do about it, for anything that reading, writing or selecting may throw. */
export function describeError(error: unknown): Message {
  if (error instanceof ExcelProblem) return error.reason;
  if (isAbort(error)) return { key: "excel.cancelled" };
  const code = errorCode(error);
  if (isErrorCode(code)) return { key: `excel.error.${code}` };
  return { key: "excel.error.other", params: { code: code ?? nameOf(error) } };
}

function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
