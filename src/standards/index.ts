export type { ClauseKind } from "./standard";
