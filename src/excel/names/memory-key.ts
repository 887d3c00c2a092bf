/** Where the workbook's settings keep what it remembers about how to read it. Nothing else of ours is stored there. */
export const MEMORY_KEY = "WMJG_memory";
