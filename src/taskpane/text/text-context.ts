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
/** The parameters of a text; none if it has no placeholders. */
type Given<Key extends PaneKey> = [keyof ParamsOf<`taskpane.${Key}`>] extends [never]
  ? []
  : [params: ParamsOf<`taskpane.${Key}`>];

export interface Speaker {
  readonly locale: Locale;
  /** Gives one of the pane's own texts by the end of its key: `t("check")` is `taskpane.check`. */
  readonly t: <Key extends PaneKey>(key: Key, ...params: Given<Key>) => string;
  readonly say: (message: Message) => string;
  readonly name: (text: Bilingual) => string;
}

export function speaker(locale: Locale): Speaker {
  return {
    locale,
    // The compiler checks the key together with its parameters where `t` is called.
    t: (key, ...[params]) => say({ key: `taskpane.${key}`, params } as Message, locale),
    say: (message) => say(message, locale),
    name: (text) => inLocale(text, locale),
  };
}

/** Gives the texts in the pane's language. */
export function useText(): Speaker {
  const locale = useContext(LocaleContext);
  return useMemo(() => speaker(locale), [locale]);
}
