import type { CellArea } from "../../../grid";
import type { Deed } from "./deed";
import { inQuotes } from "./deeds-of";

/** Deeds as one stretch of a sentence. */
export interface DeedList {
  /** 「“三八”节健步走、职工乒乓球比赛、重阳登山等」 */
  readonly text: string;
  readonly shown: number;
  readonly cells: readonly CellArea[];
}

/** As many are told as a sentence can bear. */
const MOST = 4;

/**
 * The most telling deeds in a row, with 等 where there are more; null of none. What has a pause of its own stands in quotation marks, so that
 * 「送清凉、慰问环卫工人」 is one thing; between quotation marks, and between titles, stands no 、 (GB/T 15834).
 */
export function listOfDeeds(deeds: readonly Deed[], most = MOST): DeedList | null {
  const told = deeds.slice(0, most);
  if (told.length === 0) return null;
  let text = "";
  let before = "";
  for (const deed of told) {
    const item = /[、，；：]/u.test(outsideMarks(deed.text)) ? inQuotes(deed.text) : deed.text;
    text += (text === "" || areBothMarked(before, item) ? "" : "、") + item;
    before = item;
  }
  const more = deeds.length > told.length ? "等" : "";
  return { text: text + more, shown: told.length, cells: told.flatMap(({ cells }) => cells) };
}

function outsideMarks(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”|（[^）]*）/gu, "");
}

function areBothMarked(one: string, other: string): boolean {
  return ["《》", "“”"].some(([open = "", close = ""]) =>
    [one, other].every((text) => text.startsWith(open) && text.endsWith(close)),
  );
}
