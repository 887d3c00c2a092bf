import type { Day } from "../../../grid";

/** Whose attendance, and when. */
export interface Attending {
  readonly person: string | null;
  readonly department: string | null;
  readonly from: Day;
  readonly to: Day;
}
