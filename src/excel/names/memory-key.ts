/**
 * Under this key the workbook's settings keep what is remembered about reading it. Nothing else of ours is stored
 * there.
 */
export const MEMORY_KEY = "WMJG_memory";
