import type { KindChoice, TriedTable } from "../../assistant";
import type { TeachingInHand } from "./use-teaching";

/** What is taught, as the parts of the form see it. */
export interface FormProps {
  readonly teaching: TeachingInHand;
  /** The table as it would be read; null where the sheet is not read so. */
  readonly table: TriedTable | null;
  /** The kind that was said or guessed; null where nobody knows it. */
  readonly kind: KindChoice | null;
}
