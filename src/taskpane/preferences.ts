import type { Locale } from "../locales";

const KEY = "civilized-organ-locale";

/** Gives the language that was chosen on this machine; null if there is none, or if the frame forbids storage. */
export function rememberedLocale(): Locale | null {
  try {
    const locale = localStorage.getItem(KEY);
    return locale === "zh-CN" || locale === "en-US" ? locale : null;
  } catch {
    return null;
  }
}

export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Then the language lasts as long as the pane.
  }
}

const WELCOMED = "civilized-organ-welcomed";

/** Whether it was said on this machine what the add-in does, and taken note of; also where nothing can be kept, so that it is not said each time. */
export function wasWelcomed(): boolean {
  try {
    return localStorage.getItem(WELCOMED) !== null;
  } catch {
    return true;
  }
}

export function noteWelcomed(): void {
  try {
    localStorage.setItem(WELCOMED, "1");
  } catch {
    // Then it is not said at all.
  }
}

/** Gives the locale for Excel's display language: Chinese for any kind of Chinese, English for all others. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return (displayLanguage ?? "zh").toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
