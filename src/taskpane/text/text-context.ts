import { createContext, useContext, useMemo } from "react";
import {
  inLocale,
  say,
  type Bilingual,
  type Locale,
  type Message,
  type MessageKey,
  type ParamsOf,
} from "../../locales";

export const LocaleContext = createContext<Locale>("zh-CN");

type PaneKey = { [Key in MessageKey]: Key extends `taskpane.${infer Rest}` ? Rest : never }[MessageKey];
/** What a text of the pane must be given: nothing where it has no placeholders. */
type Given<Key extends PaneKey> = [keyof ParamsOf<`taskpane.${Key}`>] extends [never]
  ? []
  : [params: ParamsOf<`taskpane.${Key}`>];

export interface Speaker {
  readonly locale: Locale;
  /** A text of the pane's own by the rest of its key: `t("check")` is `taskpane.check`. */
  readonly t: <Key extends PaneKey>(key: Key, ...params: Given<Key>) => string;
  readonly say: (message: Message) => string;
  readonly name: (text: Bilingual) => string;
}

export function speaker(locale: Locale): Speaker {
  return {
    locale,
    // The key and what it asks for are checked together where `t` is called.
    t: (key, ...[params]) => say({ key: `taskpane.${key}`, params } as Message, locale),
    say: (message) => say(message, locale),
    name: (text) => inLocale(text, locale),
  };
}

/** Texts in the pane's language. */
export function useText(): Speaker {
  const locale = useContext(LocaleContext);
  return useMemo(() => speaker(locale), [locale]);
}
