/** Events that the stand-in fires, by the name in their registration, with Office.js's number for each. */
export const EVENT_NUMBERS = {
  DataChanged: 10,
  Activated: 11,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof EVENT_NUMBERS;

/** Events of all sheets are registered under this target. */
export const WORKBOOK_TARGET = "Workbook";
