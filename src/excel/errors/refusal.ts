import { errorCode } from "./error-codes";

/** Whether Excel refused the request as a whole, before it carried out any action. */
export function isRefusal(error: unknown): boolean {
  const code = errorCode(error);
  return (
    code === "InvalidOperationInCellEditMode" ||
    code === "RequestPayloadSizeLimitExceeded" ||
    code === "ActivityLimitReached"
  );
}
