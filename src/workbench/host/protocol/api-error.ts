/** Codes that Excel documents for these calls, with the HTTP status and the text that come with them. */
const KNOWN = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ApiNotAvailable: [404, "The requested API is not available."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  BadPassword: [400, "The password you supplied is incorrect."],
  Conflict: [409, "Request could not be processed because of a conflict."],
  ContentLengthRequired: [411, "A Content-length HTTP header is missing."],
  DirtySupportingFormula: [
    400,
    "The operation cannot be completed because the supporting formula is out of date.",
  ],
  EmptyChartSeries: [400, "The attempted operation failed because the chart series is empty."],
  FilteredRangeConflict: [409, "The attempted operation causes a conflict with a filtered range."],
  FormulaLengthExceedsLimit: [400, "The bytecode of the applied formula exceeds the maximum length limit."],
  GeneralException: [500, "There was an internal error while processing the request."],
  HostRestartNeeded: [400, "The Office application needs to be restarted."],
  InactiveWorkbook: [400, "The workbook is not active."],
  InsertDeleteConflict: [409, "The insert or delete operation attempted resulted in a conflict."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidBinding: [400, "This object binding is no longer valid due to previous updates."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [400, "The operation isn't available while Excel is in cell editing mode."],
  InvalidOrTimedOutSession: [408, "The session is invalid or has timed out."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  MemoryLimitReached: [400, "The memory limit has been reached."],
  MergedRangeConflict: [
    409,
    "Cannot complete the operation. A table can't overlap with another table or a merged cell.",
  ],
  NonBlankCellOffSheet: [
    400,
    "Can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  ],
  NotImplemented: [501, "The requested feature isn't implemented."],
  OpenWorkbookLinksBlocked: [400, "The operation is blocked by the workbook's links."],
  OperationCellsExceedLimit: [400, "The attempted operation affects more cells than the limit."],
  PivotTableRangeConflict: [409, "The attempted operation causes a conflict with a PivotTable range."],
  PowerQueryRefreshResourceChallenge: [400, "The query's source asks for credentials."],
  RangeExceedsLimit: [400, "The cell count in the range has exceeded the maximum supported number."],
  RangeImageExceedsLimit: [400, "The range image has exceeded the size limit."],
  RefreshWorkbookLinksBlocked: [400, "Links may not be refreshed."],
  RequestAborted: [408, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  Timeout: [408, "The request took too long."],
  Unauthenticated: [401, "Required authentication information is either missing or invalid."],
  UndoNotSupported: [400, "The operation can't be undone."],
  UnsupportedFeature: [400, "The feature is not supported."],
  UnsupportedFillType: [400, "The current fill type doesn't support this operation."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [
    400,
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  ],
} as const;

export type ApiErrorCode = keyof typeof KNOWN;

export const statusOf = (code: ApiErrorCode): number => KNOWN[code][0];
const wordsOf = (code: ApiErrorCode): string => KNOWN[code][1];
export const isApiErrorCode = (code: string): code is ApiErrorCode => code in KNOWN;

/** An action that Excel would refuse. It ends the batch, whose answer holds its code. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string = wordsOf(code),
  ) {
    super(message);
  }
}
