import type { CellValue } from "../../../grid";
import type { PlanValue } from "../../kit/sheet-plan";
import { shortNumber } from "../../kit/wording";

/** The moment of writing differs each time and says nothing. */
const MOMENT = /\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}/g;
/** So much of a text is shown; around the place where two part, so much of what they share. */
const SHOWN = 36;
const SHARED = 6;

/** A cell's text for the eye: one line, numbers short. */
export function shownText(value: PlanValue | CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return shortNumber(value);
  return String(value).replace(/\s+/g, " ").trim();
}

/** Whether two texts say the same; blanks and the moment of writing don't count. */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || bare(one) === bare(other);
}

function bare(text: string): string {
  return text.replace(MOMENT, "").replace(/\s+/g, "");
}

/** Two texts where they part, with a little of what they share around it; each cut where it gets long. */
export function whereTheyPart(before: string, after: string): readonly [before: string, after: string] {
  if (before.length <= SHOWN && after.length <= SHOWN) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const part = (text: string): string => {
    const from = Math.max(0, head - SHARED);
    const to = Math.min(text.length, text.length - tail + SHARED);
    return cut(text.slice(0, to), from) + (to < text.length && to - from <= SHOWN ? "…" : "");
  };
  return [part(before), part(after)];
}

/** A text from a place on, cut where it gets long. */
export function cut(text: string, from = 0): string {
  const rest = text.slice(from);
  const lead = from > 0 && rest !== "" ? "…" : "";
  return lead + (rest.length > SHOWN ? `${rest.slice(0, SHOWN)}…` : rest);
}
