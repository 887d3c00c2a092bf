import type { Locale } from "../locales";

const LOCALE = "civilized-organ-locale";
const WELCOMED = "civilized-organ-welcomed";
const CELL_HIDDEN = "civilized-organ-cell-hidden";

/** What this machine keeps; undefined where the frame forbids storage. */
function stored(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

/** Keeps something, or nothing more of it; where nothing can be kept it lasts as long as the pane. */
function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nobody is the worse for it.
  }
}

/** Gives the language that was chosen on this machine; null if there is none, or if the frame forbids storage. */
export function rememberedLocale(): Locale | null {
  const locale = stored(LOCALE);
  return locale === "zh-CN" || locale === "en-US" ? locale : null;
}

export function rememberLocale(locale: Locale): void {
  store(LOCALE, locale);
}

/** Whether it was said on this machine what the add-in does, and taken note of; also where nothing can be kept, so that it is not said each time. */
export function wasWelcomed(): boolean {
  return stored(WELCOMED) !== null;
}

export function noteWelcomed(): void {
  store(WELCOMED, "1");
}

/** Whether the pane tells of each cell that is selected; it does unless that was turned off on this machine. */
export function showsCell(): boolean {
  return stored(CELL_HIDDEN) !== "1";
}

export function noteShowsCell(isWanted: boolean): void {
  store(CELL_HIDDEN, isWanted ? null : "1");
}

/** Gives the locale for Excel's display language: Chinese for any kind of Chinese, English for all others. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return (displayLanguage ?? "zh").toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
