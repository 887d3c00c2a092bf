import { createContext, useContext, useMemo } from "react";
import { inLocale, say, type Bilingual, type Locale, type Message } from "../../locales";

export const LocaleContext = createContext<Locale>("zh-CN");

export interface Speaker {
  readonly locale: Locale;
  /** A text of the pane's own by the rest of its key: `t("check")` is `taskpane.check`. */
  readonly t: (key: string, params?: Message["params"]) => string;
  readonly say: (message: Message) => string;
  readonly name: (text: Bilingual) => string;
}

export function speaker(locale: Locale): Speaker {
  return {
    locale,
    t: (key, params) => say({ key: `taskpane.${key}`, params }, locale),
    say: (message) => say(message, locale),
    name: (text) => inLocale(text, locale),
  };
}

/** Texts in the pane's language. */
export function useText(): Speaker {
  const locale = useContext(LocaleContext);
  return useMemo(() => speaker(locale), [locale]);
}
