/** The id of a table's row: `fix-2024-study-hours-p1x9`, `task-leading-group-established`. */
export const ITEM_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** The id of a document's paragraph, `.2` for the second of the rows that it takes. */
export const PARAGRAPH_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.\d+)?$/;
