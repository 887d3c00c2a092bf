import type { LedgerKind } from "../../../ledgers";
import type { MeasureCall } from "../../../measures";
import type { Draft } from "./reading";

/** A form of requirement that its proposal is sure of, where no word of the row is left over. */
interface SureForm {
  readonly measure: MeasureCall["measure"];
  /** Of which ledgers; of any where none are named. */
  readonly ledgers?: readonly LedgerKind[];
  /** Only as a clause of ours asks it. */
  readonly kindred?: true;
  /** What the row may leave to be supplied. */
  readonly open?: readonly ("value" | "per")[];
}

/**
 * The forms that were nearly always right where they stood in rubrics of several offices (docs/criteria.md §7); the list is drawn up by hand.
 * A text by itself that has none of them is asked, however clear its words.
 */
const SURE_FORMS: readonly SureForm[] = [
  // How many within what, both stated: 「每季度召开例会不少于1次」.
  { measure: "count-by-period" },
  // 「每季度召开例会」 is once each quarter.
  { measure: "count-by-period", open: ["value"] },
  // 「召开座谈会2次」 is of a year; what is just done so often may be of anything.
  {
    measure: "count-by-period",
    ledgers: ["meeting", "study", "article", "publicity", "pairing", "integrity"],
    open: ["per"],
  },
  // 「制定年度计划」, 「举办知识竞赛」: once a year, and said to be assumed.
  {
    measure: "count-by-period",
    ledgers: ["document", "activity", "study", "meeting", "disclosure", "integrity", "publicity"],
    open: ["value", "per"],
  },
  { measure: "count-by-period", kindred: true, open: ["value", "per"] },
  { measure: "kinds-covered" },
  { measure: "kinds-each-period", open: ["value"] },
  { measure: "no-records", ledgers: ["violation", "petition", "hygiene"] },
  { measure: "all-of", kindred: true, open: ["value"] },
  { measure: "handling-rate", kindred: true, open: ["value"] },
  { measure: "satisfaction", kindred: true, open: ["value"] },
  { measure: "share-of-records", ledgers: ["task", "rectification", "meeting"], open: ["value"] },
  { measure: "sum-per-person", kindred: true, open: ["value", "per"] },
  { measure: "attendance-rate", kindred: true, open: ["value", "per"] },
  { measure: "ratio-of-sums", kindred: true, open: ["value"] },
  { measure: "score-average", kindred: true, open: ["value"] },
  { measure: "leave-approved", kindred: true, open: ["value"] },
  { measure: "late-per-month", kindred: true, open: ["value", "per"] },
  { measure: "absent-days", kindred: true },
  { measure: "records-in-window", open: ["value"] },
  { measure: "departments-covered", ledgers: ["integrity", "article"], open: ["value"] },
  // Whoever took part is told by names only where each writes or is sent.
  { measure: "persons-covered", ledgers: ["article", "training", "volunteer"] },
];

/** Whether a proposal is of a form that may be sure. */
export function hasSureForm({ call, ledger, like, assumed = [] }: Draft): boolean {
  return SURE_FORMS.some(
    ({ measure, ledgers, kindred, open = [] }) =>
      measure === call?.measure &&
      (ledgers === undefined || (ledger !== null && ledger !== undefined && ledgers.includes(ledger))) &&
      (kindred !== true || (like !== null && like !== undefined)) &&
      assumed.every((one) => open.some((may) => may === one)),
  );
}
