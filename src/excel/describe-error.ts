import type { Message } from "../locales";
import { errorCode, isErrorCode, type ErrorCode } from "./error-codes";
import { ExcelProblem } from "./excel-problem";

/** Trying again as it is may well help: nothing about the workbook has to change first. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "ActivityLimitReached",
  "Conflict",
  "ConnectionFailure",
  "DirtySupportingFormula",
  "GeneralException",
  "InactiveWorkbook",
  "InvalidOperationInCellEditMode",
  "InvalidRequest",
  "InvalidRequestContext",
  "MemoryLimitReached",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
]);

/**
 * What happened and what to do about it, in words for the clerk, for anything that reading, writing or selecting may
 * throw.
 */
export function describeError(error: unknown): Message {
  if (error instanceof ExcelProblem) return error.reason;
  if (isAbort(error)) return { key: "excel.cancelled" };
  const code = errorCode(error);
  if (isErrorCode(code)) return { key: `excel.error.${code}` };
  return { key: "excel.error.other", params: { code: code ?? nameOf(error) } };
}

/** Whether a way to try again should be offered beside the sentence. */
export function canTryAgain(error: unknown): boolean {
  if (error instanceof ExcelProblem) return error.cause === undefined ? false : canTryAgain(error.cause);
  const code = errorCode(error);
  return isErrorCode(code) && PASSING.has(code);
}

function isAbort(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "AbortError";
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
