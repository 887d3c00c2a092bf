import type { UsualWords } from "./standard";

/** What is said of a clause that nothing particular is known of: a measure that counts any ledger, a dimension that a person confirms. */
export const GENERAL_WORDS: UsualWords = {
  remedy: "对照标准落实，明确专人负责，做好记录并留存佐证材料。",
  answeredBy: "办公室",
  deadline: "each-period",
  told: { subject: null, counts: null },
};
