/**
 * Under this key the workbook's settings keep what is remembered about reading it. Besides it there is only the journal
 * of a run of writing, while that lasts.
 */
export const MEMORY_KEY = "WMJG_memory";
