import { EDUCATION } from "./education";
import { LEADERSHIP } from "./leadership";
import { RECTIFIED } from "./rectified";
import type { SentenceRule } from "./said";

/**
 * Every sentence of a work summary that rests on the ledgers, by its name: when it may be said stands at its rule, and each has a workbook
 * of which it is true and one in which it must not stand (test/documents/prose/sentences).
 */
export const SENTENCES = { ...LEADERSHIP, ...EDUCATION, ...RECTIFIED } as const satisfies Readonly<
  Record<string, SentenceRule>
>;

export type SentenceName = keyof typeof SENTENCES;
