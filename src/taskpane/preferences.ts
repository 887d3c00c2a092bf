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

/** Gives the locale for Excel's display language: Chinese for any kind of Chinese, English for all others. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return (displayLanguage ?? "zh").toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
