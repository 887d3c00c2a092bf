import { EVENT_NUMBERS, WORKBOOK_TARGET } from "./event-numbers";
import { addressOf, type BookEvent, type BookModel } from "../model";

/** An event as Office.js takes it: category, number, target, arguments as JSON, id. */
export type EventEntry = readonly [
  category: 65536,
  number: number,
  target: string,
  message: string,
  id: string,
];

interface Told {
  readonly number: number;
  readonly sheetToo: boolean;
  readonly message: Readonly<Record<string, unknown>>;
}

function told(event: BookEvent): Told | null {
  const worksheetId = event.sheet;
  switch (event.type) {
    case "changed":
      return {
        number: EVENT_NUMBERS.DataChanged,
        sheetToo: true,
        message: {
          changeType: "RangeEdited",
          source: "Local",
          address: addressOf(event.area),
          worksheetId,
          triggerSource: event.source === "add-in" ? "ThisLocalAddin" : "Unknown",
          shiftDirection: "None",
        },
      };
    case "activated":
      return { number: EVENT_NUMBERS.Activated, sheetToo: true, message: { worksheetId } };
    case "selected":
      return {
        number: EVENT_NUMBERS.SelectionChanged,
        sheetToo: true,
        message: { worksheetId, address: addressOf(event.area) },
      };
    case "added":
      return { number: EVENT_NUMBERS.Added, sheetToo: false, message: { source: "Local", worksheetId } };
    case "deleted":
      return { number: EVENT_NUMBERS.Deleted, sheetToo: false, message: { source: "Local", worksheetId } };
    default:
      return null;
  }
}

/** Gives what Office.js is told of an event, once for each registration. */
function entriesOf(event: BookEvent, registered: ReadonlySet<string>): readonly EventEntry[] {
  const news = told(event);
  if (!news) return [];
  const targets = news.sheetToo ? [event.sheet, WORKBOOK_TARGET] : [WORKBOOK_TARGET];
  return targets
    .filter((target) => registered.has(`${news.number} ${target}`))
    .map((target) => [65536, news.number, target, JSON.stringify(news.message), "0"] as const);
}

/** Passes events on after the request that caused them is answered, as Excel does. */
export function tellEvents(
  book: BookModel,
  registered: ReadonlySet<string>,
  tell: (entries: readonly EventEntry[]) => void,
): () => void {
  let waiting: EventEntry[] = [];
  return book.on((event) => {
    const entries = entriesOf(event, registered);
    if (entries.length === 0) return;
    if (waiting.length === 0)
      setTimeout(() => {
        const now = waiting;
        waiting = [];
        tell(now);
      }, 0);
    waiting.push(...entries);
  });
}
