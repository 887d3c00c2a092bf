/** What attendance is judged by, of each group one: names alone tell nothing. */
export const DAYS_AND_MARKS = [["date"], ["status"]] as const;
