import { isLooking, type Looking } from "./looking";
import type { PaneState } from "./state";

/** Where the clerk was in the pane, for the same workbook when the pane is loaded again; it lasts as long as the window. */
export interface PanePlace {
  readonly screen: "overview" | "results" | "write";
  /** Whether there were results. */
  readonly checked: boolean;
  readonly looking: Pick<Looking, "view" | "parts">;
}

const KEY = "civilized-organ-place";

/** How far each screen was scrolled, in pixels. */
const scrolled = new Map<string, number>();

export function noteScroll(screen: string, top: number): void {
  scrolled.set(screen, top);
}

export function scrollOf(screen: string): number {
  return scrolled.get(screen) ?? 0;
}

/** New results are read from their beginning. */
export function forgetScroll(screen: string): void {
  scrolled.delete(screen);
}

/** Keeps where the clerk is, before the page goes away. */
export function keepPlace({ book, screen, view, parts }: PaneState): void {
  if (book.stage === "unread") return;
  const { at } = screen;
  const place: PanePlace = {
    screen: at === "results" || at === "write" ? at : "overview",
    checked: book.stage === "checked",
    looking: { view, parts },
  };
  try {
    sessionStorage.setItem(
      KEY,
      JSON.stringify({ file: book.overview.fileName, place, scrolled: [...scrolled] }),
    );
  } catch {
    // A frame that may keep nothing begins anew.
  }
}

/** Gives the place that was kept of a workbook, once; null where none was. */
export function takePlace(file: string): PanePlace | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    sessionStorage.removeItem(KEY);
    if (!isKept(kept) || kept.file !== file) return null;
    for (const [screen, top] of kept.scrolled) scrolled.set(screen, top);
    return kept.place;
  } catch {
    return null;
  }
}

/** Whether it is what this version kept; another one may have kept something else. */
function isKept(
  value: unknown,
): value is { file: string; place: PanePlace; scrolled: readonly (readonly [string, number])[] } {
  const { file, place, scrolled: tops } = (value ?? {}) as Record<string, unknown>;
  const { looking } = (place ?? {}) as Record<string, unknown>;
  return typeof file === "string" && Array.isArray(tops) && isLooking(looking);
}
