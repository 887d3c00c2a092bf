import type { ApiErrorCode } from "../protocol/api-error";
import type { Call, World } from "../protocol/world";

/** Gives the code with which Excel refuses the call; null if it takes it. */
export type Check = (call: Call, world: World) => ApiErrorCode | null;
