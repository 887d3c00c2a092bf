import type { Locale } from "../locales";

const KEY = "civilized-organ-locale";

/** The language that was switched to on this machine. Some frames forbid storage; then there is none. */
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

/** Excel's display language as one of ours: Chinese of any kind is Chinese, the rest English. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return (displayLanguage ?? "zh").toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
