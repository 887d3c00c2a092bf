/**
 * Where a target comes from (CRITERIA.md, head): Q a figure of the source document, D a local default that can be changed,
 * C a checklist, Z zero tolerance with veto, M only a person can confirm, X beyond the sources and off by default.
 */
export type ClauseKind = "Q" | "D" | "C" | "Z" | "M" | "X";
