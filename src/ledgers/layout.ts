/** As which a clerk teaches a layout. list: a row a record. matrix: people or departments × days, weeks or months. card: labels and values. counts: a row a person with totals. */
export const LAYOUT_FORMS = ["list", "matrix", "card", "counts"] as const;

export type LayoutForm = (typeof LAYOUT_FORMS)[number];

/** How a table may be laid out, each with its form. One file in `recognise/layouts` reads each. */
export const FORM_OF = {
  "month-matrix": "matrix", // a row (or two, three) a person, a column (or two, three) a day
  "daily-list": "list", // a row a person and day
  "punch-log": "list", // a row a punch, or a cell of punches a day
  "person-summary": "counts", // a row a person with counts
  "year-matrix": "matrix", // a row a person (or department), a column a month or week
  "exception-list": "list", // only what deviates: leave, overtime
  card: "card", // labels left, values right
  "sign-in": "list", // people × sessions, or a form to sign
  "item-matrix": "matrix", // departments × items checked
  list: "list", // a row an event
} as const satisfies Readonly<Record<string, LayoutForm>>;

export type Layout = keyof typeof FORM_OF;
