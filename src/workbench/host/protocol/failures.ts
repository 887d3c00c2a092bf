import { ApiError, isApiErrorCode, type ApiErrorCode } from "./api-error";
import { ActionType, type RequestBatch } from "./messages";

/** A failure to come. */
export interface FailurePlan {
  readonly code: ApiErrorCode;
  /** Which request it hits; absent: the next one. */
  readonly when?: (request: RequestBatch) => boolean;
  /** So many actions of the request are performed before, and stay. Refusals of a whole request perform none. */
  readonly after?: number;
  /** How often; absent: once. */
  readonly times?: number;
}

/** Codes with which Excel turns a whole request away, before or after working on it. */
const WHOLE: ReadonlySet<ApiErrorCode> = new Set([
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Unauthenticated",
]);

export const isRefusal = (code: ApiErrorCode): boolean => WHOLE.has(code);

const OWN_METHODS = ["_RemoveReference", "NotifyActionHandlerReady"];

/** Requests of Office.js's own, as at the end of `Excel.run`: no round trip of the add-in's, and they never fail. */
export function isOfficesOwn({ Actions }: RequestBatch): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return methods.length > 0 && methods.every(({ Name }) => OWN_METHODS.includes(Name));
}

/** Failures that were asked for and are still to come. */
export class Failures {
  private plans: readonly { readonly plan: FailurePlan; readonly left: number }[] = [];

  plan(failure: FailurePlan | ApiErrorCode): void {
    const plan = typeof failure === "string" ? { code: failure } : failure;
    if (!isApiErrorCode(plan.code)) throw new RangeError(`not a code of Excel's: ${String(plan.code)}`);
    this.plans = [...this.plans, { plan, left: plan.times ?? 1 }];
  }

  /** The failure that hits this request, used up by it. */
  take(request: RequestBatch): { readonly error: ApiError; readonly after: number } | null {
    if (isOfficesOwn(request)) return null;
    const hit = this.plans.find(({ plan }) => plan.when?.(request) ?? true);
    if (!hit) return null;
    this.plans = this.plans.flatMap((one) =>
      one !== hit ? [one] : one.left > 1 ? [{ ...one, left: one.left - 1 }] : [],
    );
    return { error: new ApiError(hit.plan.code), after: hit.plan.after ?? 0 };
  }
}
