import { chosenSkeleton, leavesOutShortfalls } from "../../own-sheets";
import type { DocumentInput } from "./document-input";

/** The input as the clerk wants it written; what is no choice changes nothing. */
export function withChoices(input: DocumentInput): DocumentInput {
  const { said = {} } = input;
  const skeleton = chosenSkeleton(said);
  return {
    ...input,
    ...(skeleton ? { skeleton } : {}),
    ...(leavesOutShortfalls(said) ? { withShortfalls: false } : {}),
  };
}
