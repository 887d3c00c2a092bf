import { foldText } from "../text";

type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "day";

/** A stretch of a day. `from` and `to` are `HH:MM`; 「下午」 alone has only its part. */
export interface TimeSpan {
  readonly from: string | null;
  readonly to: string | null;
  readonly part: PartOfDay | null;
}

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/^(凌晨|清晨|早上|早晨|上午|am)$/, "morning"],
  [/^中午$/, "noon"],
  [/^(下午|pm)$/, "afternoon"],
  [/^(晚上|晚间|夜间|傍晚|晚)$/, "evening"],
  [/^全天$/, "day"],
];
const PART = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|晚上|晚间|夜间|傍晚|晚|全天|am|pm)";
const CLOCK = String.raw`\d{1,2}(?:\s*[:.]\s*\d{2}(?::\d{2}(?:\.\d+)?)?|\s*[点时](?:半|整|\d{1,2}分?)?)`;
const TO = String.raw`\s*(?:-|—+|–|~|〜|至|到)+\s*`;
const SPAN = `(${PART})?\\s*(${CLOCK})?(?:${TO}(?:次日|第二天)?(${PART})?\\s*(${CLOCK}))?`;
const WHOLE = new RegExp(`^\\(?${SPAN}\\)?$`);

/** The time at the end of a text, as 「2024-03-05 8:30」 or 「3月5日下午3:00—5:00」 have it; used to split it from its date. */
export const TIME_AT_END = new RegExp(
  String.raw`\s*t?\(?\s*((?:${PART}\s*)?${CLOCK.replace("[:.]", ":")}(?:${TO}(?:次日|第二天)?(?:${PART})?\s*${CLOCK.replace("[:.]", ":")})?|${PART})\)?$`,
);

/**
 * The time that a text names, and nothing else: 「8:30」, 「上午8:30—11:30」, 「下午3点半」, 「17:00-次日01:30」, 「下午」. An hour below
 * 12 in the afternoon or evening is counted from noon. Null for a text that says more, or a time that no day has.
 */
export function readTimeSpan(value: string): TimeSpan | null {
  const text = foldText(value).toLowerCase();
  const match = WHOLE.exec(text);
  if (!match || (!match[1] && !match[2])) return null;
  const part = partOf(match[1]);
  const from = match[2] ? clock(match[2], part) : null;
  const to = match[4] ? clock(match[4], partOf(match[3]) ?? part) : null;
  if ((match[2] && !from) || (match[4] && !to)) return null;
  return { from, to, part: part ?? (from ? partOfClock(from) : null) };
}

function partOf(word: string | undefined): PartOfDay | null {
  return PARTS.find(([words]) => word !== undefined && words.test(word))?.[1] ?? null;
}

function partOfClock(time: string): PartOfDay {
  if (time < "12:00") return "morning";
  return time < "18:00" ? "afternoon" : "evening";
}

function clock(text: string, part: PartOfDay | null): string | null {
  const match = /^(\d{1,2})\s*[:.点时]\s*(\d{1,2}|半|整)?/.exec(text);
  if (!match) return null;
  const minutes = match[2] === "半" ? 30 : match[2] === undefined || match[2] === "整" ? 0 : Number(match[2]);
  let hours = Number(match[1]);
  if ((part === "afternoon" || part === "evening") && hours < 12) hours += 12;
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return `${String(hours % 24).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
