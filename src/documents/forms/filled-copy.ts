/** Ends the name of a filled copy. */
export const FILLED = "（已填）";

/** The name of a copy ends like this. A copy may still have placeholders and be filled in its turn. */
export const FILLED_NAME = /（已填）(（\d+）)?$/;
