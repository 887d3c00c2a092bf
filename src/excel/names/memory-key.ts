/**
 * Under this key the workbook's settings keep what is remembered of it: how it is read, standard and period, what was
 * brought in. Besides it there is only the journal of a run of writing, while that lasts.
 */
export const MEMORY_KEY = "WMJG_memory";
