/**
 * What each piece of evidence for a layout is worth, 0–1: how surely a table is laid out so if that piece is all there is to go by. The one
 * place where layouts are weighed against each other: a layout states what it saw and knows of no other.
 *
 * Reasoned, not learnt, from what shares a sheet in practice (docs/formats.md, "Formats") and in the tables that test/recognise generates: whoever
 * explains more of a table wins. A matrix of scores sees all that a list of the same kind sees, and what stands across besides.
 */
export const FOR = {
  /** Title or sheet name say what the table is about; as strongly as its words do. */
  title: 0.4,
  /** The share of the columns that the ledger knows. */
  columns: 0.6,
  /** All columns without which it would be no such ledger. */
  "must-have": 0.2,
  /** Names of people, in a column or a row that is theirs. */
  people: 0.75,
  /** Names of departments or areas, in a column or a row that is theirs. */
  places: 0.75,
  /** Twenty days or more side by side: hardly anything else has them. */
  "month-of-days": 0.85,
  "week-of-days": 0.8,
  /** Six days or fewer: other tables have dates over columns too; more than three kinds of counts outweigh them. */
  "few-days": 0.57,
  /** A day, week or month begins every row. */
  "day-in-every-row": 0.7,
  /** Weeks, months or dates over columns of figures. */
  "times-across": 0.6,
  /** Things that are inspected, over columns or down the rows; the share of them with a full mark or a word of hygiene. */
  items: 0.6,
  /** Types of meeting over columns. */
  "types-across": 0.6,
  /** Columns that somebody signs, or marks of who came to which session. */
  signatures: 0.35,
  /** A state of each day: 正常, 迟到, 休息. */
  states: 0.35,
  /** Kinds of counts of days and times; seven are all that summaries have. */
  counts: 0.6,
  /** Columns of times or of a clock's own words. */
  punches: 0.1,
  /** Labels with their values beside them. */
  labels: 0.6,
  /** 组长：, 成员： before names. */
  "group-roles": 0.7,
} as const;

/** What a piece against a layout leaves of all that speaks for it, as the share that it takes away. */
export const AGAINST = {
  /** A grid without a person: a form, or a grid of something else. */
  nobody: 0.45,
  /** No word above says that the counts are of attendance. */
  untitled: 0.12,
  /** It tells when somebody was away from, and not until when. */
  "one-end": 0.14,
  /** Neither the title nor the clock's own columns speak of punches. */
  "few-punches": 0.2,
  /** A reading of the same cells in a turned order. */
  turned: 0.01,
  /** The columns have no names. */
  unnamed: 0.02,
} as const;

/** What is read as attendance this surely is not tried as anything else, since the other layouts weigh every kind of ledger. */
export const SETTLED = 0.9;
