/**
 * Every code that Excel and Office.js document: `Excel.ErrorCodes` and `OfficeExtension.ErrorCodes` of the type
 * definitions, and "Error handling with the application-specific JavaScript APIs" (Office Add-ins documentation).
 * Each has a sentence `excel.error.<Code>`.
 */
export const ERROR_CODES = [
  "AccessDenied",
  "ActivityLimitReached",
  "ApiNotAvailable",
  "ApiNotFound",
  "BadPassword",
  "CannotRegisterEvent",
  "Conflict",
  "ConnectionFailure",
  "ContentLengthRequired",
  "DirtySupportingFormula",
  "EmptyChartSeries",
  "FilteredRangeConflict",
  "FormulaLengthExceedsLimit",
  "GeneralException",
  "HostRestartNeeded",
  "InactiveWorkbook",
  "InsertDeleteConflict",
  "InvalidArgument",
  "InvalidBinding",
  "InvalidObjectPath",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "InvalidReference",
  "InvalidRequest",
  "InvalidRequestContext",
  "InvalidRibbonDefinition",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "NonBlankCellOffSheet",
  "NotImplemented",
  "OpenWorkbookLinksBlocked",
  "OperationCellsExceedLimit",
  "PivotTableRangeConflict",
  "PowerQueryRefreshResourceChallenge",
  "PropertyNotLoaded",
  "RangeExceedsLimit",
  "RangeImageExceedsLimit",
  "RefreshWorkbookLinksBlocked",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RunMustReturnPromise",
  "ServiceNotAvailable",
  "Timeout",
  "Unauthenticated",
  "UndoNotSupported",
  "UnsupportedFeature",
  "UnsupportedFillType",
  "UnsupportedOperation",
  "UnsupportedSheet",
  "ValueNotLoaded",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The channel between pane and Excel sends numbers, or other spellings, for some of the codes. */
const SAME: Readonly<Record<string, ErrorCode>> = {
  "5004": "InvalidOperationInCellEditMode",
  "5102": "ActivityLimitReached",
  "5103": "RequestPayloadSizeLimitExceeded",
  "5104": "ResponsePayloadSizeLimitExceeded",
  "7000": "AccessDenied",
  AccessDeniedError: "AccessDenied",
  ApiNotFoundError: "ApiNotFound",
  "Client Error": "ConnectionFailure",
  ConflictingRequest: "Conflict",
  TooManyRequests: "ActivityLimitReached",
};

/** Gives the code that Excel put on an error; null for an error without one. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const { code } = error;
  if (typeof code !== "string" && typeof code !== "number") return null;
  // A DOMException carries a number of its own.
  if (error instanceof DOMException) return null;
  return SAME[String(code)] ?? String(code);
}

export function isErrorCode(code: string | null): code is ErrorCode {
  return ERROR_CODES.some((known) => known === code);
}
