import { ApiError, isApiErrorCode, type ApiErrorCode } from "./api-error";
import { ActionType, type RequestBatch } from "./messages";

/** A failure that a test asked for. */
export interface FailurePlan {
  readonly code: ApiErrorCode;
  /** Which request it hits; if absent, the next one. */
  readonly when?: (request: RequestBatch) => boolean;
  /** How many actions of the request are performed before it, and stay. A refusal of a whole request performs none. */
  readonly after?: number;
  /** How often it happens; if absent, once. */
  readonly times?: number;
}

/** With these codes Excel refuses a whole request, before or after working on it. */
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

const OWN_METHODS = ["_RemoveReference", "NotifyActionHandlerReady", "SetAppRuntimeState"];

/**
 * Whether a request is Office.js's own, as at the end of `Excel.run`. Such requests are no round trips of the add-in
 * and never fail.
 */
export function isOfficesOwn({ Actions }: RequestBatch): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.Instantiate);
  return methods.length > 0 && methods.every(({ Name }) => OWN_METHODS.includes(Name));
}

/** The failures that were asked for and have not happened yet. */
export class Failures {
  private plans: readonly { readonly plan: FailurePlan; readonly left: number }[] = [];

  plan(failure: FailurePlan | ApiErrorCode): void {
    const plan = typeof failure === "string" ? { code: failure } : failure;
    if (!isApiErrorCode(plan.code)) throw new RangeError(`not a code of Excel's: ${String(plan.code)}`);
    this.plans = [...this.plans, { plan, left: plan.times ?? 1 }];
  }

  forget(): void {
    this.plans = [];
  }

  /** Gives the failure that hits this request and uses it up. */
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
